//! Speed of pages.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use domain::calendar_date::CalendarDate;
use jiff::ToSpan as _;
use store::site;

use crate::{
    client::{Client, get},
    edition::{self, today},
    figure::{Figure, Goal, in_turn},
    portal::Running,
};

const CLIENTS: usize = 8;
pub(crate) const WARM_UP: Duration = Duration::from_secs(1);
pub(crate) const MEASURED: Duration = Duration::from_secs(2);

/// Requests per second for a list of fifty editions out of the database, beside those for a plain text
/// of the same server.
pub(crate) async fn list_page(portal: &Running) -> Result<Figure> {
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
    let name = "list page of 50 editions (SQLite) / plain text";
    let rounds = beside_plain_text(portal, &list).await?;
    Ok(Figure::of_rounds(
        name,
        &rounds,
        "requests/s",
        Goal::AtLeast(0.05),
    ))
}

/// Requests per second for a page, in turn with those for a plain text of the same server.
pub(crate) async fn beside_plain_text(portal: &Running, request: &[u8]) -> Result<Vec<(f64, f64)>> {
    in_turn(async |_| {
        let pages = requests_per_second(portal, request, MEASURED).await?;
        let plain = requests_per_second(portal, &get("/healthz", ""), MEASURED).await?;
        Ok((pages, plain))
    })
    .await
}

pub(crate) async fn requests_per_second(
    portal: &Running,
    request: &[u8],
    time: Duration,
) -> Result<f64> {
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
pub(crate) async fn fill(portal: &Running) -> Result<()> {
    let today = today();
    let mut transaction = portal.database.write().await?;
    let sites = site::list(&mut transaction).await?;
    for number in 0..60_usize {
        let day = CalendarDate::from(today.checked_add(i64::try_from(20 + number)?.days())?);
        let site = sites[number % sites.len()].id;
        let slug = format!("bench-{number}");
        edition::insert(&mut transaction, &slug, (day, 10), site, 30).await?;
    }
    transaction.commit().await?;
    Ok(())
}
