//! The appointments of a day, as staff see them.

use domain::{calendar_date::CalendarDate, edition::local_moment, instant::Instant};
use jiff::civil::{Date, Time};
use store::appointment::{self, OfDay};

use crate::{Failure, Portal, access::visitor::StaffMember};

/// The appointments of a day that a member of staff may see, by time, without cancelled ones.
///
/// # Errors
/// Where the database fails.
pub async fn day(
    portal: &Portal,
    staff: &StaffMember,
    date: CalendarDate,
) -> Result<Vec<OfDay>, Failure> {
    let mut reader = portal.database.read().await?;
    let (from, until) = (midnight(date), midnight(day_after(date)));
    let mut appointments = appointment::between(&mut reader, from, until).await?;
    appointments.retain(|found| staff.sees_appointment(found.staff_id, found.site_id));
    Ok(appointments)
}

/// The moment at which a day begins in Europe/Rome, whose clocks never skip midnight.
pub(super) fn midnight(date: CalendarDate) -> Instant {
    local_moment(date, Time::midnight()).unwrap_or(Instant::from_seconds(0))
}

/// The next day.
pub(super) fn day_after(date: CalendarDate) -> CalendarDate {
    let date = Date::from(date);
    date.tomorrow().unwrap_or(date).into()
}
