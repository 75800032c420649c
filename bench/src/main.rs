//! Figures of a release build, each beside its baseline of the same run.
//!
//! `bench SERVER_BINARY DIST [--json FILE]` prints a table and ends with an error where a goal is missed.
//! `TEST_POSTGRES_URL` names a PostgreSQL server on which it may make a database.

mod bare;
mod calendar;
mod client;
mod edition;
mod figure;
mod pages;
mod portal;
mod registration;
mod sizes;

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use figure::{Figure, Goal};
use portal::{Running, Storage};

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (binary, dist, json) = match arguments.as_slice() {
        [binary, dist] => (*binary, *dist, None),
        [binary, dist, "--json", file] => (*binary, *dist, Some(*file)),
        _ => bail!("usage: bench SERVER_BINARY DIST [--json FILE]"),
    };
    let binary = Path::new(binary);
    let server = std::env::var("TEST_POSTGRES_URL").context("TEST_POSTGRES_URL is not set")?;

    let portal = Running::start(binary, Storage::Sqlite).await?;
    let mut figures = vec![portal.start_to_answer()];
    figures.push(pages::list_page(&portal).await?);
    figures.push(calendar::slots(&portal).await?);
    figures.push(calendar::week(&portal).await?);
    // Afterwards mails are written for a while.
    figures.push(registration::complete_post(&portal).await?);
    figures.push(registration::rush(&portal, Goal::AtLeast(0.35)).await?);
    figures.push(portal.resident_memory()?);
    portal.end().await?;

    let connections = 32;
    let portal = Running::start(
        binary,
        Storage::Postgres {
            server,
            connections,
        },
    )
    .await?;
    figures.push(registration::rush(&portal, Goal::AtLeast(0.25)).await?);
    portal.end().await?;

    figures.extend(sizes::first_visit(Path::new(dist))?);
    figure::print(&figures);
    if let Some(file) = json {
        let text = serde_json::to_string_pretty(&figures)?;
        std::fs::write(file, text).with_context(|| format!("{file} cannot be written"))?;
    }
    let missed: Vec<_> = figures
        .iter()
        .filter(|figure| !figure.ok)
        .map(Figure::name)
        .collect();
    if !missed.is_empty() {
        bail!("missed: {}", missed.join(", "));
    }
    Ok(())
}
