//! How many places of an edition are left.

use super::Capacity;

/// The places of an edition at a moment, as published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vacancies {
    /// How many there are.
    pub capacity: i64,
    /// How many are free for everybody.
    pub free: i64,
    /// How many more are free, but reserved for groups.
    pub set_aside: i64,
    /// How many people wait for one.
    pub waiting: i64,
}

impl Vacancies {
    /// The vacancies when `held` places are taken or offered, and `set_aside` of the others are
    /// reserved for groups.
    pub fn new(capacity: Capacity, held: i64, set_aside: i64, waiting: i64) -> Self {
        let capacity = i64::from(capacity);
        Self {
            capacity,
            free: (capacity - held - set_aside).max(0),
            set_aside,
            waiting,
        }
    }

    /// How many are not free for everybody: taken, offered, or reserved for groups.
    pub const fn taken(self) -> i64 {
        self.capacity - self.free
    }

    /// Whether every place is taken or offered.
    pub const fn is_full(self) -> bool {
        self.free + self.set_aside == 0
    }
}
