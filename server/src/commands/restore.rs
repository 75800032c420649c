//! `imprecario restore`.

use std::{
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail};
use services::restored::{self, SetRight};
use store::{Database, copy, lock_file, schema::Schema, verify};
use tempfile::TempDir;

use super::put_in_place::{finish_interrupted, put_in_place, with_suffix};
use crate::settings::Settings;

/// A copy of a backup that was migrated and set right. The backup itself is only read.
struct Prepared {
    file: PathBuf,
    set_right: SetRight,
    /// Deletes the copy.
    _folder: TempDir,
}

/// Puts a backup in place of an SQLite database, or fills an empty PostgreSQL database with it.
pub(crate) async fn run(settings: &Settings, backup: &Path) -> Result<()> {
    let set_right = match Database::file_of(&settings.database) {
        Some(database) => replace(settings, backup, &database).await?,
        None => fill(settings, backup).await?,
    };
    println!("{} was restored.", backup.display());
    println!(
        "{} sessions were ended: everybody signs in again.",
        set_right.sessions
    );
    if set_right.jobs > 0 {
        println!(
            "{} mails were due and may have been sent since the backup: the staff area lists them.",
            set_right.jobs
        );
    }
    Ok(())
}

/// Sets the database aside and puts the backup in its place, while no process has it open.
async fn replace(settings: &Settings, backup: &Path, database: &Path) -> Result<SetRight> {
    let folder = super::folder_of(database);
    super::make_folder(folder)?;
    finish_interrupted(database)?;
    let _lock = lock_file::replace(database)?;
    let prepared = prepare(settings, backup, folder).await?;
    if let Some(aside) = put_in_place(&prepared.file, database)? {
        println!("The database that was there is now {}.", aside.display());
    }
    Ok(prepared.set_right)
}

/// Fills an empty database. Several processes may use it, of which none would notice that it was replaced; so the
/// old one stays under its own name.
async fn fill(settings: &Settings, backup: &Path) -> Result<SetRight> {
    let target = super::open(settings).await?;
    let prepared = prepare(settings, backup, &std::env::temp_dir()).await?;
    let source = open(&prepared.file).await?;
    copy::all_rows(&source, &target, &mut super::progress::on_standard_error())
        .await
        .context("nothing was restored")?;
    source.close().await;
    target.close().await;
    Ok(prepared.set_right)
}

async fn open(file: &Path) -> Result<Database> {
    Ok(Database::open(&format!("sqlite:{}", file.display()), 2).await?)
}

async fn prepare(settings: &Settings, backup: &Path, folder: &Path) -> Result<Prepared> {
    for log in ["-wal", "-journal"] {
        let log = with_suffix(backup, log);
        if log.metadata().is_ok_and(|log| log.len() > 0) {
            bail!(
                "{} is no finished backup: part of it is in {}",
                backup.display(),
                log.display()
            );
        }
    }
    let unfinished = tempfile::Builder::new()
        .prefix(".imprecario-restore-")
        .tempdir_in(folder)
        .with_context(|| format!("{} cannot be written to", folder.display()))?;
    let file = unfinished.path().join("restored.sqlite");
    fs::copy(backup, &file).with_context(|| format!("{} cannot be read", backup.display()))?;
    fs::set_permissions(&file, Permissions::from_mode(0o600))?;
    let sound = verify::file(&file)
        .await
        .with_context(|| format!("{} cannot be restored", backup.display()))?;
    match sound.version {
        Schema::Missing => bail!("{} is no backup of the portal", backup.display()),
        Schema::Newer(_) => bail!(
            "{} was written by a newer version of the program: restore it with that one",
            backup.display()
        ),
        Schema::Older | Schema::Current => {}
    }
    let database = open(&file).await?;
    database.migrate().await?;
    let portal = super::assemble(settings, database).await?;
    let set_right = restored::set_right(&portal).await?;
    portal.database.close_as_single_file().await?;
    super::sync(&file)?;
    Ok(Prepared {
        file,
        set_right,
        _folder: unfinished,
    })
}
