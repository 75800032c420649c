//! Texts that a language lacks: in which language they are said instead, and how a page tells so.
//!
//! On its way into a page such a text stands between two marks. [`mark_up`] turns them into a `lang`
//! attribute, for which a screen reader changes its voice (WCAG 2.2, 3.1.2), where the text is
//! content, and drops them where HTML has no room for an element.

use domain::language::Language;

/// The languages that a text falls back to, the first one first, each with the mark that begins it.
///
/// The marks are noncharacters, which Unicode keeps for use inside a program: nobody types them.
pub(crate) const FALLBACKS: [(Language, char); 2] =
    [(Language::En, '\u{FDD0}'), (Language::It, '\u{FDD1}')];

/// The mark that ends a text of another language.
const END: char = '\u{FDD2}';

/// Elements that hold text and no elements; drawings, which know no HTML inside; and islands, whose
/// script finds its nodes by counting them.
const PLAIN: [&str; 7] = [
    "title",
    "textarea",
    "option",
    "script",
    "style",
    "svg",
    "leptos-island",
];

/// What an island shows of the page and its script leaves alone.
const ISLAND_CHILDREN: &str = "leptos-children";

/// Puts a text between the marks of its language.
pub(crate) fn mark(begin: char, text: &str) -> String {
    format!("{begin}{text}{END}")
}

/// Turns marks into `<span lang="…" dir="…">`, or drops them.
pub(crate) fn mark_up(html: &str) -> String {
    let mut result = String::with_capacity(html.len() + html.len() / 8);
    // The open elements that decide whether a mark may become an element, the innermost last.
    let mut around = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let (text, tags) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        if around.last().is_none_or(|name| *name == ISLAND_CHILDREN) {
            write_text(text, &mut result);
        } else {
            write_without_marks(text, &mut result);
        }
        let (tag, after) = tags.split_at(tag_length(tags));
        write_without_marks(tag, &mut result);
        let name = tag_name(tag);
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
            let direction = language.direction().attribute();
            result.push_str("<span lang=\"");
            result.push_str(language.tag());
            result.push_str("\" dir=\"");
            result.push_str(direction);
            result.push_str("\">");
            open += 1;
        } else if mark == Some(END) && open > 0 {
            result.push_str("</span>");
            open -= 1;
        }
    }
    // A page may have cut the text.
    (0..open).for_each(|_| result.push_str("</span>"));
}

fn write_without_marks(html: &str, result: &mut String) {
    result.extend(html.split(is_mark));
}

fn is_mark(character: char) -> bool {
    character == END || FALLBACKS.iter().any(|(_, begin)| *begin == character)
}

/// How long the tag, comment or declaration is that the HTML begins with.
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

/// The name in a tag; empty where it is none.
fn tag_name(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|character: char| !character.is_ascii_alphanumeric() && character != '-');
    &name[..end.unwrap_or(name.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(text: &str) -> String {
        mark(FALLBACKS[0].1, text)
    }

    #[test]
    fn a_text_of_another_language_says_so() {
        let html = format!(
            "<p>{}, {}</p>",
            english("Hello"),
            mark(FALLBACKS[1].1, "ciao")
        );
        assert_eq!(
            mark_up(&html),
            "<p><span lang=\"en\" dir=\"ltr\">Hello</span>, <span lang=\"it\" dir=\"ltr\">ciao</span></p>"
        );
    }

    #[test]
    fn a_text_within_a_text_says_so_too() {
        let html = format!("<p>{}</p>", english(&format!("Hello {}!", english("you"))));
        assert_eq!(mark_up(&html).matches("<span").count(), 2);
        assert_eq!(mark_up(&html).matches("</span>").count(), 2);
    }

    #[test]
    fn marks_vanish_where_no_element_may_stand() {
        let word = english("Word");
        for html in [
            "<a title=\"> WORD\" aria-label='WORD'>x</a>",
            "<title>WORD</title>",
            "<textarea name=\"t\">WORD</textarea>",
            "<select><option value=\"1\">WORD</option></select>",
            "<svg viewBox=\"0 0 1 1\"><title>WORD</title><text>WORD</text></svg>",
            "<script type=\"application/ld+json\">{\"name\":\"WORD\"}</script>",
            "<leptos-island data-props=\"WORD\"><button>WORD</button></leptos-island>",
            "<!-- it's WORD -->",
        ] {
            let marked = mark_up(&html.replace("WORD", &word));
            assert_eq!(marked, html.replace("WORD", "Word"));
        }
    }

    #[test]
    fn what_an_island_shows_of_the_page_says_it() {
        let html = "<leptos-island>A<leptos-children><p>WORD</p></leptos-children>B WORD</leptos-island>WORD";
        let span = "<span lang=\"en\" dir=\"ltr\">Word</span>";
        assert_eq!(
            mark_up(&html.replace("WORD", &english("Word"))),
            format!(
                "<leptos-island>A<leptos-children><p>{span}</p></leptos-children>B Word</leptos-island>{span}"
            )
        );
    }

    #[test]
    fn a_text_that_was_cut_leaves_no_element_open() {
        let cut = format!("<p>{}Hel</p><p>lo{END}</p>", FALLBACKS[0].1);
        assert_eq!(
            mark_up(&cut),
            "<p><span lang=\"en\" dir=\"ltr\">Hel</span></p><p>lo</p>"
        );
    }

    #[test]
    fn html_without_marks_stays_as_it_is() {
        for html in [
            "",
            "a < b",
            "<p>Però</p>",
            "<br/><p title=\"<\">x",
            "<!doctype html><p>x",
        ] {
            assert_eq!(mark_up(html), html);
        }
    }
}
