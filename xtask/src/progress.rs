//! Progress messages with durations.

use std::time::Instant;

use anyhow::Result;

/// Prints a step, runs it, and prints how long it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("• {name}");
    let start = Instant::now();
    let result = work()?;
    println!("  {:.1} s  {name}", start.elapsed().as_secs_f64());
    Ok(result)
}
