//! Booking a place in an edition.

use domain::{
    booking::Groups,
    edition::EditionSlug,
    id::{PersonId, RequestId},
    instant::Instant,
    limits::Limit,
    name::PersonName,
    reference::BookingReference,
};
use store::{
    Connection, Transaction,
    booking::{self, Booking},
    request,
};

use crate::{
    Failure, Portal,
    access::{
        Booked,
        shared_address::{Present, set_name},
        sign_in::{CodeProof, NewPerson, NewSession, VisitorAct, VisitorRefusal, with_code},
        visitor::SignedIn,
    },
    places::{self, BookedBy, PlaceRefusal},
    platform::in_turn::{Work, alone, in_turn},
};

/// Books a place, or a position on the waiting list, for a person who signed in. The same form sent
/// twice books once. `name` is stored if the person has none, and refused if theirs is another one. `groups` are those that the person claims
/// to belong to.
///
/// # Errors
/// [`PlaceRefusal`].
pub async fn register(
    portal: &Portal,
    person: &SignedIn,
    name: Option<PersonName>,
    slug: &EditionSlug,
    groups: Groups,
    request: RequestId,
) -> Result<BookingReference, Failure<PlaceRefusal>> {
    let id = person.person;
    let registration = Registration {
        slug,
        groups,
        limit: portal.settings.limits.future_bookings,
        request,
        now: portal.now(),
    };
    let row = registration.row();
    let work = OfPerson {
        id,
        name,
        registration: &registration,
    };
    let failure = match in_turn(portal, row, &work).await {
        Ok(reference) => {
            portal.publish_change(slug);
            return Ok(reference);
        }
        Err(failure) => failure,
    };
    // The refusal may stem from the first submission of this form, which is visible once committed.
    let mut transaction = alone(portal, row).await?;
    let made = made_by(&mut transaction, request).await?;
    transaction.commit().await?;
    match made {
        Some(booking) if booking.person_id == id => Ok(booking.reference),
        Some(_) => Err(Failure::NotFound),
        None => Err(failure),
    }
}

/// Books a place for somebody who proves their address with a code in the same step. The same form sent
/// twice books once.
///
/// # Errors
/// [`VisitorRefusal`].
pub async fn register_visitor(
    portal: &Portal,
    newcomer: &NewPerson,
    proof: &CodeProof<'_>,
    slug: &EditionSlug,
    groups: Groups,
    request: RequestId,
) -> Result<(BookingReference, NewSession), Failure<VisitorRefusal<PlaceRefusal>>> {
    let registration = Registration {
        slug,
        groups,
        limit: portal.settings.limits.future_bookings,
        request,
        now: portal.now(),
    };
    let booked = with_code(portal, newcomer, proof, &registration).await?;
    portal.publish_change(slug);
    Ok(booked)
}

/// One submission of the form.
struct Registration<'a> {
    slug: &'a EditionSlug,
    groups: Groups,
    limit: Limit,
    request: RequestId,
    now: Instant,
}

impl VisitorAct for Registration<'_> {
    type Made = BookingReference;
    type Reason = PlaceRefusal;

    fn request(&self) -> RequestId {
        self.request
    }

    fn row(&self) -> Option<&str> {
        Some(self.slug.as_str())
    }

    fn leads_to(&self, made: &BookingReference) -> String {
        Booked::from(*made).path()
    }

    async fn carry_out(
        &self,
        transaction: &mut Transaction,
        person: PersonId,
    ) -> Result<BookingReference, Failure<PlaceRefusal>> {
        let (groups, by) = (self.groups, BookedBy::Person(self.limit));
        let (request, now) = (self.request, self.now);
        match places::take(transaction, person, self.slug, groups, by, request, now).await {
            // The form was sent before, perhaps by another person.
            Err(Failure::Store(store::Error::Duplicate(_))) => Err(Failure::NotFound),
            taken => taken,
        }
    }

    async fn made_before(
        &self,
        transaction: &mut Transaction,
    ) -> Result<Option<(PersonId, BookingReference)>, store::Error> {
        let made = made_by(transaction, self.request).await?;
        Ok(made.map(|booking| (booking.person_id, booking.reference)))
    }
}

/// The registration of a person who signed in.
struct OfPerson<'a> {
    id: PersonId,
    name: Option<PersonName>,
    registration: &'a Registration<'a>,
}

impl Work for OfPerson<'_> {
    type Made = BookingReference;
    type Reason = PlaceRefusal;

    async fn carry_out(
        &self,
        transaction: &mut Transaction,
    ) -> Result<BookingReference, Failure<PlaceRefusal>> {
        if let Some(name) = &self.name {
            let now = self.registration.now;
            if !set_name(transaction, self.id, name, Present::Stays, now).await? {
                return Err(Failure::Refused(PlaceRefusal::OtherName));
            }
        }
        self.registration.carry_out(transaction, self.id).await
    }
}

/// The booking that a form created.
pub(super) async fn made_by(
    connection: &mut Connection,
    request: RequestId,
) -> Result<Option<Booking>, store::Error> {
    let Some(location) = request::earlier(connection, request).await? else {
        return Ok(None);
    };
    match BookingReference::parse(&location) {
        Ok(reference) => booking::by_reference(connection, &reference).await,
        Err(_) => Ok(None),
    }
}
