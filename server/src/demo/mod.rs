//! Invented programmes, sites, activities and people for a demonstration.
//!
//! Dates count from the day of loading, so that a demonstration is never out of date.

mod applications;
mod counselling;
mod editions;
mod people;
mod rooms;

use anyhow::{Context as _, Result, bail};
use domain::{id::SiteId, programme::ProgrammeDefinition};
use serde::Deserialize;
use services::Portal;
use store::{Transaction, installation, programme, site};

/// The programmes in the order in which they are shown.
const PROGRAMMES: [&str; 7] = [
    include_str!("../../../demo/programmes/imprecario.json"),
    include_str!("../../../demo/programmes/alice-labs.json"),
    include_str!("../../../demo/programmes/care-assistant-course.json"),
    include_str!("../../../demo/programmes/work-grant-traineeships.json"),
    include_str!("../../../demo/programmes/lifeguard-course.json"),
    include_str!("../../../demo/programmes/off.json"),
    include_str!("../../../demo/programmes/vicenza.json"),
];
const SITES: &str = include_str!("../../../demo/sites.json");

/// A site as defined in the demo data.
#[derive(Deserialize)]
struct SiteDefinition {
    slug: String,
    name: String,
    address: String,
    municipality: String,
    phone: String,
    email: String,
    access_notes: domain::language::Translated,
}

/// Loads everything into an unused database and marks it, so that it is never taken for a real one; leaves a
/// demonstration unchanged.
///
/// # Errors
/// Where the database holds anything else.
pub async fn load(portal: &Portal) -> Result<()> {
    let mut transaction = portal.database.write().await?;
    if installation::is_demonstration(&mut transaction).await? {
        return Ok(());
    }
    if !installation::is_unused(&mut transaction).await? {
        bail!(
            "the database is in use, and a demonstration would mix with what it holds: use an empty one"
        );
    }
    installation::mark_as_demonstration(&mut transaction, portal.now()).await?;
    let sites = load_sites(&mut transaction).await?;
    for (order, text) in (1..).zip(PROGRAMMES) {
        let definition: ProgrammeDefinition = serde_json::from_str(text)?;
        let programme = programme::Programme {
            id: store::new_id(),
            slug: definition.slug,
            content: definition.content,
            rule_version: i64::from(definition.eligibility.version().number()),
            rule: definition.eligibility,
        };
        programme::insert(&mut transaction, &programme, order, portal.now()).await?;
    }
    let editions = editions::load(&mut transaction, &sites, portal.now()).await?;
    let people = people::load(&mut transaction, &editions, portal.now()).await?;
    applications::load(&mut transaction, &people, portal.now()).await?;
    transaction.commit().await?;
    people::add_staff(portal).await?;
    let mut transaction = portal.database.write().await?;
    rooms::load(&mut transaction).await?;
    transaction.commit().await?;
    counselling::load(portal, &sites, &people).await
}

/// Prints who can sign in.
pub(crate) fn print_accounts() {
    println!("\n{}", people::ACCOUNTS);
}

async fn load_sites(transaction: &mut Transaction) -> Result<Vec<(String, SiteId)>> {
    let definitions: Vec<SiteDefinition> =
        serde_json::from_str(SITES).context("demo/sites.json")?;
    let mut sites = Vec::new();
    for definition in definitions {
        let site = site::Site {
            id: store::new_id(),
            slug: definition.slug,
            name: definition.name,
            address: definition.address,
            municipality: definition.municipality,
            phone: definition.phone,
            email: definition.email,
            access_notes: definition.access_notes,
        };
        site::insert(transaction, &site).await?;
        sites.push((site.slug, site.id));
    }
    Ok(sites)
}

/// Random bytes for references: those of an id are random enough for invented people.
fn entropy() -> [u8; 16] {
    *uuid::Uuid::from(store::new_id::<domain::id::PersonId>()).as_bytes()
}
