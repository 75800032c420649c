//! An office with a database, a folder and the binary.

use std::{
    fs,
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use store_testing::TestDatabase;
use tempfile::TempDir;

use crate::support::{DEMO, Ended, Killed, command, run_with};

/// An office whose commands run in a folder of its own.
pub struct Office {
    folder: TempDir,
    /// The address of its database.
    pub database: String,
}

impl Office {
    /// An office without a database yet; it will be an SQLite file.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite:{}/var/portal.sqlite", folder.path().display());
        Self { folder, database }
    }

    /// An office with the data of the demonstration.
    pub fn of_demonstration() -> Self {
        let office = Self::new();
        office.succeeds(&["migrate"]);
        office.succeeds(&["demo"]);
        office
    }

    /// An office that uses a database that is there.
    pub fn with(database: &str) -> Self {
        Self {
            database: database.to_owned(),
            ..Self::new()
        }
    }

    /// A file of the office.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The names of the files in its folder, or one below.
    pub fn files(&self, below: &str) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(self.file(below))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// The database, opened by the test.
    pub async fn open(&self) -> TestDatabase {
        TestDatabase::open(&self.database).await
    }

    fn variables<'a>(&'a self, mail: &'a Path) -> [(&'static str, &'a str); 4] {
        [
            DEMO[0],
            ("IMPRECARIO_DATABASE", &self.database),
            ("IMPRECARIO_MAIL__FOLDER", text(mail)),
            ("IMPRECARIO_LOG", "warn"),
        ]
    }

    fn run(&self, arguments: &[&str], line: &str) -> Ended {
        let mail = self.file("mail");
        run_with(self.folder.path(), arguments, &self.variables(&mail), line)
    }

    /// Runs a command that succeeds, and returns what it printed.
    #[track_caller]
    pub fn succeeds(&self, arguments: &[&str]) -> String {
        self.succeeds_with(arguments, "")
    }

    /// Runs a command that reads that line and succeeds, and returns what it printed.
    #[track_caller]
    pub fn succeeds_with(&self, arguments: &[&str], line: &str) -> String {
        self.run(arguments, line).succeeds().output
    }

    /// Runs a command that fails, and returns what it complained of.
    #[track_caller]
    pub fn fails(&self, arguments: &[&str]) -> String {
        let ended = self.run(arguments, "");
        assert_ne!(ended.code, 0, "{arguments:?}: {ended:#?}");
        ended.errors
    }

    /// Starts the portal.
    pub fn serve(&self) -> Serving {
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = free.local_addr().unwrap();
        drop(free);
        let mail = self.file("mail");
        let mut portal = command(self.folder.path(), &["serve"], &self.variables(&mail));
        // Nobody reads what it prints: a pipe would fill.
        portal
            .env("IMPRECARIO_LISTEN", address.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::inherit());
        let mut process = Killed(portal.spawn().unwrap());
        while TcpStream::connect(address).is_err() {
            let ended = process.0.try_wait().unwrap();
            assert!(ended.is_none(), "it ended by itself");
            std::thread::sleep(Duration::from_millis(20));
        }
        Serving {
            _process: process,
            address,
        }
    }
}

/// The portal, running until it is dropped.
pub struct Serving {
    _process: Killed,
    /// Where it listens.
    pub address: SocketAddr,
}

/// A path as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Rows that are the same before and after a restoration, which ends sessions, doubts mails and is logged.
pub fn lasting(rows: Vec<String>) -> Vec<String> {
    let changed = ["audit: ", "job: ", "session: "];
    let rows = rows.into_iter();
    rows.filter(|row| !changed.iter().any(|table| row.starts_with(table)))
        .collect()
}
