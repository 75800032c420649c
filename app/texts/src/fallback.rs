//! Texts that a language lacks: which language replaces them, and how a page marks them.
//!
//! While a page is rendered, such a text is enclosed in two marks. [`mark_up`] turns them into a `lang`
//! attribute, for which a screen reader changes its voice (WCAG 2.2, 3.1.2), and drops them where HTML
//! allows none.

use domain::language::Language;

/// The fallback languages in order of preference, each with its start mark.
///
/// The marks are noncharacters, which Unicode reserves for use inside a program: nobody types them.
pub(crate) const FALLBACKS: [(Language, char); 2] =
    [(Language::En, '\u{FDD0}'), (Language::It, '\u{FDD1}')];

/// The end mark of a fallback text.
const END: char = '\u{FDD2}';

/// Elements that contain text only; SVG, which has no HTML inside; and islands, whose script finds its
/// nodes by counting them.
const PLAIN: [&str; 7] = [
    "title",
    "textarea",
    "option",
    "script",
    "style",
    "svg",
    "leptos-island",
];

/// Those of them that can have a `lang` attribute themselves.
const WHOLE: [&str; 2] = ["title", "option"];

/// The children of an island, which its script does not touch.
const ISLAND_CHILDREN: &str = "leptos-children";

/// Encloses a text in the marks of its language.
pub(crate) fn mark(begin: char, text: &str) -> String {
    format!("{begin}{text}{END}")
}

/// Encloses an Italian text in its marks.
pub(crate) fn mark_italian(text: &str) -> String {
    let [_, (_, begin)] = FALLBACKS;
    mark(begin, text)
}

/// Whether there is any mark in the HTML.
pub(crate) fn is_marked(html: &str) -> bool {
    FALLBACKS.iter().any(|(_, begin)| html.contains(*begin))
}

/// Turns marks into `<span lang="…" dir="…">`, or into an attribute of an element that holds nothing
/// else, or drops them.
pub(crate) fn mark_up(html: &str) -> String {
    let mut result = String::with_capacity(html.len() + html.len() / 8);
    // The open elements that decide whether a mark may become an element, the innermost last.
    let mut around = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let (text, tags) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        let is_plain = around.last().is_some_and(|name| *name != ISLAND_CHILDREN);
        if is_plain {
            write_without_marks(text, &mut result);
        } else {
            write_text(text, &mut result);
        }
        let (tag, after) = tags.split_at(tag_length(tags));
        let name = tag_name(tag);
        match tag.strip_suffix('>') {
            Some(begun) if WHOLE.contains(&name) && !is_plain && !tag.starts_with("</") => {
                write_without_marks(begun, &mut result);
                write_language(language_of(after), &mut result);
                result.push('>');
            }
            _ => write_without_marks(tag, &mut result),
        }
        if tag.starts_with("</") {
            around.pop_if(|open| *open == name);
        } else if name == ISLAND_CHILDREN || PLAIN.contains(&name) {
            around.push(name);
        }
        rest = after;
    }
    result
}

fn write_text(text: &str, result: &mut String) {
    let mut open = 0;
    for part in text.split_inclusive(is_mark) {
        let mark = part.chars().next_back().filter(|last| is_mark(*last));
        result.push_str(part.trim_end_matches(is_mark));
        let begun = FALLBACKS.iter().find(|(_, begin)| mark == Some(*begin));
        if let Some((language, _)) = begun {
            result.push_str("<span");
            write_language(Some(*language), result);
            result.push('>');
            open += 1;
        } else if mark == Some(END) && open > 0 {
            result.push_str("</span>");
            open -= 1;
        }
    }
    // A page may have truncated the text.
    (0..open).for_each(|_| result.push_str("</span>"));
}

/// The language of an element's text if the same marks enclose all of it.
fn language_of(after_tag: &str) -> Option<Language> {
    let text = after_tag.split('<').next()?.strip_suffix(END)?;
    let begun = |(_, begin): &(Language, char)| text.starts_with(*begin) && !text.contains(END);
    Some(FALLBACKS.into_iter().find(begun)?.0)
}

fn write_language(language: Option<Language>, result: &mut String) {
    if let Some(language) = language {
        result.push_str(" lang=\"");
        result.push_str(language.tag());
        result.push_str("\" dir=\"");
        result.push_str(language.direction().attribute());
        result.push('"');
    }
}

fn write_without_marks(html: &str, result: &mut String) {
    result.extend(html.split(is_mark));
}

fn is_mark(character: char) -> bool {
    character == END || FALLBACKS.iter().any(|(_, begin)| *begin == character)
}

/// The length of the tag, comment or declaration at the start of the HTML.
fn tag_length(html: &str) -> usize {
    let mut quote = None;
    let end = html.bytes().position(|byte| {
        match (quote, byte) {
            (None, b'>') => return true,
            (None, b'"' | b'\'') if !html.starts_with("<!") => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
        false
    });
    end.map_or(html.len(), |end| end + 1)
}

/// The name in a tag; empty if it is not a tag.
fn tag_name(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|character: char| !character.is_ascii_alphanumeric() && character != '-');
    &name[..end.unwrap_or(name.len())]
}

#[cfg(test)]
mod tests;
