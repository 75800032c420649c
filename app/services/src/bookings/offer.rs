//! A preview of booking an edition.

use domain::{
    booking::{Groups, PlaceGroup, Placement},
    edition::{EditionSlug, EditionState},
};
use store::{
    booking,
    edition::{self, ClassSession, Edition},
    person,
    site::{self, Site},
};

use crate::places::PlaceRefusal;
use crate::{Failure, Portal, access::visitor::Visitor, places};

/// An edition as its booking page shows it.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The edition.
    pub edition: Edition,
    /// Its sessions.
    pub sessions: Vec<ClassSession>,
    /// Where it takes place.
    pub site: Site,
    /// The placement of a booking without a group made now. Another booking may be faster.
    pub placement: Placement,
    /// The groups with reserved places, each with the number of places free to its members.
    pub groups: Vec<(PlaceGroup, i64)>,
    /// Why the visitor would be refused now.
    pub obstacle: Option<PlaceRefusal>,
    /// The visitor, if it is a person who signed in.
    pub person: Option<person::Record>,
}

impl Offer {
    /// How many places are free; 0 where people wait for them.
    pub fn free_places(&self) -> i64 {
        match self.placement {
            Placement::Confirmed => self.edition.vacancies().free,
            Placement::Waiting { .. } => 0,
        }
    }
}

/// The preview of booking an edition for the visitor.
///
/// # Errors
/// `NotFound` for an edition that does not exist or is still a draft.
pub async fn offer(
    portal: &Portal,
    visitor: &Visitor,
    slug: &EditionSlug,
) -> Result<Offer, Failure> {
    let now = portal.now();
    let mut reader = portal.database.read().await?;
    let edition = edition::by_slug(&mut reader, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    if edition.state == EditionState::Draft {
        return Err(Failure::NotFound);
    }
    let person = match visitor {
        Visitor::Person(signed_in) => person::by_id(&mut reader, signed_in.person).await?,
        Visitor::Anonymous | Visitor::Staff(_) => None,
    };
    let allocation = places::Allocation::of(&mut reader, &edition, now).await?;
    let who = match &person {
        Some(person) => Some(places::Booker {
            person: person.id,
            conflicts: booking::conflicts(&mut reader, person.id, edition.id, now).await?,
            ahead: booking::ahead(&mut reader, person.id, now).await?,
            door: places::Door::Theirs(portal.settings.limits.future_bookings),
        }),
        None => None,
    };
    Ok(Offer {
        sessions: edition::sessions(&mut reader, edition.id).await?,
        site: site::by_id(&mut reader, edition.details.site_id)
            .await?
            .ok_or(Failure::NotFound)?,
        placement: allocation.placement(Groups::NONE),
        groups: allocation
            .reservations
            .in_force(now)
            .map(|reserved| (reserved.group, allocation.free_for(reserved.group)))
            .collect(),
        obstacle: places::obstacle(&mut reader, &edition, who, now).await?,
        person,
        edition,
    })
}
