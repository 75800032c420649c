//! Italian that people read without effort.

use axum::http::StatusCode;
use scraper::{ElementRef, Node};

use crate::{
    pages::{DOORS, NEWCOMER, PUBLIC, admit, history, person},
    support::{Answer, Site, Visitor},
};

/// The least Gulpease index of a page. By the scale of its authors (Lucisano and Piemontese, 1988), who went to school
/// for eight years reads a text of 60 alone, if with an effort.
const EASY: f64 = 60.0;
/// Fewer words say nothing about a page.
const FEWEST_WORDS: usize = 40;

/// Elements within a line.
const INLINE: [&str; 12] = [
    "a", "abbr", "b", "bdi", "code", "em", "i", "small", "span", "strong", "time", "wbr",
];
/// Elements whose text is not read as a sentence: names to choose from, and icons.
const NOT_READ: [&str; 5] = ["datalist", "script", "select", "style", "svg"];

/// Counts of a text.
#[derive(Clone, Copy, Debug, Default)]
struct Prose {
    sentences: usize,
    words: usize,
    letters: usize,
}

impl Prose {
    /// What is written in sentences in a part of a page. Labels, names and figures are left out: as very short
    /// sentences they would make every page look easy.
    fn of(element: ElementRef<'_>) -> Self {
        let mut lines = String::new();
        add_lines(element, &mut lines);
        let mut prose = Self::default();
        for line in lines.lines() {
            let mut sentence = Self::default();
            for word in line.split_whitespace() {
                for part in word.split('’') {
                    let letters = part
                        .chars()
                        .filter(|letter| letter.is_alphanumeric())
                        .count();
                    sentence.words += usize::from(letters > 0);
                    sentence.letters += letters;
                }
                if word
                    .trim_end_matches(['»', ')', '”'])
                    .ends_with(['.', '!', '?'])
                {
                    prose.words += sentence.words;
                    prose.letters += sentence.letters;
                    prose.sentences += 1;
                    sentence = Self::default();
                }
            }
        }
        prose
    }

    /// The Gulpease index: from 0 to 100, or a little more for very short sentences.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a page has no billions of letters"
    )]
    fn gulpease(self) -> f64 {
        89.0 + (300.0 * self.sentences as f64 - 10.0 * self.letters as f64) / self.words as f64
    }
}

/// The visible text of an element, with a line for each block.
fn add_lines(element: ElementRef<'_>, lines: &mut String) {
    for child in element.children() {
        if let Node::Text(text) = child.value() {
            lines.push_str(&text.replace('\n', " "));
        } else if let Some(child) = ElementRef::wrap(child) {
            let name = child.value().name();
            if NOT_READ.contains(&name) || child.attr("hidden").is_some() {
                continue;
            }
            let is_block = !INLINE.contains(&name);
            if is_block {
                lines.push('\n');
            }
            add_lines(child, lines);
            if is_block {
                lines.push('\n');
            }
        }
    }
}

/// The Gulpease index of what a page says, if it says enough.
fn index(answer: &Answer) -> Option<f64> {
    let document = answer.document();
    let main = scraper::Selector::parse("main").unwrap();
    let prose = Prose::of(document.select(&main).next().unwrap());
    (prose.words >= FEWEST_WORDS).then(|| prose.gulpease())
}

#[tokio::test]
async fn pages_in_italian_are_easy_to_read() {
    let site = Site::open().await;
    let mut found = Vec::new();
    let anna = person(&site).await;
    let newcomer = Visitor::signed_in(&site, "bo@example.org").await;
    let history = history(&anna).await;
    admit(&Visitor::operator(&site).await, &history.application).await;
    let own: Vec<&str> = history.pages.iter().map(String::as_str).collect();
    let everybody = site.visitor();
    for (visitor, pages) in [
        (&everybody, PUBLIC.as_slice()),
        (&everybody, &DOORS),
        (&newcomer, &NEWCOMER),
        (&anna, &own),
    ] {
        for page in pages {
            let answer = visitor.get(&format!("/it{page}")).await;
            let answer = answer.expect(StatusCode::OK);
            found.extend(index(&answer).map(|index| (index, answer.path.clone())));
        }
    }
    found.sort_by(|one, other| one.0.total_cmp(&other.0));
    let lines: Vec<_> = found
        .iter()
        .map(|(index, path)| format!("{index:.1} {path}"))
        .collect();
    println!(
        "{} pages, the hardest first:\n{}",
        found.len(),
        lines.join("\n")
    );
    assert!(found.len() > 30, "{}", found.len());
    let (hardest, path) = &found[0];
    assert!(
        *hardest >= EASY,
        "{path} has a Gulpease index of {hardest:.1}"
    );
}
