//! The office's staff.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{id::StaffId, programme::SiteSlug};

/// The role of a member of staff. A role has access only to what it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Decides on applications and manages editions.
    Operator,
    /// Manages the editions, rooms and calendars of some sites, without access to others.
    Coordinator,
    /// Everything an operator does, and manages staff and the outbox.
    Administrator,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 3] = [Self::Operator, Self::Coordinator, Self::Administrator];

    /// The word stored in the database and in configuration.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Operator => "operator",
            Self::Coordinator => "coordinator",
            Self::Administrator => "administrator",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A word that is not a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a role: operator, coordinator or administrator")]
pub struct UnknownRole;

impl std::str::FromStr for Role {
    type Err = UnknownRole;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|role| role.as_str() == word)
            .ok_or(UnknownRole)
    }
}

impl TryFrom<String> for Role {
    type Error = UnknownRole;

    fn try_from(word: String) -> Result<Self, Self::Error> {
        word.parse()
    }
}

/// What a member of staff may do, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    role: Role,
    sites: Vec<SiteSlug>,
}

/// A coordinator without a site, or a site for another role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a coordinator looks after at least one site, and nobody else has any")]
pub struct PositionError;

impl Position {
    /// A role, with the sites of a coordinator: at least one, each once.
    pub fn new(role: Role, mut sites: Vec<SiteSlug>) -> Result<Self, PositionError> {
        if (role == Role::Coordinator) == sites.is_empty() {
            return Err(PositionError);
        }
        sites.sort();
        sites.dedup();
        Ok(Self { role, sites })
    }

    /// The role.
    pub const fn role(&self) -> Role {
        self.role
    }

    /// The sites of a coordinator, by their names in URLs.
    pub fn sites(&self) -> &[SiteSlug] {
        &self.sites
    }
}

/// Whether an administrator remains where one of those who may sign in no longer is one.
pub fn remains_administered(administrators: &[StaffId], leaving: StaffId) -> bool {
    administrators.iter().any(|id| *id != leaving)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slugs(names: &[&str]) -> Vec<SiteSlug> {
        let parse = |name: &&str| SiteSlug::parse(name).unwrap();
        names.iter().map(parse).collect()
    }

    #[test]
    fn coordinators_have_sites_and_nobody_else_has() {
        let twice = Position::new(Role::Coordinator, slugs(&["torino", "ivrea", "torino"]));
        assert_eq!(twice.unwrap().sites(), slugs(&["ivrea", "torino"]));
        assert_eq!(
            Position::new(Role::Coordinator, Vec::new()),
            Err(PositionError)
        );
        for role in [Role::Operator, Role::Administrator] {
            assert_eq!(Position::new(role, slugs(&["ivrea"])), Err(PositionError));
            assert_eq!(Position::new(role, Vec::new()).unwrap().role(), role);
        }
    }

    #[test]
    fn the_last_administrator_cannot_leave() {
        let [first, second, other] = [1, 2, 3].map(|id| uuid::Uuid::from_u128(id).into());
        assert!(!remains_administered(&[first], first));
        assert!(!remains_administered(&[], first));
        assert!(remains_administered(&[first, second], first));
        assert!(remains_administered(&[first], other));
    }
}
