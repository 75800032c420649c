//! Appointments of one person with one operator.

use domain::{
    call::Channel,
    counselling::{AppointmentState, Mode, Service, Slot},
    id::{AppointmentId, PersonId, SiteId, StaffId},
    instant::Instant,
    language::Translated,
    name::Name,
    needs::Needs,
    reference::{AppointmentReference, BookingReference},
    spoken_languages::SpokenLanguage,
};
use uuid::Uuid;

use crate::{
    Connection, Error, Footprint, Transaction, instant::Stamp, reach::channel, values::Values,
};

/// An appointment as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// Its id.
    pub id: AppointmentId,
    /// The reference people use for it.
    pub reference: AppointmentReference,
    /// Whose it is.
    pub person_id: PersonId,
    /// With whom.
    pub staff_id: StaffId,
    /// Where; `None` where it is held by phone or video.
    pub site_id: Option<SiteId>,
    /// What it is for.
    pub service: Service,
    /// How it is held.
    pub mode: Mode,
    /// The language in which it is held, as a tag.
    pub language: String,
    /// When it begins.
    pub starts_at: Instant,
    /// When it ends.
    pub ends_at: Instant,
    /// When it begins to block the operator's time.
    pub busy_from: Instant,
    /// When it stops blocking the operator's time.
    pub busy_until: Instant,
    /// Its state.
    pub state: AppointmentState,
    /// What it is about, in the person's words; may be empty.
    pub about: String,
    /// What the person needs to take part.
    pub needs: Needs,
    /// The number that the operator calls, where it is held by phone.
    pub phone: Option<String>,
    /// Who booked it for the person at the desk; none if the person did.
    pub made_by: Option<StaffId>,
    /// Increases with every change of time or place, from 1.
    pub revision: i64,
    /// When it was booked.
    pub created_at: Instant,
    /// When it last changed.
    pub changed_at: Instant,
}

record!(stored Appointment {
    id: uuid,
    reference: text,
    person_id: uuid,
    staff_id: uuid,
    site_id: maybe_uuid,
    service: text,
    mode: text,
    language: text,
    starts_at: instant,
    ends_at: instant,
    busy_from: instant,
    busy_until: instant,
    state: text,
    about: text,
    needs: text,
    phone: maybe_text,
    made_by: maybe_uuid,
    revision: number,
    created_at: instant,
    changed_at: instant,
});

/// Inserts a new appointment.
///
/// # Errors
/// [`Error::Refused`] where the operator or the person has another one at that time;
/// [`Error::Duplicate`] where the reference is taken.
pub async fn insert(transaction: &mut Transaction, appointment: &Appointment) -> Result<(), Error> {
    on!(transaction, engine => Values::of(appointment, &[])?
        .insert("appointment")
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Moves an appointment to another slot and records the old slot. One statement takes the new slot and frees
/// the old one.
///
/// # Errors
/// [`Error::Refused`] where the operator or the person has another appointment at that time.
pub async fn reschedule(
    transaction: &mut Transaction,
    old: &Appointment,
    staff: StaffId,
    site: Option<SiteId>,
    slot: Slot,
    now: Instant,
) -> Result<(), Error> {
    const KEEP: &str = "INSERT INTO appointment_move
        (id, appointment_id, staff_id, site_id, starts_at, ends_at, moved_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    const TAKE: &str = "UPDATE appointment SET staff_id = $2, site_id = $3, starts_at = $4,
            ends_at = $5, busy_from = $6, busy_until = $7, revision = revision + 1, changed_at = $8
        WHERE id = $1";
    on!(transaction, engine => sqlx::query(KEEP)
        .bind(Uuid::now_v7())
        .bind(Uuid::from(old.id))
        .bind(Uuid::from(old.staff_id))
        .bind(old.site_id.map(Uuid::from))
        .bind(Stamp(old.starts_at))
        .bind(Stamp(old.ends_at))
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    on!(transaction, engine => sqlx::query(TAKE)
        .bind(Uuid::from(old.id))
        .bind(Uuid::from(staff))
        .bind(site.map(Uuid::from))
        .bind(Stamp(slot.starts_at))
        .bind(Stamp(slot.ends_at))
        .bind(Stamp(slot.busy_from))
        .bind(Stamp(slot.busy_until))
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Records what the person of an appointment needs to take part.
pub async fn set_needs(
    transaction: &mut Transaction,
    id: AppointmentId,
    needs: &Needs,
) -> Result<(), Error> {
    const SET: &str = "UPDATE appointment SET needs = $2 WHERE id = $1";
    on!(transaction, engine => sqlx::query(SET)
        .bind(Uuid::from(id))
        .bind(needs.to_string())
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Moves an appointment to another state.
pub async fn set_state(
    transaction: &mut Transaction,
    id: AppointmentId,
    state: AppointmentState,
    now: Instant,
) -> Result<(), Error> {
    const SET: &str = "UPDATE appointment SET state = $2, changed_at = $3 WHERE id = $1";
    on!(transaction, engine => sqlx::query(SET)
        .bind(Uuid::from(id))
        .bind(state.as_str())
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// The appointment with that id.
pub async fn by_id(
    connection: &mut Connection,
    id: AppointmentId,
) -> Result<Option<Appointment>, Error> {
    const BY_ID: &str = "SELECT * FROM appointment WHERE id = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}

/// The appointment with that reference.
pub async fn by_reference(
    connection: &mut Connection,
    reference: &AppointmentReference,
) -> Result<Option<Appointment>, Error> {
    const BY_REFERENCE: &str = "SELECT * FROM appointment WHERE reference = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_REFERENCE)
        .bind(reference.to_string())
        .fetch_optional(engine)
        .await?))
}

/// A person's appointments, the latest start first.
pub async fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<Appointment>, Error> {
    const OF_PERSON: &str =
        "SELECT * FROM appointment WHERE person_id = $1 ORDER BY starts_at DESC, id DESC";
    Ok(on!(connection, engine => sqlx::query_as(OF_PERSON)
        .bind(Uuid::from(person))
        .fetch_all(engine)
        .await?))
}

/// An appointment with the names of where it is held and of who receives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The appointment.
    pub appointment: Appointment,
    /// Name of the site, where it is held at one.
    pub site: Option<String>,
    /// Name of the operator.
    pub operator: String,
}

record!(Named {
    appointment: embedded,
    site: maybe_text,
    operator: text,
});

/// Like [`of_person`], with names.
pub async fn of_person_with_names(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<Named>, Error> {
    const WITH_NAMES: &str = "SELECT appointment.*, site.name AS site, staff.name AS operator
        FROM appointment
        JOIN staff ON staff.id = appointment.staff_id
        LEFT JOIN site ON site.id = appointment.site_id
        WHERE appointment.person_id = $1
        ORDER BY appointment.starts_at DESC, appointment.id DESC";
    Ok(on!(connection, engine => sqlx::query_as(WITH_NAMES)
        .bind(Uuid::from(person))
        .fetch_all(engine)
        .await?))
}

/// How many booked appointments of a person have not begun.
pub async fn ahead(
    connection: &mut Connection,
    person: PersonId,
    now: Instant,
) -> Result<i64, Error> {
    const AHEAD: &str = "SELECT COUNT(*) FROM appointment
        WHERE person_id = $1 AND state = 'booked' AND starts_at > $2";
    Ok(on!(connection, engine => sqlx::query_scalar(AHEAD)
        .bind(Uuid::from(person))
        .bind(Stamp(now))
        .fetch_one(engine)
        .await?))
}

/// A period of an operator's time that an appointment blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busy {
    /// The operator.
    pub staff_id: StaffId,
    /// When it begins.
    pub busy_from: Instant,
    /// When it ends.
    pub busy_until: Instant,
}

record!(Busy {
    staff_id: uuid,
    busy_from: instant,
    busy_until: instant,
});

/// The blocked periods of all operators from a moment on, without one appointment: the one to be moved.
pub async fn busy(
    connection: &mut Connection,
    from: Instant,
    except: Option<AppointmentId>,
) -> Result<Vec<Busy>, Error> {
    const BUSY: &str = "SELECT staff_id, busy_from, busy_until FROM appointment
        WHERE state = 'booked' AND busy_until > $1 AND id <> $2";
    let except = except.map_or(Uuid::nil(), Uuid::from);
    Ok(on!(connection, engine => sqlx::query_as(BUSY)
        .bind(Stamp(from))
        .bind(except)
        .fetch_all(engine)
        .await?))
}

/// A person's appointment that overlaps a period.
pub async fn overlapping(
    connection: &mut Connection,
    person: PersonId,
    starts_at: Instant,
    ends_at: Instant,
    except: Option<AppointmentId>,
) -> Result<Option<Appointment>, Error> {
    const OVERLAPPING: &str = "SELECT * FROM appointment
        WHERE person_id = $1 AND state = 'booked' AND starts_at < $3 AND $2 < ends_at AND id <> $4
        ORDER BY starts_at LIMIT 1";
    let except = except.map_or(Uuid::nil(), Uuid::from);
    Ok(on!(connection, engine => sqlx::query_as(OVERLAPPING)
        .bind(Uuid::from(person))
        .bind(Stamp(starts_at))
        .bind(Stamp(ends_at))
        .bind(except)
        .fetch_optional(engine)
        .await?))
}

/// When somebody is somewhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Engagement {
    /// Who.
    pub person_id: PersonId,
    /// The appointment, or the booking of an activity.
    pub id: Uuid,
    /// From when.
    pub starts_at: Instant,
    /// Until when.
    pub ends_at: Instant,
}

record!(Engagement {
    person_id: uuid,
    id: uuid,
    starts_at: instant,
    ends_at: instant,
});

/// When the people are somewhere from `now` on who have appointments booked that overlap the period between two
/// moments: those appointments, their others, and the sessions in which they have a place.
pub async fn engagements(
    connection: &mut Connection,
    (from, until): (Instant, Instant),
    now: Instant,
) -> Result<Vec<Engagement>, Error> {
    const ENGAGEMENTS: &str = "WITH met AS (SELECT person_id FROM appointment
            WHERE ends_at > $1 AND starts_at < $2 AND state = 'booked')
        SELECT person_id, id, starts_at, ends_at FROM appointment
        WHERE state = 'booked' AND ends_at > $3 AND person_id IN (SELECT person_id FROM met)
        UNION ALL
        SELECT booking.person_id, booking.id, edition_session.starts_at, edition_session.ends_at
        FROM booking JOIN edition_session ON edition_session.edition_id = booking.edition_id
        WHERE booking.state = 'confirmed' AND edition_session.ends_at > $3
            AND booking.person_id IN (SELECT person_id FROM met)";
    Ok(on!(connection, engine => sqlx::query_as(ENGAGEMENTS)
        .bind(Stamp(from))
        .bind(Stamp(until))
        .bind(Stamp(now))
        .fetch_all(engine)
        .await?))
}

/// A session of an activity that a person has booked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookedSession {
    /// The booking.
    pub reference: BookingReference,
    /// The activity's title.
    pub title: Translated,
    /// When the session begins.
    pub starts_at: Instant,
}

record!(BookedSession {
    reference: text,
    title: json,
    starts_at: instant,
});

/// A session that overlaps a period and in which a person has a place.
pub async fn overlapping_session(
    connection: &mut Connection,
    person: PersonId,
    starts_at: Instant,
    ends_at: Instant,
) -> Result<Option<BookedSession>, Error> {
    const OVERLAPPING: &str = "SELECT booking.reference, edition.title, edition_session.starts_at
        FROM booking
        JOIN edition ON edition.id = booking.edition_id
        JOIN edition_session ON edition_session.edition_id = edition.id
            AND edition_session.starts_at < $3 AND $2 < edition_session.ends_at
        WHERE booking.person_id = $1 AND booking.state = 'confirmed'
        ORDER BY edition_session.starts_at, booking.id LIMIT 1";
    Ok(on!(connection, engine => sqlx::query_as(OVERLAPPING)
        .bind(Uuid::from(person))
        .bind(Stamp(starts_at))
        .bind(Stamp(ends_at))
        .fetch_optional(engine)
        .await?))
}

/// An appointment in the staff's list of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfDay {
    /// Its id.
    pub id: AppointmentId,
    /// Its reference.
    pub reference: AppointmentReference,
    /// When it begins.
    pub starts_at: Instant,
    /// When it ends.
    pub ends_at: Instant,
    /// What it is for.
    pub service: Service,
    /// How it is held.
    pub mode: Mode,
    /// Its state.
    pub state: AppointmentState,
    /// The operator.
    pub staff_id: StaffId,
    /// Name of the operator.
    pub operator: String,
    /// The site, where it is held at one.
    pub site_id: Option<SiteId>,
    /// Name of the site.
    pub site: Option<String>,
    /// The person.
    pub person_id: PersonId,
    /// The person's given name, if they have one.
    pub given_name: Option<Name>,
    /// The person's family name.
    pub family_name: Option<Name>,
    /// How the person hears of a change.
    pub channel: Channel,
    /// The language in which it is held, as a tag.
    pub language: String,
    /// What the person needs to take part.
    pub needs: Needs,
    /// Increases with every change of time or place.
    pub revision: i64,
}

impl Footprint for OfDay {
    fn footprint(&self) -> usize {
        let names = [&self.given_name, &self.family_name];
        let names = names.into_iter().flatten().map(|name| name.as_str().len());
        size_of::<Self>()
            + self.operator.len()
            + self.language.len()
            + SpokenLanguage::LONGEST
            + self.site.as_ref().map_or(0, String::len)
            + names.sum::<usize>()
    }
}

record!(OfDay {
    id: uuid,
    reference: text,
    starts_at: instant,
    ends_at: instant,
    service: text,
    mode: text,
    state: text,
    staff_id: uuid,
    operator: text,
    site_id: maybe_uuid,
    site: maybe_text,
    person_id: uuid,
    given_name: maybe_text,
    family_name: maybe_text,
    channel: text,
    language: text,
    needs: text,
    revision: number,
});

/// All appointments that overlap the period between two moments, except cancelled ones.
pub async fn between(
    connection: &mut Connection,
    from: Instant,
    until: Instant,
) -> Result<Vec<OfDay>, Error> {
    const BETWEEN: &str = concat!(
        "SELECT appointment.id, appointment.reference, appointment.starts_at,
            appointment.ends_at, appointment.service, appointment.mode, appointment.state,
            appointment.staff_id, staff.name AS operator, appointment.site_id, site.name AS site,
            appointment.person_id, person.given_name, person.family_name,
            appointment.language, appointment.needs, appointment.revision, ",
        channel!(),
        " FROM appointment
        JOIN staff ON staff.id = appointment.staff_id
        JOIN person ON person.id = appointment.person_id
        LEFT JOIN unreachable_address ON unreachable_address.email_key = person.email_key
        LEFT JOIN site ON site.id = appointment.site_id
        WHERE appointment.ends_at > $1 AND appointment.starts_at < $2
            AND appointment.state <> 'cancelled'
        ORDER BY appointment.starts_at, appointment.id"
    );
    Ok(on!(connection, engine => sqlx::query_as(BETWEEN)
        .bind(Stamp(from))
        .bind(Stamp(until))
        .fetch_all(engine)
        .await?))
}

/// Where and when an appointment was before it was moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// With whom.
    pub staff_id: StaffId,
    /// Where.
    pub site_id: Option<SiteId>,
    /// When it would have begun.
    pub starts_at: Instant,
    /// When it would have ended.
    pub ends_at: Instant,
    /// When it was moved.
    pub moved_at: Instant,
}

record!(Move {
    staff_id: uuid,
    site_id: maybe_uuid,
    starts_at: instant,
    ends_at: instant,
    moved_at: instant,
});

/// Every earlier slot of an appointment, the first one first.
pub async fn moves(connection: &mut Connection, id: AppointmentId) -> Result<Vec<Move>, Error> {
    const MOVES: &str = "SELECT * FROM appointment_move WHERE appointment_id = $1
        ORDER BY moved_at, id";
    Ok(on!(connection, engine => sqlx::query_as(MOVES)
        .bind(Uuid::from(id))
        .fetch_all(engine)
        .await?))
}

/// When an appointment of a person was before it was moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveOfPerson {
    /// The appointment.
    pub appointment: AppointmentReference,
    /// When it would have begun.
    pub starts_at: Instant,
    /// When it would have ended.
    pub ends_at: Instant,
    /// When it was moved.
    pub moved_at: Instant,
}

record!(MoveOfPerson {
    appointment: text,
    starts_at: instant,
    ends_at: instant,
    moved_at: instant,
});

/// Every earlier slot of a person's appointments, the first one first.
pub async fn moves_of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<MoveOfPerson>, Error> {
    const MOVES: &str = "SELECT appointment.reference AS appointment, appointment_move.starts_at,
            appointment_move.ends_at, appointment_move.moved_at
        FROM appointment_move
        JOIN appointment ON appointment.id = appointment_move.appointment_id
        WHERE appointment.person_id = $1
        ORDER BY appointment_move.moved_at, appointment_move.id";
    Ok(on!(connection, engine => sqlx::query_as(MOVES)
        .bind(Uuid::from(person))
        .fetch_all(engine)
        .await?))
}
