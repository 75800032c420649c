//! `imprecario copy`.

use anyhow::{Context as _, Result};
use store::copy;

use crate::settings::Settings;

/// Copies everything that the database holds, as of one moment, into another, empty one.
pub(crate) async fn run(settings: &Settings, to: &str) -> Result<()> {
    let source = super::open_existing(settings).await?;
    let target = super::open_at(to, 2).await?;
    let counts = copy::all_rows(&source, &target, &mut super::progress::on_standard_error())
        .await
        .context("nothing was copied")?;
    source.close().await;
    target.close().await;
    let rows: i64 = counts.iter().map(|count| count.rows).sum();
    println!("{rows} rows were copied.");
    Ok(())
}
