//! Opening a site again on days on which it was to be closed.

use domain::{
    audit::Action,
    call::CallReason,
    id::{BookingId, ClosureId, RequestId},
};
use store::{
    Connection,
    appointment::{self, Appointment},
    audit, booking, closure_report, edition,
    office_hours::{self, SiteClosure},
    reach, request,
    site::{self, Site},
};

use super::{carry_out::Outcome, close::Closure};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    counselling::{self, AppointmentEvent},
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
    /// How many people were told then, and can be told that it is open after all.
    pub people: usize,
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
    let told = told(&mut reader, report.as_ref()).await?;
    Ok(Reopening {
        closure,
        site,
        report,
        people: told.bookings.len() + told.appointments.len(),
    })
}

/// Opens a site again. What was moved, left out, called off or cancelled stays as it is; everybody who was told
/// of the closure is told that it is open after all, if `tells`. The same form sent twice acts once.
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
    office_hours::remove_closure(&mut transaction, id).await?;
    let report = report(&mut transaction, id).await?;
    let told = if tells {
        told(&mut transaction, report.as_ref()).await?
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
            "told": told.bookings.len() + told.appointments.len() }),
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
    let Some(request) = closure_report::of_closure(connection, id).await? else {
        return Ok(None);
    };
    let found = closure_report::by_request(connection, request).await?;
    Ok(found.map(|(_, report)| report))
}

/// Whom a closure was told to.
#[derive(Default)]
struct Told {
    bookings: Vec<BookingId>,
    appointments: Vec<Appointment>,
}

async fn told(connection: &mut Connection, report: Option<&Closure>) -> Result<Told, store::Error> {
    let mut told = Told::default();
    let Some(report) = report else {
        return Ok(told);
    };
    // Bounded by what falls into the days of one closure.
    for closed in &report.editions {
        if !closed.outcome.tells() {
            continue;
        }
        let Some(edition) = edition::by_slug(connection, &closed.slug).await? else {
            continue;
        };
        if closed.outcome == Outcome::CalledOff {
            let cancelled = reach::called_off_with(connection, edition.id).await?;
            told.bookings.extend(cancelled);
        } else {
            let live = booking::live_in(connection, edition.id).await?;
            told.bookings.extend(live.iter().map(|booking| booking.id));
        }
    }
    for closed in &report.appointments {
        if !closed.outcome.tells() {
            continue;
        }
        let found = appointment::by_reference(connection, &closed.reference).await?;
        told.appointments.extend(found);
    }
    Ok(told)
}
