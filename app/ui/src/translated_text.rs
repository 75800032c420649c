//! Texts entered by staff, stored in one or more languages.

use domain::language::{Language, Translated};
use leptos::prelude::*;

/// A text in the page's language or its fallback, and the language tag if it is the fallback.
pub fn words(text: &Translated, language: Language) -> (Option<String>, String) {
    text.get(language)
        .map_or_else(Default::default, |(tag, words)| {
            (
                (tag != language.tag()).then(|| tag.to_owned()),
                words.to_owned(),
            )
        })
}

/// An inline text.
pub fn line(text: &Translated, language: Language) -> AnyView {
    match words(text, language) {
        (None, words) => words.into_any(),
        (Some(tag), words) => view! { <span lang=tag dir="auto">{words}</span> }.into_any(),
    }
}

/// A text of several paragraphs; lines that begin with a dash become a list.
pub fn paragraphs(text: &Translated, language: Language) -> AnyView {
    let (tag, words) = words(text, language);
    let direction = tag.as_ref().map(|_| "auto");
    let blocks = blocks(&words).into_iter().map(|block| match block {
        Block::Paragraph(words) => view! { <p>{words.to_owned()}</p> }.into_any(),
        Block::List(items) => {
            let items = items
                .into_iter()
                .map(|item| view! { <li>{item.to_owned()}</li> });
            view! { <ul>{items.collect_view()}</ul> }.into_any()
        }
    });
    let blocks = blocks.collect_view();
    view! { <div lang=tag dir=direction>{blocks}</div> }.into_any()
}

#[derive(Debug, PartialEq, Eq)]
enum Block<'text> {
    Paragraph(&'text str),
    List(Vec<&'text str>),
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    for paragraph in text
        .split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
    {
        match (paragraph.strip_prefix("– "), blocks.last_mut()) {
            (Some(item), Some(Block::List(items))) => items.push(item),
            (Some(item), _) => blocks.push(Block::List(vec![item])),
            (None, _) => blocks.push(Block::Paragraph(paragraph)),
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_in_a_row_are_one_list() {
        let text =
            "For you if:\n\n– one thing;\n\n– or another.\n\nNothing else counts.\n\n– Alone";
        assert_eq!(
            blocks(text),
            [
                Block::Paragraph("For you if:"),
                Block::List(vec!["one thing;", "or another."]),
                Block::Paragraph("Nothing else counts."),
                Block::List(vec!["Alone"]),
            ]
        );
    }

    #[test]
    fn a_text_in_another_language_is_marked() {
        let text: Translated = [(Language::It, "Porta un documento")].into_iter().collect();
        assert_eq!(words(&text, Language::En).0.as_deref(), Some("it"));
        assert_eq!(words(&text, Language::It).0, None);
        assert_eq!(
            words(&Translated::default(), Language::It),
            (None, String::new())
        );
    }
}
