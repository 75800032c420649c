//! The staff calendar: sessions and appointments by time and place, and their problems.

mod appointments;
mod conflicts;
mod mark;

use std::sync::Arc;

use domain::{
    calendar_date::CalendarDate,
    calendar_view::Period,
    edition::{ActivityKind, local_date, local_moment},
    holiday::{Holiday, national_holiday},
    id::{RoomId, SessionId, SiteId, StaffId},
    instant::Instant,
};
use jiff::{
    ToSpan as _,
    civil::{Date, Time},
};
use store::{
    Footprint, appointment,
    room::Room,
    site::Site,
    staff::Colleague,
    timetable::{self, Entry, SessionOccupancy},
};

use crate::{
    Failure, Portal,
    access::{staff::colleagues, visitor::StaffMember},
    editions::{self, room},
    platform::revision_cache::Revised,
    sites::{ClosedDays, SiteClosed},
};

pub use appointments::Appointment;
pub use mark::Mark;

use appointments::Times;

/// Search criteria for sessions and appointments. `None` does not filter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// Only those at this site.
    pub site: Option<SiteId>,
    /// Only those in this room.
    pub room: Option<RoomId>,
    /// Only those of this kind.
    pub kind: Option<ActivityKind>,
    /// Only those with this member of staff as teacher or operator.
    pub operator: Option<StaffId>,
}

/// Some days of the calendar.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// The days in order, including empty ones.
    pub days: Arc<[Day]>,
    /// The sites to filter by.
    pub sites: Vec<Site>,
    /// The rooms to filter by.
    pub rooms: Vec<Room>,
    /// The members of staff to filter by.
    pub operators: Arc<[Colleague]>,
}

/// A day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The local day in Europe/Rome.
    pub date: CalendarDate,
    /// The national holiday on it.
    pub holiday: Option<Holiday>,
    /// The sites that are closed on it, and why.
    pub closed: Vec<ClosedSite>,
    /// Its sessions, the earliest first.
    pub sessions: Vec<CalendarSession>,
    /// Its appointments that were not cancelled, the earliest first.
    pub appointments: Vec<Appointment>,
}

/// A site that is closed on a day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedSite {
    /// Its name; `None` for every site.
    pub site: Option<String>,
    /// Why, as entered by staff; `None` on the feast of its patron saint.
    pub reason: Option<String>,
}

impl Day {
    /// Whether nothing takes place on it.
    pub const fn is_empty(&self) -> bool {
        self.sessions.is_empty() && self.appointments.is_empty()
    }
}

/// A session in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarSession {
    /// Its data and that of its edition.
    pub entry: Arc<Entry>,
    /// How many places are taken or offered.
    pub held: i64,
    /// How many people wait.
    pub waiting: i64,
    /// The marks that need attention.
    pub marks: Vec<Mark>,
}

/// The days of a period with the sessions and appointments that a member of staff may see. A conflict is
/// marked even if the other entry is hidden.
///
/// # Errors
/// Where the database fails.
pub async fn show(
    portal: &Portal,
    staff: &StaffMember,
    period: Period,
    search: &Search,
) -> Result<Calendar, Failure> {
    let now = portal.now();
    let sites = editions::sites(portal, staff).await?;
    let rooms = room::list(portal, staff).await?;
    let operators = colleagues(portal).await?;
    let mut reader = portal.database.read().await?;
    let (from, until) = bounds(period);
    let occupancies = timetable::occupancies(&mut reader, from, until).await?;
    let sessions = timetable::sessions(&mut reader, from, until);
    let entries = portal.sessions.or_read(occupancies, now, sessions).await?;
    let mut booked = appointment::between(&mut reader, from, until).await?;
    booked.retain(|appointment| appointment.starts_at >= from);
    let closed = ClosedDays::read(&mut reader, period.first()).await?;
    drop(reader);
    let closed_on = |date| closed_sites(&closed, &sites, search.site, date);
    let conflicting = conflicts::conflicting(&entries);
    let receiving = Times::booked(&booked);
    let taught = Times::taught(entries.iter().map(|(_, entry)| &**entry));
    let mut appointments = appointments::found(booked, staff, search, &taught).peekable();
    let mut sessions = entries
        .into_iter()
        .zip(conflicting)
        .filter(|((_, entry), _)| staff.scope.covers(entry.site_id) && search.finds(entry))
        .map(|((occupancy, entry), conflicts)| CalendarSession {
            marks: mark::marks(
                &entry,
                occupancy,
                conflicts || receiving.meet_session(&entry),
                now,
            ),
            held: occupancy.held,
            waiting: occupancy.waiting,
            entry,
        })
        .peekable();
    let days = period
        .days()
        .map(|date| Day {
            date,
            holiday: national_holiday(date),
            closed: closed_on(date),
            sessions: std::iter::from_fn(|| {
                sessions.next_if(|session| session.entry.local_date == Date::from(date))
            })
            .collect(),
            appointments: std::iter::from_fn(|| {
                appointments.next_if(|found| local_date(found.entry.starts_at) == date)
            })
            .collect(),
        })
        .collect();
    Ok(Calendar {
        days,
        sites,
        rooms,
        operators,
    })
}

/// Those of some sites that are closed on a day. A closure of every site is told once.
fn closed_sites(
    closed: &ClosedDays,
    sites: &[Site],
    only: Option<SiteId>,
    date: CalendarDate,
) -> Vec<ClosedSite> {
    let everywhere = closed
        .closures
        .iter()
        .find(|closure| closure.site_id.is_none() && closure.days.includes(date));
    if let Some(closure) = everywhere {
        return vec![ClosedSite {
            site: None,
            reason: Some(closure.reason.clone()),
        }];
    }
    sites
        .iter()
        .filter(|site| only.is_none_or(|only| only == site.id))
        .filter_map(|site| {
            let reason = match closed.why(site.id, date)? {
                SiteClosed::Closure(reason) => Some(reason),
                SiteClosed::PatronDay => None,
            };
            Some(ClosedSite {
                site: Some(site.name.clone()),
                reason,
            })
        })
        .collect()
}

impl Footprint for CalendarSession {
    fn footprint(&self) -> usize {
        size_of::<Self>() + self.entry.footprint() + size_of_val(&*self.marks)
    }
}

impl Footprint for Day {
    fn footprint(&self) -> usize {
        let sessions = self.sessions.iter().map(Footprint::footprint);
        let appointments = self.appointments.iter();
        let appointments = appointments.map(|appointment| appointment.entry.footprint());
        let closed = self.closed.iter().map(|closed| {
            let texts = [&closed.site, &closed.reason].into_iter().flatten();
            size_of::<ClosedSite>() + texts.map(String::len).sum::<usize>()
        });
        size_of::<Self>()
            + sessions.sum::<usize>()
            + appointments.sum::<usize>()
            + closed.sum::<usize>()
    }
}

impl Revised for Entry {
    type Id = SessionId;

    fn revision(&self) -> (SessionId, i64) {
        (self.id, self.revision)
    }
}

impl Revised for SessionOccupancy {
    type Id = SessionId;

    fn revision(&self) -> (SessionId, i64) {
        (self.id, self.revision)
    }
}

impl Search {
    fn finds(&self, entry: &Entry) -> bool {
        self.site.is_none_or(|site| entry.site_id == site)
            && self.room.is_none_or(|room| entry.room_id == Some(room))
            && self.kind.is_none_or(|kind| entry.kind == kind)
            && self
                .operator
                .is_none_or(|operator| entry.teacher_id == Some(operator))
    }
}

/// The moment at which the first day of a period begins and that at which its last one ends, in
/// Europe/Rome.
fn bounds(period: Period) -> (Instant, Instant) {
    let after = Date::from(period.last()).saturating_add(1.day());
    (midnight(period.first()), midnight(after.into()))
}

/// The moment at which a local day begins. Clocks in Rome never skip midnight.
pub(crate) fn midnight(date: CalendarDate) -> Instant {
    local_moment(date, Time::midnight()).unwrap_or(Instant::from_seconds(0))
}
