//! Closing a site as planned.

use domain::{
    audit::Action,
    edition::{CallOffCause, EditionSlug, EditionState},
    id::{EditionId, RequestId, SessionId},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use store::{
    audit, closure_report,
    office_hours::{self, SiteClosure},
    request, site,
};
use uuid::Uuid;

use super::{
    plan::{Choice, Closing, ClosingProblem, PlannedEdition, check},
    tell::tell,
};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    editions::{CallOffReason, CallingOff, call_off, change_because, delete_draft},
};

/// The outcome for an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Sessions were moved and everybody was notified.
    Moved,
    /// It was called off and everybody was notified.
    CalledOff,
    /// It takes place all the same and everybody was notified.
    Told,
    /// Nothing was done: a colleague changed it meanwhile.
    Refused,
}

/// An affected edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosedEdition {
    /// Its slug.
    pub slug: EditionSlug,
    /// Its title in the language of reference.
    pub title: String,
    /// How many people were notified.
    pub told: i64,
    /// The outcome.
    pub outcome: Outcome,
}

/// A closed site, as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// The one-time id of the form.
    pub request: RequestId,
    /// The first day.
    pub first: domain::calendar_date::CalendarDate,
    /// The last day.
    pub last: domain::calendar_date::CalendarDate,
    /// Why.
    pub reason: String,
    /// The editions that were affected.
    pub editions: Vec<ClosedEdition>,
}

/// Applies the plan to each edition in a transaction of its own, through the `places` module, and
/// records the outcomes. The same form sent again resumes after an interruption and notifies nobody
/// twice.
///
/// # Errors
/// Every session whose choice is refused, in which case nothing is done; `NotFound`.
pub async fn close(
    portal: &Portal,
    staff: &StaffMember,
    slug: &str,
    closing: &Closing,
    request: RequestId,
) -> Result<(), Failure<Vec<(SessionId, ClosingProblem)>>> {
    let mut reader = portal.database.read().await?;
    let is_done = request::earlier(&mut reader, request).await?.is_some();
    drop(reader);
    if is_done {
        return Ok(());
    }
    let planned = check(portal, staff, slug, closing).await?;
    let mut editions = Vec::new();
    for edition in &planned {
        let outcome = carry_out(portal, staff, edition, closing, request).await?;
        let told = edition.edition.confirmed + edition.edition.waiting;
        editions.push(ClosedEdition {
            slug: edition.edition.slug.clone(),
            title: edition
                .edition
                .details
                .title
                .text(domain::language::Language::It)
                .to_owned(),
            told: if outcome == Outcome::Refused { 0 } else { told },
            outcome,
        });
    }
    let closure = Closure {
        request,
        first: closing.days.first(),
        last: closing.days.last(),
        reason: closing.reason.to_string(),
        editions,
    };
    write_down(portal, staff, slug, closing, &closure)
        .await
        .map_err(|failure| failure.widen(|never| match never {}))
}

async fn carry_out(
    portal: &Portal,
    staff: &StaffMember,
    planned: &PlannedEdition,
    closing: &Closing,
    request: RequestId,
) -> Result<Outcome, Failure<Vec<(SessionId, ClosingProblem)>>> {
    let edition = &planned.edition;
    let (slug, revision) = (&edition.slug, edition.revision);
    let part = part_of(request, edition.id);
    let (done, outcome) = match (planned.choice, &planned.moved) {
        (Choice::CallOff, _) if edition.state == EditionState::Draft => {
            let done = delete_draft(portal, staff, slug, revision, part).await;
            (done, Outcome::CalledOff)
        }
        (Choice::CallOff, _) => {
            let why = CallingOff {
                cause: CallOffCause::SiteClosed,
                reason: CallOffReason::parse(closing.reason.as_str()).ok(),
            };
            let done = call_off(portal, staff, slug, revision, &why, part).await;
            (done, Outcome::CalledOff)
        }
        (Choice::Move { .. }, Some(moved)) => {
            let reason = closing.reason.as_str();
            let done = change_because(portal, staff, slug, moved, revision, reason, part).await;
            (done, Outcome::Moved)
        }
        (Choice::Move { .. } | Choice::Leave, _) => {
            tell(portal, staff, planned, &closing.reason, part)
                .await
                .map_err(|failure| failure.widen(|never| match never {}))?;
            (Ok(()), Outcome::Told)
        }
    };
    match done {
        Ok(()) => Ok(outcome),
        Err(Failure::Refused(_)) => Ok(Outcome::Refused),
        Err(failure) => Err(failure.widen(|refusal| Failure::Defect(format!("{refusal:?}")))),
    }
}

async fn write_down(
    portal: &Portal,
    staff: &StaffMember,
    slug: &str,
    closing: &Closing,
    closure: &Closure,
) -> Result<(), Failure> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let claim = request::claim(&mut transaction, closure.request, slug, now).await?;
    if claim != request::Claim::First {
        return Ok(());
    }
    let sites = site::list(&mut transaction).await?;
    let site = sites
        .iter()
        .find(|site| site.slug == slug)
        .ok_or(Failure::NotFound)?;
    // From now on no appointments are available there on those days.
    let site_closure = SiteClosure {
        id: store::new_id(),
        site_id: Some(site.id),
        days: closing.days,
        reason: closure.reason.clone(),
    };
    office_hours::insert_closure(&mut transaction, &site_closure).await?;
    closure_report::insert(&mut transaction, closure.request, site.id, closure).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::SiteClosed,
        ("site", site.id.into()),
        &serde_json::json!({ "first": closure.first, "last": closure.last, "reason": closure.reason }),
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}

/// The result of that form, with the site.
///
/// # Errors
/// `NotFound`.
pub async fn closure(
    portal: &Portal,
    staff: &StaffMember,
    slug: &str,
    request: RequestId,
) -> Result<(site::Site, Closure), Failure> {
    let mut reader = portal.database.read().await?;
    let sites = site::list(&mut reader).await?;
    let site = sites
        .into_iter()
        .find(|site| site.slug == slug)
        .ok_or(Failure::NotFound)?;
    staff.closes(Some(site.id))?;
    let found = closure_report::by_request(&mut reader, request, site.id)
        .await?
        .ok_or(Failure::NotFound)?;
    Ok((site, found))
}

/// The one-time id of one edition's part of a form: deterministic, so that each part is done once.
fn part_of(request: RequestId, edition: EditionId) -> RequestId {
    let mut hash = Sha256::new();
    hash.update(Uuid::from(request).as_bytes());
    hash.update(Uuid::from(edition).as_bytes());
    let hash: [u8; 32] = hash.finalize().into();
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    Uuid::from_bytes(id).into()
}
