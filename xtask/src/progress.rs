//! What is being done, and how long it took.

use std::time::Instant;

use anyhow::Result;

/// Announces a step, does it, and says how long it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("• {name}");
    let start = Instant::now();
    let result = work()?;
    println!("  {:.1} s  {name}", start.elapsed().as_secs_f64());
    Ok(result)
}
