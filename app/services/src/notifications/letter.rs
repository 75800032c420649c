//! The content of a mail, from which both its HTML and its plain text are generated.

use domain::language::Language;

use super::{
    Office,
    template::{Form, Template, Words, start},
};

/// Maximum columns of a plain text line (RFC 5322 recommends at most 78).
const LINE_COLUMNS: usize = 76;

/// Why a mail could not be composed.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The layout is not MJML.
    #[error("the layout of the mail cannot be read")]
    Layout(#[from] mrml::prelude::parser::Error),
    /// The layout cannot be converted to HTML.
    #[error("the layout of the mail cannot be rendered")]
    Html(#[from] mrml::prelude::render::Error),
}

/// The content of a mail, as final texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The language of every text here.
    pub language: Language,
    /// The subject line.
    pub subject: String,
    /// The one heading: what has happened.
    pub heading: String,
    /// What it means and what happens next.
    pub paragraphs: Vec<String>,
    /// Facts for reference: a label and its value, whose line breaks are preserved.
    pub details: Vec<(String, String)>,
    /// The one button: its label and the address that it opens.
    pub action: Option<(String, String)>,
    /// Further addresses below the button: a label and the address.
    pub links: Vec<(String, String)>,
    /// The closing line before the footer.
    pub closing: String,
}

impl Letter {
    /// The HTML part: no image, no script, no remote resource.
    pub(super) fn html(&self, office: &Office) -> Result<String, RenderError> {
        let template = Template::of(Form {
            language: self.language,
            paragraphs: self.paragraphs.len(),
            has_details: !self.details.is_empty(),
            has_action: self.action.is_some(),
            has_links: !self.links.is_empty(),
        })?;
        let (label, url) = self
            .action
            .as_ref()
            .map_or(("", ""), |(label, url)| (label, url));
        Ok(template.fill(&Words {
            subject: escape(&self.subject),
            office: escape(&office.name),
            heading: escape(&self.heading),
            paragraphs: self.paragraphs.iter().map(|text| escape(text)).collect(),
            details: self.rows(),
            action: (escape(url), escape(label)),
            links: self.link_lines(),
            closing: escape(&self.closing),
            help: escape(&self.help(office)),
            site: escape(&office.site),
        }))
    }

    /// The plain text part, with every fact of the HTML.
    pub(super) fn text(&self, office: &Office) -> String {
        let mut blocks = vec![wrap(&self.heading)];
        blocks.extend(self.paragraphs.iter().map(|text| wrap(text)));
        if !self.details.is_empty() {
            let lines = self
                .details
                .iter()
                .map(|(label, value)| wrap(&format!("{label}: {value}")).replace('\n', "\n    "));
            blocks.push(lines.collect::<Vec<_>>().join("\n"));
        }
        blocks.extend(
            self.action
                .iter()
                .map(|(label, url)| format!("{}\n{url}", wrap(label))),
        );
        blocks.extend(
            self.links
                .iter()
                .map(|(label, url)| format!("{}\n{url}", wrap(label))),
        );
        blocks.push(wrap(&self.closing));
        // The signature separator: mail clients collapse or grey out what follows it.
        let help = wrap(&self.help(office));
        blocks.push(format!("-- \n{}\n{help}\n{}\n", office.name, office.site));
        blocks.join("\n\n")
    }

    fn help(&self, office: &Office) -> String {
        texts::of(self.language).mail_help(office.email.as_str())
    }

    /// The further addresses, one a line.
    fn link_lines(&self) -> String {
        let lines = self.links.iter().map(|(label, url)| {
            let (label, url) = (escape(label), escape(url));
            format!("<p style=\"margin: 0;\"><a href=\"{url}\" style=\"color: inherit;\">{label}</a></p>")
        });
        lines.collect()
    }

    /// The facts as rows of a table.
    fn rows(&self) -> String {
        let start = start(self.language);
        let style = format!(
            "padding: 8px; text-align: {start}; vertical-align: top; border-bottom: 1px solid #c5cdd6;"
        );
        // A label is broken between words only: a narrow screen takes the room from the value, which may hold a long
        // address.
        let label_style = format!("{style} overflow-wrap: normal; word-break: normal;");
        let rows = self.details.iter().map(|(label, value)| {
            let (label, value) = (escape(label), escape(value).replace('\n', "<br />"));
            format!(
                "<tr><th scope=\"row\" style=\"{label_style}\">{label}</th>\
                 <td style=\"{style}\"><bdi>{value}</bdi></td></tr>"
            )
        });
        rows.collect()
    }
}

/// Escapes a text for XML content or attributes; drops characters that XML does not allow.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' => escaped.push('\n'),
            character if character.is_control() => {}
            character => escaped.push(character),
        }
    }
    escaped
}

/// Breaks lines at spaces; a word longer than a line stays whole, so that an address still opens.
fn wrap(text: &str) -> String {
    text.lines().map(wrap_line).collect::<Vec<_>>().join("\n")
}

fn wrap_line(line: &str) -> String {
    let mut wrapped = String::with_capacity(line.len());
    let mut columns = 0;
    for word in line.split_whitespace() {
        let length = word.chars().count();
        if columns > 0 && columns + 1 + length > LINE_COLUMNS {
            wrapped.push('\n');
            columns = 0;
        } else if columns > 0 {
            wrapped.push(' ');
            columns += 1;
        }
        wrapped.push_str(word);
        columns += length;
    }
    wrapped
}
