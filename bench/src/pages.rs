//! How fast pages come.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use domain::{
    calendar_date::CalendarDate,
    edition::{ActivityKind, Capacity, EditionSlug, EditionState, LocalSession, Topic, parse_time},
    instant::Seconds,
    language::{Language, Translated},
};
use jiff::ToSpan as _;
use services::Clock as _;
use store::{edition, site};

use crate::{
    client::{Client, get},
    figure::{Figure, Goal},
    portal::Running,
};

const CLIENTS: usize = 8;
const WARM_UP: Duration = Duration::from_secs(1);
const MEASURED: Duration = Duration::from_secs(5);

/// Requests per second for a list of fifty editions out of the database, beside those for a plain text
/// of the same server.
pub(crate) async fn list_page(portal: &Running) -> Result<Figure> {
    fill(portal).await?;
    let list = get("/it/activities", "");
    let mut client = Client::connect(&portal.address).await?;
    let answer = client.send(&list).await?;
    let cards = String::from_utf8_lossy(answer.body)
        .matches("event-card")
        .count();
    ensure!(
        cards == 50,
        "the list page shows {cards} editions instead of 50"
    );
    requests_per_second(portal, &list, WARM_UP).await?;
    let pages = requests_per_second(portal, &list, MEASURED).await?;
    let plain = requests_per_second(portal, &get("/healthz", ""), MEASURED).await?;
    let name = "list page of 50 editions (SQLite) / plain text";
    Ok(Figure::new(
        name,
        pages,
        "requests/s",
        plain,
        Goal::AtLeast(0.05),
    ))
}

async fn requests_per_second(portal: &Running, request: &[u8], time: Duration) -> Result<f64> {
    let began = Instant::now();
    let mut clients = tokio::task::JoinSet::new();
    for _ in 0..CLIENTS {
        let (address, request) = (portal.address.clone(), request.to_vec());
        clients.spawn(async move {
            let mut client = Client::connect(&address).await?;
            let mut count = 0_u32;
            while began.elapsed() < time {
                let answer = client.send(&request).await?;
                ensure!(answer.status == 200, "status {}", answer.status);
                count += 1;
            }
            anyhow::Ok(count)
        });
    }
    let mut total = 0;
    while let Some(count) = clients.join_next().await {
        total += count??;
    }
    Ok(f64::from(total) / began.elapsed().as_secs_f64())
}

/// Adds editions until there are more than fifty to be listed.
async fn fill(portal: &Running) -> Result<()> {
    let now = services::SystemClock.now();
    let today = jiff::civil::Date::from(domain::edition::local_date(now));
    let mut transaction = portal.database.write().await?;
    let sites = site::list(&mut transaction).await?;
    for number in 0..60_usize {
        let day = CalendarDate::from(today.checked_add(i64::try_from(20 + number)?.days())?);
        let local = LocalSession::new(day, parse_time("10:00")?, parse_time("12:00")?)?;
        let id = store::new_id();
        let text = |words: &str| -> Translated { [(Language::It, words)].into_iter().collect() };
        let edition = edition::Edition {
            id,
            slug: EditionSlug::parse(&format!("bench-{number}"))?,
            kind: ActivityKind::ThematicEvent,
            topic: Topic::ALL[number % Topic::ALL.len()],
            state: EditionState::Published,
            title: text(&format!("Raccontare il lavoro, incontro numero {number}")),
            summary: text("Imprese e persone raccontano un mestiere, dai turni alla busta paga."),
            description: text("Due ore di racconti e domande."),
            access_notes: text("Ingresso senza gradini."),
            site_id: sites[number % sites.len()].id,
            room: "Sala A".to_owned(),
            languages: ",it,en,".to_owned(),
            enrolment_opens_at: now - Seconds::days(1),
            enrolment_closes_at: local.starts_at() - Seconds::days(1),
            cancellable_until: local.starts_at() - Seconds::days(1),
            starts_at: local.starts_at(),
            ends_at: local.ends_at(),
            revision: 1,
            capacity: Capacity::try_from(30_i64)?,
            confirmed: 0,
            waiting: 0,
            next_ticket: 1,
        };
        let session = edition::Session {
            id: store::new_id(),
            edition_id: id,
            local_date: day.into(),
            local_start: local.start(),
            local_end: local.end(),
            starts_at: local.starts_at(),
            ends_at: local.ends_at(),
        };
        edition::insert(&mut transaction, &edition, &[session]).await?;
    }
    transaction.commit().await?;
    Ok(())
}
