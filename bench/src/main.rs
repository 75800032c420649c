//! Figures of a release build, each beside its baseline of the same run.
//!
//! `bench SERVER_BINARY DIST [NAME] [--json FILE]` prints a table and fails if a goal is missed; with a NAME
//! it takes that figure alone. `TEST_POSTGRES_URL` names a PostgreSQL server where it may create a database.

mod bare;
mod calendar;
mod client;
mod edition;
mod figure;
mod mail;
mod newcomers;
mod pages;
mod papers;
mod portal;
mod registration;
mod sink;
mod sizes;

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use figure::{Figure, Goal, in_turn};
use portal::{Running, Storage};
use sink::Sink;

/// Figures that can be measured alone.
const NAMES: [&str; 10] = [
    "start",
    "list",
    "slots",
    "week",
    "registration",
    "rush",
    "memory",
    "mails",
    "papers",
    "sizes",
];

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (binary, dist, name, json) = match arguments.as_slice() {
        [binary, dist] => (binary, dist, None, None),
        [binary, dist, "--json", file] => (binary, dist, None, Some(*file)),
        [binary, dist, name] => (binary, dist, Some(*name), None),
        [binary, dist, name, "--json", file] => (binary, dist, Some(*name), Some(*file)),
        _ => bail!("usage: bench SERVER_BINARY DIST [NAME] [--json FILE]"),
    };
    if let Some(name) = name
        && !NAMES.contains(&name)
    {
        bail!("there is no {name}; there are {}", NAMES.join(", "));
    }
    let figures = Box::pin(measure(Path::new(binary), Path::new(dist), name)).await?;
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

/// The figures of that name, or all.
async fn measure(binary: &Path, dist: &Path, name: Option<&str>) -> Result<Vec<Figure>> {
    let wants = |one: &str| name.is_none_or(|name| name == one);
    let mut figures = Vec::new();
    if !matches!(name, Some("mails" | "papers" | "sizes")) {
        let portal = Running::start(binary, Storage::Sqlite).await?;
        pages::fill(&portal).await?;
        if wants("start") {
            figures.push(portal.start_to_answer());
        }
        if wants("list") || wants("memory") {
            figures.push(pages::list_page(&portal).await?);
        }
        if wants("slots") {
            figures.push(calendar::slots(&portal).await?);
        }
        if wants("week") {
            figures.push(calendar::week(&portal).await?);
        }
        // After this, mails are written for a while.
        if wants("registration") {
            figures.push(registration::complete_post(&portal).await?);
        }
        if wants("rush") {
            figures.push(registration::rush(&portal, Goal::AtLeast(0.35)).await?);
        }
        if wants("memory") {
            figures.push(portal.resident_memory()?);
        }
        portal.end().await?;
    }
    if wants("rush") {
        let server = std::env::var("TEST_POSTGRES_URL").context("TEST_POSTGRES_URL is not set")?;
        let connections = 32;
        let storage = Storage::Postgres {
            server,
            connections,
        };
        let portal = Running::start(binary, storage).await?;
        figures.push(registration::rush(&portal, Goal::AtLeast(0.25)).await?);
        portal.end().await?;
    }
    if wants("mails") {
        figures.extend(mails(binary).await?);
    }
    if wants("papers") {
        figures.push(papers::certificates()?);
    }
    if wants("sizes") {
        figures.extend(sizes::first_visit(dist)?);
    }
    Ok(figures)
}

/// All figures over SMTP.
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
    let mut codes = Vec::new();
    let newcomers = in_turn(async |_| {
        let round = newcomers::round(&portal, &sink).await?;
        codes.push((round.code, 0.3));
        Ok((round.registrations, round.signed_in))
    })
    .await?;
    let pace = in_turn(async |_| mail::pace(&portal, &sink, &booking).await).await?;
    let pages = in_turn(async |_| mail::pages_meanwhile(&portal, &sink, &booking).await).await?;
    let code = mail::code_behind_others(&portal, &sink, &booking).await?;
    portal.end().await?;
    Ok(vec![
        Figure::of_rounds(
            "mails over SMTP, 0.1 s each / loop over as many connections",
            &pace,
            "per second",
            Goal::AtLeast(0.7),
        ),
        Figure::of_rounds(
            "code behind 5,000 mails, median of 20 / allowed",
            &[code],
            "s",
            Goal::AtMost(1.0),
        ),
        Figure::of_rounds(
            "list page while mails leave / while none do",
            &pages,
            "requests/s",
            Goal::AtLeast(0.8),
        ),
        Figure::of_rounds(
            "whole registration of newcomers / of people signed in",
            &newcomers,
            "per second",
            Goal::AtLeast(0.2),
        ),
        Figure::of_rounds(
            "wait for the code of newcomers, 95 of 100 / allowed",
            &codes,
            "s",
            Goal::AtMost(1.0),
        ),
    ])
}
