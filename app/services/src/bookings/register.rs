//! Booking a place in an edition.

use domain::{
    booking::Groups, edition::EditionSlug, id::RequestId, instant::Instant, name::PersonName,
    reference::BookingReference,
};
use store::{
    Connection, Sharing, Transaction,
    booking::{self, Booking},
    person, request, session,
};

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
    /// The place was refused. The code is used up and the session begun all the same.
    Place(PlaceRefusal, NewSession),
}

/// Books a place, or a position on the waiting list, for a person who signed in. The same form sent
/// twice books once. `name` is stored if the person has none. `groups` are those that the person claims
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
    let now = portal.now();
    let mut sharing = Sharing::Allowed;
    let failure = loop {
        let mut transaction = portal
            .database
            .write_in_turn(slug.as_str(), sharing)
            .await?;
        let named = match name.clone() {
            Some(name) => account::keep_name(&mut transaction, id, name, now).await,
            None => Ok(()),
        };
        let taken = match named {
            Ok(()) => places::take(&mut transaction, id, slug, groups, request, now).await,
            Err(failure) => Err(failure),
        };
        match taken {
            Ok(reference) => {
                transaction.commit().await?;
                portal.publish_change(slug);
                return Ok(reference);
            }
            Err(failure) if is_to_be_tried_alone(&transaction, &failure) => {
                sharing = Sharing::Alone;
            }
            Err(failure) => break failure,
        }
    };
    // The refusal may stem from the first submission of this form, which is visible once committed.
    let mut transaction = portal
        .database
        .write_in_turn(slug.as_str(), Sharing::Alone)
        .await?;
    let made = made_by(&mut transaction, request).await?;
    transaction.commit().await?;
    match made {
        Some(booking) if booking.person_id == id => Ok(booking.reference),
        Some(_) => Err(Failure::NotFound),
        None => Err(failure),
    }
}

/// Whether a failure may be caused by other requests that share the transaction, so that a retry alone
/// may succeed.
pub(super) fn is_to_be_tried_alone<Reason>(
    transaction: &Transaction,
    failure: &Failure<Reason>,
) -> bool {
    transaction.is_shared() && matches!(failure, Failure::Store(_) | Failure::NotFound)
}

/// Books a place for somebody who proves their address with a code in the same step. The same form sent
/// twice books once, although a code works once: the second request finds the first one's result.
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
    let mut sharing = Sharing::Allowed;
    let refusal = loop {
        let mut transaction = portal
            .database
            .write_in_turn(slug.as_str(), sharing)
            .await?;
        let taken = match sign_in::admit(&mut transaction, newcomer, code, device, now).await {
            Ok(Ok((person, session))) => {
                places::take(&mut transaction, person, slug, groups, request, now)
                    .await
                    .map(|reference| (reference, session))
            }
            Ok(Err(refusal)) => {
                let earlier =
                    earlier(&mut transaction, newcomer, code, device, request, now).await?;
                // A wrong code counts as a try, which must be stored.
                transaction.commit().await?;
                return earlier.ok_or(Failure::Refused(VisitorRefusal::Code(refusal)));
            }
            Err(error) => Err(Failure::Store(error)),
        };
        match taken {
            Ok(booked) => {
                transaction.commit().await?;
                portal.publish_change(slug);
                return Ok(booked);
            }
            Err(Failure::Refused(refusal)) => break refusal,
            Err(failure) if is_to_be_tried_alone(&transaction, &failure) => {
                sharing = Sharing::Alone;
            }
            // Another person's form.
            Err(Failure::Store(store::Error::Duplicate(_))) => return Err(Failure::NotFound),
            Err(failure) => return Err(failure.widen(|_| Failure::NotFound)),
        }
    };
    // The address stays proved even if the place is refused, so that nobody needs a second code to
    // choose another edition. Nothing else of the first attempt remains. The cause of the refusal is
    // committed before the refusal is returned.
    let mut transaction = portal
        .database
        .write_in_turn(slug.as_str(), Sharing::Alone)
        .await?;
    let admitted = sign_in::admit(&mut transaction, newcomer, code, device, now).await?;
    transaction.commit().await?;
    Err(Failure::Refused(match admitted {
        Ok((_, session)) => VisitorRefusal::Place(refusal, session),
        Err(refusal) => VisitorRefusal::Code(refusal),
    }))
}

/// The result of an earlier submission of the same form, for a request with the code that it used.
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
