//! `imprecario doctor`: tries out everything that the portal depends on.

mod addresses;
mod database;
mod disk;
mod mail;

use anyhow::{Result, bail};

use crate::settings::Settings;

/// What a check found, in one sentence.
enum Finding {
    /// It works.
    Works(String),
    /// It works, and somebody should look at it.
    Look(String),
    /// It does not work; the sentence says what to do.
    Wrong(String),
}

use Finding::{Look, Works, Wrong};

/// A check's name, and what it found.
type Checked = (&'static str, Finding);

/// Checks everything and prints a line for each check.
///
/// # Errors
/// Where something does not work.
pub(crate) async fn run(settings: &Settings) -> Result<()> {
    let mut all: Vec<Checked> = vec![
        ("base address", addresses::base(settings)),
        ("proxy", addresses::proxy(settings)),
        ("sender", addresses::sender(settings)),
        ("mail", mail::transport(settings).await),
    ];
    all.extend(mail::greeting(settings));
    all.extend(database::checks(settings).await);
    all.extend(disk::checks(settings));
    for (name, finding) in &all {
        match finding {
            Works(words) => println!("ok    {name}: {words}"),
            Look(words) => println!("look  {name}: {words}"),
            Wrong(words) => println!("WRONG {name}: {words}"),
        }
    }
    let is_wrong = |(_, finding): &&Checked| matches!(finding, Wrong(_));
    match all.iter().filter(is_wrong).count() {
        0 => Ok(()),
        wrong => bail!("{wrong} of {} checks failed", all.len()),
    }
}
