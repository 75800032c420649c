//! Appointments in the calendar, and teachers who have one while they teach.

use std::collections::HashMap;

use domain::{
    counselling::AppointmentState,
    edition::{ActivityKind, EditionState},
    id::StaffId,
    instant::Instant,
};
use store::{appointment::OfDay, timetable::Entry};

use super::Search;
use crate::access::visitor::StaffMember;

/// An appointment in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// Its data.
    pub entry: OfDay,
    /// Whether its operator teaches at the same time.
    pub conflicts: bool,
}

/// The busy times of each member of staff.
pub(super) struct Times(HashMap<StaffId, Vec<(Instant, Instant)>>);

impl Times {
    /// When members of staff teach. Called-off sessions do not count.
    pub(super) fn taught<'a>(sessions: impl Iterator<Item = &'a Entry>) -> Self {
        let taught = sessions.filter(|session| session.state != EditionState::Cancelled);
        Self::of(taught.filter_map(|session| {
            let teacher = session.teacher_id?;
            Some((teacher, session.starts_at, session.ends_at))
        }))
    }

    /// The times of appointments that are still booked.
    pub(super) fn booked(appointments: &[OfDay]) -> Self {
        let booked = appointments
            .iter()
            .filter(|appointment| appointment.state == AppointmentState::Booked);
        Self::of(booked.map(|booked| (booked.staff_id, booked.starts_at, booked.ends_at)))
    }

    fn of(times: impl Iterator<Item = (StaffId, Instant, Instant)>) -> Self {
        let mut of_staff: HashMap<_, Vec<_>> = HashMap::new();
        for (staff, starts_at, ends_at) in times {
            of_staff
                .entry(staff)
                .or_default()
                .push((starts_at, ends_at));
        }
        Self(of_staff)
    }

    /// Whether a member of staff is busy at some moment between two.
    fn meet(&self, staff: StaffId, starts_at: Instant, ends_at: Instant) -> bool {
        self.0.get(&staff).is_some_and(|times| {
            times
                .iter()
                .any(|(from, until)| *from < ends_at && starts_at < *until)
        })
    }

    /// Whether the teacher of a session has an appointment during it.
    pub(super) fn meet_session(&self, session: &Entry) -> bool {
        session.state != EditionState::Cancelled
            && session
                .teacher_id
                .is_some_and(|teacher| self.meet(teacher, session.starts_at, session.ends_at))
    }

    /// Whether the operator of an appointment teaches during it.
    fn meet_appointment(&self, booked: &OfDay) -> bool {
        booked.state == AppointmentState::Booked
            && self.meet(booked.staff_id, booked.starts_at, booked.ends_at)
    }
}

/// The appointments that a member of staff may see and that match the search.
pub(super) fn found(
    appointments: Vec<OfDay>,
    staff: &StaffMember,
    search: &Search,
    taught: &Times,
) -> impl Iterator<Item = Appointment> {
    appointments
        .into_iter()
        .filter(|found| staff.sees_appointment(found.staff_id, found.site_id))
        .filter(|found| search.finds_appointment(found))
        .map(|entry| Appointment {
            conflicts: taught.meet_appointment(&entry),
            entry,
        })
}

impl Search {
    fn finds_appointment(&self, found: &OfDay) -> bool {
        self.room.is_none()
            && self.site.is_none_or(|site| found.site_id == Some(site))
            && self
                .kind
                .is_none_or(|kind| kind == ActivityKind::Counselling)
            && self
                .operator
                .is_none_or(|operator| found.staff_id == operator)
    }
}
