//! Calls that staff owe to people whom no mail reaches.

use domain::{
    application::{ApplicationState, DecisionReason, NextStep},
    booking::BookingState,
    calendar_date::CalendarDate,
    call::{CallEnding, CallReason, CallStanding},
    counselling::{AppointmentState, Mode, Service},
    edition::{CallOffCause, EditionSlug, EditionState},
    id::{ApplicationId, AppointmentId, BookingId, CallId, EditionId, PersonId, SiteId, StaffId},
    instant::Instant,
    language::{Language, Translated},
    name::Name,
    phone::PhoneNumber,
    programme::ProgrammeContent,
    reference::{ApplicationReference, AppointmentReference, BookingReference},
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp, names::Names};

/// What a call is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// An appointment.
    Appointment(AppointmentId),
    /// An application.
    Application(ApplicationId),
    /// A booking.
    Booking(BookingId),
    /// A mail about nothing that can be booked.
    Nothing,
}

impl About {
    /// The id of the booking, of the appointment and of the application, at most one of them.
    fn ids(self) -> (Option<Uuid>, Option<Uuid>, Option<Uuid>) {
        match self {
            Self::Booking(id) => (Some(id.into()), None, None),
            Self::Appointment(id) => (None, Some(id.into()), None),
            Self::Application(id) => (None, None, Some(id.into())),
            Self::Nothing => (None, None, None),
        }
    }
}

/// A call to owe.
#[derive(Clone, Copy, Debug)]
pub struct NewCall<'a> {
    /// Whom to call.
    pub person: PersonId,
    /// Why.
    pub reason: CallReason,
    /// What it is about.
    pub about: About,
    /// What staff wrote to the person about it, or the subject of a mail that was not delivered.
    pub note: Option<&'a str>,
    /// The site; `None` for what belongs to the whole office.
    pub site: Option<SiteId>,
    /// By when the person must be told.
    pub due_at: Instant,
    /// When it no longer matters, if ever.
    pub expires_at: Option<Instant>,
}

/// Whether a person is called: they have a telephone, and no mail reaches them, or was delivered.
macro_rules! is_called {
    ($despite_email:literal) => {
        concat!(
            "person.phone IS NOT NULL AND (person.email IS NULL OR ",
            $despite_email,
            " OR EXISTS (SELECT 1 FROM unreachable_address
                WHERE unreachable_address.email_key = person.email_key))"
        )
    };
}

/// Owes a call, if the person has a telephone and, unless a mail to them was not delivered, no e-mail address that
/// mails reach. Returns whether it is owed.
pub async fn owe(
    transaction: &mut Transaction,
    call: &NewCall<'_>,
    despite_email: bool,
    now: Instant,
) -> Result<bool, Error> {
    const OWE: &str = concat!(
        "INSERT INTO call_owed (id, person_id, reason, booking_id, appointment_id,
            application_id, note, site_id, due_at, expires_at, created_at)
        SELECT $1, id, $3, $4, $5, $6, $7, $8, $9, $10, $11
        FROM person WHERE id = $2 AND ",
        is_called!("$12")
    );
    let (booking, appointment, application) = call.about.ids();
    Ok(on!(transaction, engine => sqlx::query(OWE)
        .bind(Uuid::from(crate::new_id::<CallId>()))
        .bind(Uuid::from(call.person))
        .bind(call.reason.as_str())
        .bind(booking)
        .bind(appointment)
        .bind(application)
        .bind(call.note)
        .bind(call.site.map(Uuid::from))
        .bind(Stamp(call.due_at))
        .bind(call.expires_at.map(Stamp))
        .bind(Stamp(now))
        .bind(despite_email)
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// A call to owe about a booking.
#[derive(Clone, Copy, Debug)]
pub struct NewBookingCall<'a> {
    /// The booking.
    pub booking: BookingId,
    /// Why.
    pub reason: CallReason,
    /// What staff wrote to the person about it.
    pub note: Option<&'a str>,
    /// The earliest moment at which the person would come for nothing if nobody told them, if it is not the next session.
    pub before: Option<Instant>,
}

/// Like [`owe`], about a booking: due while its offer is held, otherwise before the next session of its edition, or
/// before they would come for nothing. In one statement, since it is made while the edition is locked.
pub async fn owe_for_booking(
    transaction: &mut Transaction,
    call: &NewBookingCall<'_>,
    despite_email: bool,
    now: Instant,
) -> Result<bool, Error> {
    const OWE: &str = concat!(
        "INSERT INTO call_owed
            (id, person_id, reason, booking_id, note, site_id, due_at, expires_at, created_at)
        SELECT $1, due.person_id, $3, due.booking_id, $6, due.site_id,
            CASE WHEN $7 < due.at THEN $7 ELSE due.at END, due.at, $4
        FROM (SELECT person.id AS person_id, booking.id AS booking_id, edition.site_id,
                COALESCE(booking.held_until,
                    (SELECT MIN(edition_session.starts_at) FROM edition_session
                        WHERE edition_session.edition_id = edition.id
                            AND edition_session.starts_at > $4),
                    edition.ends_at) AS at
            FROM booking
            JOIN person ON person.id = booking.person_id
            JOIN edition ON edition.id = booking.edition_id
            WHERE booking.id = $2 AND ",
        is_called!("$5"),
        ") AS due"
    );
    Ok(on!(transaction, engine => sqlx::query(OWE)
        .bind(Uuid::from(crate::new_id::<CallId>()))
        .bind(Uuid::from(call.booking))
        .bind(call.reason.as_str())
        .bind(Stamp(now))
        .bind(despite_email)
        .bind(call.note)
        .bind(call.before.map(Stamp))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Ends the open calls about something for any of those reasons, or for every reason where none is given. Returns the
/// earliest moment by which one of them was due: nobody has told the person by then.
pub async fn end(
    transaction: &mut Transaction,
    about: About,
    reasons: &[CallReason],
    ending: CallEnding,
    by: Option<StaffId>,
    now: Instant,
) -> Result<Option<Instant>, Error> {
    const END: &str = "UPDATE call_owed SET ending = $5, ended_at = $6, ended_by = $7
        WHERE (booking_id = $1 OR appointment_id = $2 OR application_id = $3)
            AND ending IS NULL AND (expires_at IS NULL OR expires_at > $6)
            AND ($4 IS NULL OR replace($4, ',' || reason || ',', '') <> $4)
        RETURNING due_at";
    let (booking, appointment, application) = about.ids();
    let names: Option<Names> =
        (!reasons.is_empty()).then(|| reasons.iter().map(|reason| reason.as_str()).collect());
    let due: Vec<Stamp> = on!(transaction, engine => sqlx::query_scalar(END)
        .bind(booking)
        .bind(appointment)
        .bind(application)
        .bind(names.as_ref().map(Names::as_str))
        .bind(ending.as_str())
        .bind(Stamp(now))
        .bind(by.map(Uuid::from))
        .fetch_all(engine)
        .await?);
    Ok(due.into_iter().map(Instant::from).min())
}

/// A call with what staff need to make it.
#[derive(Clone, Debug)]
pub struct CallOwed {
    /// Its id.
    pub id: CallId,
    /// Whom to call.
    pub person_id: PersonId,
    /// Their given name, if they have one.
    pub given_name: Option<Name>,
    /// Their family name.
    pub family_name: Option<Name>,
    /// Their telephone; none where it was taken out since.
    pub phone: Option<PhoneNumber>,
    /// The language they prefer.
    pub language: Language,
    /// Why they are called.
    pub reason: CallReason,
    /// Their booking.
    pub booking: Option<BookingReference>,
    /// The booking's state.
    pub booking_state: Option<BookingState>,
    /// The slug of the booking's edition.
    pub edition: Option<EditionSlug>,
    /// Its title.
    pub title: Option<Translated>,
    /// The edition's state.
    pub edition_state: Option<EditionState>,
    /// When it begins.
    pub edition_starts_at: Option<Instant>,
    /// Where in the site it takes place.
    pub room: Option<String>,
    /// Their appointment.
    pub appointment: Option<AppointmentReference>,
    /// The appointment's state.
    pub appointment_state: Option<AppointmentState>,
    /// What it is for.
    pub service: Option<Service>,
    /// How it is held.
    pub mode: Option<Mode>,
    /// When it begins.
    pub appointment_starts_at: Option<Instant>,
    /// With whom.
    pub operator: Option<String>,
    /// Their application.
    pub application: Option<ApplicationReference>,
    /// The application's state.
    pub application_state: Option<ApplicationState>,
    /// The programme.
    pub programme: Option<ProgrammeContent>,
    /// Why it is not admitted.
    pub decision_reason: Option<DecisionReason>,
    /// What the person can do next.
    pub next_step: Option<NextStep>,
    /// The last day on which the person can reply in time to what the call asks.
    pub reply_until: Option<CalendarDate>,
    /// Why the edition was called off, if it was.
    pub called_off: Option<CallOffCause>,
    /// What staff wrote to the person about it, or the subject of a mail that was not delivered.
    pub note: Option<String>,
    /// Name of the site.
    pub site: Option<String>,
    /// By when they must be told.
    pub due_at: Instant,
    /// When the call no longer matters, if ever.
    pub expires_at: Option<Instant>,
    /// How often they were called and not reached.
    pub tries: i64,
    /// When they were last called and not reached.
    pub tried_at: Option<Instant>,
    /// How it was settled.
    pub ending: Option<CallEnding>,
    /// When it was settled.
    pub ended_at: Option<Instant>,
    /// Name of the member of staff who settled it; none where it ended by itself.
    pub ended_by: Option<String>,
}

record!(CallOwed {
    id: uuid,
    person_id: uuid,
    given_name: maybe_text,
    family_name: maybe_text,
    phone: maybe_text,
    language: text,
    reason: text,
    booking: maybe_text,
    booking_state: maybe_text,
    edition: maybe_text,
    title: maybe_json,
    edition_state: maybe_text,
    edition_starts_at: maybe_instant,
    room: maybe_text,
    appointment: maybe_text,
    appointment_state: maybe_text,
    service: maybe_text,
    mode: maybe_text,
    appointment_starts_at: maybe_instant,
    operator: maybe_text,
    application: maybe_text,
    application_state: maybe_text,
    programme: maybe_json,
    decision_reason: maybe_text,
    next_step: maybe_text,
    reply_until: maybe_text,
    called_off: maybe_text,
    note: maybe_text,
    site: maybe_text,
    due_at: instant,
    expires_at: maybe_instant,
    tries: number,
    tried_at: maybe_instant,
    ending: maybe_text,
    ended_at: maybe_instant,
    ended_by: maybe_text,
});

impl CallOwed {
    /// Where it stands.
    pub fn standing(&self, now: Instant) -> CallStanding {
        CallStanding::at(now, self.ending, self.expires_at)
    }
}

/// The calls with what they are about.
macro_rules! calls {
    ($rest:literal) => {
        concat!(
            "SELECT call_owed.id, call_owed.person_id, person.given_name, person.family_name, person.phone,
                person.language, call_owed.reason, booking.reference AS booking,
                booking.state AS booking_state, edition.slug AS edition, edition.title,
                edition.state AS edition_state,
                edition.starts_at AS edition_starts_at, edition.room,
                appointment.reference AS appointment, appointment.state AS appointment_state,
                appointment.service, appointment.mode,
                appointment.starts_at AS appointment_starts_at, operator.name AS operator,
                application.reference AS application, application.state AS application_state,
                programme.content AS programme, application.decision_reason, application.next_step,
                (SELECT MAX(application_inquiry.due_on) FROM application_inquiry
                    WHERE application_inquiry.application_id = call_owed.application_id
                        AND application_inquiry.asked_at = call_owed.created_at) AS reply_until,
                called_off.cause AS called_off,
                COALESCE(call_owed.note, NULLIF(called_off.reason, '')) AS note, site.name AS site,
                call_owed.due_at, call_owed.expires_at, call_owed.tries, call_owed.tried_at,
                call_owed.ending, call_owed.ended_at, settler.name AS ended_by
            FROM call_owed
            JOIN person ON person.id = call_owed.person_id
            LEFT JOIN booking ON booking.id = call_owed.booking_id
            LEFT JOIN edition ON edition.id = booking.edition_id
            LEFT JOIN called_off ON called_off.edition_id = edition.id
            LEFT JOIN appointment ON appointment.id = call_owed.appointment_id
            LEFT JOIN staff AS operator ON operator.id = appointment.staff_id
            LEFT JOIN application ON application.id = call_owed.application_id
            LEFT JOIN programme ON programme.id = application.programme_id
            LEFT JOIN site ON site.id = COALESCE(edition.site_id, call_owed.site_id)
            LEFT JOIN staff AS settler ON settler.id = call_owed.ended_by
            WHERE ",
            $rest
        )
    };
}

/// The open calls, those that are due first at the beginning; at most `most`. `coordinator` restricts them to the
/// sites of a coordinator.
pub async fn open(
    connection: &mut Connection,
    coordinator: Option<StaffId>,
    now: Instant,
    most: i64,
) -> Result<Vec<CallOwed>, Error> {
    const OPEN: &str = calls!(
        "call_owed.ending IS NULL AND (call_owed.expires_at IS NULL OR call_owed.expires_at > $1)
            AND ($2 IS NULL OR EXISTS (SELECT 1 FROM staff_site
                WHERE staff_site.staff_id = $2
                    AND staff_site.site_id = COALESCE(edition.site_id, call_owed.site_id)))
        ORDER BY call_owed.due_at, call_owed.id LIMIT $3"
    );
    Ok(on!(connection, engine => sqlx::query_as(OPEN)
        .bind(Stamp(now))
        .bind(coordinator.map(Uuid::from))
        .bind(most)
        .fetch_all(engine)
        .await?))
}

/// The calls that were settled or ended by themselves since a moment, the latest first; at most `most`.
pub async fn closed(
    connection: &mut Connection,
    coordinator: Option<StaffId>,
    since: Instant,
    now: Instant,
    most: i64,
) -> Result<Vec<CallOwed>, Error> {
    const CLOSED: &str = calls!(
        "COALESCE(call_owed.ended_at, call_owed.expires_at) > $1
            AND (call_owed.ending IS NOT NULL OR call_owed.expires_at <= $2)
            AND ($3 IS NULL OR EXISTS (SELECT 1 FROM staff_site
                WHERE staff_site.staff_id = $3
                    AND staff_site.site_id = COALESCE(edition.site_id, call_owed.site_id)))
        ORDER BY COALESCE(call_owed.ended_at, call_owed.expires_at) DESC, call_owed.id LIMIT $4"
    );
    Ok(on!(connection, engine => sqlx::query_as(CLOSED)
        .bind(Stamp(since))
        .bind(Stamp(now))
        .bind(coordinator.map(Uuid::from))
        .bind(most)
        .fetch_all(engine)
        .await?))
}

/// All calls to a person that are kept, the latest first.
pub async fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<CallOwed>, Error> {
    const OF_PERSON: &str =
        calls!("call_owed.person_id = $1 ORDER BY call_owed.created_at DESC, call_owed.id DESC");
    Ok(on!(connection, engine => sqlx::query_as(OF_PERSON)
        .bind(Uuid::from(person))
        .fetch_all(engine)
        .await?))
}

/// The calls to a person that are kept, the latest first; at most `most`. `coordinator` restricts them to the sites of
/// a coordinator.
pub async fn latest_to(
    connection: &mut Connection,
    person: PersonId,
    coordinator: Option<StaffId>,
    most: i64,
) -> Result<Vec<CallOwed>, Error> {
    const LATEST: &str = calls!(
        "call_owed.person_id = $1
            AND ($2 IS NULL OR EXISTS (SELECT 1 FROM staff_site
                WHERE staff_site.staff_id = $2
                    AND staff_site.site_id = COALESCE(edition.site_id, call_owed.site_id)))
        ORDER BY call_owed.created_at DESC, call_owed.id DESC LIMIT $3"
    );
    Ok(on!(connection, engine => sqlx::query_as(LATEST)
        .bind(Uuid::from(person))
        .bind(coordinator.map(Uuid::from))
        .bind(most)
        .fetch_all(engine)
        .await?))
}

/// How many calls are open.
pub async fn count_open(
    connection: &mut Connection,
    coordinator: Option<StaffId>,
    now: Instant,
) -> Result<i64, Error> {
    const COUNT: &str = "SELECT COUNT(*) FROM call_owed
        LEFT JOIN booking ON booking.id = call_owed.booking_id
        LEFT JOIN edition ON edition.id = booking.edition_id
        WHERE call_owed.ending IS NULL AND (call_owed.expires_at IS NULL OR call_owed.expires_at > $1)
            AND ($2 IS NULL OR EXISTS (SELECT 1 FROM staff_site
                WHERE staff_site.staff_id = $2
                    AND staff_site.site_id = COALESCE(edition.site_id, call_owed.site_id)))";
    Ok(on!(connection, engine => sqlx::query_scalar(COUNT)
        .bind(Stamp(now))
        .bind(coordinator.map(Uuid::from))
        .fetch_one(engine)
        .await?))
}

/// A call as far as it is decided on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Its id.
    pub id: CallId,
    /// Whom to call.
    pub person_id: PersonId,
    /// Why.
    pub reason: CallReason,
    /// The booking it is about.
    pub booking: Option<BookingReference>,
    /// The edition of the booking.
    pub edition_id: Option<EditionId>,
    /// Its site, which is now that of the edition; `None` for what belongs to the whole office.
    pub site_id: Option<SiteId>,
    /// When it no longer matters.
    pub expires_at: Option<Instant>,
    /// How often the person was called and not reached.
    pub tries: i64,
    /// How it was settled.
    pub ending: Option<CallEnding>,
}

record!(Call {
    id: uuid,
    person_id: uuid,
    reason: text,
    booking: maybe_text,
    edition_id: maybe_uuid,
    site_id: maybe_uuid,
    expires_at: maybe_instant,
    tries: number,
    ending: maybe_text,
});

/// The call with that id.
pub async fn by_id(connection: &mut Connection, id: CallId) -> Result<Option<Call>, Error> {
    const BY_ID: &str =
        "SELECT call_owed.id, call_owed.person_id, call_owed.reason, booking.reference AS booking,
            booking.edition_id, COALESCE(edition.site_id, call_owed.site_id) AS site_id,
            call_owed.expires_at, call_owed.tries, call_owed.ending
        FROM call_owed
        LEFT JOIN booking ON booking.id = call_owed.booking_id
        LEFT JOIN edition ON edition.id = booking.edition_id
        WHERE call_owed.id = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}

/// Settles an open call. Returns whether it was open: a colleague may have been faster.
pub async fn settle(
    transaction: &mut Transaction,
    id: CallId,
    ending: CallEnding,
    by: StaffId,
    now: Instant,
) -> Result<bool, Error> {
    const SETTLE: &str = "UPDATE call_owed SET ending = $2, ended_at = $3, ended_by = $4
        WHERE id = $1 AND ending IS NULL";
    Ok(on!(transaction, engine => sqlx::query(SETTLE)
        .bind(Uuid::from(id))
        .bind(ending.as_str())
        .bind(Stamp(now))
        .bind(Uuid::from(by))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Opens a call again that has that ending. Returns whether it had.
pub async fn reopen(
    transaction: &mut Transaction,
    id: CallId,
    ending: CallEnding,
) -> Result<bool, Error> {
    const REOPEN: &str = "UPDATE call_owed SET ending = NULL, ended_at = NULL, ended_by = NULL
        WHERE id = $1 AND ending = $2";
    Ok(on!(transaction, engine => sqlx::query(REOPEN)
        .bind(Uuid::from(id))
        .bind(ending.as_str())
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Counts a try at which nobody was reached. Returns whether the call is open.
pub async fn count_try(
    transaction: &mut Transaction,
    id: CallId,
    now: Instant,
) -> Result<bool, Error> {
    const COUNT: &str = "UPDATE call_owed SET tries = tries + 1, tried_at = $2
        WHERE id = $1 AND ending IS NULL";
    Ok(on!(transaction, engine => sqlx::query(COUNT)
        .bind(Uuid::from(id))
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Takes back a try that was counted by mistake. Returns whether there was one.
pub async fn take_back_try(transaction: &mut Transaction, id: CallId) -> Result<bool, Error> {
    const TAKE_BACK: &str = "UPDATE call_owed
        SET tries = tries - 1, tried_at = CASE WHEN tries = 1 THEN NULL ELSE tried_at END
        WHERE id = $1 AND ending IS NULL AND tries > 0";
    Ok(on!(transaction, engine => sqlx::query(TAKE_BACK)
        .bind(Uuid::from(id))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Deletes the calls that were settled, or ended by themselves, before a moment.
pub async fn forget_before(transaction: &mut Transaction, moment: Instant) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM call_owed WHERE COALESCE(ended_at, expires_at) < $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Stamp(moment)).execute(engine).await?.rows_affected());
    Ok(())
}
