//! A password from standard input.

use std::io::{BufRead as _, IsTerminal as _, Write as _};

use anyhow::{Context as _, Result};
use services::access::staff::NewPassword;

/// Reads one line. A command line would be seen by everybody on the machine. `owner` is what is known about whoever
/// will use it.
pub(super) fn read(owner: &[&str]) -> Result<NewPassword> {
    let input = std::io::stdin();
    if input.is_terminal() {
        print!("Password (it will be seen while you type): ");
        std::io::stdout().flush()?;
    }
    let mut line = String::new();
    input
        .lock()
        .read_line(&mut line)
        .context("no password was given")?;
    NewPassword::parse(line.trim_end_matches(['\r', '\n']), owner)
        .context("the password cannot be used")
}
