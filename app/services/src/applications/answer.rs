//! Answering a question of an application.

use domain::{
    application::ApplicationState,
    eligibility::{Fact, FactValue},
    programme::ProgrammeSlug,
};
use store::application;

use super::{DraftRefusal, held::hold};
use crate::{Failure, Portal, access::visitor::SignedIn};

/// Stores an answer in the person's draft. Idempotent, so its form needs no one-time id.
///
/// # Errors
/// [`DraftRefusal`]; `NotFound` where the programme does not ask for that fact.
pub async fn answer(
    portal: &Portal,
    signed_in: &SignedIn,
    slug: &ProgrammeSlug,
    fact: Fact,
    value: FactValue,
) -> Result<(), Failure<DraftRefusal>> {
    let mut transaction = portal.database.write().await?;
    let held = hold(&mut transaction, signed_in, slug).await?;
    let draft = held.draft(portal).map_err(Failure::Refused)?;
    if !draft.asks(fact) {
        return Err(Failure::NotFound);
    }
    let application = draft.answered([(fact, value)]);
    application::update(
        &mut transaction,
        &application,
        ApplicationState::Draft,
        None,
    )
    .await?;
    Ok(transaction.commit().await?)
}
