//! Memory use of cached values.

/// Approximate memory that a value uses: its own bytes and those that it points to.
pub trait Footprint {
    /// The size in bytes.
    fn footprint(&self) -> usize;
}
