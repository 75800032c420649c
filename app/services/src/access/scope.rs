//! Which editions, rooms and figures a member of staff may access.

use domain::{
    counselling::Location,
    id::{SiteId, StaffId},
    staff::Role,
};

use crate::{Failure, access::visitor::StaffMember};

/// The sites that a member of staff may access. Everything outside is hidden from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The whole office, its applications and mails included.
    Office,
    /// A coordinator's sites, and nothing that belongs to the office as a whole.
    Sites(Vec<SiteId>),
}

impl Scope {
    /// Whether data of a site is visible to them.
    pub fn covers(&self, site: SiteId) -> bool {
        match self {
            Self::Office => true,
            Self::Sites(sites) => sites.contains(&site),
        }
    }
}

impl StaffMember {
    /// Requires access to a site.
    ///
    /// # Errors
    /// `NotFound` for everybody else.
    pub(crate) fn at_site<Reason>(&self, site: SiteId) -> Result<(), Failure<Reason>> {
        if self.scope.covers(site) {
            Ok(())
        } else {
            Err(Failure::NotFound)
        }
    }

    /// Whether an appointment with that operator, at that site or at none, is visible to them.
    pub(crate) fn sees_appointment(&self, operator: StaffId, site: Option<SiteId>) -> bool {
        operator == self.id
            || self.scope == Scope::Office
            || site.is_some_and(|site| self.scope.covers(site))
    }

    /// Whether they book appointments for people there. A place that is any site, or none, requires
    /// access to the whole office.
    pub fn books_at(&self, place: Location) -> bool {
        match place {
            Location::Site(site) => self.scope.covers(site),
            Location::AnySite | Location::Phone | Location::Video => self.scope == Scope::Office,
        }
    }

    /// Requires access to what belongs to no site: applications and mails.
    ///
    /// # Errors
    /// `NotFound` for a coordinator.
    pub(crate) fn of_office<Reason>(&self) -> Result<(), Failure<Reason>> {
        match self.scope {
            Scope::Office => Ok(()),
            Scope::Sites(_) => Err(Failure::NotFound),
        }
    }

    /// Whether they coordinate sites: coordinators theirs, administrators all. They close sites for some days, and
    /// say that many people share a client address.
    pub const fn coordinates(&self) -> bool {
        matches!(self.role, Role::Administrator | Role::Coordinator)
    }

    /// Requires somebody who coordinates sites.
    ///
    /// # Errors
    /// `NotFound` for an operator.
    pub(crate) fn of_coordination<Reason>(&self) -> Result<(), Failure<Reason>> {
        if self.coordinates() {
            Ok(())
        } else {
            Err(Failure::NotFound)
        }
    }

    /// Requires the right to close a site for some days: administrators, and its coordinators. `None` is every
    /// site.
    ///
    /// # Errors
    /// `NotFound` for everybody else.
    pub(crate) fn closes<Reason>(&self, site: Option<SiteId>) -> Result<(), Failure<Reason>> {
        match site {
            Some(site) => {
                self.of_coordination()?;
                self.at_site(site)
            }
            None => self.of_administration(),
        }
    }

    /// Whether they may move an appointment from one site to another one, or leave it where it is.
    pub(crate) fn moves_appointment(&self, from: Option<SiteId>, to: Option<SiteId>) -> bool {
        from == to || to.is_some_and(|site| self.scope.covers(site))
    }

    /// Requires an administrator.
    ///
    /// # Errors
    /// `NotFound` for everybody else.
    pub(crate) fn of_administration<Reason>(&self) -> Result<(), Failure<Reason>> {
        if self.role == Role::Administrator {
            Ok(())
        } else {
            Err(Failure::NotFound)
        }
    }

    /// The coordinator whose sites restrict a list; `None` if nothing does.
    pub(crate) const fn coordinator(&self) -> Option<StaffId> {
        match self.scope {
            Scope::Office => None,
            Scope::Sites(_) => Some(self.id),
        }
    }
}
