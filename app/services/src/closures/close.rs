//! Closing a site, or every site, as planned.

use domain::{audit::Action, id::RequestId};
use store::{
    audit,
    closure_report::{self, Reported},
    office_hours::{self, SiteClosure},
    request,
};
use uuid::Uuid;

use super::{
    carry_out::{self, begun},
    gap::Gap,
    plan::{ClosingRefusal, Plan, Planned, check},
    report::{self, Closure},
};
use crate::{Failure, Portal, access::visitor::StaffMember};

/// Closes the site of a plan: from then on nobody can book there on those days. Then does what was planned for
/// each edition and each appointment in a transaction of its own, and records the outcomes. The same form
/// sent again resumes after an interruption and notifies nobody twice. `seen` is [`Planned::mark`] of the plan
/// that was confirmed.
///
/// # Errors
/// [`ClosingRefusal`], in which case nothing is done.
pub async fn close(
    portal: &Portal,
    staff: &StaffMember,
    plan: &Plan,
    seen: &str,
    request: RequestId,
) -> Result<(), Failure<ClosingRefusal>> {
    let Gap::Site { site, days } = &plan.gap else {
        return Err(Failure::Defect("a colleague does not close".to_owned()));
    };
    staff.closes(site.as_ref().map(|site| site.id))?;
    let mut reader = portal.database.read().await?;
    if request::earlier(&mut reader, request).await?.is_some() {
        return Ok(());
    }
    drop(reader);
    let planned = check(portal, staff, plan, request).await?;
    let closure = SiteClosure {
        id: Uuid::from(begun(request)).into(),
        site_id: site.as_ref().map(|site| site.id),
        days: *days,
        reason: plan.reason().to_owned(),
    };
    let report = Closure::pending(plan, &planned, request, portal.now());
    if begin(portal, staff, &closure, &report, (&planned, seen)).await? {
        carry_out::all(portal, staff, &planned, plan, request).await?;
    }
    Ok(report::finish(portal, request).await?)
}

/// Enters the days and what is pending, unless the same form has. Returns whether the site is closed: it may have been
/// opened again since.
async fn begin(
    portal: &Portal,
    staff: &StaffMember,
    closure: &SiteClosure,
    report: &Closure,
    (planned, seen): (&Planned, &str),
) -> Result<bool, Failure<ClosingRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let begun = begun(report.request);
    let begins = planned.begins(&mut transaction, seen, begun, now).await?;
    // Looked at after the claim, which waits for the same form.
    let found = office_hours::closure(&mut transaction, closure.id).await?;
    if !begins || found.is_some() {
        return Ok(found.is_some());
    }
    office_hours::insert_closure(&mut transaction, closure).await?;
    let of = Reported {
        request: report.request,
        site_id: closure.site_id,
        closure_id: Some(closure.id),
    };
    closure_report::insert(&mut transaction, of, report).await?;
    let about = match closure.site_id {
        Some(site) => ("site", Uuid::from(site)),
        None => ("closure", Uuid::from(closure.id)),
    };
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::SiteClosed,
        about,
        &serde_json::json!({ "first": closure.days.first(), "last": closure.days.last(),
            "reason": closure.reason }),
        now,
    )
    .await?;
    transaction.commit().await?;
    portal.publish_appointment_change();
    Ok(true)
}
