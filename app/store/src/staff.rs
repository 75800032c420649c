//! The members of an office's staff.

use domain::{
    email::EmailAddress,
    id::{SiteId, StaffId},
    instant::Instant,
    language::Language,
    staff::Role,
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, dialect, instant::Stamp, values::Values};

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// Their id.
    pub id: StaffId,
    /// The address they sign in with.
    pub email: EmailAddress,
    /// Their name as colleagues see it.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The language of their pages.
    pub language: Language,
    /// Their password as an argon2id PHC string.
    pub password_hash: String,
    /// The secret shared with their authenticator.
    pub totp_secret: Vec<u8>,
    /// The last thirty-second step (of RFC 6238) whose code was accepted.
    pub totp_step: i64,
    /// Whether they may sign in.
    pub active: bool,
}

record!(stored Staff {
    id: uuid,
    email: text,
    name: text,
    role: text,
    language: text,
    password_hash: text,
    totp_secret: bytes,
    totp_step: number,
    active: flag,
});

/// Inserts a new member of staff.
pub async fn insert(
    transaction: &mut Transaction,
    staff: &Staff,
    now: Instant,
) -> Result<(), Error> {
    on!(transaction, engine => Values::of(staff, &[])?
        .with("email_key", staff.email.key().clone())?
        .with("created_at", Stamp(now))?
        .insert("staff")
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// The member of staff with that address.
pub async fn by_email(
    connection: &mut Connection,
    email_key: &str,
) -> Result<Option<Staff>, Error> {
    const BY_EMAIL: &str = "SELECT * FROM staff WHERE email_key = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_EMAIL)
        .bind(email_key)
        .fetch_optional(engine)
        .await?))
}

/// The member of staff with that id.
pub async fn by_id(connection: &mut Connection, id: StaffId) -> Result<Option<Staff>, Error> {
    const BY_ID: &str = "SELECT * FROM staff WHERE id = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}

/// The member of staff with that id, locked against other appointments and lessons until the transaction
/// ends. To hold several, lock them in the order of their ids.
pub async fn lock(transaction: &mut Transaction, id: StaffId) -> Result<Option<Staff>, Error> {
    let sql = dialect::lock_staff(transaction);
    Ok(on!(transaction, engine => sqlx::query_as(sql)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}

/// Accepts the code of a thirty-second step, unless that step or a later one was accepted before.
pub async fn accept_step(
    transaction: &mut Transaction,
    id: StaffId,
    step: i64,
) -> Result<bool, Error> {
    const ACCEPT: &str = "UPDATE staff SET totp_step = $2 WHERE id = $1 AND totp_step < $2";
    Ok(on!(transaction, engine => sqlx::query(ACCEPT)
        .bind(Uuid::from(id))
        .bind(step)
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Gives a member of staff another password, as an argon2id PHC string.
pub async fn set_password(
    transaction: &mut Transaction,
    id: StaffId,
    password_hash: &str,
) -> Result<(), Error> {
    const SET: &str = "UPDATE staff SET password_hash = $2 WHERE id = $1";
    on!(transaction, engine => sqlx::query(SET)
        .bind(Uuid::from(id))
        .bind(password_hash)
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Gives a member of staff another secret for their authenticator, of which no code was accepted yet.
pub async fn set_authenticator(
    transaction: &mut Transaction,
    id: StaffId,
    totp_secret: &[u8],
) -> Result<(), Error> {
    const SET: &str = "UPDATE staff SET totp_secret = $2, totp_step = 0 WHERE id = $1";
    on!(transaction, engine => sqlx::query(SET)
        .bind(Uuid::from(id))
        .bind(totp_secret)
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Lets a member of staff sign in, or no longer.
pub async fn set_active(
    transaction: &mut Transaction,
    id: StaffId,
    active: bool,
) -> Result<(), Error> {
    const SET: &str = "UPDATE staff SET active = $2 WHERE id = $1";
    on!(transaction, engine => sqlx::query(SET)
        .bind(Uuid::from(id))
        .bind(active)
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Every member of staff, whether or not they may sign in, by address.
pub async fn list(connection: &mut Connection) -> Result<Vec<Staff>, Error> {
    const LIST: &str = "SELECT * FROM staff ORDER BY email_key";
    Ok(on!(connection, engine => sqlx::query_as(LIST).fetch_all(engine).await?))
}

/// A member of staff in a list to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// Their id.
    pub id: StaffId,
    /// Their name.
    pub name: String,
}

record!(Colleague {
    id: uuid,
    name: text
});

/// The members of staff who may sign in, by name.
pub async fn colleagues(connection: &mut Connection) -> Result<Vec<Colleague>, Error> {
    const COLLEAGUES: &str = "SELECT id, name FROM staff WHERE active ORDER BY name, id";
    Ok(on!(connection, engine => sqlx::query_as(COLLEAGUES).fetch_all(engine).await?))
}

/// The members of staff who may sign in and whom a coordinator looks after, by name: those who coordinate
/// or receive at one of the coordinator's sites, and the coordinator. Who only teaches there is somebody else's.
pub async fn looked_after(
    connection: &mut Connection,
    coordinator: StaffId,
) -> Result<Vec<Colleague>, Error> {
    const LOOKED_AFTER: &str = "SELECT id, name FROM staff
        WHERE active AND (id = $1
            OR id IN (SELECT theirs.staff_id FROM staff_site AS theirs
                JOIN staff_site AS own ON own.site_id = theirs.site_id AND own.staff_id = $1)
            OR id IN (SELECT office_hours.staff_id FROM office_hours
                JOIN staff_site AS own ON own.site_id = office_hours.site_id AND own.staff_id = $1))
        ORDER BY name, id";
    Ok(on!(connection, engine => sqlx::query_as(LOOKED_AFTER)
        .bind(Uuid::from(coordinator))
        .fetch_all(engine)
        .await?))
}

/// Every member of staff, whether or not they may still sign in, by name.
pub async fn everybody(connection: &mut Connection) -> Result<Vec<Colleague>, Error> {
    const EVERYBODY: &str = "SELECT id, name FROM staff ORDER BY name, id";
    Ok(on!(connection, engine => sqlx::query_as(EVERYBODY).fetch_all(engine).await?))
}

/// Assigns a site to a coordinator.
///
/// # Errors
/// [`Error::Duplicate`] where it is assigned already.
pub async fn add_site(
    transaction: &mut Transaction,
    id: StaffId,
    site: SiteId,
) -> Result<(), Error> {
    const ADD_SITE: &str = "INSERT INTO staff_site (staff_id, site_id) VALUES ($1, $2)";
    on!(transaction, engine => sqlx::query(ADD_SITE)
        .bind(Uuid::from(id))
        .bind(Uuid::from(site))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// The sites of a coordinator.
pub async fn sites(connection: &mut Connection, id: StaffId) -> Result<Vec<SiteId>, Error> {
    const SITES: &str = "SELECT site_id FROM staff_site WHERE staff_id = $1 ORDER BY site_id";
    let ids: Vec<Uuid> = on!(connection, engine => sqlx::query_scalar(SITES)
        .bind(Uuid::from(id))
        .fetch_all(engine)
        .await?);
    Ok(ids.into_iter().map(SiteId::from).collect())
}

/// Gives a member of staff another name and role.
pub async fn change(
    transaction: &mut Transaction,
    id: StaffId,
    name: &str,
    role: Role,
) -> Result<(), Error> {
    const CHANGE: &str = "UPDATE staff SET name = $2, role = $3 WHERE id = $1";
    on!(transaction, engine => sqlx::query(CHANGE)
        .bind(Uuid::from(id))
        .bind(name)
        .bind(role.as_str())
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Takes every site from a coordinator.
pub async fn remove_sites(transaction: &mut Transaction, id: StaffId) -> Result<(), Error> {
    const REMOVE: &str = "DELETE FROM staff_site WHERE staff_id = $1";
    on!(transaction, engine => sqlx::query(REMOVE)
        .bind(Uuid::from(id))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// A site of a coordinator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assigned {
    /// The coordinator.
    pub staff_id: StaffId,
    /// The site.
    pub site_id: SiteId,
}

record!(Assigned {
    staff_id: uuid,
    site_id: uuid,
});

/// The sites of every coordinator.
pub async fn assigned(connection: &mut Connection) -> Result<Vec<Assigned>, Error> {
    const ASSIGNED: &str = "SELECT staff_id, site_id FROM staff_site ORDER BY staff_id, site_id";
    Ok(on!(connection, engine => sqlx::query_as(ASSIGNED).fetch_all(engine).await?))
}

/// The administrators who may sign in, locked until the transaction ends: of two who leave at once, the second sees
/// that the first has left.
pub async fn lock_administrators(transaction: &mut Transaction) -> Result<Vec<StaffId>, Error> {
    let sql = dialect::lock_administrators(transaction);
    let ids: Vec<Uuid> = on!(transaction, engine => sqlx::query_scalar(sql)
        .bind(Role::Administrator.as_str())
        .fetch_all(engine)
        .await?);
    Ok(ids.into_iter().map(StaffId::from).collect())
}

/// Whether somebody works for the office, whether or not they may still sign in.
pub async fn is_anybody(connection: &mut Connection) -> Result<bool, Error> {
    const IS: &str = "SELECT EXISTS (SELECT 1 FROM staff)";
    Ok(on!(connection, engine => sqlx::query_scalar(IS).fetch_one(engine).await?))
}

/// The member of staff with that id, whether or not they may still sign in.
pub async fn colleague(
    connection: &mut Connection,
    id: StaffId,
) -> Result<Option<Colleague>, Error> {
    const COLLEAGUE: &str = "SELECT id, name FROM staff WHERE id = $1";
    Ok(on!(connection, engine => sqlx::query_as(COLLEAGUE)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}
