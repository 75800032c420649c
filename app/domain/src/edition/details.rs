//! What staff write of an edition.

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

/// What staff write of an edition, but for its sessions, its reservations, its room and its teacher,
/// which have rows of their own.
///
/// It is stored, edited, imported, exported and copied as a whole: a field is added here, and beside its
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
    /// What to wear; nothing where it does not matter.
    pub dress_code: Translated,
    /// Where it takes place.
    pub site_id: SiteId,
    /// The room in words; that of the site's room where nothing is said.
    pub room: String,
    /// The languages in which it is held.
    pub languages: SpokenLanguages,
    /// From when places are given.
    pub enrolment_opens_at: Instant,
    /// Until when places are given.
    pub enrolment_closes_at: Instant,
    /// Until when a person can cancel by themselves.
    pub cancellable_until: Instant,
    /// How many places there are.
    pub capacity: Capacity,
    /// How one gets a place.
    pub admission: Admission,
    /// The programme whose admitted people are let in, where admission is by programme.
    pub programme_id: Option<ProgrammeId>,
    /// The activity that one must have attended before.
    pub prerequisite_id: Option<ActivityId>,
    /// How many people it takes for it to be held, where that matters.
    pub minimum: Option<MinimumParticipants>,
}

closed_list! {
    /// A text of an edition, written in each of the portal's languages.
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

    /// Whether an edition has to have it, in Italian.
    pub const fn is_required(self) -> bool {
        matches!(self, Self::Title)
    }

    /// Whether it is a note for those who come, shown beside time and place and in their mails.
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
    /// An activity in Italian that is open to everybody, that can be cancelled while one can enrol, and of
    /// which nothing else is written.
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

    /// Its notes for those who come, without empty ones.
    pub fn notes(&self) -> impl Iterator<Item = (EditionText, &Translated)> {
        let notes = EditionText::ALL.iter().filter(|text| text.is_note());
        notes
            .map(|text| (*text, self.text(*text)))
            .filter(|(_, written)| !written.is_empty())
    }

    /// One of its texts, to be written.
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
