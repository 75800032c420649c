//! Taking a place in an edition.

use domain::{
    booking::Groups,
    edition::EditionSlug,
    id::{PersonId, RequestId},
    instant::Instant,
    name::PersonName,
    reference::BookingReference,
};
use store::{
    Connection, Transaction,
    booking::{self, Booking, Hold},
    person, request, session,
};

use super::together;
use crate::places::PlaceRefusal;
use crate::{
    Failure, Portal,
    access::{
        sign_in::{self, CodeRefusal, NewPerson, NewSession},
        visitor::SignedIn,
    },
    people::account,
    places,
};

/// Why a visitor without a session got no place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VisitorRefusal {
    /// The code was not accepted.
    Code(CodeRefusal),
    /// The places did not allow it. The code is used up and the session begun all the same.
    Place(PlaceRefusal, NewSession),
}

/// Books a place, or a position on the waiting list, for a person who signed in. The same form sent
/// twice books once. `name` is kept where the person had not told any. `groups` are those
/// that the person says to belong to.
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
    let together = match name {
        None => together::take(portal, id, slug, groups, request).await,
        Some(_) => None,
    };
    let outcome = match together {
        Some(outcome) => outcome.map_err(Failure::Refused),
        None => alone(portal, id, name, slug, groups, request).await,
    };
    let refused = match outcome {
        Ok(reference) => {
            portal.announce(slug);
            return Ok(reference);
        }
        Err(refused) => refused,
    };
    // What refuses a form that was sent before may be what it did the first time. Seen in a turn of its
    // own, which waits for what was done before to be kept.
    let mut transaction = portal.database.write().await?;
    let made = made_by(&mut transaction, request).await?;
    transaction.commit().await?;
    match made {
        Some(booking) if booking.person_id == id => Ok(booking.reference),
        Some(_) => Err(Failure::NotFound),
        None => Err(refused),
    }
}

/// Takes a place in a transaction of its own, in which the name is kept too.
async fn alone(
    portal: &Portal,
    person: PersonId,
    name: Option<PersonName>,
    slug: &EditionSlug,
    groups: Groups,
    request: RequestId,
) -> Result<BookingReference, Failure<PlaceRefusal>> {
    let (now, hold) = (portal.now(), Hold::Waiting);
    let mut transaction = portal.database.write_in_turn(slug.as_str()).await?;
    if let Some(name) = name {
        account::keep_name(&mut transaction, person, name, now).await?;
    }
    let reference =
        places::take(&mut transaction, person, slug, groups, request, hold, now).await?;
    transaction.commit().await?;
    Ok(reference)
}

/// Books a place for somebody who proves their address with a code in the same step. The same form
/// sent twice books once, although a code works once: the second finds what the first did.
///
/// # Errors
/// [`VisitorRefusal`].
pub async fn register_visitor(
    portal: &Portal,
    newcomer: &NewPerson,
    code: &str,
    device: &str,
    slug: &EditionSlug,
    groups: Groups,
    request: RequestId,
) -> Result<(BookingReference, NewSession), Failure<VisitorRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write_in_turn(slug.as_str()).await?;
    let (person, session) = match sign_in::admit(&mut transaction, newcomer, code, device, now)
        .await?
    {
        Ok(admitted) => admitted,
        Err(refusal) => {
            let earlier = earlier(&mut transaction, newcomer, code, device, request, now).await?;
            // A wrong code counts as a try: that is kept.
            transaction.commit().await?;
            return earlier.ok_or(Failure::Refused(VisitorRefusal::Code(refusal)));
        }
    };
    let hold = Hold::Waiting;
    let taken = places::take(&mut transaction, person, slug, groups, request, hold, now).await;
    let refusal = match taken {
        Ok(reference) => {
            transaction.commit().await?;
            portal.announce(slug);
            return Ok((reference, session));
        }
        Err(Failure::Refused(refusal)) => refusal,
        // Somebody else's form.
        Err(Failure::Store(store::Error::Duplicate(_))) => return Err(Failure::NotFound),
        Err(failure) => return Err(failure.widen(|_| Failure::NotFound)),
    };
    // The proof of the address stands even where the place is refused, so that nobody has to ask for
    // a second code to choose another edition. Nothing else of the first attempt does.
    drop(transaction);
    let mut transaction = portal.database.write().await?;
    let admitted = sign_in::admit(&mut transaction, newcomer, code, device, now).await?;
    transaction.commit().await?;
    Err(Failure::Refused(match admitted {
        Ok((_, session)) => VisitorRefusal::Place(refusal, session),
        Err(refusal) => VisitorRefusal::Code(refusal),
    }))
}

/// What the same form brought about when it was sent before, to whoever shows the code that it used.
async fn earlier(
    transaction: &mut Transaction,
    newcomer: &NewPerson,
    code: &str,
    device: &str,
    request: RequestId,
    now: Instant,
) -> Result<Option<(BookingReference, NewSession)>, store::Error> {
    let Some(booking) = made_by(transaction, request).await? else {
        return Ok(None);
    };
    let person = person::by_email(transaction, &newcomer.email.key()).await?;
    let is_theirs = person.is_some_and(|person| person.id == booking.person_id);
    if !is_theirs || !sign_in::was_used(transaction, &newcomer.email, code, now).await? {
        return Ok(None);
    }
    let owner = session::Owner::Person(booking.person_id);
    let session = sign_in::begin(transaction, owner, device, now).await?;
    Ok(Some((booking.reference, session)))
}

/// The booking that a form made.
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
