//! Sites where services are offered.

use domain::{id::SiteId, language::Translated};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, values::Values};

/// A site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Its id.
    pub id: SiteId,
    /// Its name in page URLs.
    pub slug: String,
    /// Its name, a proper name that is not translated.
    pub name: String,
    /// Street and number.
    pub address: String,
    /// The municipality's name.
    pub municipality: String,
    /// The telephone number that people call.
    pub phone: String,
    /// The mail address that people write to.
    pub email: String,
    /// How to get in: steps, lift, nearest stop.
    pub access_notes: Translated,
}

record!(stored Site {
    id: uuid,
    slug: text,
    name: text,
    address: text,
    municipality: text,
    phone: text,
    email: text,
    access_notes: json,
});

/// All sites by name.
pub async fn list(connection: &mut Connection) -> Result<Vec<Site>, Error> {
    const LIST: &str = "SELECT * FROM site ORDER BY name";
    Ok(on!(connection, engine => sqlx::query_as(LIST).fetch_all(engine).await?))
}

/// The site with that id.
pub async fn by_id(connection: &mut Connection, id: SiteId) -> Result<Option<Site>, Error> {
    const BY_ID: &str = "SELECT * FROM site WHERE id = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}

/// Inserts a new site.
pub async fn insert(transaction: &mut Transaction, site: &Site) -> Result<(), Error> {
    on!(transaction, engine => Values::of(site, &[])?
        .insert("site")
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// The site with that name in URLs.
pub async fn by_slug(connection: &mut Connection, slug: &str) -> Result<Option<Site>, Error> {
    const BY_SLUG: &str = "SELECT * FROM site WHERE slug = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_SLUG)
        .bind(slug)
        .fetch_optional(engine)
        .await?))
}

/// Updates a site; its name in URLs stays.
pub async fn update(transaction: &mut Transaction, site: &Site) -> Result<(), Error> {
    on!(transaction, engine => Values::of(site, &["id", "slug"])?
        .update("site", &["id"])
        .bind(Uuid::from(site.id))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}
