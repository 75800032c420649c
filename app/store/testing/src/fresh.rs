//! A database that exists for one test.

use std::{ops::Deref, time::Duration};

use sqlx::{Executor as _, SqlSafeStr as _};
use store::Database;
use tempfile::TempDir;
use uuid::Uuid;

use crate::{Engine, server::Server};

/// Maximum connections of a test's pool: fewer than the tests have tasks, so that tasks queue.
const CONNECTIONS: u32 = 8;
/// How long a test waits for the connection that writes.
const PATIENCE: Duration = Duration::from_secs(5);

/// A database that exists for one test, and where it is.
#[derive(Clone, Debug)]
pub struct TestDatabase {
    /// Which engine it belongs to.
    pub engine: Engine,
    /// The address under which [`Database::open`] finds it again.
    pub address: String,
    database: Database,
}

impl Deref for TestDatabase {
    type Target = Database;

    fn deref(&self) -> &Database {
        &self.database
    }
}

impl TestDatabase {
    /// Opens the database at an address, whoever made it.
    pub async fn open(address: &str) -> Self {
        let database = Database::open(address, CONNECTIONS).await.unwrap();
        let engine = match database {
            Database::Sqlite { .. } => Engine::Sqlite,
            Database::Postgres { .. } => Engine::Postgres,
        };
        Self {
            engine,
            address: address.to_owned(),
            database,
        }
    }

    /// Executes SQL that bypasses the store, to inspect or corrupt its data.
    pub async fn execute(&self, sql: &str) -> sqlx::Result<u64> {
        let sql = sqlx::AssertSqlSafe(sql.to_owned()).into_sql_str();
        Ok(match &self.database {
            Database::Sqlite { writer, .. } => {
                let mut turn = writer.take(PATIENCE).await?;
                turn.execute(sql).await?.rows_affected()
            }
            Database::Postgres { pool, .. } => pool.execute(sql).await?.rows_affected(),
        })
    }

    /// Reads one number, bypassing the store.
    pub async fn number(&self, sql: &str) -> i64 {
        let query = sqlx::AssertSqlSafe(sql.to_owned()).into_sql_str();
        match &self.database {
            Database::Sqlite { writer, .. } => {
                let mut turn = writer.take(PATIENCE).await.unwrap();
                sqlx::query_scalar(query).fetch_one(&mut *turn).await
            }
            Database::Postgres { pool, .. } => sqlx::query_scalar(query).fetch_one(pool).await,
        }
        .unwrap()
    }

    /// Reads a list of texts, bypassing the store.
    pub async fn texts(&self, sql: &str) -> Vec<String> {
        let query = sqlx::AssertSqlSafe(sql.to_owned()).into_sql_str();
        match &self.database {
            Database::Sqlite { writer, .. } => {
                let mut turn = writer.take(PATIENCE).await.unwrap();
                sqlx::query_scalar(query).fetch_all(&mut *turn).await
            }
            Database::Postgres { pool, .. } => sqlx::query_scalar(query).fetch_all(pool).await,
        }
        .unwrap()
    }

    /// Every row of an SQLite database: its table, and its values as they would stand in SQL.
    pub async fn every_row(&self) -> Vec<String> {
        let tables =
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> '_sqlx_migrations'
            ORDER BY name";
        let mut rows = Vec::new();
        for table in self.texts(tables).await {
            let values = format!(
                "SELECT group_concat('quote(\"' || name || '\")', ' || '', '' || ')
                FROM pragma_table_info('{table}')"
            );
            let values = self.texts(&values).await.concat();
            let of_table = format!("SELECT '{table}: ' || {values} FROM \"{table}\" ORDER BY 1");
            rows.extend(self.texts(&of_table).await);
        }
        rows
    }
}

/// A [`TestDatabase`] with what must be removed when the test ends.
pub(crate) struct Fresh {
    pub(crate) database: TestDatabase,
    place: Place,
}

enum Place {
    Folder(TempDir),
    Server(Box<Server>, String),
}

impl Fresh {
    /// A new database with tables and no rows; none where there is no PostgreSQL.
    pub(crate) async fn make(engine: Engine) -> Option<Self> {
        match engine {
            Engine::Sqlite => {
                let folder = tempfile::tempdir().unwrap();
                let address = format!("sqlite:{}/test.sqlite", folder.path().display());
                let database = TestDatabase::open(&address).await;
                database.migrate().await.unwrap();
                let place = Place::Folder(folder);
                Some(Self { database, place })
            }
            Engine::Postgres => {
                let mut server = Server::find().await?;
                let name = format!("test_{}", Uuid::now_v7().simple());
                let database = server.make_database(&name).await;
                let place = Place::Server(Box::new(server), name);
                Some(Self { database, place })
            }
        }
    }

    pub(crate) async fn drop(self) {
        self.database.close().await;
        match self.place {
            Place::Folder(folder) => folder.close().unwrap(),
            Place::Server(server, name) => server.drop_database(&name).await,
        }
    }
}
