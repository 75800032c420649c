//! The portal under measurement: the release binary on a fresh SQLite file with demo data.

use std::{
    path::{Path, PathBuf},
    process::Stdio,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use store::Database;
use tempfile::TempDir;
use tokio::process::{Child, Command};

use crate::{
    client::{Client, get},
    figure::{Figure, Goal},
};

/// The server as a process of its own, and a second hand on its database.
pub(crate) struct Running {
    server: Child,
    start: Duration,
    pub(crate) address: String,
    pub(crate) database: Database,
    folder: TempDir,
}

impl Running {
    /// Migrates and fills a database, then starts the server and waits for its first answer.
    pub(crate) async fn start(binary: &Path) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let port = std::net::TcpListener::bind("127.0.0.1:0")?
            .local_addr()?
            .port();
        let address = format!("127.0.0.1:{port}");
        for command in ["migrate", "demo"] {
            let status = configured(binary, folder.path(), &address)
                .arg(command)
                .status()
                .await?;
            if !status.success() {
                bail!("`imprecario {command}` failed");
            }
        }
        let began = Instant::now();
        let server = configured(binary, folder.path(), &address)
            .arg("serve")
            .kill_on_drop(true)
            .spawn()
            .context("the server cannot be started")?;
        let start = first_answer(&address, began).await?;
        let database =
            Database::open(&format!("sqlite:{}", file(folder.path()).display()), 2).await?;
        Ok(Self {
            server,
            start,
            address,
            database,
            folder,
        })
    }

    /// The file in which the database is.
    pub(crate) fn file(&self) -> PathBuf {
        file(self.folder.path())
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

fn configured(binary: &Path, folder: &Path, address: &str) -> Command {
    let mut command = Command::new(binary);
    command
        .current_dir(folder)
        .env(
            "IMPRECARIO_DATABASE",
            format!("sqlite:{}", file(folder).display()),
        )
        .env("IMPRECARIO_LISTEN", address)
        .env("IMPRECARIO_DEMO", "true")
        .env("IMPRECARIO_LOG", "warn")
        .stdout(Stdio::null());
    command
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
