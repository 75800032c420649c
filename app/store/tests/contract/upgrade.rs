//! Upgrades: every version of the tables becomes the newest, and data of the log is copied into the columns that replace
//! it.

pub(crate) mod every_version;

use domain::{
    id::{ApplicationId, EditionId, PersonId, ProgrammeId, SiteId},
    instant::{Instant, Seconds},
};
use serde_json::json;
use sqlx::migrate::Migrator;
use store::{
    Database,
    closure_report::{self, Reported},
    edition, installation, migrations,
};
use store_testing::{
    Engine, TestDatabase, on_both_engines,
    sample::{self, NOW},
};
use uuid::Uuid;

on_both_engines!(
    what_the_log_told_is_in_columns_after_an_upgrade,
    a_database_with_the_former_sixteenth_migration_upgrades,
    a_demonstration_that_was_loaded_before_is_marked,
);

/// The last version whose pages read the log.
const BEFORE: i64 = 12;

/// The tables as an earlier version created them.
async fn at_version(database: &TestDatabase, version: i64) -> (TestDatabase, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let database = match database.engine {
        Engine::Sqlite => {
            let file = folder.path().join("old.sqlite");
            TestDatabase::open(&format!("sqlite:{}", file.display())).await
        }
        Engine::Postgres => {
            let anew = "DROP SCHEMA public CASCADE; CREATE SCHEMA public";
            database.execute(anew).await.unwrap();
            TestDatabase::open(&database.address).await
        }
    };
    migrate_to(&database, version).await;
    (database, folder)
}

/// Brings tables of a version before to that version.
async fn migrate_to(database: &TestDatabase, version: i64) {
    let until = |all: &Migrator| {
        let earlier = all.iter().filter(|migration| migration.version <= version);
        Migrator::with_migrations(earlier.cloned().collect())
    };
    match &**database {
        Database::Sqlite { writer, .. } => {
            let mut turn = writer
                .take(std::time::Duration::from_secs(5))
                .await
                .unwrap();
            until(&migrations::SQLITE)
                .run_direct(None, &mut *turn, false)
                .await
                .unwrap();
        }
        Database::Postgres { pool, .. } => until(&migrations::POSTGRES).run(pool).await.unwrap(),
    }
}

async fn what_the_log_told_is_in_columns_after_an_upgrade(database: TestDatabase) {
    let (database, _folder) = at_version(&database, BEFORE).await;
    let engine = database.engine;
    let id = |id: Uuid| match engine {
        Engine::Sqlite => format!("X'{}'", id.simple()),
        Engine::Postgres => format!("'{id}'"),
    };
    let at = |moment: Instant| match engine {
        Engine::Sqlite => moment.seconds().to_string(),
        Engine::Postgres => format!("to_timestamp({})", moment.seconds()),
    };
    let (site, person, programme) = (
        store::new_id::<SiteId>(),
        store::new_id::<PersonId>(),
        store::new_id::<ProgrammeId>(),
    );
    let edition = sample::edition("cucina", site, 5);
    let applied: ApplicationId = store::new_id();
    let request = store::new_id();
    let report = json!({ "request": request, "reason": "Sciopero" });
    let [edition_id, site_id, person_id, programme_id, applied_id] = [
        edition.id.into(),
        site.into(),
        person.into(),
        programme.into(),
        applied.into(),
    ]
    .map(id);
    let (now, later) = (at(NOW), at(NOW + Seconds::hours(1)));
    let mut statements = vec![
        format!("INSERT INTO site VALUES ({site_id}, 'torino', 'Torino', '', '', '', '', '{{}}')"),
        format!("INSERT INTO person (id, language, created_at) VALUES ({person_id}, 'it', {now})"),
        format!("INSERT INTO programme VALUES ({programme_id}, 'imprecario', 1, '{{}}', 1)"),
        format!("INSERT INTO programme_rule VALUES ({programme_id}, 1, '{{}}', {now})"),
        format!(
            "INSERT INTO application (id, reference, person_id, programme_id, rule_version, judged_on, state,
                facts, created_at, submitted_at)
             VALUES ({applied_id}, 'IMP-0000-0000', {person_id}, {programme_id}, 1, '2026-11-22',
                'withdrawn', '{{}}', {now}, {now})"
        ),
        format!(
            "INSERT INTO edition (id, slug, kind, topic, state, title, summary, description, access_notes, site_id,
                room, languages, enrolment_opens_at, enrolment_closes_at, cancellable_until, starts_at, ends_at,
                revision, capacity, admission)
             VALUES ({edition_id}, 'cucina', 'lab', 'trade', 'published', '{{}}', '{{}}', '{{}}', '{{}}', {site_id},
                '', ',it,', {now}, {now}, {now}, {now}, {now}, 1, 5, 'open')"
        ),
        format!("UPDATE edition SET activity_id = {edition_id}"),
    ];
    let lines = [
        (
            &applied_id,
            "application.under_review",
            &now,
            "{}".to_owned(),
        ),
        (
            &applied_id,
            "application.withdrawn",
            &later,
            "{}".to_owned(),
        ),
        (&edition_id, "edition.changed", &later, "{}".to_owned()),
        (&site_id, "site.closed", &now, report.to_string()),
    ];
    for (subject, action, moment, details) in lines {
        let line = id(Uuid::now_v7());
        statements.push(format!(
            "INSERT INTO audit VALUES ({line}, {moment}, 'system', NULL, '{action}', '', {subject}, '{details}')"
        ));
    }
    for statement in statements {
        database.execute(&statement).await.unwrap();
    }
    database.migrate().await.unwrap();

    let mut reader = database.read().await.unwrap();
    let moments = "SELECT count(*) FROM application JOIN edition ON TRUE
        WHERE review_started_at = submitted_at AND withdrawn_at = edition.changed_at
            AND withdrawn_at > submitted_at AND declared IS NULL";
    assert_eq!(database.number(moments).await, 1);
    let edition: EditionId = edition.id;
    let stored = edition::by_id(&mut reader, edition).await.unwrap().unwrap();
    assert_eq!(stored.changed_at, NOW + Seconds::hours(1));
    let told = closure_report::by_request::<serde_json::Value>(&mut reader, request);
    let (of, told) = told.await.unwrap().unwrap();
    assert_eq!((of.site_id, of.closure_id), (Some(site), None));
    assert_eq!(told, report);
    drop(reader);

    a_report_is_found_by_its_closure(&database).await;
    database.close().await;
}

/// A new report may be of every site, and is found by what it closed.
async fn a_report_is_found_by_its_closure(database: &TestDatabase) {
    let closure = Reported {
        request: store::new_id(),
        site_id: None,
        closure_id: Some(store::new_id()),
    };
    let mut transaction = database.write().await.unwrap();
    closure_report::insert(&mut transaction, closure, &"done")
        .await
        .unwrap();
    let id = closure.closure_id.unwrap();
    let found = closure_report::by_closure(&mut transaction, id).await;
    assert_eq!(found.unwrap(), Some((closure, "done".to_owned())));
    let request = closure.request;
    let found = closure_report::by_request(&mut transaction, request).await;
    assert_eq!(found.unwrap(), Some((closure, "done".to_owned())));
    closure_report::update(&mut transaction, request, &"more")
        .await
        .unwrap();
    let found = closure_report::lock(&mut transaction, request).await;
    assert_eq!(found.unwrap(), Some((closure, "more".to_owned())));
    transaction.commit().await.unwrap();
}

async fn a_database_with_the_former_sixteenth_migration_upgrades(database: TestDatabase) {
    if database.engine == Engine::Sqlite {
        return;
    }
    let (database, _folder) = at_version(&database, 16).await;
    let former = "ALTER TABLE edition ALTER COLUMN changed_at SET DEFAULT now();
        UPDATE _sqlx_migrations SET checksum = decode('582db0ebdf4de121a422b445263f4f25ae5413dc86b4bb9b\
            5b1bc6d0191e13df3d76d62a353b164da0308f9aa1f0e41f', 'hex') WHERE version = 16";
    database.execute(former).await.unwrap();
    database.migrate().await.unwrap();
    let newest = database
        .number("SELECT max(version) FROM _sqlx_migrations")
        .await;
    let known = migrations::POSTGRES.iter().last().unwrap().version;
    assert_eq!(newest, known);
}

async fn a_demonstration_that_was_loaded_before_is_marked(database: TestDatabase) {
    for (secret, expected) in [
        ("696d707265636172696f2d64656d6f2d6f6e6c79", true),
        ("000102030405060708090a0b0c0d0e0f10111213", false),
    ] {
        let (old, _folder) = at_version(&database, 18).await;
        let (id, secret, at) = match old.engine {
            Engine::Sqlite => (
                format!("X'{}'", Uuid::now_v7().simple()),
                format!("X'{secret}'"),
                "1795338000",
            ),
            Engine::Postgres => (
                format!("'{}'", Uuid::now_v7()),
                format!("decode('{secret}', 'hex')"),
                "now()",
            ),
        };
        let insert = format!(
            "INSERT INTO staff (id, email, email_key, name, role, language, password_hash, totp_secret, totp_step,
                active, created_at)
             VALUES ({id}, 'o@example.org', 'o@example.org', 'Olga', 'operator', 'it', '', {secret}, 0, TRUE, {at})"
        );
        old.execute(&insert).await.unwrap();
        old.migrate().await.unwrap();
        let mut reader = old.read().await.unwrap();
        let is_marked = installation::is_demonstration(&mut reader).await;
        assert_eq!(is_marked.unwrap(), expected);
        drop(reader);
        old.close().await;
    }
}
