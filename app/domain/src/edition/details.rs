//! The details of an edition that staff enter.

use std::ops::Range;

use serde::Serialize;
use serde_json::Value;

use super::{ActivityKind, Admission, Capacity, MinimumParticipants, Topic};
use crate::{
    id::{ActivityId, ProgrammeId, SiteId},
    instant::Instant,
    language::Translated,
    spoken_languages::SpokenLanguages,
    string_form::closed_list,
    text::{Line, Paragraph, TextError},
};

/// The details of an edition that staff enter, except sessions, reservations, room and teacher, which
/// have their own rows.
///
/// It is stored, edited, imported, exported and copied as a whole: add a field here, and next to its
/// column in `store::edition`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EditionDetails {
    /// What kind of activity it is.
    pub kind: ActivityKind,
    /// What it is about.
    pub topic: Topic,
    /// Its title, in Italian at least.
    pub title: Translated,
    /// One sentence for lists.
    pub summary: Translated,
    /// What happens there.
    pub description: Translated,
    /// Interpreter, childcare, how to get in.
    pub access_notes: Translated,
    /// What to wear; empty if it does not matter.
    pub dress_code: Translated,
    /// Where it takes place.
    pub site_id: SiteId,
    /// The room as free text; if empty, the name of the site's room.
    pub room: String,
    /// The languages in which it is held.
    pub languages: SpokenLanguages,
    /// When enrolment opens.
    pub enrolment_opens_at: Instant,
    /// When enrolment closes.
    pub enrolment_closes_at: Instant,
    /// Until when people can cancel by themselves.
    pub cancellable_until: Instant,
    /// How many places there are.
    pub capacity: Capacity,
    /// How people get a place.
    pub admission: Admission,
    /// The programme whose admitted people can book, if admission is by programme.
    pub programme_id: Option<ProgrammeId>,
    /// The activity that a person must have attended before.
    pub prerequisite_id: Option<ActivityId>,
    /// The minimum number of participants, if any.
    pub minimum: Option<MinimumParticipants>,
}

closed_list! {
    /// A text of an edition, entered in each of the portal's languages.
    EditionText {
        /// Its title.
        Title = "title",
        /// One sentence for lists.
        Summary = "summary",
        /// What happens there.
        Description = "description",
        /// Interpreter, childcare, how to get in.
        AccessNotes = "access_notes",
        /// What to wear.
        DressCode = "dress_code",
    }
}

impl EditionText {
    /// Whether it is one line, and not one or more paragraphs.
    pub const fn is_line(self) -> bool {
        matches!(self, Self::Title | Self::Summary | Self::DressCode)
    }

    /// Whether it is required, in Italian.
    pub const fn is_required(self) -> bool {
        matches!(self, Self::Title)
    }

    /// Whether it is a note for participants, shown next to time and place and in their mails.
    pub const fn is_note(self) -> bool {
        matches!(self, Self::AccessNotes | Self::DressCode)
    }

    /// Parses what was typed in one language.
    pub fn parse(self, typed: &str) -> Result<String, TextError> {
        if self.is_line() {
            Line::<200>::parse(typed).map(String::from)
        } else {
            Paragraph::<5_000>::parse(typed).map(String::from)
        }
    }
}

impl EditionDetails {
    /// An edition in Italian, open to everybody, cancellable while enrolment is open, with all else
    /// empty.
    pub fn new(
        kind: ActivityKind,
        topic: Topic,
        title: Translated,
        site: SiteId,
        capacity: Capacity,
        enrolment: Range<Instant>,
    ) -> Self {
        Self {
            kind,
            topic,
            title,
            summary: Translated::default(),
            description: Translated::default(),
            access_notes: Translated::default(),
            dress_code: Translated::default(),
            site_id: site,
            room: String::new(),
            languages: SpokenLanguages::default(),
            enrolment_opens_at: enrolment.start,
            enrolment_closes_at: enrolment.end,
            cancellable_until: enrolment.end,
            capacity,
            admission: Admission::Open,
            programme_id: None,
            prerequisite_id: None,
            minimum: None,
        }
    }

    /// One of its texts.
    pub const fn text(&self, text: EditionText) -> &Translated {
        match text {
            EditionText::Title => &self.title,
            EditionText::Summary => &self.summary,
            EditionText::Description => &self.description,
            EditionText::AccessNotes => &self.access_notes,
            EditionText::DressCode => &self.dress_code,
        }
    }

    /// Its notes for participants, without empty ones.
    pub fn notes(&self) -> impl Iterator<Item = (EditionText, &Translated)> {
        let notes = EditionText::ALL.iter().filter(|text| text.is_note());
        notes
            .map(|text| (*text, self.text(*text)))
            .filter(|(_, translated)| !translated.is_empty())
    }

    /// One of its texts, mutable.
    pub const fn text_mut(&mut self, text: EditionText) -> &mut Translated {
        match text {
            EditionText::Title => &mut self.title,
            EditionText::Summary => &mut self.summary,
            EditionText::Description => &mut self.description,
            EditionText::AccessNotes => &mut self.access_notes,
            EditionText::DressCode => &mut self.dress_code,
        }
    }

    /// The names of the fields that differ, in alphabetical order.
    pub fn changed(&self, other: &Self) -> Vec<String> {
        let [one, other] = [self, other].map(|details| serde_json::to_value(details).ok());
        let (Some(Value::Object(one)), Some(Value::Object(other))) = (one, other) else {
            return Vec::new();
        };
        let differing = one
            .into_iter()
            .filter(|(name, value)| other.get(name) != Some(value));
        differing.map(|(name, _)| name).collect()
    }
}
