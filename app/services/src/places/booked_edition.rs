//! The data of a booking for mails and calendar files.

use std::borrow::Cow;

use domain::language::Language;
use store::{
    Transaction,
    booking::Booking,
    dropped_session::DroppedSession,
    edition::{ClassSession, Edition},
    site::Site,
};

use crate::{Portal, access::Booked, notifications};

/// An edition with its sessions and site: loaded once for the mails to everybody who booked.
pub(crate) struct BookedEdition<'a> {
    pub(crate) edition: Cow<'a, Edition>,
    pub(crate) sessions: Cow<'a, [ClassSession]>,
    /// The sessions that were taken out lately.
    pub(crate) dropped: Cow<'a, [DroppedSession]>,
    pub(crate) site: Option<Cow<'a, Site>>,
}

impl BookedEdition<'static> {
    /// An edition with its related data.
    pub(crate) fn new(
        edition: Edition,
        sessions: Vec<ClassSession>,
        dropped: Vec<DroppedSession>,
        site: Option<Site>,
    ) -> Self {
        Self {
            edition: Cow::Owned(edition),
            sessions: Cow::Owned(sessions),
            dropped: Cow::Owned(dropped),
            site: site.map(Cow::Owned),
        }
    }
}

impl BookedEdition<'_> {
    /// One booking of it, in one language, with the key for its mail.
    pub(crate) async fn booked_with_key(
        &self,
        portal: &Portal,
        transaction: &mut Transaction,
        language: Language,
        booking: &Booking,
    ) -> Result<notifications::BookedActivity, store::Error> {
        let key = Booked::from(booking.reference)
            .new_key(
                transaction,
                booking.person_id,
                self.edition.ends_at,
                portal.now(),
            )
            .await?;
        Ok(notifications::BookedActivity {
            key: Some(key),
            ..self.booked(portal, language, booking)
        })
    }

    /// One booking of it, in one language.
    pub(crate) fn booked(
        &self,
        portal: &Portal,
        language: Language,
        booking: &Booking,
    ) -> notifications::BookedActivity {
        let edition = &self.edition;
        let site = self.site.as_deref();
        notifications::BookedActivity {
            reference: booking.reference.to_string(),
            title: edition.details.title.text(language).to_owned(),
            place: place(&edition.details.room, site),
            note: notes(edition, language),
            sessions: self
                .sessions
                .iter()
                .map(|session| notifications::BookedSession {
                    id: session.id,
                    starts: session.starts_at,
                    ends: session.ends_at,
                })
                .collect(),
            dropped: self
                .dropped
                .iter()
                // Who booked later never had it.
                .filter(|session| session.dropped_at >= booking.created_at)
                .map(|session| notifications::BookedSession {
                    id: session.id,
                    starts: session.starts_at,
                    ends: session.ends_at,
                })
                .collect(),
            revision: u32::try_from(edition.revision).unwrap_or(u32::MAX),
            url: Booked::from(booking.reference).address(portal, language),
            key: None,
        }
    }
}

/// Where an edition takes place, one line each.
pub(super) fn place(room: &str, site: Option<&Site>) -> String {
    [
        site.map(|site| site.name.as_str()),
        Some(room),
        site.map(|site| site.address.as_str()),
        site.map(|site| site.municipality.as_str()),
    ]
    .into_iter()
    .flatten()
    .filter(|line| !line.is_empty())
    .collect::<Vec<_>>()
    .join("\n")
}

/// The notes for participants, one per line.
fn notes(edition: &Edition, language: Language) -> Option<String> {
    let t = texts::of(language);
    let lines: Vec<_> = edition
        .details
        .notes()
        .map(|(text, translated)| {
            let note = translated.text(language);
            match t.edition_note(text) {
                Some(label) => t.format_labelled(label, note),
                None => note.to_owned(),
            }
        })
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}
