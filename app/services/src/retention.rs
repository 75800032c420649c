//! Deleting data that is no longer needed (GDPR, article 5, paragraph 1, letter e).

use domain::instant::Seconds;
use store::{
    address_change, application, attempt, audit, call_owed, dropped_session, job, kept_form,
    link_key, request, session, shared_client, sign_in_code, staff_browser, staff_invitation,
    unreachable_address,
};

use crate::{Failure, Portal, people::record::RESTORABLE, places};

/// Attempts count for a day, and until the last part of the day that they fell into has passed.
const ATTEMPTS_KEPT: Seconds = Seconds::hours(26);

/// Sign-ins of staff that failed are evidence for as long as somebody may ask what happened. They hold addresses of
/// the network.
const FAILURES_KEPT: Seconds = Seconds::days(90);

/// Deletes used and expired codes, forms that waited for them, counted attempts, one-time ids of forms, ended sessions,
/// expired keys of links, browsers of staff, invitations that nobody accepted, failed sign-ins of staff, addresses that
/// people had before, sessions taken out of editions, drafts of applications that were given up while such were kept,
/// and jobs that are done or failed; and ensures that none of it can be
/// read in the database's files any more.
///
/// # Errors
/// Where the database fails.
pub async fn forget_what_is_old(portal: &Portal) -> Result<(), Failure> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    sign_in_code::forget_before(&mut transaction, now - Seconds::days(1)).await?;
    kept_form::forget_before(&mut transaction, now).await?;
    attempt::forget_before(&mut transaction, now - ATTEMPTS_KEPT).await?;
    request::forget_before(&mut transaction, now - Seconds::days(30)).await?;
    session::forget_before(&mut transaction, now).await?;
    dropped_session::forget_before(&mut transaction, now - places::REMEMBERED).await?;
    link_key::forget_before(&mut transaction, now).await?;
    shared_client::forget_before(&mut transaction, now).await?;
    staff_browser::forget_before(&mut transaction, now - Seconds::days(365)).await?;
    audit::forget_failed_sign_ins(&mut transaction, now - FAILURES_KEPT).await?;
    staff_invitation::forget_before(&mut transaction, now - Seconds::days(30)).await?;
    job::forget_before(&mut transaction, now - Seconds::days(30)).await?;
    address_change::forget_before(&mut transaction, now - RESTORABLE).await?;
    call_owed::forget_before(&mut transaction, now - Seconds::days(90)).await?;
    unreachable_address::forget_nobodys(&mut transaction).await?;
    application::forget_given_up(&mut transaction).await?;
    transaction.commit().await?;
    if !portal.database.empty_log().await? {
        tracing::info!("somebody was reading: the database's log is emptied an hour later");
    }
    Ok(())
}
