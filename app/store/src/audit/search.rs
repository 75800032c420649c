//! Searching the log: the entries of a period, newest first, one page after another.

use std::{fmt, str::FromStr};

use domain::{
    audit::{Action, ActionGroup},
    email::EmailAddress,
    id::{PersonId, RoomId, StaffId},
    instant::Instant,
    language::Translated,
    name::Name,
    string_form::UnknownValue,
    text::Line,
};
use uuid::Uuid;

use super::{names, participants_read};
use crate::{Connection, Error, Unread, instant::Stamp, pattern::containing};

/// A place in the log: everything before it is older.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The moment of an entry.
    pub at: Instant,
    /// The entry's id, which orders those of one second.
    pub id: Uuid,
}

impl Position {
    /// The place from which everything before a moment is seen.
    pub const fn before(moment: Instant) -> Self {
        Self {
            at: moment,
            id: Uuid::nil(),
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.at.seconds(), self.id)
    }
}

impl FromStr for Position {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownValue("Position");
        let (seconds, id) = text.split_once('.').ok_or_else(unknown)?;
        Ok(Self {
            at: Instant::from_seconds(seconds.parse().map_err(|_| unknown())?),
            id: id.parse().map_err(|_| unknown())?,
        })
    }
}

/// Which entries are looked for.
#[derive(Clone, Debug)]
pub struct Filter {
    /// Only those from this moment on.
    pub from: Instant,
    /// Only those before this place.
    pub before: Position,
    /// Only those of this member of staff.
    pub staff: Option<StaffId>,
    /// Only those about people whose name or address contains this, ignoring case, and what is theirs.
    pub person: Option<Line<100>>,
    /// Only actions of this kind.
    pub group: Option<ActionGroup>,
}

/// An entry with the names of whom and what it is about, as far as they still exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its id.
    pub id: Uuid,
    /// When it happened.
    pub at: Instant,
    /// `person`, `staff` or `system`.
    pub actor_kind: String,
    /// Name of the member of staff, if one acted.
    pub staff_name: Option<String>,
    /// The name of the [`Action`], or one of an earlier version.
    pub action: String,
    /// What kind of thing it is about.
    pub subject_kind: String,
    /// What changed, as JSON.
    pub details: String,
    /// The given name of the person whom it is about.
    pub given_name: Option<Name>,
    /// Their family name.
    pub family_name: Option<Name>,
    /// Their address.
    pub email: Option<EmailAddress>,
    /// The reference of the application, booking or appointment that it is about.
    pub reference: Option<String>,
    /// The slug of the edition that it is about, or whose booking.
    pub edition: Option<String>,
    /// The edition's title.
    pub title: Option<Unread<Translated>>,
    /// The room that it is about.
    pub room: Option<RoomId>,
    /// The name of the room, the site or the member of staff that it is about.
    pub name: Option<String>,
}

record!(Found {
    id: uuid,
    at: instant,
    actor_kind: text,
    staff_name: maybe_text,
    action: text,
    subject_kind: text,
    details: text,
    given_name: maybe_text,
    family_name: maybe_text,
    email: maybe_text,
    reference: maybe_text,
    edition: maybe_text,
    title: maybe_unread,
    room: maybe_uuid,
    name: maybe_text,
});

/// One page of entries, and then what they are about: so that what is joined are the rows of one page alone. `$1` is
/// where the period begins, `$2` and `$3` where the page does, `$4` a member of staff, `$5` the wanted actions, `$6`
/// how many.
macro_rules! page {
    ($begin:literal, $entries:expr, $of_staff:literal) => {
        concat!(
            $begin,
            "SELECT found.id, found.at, found.actor_kind, member.name AS staff_name, found.action,
                found.subject_kind, found.details, owner.given_name, owner.family_name, owner.email,
                COALESCE(application.reference, booking.reference, appointment.reference) AS reference,
                edition.slug AS edition, edition.title, room.id AS room,
                COALESCE(room.name, site.name, colleague.name) AS name
            FROM (SELECT entry.* FROM ",
            $entries,
            " AS entry WHERE entry.at >= $1 AND (entry.at, entry.id) < ($2, $3) AND ",
            $of_staff,
            " AND ($5 IS NULL OR replace($5, ',' || entry.action || ',', '') <> $5)
                ORDER BY entry.at DESC, entry.id DESC LIMIT $6) AS found
            LEFT JOIN staff AS member ON member.id = found.actor_id
            LEFT JOIN application ON application.id = found.subject_id
            LEFT JOIN booking ON booking.id = found.subject_id
            LEFT JOIN appointment ON appointment.id = found.subject_id
            LEFT JOIN edition ON edition.id = COALESCE(booking.edition_id, found.subject_id)
            LEFT JOIN room ON room.id = found.subject_id
            LEFT JOIN site ON site.id = found.subject_id
            LEFT JOIN staff AS colleague ON colleague.id = found.subject_id
            LEFT JOIN person AS owner ON owner.id = COALESCE(
                application.person_id, booking.person_id, appointment.person_id, found.subject_id)
            ORDER BY found.at DESC, found.id DESC"
        )
    };
}

/// Everything in the period.
const ALL: &str = page!("", "audit", "$4 IS NULL");
/// What a member of staff did.
const OF_STAFF: &str = page!(
    "",
    "audit",
    "entry.actor_kind = 'staff' AND entry.actor_id = $4"
);
/// What is about the people who match `$7`, and about lists of participants (`$8`) read since they were on them.
const ABOUT_PEOPLE: &str = page!(
    "WITH matching AS (SELECT id FROM person
        WHERE name_key LIKE $7 ESCAPE '\\' OR email_key LIKE $7 ESCAPE '\\') ",
    "(SELECT audit.* FROM audit WHERE subject_id IN (
            SELECT id FROM matching
            UNION ALL SELECT application.id FROM application JOIN matching ON matching.id = person_id
            UNION ALL SELECT booking.id FROM booking JOIN matching ON matching.id = person_id
            UNION ALL SELECT appointment.id FROM appointment JOIN matching ON matching.id = person_id)
        UNION
        SELECT audit.* FROM matching JOIN booking ON booking.person_id = matching.id
        JOIN audit ON audit.subject_id = booking.edition_id
        WHERE audit.at >= booking.created_at AND replace($8, ',' || audit.action || ',', '') <> $8)",
    "($4 IS NULL OR entry.actor_kind = 'staff' AND entry.actor_id = $4)"
);

/// The entries that a filter finds, newest first, at most `most`.
pub async fn search(
    connection: &mut Connection,
    filter: &Filter,
    most: i64,
) -> Result<Vec<Found>, Error> {
    let staff = filter.staff.map(Uuid::from);
    let wanted = filter
        .group
        .map(|group| names(|action: &Action| action.group() == group));
    let wanted = wanted.as_ref().map(|names| names.as_str().to_owned());
    if let Some(person) = &filter.person {
        return Ok(on!(connection, engine => sqlx::query_as(ABOUT_PEOPLE)
            .bind(Stamp(filter.from))
            .bind(Stamp(filter.before.at))
            .bind(filter.before.id)
            .bind(staff)
            .bind(wanted)
            .bind(most)
            .bind(containing(person.as_str()))
            .bind(participants_read().as_str())
            .fetch_all(engine)
            .await?));
    }
    let sql = if staff.is_some() { OF_STAFF } else { ALL };
    Ok(on!(connection, engine => sqlx::query_as(sql)
        .bind(Stamp(filter.from))
        .bind(Stamp(filter.before.at))
        .bind(filter.before.id)
        .bind(staff)
        .bind(wanted)
        .bind(most)
        .fetch_all(engine)
        .await?))
}

/// The people whose name or address contains a text, ignoring case; at most `most`.
pub async fn matching(
    connection: &mut Connection,
    text: &Line<100>,
    most: i64,
) -> Result<Vec<PersonId>, Error> {
    const MATCHING: &str = "SELECT id FROM person
        WHERE name_key LIKE $1 ESCAPE '\\' OR email_key LIKE $1 ESCAPE '\\' ORDER BY id LIMIT $2";
    let ids: Vec<Uuid> = on!(connection, engine => sqlx::query_scalar(MATCHING)
        .bind(containing(text.as_str()))
        .bind(most)
        .fetch_all(engine)
        .await?);
    Ok(ids.into_iter().map(PersonId::from).collect())
}
