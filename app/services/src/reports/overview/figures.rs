//! Aggregated figures of places.

use std::iter::Sum;

use store::edition_list::Occupancy;

/// The places of one edition or of several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many there are.
    pub places: i64,
    /// How many are taken.
    pub confirmed: i64,
    /// How many are offered to somebody who has not answered yet.
    pub offered: i64,
    /// How many are reserved for groups.
    pub reserved: i64,
    /// How many people wait for one.
    pub waiting: i64,
    /// How often attendance was recorded as present.
    pub present: i64,
    /// How often attendance was recorded.
    pub noted: i64,
}

impl Figures {
    /// The places of an edition.
    pub fn of(edition: &Occupancy) -> Self {
        Self {
            places: edition.capacity.into(),
            confirmed: edition.confirmed,
            offered: edition.offered,
            reserved: edition.reserved,
            waiting: edition.waiting,
            present: edition.present,
            noted: edition.noted,
        }
    }

    /// How many places are free.
    pub const fn free(self) -> i64 {
        self.places.saturating_sub(self.confirmed + self.offered)
    }

    /// The percentage of places taken or offered, rounded down: 100 means that none is free. Zero where
    /// there are no places.
    pub const fn percent(self) -> i64 {
        if self.places > 0 {
            (self.confirmed + self.offered).saturating_mul(100) / self.places
        } else {
            0
        }
    }

    /// The percentage present of the recorded attendance; `None` where nothing was recorded.
    pub const fn attendance(self) -> Option<i64> {
        if self.noted > 0 {
            Some(self.present.saturating_mul(100) / self.noted)
        } else {
            None
        }
    }
}

impl Sum for Figures {
    fn sum<All: Iterator<Item = Self>>(all: All) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            places: sum.places + one.places,
            confirmed: sum.confirmed + one.confirmed,
            offered: sum.offered + one.offered,
            reserved: sum.reserved + one.reserved,
            waiting: sum.waiting + one.waiting,
            present: sum.present + one.present,
            noted: sum.noted + one.noted,
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
                ..Figures::default()
            };
            assert_eq!(figures.percent(), percent);
            assert_eq!(figures.free(), places - confirmed);
        }
    }
}
