//! Speed of bookings.

use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use domain::{
    email::EmailAddress,
    id::PersonId,
    instant::Seconds,
    language::Language,
    name::{Name, PersonName},
    person::Person,
};
use jiff::ToSpan as _;
use services::Clock as _;
use store::{person, session};
use uuid::Uuid;

use crate::{
    bare,
    client::{Client, post},
    edition,
    figure::{Figure, Goal, in_turn},
    portal::Running,
};

/// The browser of sessions that the bench begins.
pub(crate) const BROWSER: session::Browser<'_> = session::Browser {
    device: "bench",
    is_shared: false,
};
/// People of one round.
const REGISTRATIONS: usize = 1_280;
/// Those of them that register before the measurement.
const WARM_UP: usize = 320;
/// Places of the edition that everybody books at once.
const RUSH_PLACES: i64 = 100;

/// Complete registrations per second (session, place, calendar entry and queued mail, all durable when
/// answered), beside bare durable inserts per second into the same database. People book sixty editions that
/// have room for them.
pub(crate) async fn complete_post(portal: &Running) -> Result<Figure> {
    let what = "complete registration POST";
    let rounds = in_turn(async |round| measured(portal, &format!("{what} {round}"), crowd).await);
    Ok(figure(portal, what, &rounds.await?, Goal::AtLeast(0.4)))
}

/// The same where everybody books the hundred places of one edition: a hundred get them, and the others get
/// their position on the waiting list.
pub(crate) async fn rush(portal: &Running, goal: Goal) -> Result<Figure> {
    let what = "rush for one edition";
    let rounds = in_turn(async |round| one_rush(portal, round).await);
    Ok(figure(portal, what, &rounds.await?, goal))
}

async fn one_rush(portal: &Running, round: usize) -> Result<(f64, f64)> {
    let slug = format!("rush-{round}");
    let mut transaction = portal.database.write().await?;
    let sites = store::site::list(&mut transaction).await?;
    let day = edition::today().checked_add(i64::try_from(30 + round)?.days())?;
    let site = sites.first().context("no site")?.id;
    edition::insert(&mut transaction, &slug, (day.into(), 9), site, RUSH_PLACES).await?;
    transaction.commit().await?;
    let path = |_| format!("/it/activities/{slug}/book");
    let rates = measured(portal, &slug, path).await?;
    let mut reader = portal.database.read().await?;
    let edition = store::edition::by_slug(&mut reader, &slug.parse()?).await?;
    let edition = edition.context("no edition")?;
    let waiting = i64::try_from(REGISTRATIONS)? - RUSH_PLACES;
    ensure!(
        (edition.confirmed, edition.waiting) == (RUSH_PLACES, waiting),
        "{} have a place and {} wait",
        edition.confirmed,
        edition.waiting
    );
    Ok(rates)
}

fn figure(portal: &Running, what: &str, rounds: &[(f64, f64)], goal: Goal) -> Figure {
    let name = format!("{what} ({}) / bare insert and commit", portal.storage());
    Figure::of_rounds(&name, rounds, "per second", goal)
}

/// Registrations per second, beside bare inserts.
async fn measured(
    portal: &Running,
    who: &str,
    path: impl Fn(usize) -> String,
) -> Result<(f64, f64)> {
    let forms = forms(portal, who, path).await?;
    // Connections are opened and statements prepared before anything is measured.
    let (first, forms) = forms.split_at(WARM_UP);
    register(portal, first).await?;
    // The speed of the disk varies: the baseline is measured before and after.
    let before = bare::inserts(portal).await?;
    let registrations = register(portal, forms).await?;
    let after = bare::inserts(portal).await?;
    Ok((registrations, f64::midpoint(before, after)))
}

/// Complete registrations per second; `who` distinguishes the people from those of other measurements.
pub(crate) async fn per_second(portal: &Running, who: &str) -> Result<f64> {
    let forms = forms(portal, who, crowd).await?;
    let (first, forms) = forms.split_at(WARM_UP);
    register(portal, first).await?;
    register(portal, forms).await
}

/// One of sixty editions that have room for everybody.
fn crowd(number: usize) -> String {
    format!("/it/activities/bench-{}/book", number % 60)
}

/// The path and the session of everybody's form.
async fn forms(
    portal: &Running,
    who: &str,
    path: impl Fn(usize) -> String,
) -> Result<Vec<(String, String)>> {
    let people = people(portal, who).await?.into_iter().enumerate();
    Ok(people
        .map(|(number, token)| (path(number), token))
        .collect())
}

/// Signed-in people, by the tokens of their sessions.
async fn people(portal: &Running, who: &str) -> Result<Vec<String>> {
    let who = who.replace(' ', ".");
    let now = services::SystemClock.now();
    let mut transaction = portal.database.write().await?;
    let mut tokens = Vec::new();
    for number in 0..REGISTRATIONS {
        let id: PersonId = store::new_id();
        let details = Person {
            name: Some(PersonName {
                given: Some(Name::parse("Anna")?),
                family: Name::parse("Rossi")?,
            }),
            ..Person::new(
                Some(EmailAddress::parse(&format!("{who}.{number}@example.org"))?),
                Language::It,
            )
        };
        person::insert(&mut transaction, id, &details, now).await?;
        let token = Uuid::now_v7().simple().to_string();
        let hash = services::access::sign_in::token_hash(&token);
        let (owner, end) = (session::Owner::Person(id), now + Seconds::days(1));
        session::insert(&mut transaction, &hash, owner, BROWSER, end, now).await?;
        tokens.push(token);
    }
    transaction.commit().await?;
    Ok(tokens)
}

/// Sends every form, by as many clients as there are connections that write.
async fn register(portal: &Running, forms: &[(String, String)]) -> Result<f64> {
    let began = Instant::now();
    let mut clients = tokio::task::JoinSet::new();
    for part in forms.chunks(forms.len().div_ceil(portal.storage().clients())) {
        let (address, part) = (portal.address.clone(), part.to_vec());
        clients.spawn(async move {
            let mut http = Client::connect(&address).await?;
            for (path, token) in part {
                let headers = format!("cookie: session={token}\r\norigin: http://localhost\r\n");
                let body = format!("request_id={}", Uuid::now_v7());
                let answer = http.send(&post(&path, &headers, &body)).await?;
                ensure!(answer.status == 303, "{path}: status {}", answer.status);
            }
            anyhow::Ok(())
        });
    }
    while let Some(done) = clients.join_next().await {
        done??;
    }
    Ok(f64::from(u32::try_from(forms.len())?) / began.elapsed().as_secs_f64())
}
