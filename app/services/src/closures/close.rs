//! Closing a site, or every site, as planned.

use domain::{audit::Action, calendar_date::CalendarDate, edition::EditionSlug, id::RequestId};
use serde::{Deserialize, Serialize};
use store::{
    audit,
    closure_report::{self, Reported},
    office_hours::{self, SiteClosure},
    request,
    site::{self, Site},
};
use uuid::Uuid;

use super::{
    carry_out::{self, Outcome, part_of},
    gap::{EVERY_SITE, Gap},
    plan::{ClosingRefusal, Plan, check},
};
use crate::{Failure, Portal, access::visitor::StaffMember};

/// An affected edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosedEdition {
    /// Its slug.
    pub slug: EditionSlug,
    /// Its title in the language of reference.
    pub title: String,
    /// How many people were notified.
    pub told: i64,
    /// How many of them no mail reaches.
    #[serde(default)]
    pub to_call: i64,
    /// The outcome.
    pub outcome: Outcome,
}

/// An affected appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosedAppointment {
    /// Its reference.
    pub reference: domain::reference::AppointmentReference,
    /// When it was to begin.
    pub starts_at: domain::instant::Instant,
    /// Whether no mail reaches its person.
    pub to_call: bool,
    /// The outcome.
    pub outcome: Outcome,
}

/// A closed site, as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// The one-time id of the form.
    pub request: RequestId,
    /// The first day.
    pub first: CalendarDate,
    /// The last day.
    pub last: CalendarDate,
    /// Why.
    pub reason: String,
    /// The editions that were affected.
    pub editions: Vec<ClosedEdition>,
    /// The appointments that were affected.
    #[serde(default)]
    pub appointments: Vec<ClosedAppointment>,
}

/// Closes the site of a plan: from then on nobody can book there on those days. Then does what was planned for
/// each edition and each appointment in a transaction of its own, and records the outcomes. The same form
/// sent again resumes after an interruption and notifies nobody twice. `seen` is [`Planned::mark`] of the plan
/// that was confirmed.
///
/// # Errors
/// [`ClosingRefusal`], in which case nothing is done.
///
/// [`Planned::mark`]: super::Planned::mark
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
    let closure = SiteClosure {
        id: Uuid::from(part_of(request, Uuid::nil())).into(),
        site_id: site.as_ref().map(|site| site.id),
        days: *days,
        reason: plan.reason().to_owned(),
    };
    let mut reader = portal.database.read().await?;
    if request::earlier(&mut reader, request).await?.is_some() {
        return Ok(());
    }
    let is_resumed = office_hours::closure(&mut reader, closure.id)
        .await?
        .is_some();
    drop(reader);
    let planned = check(portal, staff, plan).await?;
    if !is_resumed {
        if planned.mark != seen && !planned.is_empty() {
            return Err(Failure::Refused(ClosingRefusal::ReachChanged));
        }
        write_closure(portal, staff, &closure).await?;
    }
    let (mut editions, mut appointments) = (Vec::new(), Vec::new());
    for edition in &planned.editions {
        let outcome = carry_out::edition(portal, staff, edition, plan, request).await?;
        let title = &edition.edition.details.title;
        let is_told = outcome.tells();
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        editions.push(ClosedEdition {
            slug: edition.edition.slug.clone(),
            title: title.text(domain::language::Language::It).to_owned(),
            told: if is_told {
                count(edition.reach.people())
            } else {
                0
            },
            to_call: if is_told {
                count(edition.reach.to_call)
            } else {
                0
            },
            outcome,
        });
    }
    for appointment in &planned.appointments {
        let outcome = carry_out::appointment(portal, staff, appointment, plan, request).await?;
        appointments.push(ClosedAppointment {
            reference: appointment.affected.entry.reference,
            starts_at: appointment.affected.entry.starts_at,
            to_call: appointment.affected.to_call,
            outcome,
        });
    }
    let report = Closure {
        request,
        first: days.first(),
        last: days.last(),
        reason: plan.reason().to_owned(),
        editions,
        appointments,
    };
    write_report(portal, &closure, &report).await?;
    Ok(())
}

async fn write_closure(
    portal: &Portal,
    staff: &StaffMember,
    closure: &SiteClosure,
) -> Result<(), store::Error> {
    let mut transaction = portal.database.write().await?;
    office_hours::insert_closure(&mut transaction, closure).await?;
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
        portal.now(),
    )
    .await?;
    transaction.commit().await?;
    portal.publish_appointment_change();
    Ok(())
}

async fn write_report(
    portal: &Portal,
    closure: &SiteClosure,
    report: &Closure,
) -> Result<(), store::Error> {
    let mut transaction = portal.database.write().await?;
    let now = portal.now();
    let claim = request::claim(&mut transaction, report.request, "closure", now).await?;
    if claim != request::Claim::First {
        return Ok(());
    }
    let of = Reported {
        request: report.request,
        site_id: closure.site_id,
        closure_id: Some(closure.id),
    };
    closure_report::insert(&mut transaction, of, report).await?;
    transaction.commit().await
}

/// A report, with where it was and whether the site is open again.
#[derive(Clone, Debug)]
pub struct ClosedSite {
    /// The site; `None` for every site.
    pub site: Option<Site>,
    /// What became of everything.
    pub report: Closure,
    /// The days, as long as the site is not opened again; `None` then, and in reports of older versions.
    pub closure: Option<SiteClosure>,
}

/// The result of a form that closed the site with that slug, or every site.
///
/// # Errors
/// `NotFound`.
pub async fn closure(
    portal: &Portal,
    staff: &StaffMember,
    slug: &str,
    request: RequestId,
) -> Result<ClosedSite, Failure> {
    let mut reader = portal.database.read().await?;
    let sites = site::list(&mut reader).await?;
    let site = sites.into_iter().find(|site| site.slug == slug);
    if site.is_none() && slug != EVERY_SITE {
        return Err(Failure::NotFound);
    }
    let site_id = site.as_ref().map(|site| site.id);
    staff.closes(site_id)?;
    let (of, report) = closure_report::by_request(&mut reader, request)
        .await?
        .filter(|(of, _)| of.site_id == site_id)
        .ok_or(Failure::NotFound)?;
    let closure = match of.closure_id {
        Some(id) => office_hours::closure(&mut reader, id).await?,
        None => None,
    };
    Ok(ClosedSite {
        site,
        report,
        closure,
    })
}
