//! What became of everything when a site was closed: written before anything is done, so that an interruption
//! loses nothing.

use domain::{
    calendar_date::CalendarDate, call::Channel, edition::EditionSlug, id::RequestId,
    instant::Instant, language::Language, reference::AppointmentReference,
};
use serde::{Deserialize, Serialize};
use store::{
    Connection, closure_report,
    office_hours::{self, SiteClosure},
    request,
    site::{self, Site},
};

use super::{
    carry_out::{Outcome, is_claimed, part_of, telling_of},
    gap::{EVERY_SITE, Gap},
    plan::{Plan, Planned, PlannedAppointment, PlannedEdition},
};
use crate::{Failure, Portal, access::visitor::StaffMember};

/// What is to be done, and is not done yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// The one-time id under which it is done.
    part: RequestId,
    /// What becomes of it then.
    outcome: Outcome,
}

/// An affected edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosedEdition {
    /// Its slug.
    pub slug: EditionSlug,
    /// Its title in the language of reference.
    pub title: String,
    /// How many people are notified, if any are.
    pub told: i64,
    /// How many of them no mail reaches.
    #[serde(default)]
    pub to_call: i64,
    /// The outcome.
    pub outcome: Outcome,
    /// What is to be done with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending: Option<Pending>,
}

/// An affected appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosedAppointment {
    /// Its reference.
    pub reference: AppointmentReference,
    /// When it was to begin.
    pub starts_at: Instant,
    /// Whether its person is notified, if anybody is.
    #[serde(default = "told")]
    pub is_told: bool,
    /// Whether no mail reaches its person.
    pub to_call: bool,
    /// The outcome.
    pub outcome: Outcome,
    /// What is to be done with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending: Option<Pending>,
}

/// Older versions wrote that everybody was notified.
const fn told() -> bool {
    true
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
    /// When it was closed; `None` in reports of older versions.
    #[serde(default)]
    pub closed_at: Option<Instant>,
    /// The editions that were affected.
    pub editions: Vec<ClosedEdition>,
    /// The appointments that were affected.
    #[serde(default)]
    pub appointments: Vec<ClosedAppointment>,
}

impl Closure {
    /// The report before anything is done.
    pub(super) fn pending(
        plan: &Plan,
        planned: &Planned,
        request: RequestId,
        now: Instant,
    ) -> Self {
        let days = plan.gap.days();
        let editions = planned.editions.iter();
        let appointments = planned.appointments.iter();
        Self {
            request,
            first: days.first(),
            last: days.last(),
            reason: plan.reason().to_owned(),
            closed_at: Some(now),
            editions: editions
                .map(|edition| ClosedEdition::pending(edition, &plan.gap, request))
                .collect(),
            appointments: appointments
                .map(|found| ClosedAppointment::pending(found, &plan.gap, request))
                .collect(),
        }
    }

    fn all(&mut self) -> impl Iterator<Item = (&mut Option<Pending>, &mut Outcome)> {
        let editions = self.editions.iter_mut();
        let appointments = self.appointments.iter_mut();
        editions
            .map(|edition| (&mut edition.pending, &mut edition.outcome))
            .chain(appointments.map(|found| (&mut found.pending, &mut found.outcome)))
    }

    fn pending_parts(&mut self) -> Vec<Pending> {
        self.all().filter_map(|(pending, _)| *pending).collect()
    }

    /// Writes the outcome of what was done without being noted, because of an interruption.
    pub(super) async fn settle_what_is_done(
        &mut self,
        connection: &mut Connection,
    ) -> Result<(), store::Error> {
        for pending in self.pending_parts() {
            for part in [pending.part, telling_of(pending.part)] {
                if is_claimed(connection, part).await? {
                    self.settle(pending.part, pending.outcome);
                }
            }
        }
        Ok(())
    }

    /// Writes the outcome of what is pending under that id.
    fn settle(&mut self, part: RequestId, became: Outcome) {
        for (pending, outcome) in self.all() {
            if let Some(found) = pending.take_if(|pending| pending.part == part) {
                *outcome = match (found.outcome, became) {
                    // What changed before an interruption is not asked about again, only what stays.
                    (changed @ (Outcome::Moved | Outcome::Dropped), Outcome::Told) => changed,
                    (_, became) => became,
                };
            }
        }
    }
}

impl ClosedEdition {
    fn pending(planned: &PlannedEdition, gap: &Gap, request: RequestId) -> Self {
        let count = |people: usize| i64::try_from(people).unwrap_or(i64::MAX);
        let edition = &planned.edition;
        Self {
            slug: edition.slug.clone(),
            title: edition.details.title.text(Language::It).to_owned(),
            told: count(planned.reach.told()),
            to_call: count(planned.reach.to_call),
            outcome: Outcome::Pending,
            pending: Some(Pending {
                part: part_of(request, edition.id.into()),
                outcome: planned.outcome(gap),
            }),
        }
    }

    /// How many people were notified, and how many of them no mail reaches.
    pub const fn told(&self) -> (i64, i64) {
        if self.outcome.tells() {
            (self.told, self.to_call)
        } else {
            (0, 0)
        }
    }
}

impl ClosedAppointment {
    fn pending(planned: &PlannedAppointment, gap: &Gap, request: RequestId) -> Self {
        let entry = &planned.affected.entry;
        Self {
            reference: entry.reference,
            starts_at: entry.starts_at,
            is_told: entry.channel != Channel::Nothing,
            to_call: entry.channel == Channel::Call,
            outcome: Outcome::Pending,
            pending: Some(Pending {
                part: part_of(request, entry.id.into()),
                outcome: planned.outcome(gap),
            }),
        }
    }

    /// How many people were notified, and how many of them no mail reaches.
    pub fn told(&self) -> (i64, i64) {
        let is_told = self.outcome.tells() && self.is_told;
        (i64::from(is_told), i64::from(is_told && self.to_call))
    }
}

/// Writes the outcome of one part of a closure.
pub(super) async fn settle(
    portal: &Portal,
    request: RequestId,
    part: RequestId,
    became: Outcome,
) -> Result<(), store::Error> {
    let mut transaction = portal.database.write().await?;
    let found = closure_report::lock::<Closure>(&mut transaction, request).await?;
    let Some((_, mut report)) = found else {
        return Ok(());
    };
    report.settle(part, became);
    closure_report::update(&mut transaction, request, &report).await?;
    transaction.commit().await
}

/// Ends a closure. What is still pending no longer falls into it: it was done before an interruption, or somebody
/// changed it meanwhile.
pub(super) async fn finish(portal: &Portal, request: RequestId) -> Result<(), store::Error> {
    let mut transaction = portal.database.write().await?;
    let claim = request::claim(&mut transaction, request, "closure", portal.now()).await?;
    let found = closure_report::lock::<Closure>(&mut transaction, request).await?;
    let (request::Claim::First, Some((_, mut report))) = (claim, found) else {
        return Ok(());
    };
    report.settle_what_is_done(&mut transaction).await?;
    for pending in report.pending_parts() {
        report.settle(pending.part, Outcome::Refused);
    }
    closure_report::update(&mut transaction, request, &report).await?;
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
    let (of, mut report) = closure_report::by_request::<Closure>(&mut reader, request)
        .await?
        .filter(|(of, _)| of.site_id == site_id)
        .ok_or(Failure::NotFound)?;
    report.settle_what_is_done(&mut reader).await?;
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
