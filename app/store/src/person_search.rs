//! Finding people: by their name, and which of them a member of staff sees.

use domain::{
    codice_fiscale::CodiceFiscale,
    id::{PersonId, StaffId},
    instant::Instant,
    name::{Name, PersonName},
    name_search::NameQuery,
};
use uuid::Uuid;

use crate::{
    Connection, Error, Transaction, dialect,
    person::{Columns, Record},
    row::as_json,
};

/// Stores the forms by which a person's name is found, in place of those of another name.
pub(crate) async fn index_name(
    transaction: &mut Transaction,
    id: PersonId,
    name: Option<&PersonName>,
) -> Result<(), Error> {
    const MARK: &str = "UPDATE person SET indexed_name = name_key WHERE id = $1";
    const CLEAR: &str = "DELETE FROM person_name_form WHERE person_id = $1";
    // First: it locks the person, where two processes make up for the same names.
    on!(transaction, engine => sqlx::query(MARK)
        .bind(Uuid::from(id))
        .execute(engine)
        .await?
        .rows_affected());
    on!(transaction, engine => sqlx::query(CLEAR)
        .bind(Uuid::from(id))
        .execute(engine)
        .await?
        .rows_affected());
    let Some(name) = name else {
        return Ok(());
    };
    let sql = dialect::insert_name_forms(transaction);
    let forms = as_json(&name.forms())?;
    on!(transaction, engine => sqlx::query(sql)
        .bind(forms)
        .bind(Uuid::from(id))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// The name of a person whose forms are not stored.
struct Unindexed {
    id: PersonId,
    given_name: Option<String>,
    family_name: Option<String>,
}

record!(Unindexed {
    id: uuid,
    given_name: maybe_text,
    family_name: maybe_text,
});

/// Stores the forms of the names that have none, as after the migration that made their table; at most `most` people's.
/// Returns how many there were.
pub async fn index_missing(transaction: &mut Transaction, most: i64) -> Result<usize, Error> {
    const MISSING: &str = "SELECT id, given_name, family_name FROM person
        WHERE indexed_name IS DISTINCT FROM name_key ORDER BY id LIMIT $1";
    let found: Vec<Unindexed> = on!(transaction, engine => sqlx::query_as(MISSING)
        .bind(most)
        .fetch_all(engine)
        .await?);
    let count = found.len();
    for person in found {
        // A name that is none any more is not found; it must not keep the portal from starting.
        let [given, family] = [person.given_name, person.family_name]
            .map(|name| name.and_then(|name| Name::parse(&name).ok()));
        let name = PersonName::of_parts(given, family);
        index_name(transaction, person.id, name.as_ref()).await?;
    }
    Ok(count)
}

/// Whether a coordinator sees a person: somebody who has, or had, a place or an appointment at one of their sites, or
/// an appointment with them. Nothing restricts where there is no coordinator.
macro_rules! seen_by {
    ($coordinator:literal) => {
        concat!(
            "(",
            $coordinator,
            " IS NULL OR EXISTS (SELECT 1 FROM booking
                JOIN edition ON edition.id = booking.edition_id
                JOIN staff_site ON staff_site.site_id = edition.site_id
                WHERE booking.person_id = person.id AND staff_site.staff_id = ",
            $coordinator,
            ")
            OR EXISTS (SELECT 1 FROM appointment
                WHERE appointment.person_id = person.id AND (appointment.staff_id = ",
            $coordinator,
            "
                    OR EXISTS (SELECT 1 FROM staff_site
                        WHERE staff_site.staff_id = ",
            $coordinator,
            "
                            AND staff_site.site_id = appointment.site_id))))"
        )
    };
}
pub(crate) use seen_by;

/// The people with a name like that, those first in whose name most words are as typed; at most `most`. `coordinator`
/// restricts them to those whom a coordinator sees.
pub async fn named(
    connection: &mut Connection,
    query: &NameQuery,
    coordinator: Option<StaffId>,
    most: i64,
) -> Result<Vec<Record>, Error> {
    let sql = dialect::people_named(connection);
    let forms = as_json(&query.forms)?;
    let words = i64::try_from(query.words).unwrap_or(i64::MAX);
    let found: Vec<Columns> = on!(connection, engine => sqlx::query_as(sql)
        .bind(forms)
        .bind(words)
        .bind(coordinator.map(Uuid::from))
        .bind(most)
        .fetch_all(engine)
        .await?);
    Ok(found.into_iter().map(Record::from).collect())
}

/// The people with that fiscal code, the earliest first; at most `most`.
pub async fn by_codice_fiscale(
    connection: &mut Connection,
    code: &CodiceFiscale,
    most: i64,
) -> Result<Vec<Record>, Error> {
    const BY_CODE: &str = "SELECT * FROM person WHERE codice_fiscale = $1
        ORDER BY created_at, id LIMIT $2";
    let found: Vec<Columns> = on!(connection, engine => sqlx::query_as(BY_CODE)
        .bind(code.as_str())
        .bind(most)
        .fetch_all(engine)
        .await?);
    Ok(found.into_iter().map(Record::from).collect())
}

/// Whether there is such a person, whom a coordinator sees, if one is given.
pub async fn is_seen(
    connection: &mut Connection,
    person: PersonId,
    coordinator: Option<StaffId>,
) -> Result<bool, Error> {
    const IS_SEEN: &str = concat!(
        "SELECT EXISTS (SELECT 1 FROM person WHERE id = $1 AND ",
        seen_by!("$2"),
        ")"
    );
    Ok(on!(connection, engine => sqlx::query_scalar(IS_SEEN)
        .bind(Uuid::from(person))
        .bind(coordinator.map(Uuid::from))
        .fetch_one(engine)
        .await?))
}

/// When a person last booked something, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastContact {
    /// The person.
    pub person_id: PersonId,
    /// When they booked it.
    pub at: Instant,
    /// Name of its site; `None` for an appointment by phone or video.
    pub site: Option<String>,
}

record!(LastContact {
    person_id: uuid,
    at: instant,
    site: maybe_text,
});

/// The last booking or appointment of each of those people who has one, of those that a coordinator sees, if one is
/// given.
pub async fn last_contacts(
    connection: &mut Connection,
    people: &[PersonId],
    coordinator: Option<StaffId>,
) -> Result<Vec<LastContact>, Error> {
    let sql = dialect::last_contacts(connection);
    let ids: Vec<_> = people
        .iter()
        .map(|id| Uuid::from(*id).simple().to_string())
        .collect();
    let ids = as_json(&ids)?;
    Ok(on!(connection, engine => sqlx::query_as(sql)
        .bind(ids)
        .bind(coordinator.map(Uuid::from))
        .fetch_all(engine)
        .await?))
}
