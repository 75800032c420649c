//! The two folders of migrations create the same tables.

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    sync::{Arc, Mutex},
};

use store::schema::{self, Schema};
use store_testing::{Engine, TestDatabase, on_both_engines, run};

on_both_engines!(
    tables_of_another_version_are_recognised,
    a_database_without_tables_has_none,
    migrating_again_changes_nothing,
    every_table_is_empty_at_first
);

/// The result of a query of an engine's own catalogue; nothing if the engine is not available.
fn catalogue(engine: Engine, sql: &'static str) -> Option<BTreeSet<String>> {
    let found = Arc::new(Mutex::new(None));
    let finding = Arc::clone(&found);
    run(engine, move |database| async move {
        *finding.lock().unwrap() = Some(database.texts(sql).await);
    });
    let lines = found.lock().unwrap().take()?;
    let lines: BTreeSet<String> = lines
        .into_iter()
        .filter(|line| !line.starts_with("_sqlx_migrations"))
        .collect();
    assert!(!lines.is_empty());
    Some(lines)
}

fn assert_same(sqlite: &'static str, postgres: &'static str) {
    let Some(postgres) = catalogue(Engine::Postgres, postgres) else {
        return;
    };
    assert_eq!(catalogue(Engine::Sqlite, sqlite).unwrap(), postgres);
}

#[test]
fn tables_have_the_same_columns() {
    // Maps equivalent column types to PostgreSQL's name.
    assert_same(
        "SELECT entry.name || '.' || field.name || CASE field.\"notnull\" WHEN 1 THEN ' NO ' ELSE ' YES ' END
            || CASE field.type WHEN 'BLOB' THEN 'binary' WHEN 'INTEGER' THEN 'bigint'
                WHEN 'TEXT' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' ELSE field.type END
        FROM sqlite_master AS entry JOIN pragma_table_info(entry.name) AS field
        WHERE entry.type = 'table'",
        "SELECT table_name || '.' || column_name || ' ' || is_nullable || ' '
            || CASE data_type WHEN 'uuid' THEN 'binary' WHEN 'bytea' THEN 'binary'
                WHEN 'timestamp with time zone' THEN 'bigint' ELSE data_type END
        FROM information_schema.columns WHERE table_schema = current_schema()",
    );
}

#[test]
fn indexes_have_the_same_names_and_columns() {
    assert_same(
        "SELECT entry.name || ' ' || entry.tbl_name || ' '
            || (SELECT listed.\"unique\" FROM pragma_index_list(entry.tbl_name) AS listed
                WHERE listed.name = entry.name)
            || (SELECT group_concat(' ' || COALESCE(field.name, '(expression)'), '')
                FROM pragma_index_info(entry.name) AS field)
        FROM sqlite_master AS entry WHERE entry.type = 'index' AND entry.sql IS NOT NULL",
        "SELECT index.relname || ' ' || owner.relname || ' ' || indisunique::int
            || (SELECT string_agg(' ' || CASE indkey[place - 1] WHEN 0 THEN '(expression)'
                    ELSE pg_get_indexdef(indexrelid, place, true) END, '' ORDER BY place)
                FROM generate_series(1, indnkeyatts) AS place)
        FROM pg_index
        JOIN pg_class AS index ON index.oid = indexrelid
        JOIN pg_class AS owner ON owner.oid = indrelid
        WHERE owner.relnamespace = current_schema()::regnamespace
            AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)",
    );
}

#[test]
fn the_same_rows_must_be_unique() {
    assert_same(
        "SELECT entry.name
            || (SELECT group_concat(' ' || field.name, '') FROM pragma_index_info(listed.name) AS field)
        FROM sqlite_master AS entry JOIN pragma_index_list(entry.name) AS listed
        WHERE entry.type = 'table' AND listed.origin IN ('pk', 'u')",
        "SELECT conrelid::regclass::text
            || (SELECT string_agg(' ' || attname, '' ORDER BY place)
                FROM unnest(conkey) WITH ORDINALITY AS key (number, place)
                JOIN pg_attribute ON attrelid = conrelid AND attnum = number)
        FROM pg_constraint
        WHERE contype IN ('p', 'u') AND connamespace = current_schema()::regnamespace",
    );
}

#[test]
fn the_same_rows_must_exist() {
    assert_same(
        "SELECT entry.name || ' ' || key.\"from\" || ' ' || key.\"table\" || ' ' || key.\"to\"
        FROM sqlite_master AS entry JOIN pragma_foreign_key_list(entry.name) AS key
        WHERE entry.type = 'table'",
        "SELECT conrelid::regclass::text || ' ' || here.attname || ' ' || confrelid::regclass::text
            || ' ' || there.attname
        FROM pg_constraint
        CROSS JOIN unnest(conkey, confkey) AS key (of_here, of_there)
        JOIN pg_attribute AS here ON here.attrelid = conrelid AND here.attnum = of_here
        JOIN pg_attribute AS there ON there.attrelid = confrelid AND there.attnum = of_there
        WHERE contype = 'f' AND connamespace = current_schema()::regnamespace",
    );
}

#[test]
fn migrations_have_the_same_numbers_and_names() {
    let names = |engine: &str| -> BTreeSet<String> {
        let folder = Path::new("migrations").join(engine);
        let files = fs::read_dir(folder).unwrap();
        files
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect()
    };
    assert!(!names("sqlite").is_empty());
    assert_eq!(names("sqlite"), names("postgres"));
}

async fn migrating_again_changes_nothing(database: TestDatabase) {
    let before = database
        .number("SELECT count(*) FROM _sqlx_migrations")
        .await;
    database.migrate().await.unwrap();
    assert_eq!(
        database
            .number("SELECT count(*) FROM _sqlx_migrations")
            .await,
        before
    );
}

async fn tables_of_another_version_are_recognised(database: TestDatabase) {
    for (change, expected) in [
        (
            "UPDATE _sqlx_migrations SET success = TRUE",
            Schema::Current,
        ),
        (
            "DELETE FROM _sqlx_migrations WHERE version = 18",
            Schema::Older,
        ),
        (
            "UPDATE _sqlx_migrations SET version = 9999 WHERE version = 17",
            Schema::Newer(9999),
        ),
    ] {
        database.execute(change).await.unwrap();
        let mut reader = database.read().await.unwrap();
        let schema = schema::compare(&mut reader).await.unwrap();
        assert_eq!(schema, expected, "{change}");
    }
}

async fn a_database_without_tables_has_none(database: TestDatabase) {
    let drop = "DROP TABLE _sqlx_migrations";
    database.execute(drop).await.unwrap();
    let mut reader = database.read().await.unwrap();
    let schema = schema::compare(&mut reader).await.unwrap();
    assert_eq!(schema, Schema::Missing);
}

async fn every_table_is_empty_at_first(database: TestDatabase) {
    let tables = match database.engine {
        Engine::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table'",
        Engine::Postgres => {
            "SELECT relname::text FROM pg_stat_user_tables WHERE schemaname = current_schema()"
        }
    };
    for table in database.texts(tables).await {
        if table != "_sqlx_migrations" {
            let rows = database
                .number(&format!("SELECT count(*) FROM {table}"))
                .await;
            assert_eq!(rows, 0, "{table}");
        }
    }
}
