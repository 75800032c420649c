//! The PostgreSQL server on which tests create their databases.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use sqlx::{
    ConnectOptions as _, Connection as _, Executor as _, PgConnection, SqlSafeStr as _,
    postgres::PgConnectOptions,
};

use crate::TestDatabase;

/// A connection to the server, which may create databases there.
pub(crate) struct Server {
    options: PgConnectOptions,
    connection: PgConnection,
}

impl Server {
    /// Connects to the server that the environment names, if it names one.
    pub(crate) async fn find() -> Option<Self> {
        let options = options()?;
        let connection = PgConnection::connect_with(&options).await.unwrap();
        Some(Self {
            options,
            connection,
        })
    }

    /// Creates a database with all tables. Copying one takes a quarter of the server time that the migrations
    /// take.
    pub(crate) async fn make_database(&mut self, name: &str) -> TestDatabase {
        let template = self.template().await;
        // Its pages are not logged, unlike with the default strategy.
        self.execute(&format!(
            "CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy"
        ))
        .await;
        self.open(name).await
    }

    /// Drops a database, even if a failed test left connections to it.
    pub(crate) async fn drop_database(mut self, name: &str) {
        self.execute(&format!("DROP DATABASE {name} WITH (FORCE)"))
            .await;
        self.connection.close().await.unwrap();
    }

    /// The name of a database with the tables of these migrations, which stays for later tests and runs. Each
    /// test is its own process: the first creates it while the others wait.
    async fn template(&mut self) -> String {
        let mut hasher = DefaultHasher::new();
        for migration in store::migrations::POSTGRES.iter() {
            migration.checksum.hash(&mut hasher);
        }
        let name = format!("test_template_{:x}", hasher.finish());
        self.execute("SELECT pg_advisory_lock(1)").await;
        let is_there =
            "SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate)";
        let is_there: bool = sqlx::query_scalar(is_there)
            .bind(&name)
            .fetch_one(&mut self.connection)
            .await
            .unwrap();
        if !is_there {
            // An interrupted run leaves one without tables.
            self.execute(&format!("DROP DATABASE IF EXISTS {name}"))
                .await;
            self.execute(&format!("CREATE DATABASE {name}")).await;
            let database = self.open(&name).await;
            database.migrate().await.unwrap();
            database.close().await;
            self.execute(&format!("ALTER DATABASE {name} IS_TEMPLATE true"))
                .await;
        }
        self.execute("SELECT pg_advisory_unlock(1)").await;
        name
    }

    async fn open(&self, name: &str) -> TestDatabase {
        let address = self.options.clone().database(name).to_url_lossy();
        TestDatabase::open(address.as_str()).await
    }

    async fn execute(&mut self, sql: &str) {
        let sql = sqlx::AssertSqlSafe(sql.to_owned()).into_sql_str();
        self.connection.execute(sql).await.unwrap();
    }
}

fn options() -> Option<PgConnectOptions> {
    if let Ok(address) = std::env::var("TEST_POSTGRES_URL") {
        return Some(address.parse().unwrap());
    }
    // Reads the other `PG…` variables by itself.
    std::env::var_os("PGHOST").map(|_| PgConnectOptions::new())
}
