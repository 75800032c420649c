//! How fast places are given.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use domain::{
    email::EmailAddress,
    id::PersonId,
    instant::Seconds,
    language::Language,
    name::{Name, PersonName},
    person::Person,
};
use services::Clock as _;
use sqlx::{
    ConnectOptions as _, Connection as _, Executor as _,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use store::{person, session};
use uuid::Uuid;

use crate::{
    client::{Client, post},
    figure::{Figure, Goal},
    portal::Running,
};

const CLIENTS: usize = 8;
const REGISTRATIONS: usize = 1_600;
const BARE: u32 = 1_600;

/// Complete registrations per second (session, place, calendar entry and mail owed, all durable when
/// answered), beside bare durable inserts per second into the same file.
pub(crate) async fn complete_post(portal: &Running) -> Result<Figure> {
    let tokens = people(portal).await?;
    let bare_before = bare_inserts(portal).await?;
    let registrations = register(portal, tokens).await?;
    let bare_after = bare_inserts(portal).await?;
    let name = "complete registration POST (SQLite) / bare insert and commit";
    // The disk's mood changes: the baseline is taken before and after.
    let bare = f64::midpoint(bare_before, bare_after);
    Ok(Figure::new(
        name,
        registrations,
        "per second",
        bare,
        Goal::AtLeast(0.4),
    ))
}

/// Signed-in people, by the tokens of their sessions.
async fn people(portal: &Running) -> Result<Vec<String>> {
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
                Some(EmailAddress::parse(&format!("bench.{number}@example.org"))?),
                Language::It,
            )
        };
        person::insert(&mut transaction, id, &details, now).await?;
        let token = Uuid::now_v7().simple().to_string();
        let hash = services::sign_in::token_hash(&token);
        let (owner, end) = (session::Owner::Person(id), now + Seconds::days(1));
        session::insert(&mut transaction, &hash, owner, "bench", end, now).await?;
        tokens.push(token);
    }
    transaction.commit().await?;
    Ok(tokens)
}

async fn register(portal: &Running, tokens: Vec<String>) -> Result<f64> {
    let began = Instant::now();
    let mut clients = tokio::task::JoinSet::new();
    for (client, part) in tokens.chunks(REGISTRATIONS / CLIENTS).enumerate() {
        let (address, part) = (portal.address.clone(), part.to_vec());
        clients.spawn(async move {
            let mut http = Client::connect(&address).await?;
            for (number, token) in part.iter().enumerate() {
                let path = format!("/it/activities/bench-{}/book", (client * 7 + number) % 60);
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
    Ok(f64::from(u32::try_from(REGISTRATIONS)?) / began.elapsed().as_secs_f64())
}

/// One row, one durable commit, again and again, on a connection set up as the portal's writer is.
async fn bare_inserts(portal: &Running) -> Result<f64> {
    let mut connection = SqliteConnectOptions::new()
        .filename(portal.file())
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(5))
        .disable_statement_logging()
        .connect()
        .await
        .context("the database file cannot be opened")?;
    connection
        .execute("CREATE TABLE IF NOT EXISTS bare (id BLOB PRIMARY KEY, text TEXT)")
        .await?;
    let began = Instant::now();
    for _ in 0..BARE {
        let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
        sqlx::query("INSERT INTO bare (id, text) VALUES ($1, $2)")
            .bind(Uuid::now_v7())
            .bind("a row as short as can be")
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
    }
    Ok(f64::from(BARE) / began.elapsed().as_secs_f64())
}
