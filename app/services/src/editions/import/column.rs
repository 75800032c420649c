//! The columns of a file of editions.

use domain::language::Language;
use texts::Texts;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The kind of activity, in words.
    Kind,
    /// The topic, in words.
    Topic,
    /// The title in a language; Italian must be there.
    Title(Language),
    /// One sentence for lists.
    Summary(Language),
    /// What happens there.
    Description(Language),
    /// Interpreter, childcare, how to get in.
    Access(Language),
    /// The site, by its name.
    Site,
    /// The room.
    Room,
    /// Tags of the languages spoken.
    Languages,
    /// How many places there are.
    Capacity,
    /// The days of the sessions.
    Dates,
    /// The local time at which every session begins.
    Start,
    /// The local time at which every session ends.
    End,
    /// From when places are given.
    Opens,
    /// Until when places are given.
    Closes,
    /// Until when people can cancel by themselves.
    CancelUntil,
}

impl Column {
    /// Every column, in the order of the template.
    pub fn all() -> Vec<Self> {
        let mut columns = vec![Self::Kind, Self::Topic];
        for text in [Self::Title, Self::Summary, Self::Description, Self::Access] {
            columns.extend(Language::ALL.into_iter().map(text));
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

    /// Whether a file must have it.
    pub(super) fn is_required(self) -> bool {
        match self {
            Self::Title(language) => language == Language::It,
            Self::Summary(_) | Self::Description(_) | Self::Access(_) | Self::Room => false,
            _ => true,
        }
    }

    /// Its heading.
    pub fn heading(self, t: &Texts) -> String {
        let in_language = |words: String, language: Language| format!("{words} ({language})");
        match self {
            Self::Kind => t.staff_edition_kind(),
            Self::Topic => t.staff_edition_topic(),
            Self::Title(language) => in_language(t.staff_edition_title(), language),
            Self::Summary(language) => in_language(t.staff_edition_summary(), language),
            Self::Description(language) => in_language(t.staff_edition_description(), language),
            Self::Access(language) => in_language(t.staff_edition_access(), language),
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

    /// The column with that heading in any language of the portal. A text without a language is Italian.
    pub(super) fn with_heading(written: &str) -> Option<Self> {
        let wanted = plain(written);
        let in_italian = format!("{wanted} ({})", Language::It);
        Self::all().into_iter().find(|column| {
            Language::ALL.into_iter().any(|language| {
                let heading = plain(&column.heading(texts::of(language)));
                heading == wanted || heading == in_italian
            })
        })
    }
}

/// Words as they are compared: small letters, plain apostrophes, single spaces.
pub(super) fn plain(words: &str) -> String {
    let words = words.to_lowercase().replace(['’', '`'], "'");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_known_in_every_language() {
        for language in Language::ALL {
            for column in Column::all() {
                let heading = column.heading(texts::of(language));
                assert_eq!(Column::with_heading(&heading), Some(column), "{heading}");
            }
        }
        for (heading, column) in [
            (" TITOLO ", Some(Column::Title(Language::It))),
            ("title (EN)", Some(Column::Title(Language::En))),
            ("Note sull'accesso", Some(Column::Access(Language::It))),
            ("Titlo", None),
            ("", None),
        ] {
            assert_eq!(Column::with_heading(heading), column, "{heading}");
        }
    }
}
