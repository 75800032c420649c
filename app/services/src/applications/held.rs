//! The first step of use cases that change a person's draft.

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

/// The address of an application's page, for mails.
pub(super) fn link(portal: &Portal, language: Language, reference: ApplicationReference) -> String {
    format!(
        "{}/{language}/applications/{reference}",
        portal.settings.base_url
    )
}
