//! Every version of the tables that ever landed, with rows in each table, becomes the newest one: everything is kept,
//! and what a process of that version writes is still accepted, as it may run beside a newer one.

use std::{collections::BTreeMap, fs, path::Path};

use store::migrations;
use store_testing::{Engine, TestDatabase, on_both_engines};
use uuid::Uuid;

use super::{at_version, migrate_to};

on_both_engines!(
    every_version_upgrades_with_all_its_rows,
    the_decision_of_an_application_becomes_its_first,
);

/// The statements that write the rows of a version, for one engine. `{id anna}` is the id of what has that name in
/// this copy, `{bytes key}` are bytes of that name, `{at 7}` is a moment, `{copy}` tells this copy's unique texts from
/// another one's.
fn statements(engine: Engine, version: i64, copy: u8) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/contract/upgrade/rows");
    let Ok(template) = fs::read_to_string(folder.join(format!("{version:04}.sql"))) else {
        // The version brought no table and no column.
        return Vec::new();
    };
    let mut sql = String::new();
    let mut rest = template.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        sql += before;
        let word = after.split_once('}').map_or("", |(word, _)| word);
        match word.split_once(' ') {
            Some(("id", name)) => sql += &id(engine, name, copy),
            Some(("bytes", name)) => sql += &bytes(engine, name, copy),
            Some(("at", seconds)) => sql += &moment(engine, seconds.parse().unwrap()),
            _ if word == "copy" => sql += &copy.to_string(),
            // JSON.
            _ => {
                sql.push('{');
                rest = after;
                continue;
            }
        }
        rest = &after[word.len() + 1..];
    }
    sql += rest;
    let statements = sql.split(";\n").map(str::trim);
    let statements = statements.filter(|statement| !statement.is_empty());
    statements.map(ToOwned::to_owned).collect()
}

/// The same number for the same name.
fn number(name: &str, copy: u8) -> u128 {
    let mut number = u128::from(copy) + 1;
    for byte in name.bytes() {
        number = number.wrapping_mul(0x0100_0000_01b3) ^ u128::from(byte);
    }
    number
}

fn id(engine: Engine, name: &str, copy: u8) -> String {
    let id = Uuid::from_u128(number(name, copy));
    match engine {
        Engine::Sqlite => format!("X'{}'", id.simple()),
        Engine::Postgres => format!("'{id}'"),
    }
}

fn bytes(engine: Engine, name: &str, copy: u8) -> String {
    let digits = format!("{:032x}", number(name, copy));
    match engine {
        Engine::Sqlite => format!("X'{digits}'"),
        Engine::Postgres => format!("'\\x{digits}'"),
    }
}

fn moment(engine: Engine, seconds: i64) -> String {
    let seconds = 1_795_338_000 + seconds;
    match engine {
        Engine::Sqlite => seconds.to_string(),
        Engine::Postgres => format!("to_timestamp({seconds})"),
    }
}

/// Writes the rows that a version brought.
async fn fill(database: &TestDatabase, version: i64, copy: u8) {
    for statement in statements(database.engine, version, copy) {
        let done = database.execute(&statement).await;
        if let Err(error) = done {
            panic!("version {version}: {error}: {statement}");
        }
    }
}

/// A further database with the tables of a version, and rows as each version until then wrote them.
pub(crate) async fn filled(
    database: &TestDatabase,
    version: i64,
) -> (TestDatabase, tempfile::TempDir) {
    let (old, folder) = at_version(database, 1).await;
    for until in 1..=version {
        migrate_to(&old, until).await;
        fill(&old, until, 1).await;
    }
    (old, folder)
}

/// Each table with the names of its columns.
async fn tables(database: &TestDatabase) -> BTreeMap<String, Vec<String>> {
    let columns = match database.engine {
        Engine::Sqlite => {
            "SELECT entry.name || ' ' || field.name
            FROM sqlite_master AS entry JOIN pragma_table_info(entry.name) AS field
            WHERE entry.type = 'table' AND entry.name <> '_sqlx_migrations' ORDER BY entry.name, field.cid"
        }
        Engine::Postgres => {
            "SELECT table_name || ' ' || column_name FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name <> '_sqlx_migrations'
            ORDER BY table_name, ordinal_position"
        }
    };
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in database.texts(columns).await {
        let (table, column) = line.split_once(' ').unwrap();
        tables
            .entry(table.to_owned())
            .or_default()
            .push(column.to_owned());
    }
    tables
}

/// Every row with the values of those columns.
async fn rows(
    database: &TestDatabase,
    tables: &BTreeMap<String, Vec<String>>,
) -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    for (table, columns) in tables {
        let values: Vec<_> = columns
            .iter()
            .map(|column| match database.engine {
                Engine::Sqlite => format!("quote(\"{column}\")"),
                Engine::Postgres => format!("quote_nullable(\"{column}\"::text)"),
            })
            .collect();
        let values = values.join(" || ' ' || ");
        let read = format!("SELECT {values} FROM \"{table}\" ORDER BY 1");
        all.insert(table.clone(), database.texts(&read).await);
    }
    all
}

/// Everything that the engine knows of tables, indexes, constraints and triggers.
async fn schema(database: &TestDatabase) -> Vec<String> {
    let sql = match database.engine {
        Engine::Sqlite => {
            "SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master
            WHERE name <> '_sqlx_migrations' ORDER BY 1"
        }
        Engine::Postgres => {
            "SELECT * FROM (
                SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
                    || COALESCE(column_default, '') AS words
                FROM information_schema.columns WHERE table_schema = current_schema()
                UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = current_schema()
                UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || convalidated || ' '
                    || pg_get_constraintdef(oid)
                FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
                UNION ALL SELECT 'trigger ' || pg_get_triggerdef(pg_trigger.oid)
                FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
                WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace
                UNION ALL SELECT 'function ' || pg_get_functiondef(oid)
                FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
            ) AS everything ORDER BY 1"
        }
    };
    database.texts(sql).await
}

/// That no row breaks a rule: SQLite looks when it is asked, PostgreSQL at each statement.
async fn assert_sound(database: &TestDatabase) {
    if database.engine == Engine::Sqlite {
        let dangling = "SELECT \"table\" FROM pragma_foreign_key_check";
        assert_eq!(database.texts(dangling).await, Vec::<String>::new());
        let sound = database.texts("PRAGMA integrity_check").await;
        assert_eq!(sound, ["ok"]);
    }
}

async fn every_version_upgrades_with_all_its_rows(database: TestDatabase) {
    let expected = schema(&database).await;
    assert!(expected.len() > 60, "{}", expected.len());
    // Not every number was used.
    let versions = migrations::SQLITE.iter().map(|migration| migration.version);
    for version in versions {
        let (old, _folder) = filled(&database, version).await;
        let tables = tables(&old).await;
        let before = rows(&old, &tables).await;
        for (table, rows) in &before {
            assert!(!rows.is_empty(), "version {version} has no row of {table}");
        }

        old.migrate().await.unwrap();
        assert_eq!(rows(&old, &tables).await, before, "version {version}");
        assert_eq!(schema(&old).await, expected, "version {version}");
        assert_sound(&old).await;

        // A process of that version is still there.
        for until in 1..=version {
            fill(&old, until, 2).await;
        }
        for (table, rows) in rows(&old, &tables).await {
            assert!(
                rows.len() > before[&table].len(),
                "version {version}: {table}"
            );
        }
        assert_sound(&old).await;
        old.close().await;
    }
}

async fn the_decision_of_an_application_becomes_its_first(database: TestDatabase) {
    let (old, _folder) = filled(&database, 37).await;
    old.migrate().await.unwrap();
    let decisions =
        "SELECT application.state || ' ' || outcome || ' ' || COALESCE(reason, '-') || ' '
            || COALESCE(explanation, '-') || ' ' || application_decision.next_step
        FROM application JOIN application_decision ON application_id = application.id
        WHERE application_decision.decided_by = application.decided_by
            AND application_decision.decided_at = application.decided_at
            AND exception IS NULL AND correction IS NULL
        ORDER BY 1";
    assert_eq!(
        old.texts(decisions).await,
        [
            "admitted admitted - - first_interview",
            "not_admitted not_admitted other Perché contact_office",
        ]
    );
    let all = "SELECT count(*) FROM application_decision";
    assert_eq!(old.number(all).await, 2, "a draft has no decision");
    old.close().await;
}
