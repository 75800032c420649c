//! The appointments of a day, as staff see them.

use domain::{audit::Action, calendar_date::CalendarDate, edition::local_moment, instant::Instant};
use jiff::civil::{Date, Time};
use store::appointment::{self, OfDay};

use crate::{
    Failure, Portal,
    access::{note_reading, visitor::StaffMember},
};

/// The appointments of a day that a member of staff may see, by time, without cancelled ones; their own, or
/// everybody's.
///
/// # Errors
/// Where the database fails.
pub async fn day(
    portal: &Portal,
    staff: &StaffMember,
    date: CalendarDate,
    of_everybody: bool,
) -> Result<Vec<OfDay>, Failure> {
    let mut reader = portal.database.read().await?;
    let (from, until) = (midnight(date), midnight(day_after(date)));
    let mut appointments = appointment::between(&mut reader, from, until).await?;
    drop(reader);
    appointments.retain(|found| {
        staff.sees_appointment(found.staff_id, found.site_id)
            && (of_everybody || found.staff_id == staff.id)
    });
    let read: Vec<_> = appointments.iter().map(|found| found.id.into()).collect();
    let action = Action::AppointmentViewed;
    note_reading(portal, staff, action, "appointment", &read).await?;
    Ok(appointments)
}

/// The moment at which a day begins in Europe/Rome, whose clocks never skip midnight.
pub(crate) fn midnight(date: CalendarDate) -> Instant {
    local_moment(date, Time::midnight()).unwrap_or(Instant::from_seconds(0))
}

/// The next day.
pub(crate) fn day_after(date: CalendarDate) -> CalendarDate {
    let date = Date::from(date);
    date.tomorrow().unwrap_or(date).into()
}
