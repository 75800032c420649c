//! Numbers of people by group.

use std::collections::BTreeMap;

use super::Groups;

/// The number of people per set of groups that they belong to: those who hold a place, or those who
/// wait for one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headcount(BTreeMap<Groups, i64>);

impl Headcount {
    /// Counts that many more people of exactly those groups.
    pub fn add(&mut self, groups: Groups, people: i64) {
        *self.0.entry(groups).or_default() += people;
    }

    /// The total number of people.
    pub fn total(&self) -> i64 {
        self.0.values().sum()
    }

    /// Each set of groups with the number of people of exactly those groups.
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
