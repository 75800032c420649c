//! Putting a restored database in the place of the one that is there.
//!
//! A database and its log are three files, which no system renames at once. So what is meant is said first, by the name
//! of the new file, and whoever finds such a file carries on: whatever the step after which a machine stops, the next
//! command brings the restored database in its place, and the former one aside with all that belongs to it.

use std::{
    ffi::{OsStr, OsString},
    fs, io,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail};
use services::{Clock as _, SystemClock};
use store::lock_file;

use super::{folder_of, sync};

/// The end of the name of a database that is about to take the place of another one.
const COMING: &str = ".restoring";
/// What lies beside a database, and the database itself: the last to go, so that its log is never left to another one.
const PARTS: [&str; 3] = ["-wal", "-shm", ""];

/// Puts a complete database in the place of another one, under the lock of those who replace it. Returns the name that
/// the former one has now, if there was one.
pub(super) fn put_in_place(complete: &Path, database: &Path) -> Result<Option<PathBuf>> {
    let coming = with_suffix(&free_name(database), COMING);
    rename(complete, &coming)?;
    sync(folder_of(database))?;
    carry_on(&coming, database)
}

/// Carries on where a machine stopped while a database was being replaced.
///
/// # Errors
/// Where somebody has the database open, or is replacing it now.
pub(super) fn finish_interrupted(database: &Path) -> Result<()> {
    if interrupted(database)?.is_empty() {
        return Ok(());
    }
    let _lock = lock_file::replace(database)?;
    // Looked for again under the lock: somebody may have finished meanwhile.
    for coming in interrupted(database)? {
        carry_on(&coming, database)?;
        tracing::warn!(
            database = %database.display(),
            "a restore that was interrupted was finished"
        );
    }
    Ok(())
}

/// The databases that were to take the place of another one, the earliest first.
fn interrupted(database: &Path) -> Result<Vec<PathBuf>> {
    let folder = folder_of(database);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => {
            return Err(error).with_context(|| format!("{} cannot be read", folder.display()));
        }
    };
    let mut start = OsString::from(database.file_name().unwrap_or_default());
    start.push(".");
    let is_coming = |name: &OsStr| {
        let name = name.as_encoded_bytes();
        name.starts_with(start.as_encoded_bytes()) && name.ends_with(COMING.as_bytes())
    };
    let mut found = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        if is_coming(&name) {
            found.push(folder.join(name));
        }
    }
    found.sort();
    Ok(found)
}

/// Sets aside what is still there of the former database, and puts the coming one in its place.
fn carry_on(coming: &Path, database: &Path) -> Result<Option<PathBuf>> {
    let name = coming.as_os_str().as_encoded_bytes();
    let length = name.len() - COMING.len();
    let Some(aside) = coming.to_str().and_then(|name| name.get(..length)) else {
        bail!("{} has a name that cannot be read", coming.display());
    };
    let aside = PathBuf::from(aside);
    for part in PARTS {
        let (from, to) = (with_suffix(database, part), with_suffix(&aside, part));
        if from.exists() {
            if to.exists() {
                bail!(
                    "{} and {} are both there: move one of them away",
                    from.display(),
                    to.display()
                );
            }
            rename(&from, &to)?;
        }
    }
    // The former log must be gone before the new database is there, also on the disk.
    sync(folder_of(database))?;
    rename(coming, database)?;
    sync(folder_of(database))?;
    Ok(aside.exists().then_some(aside))
}

/// A name for the former database that nothing has yet.
fn free_name(database: &Path) -> PathBuf {
    let now = SystemClock.now().to_string().replace(':', "");
    let mut name = with_suffix(database, &format!(".{now}"));
    // Another one may have been set aside in the same second.
    for number in 2.. {
        let is_taken = PARTS
            .iter()
            .chain(&[COMING])
            .any(|part| with_suffix(&name, part).exists());
        if !is_taken {
            break;
        }
        name = with_suffix(database, &format!(".{now}.{number}"));
    }
    name
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to)
        .with_context(|| format!("{} cannot be renamed to {}", from.display(), to.display()))
}

/// A path with something behind its name.
pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// The files of a folder with what is in them, but for the lock.
    fn files(folder: &Path) -> BTreeMap<String, String> {
        let entries = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path());
        let files = entries.filter(|path| path.extension() != Some(OsStr::new("lock")));
        let named = files.map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path).unwrap())
        });
        named.collect()
    }

    fn expect(folder: &Path, expected: &[(&str, &str)]) {
        let expected: BTreeMap<_, _> = expected
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect();
        assert_eq!(files(folder), expected);
    }

    /// Every step of replacing a database with a log, as renames: from, and to.
    const STEPS: [(&str, &str); 5] = [
        ("complete", "portal.7.restoring"),
        ("portal-wal", "portal.7-wal"),
        ("portal-shm", "portal.7-shm"),
        ("portal", "portal.7"),
        ("portal.7.restoring", "portal"),
    ];

    #[test]
    fn whatever_the_step_after_which_the_machine_stops_the_next_command_finishes() {
        for stopped_after in 0..=STEPS.len() {
            let folder = tempfile::tempdir().unwrap();
            let path = |name: &str| folder.path().join(name);
            for (name, text) in [
                ("portal", "old"),
                ("portal-wal", "old log"),
                ("portal-shm", "old index"),
                ("complete", "new"),
            ] {
                fs::write(path(name), text).unwrap();
            }
            for (from, to) in STEPS.iter().take(stopped_after) {
                fs::rename(path(from), path(to)).unwrap();
            }
            // The second finds nothing more to do.
            for _ in 0..2 {
                finish_interrupted(&path("portal")).unwrap();
            }
            let database = [
                ("portal", "new"),
                ("portal.7", "old"),
                ("portal.7-wal", "old log"),
                ("portal.7-shm", "old index"),
            ];
            let nothing_begun = [
                ("portal", "old"),
                ("portal-wal", "old log"),
                ("portal-shm", "old index"),
                ("complete", "new"),
            ];
            let expected = if stopped_after == 0 {
                nothing_begun
            } else {
                database
            };
            expect(folder.path(), &expected);
        }
    }

    #[test]
    fn the_former_database_goes_aside_with_its_log() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        for (name, text) in [
            ("portal", "old"),
            ("portal-wal", "old log"),
            ("complete", "new"),
        ] {
            fs::write(path(name), text).unwrap();
        }
        let aside = put_in_place(&path("complete"), &path("portal")).unwrap();
        let aside = aside.unwrap();
        assert_eq!(fs::read_to_string(&aside).unwrap(), "old");
        let log = with_suffix(&aside, "-wal");
        assert_eq!(fs::read_to_string(log).unwrap(), "old log");
        assert_eq!(fs::read_to_string(path("portal")).unwrap(), "new");
        assert_eq!(files(folder.path()).len(), 3);
    }

    #[test]
    fn where_there_was_none_nothing_is_set_aside() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("complete"), "new").unwrap();
        assert_eq!(
            put_in_place(&path("complete"), &path("portal")).unwrap(),
            None
        );
        expect(folder.path(), &[("portal", "new")]);
        let elsewhere = folder.path().join("nowhere/portal");
        finish_interrupted(&elsewhere).unwrap();
    }

    #[test]
    fn nothing_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let there = [
            ("portal", "another"),
            ("portal.7", "old"),
            ("portal.7.restoring", "new"),
        ];
        for (name, text) in there {
            fs::write(path(name), text).unwrap();
        }
        let error = finish_interrupted(&path("portal")).unwrap_err().to_string();
        assert!(error.contains("are both there"), "{error}");
        expect(folder.path(), &there);
    }

    #[test]
    fn nobody_finishes_what_another_one_is_doing() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("portal.7.restoring"), "new").unwrap();
        let held = lock_file::replace(&path("portal")).unwrap();
        assert!(finish_interrupted(&path("portal")).is_err());
        drop(held);
        finish_interrupted(&path("portal")).unwrap();
        expect(folder.path(), &[("portal", "new")]);
    }
}
