//! Editions as staff see them.

use domain::{
    audit::Action,
    booking::{CancelError, Cancelling, Ending, Reservations},
    edition::{CallOffError, Capacity, EditionSlug, EditionState, check_call_off},
    instant::Instant,
};
use store::{
    activity::{self, Activity},
    attendance, audit,
    booking::{self, OfEdition},
    called_off::{self, CalledOff},
    edition::{self, ClassSession, Edition},
    edition_list::{self, Filter, Listed},
    places,
    programme::{self, Programme},
    site::Site,
};

use crate::{
    Failure, Portal,
    access::{note_reading, visitor::StaffMember},
    editions::resource::{self, Assigned},
    places::Door,
    sites,
};

/// An edition with all the data that staff need.
#[derive(Clone, Debug)]
pub struct ManagedEdition {
    /// The edition.
    pub edition: Edition,
    /// Its sessions, the earliest first.
    pub sessions: Vec<ClassSession>,
    /// Where it takes place.
    pub site: Site,
    /// For whom places are reserved.
    pub reservations: Reservations,
    /// The programme whose admitted people are accepted, if only they are.
    pub programme: Option<Programme>,
    /// The activity that must have been attended before.
    pub prerequisite: Option<Activity>,
    /// The assigned room and teacher, if any.
    pub assigned: Assigned,
    /// Its bookings: requests, those with a place, those with an offer, those waiting, those cancelled.
    pub bookings: Vec<OfEdition>,
    /// What was done to it, newest first.
    pub history: Vec<audit::Entry>,
    /// Whether attendance was noted at one of its sessions.
    pub has_attendance: bool,
    /// Why it does not take place, if it was called off.
    pub called_off: Option<CalledOff>,
    /// When the edition was read.
    pub now: Instant,
}

impl ManagedEdition {
    /// Checks that it can be called off now.
    ///
    /// # Errors
    /// [`CallOffError`].
    pub fn check_call_off(&self) -> Result<(), CallOffError> {
        let edition = &self.edition;
        let times = (edition.starts_at, edition.ends_at);
        check_call_off(edition.state, times, self.has_attendance, self.now)
    }

    /// Whether people themselves cannot book any more, but staff can for them.
    pub fn is_late_at_desk(&self) -> bool {
        Door::Desk.is_late(&self.edition, self.now)
    }

    /// Checks that staff can cancel one of its bookings now.
    ///
    /// # Errors
    /// [`CancelError`].
    pub fn check_cancel(&self, booking: &OfEdition) -> Result<(), CancelError> {
        let cancelling = Cancelling {
            state: booking.state,
            cancellable_until: self.edition.details.cancellable_until,
            ends_at: self.edition.ends_at,
            has_attended: booking.has_attended,
        };
        cancelling.check(Ending::ByStaff, self.now)
    }

    /// The minimum of participants that is not reached and requires a decision now.
    pub fn minimum_to_decide(&self) -> Option<Capacity> {
        let edition = &self.edition;
        let is_to_come = edition.state == EditionState::Published && self.now < edition.starts_at;
        let minimum = edition.details.minimum?;
        (is_to_come && minimum.is_to_decide(edition.confirmed, self.now)).then_some(minimum.number)
    }
}

/// The editions that match a filter, including drafts and those called off, the earliest first; one more
/// than `most` shows that there are more.
///
/// # Errors
/// Where the database fails.
pub async fn list_for_staff(
    portal: &Portal,
    staff: &StaffMember,
    filter: &Filter,
    skip: i64,
    most: i64,
) -> Result<Vec<Listed>, Failure> {
    let mut reader = portal.database.read().await?;
    let filter = Filter {
        coordinator: staff.coordinator(),
        ..filter.clone()
    };
    Ok(edition_list::list(&mut reader, &filter, skip, most).await?)
}

/// An edition with its bookings.
///
/// # Errors
/// `NotFound`.
pub async fn view_for_staff(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
) -> Result<ManagedEdition, Failure> {
    let mut reader = portal.database.read().await?;
    let edition = edition::by_slug(&mut reader, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(edition.details.site_id)?;
    let programme = match edition.details.programme_id {
        Some(id) => programme::by_id(&mut reader, id).await?,
        None => None,
    };
    let prerequisite = match edition.details.prerequisite_id {
        Some(id) => activity::by_id(&mut reader, id).await?,
        None => None,
    };
    Ok(ManagedEdition {
        reservations: places::reservations(&mut reader, edition.id, edition.details.capacity)
            .await?,
        programme,
        prerequisite,
        sessions: edition::sessions(&mut reader, edition.id).await?,
        site: store::site::by_id(&mut reader, edition.details.site_id)
            .await?
            .ok_or(Failure::NotFound)?,
        assigned: resource::assigned(&mut reader, edition.id).await?,
        bookings: booking::of_edition(&mut reader, edition.id).await?,
        has_attendance: attendance::is_noted_in(&mut reader, edition.id).await?,
        called_off: called_off::of_edition(&mut reader, edition.id).await?,
        history: audit::about(&mut reader, edition.id.into()).await?,
        now: portal.now(),
        edition,
    })
}

/// An edition with its bookings, for a page that shows who booked. That they were read is in the log.
///
/// # Errors
/// `NotFound`.
pub async fn view_bookings(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
) -> Result<ManagedEdition, Failure> {
    let managed = view_for_staff(portal, staff, slug).await?;
    if !managed.bookings.is_empty() {
        let read = [managed.edition.id.into()];
        let action = Action::EditionBookingsViewed;
        note_reading(portal, staff, action, "edition", &read).await?;
    }
    Ok(managed)
}

/// The programmes that a form offers.
///
/// # Errors
/// Where the database fails.
pub async fn programmes(portal: &Portal, _staff: &StaffMember) -> Result<Vec<Programme>, Failure> {
    let mut reader = portal.database.read().await?;
    Ok(programme::list(&mut reader).await?)
}

/// The activities that a form offers as a prerequisite: those of every site, as the catalogue shows
/// them.
///
/// # Errors
/// Where the database fails.
pub async fn activities(portal: &Portal, _staff: &StaffMember) -> Result<Vec<Activity>, Failure> {
    let mut reader = portal.database.read().await?;
    Ok(activity::list(&mut reader).await?)
}

/// The sites that a form offers: those that a member of staff may access.
///
/// # Errors
/// Where the database fails.
pub async fn sites(portal: &Portal, staff: &StaffMember) -> Result<Vec<Site>, Failure> {
    let sites = sites::list(portal).await?;
    let theirs = sites.iter().filter(|site| staff.scope.covers(site.id));
    Ok(theirs.cloned().collect())
}
