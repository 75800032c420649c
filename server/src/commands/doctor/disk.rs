//! Files on this machine: who may read them, and what room is left.

use std::{
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use super::{Checked, Finding, Look, Works, Wrong};
use crate::settings::{Settings, Transport};

/// Bytes that are left where nobody need look yet, and where it is too late.
const ENOUGH: u64 = 5 << 30;
const TOO_LITTLE: u64 = 200 << 20;

/// Permissions of and room for the files of SQLite and of mails.
pub(super) fn checks(settings: &Settings) -> Vec<Checked> {
    let mut checks = Vec::new();
    if let Some(file) = store::Database::file_of(&settings.database) {
        if file.exists() {
            checks.push(("permissions of the database", permissions(&file, "600")));
        }
        let folder = file
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        checks.push((
            "room for the database",
            room(folder.unwrap_or(Path::new("."))),
        ));
    }
    if let Transport::Files(folder) = &settings.mail.transport
        && folder.exists()
    {
        let permissions = match permissions(folder, "700") {
            // Everybody sees its mails anyway.
            Wrong(words) if settings.demo => Look(words),
            other => other,
        };
        checks.push(("permissions of the mails", permissions));
        checks.push(("mail folder", probe(folder)));
        checks.push(("room for mails", room(folder)));
    }
    checks
}

/// Whether anybody but owner and group may read a file.
fn permissions(path: &Path, mode: &str) -> Finding {
    let shown = path.display();
    match path.metadata() {
        Ok(metadata) if metadata.permissions().mode() % 0o10 == 0 => {
            Works(format!("not everybody on this machine reads {shown}"))
        }
        Ok(_) => Wrong(format!(
            "everybody on this machine may read {shown}: chmod {mode} {shown}"
        )),
        Err(error) => Wrong(format!("{shown}: {error}")),
    }
}

/// Whether a file can be written there.
fn probe(folder: &Path) -> Finding {
    let probe: PathBuf = folder.join(".doctor");
    let written = std::fs::write(&probe, b"").and_then(|()| std::fs::remove_file(&probe));
    match written {
        Ok(()) => Works("can be written".to_owned()),
        Err(error) => Wrong(format!("{}: {error}", folder.display())),
    }
}

fn room(folder: &Path) -> Finding {
    let shown = folder.display();
    let left = match rustix::fs::statvfs(folder) {
        Ok(system) => system.f_bavail.saturating_mul(system.f_frsize),
        Err(error) => return Wrong(format!("{shown}: {error}")),
    };
    let words = format!("{} MB are left at {shown}", left >> 20);
    if left < TOO_LITTLE {
        Wrong(format!("{words}: make room"))
    } else if left < ENOUGH {
        Look(words)
    } else {
        Works(words)
    }
}
