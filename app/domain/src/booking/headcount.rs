//! How many people of which groups there are.

use std::collections::BTreeMap;

use super::Groups;

/// How many people there are per set of groups that they belong to: those who hold a place, or those
/// who wait for one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headcount(BTreeMap<Groups, i64>);

impl Headcount {
    /// Counts that many more people of exactly those groups.
    pub fn add(&mut self, groups: Groups, people: i64) {
        *self.0.entry(groups).or_default() += people;
    }

    /// How many people there are in all.
    pub fn total(&self) -> i64 {
        self.0.values().sum()
    }

    /// How many people there are of exactly those groups, for each set of groups.
    pub fn iter(&self) -> impl Iterator<Item = (Groups, i64)> {
        self.0.iter().map(|(&groups, &people)| (groups, people))
    }
}

impl FromIterator<(Groups, i64)> for Headcount {
    fn from_iter<T: IntoIterator<Item = (Groups, i64)>>(counts: T) -> Self {
        let mut headcount = Self::default();
        for (groups, people) in counts {
            headcount.add(groups, people);
        }
        headcount
    }
}
