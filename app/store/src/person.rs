//! People who use the portal for themselves, and their consents.

use domain::{
    calendar_date::CalendarDate,
    codice_fiscale::CodiceFiscale,
    eligibility::Area,
    email::EmailAddress,
    id::PersonId,
    instant::Instant,
    language::Language,
    name::{Name, PersonName},
    person::{Address, Consent, Person, Purpose},
    phone::PhoneNumber,
    place::{BelfioreCode, Town},
    text::Line,
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, dialect, instant::Stamp, person_search};

/// A person as stored: their details and dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The person's id.
    pub id: PersonId,
    /// Their details.
    pub details: Person,
    /// Who looks after them and acts for them, if somebody does. Both have the same address.
    pub in_care_of: Option<PersonId>,
    /// When the record was created.
    pub created_at: Instant,
    /// When they asked for their data to be erased, if they did.
    pub erasure_requested_at: Option<Instant>,
}

/// The columns of a person, one by one.
pub(crate) struct Columns {
    id: PersonId,
    email: Option<EmailAddress>,
    in_care_of: Option<PersonId>,
    given_name: Option<Name>,
    family_name: Option<Name>,
    birth_date: Option<CalendarDate>,
    birthplace: Option<BelfioreCode>,
    birth_town: Option<Town>,
    codice_fiscale: Option<CodiceFiscale>,
    residence: Option<Area>,
    address: Option<Address>,
    phone: Option<PhoneNumber>,
    language: Language,
    created_at: Instant,
    erasure_requested_at: Option<Instant>,
}

record!(Columns {
    id: uuid,
    email: maybe_text,
    in_care_of: maybe_uuid,
    given_name: maybe_text,
    family_name: maybe_text,
    birth_date: maybe_text,
    birthplace: maybe_text,
    birth_town: maybe_text,
    codice_fiscale: maybe_text,
    residence: maybe_text,
    address: maybe_text,
    phone: maybe_text,
    language: text,
    created_at: instant,
    erasure_requested_at: maybe_instant,
});

impl From<Columns> for Record {
    fn from(columns: Columns) -> Self {
        Self {
            id: columns.id,
            details: Person {
                email: columns.email,
                name: PersonName::of_parts(columns.given_name, columns.family_name),
                birth_date: columns.birth_date,
                birthplace: columns.birthplace,
                birth_town: columns.birth_town,
                codice_fiscale: columns.codice_fiscale,
                residence: columns.residence,
                address: columns.address,
                phone: columns.phone,
                language: columns.language,
            },
            in_care_of: columns.in_care_of,
            created_at: columns.created_at,
            erasure_requested_at: columns.erasure_requested_at,
        }
    }
}

/// The person with that id.
pub async fn by_id(connection: &mut Connection, id: PersonId) -> Result<Option<Record>, Error> {
    const BY_ID: &str = "SELECT * FROM person WHERE id = $1";
    let found: Option<Columns> = on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?);
    Ok(found.map(Record::from))
}

/// The person with that id, locked against their own other bookings until the transaction ends.
///
/// # Errors
/// [`Error::Unavailable`] where the transaction is shared and somebody else holds the person.
pub async fn lock(transaction: &mut Transaction, id: PersonId) -> Result<Option<Record>, Error> {
    let sql = dialect::lock_person(transaction);
    let found: Option<Columns> = on!(transaction, engine => sqlx::query_as(sql)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?);
    Ok(found.map(Record::from))
}

/// Maximum people who are looked for by an address or a telephone. More never share one, unless the address is an
/// office's.
const MOST_AT_ONE_ADDRESS: i64 = 100;

/// The people with that address, in the form in which addresses are compared; the earliest first.
pub async fn by_address(
    connection: &mut Connection,
    email_key: &str,
) -> Result<Vec<Record>, Error> {
    const BY_ADDRESS: &str =
        "SELECT * FROM person WHERE email_key = $1 ORDER BY created_at, id LIMIT $2";
    let found: Vec<Columns> = on!(connection, engine => sqlx::query_as(BY_ADDRESS)
        .bind(email_key)
        .bind(MOST_AT_ONE_ADDRESS)
        .fetch_all(engine)
        .await?);
    Ok(found.into_iter().map(Record::from).collect())
}

/// The people with that telephone, the earliest first.
pub async fn by_phone(
    connection: &mut Connection,
    phone: &PhoneNumber,
) -> Result<Vec<Record>, Error> {
    const BY_PHONE: &str = "SELECT * FROM person WHERE phone = $1 ORDER BY created_at, id LIMIT $2";
    let found: Vec<Columns> = on!(connection, engine => sqlx::query_as(BY_PHONE)
        .bind(phone.as_str())
        .bind(MOST_AT_ONE_ADDRESS)
        .fetch_all(engine)
        .await?);
    Ok(found.into_iter().map(Record::from).collect())
}

/// Whether several people have an address.
pub async fn is_shared(connection: &mut Connection, email: &EmailAddress) -> Result<bool, Error> {
    const COUNT: &str = "SELECT COUNT(*) > 1 FROM person WHERE email_key = $1";
    Ok(on!(connection, engine => sqlx::query_scalar(COUNT)
        .bind(email.key())
        .fetch_one(engine)
        .await?))
}

/// Locks an address until the transaction ends, so that two forms at once do not both enter the same new person.
/// Taken before any person.
///
/// # Errors
/// [`Error::Unavailable`] where the transaction is shared and somebody else holds the address.
pub async fn lock_address(transaction: &mut Transaction, email_key: &str) -> Result<(), Error> {
    let sql = dialect::lock_address(transaction);
    let is_held: bool = on!(transaction, engine => sqlx::query_scalar(sql)
        .bind(email_key)
        .fetch_one(engine)
        .await?);
    if is_held {
        Ok(())
    } else {
        Err(Error::Unavailable(sqlx::Error::PoolTimedOut))
    }
}

/// Inserts a new person, who may have the address of others.
pub async fn insert(
    transaction: &mut Transaction,
    id: PersonId,
    details: &Person,
    now: Instant,
) -> Result<(), Error> {
    const INSERT: &str = "INSERT INTO person (id, email, email_key, language, created_at)
        VALUES ($1, $2, $3, $4, $5)";
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(Uuid::from(id))
        .bind(details.email.as_ref().map(EmailAddress::as_str))
        .bind(details.email.as_ref().map(EmailAddress::key))
        .bind(details.language.tag())
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    update(transaction, id, details).await
}

/// Records who looks after a person.
pub async fn place_in_care(
    transaction: &mut Transaction,
    id: PersonId,
    carer: PersonId,
) -> Result<(), Error> {
    const PLACE: &str = "UPDATE person SET in_care_of = $2 WHERE id = $1";
    on!(transaction, engine => sqlx::query(PLACE)
        .bind(Uuid::from(id))
        .bind(Uuid::from(carer))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Updates a person's details. Their address stays: it was verified, and is changed by [`set_email`].
pub async fn update(
    transaction: &mut Transaction,
    id: PersonId,
    details: &Person,
) -> Result<(), Error> {
    const UPDATE: &str = "UPDATE person
        SET given_name = $2, family_name = $3, birth_date = $4, birthplace = $5,
            codice_fiscale = $6, residence = $7, address = $8, phone = $9, language = $10,
            name_key = $11, birth_town = $12
        WHERE id = $1 RETURNING indexed_name IS DISTINCT FROM name_key";
    let name = details.name.as_ref();
    let is_renamed: Option<bool> = on!(transaction, engine => sqlx::query_scalar(UPDATE)
        .bind(Uuid::from(id))
        .bind(name.and_then(|name| name.given.as_ref()).map(Name::as_str))
        .bind(name.map(|name| name.family.as_str()))
        .bind(details.birth_date.map(|date| date.to_string()))
        .bind(details.birthplace.map(|place| place.to_string()))
        .bind(details.codice_fiscale.as_ref().map(CodiceFiscale::as_str))
        .bind(details.residence.map(|place| place.to_string()))
        .bind(details.address.as_ref().map(Address::as_str))
        .bind(details.phone.as_ref().map(PhoneNumber::as_str))
        .bind(details.language.tag())
        // Lower-cased here: SQLite handles only ASCII letters, PostgreSQL those of its locale.
        .bind(name.map(|name| name.to_string().to_lowercase()))
        .bind(details.birth_town.as_ref().map(Town::as_str))
        .fetch_optional(engine)
        .await?);
    if is_renamed == Some(true) {
        person_search::index_name(transaction, id, name).await?;
    }
    Ok(())
}

/// Stores a person's address, which they have proved or given at the desk, where there was another or none. Who is in their care has it as well from now on;
/// they themselves are in nobody's care any more, since both would have the same address. Returns everybody who has a
/// new address.
pub async fn set_email(
    transaction: &mut Transaction,
    id: PersonId,
    email: &EmailAddress,
) -> Result<Vec<PersonId>, Error> {
    const SET: &str = "UPDATE person SET email = $2, email_key = $3,
            in_care_of = CASE WHEN id = $1 THEN NULL ELSE in_care_of END
        WHERE id = $1 OR in_care_of = $1 RETURNING id";
    let moved: Vec<Uuid> = on!(transaction, engine => sqlx::query_scalar(SET)
        .bind(Uuid::from(id))
        .bind(email.as_str())
        .bind(email.key())
        .fetch_all(engine)
        .await?);
    Ok(moved.into_iter().map(PersonId::from).collect())
}

/// Records that a person asked for their data to be erased. Returns whether they had not asked before.
pub async fn request_erasure(
    transaction: &mut Transaction,
    id: PersonId,
    now: Instant,
) -> Result<bool, Error> {
    const REQUEST: &str = "UPDATE person SET erasure_requested_at = $2
        WHERE id = $1 AND erasure_requested_at IS NULL";
    Ok(on!(transaction, engine => sqlx::query(REQUEST)
        .bind(Uuid::from(id))
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

struct ConsentColumns {
    purpose: Purpose,
    text_version: Line<40>,
    given_at: Instant,
}

record!(ConsentColumns {
    purpose: text,
    text_version: text,
    given_at: instant
});

/// What a person consented to, the latest first.
pub async fn consents(connection: &mut Connection, id: PersonId) -> Result<Vec<Consent>, Error> {
    const CONSENTS: &str = "SELECT purpose, text_version, given_at FROM consent
        WHERE person_id = $1 ORDER BY given_at DESC, purpose";
    let found: Vec<ConsentColumns> = on!(connection, engine => sqlx::query_as(CONSENTS)
        .bind(Uuid::from(id))
        .fetch_all(engine)
        .await?);
    let consent = |columns: ConsentColumns| Consent {
        purpose: columns.purpose,
        text_version: columns.text_version,
        given_at: columns.given_at,
    };
    Ok(found.into_iter().map(consent).collect())
}

/// Records a consent; an earlier one to the same text stays unchanged.
pub async fn consent(
    transaction: &mut Transaction,
    id: PersonId,
    consent: &Consent,
) -> Result<(), Error> {
    const CONSENT: &str = "INSERT INTO consent (person_id, purpose, text_version, given_at)
        VALUES ($1, $2, $3, $4) ON CONFLICT (person_id, purpose, text_version) DO NOTHING";
    on!(transaction, engine => sqlx::query(CONSENT)
        .bind(Uuid::from(id))
        .bind(consent.purpose.as_str())
        .bind(consent.text_version.as_str())
        .bind(Stamp(consent.given_at))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Somebody who asked for their data to be erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErasureRequest {
    /// Who.
    pub id: PersonId,
    /// Their given name, if they have one.
    pub given_name: Option<Name>,
    /// Their family name.
    pub family_name: Option<Name>,
    /// Their address, if they have one.
    pub email: Option<EmailAddress>,
    /// When they asked.
    pub requested_at: Instant,
}

record!(ErasureRequest {
    id: uuid,
    given_name: maybe_text,
    family_name: maybe_text,
    email: maybe_text,
    requested_at: instant,
});

/// Everybody who asked for their data to be erased, the earliest first.
pub async fn erasure_requests(connection: &mut Connection) -> Result<Vec<ErasureRequest>, Error> {
    const REQUESTS: &str = "SELECT id, given_name, family_name, email,
            erasure_requested_at AS requested_at
        FROM person WHERE erasure_requested_at IS NOT NULL ORDER BY erasure_requested_at, id";
    Ok(on!(connection, engine => sqlx::query_as(REQUESTS).fetch_all(engine).await?))
}
