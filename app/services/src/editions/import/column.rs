//! The columns of a file of editions.

use domain::{edition::EditionText, language::Language};
use serde::Serialize;
use texts::Texts;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// The kind of activity, in words.
    Kind,
    /// The topic, in words.
    Topic,
    /// One of the texts in a language.
    Text(EditionText, Language),
    /// The site, by its name.
    Site,
    /// The room.
    Room,
    /// Tags of the languages the activity is held in.
    Languages,
    /// How many places there are.
    Capacity,
    /// The days of the sessions.
    Dates,
    /// The local time at which every session begins.
    Start,
    /// The local time at which every session ends.
    End,
    /// When enrolment opens.
    Opens,
    /// When enrolment closes.
    Closes,
    /// Until when people can cancel by themselves.
    CancelUntil,
}

impl Column {
    /// Every column, in the order of the template.
    pub fn all() -> Vec<Self> {
        let mut columns = vec![Self::Kind, Self::Topic];
        for text in EditionText::ALL {
            let in_each = Language::ALL.into_iter();
            columns.extend(in_each.map(|language| Self::Text(*text, language)));
        }
        columns.extend([
            Self::Site,
            Self::Room,
            Self::Languages,
            Self::Capacity,
            Self::Dates,
            Self::Start,
            Self::End,
            Self::Opens,
            Self::Closes,
            Self::CancelUntil,
        ]);
        columns
    }

    /// Whether the column is required.
    pub(super) fn is_required(self) -> bool {
        match self {
            Self::Text(text, language) => text.is_required() && language == Language::It,
            Self::Room => false,
            _ => true,
        }
    }

    /// Its heading.
    pub fn heading(self, t: &Texts) -> String {
        match self {
            Self::Kind => t.staff_edition_kind(),
            Self::Topic => t.staff_edition_topic(),
            Self::Text(text, language) => format!("{} ({language})", t.edition_text(text)),
            Self::Site => t.staff_edition_site(),
            Self::Room => t.staff_edition_room(),
            Self::Languages => t.staff_edition_languages(),
            Self::Capacity => t.staff_edition_capacity(),
            Self::Dates => t.bulk_import_dates(),
            Self::Start => t.staff_session_start(),
            Self::End => t.staff_session_end(),
            Self::Opens => t.staff_edition_opens(),
            Self::Closes => t.staff_edition_closes(),
            Self::CancelUntil => t.staff_edition_cancel_until(),
        }
    }
}

/// The headings that files of the portal have after those of an import: what became of an edition.
pub fn only_exported(t: &Texts) -> [String; 3] {
    [
        t.staff_edition_state(),
        t.staff_edition_confirmed(),
        t.staff_edition_waiting(),
    ]
}
