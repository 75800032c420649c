//! Places counted together.

use std::iter::Sum;

use store::edition::Listed;

/// The places of one edition or of several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many there are.
    pub places: i64,
    /// How many are taken.
    pub confirmed: i64,
    /// How many people wait for one.
    pub waiting: i64,
}

impl Figures {
    /// The places of an edition.
    pub fn of(edition: &Listed) -> Self {
        Self {
            places: edition.capacity.into(),
            confirmed: edition.confirmed,
            waiting: edition.waiting,
        }
    }

    /// How many places are free.
    pub const fn free(self) -> i64 {
        self.places.saturating_sub(self.confirmed)
    }

    /// How many places of a hundred are taken, rounded down: a hundred means that none is free. Zero
    /// where there are no places.
    pub const fn percent(self) -> i64 {
        if self.places > 0 {
            self.confirmed.saturating_mul(100) / self.places
        } else {
            0
        }
    }
}

impl Sum for Figures {
    fn sum<All: Iterator<Item = Self>>(all: All) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            places: sum.places + one.places,
            confirmed: sum.confirmed + one.confirmed,
            waiting: sum.waiting + one.waiting,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_percent_means_that_no_place_is_free() {
        for (confirmed, places, percent) in [
            (0, 0, 0),
            (0, 3, 0),
            (1, 3, 33),
            (999, 1000, 99),
            (12, 12, 100),
        ] {
            let figures = Figures {
                places,
                confirmed,
                waiting: 0,
            };
            assert_eq!(figures.percent(), percent);
            assert_eq!(figures.free(), places - confirmed);
        }
    }
}
