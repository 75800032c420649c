//! Bookings of places in editions.

use domain::{
    booking::{BookingState, Ending, Groups},
    edition::{ActivityKind, EditionSlug, EditionState},
    email::EmailAddress,
    id::{BookingId, EditionId, PersonId, RequestId, StaffId},
    instant::Instant,
    language::{Language, Translated},
    name::Name,
    needs::Needs,
    person::Consent,
    reference::{AppointmentReference, BookingReference},
};
use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};
use uuid::Uuid;

use crate::{
    Connection, Error, Transaction, audit::NewEntry, dialect, edition::Edition, instant::Stamp,
    job::NewJob, values::Values,
};

/// A booking as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Its id.
    pub id: BookingId,
    /// The reference people use for it.
    pub reference: BookingReference,
    /// The edition it is a place in.
    pub edition_id: EditionId,
    /// Whose it is.
    pub person_id: PersonId,
    /// Its state.
    pub state: BookingState,
    /// Its number in the edition's queue.
    pub ticket: i64,
    /// The groups that the person declared.
    pub groups: Groups,
    /// What the person needs to take part.
    pub needs: Needs,
    /// Until when the offered place is held; none in any other state.
    pub held_until: Option<Instant>,
    /// How it was cancelled; none in any other state.
    pub ending: Option<Ending>,
    /// When it was made.
    pub created_at: Instant,
    /// When its state last changed.
    pub changed_at: Instant,
}

record!(stored Booking {
    id: uuid,
    reference: text,
    edition_id: uuid,
    person_id: uuid,
    state: text,
    ticket: number,
    groups: number,
    needs: text,
    held_until: maybe_instant,
    ending: maybe_text,
    created_at: instant,
    changed_at: instant,
});

/// A booking in a person's list.
#[derive(Clone, Debug)]
pub struct OfPerson {
    /// Its reference.
    pub reference: BookingReference,
    /// Its state.
    pub state: BookingState,
    /// When it was made.
    pub created_at: Instant,
    /// When its state last changed.
    pub changed_at: Instant,
    /// The edition's slug.
    pub edition: EditionSlug,
    /// The edition's kind.
    pub kind: ActivityKind,
    /// The edition's own state.
    pub edition_state: EditionState,
    /// The edition's title.
    pub title: Translated,
    /// Name of the site.
    pub site: String,
    /// When enrolment in the edition closes.
    pub enrolment_closes_at: Instant,
    /// When the edition begins.
    pub starts_at: Instant,
    /// When the edition ends.
    pub ends_at: Instant,
    /// When the next session begins, or began if it goes on; the first one's start when all are over.
    pub next_at: Instant,
    /// Its position on the waiting list, as [`position`] counts it; 0 if it does not wait.
    pub position: i64,
    /// Until when the offered place is held.
    pub held_until: Option<Instant>,
    /// The groups that the person declared.
    pub groups: Groups,
    /// What the person needs to take part.
    pub needs: Needs,
}

record!(OfPerson {
    reference: text,
    state: text,
    created_at: instant,
    changed_at: instant,
    edition: text,
    kind: text,
    edition_state: text,
    title: json,
    site: text,
    enrolment_closes_at: instant,
    starts_at: instant,
    ends_at: instant,
    next_at: instant,
    position: number,
    held_until: maybe_instant,
    groups: number,
    needs: text,
});

/// A booking in an edition's list.
#[derive(Clone, Debug)]
pub struct OfEdition {
    /// Its reference.
    pub reference: BookingReference,
    /// Its state.
    pub state: BookingState,
    /// When it was made.
    pub created_at: Instant,
    /// The person's given name, if they have one.
    pub given_name: Option<Name>,
    /// The person's family name.
    pub family_name: Option<Name>,
    /// The person's address, if they have one.
    pub email: Option<EmailAddress>,
    /// The person's telephone number.
    pub phone: Option<String>,
    /// The person's language.
    pub language: Language,
    /// The groups that the person declared.
    pub groups: Groups,
    /// What the person needs to take part.
    pub needs: Needs,
    /// Its position on the waiting list, as [`position`] counts it; 0 if it does not wait.
    pub position: i64,
    /// Name of the member of staff who booked for the person, if the person did not.
    pub made_by: Option<String>,
    /// Whether the person was noted as present at a session.
    pub has_attended: bool,
}

record!(OfEdition {
    reference: text,
    state: text,
    created_at: instant,
    given_name: maybe_text,
    family_name: maybe_text,
    email: maybe_text,
    phone: maybe_text,
    language: text,
    groups: number,
    needs: text,
    position: number,
    made_by: maybe_text,
    has_attended: flag,
});

/// Inserts a new booking.
///
/// # Errors
/// [`Error::Duplicate`] where the person has a live booking in the edition already;
/// [`Error::Refused`] where it would exceed the number of places.
pub async fn insert(transaction: &mut Transaction, booking: &Booking) -> Result<(), Error> {
    on!(transaction, engine => Values::of(booking, &[])?
        .insert("booking")
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Like [`insert`], with the one-time id of the form, the job that notifies of the booking, and the entry of the log.
///
/// # Errors
/// As for [`insert`]; [`Error::Duplicate`] also where the form was sent before.
pub async fn insert_requested(
    transaction: &mut Transaction,
    booking: &Booking,
    request: RequestId,
    job: &NewJob,
    consent: &Consent,
    entry: &NewEntry,
) -> Result<(), Error> {
    let sql = dialect::insert_booking(transaction);
    on!(transaction, engine => sqlx::query(sql)
        .bind(Uuid::from(booking.id))
        .bind(booking.reference.to_string())
        .bind(Uuid::from(booking.edition_id))
        .bind(Uuid::from(booking.person_id))
        .bind(booking.state.as_str())
        .bind(booking.ticket)
        .bind(Stamp(booking.created_at))
        .bind(Uuid::from(request))
        .bind(Uuid::from(job.id))
        .bind(job.kind)
        .bind(&job.payload)
        .bind(i64::from(booking.groups))
        .bind(consent.purpose.as_str())
        .bind(consent.text_version.as_str())
        .bind(Stamp(consent.given_at))
        .bind(job.lane.as_str())
        .bind(Uuid::now_v7())
        .bind(entry.actor.kind())
        .bind(entry.actor.id())
        .bind(entry.action.as_str())
        .bind(entry.details.to_string())
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Records that a member of staff booked for the person.
pub async fn note_made_by(
    transaction: &mut Transaction,
    id: BookingId,
    staff: StaffId,
) -> Result<(), Error> {
    const NOTE: &str = "UPDATE booking SET made_by = $2 WHERE id = $1";
    on!(transaction, engine => sqlx::query(NOTE)
        .bind(Uuid::from(id))
        .bind(Uuid::from(staff))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Records what the person of a booking needs to take part.
pub async fn set_needs(
    transaction: &mut Transaction,
    id: BookingId,
    needs: &Needs,
) -> Result<(), Error> {
    const SET: &str = "UPDATE booking SET needs = $2 WHERE id = $1";
    on!(transaction, engine => sqlx::query(SET)
        .bind(Uuid::from(id))
        .bind(needs.to_string())
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Moves a booking to a state other than offered or cancelled.
pub async fn set_state(
    transaction: &mut Transaction,
    id: BookingId,
    state: BookingState,
    now: Instant,
) -> Result<(), Error> {
    write_state(transaction, id, state, None, None, now).await
}

/// Offers a place to a waiting booking and holds it until that moment.
pub async fn offer(
    transaction: &mut Transaction,
    id: BookingId,
    until: Instant,
    now: Instant,
) -> Result<(), Error> {
    let state = BookingState::Offered;
    write_state(transaction, id, state, Some(until), None, now).await
}

/// Cancels a booking.
pub async fn cancel(
    transaction: &mut Transaction,
    id: BookingId,
    ending: Ending,
    now: Instant,
) -> Result<(), Error> {
    let state = BookingState::Cancelled;
    write_state(transaction, id, state, None, Some(ending), now).await
}

async fn write_state(
    transaction: &mut Transaction,
    id: BookingId,
    state: BookingState,
    held_until: Option<Instant>,
    ending: Option<Ending>,
    now: Instant,
) -> Result<(), Error> {
    const SET: &str = "UPDATE booking
        SET state = $2, held_until = $3, ending = $4, changed_at = $5 WHERE id = $1";
    on!(transaction, engine => sqlx::query(SET)
        .bind(Uuid::from(id))
        .bind(state.as_str())
        .bind(held_until.map(Stamp))
        .bind(ending.map(Ending::as_str))
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// The booking with that id.
pub async fn by_id(connection: &mut Connection, id: BookingId) -> Result<Option<Booking>, Error> {
    const BY_ID: &str = "SELECT * FROM booking WHERE id = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}

/// The booking with that reference.
pub async fn by_reference(
    connection: &mut Connection,
    reference: &BookingReference,
) -> Result<Option<Booking>, Error> {
    const BY_REFERENCE: &str = "SELECT * FROM booking WHERE reference = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_REFERENCE)
        .bind(reference.to_string())
        .fetch_optional(engine)
        .await?))
}

/// A person's live booking in an edition.
pub async fn live(
    connection: &mut Connection,
    edition: EditionId,
    person: PersonId,
) -> Result<Option<Booking>, Error> {
    const LIVE: &str = "SELECT * FROM booking
        WHERE edition_id = $1 AND person_id = $2 AND state <> 'cancelled'";
    Ok(on!(connection, engine => sqlx::query_as(LIVE)
        .bind(Uuid::from(edition))
        .bind(Uuid::from(person))
        .fetch_optional(engine)
        .await?))
}

/// The column with the position of a waiting booking, from 1: itself and the earlier bookings that could take
/// every place that it could. These have at least the same groups, among those that places are reserved for; if
/// none are reserved, all earlier bookings count. 0 for a booking that does not wait. It needs `booking` and
/// its `edition`.
macro_rules! position {
    () => {
        "CASE WHEN booking.state = 'waiting' THEN (SELECT COUNT(*) FROM booking AS earlier
            WHERE earlier.edition_id = booking.edition_id AND earlier.state = 'waiting'
                AND earlier.ticket <= booking.ticket
                AND (earlier.groups & booking.groups & edition.reserved_groups)
                    = (booking.groups & edition.reserved_groups)) ELSE 0 END AS position"
    };
}

/// The position of a booking on the waiting list, from 1; 0 if it does not wait. Earlier bookings that could not
/// take every place that it could do not count.
pub async fn position(connection: &mut Connection, booking: BookingId) -> Result<i64, Error> {
    const POSITION: &str = concat!(
        "SELECT ",
        position!(),
        " FROM booking JOIN edition ON edition.id = booking.edition_id WHERE booking.id = $1"
    );
    Ok(on!(connection, engine => sqlx::query_scalar(POSITION)
        .bind(Uuid::from(booking))
        .fetch_one(engine)
        .await?))
}

/// The first `most` waiting bookings of an edition.
pub async fn first_waiting(
    connection: &mut Connection,
    edition: EditionId,
    most: i64,
) -> Result<Vec<Booking>, Error> {
    const FIRST: &str = "SELECT * FROM booking WHERE edition_id = $1 AND state = 'waiting'
        ORDER BY ticket LIMIT $2";
    Ok(on!(connection, engine => sqlx::query_as(FIRST)
        .bind(Uuid::from(edition))
        .bind(most)
        .fetch_all(engine)
        .await?))
}

/// Everybody who holds a place or waits for one in an edition.
pub async fn live_in(
    connection: &mut Connection,
    edition: EditionId,
) -> Result<Vec<Booking>, Error> {
    const LIVE_IN: &str = "SELECT * FROM booking WHERE edition_id = $1 AND state <> 'cancelled'
        ORDER BY ticket";
    Ok(on!(connection, engine => sqlx::query_as(LIVE_IN)
        .bind(Uuid::from(edition))
        .fetch_all(engine)
        .await?))
}

/// What a booking requires first.
#[derive(Clone, Debug)]
pub struct Beginning {
    /// Whether the person's name is known.
    pub named: bool,
    /// What prevents the person from booking the edition.
    pub conflicts: Conflicts,
    /// How many bookings of editions that have not begun they have.
    pub ahead: i64,
    /// The edition, its counts read after the lock was taken.
    pub edition: Edition,
}

impl<'r, R: Row> FromRow<'r, R> for Beginning
where
    Conflicts: FromRow<'r, R>,
    Edition: FromRow<'r, R>,
    &'static str: ColumnIndex<R>,
    bool: Decode<'r, R::Database> + Type<R::Database>,
    i64: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> sqlx::Result<Self> {
        Ok(Self {
            named: row.try_get("named")?,
            conflicts: Conflicts::from_row(row)?,
            ahead: row.try_get("ahead")?,
            edition: Edition::from_row(row)?,
        })
    }
}

/// Locks a person against their own other bookings, and an edition against other changes of its places, until
/// the transaction ends, and reads what stands in their way. `None` where either does not exist.
///
/// # Errors
/// [`Error::Unavailable`] where the transaction is shared and another one holds the person.
pub async fn begin(
    transaction: &mut Transaction,
    person: PersonId,
    edition: &EditionSlug,
    now: Instant,
) -> Result<Option<Beginning>, Error> {
    let sql = dialect::lock_to_book(transaction);
    Ok(on!(transaction, engine => sqlx::query_as(sql)
        .bind(Uuid::from(person))
        .bind(edition.as_str())
        .bind(Stamp(now))
        .fetch_optional(engine)
        .await?))
}

/// What prevents a person from booking an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflicts {
    /// Their live booking in the edition.
    pub live: Option<BookingReference>,
    /// A live booking of theirs whose sessions overlap those of the edition, unless it has lapsed.
    pub overlapping: Option<BookingReference>,
    /// An appointment of theirs that overlaps one of its sessions.
    pub appointment: Option<AppointmentReference>,
}

record!(Conflicts {
    live: maybe_text,
    overlapping: maybe_text,
    appointment: maybe_text,
});

/// What prevents a person from booking an edition.
pub async fn conflicts(
    connection: &mut Connection,
    person: PersonId,
    edition: EditionId,
    now: Instant,
) -> Result<Conflicts, Error> {
    let sql = dialect::conflicts(connection);
    Ok(on!(connection, engine => sqlx::query_as(sql)
        .bind(Uuid::from(person))
        .bind(Uuid::from(edition))
        .bind(Stamp(now))
        .fetch_one(engine)
        .await?))
}

/// How many live bookings a person has of editions that have not begun, without those that have lapsed.
pub async fn ahead(
    connection: &mut Connection,
    person: PersonId,
    now: Instant,
) -> Result<i64, Error> {
    let sql = dialect::bookings_ahead(connection);
    Ok(on!(connection, engine => sqlx::query_scalar(sql)
        .bind(Uuid::from(person))
        .bind(Stamp(now))
        .fetch_one(engine)
        .await?))
}

/// A person's bookings, the latest start first.
pub async fn of_person(
    connection: &mut Connection,
    person: PersonId,
    now: Instant,
) -> Result<Vec<OfPerson>, Error> {
    const OF_PERSON: &str = concat!(
        "SELECT booking.reference, booking.state, booking.created_at,
            booking.changed_at, edition.slug AS edition, edition.kind,
            edition.state AS edition_state, edition.title, site.name AS site,
            edition.enrolment_closes_at, edition.starts_at, edition.ends_at,
            COALESCE((SELECT MIN(edition_session.starts_at) FROM edition_session
                WHERE edition_session.edition_id = edition.id AND edition_session.ends_at > $2),
                edition.starts_at) AS next_at,
            ",
        position!(),
        ",
            booking.held_until, booking.groups, booking.needs
        FROM booking
        JOIN edition ON edition.id = booking.edition_id
        JOIN site ON site.id = edition.site_id
        WHERE booking.person_id = $1 ORDER BY edition.starts_at DESC, booking.id DESC"
    );
    Ok(on!(connection, engine => sqlx::query_as(OF_PERSON)
        .bind(Uuid::from(person))
        .bind(Stamp(now))
        .fetch_all(engine)
        .await?))
}

/// The bookings of an edition: requested, confirmed, offered, waiting, then cancelled ones, each in the order
/// in which they were made.
pub async fn of_edition(
    connection: &mut Connection,
    edition: EditionId,
) -> Result<Vec<OfEdition>, Error> {
    const OF_EDITION: &str = concat!(
        "SELECT booking.reference, booking.state, booking.created_at,
            person.given_name, person.family_name, person.email, person.phone, person.language,
            booking.groups, booking.needs,
            ",
        position!(),
        ",
            staff.name AS made_by,
            EXISTS (SELECT 1 FROM attendance WHERE attendance.booking_id = booking.id
                AND attendance.attendance = 'present') AS has_attended
        FROM booking
        JOIN edition ON edition.id = booking.edition_id
        JOIN person ON person.id = booking.person_id
        LEFT JOIN staff ON staff.id = booking.made_by
        WHERE booking.edition_id = $1
        ORDER BY CASE booking.state WHEN 'requested' THEN 0 WHEN 'confirmed' THEN 1
            WHEN 'offered' THEN 2 WHEN 'waiting' THEN 3 ELSE 4 END, booking.ticket"
    );
    Ok(on!(connection, engine => sqlx::query_as(OF_EDITION)
        .bind(Uuid::from(edition))
        .fetch_all(engine)
        .await?))
}
