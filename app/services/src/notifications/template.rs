//! The HTML of a mail with placeholders, generated once for each form of letter: converting MJML to HTML
//! takes half a millisecond, filling the placeholders hardly anything.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, PoisonError, RwLock},
};

use domain::language::{Direction, Language};
use mrml::prelude::render::RenderOptions;

use super::RenderError;

/// What the HTML depends on besides the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Form {
    pub language: Language,
    /// How many paragraphs there are.
    pub paragraphs: usize,
    /// Whether there are facts for reference.
    pub has_details: bool,
    /// Whether there is a button.
    pub has_action: bool,
    /// Whether there are further addresses.
    pub has_links: bool,
}

/// The texts of a letter, escaped for HTML.
#[derive(Debug)]
pub(super) struct Words {
    pub subject: String,
    pub office: String,
    pub heading: String,
    pub paragraphs: Vec<String>,
    /// The rows of a table.
    pub details: String,
    /// The address and the label of the button.
    pub action: (String, String),
    /// The further addresses, as lines.
    pub links: String,
    pub closing: String,
    pub help: String,
    pub site: String,
}

/// The delimiters of a placeholder's number: characters that no layout has. They are printable, because
/// the renderer escapes others in attributes.
const GAP: (char, char) = ('⟦', '⟧');

/// HTML between placeholders. Each piece but the last precedes the placeholder of that number.
#[derive(Debug)]
pub(super) struct Template {
    pieces: Vec<(String, usize)>,
    last: String,
}

impl Template {
    /// The template of that form.
    pub(super) fn of(form: Form) -> Result<Arc<Self>, RenderError> {
        /// One entry per form of letter, languages included.
        static RENDERED: LazyLock<RwLock<HashMap<Form, Arc<Template>>>> =
            LazyLock::new(RwLock::default);
        let templates = RENDERED.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(template) = templates.get(&form) {
            return Ok(template.clone());
        }
        drop(templates);
        let template = Arc::new(Self::render(form)?);
        let mut templates = RENDERED.write().unwrap_or_else(PoisonError::into_inner);
        templates.insert(form, template.clone());
        Ok(template)
    }

    /// The HTML with its placeholders filled.
    pub(super) fn fill(&self, words: &Words) -> String {
        let words = words.in_order();
        let length: usize = words.iter().map(|word| word.len()).sum();
        let mut html = String::with_capacity(self.length() + 2 * length);
        for (piece, gap) in &self.pieces {
            html.push_str(piece);
            html.push_str(words.get(*gap).copied().unwrap_or_default());
        }
        html.push_str(&self.last);
        html
    }

    fn length(&self) -> usize {
        let pieces = self.pieces.iter().map(|(piece, _)| piece.len());
        pieces.sum::<usize>() + self.last.len()
    }

    fn render(form: Form) -> Result<Self, RenderError> {
        let words = Words::gaps(form.paragraphs);
        // The default options would link to web fonts of another origin.
        let options = RenderOptions {
            fonts: [].into(),
            ..RenderOptions::default()
        };
        let html = mrml::parse(mjml(form, &words))?.element.render(&options)?;
        let mut pieces = Vec::new();
        let mut rest = html.as_str();
        while let Some((piece, (gap, after))) = split(rest) {
            pieces.push((piece.to_owned(), gap));
            rest = after;
        }
        let last = rest.to_owned();
        Ok(Self { pieces, last })
    }
}

/// The text before the first placeholder, its number, and the rest.
fn split(html: &str) -> Option<(&str, (usize, &str))> {
    let (piece, rest) = html.split_once(GAP.0)?;
    let (gap, after) = rest.split_once(GAP.1)?;
    Some((piece, (gap.parse().ok()?, after)))
}

impl Words {
    /// A placeholder for each text.
    fn gaps(paragraphs: usize) -> Self {
        let gap = |number: usize| format!("{}{number}{}", GAP.0, GAP.1);
        Self {
            subject: gap(0),
            office: gap(1),
            heading: gap(2),
            details: gap(3),
            action: (gap(4), gap(5)),
            closing: gap(6),
            help: gap(7),
            site: gap(8),
            links: gap(9),
            paragraphs: (10..10 + paragraphs).map(gap).collect(),
        }
    }

    /// In the order of their placeholders.
    fn in_order(&self) -> Vec<&str> {
        let mut words = vec![
            self.subject.as_str(),
            &self.office,
            &self.heading,
            &self.details,
            &self.action.0,
            &self.action.1,
            &self.closing,
            &self.help,
            &self.site,
            &self.links,
        ];
        words.extend(self.paragraphs.iter().map(String::as_str));
        words
    }
}

fn mjml(form: Form, words: &Words) -> String {
    let paragraph =
        |text: &String| format!("<mj-text><p style=\"margin: 0;\">{text}</p></mj-text>");
    let details = format!("<mj-table>{}</mj-table>", words.details);
    let (url, label) = &words.action;
    let action = format!("<mj-button href=\"{url}\">{label}</mj-button>");
    let links = format!("<mj-text>{}</mj-text>", words.links);
    let when = |is_there: bool, part: String| if is_there { part } else { String::new() };
    format!(
        include_str!("layout.mjml"),
        language = form.language.tag(),
        direction = form.language.direction().attribute(),
        start = start(form.language),
        subject = words.subject,
        office = words.office,
        heading = words.heading,
        paragraphs = words.paragraphs.iter().map(paragraph).collect::<String>(),
        details = when(form.has_details, details),
        action = when(form.has_action, action),
        links = when(form.has_links, links),
        closing = paragraph(&words.closing),
        help = words.help,
        site = words.site,
    )
}

/// The side at which lines begin; mail clients do not support the logical `start`.
pub(super) const fn start(language: Language) -> &'static str {
    match language.direction() {
        Direction::LeftToRight => "left",
        Direction::RightToLeft => "right",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filled_gaps_are_what_the_words_would_have_been_rendered_to() {
        let word = |name: &str| format!("{name} &lt;b&gt; &amp; &quot;{name}&quot; ⟦1⟧");
        for language in Language::ALL {
            for paragraphs in 0..4 {
                for (has_details, has_action, has_links) in [
                    (false, false, false),
                    (true, false, false),
                    (true, true, false),
                    (true, true, true),
                ] {
                    let form = Form {
                        language,
                        paragraphs,
                        has_details,
                        has_action,
                        has_links,
                    };
                    let words = Words {
                        subject: word("subject"),
                        office: word("office"),
                        heading: word("heading"),
                        paragraphs: (0..paragraphs)
                            .map(|number| word(&number.to_string()))
                            .collect(),
                        details: format!("<tr><td>{}</td></tr>", word("details")),
                        action: (
                            "https://portal.example/?a=1&amp;b=2".to_owned(),
                            word("label"),
                        ),
                        links: format!("<p><a href=\"/\">{}</a></p>", word("link")),
                        closing: word("closing"),
                        help: word("help"),
                        site: "https://portal.example/?a=1&amp;b=2".to_owned(),
                    };
                    let options = RenderOptions {
                        fonts: [].into(),
                        ..RenderOptions::default()
                    };
                    let whole = mrml::parse(mjml(form, &words)).unwrap();
                    let whole = whole.element.render(&options).unwrap();
                    let filled = Template::of(form).unwrap().fill(&words);
                    assert_eq!(filled, whole, "{form:?}");
                }
            }
        }
    }
}
