//! The free slots of a week.

use std::{collections::BTreeMap, ops::RangeInclusive};

use domain::{
    calendar_date::CalendarDate,
    counselling::{BookingHorizon, DESK_HORIZON, HORIZON, Location},
    edition::local_date,
    instant::Instant,
    reference::AppointmentReference,
};
use jiff::{ToSpan as _, civil::Date};
use store::{Connection, appointment::Appointment, office_hours::SiteClosure};

use super::{
    OpenSlot, SlotFilter,
    timetables::Timetables,
    view::{find_for_staff, find_theirs, wanted},
};
use crate::{
    Failure, Portal,
    access::visitor::{StaffMember, Visitor},
};

/// The free slots of a week to choose from.
#[derive(Clone, Debug)]
pub struct Week {
    /// Its Monday.
    pub monday: CalendarDate,
    /// The requested day, else the first with a free slot.
    pub day: CalendarDate,
    /// The days with free slots, each with its slots by time. Of several operators free at one time and
    /// site, only one is offered.
    pub days: Vec<(CalendarDate, Vec<OpenSlot>)>,
    /// The Monday of the previous week, if it has bookable days.
    pub earlier: Option<CalendarDate>,
    /// The Monday of the next week, if it has bookable days.
    pub later: Option<CalendarDate>,
    /// The first free slot of all.
    pub first: Option<OpenSlot>,
    /// How many slots are free on each day of all weeks, where any is.
    pub free: BTreeMap<CalendarDate, u32>,
    /// From today to the last day that can be booked.
    pub bookable: RangeInclusive<CalendarDate>,
    /// The closures in that time of the requested site, or of every site.
    pub closed: Vec<SiteClosure>,
}

/// The Monday of a day's week.
pub fn monday_of(day: CalendarDate) -> CalendarDate {
    let day = Date::from(day);
    let since_monday = i32::from(day.weekday().to_monday_zero_offset());
    day.saturating_sub(since_monday.days()).into()
}

/// The free slots of the week of that day, or of the first week that has any.
///
/// # Errors
/// Where the database fails.
pub async fn week(
    portal: &Portal,
    filter: &SlotFilter,
    day: Option<CalendarDate>,
) -> Result<Week, Failure> {
    within(portal, HORIZON, filter, day).await
}

/// Like [`week`], for staff who book for somebody at the desk, where no notice is needed.
///
/// # Errors
/// Where the database fails.
pub async fn week_at_desk(
    portal: &Portal,
    _staff: &StaffMember,
    filter: &SlotFilter,
    day: Option<CalendarDate>,
) -> Result<Week, Failure> {
    within(portal, DESK_HORIZON, filter, day).await
}

async fn within(
    portal: &Portal,
    horizon: BookingHorizon,
    filter: &SlotFilter,
    day: Option<CalendarDate>,
) -> Result<Week, Failure> {
    let mut reader = portal.database.read().await?;
    let timetables = Timetables::load(&mut reader, None, horizon, portal.now()).await?;
    Ok(of(&timetables, filter, day, |_| true, portal.now()))
}

/// The free slots to which an appointment can be moved, at the site where it is or `elsewhere`.
///
/// # Errors
/// `NotFound` for another person's appointment.
pub async fn week_to_reschedule(
    portal: &Portal,
    visitor: &Visitor,
    reference: &AppointmentReference,
    key: Option<&str>,
    elsewhere: Option<Location>,
    day: Option<CalendarDate>,
) -> Result<Week, Failure> {
    let mut reader = portal.database.read().await?;
    let appointment = find_theirs(portal, &mut reader, visitor, reference, key).await?;
    let everywhere = |_: &OpenSlot| true;
    choices(
        portal,
        &mut reader,
        &appointment,
        elsewhere,
        day,
        HORIZON,
        everywhere,
    )
    .await
}

/// The free slots to which a member of staff can move an appointment, at the site where it is or `elsewhere`.
///
/// # Errors
/// `NotFound` for an appointment outside their scope.
pub async fn week_to_reschedule_by_staff(
    portal: &Portal,
    staff: &StaffMember,
    reference: &AppointmentReference,
    elsewhere: Option<Location>,
    day: Option<CalendarDate>,
) -> Result<Week, Failure> {
    let mut reader = portal.database.read().await?;
    let appointment = find_for_staff(&mut reader, staff, reference).await?;
    let from = appointment.site_id;
    let in_scope = |open: &OpenSlot| staff.moves_appointment(from, open.site);
    let horizon = DESK_HORIZON;
    choices(
        portal,
        &mut reader,
        &appointment,
        elsewhere,
        day,
        horizon,
        in_scope,
    )
    .await
}

/// The slots to which an appointment can be moved: all but its own.
async fn choices(
    portal: &Portal,
    reader: &mut Connection,
    appointment: &Appointment,
    elsewhere: Option<Location>,
    day: Option<CalendarDate>,
    horizon: BookingHorizon,
    is_allowed: impl Fn(&OpenSlot) -> bool + Send,
) -> Result<Week, Failure> {
    let timetables = Timetables::load(reader, Some(appointment.id), horizon, portal.now()).await?;
    let own = (appointment.site_id, appointment.starts_at);
    let is_choice = |open: &OpenSlot| (open.site, open.slot.starts_at) != own && is_allowed(open);
    let filter = wanted(appointment, elsewhere);
    Ok(of(&timetables, &filter, day, is_choice, portal.now()))
}

fn of(
    timetables: &Timetables,
    filter: &SlotFilter,
    day: Option<CalendarDate>,
    is_choice: impl Fn(&OpenSlot) -> bool,
    now: Instant,
) -> Week {
    let today = local_date(now);
    let last = HORIZON.last_day(now);
    let mut slots = timetables.slots(filter, today..=last);
    slots.dedup_by_key(|open| open.chosen());
    slots.retain(is_choice);
    let first = slots.first().copied();
    let day = day
        .or(first.map(|open| open.slot.date))
        .unwrap_or(today)
        .clamp(today, last);
    let monday = monday_of(day);
    let weeks_on =
        |weeks: i32| CalendarDate::from(Date::from(monday).saturating_add(weeks.weeks()));
    let sunday = Date::from(monday).saturating_add(6.days()).into();
    let mut days: BTreeMap<CalendarDate, Vec<OpenSlot>> = BTreeMap::new();
    let mut free = BTreeMap::new();
    for open in slots {
        *free.entry(open.slot.date).or_default() += 1;
        days.entry(open.slot.date).or_default().push(open);
    }
    Week {
        monday,
        day,
        free,
        bookable: today..=last,
        closed: timetables.closures(filter.place, last),
        days: days
            .into_iter()
            .filter(|(date, _)| (monday..=sunday).contains(date))
            .collect(),
        earlier: Some(weeks_on(-1)).filter(|_| monday > monday_of(today)),
        later: Some(weeks_on(1)).filter(|later| *later <= last),
        first,
    }
}
