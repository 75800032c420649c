//! `imprecario backup`.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use store::{Database, copy, verify};
use tempfile::TempPath;

use crate::settings::Settings;

/// Writes everything that the database holds, of either engine, into one SQLite file, as of one moment. It gets its
/// name when it is complete, was read again and is on the disk.
pub(crate) async fn run(settings: &Settings, file: &Path) -> Result<()> {
    if file.exists() {
        bail!("{} exists: a backup overwrites nothing", file.display());
    }
    let source = super::open_existing(settings).await?;
    let folder = super::folder_of(file);
    let unfinished = tempfile::Builder::new()
        .prefix(".imprecario-backup-")
        .tempdir_in(folder)
        .with_context(|| format!("{} cannot be written to", folder.display()))?;
    let path = unfinished.path().join("backup.sqlite");
    let backup = Database::open(&format!("sqlite:{}", path.display()), 1).await?;
    let counts = copy::all_rows(&source, &backup, &mut super::progress::on_standard_error())
        .await
        .context("no backup was made")?;
    source.close().await;
    backup.close_as_single_file().await?;

    let sound = verify::file(&path)
        .await
        .context("no backup was made, because it could not be read again")?;
    if sound.counts != counts {
        bail!("no backup was made, because rows were missing in it");
    }
    super::sync(&path)?;
    TempPath::try_from_path(&path)?
        .persist_noclobber(file)
        .with_context(|| format!("{} cannot be written", file.display()))?;
    super::sync(folder)?;
    let rows: i64 = counts.iter().map(|count| count.rows).sum();
    println!("{} holds {rows} rows.", file.display());
    Ok(())
}
