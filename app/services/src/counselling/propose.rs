//! Other slots for appointments that cannot stay where they are.

use domain::{
    calendar_date::CalendarDate,
    counselling::{Closure, HORIZON, Interval, Location, Mode},
    edition::local_date,
    id::{SiteId, StaffId},
    instant::Instant,
};
use store::{
    Connection,
    appointment::{self, Engagement, OfDay},
};
use uuid::Uuid;

use super::{OpenSlot, SlotFilter, timetables::Timetables};

/// What is not available any more.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Unavailable {
    /// A site, or every site, on some days.
    Site(Option<SiteId>, Closure),
    /// An operator, for some time.
    Operator(StaffId, Interval),
}

/// A slot for each of those appointments: the first one that is free from the appointment's own time on, or after the
/// days on which the site is closed, at the same site and in the same language and channel, while its person is
/// nowhere else. No slot is proposed twice.
pub(crate) async fn propose(
    connection: &mut Connection,
    appointments: &[OfDay],
    unavailable: Unavailable,
    now: Instant,
) -> Result<Vec<Option<OpenSlot>>, store::Error> {
    let from = appointments.iter().map(|entry| entry.starts_at).min();
    let until = appointments.iter().map(|entry| entry.ends_at).max();
    let Some(period) = from.zip(until) else {
        return Ok(Vec::new());
    };
    let mut engagements = appointment::engagements(connection, period, now).await?;
    let mut timetables = Timetables::load(connection, None, HORIZON, now).await?;
    match unavailable {
        Unavailable::Site(site, days) => timetables.close(site, days),
        Unavailable::Operator(staff, time) => timetables.occupy(staff, time),
    }
    let horizon = HORIZON.last_day(now);
    // Appointments of one kind have the same slots: they are derived once for each kind.
    let mut slots: Vec<(SlotFilter, CalendarDate, Vec<OpenSlot>)> = Vec::new();
    let mut taken: Vec<OpenSlot> = Vec::new();
    let mut proposals = Vec::new();
    for entry in appointments {
        let filter = filter(entry);
        let from = match unavailable {
            Unavailable::Site(_, days) => days.last(),
            Unavailable::Operator(..) => local_date(entry.starts_at),
        };
        if from > horizon {
            proposals.push(None);
            continue;
        }
        let known = slots
            .iter()
            .position(|(other, since, _)| *other == filter && *since == from);
        let index = known.unwrap_or_else(|| {
            let derived = timetables.slots(&filter, from..=horizon);
            slots.push((filter, from, derived));
            slots.len() - 1
        });
        let free = slots[index].2.iter().find(|open| {
            entry.starts_at <= open.slot.starts_at
                && !taken.iter().any(|other| meet(open, other))
                && !engagements.iter().any(|other| keeps(other, entry, open))
        });
        taken.extend(free);
        engagements.extend(free.map(|open| Engagement {
            person_id: entry.person_id,
            id: Uuid::nil(),
            starts_at: open.slot.starts_at,
            ends_at: open.slot.ends_at,
        }));
        proposals.push(free.copied());
    }
    Ok(proposals)
}

fn filter(entry: &OfDay) -> SlotFilter {
    let place = match (entry.mode, entry.site_id) {
        (Mode::Phone, _) => Location::Phone,
        (Mode::Video, _) => Location::Video,
        (Mode::InPerson, Some(site)) => Location::Site(site),
        (Mode::InPerson, None) => Location::AnySite,
    };
    SlotFilter {
        service: entry.service,
        place,
        language: Some(entry.language.clone()),
    }
}

/// Whether the person of an appointment is somewhere else at the time of a slot.
fn keeps(other: &Engagement, entry: &OfDay, open: &OpenSlot) -> bool {
    other.person_id == entry.person_id
        && other.id != Uuid::from(entry.id)
        && other.starts_at < open.slot.ends_at
        && open.slot.starts_at < other.ends_at
}

/// Whether two slots of one operator cannot both be taken.
fn meet(one: &OpenSlot, other: &OpenSlot) -> bool {
    one.staff == other.staff
        && one.slot.busy_from < other.slot.busy_until
        && other.slot.busy_from < one.slot.busy_until
}
