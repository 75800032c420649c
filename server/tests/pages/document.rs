//! Checks that hold for every page, visitor and language.

use std::collections::HashSet;

use domain::language::Language;
use scraper::{ElementRef, Html, Selector};

use crate::support::Answer;

/// Words of a language that the others do not use.
const ENGLISH: [&str; 12] = [
    "the",
    "your",
    "you",
    "with",
    "this",
    "and",
    "please",
    "sign",
    "programmes",
    "activities",
    "from",
    "continue",
];
const ITALIAN: [&str; 12] = [
    "della",
    "che",
    "sono",
    "questo",
    "puoi",
    "tuo",
    "gli",
    "accedi",
    "programmi",
    "continua",
    "scrivi",
    "questa",
];

/// All flaws of a page, whatever its content.
pub fn flaws(answer: &Answer, language: Language) -> Vec<String> {
    let document = answer.document();
    let mut flaws = Vec::new();
    frame(answer, &document, language, &mut flaws);
    ids(&document, &mut flaws);
    nothing_inline(&document, &mut flaws);
    icons(&document, &mut flaws);
    words(&document, language, &mut flaws);
    flaws
        .into_iter()
        .map(|flaw| format!("{} ({language}): {flaw}", answer.path))
        .collect()
}

/// An icon that is built before its page is rendered does not know its sprite.
fn icons(document: &Html, flaws: &mut Vec<String>) {
    for icon in all(document, "use[href^='#']") {
        flaws.push(format!(
            "an icon without its sprite: {:?}",
            icon.attr("href")
        ));
    }
}

fn all<'a>(document: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    document
        .select(&Selector::parse(selector).unwrap())
        .collect()
}

fn frame(answer: &Answer, document: &Html, language: Language, flaws: &mut Vec<String>) {
    let html = document.root_element();
    if html.attr("lang") != Some(language.tag()) {
        flaws.push(format!("lang is {:?}", html.attr("lang")));
    }
    if html.attr("dir") != Some(language.direction().attribute()) {
        flaws.push(format!("dir is {:?}", html.attr("dir")));
    }
    for only_one in ["h1", "main", "title", "a.skip-link[href='#content']"] {
        let found = all(document, only_one).len();
        if found != 1 {
            flaws.push(format!("{found} × {only_one}"));
        }
    }
    let title = answer.text("title");
    let refused = answer.status.as_u16() == 422;
    if title
        .strip_suffix(" – Imprecario")
        .is_none_or(|words| words.trim().is_empty())
    {
        flaws.push(format!("its title is {title:?}"));
    }
    if refused != title.starts_with(error_prefix(language).as_str()) {
        flaws.push(format!("{} is called {title:?}", answer.status));
    }
    for_search_engines(answer, document, language, flaws);
}

/// A page is either not for search engines, or says its one address and those of its translations. None has a
/// query, which may hold the key of a link in a mail.
fn for_search_engines(
    answer: &Answer,
    document: &Html,
    language: Language,
    flaws: &mut Vec<String>,
) {
    let address = |selector: &str| -> Vec<_> {
        let links = all(document, selector).into_iter();
        links
            .filter_map(|link| link.attr("href").map(ToOwned::to_owned))
            .collect()
    };
    let canonical = address("link[rel=canonical]");
    let alternates = address("link[rel=alternate][hreflang]");
    let hidden = answer.attribute("meta[name=robots]", "content");
    let expected = if hidden.as_deref() == Some("noindex") {
        (Vec::new(), Vec::new())
    } else {
        let rest = answer.path.strip_prefix(&format!("/{language}"));
        let of = |language: Language| {
            format!(
                "https://portal.example/{language}{}",
                rest.unwrap_or_default()
            )
        };
        let translations = Language::ALL.into_iter().chain([Language::It]).map(of);
        (vec![of(language)], translations.collect())
    };
    if (&canonical, &alternates) != (&expected.0, &expected.1) {
        flaws.push(format!(
            "search engines are told {canonical:?}, {alternates:?}, {hidden:?}"
        ));
    }
}

/// Every id is unique, and every referenced id exists.
fn ids(document: &Html, flaws: &mut Vec<String>) {
    let mut known = HashSet::new();
    for element in all(document, "[id]") {
        let id = element.attr("id").unwrap();
        if id.is_empty() || !known.insert(id) {
            flaws.push(format!("the id {id:?} is there twice"));
        }
    }
    let mut refer = |to: &str, from: &str| {
        if !known.contains(to) {
            flaws.push(format!("{from} refers to {to:?}, which is not there"));
        }
    };
    for attribute in [
        "aria-describedby",
        "aria-labelledby",
        "aria-controls",
        "for",
    ] {
        for element in all(document, &format!("[{attribute}]")) {
            for id in element.attr(attribute).unwrap().split(' ') {
                refer(id, attribute);
            }
        }
    }
    for link in all(document, "a[href^='#']") {
        refer(&link.attr("href").unwrap()[1..], "a link");
    }
}

/// Nothing that the content security policy would block, and nothing that comes from elsewhere.
fn nothing_inline(document: &Html, flaws: &mut Vec<String>) {
    for forbidden in [
        "[style]",
        "style",
        "script:not([src]):not([type='application/ld+json'])",
        "base",
        "iframe",
        "[src^='http']",
        "link[href^='http']:not([rel=canonical]):not([hreflang])",
        "a[href^='javascript']",
    ] {
        for element in all(document, forbidden) {
            flaws.push(format!("{forbidden}: {}", element.html()));
        }
    }
    for element in all(document, "*") {
        for (name, _) in element
            .value()
            .attrs()
            .filter(|(name, _)| name.starts_with("on"))
        {
            flaws.push(format!("the event handler {name}"));
        }
    }
}

/// What the title of a refused form begins with.
fn error_prefix(language: Language) -> String {
    let title = texts::of(language).page_title_error("|");
    title.split_once('|').unwrap().0.to_owned()
}

/// The languages of a page: what only staff read is in theirs.
pub fn languages(path: &str) -> &'static [Language] {
    if path.starts_with("/staff") {
        &Language::OF_STAFF
    } else {
        &Language::ALL
    }
}

/// The text is in the page's language, and no message is untranslated.
fn words(document: &Html, language: Language, flaws: &mut Vec<String>) {
    let foreign: HashSet<_> = [(Language::En, ENGLISH), (Language::It, ITALIAN)]
        .into_iter()
        .filter(|(other, _)| *other != language)
        // Titles that staff wrote in Italian alone stand inside sentences of other languages.
        .filter(|(other, _)| *other == Language::En || language == Language::En)
        .flat_map(|(_, words)| words)
        // These are words of another language as well.
        .filter(|word| language != Language::Fr || *word != "programmes")
        .collect();
    let visible = visible_text(document.root_element(), language);
    for word in
        visible.split(|letter: char| !letter.is_alphanumeric() && letter != '-' && letter != '’')
    {
        let word = word.to_lowercase();
        if foreign.contains(word.as_str()) {
            flaws.push(format!("{word:?} is in another language"));
        }
        if message_keys().contains(word.as_str()) {
            flaws.push(format!("the message {word} is not translated"));
        }
    }
    if visible.contains("{$") || visible.contains("{ $") {
        flaws.push("a place for a value was left unfilled".to_owned());
    }
}

/// The text of everything whose language is the page's.
fn visible_text(element: ElementRef<'_>, language: Language) -> String {
    let name = element.value().name();
    let is_foreign = element
        .attr("lang")
        .is_some_and(|lang| lang != language.tag());
    // States are named in Italian or English.
    let is_state = name == "option" && !Language::OF_STAFF.contains(&language);
    if is_foreign || is_state || ["script", "bdi", "textarea"].contains(&name) {
        return String::new();
    }
    let mut text = String::new();
    for child in element.children() {
        if let Some(words) = child.value().as_text() {
            text.push_str(words);
        } else if let Some(child) = ElementRef::wrap(child) {
            text.push(' ');
            text.push_str(&visible_text(child, language));
        }
    }
    text
}

/// The keys of every message with more than one word in its key.
fn message_keys() -> &'static HashSet<String> {
    static KEYS: std::sync::LazyLock<HashSet<String>> = std::sync::LazyLock::new(|| {
        let folders = ["citizens", "staff"].map(|audience| format!("../locales/it/{audience}"));
        let files = folders
            .iter()
            .flat_map(|folder| std::fs::read_dir(folder).unwrap())
            .map(|entry| entry.unwrap().path());
        let texts: String = files
            .map(|file| std::fs::read_to_string(file).unwrap())
            .collect();
        let keys = texts
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
        keys.filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
            .filter(|key| key.contains('-'))
            .collect()
    });
    &KEYS
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, StatusCode};

    use super::*;

    const WHOLE: &str = "<!DOCTYPE html><html lang=it dir=ltr><head><title>Sedi – Imprecario</title>\
        <meta name=robots content=noindex></head><body>\
        <a class=skip-link href='#content'>Vai</a><main id=content><h1>Sedi</h1>MORE</main></body></html>";

    fn found(more: &str) -> usize {
        let body = WHOLE.replace("MORE", more);
        let answer = Answer {
            path: String::new(),
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body,
        };
        flaws(&answer, Language::It).len()
    }

    /// The negative control: each flaw is detected.
    #[test]
    fn every_flaw_is_found() {
        assert_eq!(found("<p id=one>Testo</p><a href='#one'>Qui</a>"), 0);
        for flaw in [
            "<h1>Altro</h1>",
            "<p id=content></p>",
            "<label for=nowhere>Nome</label>",
            "<a href='#nowhere'>Qui</a>",
            "<p style='color: red'>Testo</p>",
            "<script>alert(1)</script>",
            "<button onclick='alert(1)'>Qui</button>",
            "<img src='https://elsewhere.example/'>",
            "<p>Read the text</p>",
            "<p>portal-purpose</p>",
            "<p>{$name}</p>",
        ] {
            assert_eq!(found(flaw), 1, "{flaw}");
        }
    }
}
