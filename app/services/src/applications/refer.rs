//! Recording how a person heard of a programme.

use domain::{
    application::{ApplicationState, ReferralSource},
    programme::ProgrammeSlug,
};
use store::application;

use super::{DraftRefusal, held::hold};
use crate::{Failure, Portal, access::visitor::SignedIn};

/// Stores in the person's draft how they heard of the programme, or that they do not say it. Idempotent,
/// so its form needs no one-time id.
///
/// # Errors
/// [`DraftRefusal`].
pub async fn refer(
    portal: &Portal,
    signed_in: &SignedIn,
    slug: &ProgrammeSlug,
    source: Option<ReferralSource>,
) -> Result<(), Failure<DraftRefusal>> {
    let mut transaction = portal.database.write().await?;
    let held = hold(&mut transaction, signed_in, slug).await?;
    let mut application = held.draft(portal).map_err(Failure::Refused)?.application;
    application.referral_source = source;
    application::update(
        &mut transaction,
        &application,
        ApplicationState::Draft,
        None,
    )
    .await?;
    Ok(transaction.commit().await?)
}
