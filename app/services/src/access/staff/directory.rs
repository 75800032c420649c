//! Everybody who works for the office, and who is invited.

use std::collections::BTreeMap;

use domain::{
    id::{SiteId, StaffId},
    programme::SiteSlug,
    staff::{Role, remains_administered},
};
use store::{
    duty::{self, HeldAppointment, HeldEdition},
    site::{self, Site},
    staff::{self, Staff},
    staff_invitation::{self, Invitation},
};

use crate::{Failure, Portal, access::visitor::StaffMember};

/// A colleague as administrators see them.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Their account.
    pub account: Staff,
    /// The sites of a coordinator, by name.
    pub sites: Vec<Site>,
}

/// Everybody who works for the office, and who is invited.
#[derive(Clone, Debug)]
pub struct Directory {
    /// The colleagues, by name; those who may not sign in last.
    pub members: Vec<Entry>,
    /// The invitations that nobody has accepted yet, by address.
    pub invitations: Vec<Invitation>,
    /// The sites that invitations name.
    pub sites: Vec<Site>,
}

/// A colleague with what they still have to do.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// Who it is.
    pub entry: Entry,
    /// Whether nobody else administers the portal.
    pub is_last_administrator: bool,
    /// Their appointments to come.
    pub appointments: Vec<HeldAppointment>,
    /// The activities that they teach.
    pub editions: Vec<HeldEdition>,
}

impl Directory {
    /// The name of a site.
    pub fn site_name<'a>(&'a self, slug: &'a SiteSlug) -> &'a str {
        let mut sites = self.sites.iter();
        sites
            .find(|site| site.slug == slug.as_str())
            .map_or(slug.as_str(), |site| site.name.as_str())
    }
}

/// Everybody who works for the office, and who is invited.
///
/// # Errors
/// `NotFound` for those who are no administrators.
pub async fn directory(portal: &Portal, by: &StaffMember) -> Result<Directory, Failure> {
    by.of_administration()?;
    let mut reader = portal.database.read().await?;
    let mut sites = site::list(&mut reader).await?;
    let mut accounts = staff::list(&mut reader).await?;
    let mut assigned: BTreeMap<StaffId, Vec<SiteId>> = BTreeMap::new();
    for found in staff::assigned(&mut reader).await? {
        assigned
            .entry(found.staff_id)
            .or_default()
            .push(found.site_id);
    }
    let invitations = staff_invitation::list(&mut reader).await?;
    drop(reader);
    texts::sort_by_name(&mut sites, |site| site.name.clone());
    texts::sort_by_name(&mut accounts, |account| account.name.clone());
    accounts.sort_by_key(|account| !account.active);
    let members = accounts.into_iter().map(|account| {
        let theirs = assigned.remove(&account.id).unwrap_or_default();
        let sites = sites.iter().filter(|site| theirs.contains(&site.id));
        Entry {
            sites: sites.cloned().collect(),
            account,
        }
    });
    Ok(Directory {
        members: members.collect(),
        invitations,
        sites,
    })
}

/// One colleague, with what they still have to do.
///
/// # Errors
/// `NotFound` for those who are no administrators, and where there is nobody with that id.
pub async fn colleague(
    portal: &Portal,
    by: &StaffMember,
    id: StaffId,
) -> Result<Colleague, Failure> {
    let now = portal.now();
    let directory = directory(portal, by).await?;
    let administers =
        |entry: &&Entry| entry.account.active && entry.account.role == Role::Administrator;
    let administrators = directory.members.iter().filter(administers);
    let administrators: Vec<_> = administrators.map(|entry| entry.account.id).collect();
    let mut members = directory.members.into_iter();
    let entry = members
        .find(|entry| entry.account.id == id)
        .ok_or(Failure::NotFound)?;
    let mut reader = portal.database.read().await?;
    Ok(Colleague {
        is_last_administrator: administrators.contains(&id)
            && !remains_administered(&administrators, id),
        appointments: duty::appointments(&mut reader, id, now).await?,
        editions: duty::editions(&mut reader, id, now).await?,
        entry,
    })
}
