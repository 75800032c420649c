//! Opening a site again on days on which it was to be closed.

use domain::{
    audit::Action,
    call::{CallReason, Channel},
    counselling::AppointmentState,
    id::{BookingId, ClosureId, RequestId},
    instant::Instant,
};
use store::{
    Connection,
    appointment::{self, Appointment},
    audit, closure_report, edition,
    office_hours::{self, SiteClosure},
    reach, request,
    site::{self, Site},
};

use super::{
    carry_out::Outcome,
    report::{ClosedEdition, Closure},
};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    counselling::{self, AppointmentEvent, day_after, midnight},
    notifications::Word,
    outbox::Lane,
    places::{BookingEvent, notify_or_call},
};

/// What opening a site again would and would not do.
#[derive(Clone, Debug)]
pub struct Reopening {
    /// The closure.
    pub closure: SiteClosure,
    /// The site; `None` for every site.
    pub site: Option<Site>,
    /// What was done when it was closed, which is not undone; `None` where nothing was.
    pub report: Option<Closure>,
    /// How many people were told then of something to come, and hear that it is open after all.
    pub people: usize,
    /// Whether another closure keeps it closed on all these days, so that nobody is told.
    pub is_still_closed: bool,
}

/// What opening a site again would and would not do.
///
/// # Errors
/// `NotFound` for those who may not close that site, and for a closure that is gone.
pub async fn reopening(
    portal: &Portal,
    staff: &StaffMember,
    id: ClosureId,
) -> Result<Reopening, Failure> {
    let mut reader = portal.database.read().await?;
    let closure = office_hours::closure(&mut reader, id)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.closes(closure.site_id)?;
    let site = match closure.site_id {
        Some(site) => site::by_id(&mut reader, site).await?,
        None => None,
    };
    let report = report(&mut reader, id).await?;
    let is_still_closed = is_closed_besides(&mut reader, &closure).await?;
    let told = if is_still_closed {
        Told::default()
    } else {
        Told::find(&mut reader, report.as_ref(), portal.now()).await?
    };
    Ok(Reopening {
        closure,
        site,
        report,
        people: told.people(),
        is_still_closed,
    })
}

/// Opens a site again. What was moved, left out, called off or cancelled stays as it is; everybody who was told
/// of the closure is told that it is open after all, if `tells` and what they were told of is to come, unless another
/// closure keeps the site closed. The same form sent twice acts once.
///
/// # Errors
/// `NotFound` for those who may not close that site, and for a closure that is gone.
pub async fn reopen(
    portal: &Portal,
    staff: &StaffMember,
    id: ClosureId,
    tells: bool,
    word: Option<&Word>,
    request: RequestId,
) -> Result<(), Failure> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    if request::earlier(&mut transaction, request).await?.is_some() {
        return Ok(());
    }
    let closure = office_hours::closure(&mut transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.closes(closure.site_id)?;
    if request::claim(&mut transaction, request, "closure", now).await? != request::Claim::First {
        return Ok(());
    }
    if office_hours::remove_closure(&mut transaction, id)
        .await?
        .is_none()
    {
        // A colleague was faster.
        return Err(Failure::NotFound);
    }
    let report = report(&mut transaction, id).await?;
    let told = if tells && !is_closed_besides(&mut transaction, &closure).await? {
        Told::find(&mut transaction, report.as_ref(), now).await?
    } else {
        Told::default()
    };
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::ClosureRemoved,
        ("closure", id.into()),
        &serde_json::json!({ "site": closure.site_id, "first": closure.days.first(),
            "last": closure.days.last(), "word": word,
            "told": told.people() }),
        now,
    )
    .await?;
    let (first, last) = (closure.days.first(), closure.days.last());
    for booking in told.bookings {
        let word = word.cloned();
        let event = BookingEvent::SiteOpened { first, last, word };
        let called = CallReason::SiteOpened;
        notify_or_call(&mut transaction, booking, event, called, now, now).await?;
    }
    for appointment in told.appointments {
        let word = word.cloned();
        let event = AppointmentEvent::SiteOpened { first, last, word };
        let due_at = appointment.starts_at;
        counselling::notify_or_call(&mut transaction, &appointment, event, due_at, now).await?;
    }
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    portal.publish_appointment_change();
    Ok(())
}

async fn report(
    connection: &mut Connection,
    id: ClosureId,
) -> Result<Option<Closure>, store::Error> {
    let found = closure_report::by_closure::<Closure>(connection, id).await?;
    let Some((_, mut report)) = found else {
        return Ok(None);
    };
    report.settle_what_is_done(connection).await?;
    Ok(Some(report))
}

/// Whom a closure was told to, of what is to come.
#[derive(Default)]
struct Told {
    bookings: Vec<BookingId>,
    appointments: Vec<Appointment>,
}

/// Whether another closure covers all days of this one.
async fn is_closed_besides(
    connection: &mut Connection,
    closure: &SiteClosure,
) -> Result<bool, store::Error> {
    let days = closure.days;
    let others = office_hours::closures(connection, days.last()).await?;
    Ok(others.iter().any(|other| {
        other.id != closure.id
            && (other.site_id.is_none() || other.site_id == closure.site_id)
            && other.days.first() <= days.first()
    }))
}

impl Told {
    const fn people(&self) -> usize {
        self.bookings.len() + self.appointments.len()
    }

    async fn find(
        connection: &mut Connection,
        report: Option<&Closure>,
        now: Instant,
    ) -> Result<Self, store::Error> {
        let mut told = Self::default();
        // That a site was open after all is no news.
        let is_to_come = |report: &&Closure| now < midnight(day_after(report.last));
        let Some(report) = report.filter(is_to_come) else {
            return Ok(told);
        };
        // Bounded by what falls into the days of one closure.
        for closed in &report.editions {
            if closed.outcome.tells() {
                let found = of_edition(connection, closed, report, now).await?;
                told.bookings.extend(found);
            }
        }
        for closed in &report.appointments {
            if closed.outcome.tells() && closed.is_told {
                let found = appointment::by_reference(connection, &closed.reference).await?;
                let found = found.filter(|found| is_as_told(closed.outcome, found, now));
                told.appointments.extend(found);
            }
        }
        Ok(told)
    }
}

/// The bookings of an edition whose people were told when its site was closed.
async fn of_edition(
    connection: &mut Connection,
    closed: &ClosedEdition,
    report: &Closure,
    now: Instant,
) -> Result<Vec<BookingId>, store::Error> {
    let Some(edition) = edition::by_slug(connection, &closed.slug).await? else {
        return Ok(Vec::new());
    };
    let is_to_come = match closed.outcome {
        Outcome::Told => {
            let from = now.max(midnight(report.first));
            let until = midnight(day_after(report.last));
            let sessions = edition::sessions(connection, edition.id).await?;
            let mut starts = sessions.iter().map(|session| session.starts_at);
            starts.any(|starts_at| (from..until).contains(&starts_at))
        }
        _ => now < edition.ends_at,
    };
    if !is_to_come {
        return Ok(Vec::new());
    }
    let reached = match closed.outcome {
        Outcome::CalledOff => reach::called_off_with(connection, edition.id).await?,
        _ => reach::of_edition(connection, edition.id).await?,
    };
    // Whoever booked later was not told.
    let was_there = |made: Instant| report.closed_at.is_none_or(|closed_at| made <= closed_at);
    Ok(reached
        .into_iter()
        .filter(|found| found.channel != Channel::Nothing && was_there(found.created_at))
        .map(|found| found.id)
        .collect())
}

/// Whether an appointment to come is as its person was told: whoever cancelled it themselves knows.
fn is_as_told(outcome: Outcome, found: &Appointment, now: Instant) -> bool {
    let is_cancelled = found.state == AppointmentState::Cancelled;
    now < found.starts_at && is_cancelled == (outcome == Outcome::CalledOff)
}
