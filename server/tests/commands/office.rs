//! An office with a database, a folder and the binary.

use std::{
    fs,
    io::Write as _,
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::Duration,
};

use store_testing::TestDatabase;
use tempfile::TempDir;

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

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_imprecario"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("IMPRECARIO_DATABASE", &self.database)
            .env("IMPRECARIO_DEMO", "true")
            .env("IMPRECARIO_MAIL__FOLDER", self.file("mail"))
            .env("IMPRECARIO_LOG", "warn");
        command
    }

    fn run(&self, arguments: &[&str], input: &str) -> Output {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut standard_input = child.stdin.take().unwrap();
        // A command that refuses its arguments does not read.
        let _ = standard_input.write_all(input.as_bytes());
        drop(standard_input);
        child.wait_with_output().unwrap()
    }

    /// Runs a command that succeeds, and returns what it printed.
    pub fn succeeds(&self, arguments: &[&str]) -> String {
        self.succeeds_with(arguments, "")
    }

    /// Runs a command that reads that input and succeeds, and returns what it printed.
    pub fn succeeds_with(&self, arguments: &[&str], input: &str) -> String {
        let output = self.run(arguments, input);
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{arguments:?}: {errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs a command that fails, and returns what it complained of.
    pub fn fails(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments, "");
        assert!(!output.status.success(), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    }

    /// Starts the portal.
    pub fn serve(&self) -> Serving {
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = free.local_addr().unwrap();
        drop(free);
        let mut child = self
            .command(&["serve"])
            .env("IMPRECARIO_LISTEN", address.to_string())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        while TcpStream::connect(address).is_err() {
            assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
            std::thread::sleep(Duration::from_millis(20));
        }
        Serving { child, address }
    }
}

/// The portal, running until it is dropped.
pub struct Serving {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Drop for Serving {
    /// `kill -9`.
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
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
