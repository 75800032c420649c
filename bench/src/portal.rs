//! The portal under measurement: the release binary on a fresh database with demo data.

use std::{
    fmt,
    path::{Path, PathBuf},
    process::Stdio,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use store::Database;
use tempfile::TempDir;
use tokio::process::{Child, Command};
use uuid::Uuid;

use crate::{
    client::{Client, get},
    figure::{Figure, Goal},
};

/// Where the portal stores its data.
pub(crate) enum Storage {
    /// A file.
    Sqlite,
    /// A database on a server at that address, with that many connections.
    Postgres { server: String, connections: u32 },
}

impl Storage {
    /// How many clients send forms at once.
    pub(crate) fn clients(&self) -> usize {
        match self {
            Self::Sqlite => 8,
            Self::Postgres { connections, .. } => usize::try_from(*connections).unwrap_or(8),
        }
    }
}

impl fmt::Display for Storage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite => f.write_str("SQLite"),
            Self::Postgres { connections, .. } => {
                write!(f, "PostgreSQL, {connections} connections")
            }
        }
    }
}

/// The server as a separate process, and another connection to its database.
pub(crate) struct Running {
    server: Child,
    start: Duration,
    pub(crate) address: String,
    pub(crate) database: Database,
    storage: Storage,
    url: String,
    folder: TempDir,
}

impl Running {
    /// Migrates and fills a database, then starts the server and waits for its first answer.
    pub(crate) async fn start(binary: &Path, storage: Storage) -> Result<Self> {
        Self::configured(binary, storage, &[]).await
    }

    /// Like [`start`](Self::start), with mails over SMTP to a server at that port of this machine, and with
    /// clients that send their address.
    pub(crate) async fn with_mail_server(
        binary: &Path,
        storage: Storage,
        port: u16,
    ) -> Result<Self> {
        let settings = [
            ("IMPRECARIO_BEHIND_PROXY", "127.0.0.1".to_owned()),
            ("IMPRECARIO_MAIL__TRANSPORT", "smtp".to_owned()),
            ("IMPRECARIO_MAIL__HOST", "127.0.0.1".to_owned()),
            ("IMPRECARIO_MAIL__PORT", port.to_string()),
            ("IMPRECARIO_MAIL__SECURITY", "none".to_owned()),
        ];
        Self::configured(binary, storage, &settings).await
    }

    async fn configured(
        binary: &Path,
        storage: Storage,
        settings: &[(&str, String)],
    ) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let url = match &storage {
            Storage::Sqlite => format!("sqlite:{}", file(folder.path()).display()),
            Storage::Postgres { server, .. } => new_database(server).await?,
        };
        let port = std::net::TcpListener::bind("127.0.0.1:0")?
            .local_addr()?
            .port();
        let address = format!("127.0.0.1:{port}");
        let configured = || {
            let mut command = Command::new(binary);
            command
                .current_dir(folder.path())
                .env("IMPRECARIO_DATABASE", &url)
                .env("IMPRECARIO_LISTEN", &address)
                .env("IMPRECARIO_DEMO", "true")
                .env("IMPRECARIO_LOG", "warn")
                .envs(settings.iter().cloned())
                .stdout(Stdio::null());
            if let Storage::Postgres { connections, .. } = &storage {
                command.env("IMPRECARIO_DATABASE_CONNECTIONS", connections.to_string());
            }
            command
        };
        for command in ["migrate", "demo"] {
            if !configured().arg(command).status().await?.success() {
                bail!("`imprecario {command}` failed");
            }
        }
        let began = Instant::now();
        let server = configured()
            .arg("serve")
            .kill_on_drop(true)
            .spawn()
            .context("the server cannot be started")?;
        let start = first_answer(&address, began).await?;
        Ok(Self {
            database: Database::open(&url, 2).await?,
            server,
            start,
            address,
            storage,
            url,
            folder,
        })
    }

    /// Where it stores its data.
    pub(crate) const fn storage(&self) -> &Storage {
        &self.storage
    }

    /// The address of its database.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The file in which its database is, with SQLite.
    pub(crate) fn file(&self) -> PathBuf {
        file(self.folder.path())
    }

    /// Stops the server and deletes its data.
    pub(crate) async fn end(mut self) -> Result<()> {
        self.server.kill().await?;
        self.database.close().await;
        if let Storage::Postgres { server, .. } = &self.storage {
            let name = self.url.rsplit('/').next().context("no database")?;
            let drop = format!("DROP DATABASE \"{name}\" WITH (FORCE)");
            let mut connection = PgConnection::connect(server).await?;
            connection.execute(AssertSqlSafe(drop)).await?;
        }
        Ok(())
    }

    /// From starting the process to the first answer, with a migrated database.
    pub(crate) fn start_to_answer(&self) -> Figure {
        let name = "server start to first answer (SQLite, migrated) / allowed";
        Figure::new(name, self.start.as_secs_f64(), "s", 0.3, Goal::AtMost(1.0))
    }

    /// The server's resident memory after everything else was measured.
    pub(crate) fn resident_memory(&self) -> Result<Figure> {
        let id = self.server.id().context("the server has ended")?;
        let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
        let kibibytes: f64 = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:")?.split_whitespace().next())
            .context("no VmRSS")?
            .parse()?;
        let name = "resident memory after the run / allowed";
        Ok(Figure::new(
            name,
            kibibytes / 1024.0,
            "MiB",
            64.0,
            Goal::AtMost(1.0),
        ))
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("imprecario.sqlite")
}

/// Creates a database on a PostgreSQL server, and returns its address.
async fn new_database(server: &str) -> Result<String> {
    let name = format!("bench_{}", Uuid::now_v7().simple());
    let create = format!("CREATE DATABASE {name}");
    let mut connection = PgConnection::connect(server)
        .await
        .context("the PostgreSQL server does not answer")?;
    connection.execute(AssertSqlSafe(create)).await?;
    let (server, _) = server
        .rsplit_once('/')
        .context("an address without a database")?;
    Ok(format!("{server}/{name}"))
}

async fn first_answer(address: &str, began: Instant) -> Result<Duration> {
    while began.elapsed() < Duration::from_secs(20) {
        if let Ok(mut client) = Client::connect(address).await
            && let Ok(answer) = client.send(&get("/readyz", "")).await
            && answer.status == 200
        {
            return Ok(began.elapsed());
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    bail!("the server does not answer")
}
