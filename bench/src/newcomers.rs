//! Speed of registrations of new people: activity, form, code by mail, booking, confirmation.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, ensure};
use domain::reference::BookingReference;
use jiff::ToSpan as _;
use uuid::Uuid;

use crate::{
    client::{Answer, Client, get, post},
    edition::{self, today},
    mail::drain,
    portal::Running,
    registration,
    sink::Sink,
};

const CLIENTS: usize = 16;
/// Registrations per client.
const EACH: usize = 40;
/// Editions that have room for all of them.
const EDITIONS: usize = 20;
const PLACES: i64 = 2_000;

/// The figures of one round of registrations.
pub(crate) struct Round {
    /// Whole registrations of newcomers per second.
    pub(crate) registrations: f64,
    /// Registrations per second of people who had signed in, measured right after.
    pub(crate) signed_in: f64,
    /// How long the code took in 95 of 100 registrations, from sending the form until the mail server had it,
    /// in seconds.
    pub(crate) code: f64,
}

/// Adds the editions that newcomers book.
pub(crate) async fn prepare(portal: &Running) -> Result<()> {
    let mut transaction = portal.database.write().await?;
    let sites = store::site::list(&mut transaction).await?;
    for number in 0..EDITIONS {
        let day = today().checked_add(i64::try_from(100 + number)?.days())?;
        let site = sites[number % sites.len()].id;
        edition::insert(
            &mut transaction,
            &slug(number),
            (day.into(), 10),
            site,
            PLACES,
        )
        .await?;
    }
    Ok(transaction.commit().await?)
}

fn slug(number: usize) -> String {
    format!("newcomers-{}", number % EDITIONS)
}

/// Sixteen clients register one newcomer after the other, with a mail server that answers at once.
pub(crate) async fn round(portal: &Running, sink: &Arc<Sink>) -> Result<Round> {
    sink.set_delay(Duration::ZERO);
    let began = Instant::now();
    let mut clients = tokio::task::JoinSet::new();
    for client in 0..CLIENTS {
        let (address, sink) = (portal.address.clone(), sink.clone());
        clients.spawn(async move {
            let mut http = Client::connect(&address).await?;
            let mut waits = Vec::new();
            for number in 0..EACH {
                waits.push(register(&mut http, &sink, client + number).await?.1);
            }
            anyhow::Ok(waits)
        });
    }
    let mut waits = Vec::new();
    while let Some(done) = clients.join_next().await {
        waits.extend(done??);
    }
    let registrations = f64::from(u32::try_from(waits.len())?) / began.elapsed().as_secs_f64();
    waits.sort_unstable();
    let code = waits[waits.len() * 95 / 100].as_secs_f64();
    drain(&portal.database).await?;
    let who = Uuid::now_v7().simple().to_string();
    let signed_in = registration::per_second(portal, &who).await?;
    drain(&portal.database).await?;
    Ok(Round {
        registrations,
        signed_in,
        code,
    })
}

/// One registration of a new person: the reference of the booking, and how long the code took.
pub(crate) async fn register(
    http: &mut Client,
    sink: &Sink,
    number: usize,
) -> Result<(BookingReference, Duration)> {
    let activity = format!("/en/activities/{}", slug(number));
    let book = format!("{activity}/book");
    let id = Uuid::now_v7();
    let (name, client) = (id.simple(), id.as_bytes());
    let headers = format!(
        "origin: http://localhost\r\nx-forwarded-for: 10.{}.{}.{}\r\n",
        client[13], client[14], client[15]
    );
    for path in [&activity, &book] {
        let answer = http.send(&get(path, &headers)).await?;
        ensure!(answer.status == 200, "{path}: status {}", answer.status);
    }
    let address = format!("{name}@example.org");
    let form =
        format!("request_id={id}&given_name=Anna&family_name=Rossi&email={name}%40example.org");
    let mail = sink.expect(&address);
    let began = Instant::now();
    let answer = http.send(&post(&book, &headers, &form)).await?;
    ensure!(answer.status == 303, "{book}: status {}", answer.status);
    let mail = tokio::time::timeout(Duration::from_mins(1), mail).await;
    let mail = mail.context("no code came")??;
    let wait = mail.at.duration_since(began);
    let headers = format!("{headers}cookie: {}\r\n", cookie(&answer)?);
    let code = answer.header("location").context("no location")?.to_owned();
    let answer = http.send(&get(&code, &headers)).await?;
    ensure!(answer.status == 200, "{code}: status {}", answer.status);
    let form = format!("request_id={id}&code={}", mail.code()?);
    let answer = http.send(&post(&code, &headers, &form)).await?;
    ensure!(answer.status == 303, "{code}: status {}", answer.status);
    let location = answer.header("location").context("no location")?.to_owned();
    let headers = format!("cookie: {}\r\n", cookie(&answer)?);
    let answer = http.send(&get(&location, &headers)).await?;
    ensure!(answer.status == 200, "{location}: status {}", answer.status);
    let reference = location.rsplit('/').next().unwrap_or_default();
    Ok((BookingReference::parse(reference)?, wait))
}

/// The cookie that an answer sets, as a browser sends it.
fn cookie<'a>(answer: &'a Answer<'_>) -> Result<&'a str> {
    let cookie = answer.header("set-cookie").context("no cookie")?;
    Ok(cookie.split(';').next().unwrap_or_default())
}
