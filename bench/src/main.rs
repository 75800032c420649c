//! Figures of a release build, each beside its baseline of the same run.
//!
//! `bench SERVER_BINARY DIST [--json FILE]` prints a table and ends with an error where a goal is missed.
//! `TEST_POSTGRES_URL` names a PostgreSQL server on which it may make a database.

mod bare;
mod calendar;
mod client;
mod edition;
mod figure;
mod mail;
mod newcomers;
mod pages;
mod portal;
mod registration;
mod sink;
mod sizes;

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use figure::{Figure, Goal};
use portal::{Running, Storage};
use sink::Sink;

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

    figures.extend(mails(binary).await?);
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

/// Everything over SMTP.
async fn mails(binary: &Path) -> Result<Vec<Figure>> {
    let sink = Sink::start().await?;
    let portal = Running::with_mail_server(binary, Storage::Sqlite, sink.port).await?;
    pages::fill(&portal).await?;
    newcomers::prepare(&portal).await?;
    let mut http = client::Client::connect(&portal.address).await?;
    let (booking, _) = newcomers::register(&mut http, &sink, 0).await?;
    mail::drain(&portal.database).await?;

    // Connections are opened and statements prepared before anything is measured.
    newcomers::round(&portal, &sink).await?;
    let newcomers = newcomers::round(&portal, &sink).await?;
    let (pace, bare) = mail::pace(&portal, &sink, &booking).await?;
    let (pages, alone) = mail::pages_meanwhile(&portal, &sink, &booking).await?;
    let (code, allowed) = mail::code_behind_others(&portal, &sink, &booking).await?;
    portal.end().await?;
    Ok(vec![
        Figure::new(
            "mails over SMTP, 0.1 s each / loop over as many connections",
            pace,
            "per second",
            bare,
            Goal::AtLeast(0.7),
        ),
        Figure::new(
            "code behind 5,000 mails, median / allowed",
            code,
            "s",
            allowed,
            Goal::AtMost(1.0),
        ),
        Figure::new(
            "list page while mails leave / while none do",
            pages,
            "requests/s",
            alone,
            Goal::AtLeast(0.8),
        ),
        Figure::new(
            "whole registration of newcomers / of people signed in",
            newcomers.registrations,
            "per second",
            newcomers.signed_in,
            Goal::AtLeast(0.2),
        ),
        Figure::new(
            "wait for the code of newcomers, 95 of 100 / allowed",
            newcomers.code,
            "s",
            0.3,
            Goal::AtMost(1.0),
        ),
    ])
}
