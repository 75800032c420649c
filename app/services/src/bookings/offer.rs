//! What booking an edition would bring, before anybody books.

use domain::{
    booking::{Groups, PlaceGroup, Placement},
    edition::{EditionSlug, EditionState},
};
use store::{
    edition::{self, Edition, Session},
    person,
    site::{self, Site},
};

use crate::places::PlaceRefusal;
use crate::{Failure, Portal, access::visitor::Visitor, places};

/// An edition as the page shows it to somebody who thinks about booking.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The edition.
    pub edition: Edition,
    /// Its sessions.
    pub sessions: Vec<Session>,
    /// Where it takes place.
    pub site: Site,
    /// What a booking would get now that claims no group. Somebody else may be faster.
    pub placement: Placement,
    /// The groups that places are reserved for, each with how many of them a person of the group would
    /// find free.
    pub groups: Vec<(PlaceGroup, i64)>,
    /// Why the visitor would not be let in now.
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

/// What booking an edition would bring the visitor.
///
/// # Errors
/// `NotFound` for an edition that does not exist or is still being prepared.
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
    let situation = places::Situation::of(&mut reader, &edition, now).await?;
    let who = person.as_ref().map(|person| person.id);
    Ok(Offer {
        sessions: edition::sessions(&mut reader, edition.id).await?,
        site: site::by_id(&mut reader, edition.details.site_id)
            .await?
            .ok_or(Failure::NotFound)?,
        placement: situation.placement(Groups::NONE),
        groups: situation
            .reservations
            .in_force(now)
            .map(|reserved| (reserved.group, situation.free_for(reserved.group)))
            .collect(),
        obstacle: places::obstacle(&mut reader, &edition, who, now).await?,
        person,
        edition,
    })
}
