//! Programmes and every version of their rules.

use domain::{
    eligibility::EligibilityRule,
    id::ProgrammeId,
    instant::Instant,
    programme::{ProgrammeContent, ProgrammeSlug},
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp, row};

/// A programme with the rule that is in force.
#[derive(Clone, Debug)]
pub struct Programme {
    /// Its id.
    pub id: ProgrammeId,
    /// Its name in page URLs.
    pub slug: ProgrammeSlug,
    /// Its texts, sites, services and opening window.
    pub content: ProgrammeContent,
    /// The version of the rule in force.
    pub rule_version: i64,
    /// The rule in force.
    pub rule: EligibilityRule,
}

record!(Programme {
    id: uuid,
    slug: text,
    content: json,
    rule_version: number,
    rule: json
});

/// All programmes in the order in which the office shows them.
pub async fn list(connection: &mut Connection) -> Result<Vec<Programme>, Error> {
    const LIST: &str = "SELECT programme.id, slug, content, rule_version, rule
        FROM programme JOIN programme_rule ON programme_id = programme.id AND version = rule_version
        ORDER BY sort_order, slug";
    Ok(on!(connection, engine => sqlx::query_as(LIST).fetch_all(engine).await?))
}

/// The programme with that slug.
pub async fn by_slug(
    connection: &mut Connection,
    slug: &ProgrammeSlug,
) -> Result<Option<Programme>, Error> {
    const BY_SLUG: &str = "SELECT programme.id, slug, content, rule_version, rule
        FROM programme JOIN programme_rule ON programme_id = programme.id AND version = rule_version
        WHERE slug = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_SLUG)
        .bind(slug.as_str())
        .fetch_optional(engine)
        .await?))
}

/// The programme with that id.
pub async fn by_id(
    connection: &mut Connection,
    id: ProgrammeId,
) -> Result<Option<Programme>, Error> {
    const BY_ID: &str = "SELECT programme.id, slug, content, rule_version, rule
        FROM programme JOIN programme_rule ON programme_id = programme.id AND version = rule_version
        WHERE programme.id = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}

/// One version of a programme's rule, in force or not.
pub async fn rule(
    connection: &mut Connection,
    id: ProgrammeId,
    version: i64,
) -> Result<Option<EligibilityRule>, Error> {
    const RULE: &str = "SELECT rule FROM programme_rule WHERE programme_id = $1 AND version = $2";
    let stored: Option<String> = on!(connection, engine => sqlx::query_scalar(RULE)
        .bind(Uuid::from(id))
        .bind(version)
        .fetch_optional(engine)
        .await?);
    Ok(stored.map(|rule| row::from_json(&rule)).transpose()?)
}

/// Inserts a new programme with the first version of its rule.
pub async fn insert(
    transaction: &mut Transaction,
    programme: &Programme,
    sort_order: i64,
    now: Instant,
) -> Result<(), Error> {
    const INSERT: &str = "INSERT INTO programme (id, slug, sort_order, content, rule_version)
        VALUES ($1, $2, $3, $4, $5)";
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(Uuid::from(programme.id))
        .bind(programme.slug.as_str())
        .bind(sort_order)
        .bind(row::as_json(&programme.content)?)
        .bind(programme.rule_version)
        .execute(engine)
        .await?
        .rows_affected());
    insert_rule(
        transaction,
        programme.id,
        programme.rule_version,
        &programme.rule,
        now,
    )
    .await
}

/// Puts a new version of a programme's rule in force. Earlier versions stay stored.
pub async fn change_rule(
    transaction: &mut Transaction,
    id: ProgrammeId,
    version: i64,
    rule: &EligibilityRule,
    now: Instant,
) -> Result<(), Error> {
    const CHANGE: &str = "UPDATE programme SET rule_version = $2 WHERE id = $1";
    insert_rule(transaction, id, version, rule, now).await?;
    on!(transaction, engine => sqlx::query(CHANGE)
        .bind(Uuid::from(id))
        .bind(version)
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

async fn insert_rule(
    transaction: &mut Transaction,
    id: ProgrammeId,
    version: i64,
    rule: &EligibilityRule,
    now: Instant,
) -> Result<(), Error> {
    const KEEP: &str = "INSERT INTO programme_rule (programme_id, version, rule, created_at)
        VALUES ($1, $2, $3, $4)";
    on!(transaction, engine => sqlx::query(KEEP)
        .bind(Uuid::from(id))
        .bind(version)
        .bind(row::as_json(rule)?)
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}
