//! Groups of people for whom places are reserved.

use serde::{Deserialize, Serialize};

use crate::string_form::closed_list;

closed_list! {
    /// A group of people for whom places of an edition can be reserved.
    PlaceGroup {
        /// People whose first language is not Italian.
        NonNativeSpeakers = "non_native_speakers",
        /// People referred by social services.
        SocialServices = "social_services",
        /// Young people.
        YoungPeople = "young_people",
        /// People who have been unemployed for a long time.
        LongTermUnemployed = "long_term_unemployed",
        /// People who care for children or relatives.
        CareDuties = "care_duties",
        /// People at the start of their working life.
        CareerStarters = "career_starters",
    }
}

impl PlaceGroup {
    /// The group's bit in [`Groups`]. Stored in the database: it must never change.
    const fn bit(self) -> u8 {
        match self {
            Self::NonNativeSpeakers => 1,
            Self::SocialServices => 1 << 1,
            Self::YoungPeople => 1 << 2,
            Self::LongTermUnemployed => 1 << 3,
            Self::CareDuties => 1 << 4,
            Self::CareerStarters => 1 << 5,
        }
    }
}

/// A set of groups: those that a person belongs to, or those that places are reserved for. The
/// database and JSON hold it as one number, with a bit for each group.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "i64", into = "i64")]
pub struct Groups(u8);

/// A number that is not a set of groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} stands for no set of groups")]
pub struct UnknownGroups(
    /// The number.
    pub i64,
);

impl Groups {
    /// No group.
    pub const NONE: Self = Self(0);

    /// Whether the set contains a group.
    pub const fn contains(self, group: PlaceGroup) -> bool {
        self.0 & group.bit() != 0
    }

    /// Whether the set is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The groups that are in both sets.
    #[must_use]
    pub const fn common(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether every group is in the other set.
    pub const fn is_subset_of(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// The groups, in the order of [`PlaceGroup::ALL`].
    pub fn iter(self) -> impl Iterator<Item = PlaceGroup> {
        PlaceGroup::ALL
            .iter()
            .copied()
            .filter(move |&group| self.contains(group))
    }

    /// Every subset, the empty one and the whole included; each comes after its own subsets.
    pub(super) fn subsets(self) -> impl Iterator<Item = Self> {
        (0..=self.0)
            .map(Self)
            .filter(move |set| set.is_subset_of(self))
    }
}

impl FromIterator<PlaceGroup> for Groups {
    fn from_iter<T: IntoIterator<Item = PlaceGroup>>(groups: T) -> Self {
        Self(groups.into_iter().fold(0, |bits, group| bits | group.bit()))
    }
}

impl From<PlaceGroup> for Groups {
    fn from(group: PlaceGroup) -> Self {
        Self(group.bit())
    }
}

impl TryFrom<i64> for Groups {
    type Error = UnknownGroups;

    fn try_from(number: i64) -> Result<Self, Self::Error> {
        let every: Self = PlaceGroup::ALL.iter().copied().collect();
        u8::try_from(number)
            .map(Self)
            .ok()
            .filter(|groups| groups.is_subset_of(every))
            .ok_or(UnknownGroups(number))
    }
}

impl From<Groups> for i64 {
    fn from(groups: Groups) -> Self {
        Self::from(groups.0)
    }
}
