//! References from one asset to another: they must be updated when the files get their final names.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

/// Final file names by logical name, both relative to the assets folder.
pub type Names = BTreeMap<String, String>;

/// Points every `url(…)` of a style sheet at the final name of the file it means.
///
/// Fails on a reference to a missing file or to another origin: the pages use no other server.
pub fn in_style_sheet(text: &str, names: &Names) -> Result<String> {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("url(") {
        let (before, after) = rest.split_at(start + "url(".len());
        result.push_str(before);
        let (target, end) = argument(after)?;
        if target.starts_with("data:") || target.starts_with('#') {
            result.push_str(&after[..end]);
        } else if let Some(name) = names.get(target.trim_start_matches("./")) {
            result.push_str(name);
        } else {
            bail!("the style sheet refers to `{target}`, which is not among the assets");
        }
        rest = &after[end..];
    }
    result.push_str(rest);
    Ok(result)
}

/// The target of a `url(` and the position of its closing bracket; a quoted target may contain brackets.
fn argument(text: &str) -> Result<(&str, usize)> {
    let quote = text
        .chars()
        .next()
        .filter(|first| matches!(first, '"' | '\''));
    let found = match quote {
        Some(quote) => text[1..]
            .find(quote)
            .map(|length| (&text[1..=length], length + 2))
            .filter(|&(_, end)| text[end..].starts_with(')')),
        None => text.find(')').map(|end| (&text[..end], end)),
    };
    let Some(found) = found else {
        bail!("the style sheet has a `url(` without an end")
    };
    Ok(found)
}

/// Points every string of a script that is exactly the logical name of an asset at its final name.
pub fn in_script(text: &str, names: &Names) -> String {
    names.iter().fold(text.to_owned(), |text, (logical, name)| {
        text.replace(&format!("\"{logical}\""), &format!("\"{name}\""))
            .replace(&format!("'{logical}'"), &format!("'{name}'"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        Names::from([("fonts/a.woff2".into(), "fonts/a.12.woff2".into())])
    }

    #[test]
    fn a_style_sheet_finds_its_fonts_however_they_are_quoted() {
        for reference in ["fonts/a.woff2", "'fonts/a.woff2'", "\"./fonts/a.woff2\""] {
            let sheet = format!("@font-face{{src:url({reference}) format('woff2')}}b{{}}");
            assert_eq!(
                in_style_sheet(&sheet, &names()).unwrap(),
                "@font-face{src:url(fonts/a.12.woff2) format('woff2')}b{}"
            );
        }
    }

    #[test]
    fn data_and_fragments_stay_as_they_are() {
        let sheet = "a{b:url(\"data:image/svg+xml,<g t='s(1)'/>\")}c{d:url(#e)}";
        assert_eq!(in_style_sheet(sheet, &names()).unwrap(), sheet);
    }

    #[test]
    fn a_reference_to_nowhere_or_elsewhere_is_refused() {
        for target in [
            "fonts/b.woff2",
            "https://example.org/fonts/a.woff2",
            "//example.org/a",
        ] {
            assert!(in_style_sheet(&format!("a{{b:url({target})}}"), &names()).is_err());
        }
        assert!(in_style_sheet("a{b:url(fonts/a.woff2", &names()).is_err());
    }

    #[test]
    fn a_script_follows_whole_strings_only() {
        assert_eq!(
            in_script("new URL(\"fonts/a.woff2\");'/fonts/a.woff2'", &names()),
            "new URL(\"fonts/a.12.woff2\");'/fonts/a.woff2'"
        );
    }
}
