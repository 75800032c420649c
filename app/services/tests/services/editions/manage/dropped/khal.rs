//! A calendar program that is not ours, <https://khal.readthedocs.io/>.

use std::{
    env, fs,
    process::{Command, Stdio},
};

use tempfile::TempDir;

/// An empty calendar of khal.
pub(super) struct Calendar {
    folder: TempDir,
}

impl Calendar {
    /// `None` where khal is not installed, which it must be in CI.
    pub(super) fn new() -> Option<Self> {
        let found = Command::new("khal")
            .arg("--version")
            .stdout(Stdio::null())
            .status();
        if found.is_err() && env::var_os("CI").is_none() {
            println!("without khal: `cargo xtask test` installs it");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().display();
        let settings = format!(
            "[calendars]\n[[ours]]\npath = {path}/ours\n[sqlite]\npath = {path}/cache\n\
             [locale]\nlocal_timezone = Europe/Rome\ndefault_timezone = Europe/Rome\n\
             timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n\
             datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n\
             [default]\ndefault_calendar = ours\n"
        );
        fs::write(folder.path().join("settings"), settings).unwrap();
        fs::create_dir(folder.path().join("ours")).unwrap();
        Some(Self { folder })
    }

    /// Imports a file as its user does.
    pub(super) fn import(&self, file: &str) {
        let path = self.folder.path().join("file.ics");
        fs::write(&path, file).unwrap();
        self.khal(&[
            "import",
            "--batch",
            "-a",
            "ours",
            &path.display().to_string(),
        ]);
    }

    /// The day and the status of every event of the month.
    pub(super) fn listed(&self) -> Vec<String> {
        let form = "{start-date} {status}";
        let days = ["--day-format", "", "2026-12-01", "31d"];
        let listed = self.khal(&[&["list", "--format", form], &days[..]].concat());
        listed
            .lines()
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    }

    fn khal(&self, arguments: &[&str]) -> String {
        let done = Command::new("khal")
            .arg("--config")
            .arg(self.folder.path().join("settings"))
            .args(arguments)
            .env("LC_ALL", "C.UTF-8")
            .output()
            .unwrap();
        let words = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{words}");
        String::from_utf8(done.stdout).unwrap()
    }
}
