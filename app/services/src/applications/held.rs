//! The first step of use cases that change an application: its person is held, so that of two requests one waits for the
//! other.

use domain::{
    application::ApplicationState, language::Language, programme::ProgrammeSlug,
    reference::ApplicationReference,
};
use serde::Serialize;
use store::{
    Transaction,
    application::{self, Application},
    person,
    programme::{self, Programme},
};

use super::Draft;
use crate::{Failure, Portal, access::visitor::SignedIn};

/// Why a draft was not changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum DraftRefusal {
    /// There is no draft.
    NotStarted,
    /// It was submitted, perhaps in another tab.
    AlreadyApplied(ApplicationReference),
}

/// A person, a programme, and the person's live application to it.
pub(super) struct Held {
    pub(super) record: person::Record,
    pub(super) programme: Programme,
    pub(super) live: Option<Application>,
}

/// Locks a person until the transaction ends, so that requests from two tabs are serialised, and finds
/// their application.
///
/// # Errors
/// `NotFound` where there is no such programme.
pub(super) async fn hold<Reason>(
    transaction: &mut Transaction,
    signed_in: &SignedIn,
    slug: &ProgrammeSlug,
) -> Result<Held, Failure<Reason>> {
    let record = person::lock(transaction, signed_in.person)
        .await?
        .ok_or(Failure::NotFound)?;
    let programme = programme::by_slug(transaction, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    let live = application::live(transaction, record.id, programme.id).await?;
    Ok(Held {
        record,
        programme,
        live,
    })
}

impl Held {
    /// The draft.
    pub(super) fn draft(&self, portal: &Portal) -> Result<Draft, DraftRefusal> {
        match &self.live {
            None => Err(DraftRefusal::NotStarted),
            Some(live) if live.state != ApplicationState::Draft => {
                Err(DraftRefusal::AlreadyApplied(live.reference))
            }
            Some(draft) => Ok(Draft {
                programme: self.programme.clone(),
                person: self.record.details.clone(),
                application: draft.clone(),
                earlier_rule: None,
                on: portal.today().into(),
            }),
        }
    }
}

/// A person's own application, held.
///
/// # Errors
/// `NotFound` for an unknown reference and for another person's alike.
pub(super) async fn own<Reason>(
    transaction: &mut Transaction,
    signed_in: &SignedIn,
    reference: &ApplicationReference,
) -> Result<(person::Record, Application), Failure<Reason>> {
    let record = person::lock(transaction, signed_in.person)
        .await?
        .ok_or(Failure::NotFound)?;
    let application = application::by_reference(transaction, reference)
        .await?
        .filter(|application| application.person_id == record.id)
        .ok_or(Failure::NotFound)?;
    Ok((record, application))
}

/// Any application with its applicant, held, for staff.
///
/// # Errors
/// `NotFound` for an unknown reference.
pub(super) async fn applicant<Reason>(
    transaction: &mut Transaction,
    reference: &ApplicationReference,
) -> Result<(person::Record, Application), Failure<Reason>> {
    let found = application::by_reference(transaction, reference)
        .await?
        .ok_or(Failure::NotFound)?;
    let record = person::lock(transaction, found.person_id)
        .await?
        .ok_or(Failure::NotFound)?;
    // As it is now that nobody else can change it.
    let application = application::by_reference(transaction, reference)
        .await?
        .ok_or(Failure::NotFound)?;
    Ok((record, application))
}

/// The address of an application's page, for mails.
pub(super) fn link(portal: &Portal, language: Language, reference: ApplicationReference) -> String {
    format!(
        "{}/{language}/applications/{reference}",
        portal.settings.base_url
    )
}
