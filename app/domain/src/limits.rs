//! How much one person may have ahead of them, so that few do not take what is there for everybody.

/// How many bookings, or appointments, that have not begun one person may hold at once. It binds the person,
/// not staff: at the desk somebody stands there who can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit(u16);

impl Limit {
    /// That many at most.
    pub const fn new(most: u16) -> Self {
        Self(most)
    }

    /// The maximum.
    pub const fn most(self) -> u16 {
        self.0
    }

    /// Whether a person who holds that many gets no other one.
    pub fn is_reached(self, held: i64) -> bool {
        held >= i64::from(self.0)
    }
}

/// The limits of each person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Appointments that are booked and have not begun.
    pub future_appointments: Limit,
    /// Bookings of activities of all kinds that have not begun: places, requests, offers and waits.
    pub future_bookings: Limit,
}

impl Default for Limits {
    /// Three appointments are enough for a plan with one each week; ten activities are more than somebody
    /// attends within a month.
    fn default() -> Self {
        Self {
            future_appointments: Limit::new(3),
            future_bookings: Limit::new(10),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_one_is_still_given() {
        let limit = Limit::new(3);
        assert!(!limit.is_reached(2));
        assert!(limit.is_reached(3));
        assert!(limit.is_reached(4));
        assert!(Limit::new(0).is_reached(0));
    }
}
