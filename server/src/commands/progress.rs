//! How far a copy is, on standard error.

use std::time::{Duration, Instant};

use store::copy::Progress;

/// How often the copy of a large table is reported.
const INTERVAL: Duration = Duration::from_secs(5);

/// Reports each table when it is copied, and a large one from time to time.
pub(super) fn on_standard_error() -> impl FnMut(Progress<'_>) + Send {
    let mut last = Instant::now();
    move |progress| {
        if progress.copied == progress.rows || last.elapsed() > INTERVAL {
            last = Instant::now();
            let Progress {
                table,
                copied,
                rows,
            } = progress;
            eprintln!("{table}: {copied} of {rows} rows");
        }
    }
}
