//! Beginning the review of an application.

use domain::{
    application::{ApplicationAction, ApplicationStateError},
    id::RequestId,
    reference::ApplicationReference,
};
use store::request::{self, Claim};

use super::{advance::advance, held};
use crate::{Failure, Portal, access::visitor::StaffMember};

/// Takes a submitted application under review. The same form sent twice does it once.
///
/// # Errors
/// [`ApplicationStateError`] where a colleague or the person was faster.
pub async fn review(
    portal: &Portal,
    staff: &StaffMember,
    reference: &ApplicationReference,
    request: RequestId,
) -> Result<(), Failure<ApplicationStateError>> {
    staff.of_office()?;
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let claim = request::claim(&mut transaction, request, &reference.to_string(), now).await?;
    if claim != Claim::First {
        return Ok(());
    }
    let (_, mut application) = held::applicant(&mut transaction, reference).await?;
    let action = ApplicationAction::StartReview;
    let details = serde_json::json!({});
    advance(
        &mut transaction,
        &mut application,
        action,
        staff.actor(),
        &details,
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}
