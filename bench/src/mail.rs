//! Speed of mails over SMTP, and their effect on pages.
//!
//! Each measurement is one round: a value and its baseline, measured one right after the other.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, ensure};
use domain::reference::BookingReference;
use lettre::{
    address::Envelope,
    transport::smtp::{client::AsyncSmtpConnection, extension::ClientId},
};
use services::Clock as _;
use sqlx::{AssertSqlSafe, Executor as _};
use store::{
    Database,
    job::{self, Lane, NewJob},
};

use crate::{
    client::{Client, get, post},
    pages::{MEASURED, requests_per_second},
    portal::Running,
    sink::Sink,
};

/// The default of `mail.connections`.
const CONNECTIONS: usize = 4;
/// Time that a mail server takes for a mail.
pub(crate) const SLOW: Duration = Duration::from_millis(100);
/// Mails of which the rate is measured.
const MAILS: usize = 400;
/// Mails that are queued before codes are requested.
const BACKLOG: usize = 5_000;
/// Codes that are requested after them.
const CODES: usize = 20;
/// How long anything here may take before it fails.
const PATIENCE: Duration = Duration::from_mins(2);

/// Notifications per second over SMTP to a server that takes 0.1 s a mail, beside those of a loop over as
/// many connections of `lettre` to the same server.
pub(crate) async fn pace(
    portal: &Running,
    sink: &Arc<Sink>,
    booking: &BookingReference,
) -> Result<(f64, f64)> {
    sink.set_delay(SLOW);
    sink.taken();
    queue(portal, booking, MAILS).await?;
    wait_until(|| sink.count() == MAILS).await?;
    let portal = per_second(&sink.taken())?;
    let bare = bare(sink).await?;
    Ok((portal, bare))
}

/// How long a sign-in code takes, from the request until the mail server has it, behind five thousand mails:
/// the median, beside the allowed time.
pub(crate) async fn code_behind_others(
    portal: &Running,
    sink: &Arc<Sink>,
    booking: &BookingReference,
) -> Result<(f64, f64)> {
    sink.set_delay(SLOW);
    sink.taken();
    queue(portal, booking, BACKLOG).await?;
    wait_until(|| sink.count() > 0).await?;
    let mut http = Client::connect(&portal.address).await?;
    let mut waits = Vec::new();
    for number in 0..CODES {
        let address = format!(
            "behind.{}.{number}@example.org",
            uuid::Uuid::now_v7().simple()
        );
        let mail = sink.expect(&address);
        let began = Instant::now();
        let headers = format!("origin: http://localhost\r\nx-forwarded-for: 192.0.2.{number}\r\n");
        let form = format!("email={}", address.replace('@', "%40"));
        let answer = http.send(&post("/en/sign-in", &headers, &form)).await?;
        ensure!(answer.status == 303, "sign-in: status {}", answer.status);
        let mail = tokio::time::timeout(PATIENCE, mail).await??;
        waits.push(mail.at.duration_since(began).as_secs_f64());
    }
    clear(&portal.database).await?;
    waits.sort_unstable_by(f64::total_cmp);
    Ok((waits[waits.len() / 2], 2.0))
}

/// Requests per second for the catalogue while mails are sent, beside those while none are.
pub(crate) async fn pages_meanwhile(
    portal: &Running,
    sink: &Arc<Sink>,
    booking: &BookingReference,
) -> Result<(f64, f64)> {
    let list = get("/it/activities", "");
    sink.set_delay(SLOW);
    let alone = requests_per_second(portal, &list, MEASURED).await?;
    sink.taken();
    queue(portal, booking, BACKLOG).await?;
    wait_until(|| sink.count() > 0).await?;
    let meanwhile = requests_per_second(portal, &list, MEASURED).await?;
    ensure!(sink.count() > CONNECTIONS, "no mails left meanwhile");
    clear(&portal.database).await?;
    Ok((meanwhile, alone))
}

/// Queues that many notifications about a booking. The portal finds them at its next poll.
async fn queue(portal: &Running, booking: &BookingReference, count: usize) -> Result<()> {
    let now = services::SystemClock.now();
    let mut transaction = portal.database.write().await?;
    let found = store::booking::by_reference(&mut transaction, booking).await?;
    let id = found.context("no booking")?.id;
    for _ in 0..count {
        let job = NewJob {
            id: store::new_id(),
            kind: "booking",
            lane: Lane::Service,
            payload: format!(r#"{{"booking":"{id}","news":"confirmed"}}"#),
        };
        job::queue(&mut transaction, &job, now, now).await?;
    }
    Ok(transaction.commit().await?)
}

/// Waits until nothing is queued any more.
pub(crate) async fn drain(database: &Database) -> Result<()> {
    let now = || services::SystemClock.now().seconds();
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        let Database::Sqlite { readers, .. } = database else {
            anyhow::bail!("mails are measured on SQLite");
        };
        let due = "SELECT count(*) FROM job
            WHERE state = 'running' OR (state = 'queued' AND run_at <= $1)";
        let due: i64 = sqlx::query_scalar(due)
            .bind(now())
            .fetch_one(readers)
            .await?;
        if due == 0 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    anyhow::bail!("the mails do not leave")
}

/// Deletes queued jobs, and waits for those in progress.
async fn clear(database: &Database) -> Result<()> {
    if let Database::Sqlite { writer, .. } = database {
        let mut turn = writer.take(Duration::from_secs(5)).await?;
        let sql = "DELETE FROM job WHERE state = 'queued' AND kind = 'booking'";
        turn.execute(AssertSqlSafe(sql.to_owned())).await?;
    }
    drain(database).await
}

/// Mails per second of one loop per connection, with the last mail that the server accepted.
async fn bare(sink: &Arc<Sink>) -> Result<f64> {
    let content = Arc::new(sink.content().into_bytes());
    let from = Some("bare@example.org".parse()?);
    let envelope = Envelope::new(from, vec!["sink@example.org".parse()?])?;
    let mut loops = tokio::task::JoinSet::new();
    for _ in 0..CONNECTIONS {
        let (content, envelope, port) = (content.clone(), envelope.clone(), sink.port);
        loops.spawn(async move {
            let (server, name) = (("127.0.0.1", port), ClientId::default());
            let connected =
                AsyncSmtpConnection::connect_tokio1(server, None, &name, None, None).await;
            let mut connection = connected?;
            for _ in 0..MAILS / CONNECTIONS {
                connection.send(&envelope, &content).await?;
            }
            anyhow::Ok(())
        });
    }
    while let Some(done) = loops.join_next().await {
        done??;
    }
    per_second(&sink.taken())
}

fn per_second(taken: &[Instant]) -> Result<f64> {
    let (first, last) = (taken.first(), taken.last());
    let (first, last) = first.zip(last).context("no mails")?;
    let count = f64::from(u32::try_from(taken.len() - 1)?);
    Ok(count / last.duration_since(*first).as_secs_f64())
}

async fn wait_until(is_so: impl Fn() -> bool) -> Result<()> {
    let began = Instant::now();
    while !is_so() {
        ensure!(began.elapsed() < PATIENCE, "the mails do not leave");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    Ok(())
}
