//! The public view of one edition.

use domain::{
    edition::{EditionSlug, EditionState, EnrolmentStatus, Vacancies},
    language::Translated,
    reference::BookingReference,
};
use store::{
    activity::{self, Activity},
    booking,
    edition::{self, ClassSession, Edition},
    programme,
    site::{self, Site},
};

use crate::{
    Failure, Portal,
    access::visitor::Visitor,
    places::{self, Booker, Door, PlaceRefusal},
};

/// An edition with the data of its page.
#[derive(Clone, Debug)]
pub struct EditionView {
    /// The edition.
    pub edition: Edition,
    /// Its sessions, the earliest first.
    pub sessions: Vec<ClassSession>,
    /// Where it takes place.
    pub site: Site,
    /// Whether one can book now.
    pub enrolment: EnrolmentStatus,
    /// Name of the programme whose admitted people are accepted, if only they are.
    pub programme: Option<Translated>,
    /// The activity that must have been attended before.
    pub prerequisite: Option<Activity>,
    /// The visitor's own booking, if they have one.
    pub booked: Option<BookingReference>,
    /// Why the visitor would be refused now, if it is a person who signed in.
    pub obstacle: Option<PlaceRefusal>,
}

/// The edition with that slug, with the visitor's own booking.
///
/// # Errors
/// `NotFound`, also for one that is not in the catalogue yet.
pub async fn show(
    portal: &Portal,
    visitor: &Visitor,
    slug: &EditionSlug,
) -> Result<EditionView, Failure> {
    let mut reader = portal.database.read().await?;
    let edition = published(&mut reader, slug).await?;
    let sessions = edition::sessions(&mut reader, edition.id).await?;
    let site = site::by_id(&mut reader, edition.details.site_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let (booked, obstacle) = match visitor {
        Visitor::Person(person) => {
            let (person, now) = (person.person, portal.now());
            let conflicts = booking::conflicts(&mut reader, person, edition.id, now).await?;
            let booker = Booker {
                person,
                conflicts,
                ahead: booking::ahead(&mut reader, person, now).await?,
                door: Door::Theirs(portal.settings.limits.future_bookings),
            };
            let obstacle = places::obstacle(&mut reader, &edition, Some(booker), now).await?;
            (conflicts.live, obstacle)
        }
        Visitor::Anonymous | Visitor::Staff(_) => (None, None),
    };
    let programme = match edition.details.programme_id {
        Some(id) => programme::by_id(&mut reader, id).await?,
        None => None,
    };
    let prerequisite = match edition.details.prerequisite_id {
        Some(id) => activity::by_id(&mut reader, id).await?,
        None => None,
    };
    Ok(EditionView {
        programme: programme.map(|programme| programme.content.name),
        prerequisite,
        enrolment: places::enrolment(&edition, portal.now()),
        booked,
        obstacle,
        edition,
        sessions,
        site,
    })
}

/// The current places of the edition with that slug.
///
/// # Errors
/// `NotFound` as for [`show`].
pub async fn places(portal: &Portal, slug: &EditionSlug) -> Result<Vacancies, Failure> {
    let mut reader = portal.database.read().await?;
    let edition = published(&mut reader, slug).await?;
    Ok(edition.vacancies())
}

async fn published(reader: &mut store::Connection, slug: &EditionSlug) -> Result<Edition, Failure> {
    let edition = edition::by_slug(reader, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    if edition.state == EditionState::Draft {
        Err(Failure::NotFound)
    } else {
        Ok(edition)
    }
}
