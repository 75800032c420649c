//! How much memory what is kept in memory takes.

/// Bytes that a value keeps alive, about: its own and those that it points to.
pub trait Footprint {
    /// The bytes.
    fn footprint(&self) -> usize;
}
