//! A time in which a site, every site, or a colleague is not there.

use domain::{
    counselling::{Closure as Days, Interval},
    edition::local_date,
    id::{SiteId, StaffId},
    instant::Instant,
};
use store::{
    site::{self, Site},
    staff::Colleague,
};

use crate::{
    Failure, Portal,
    access::{self, visitor::StaffMember},
    counselling::{Unavailable, day_after, midnight},
};

/// The word that stands for every site where others have a site's slug.
pub const EVERY_SITE: &str = "every-site";

/// A time in which a site, every site, or a colleague is not there. Whoever has one may decide on it.
#[derive(Clone, Debug)]
pub enum Gap {
    /// A site is closed on some days.
    Site {
        /// Which one; `None` for every site.
        site: Option<Site>,
        /// The days.
        days: Days,
    },
    /// A colleague is away for some time.
    Colleague {
        /// Who.
        colleague: Colleague,
        /// When.
        time: Interval,
    },
}

impl Gap {
    /// The site with that slug, or every site, closed on those days.
    ///
    /// # Errors
    /// `NotFound` for those who may not close it.
    pub async fn of_site(
        portal: &Portal,
        staff: &StaffMember,
        slug: &str,
        days: Days,
    ) -> Result<Self, Failure> {
        let mut reader = portal.database.read().await?;
        let sites = site::list(&mut reader).await?;
        let site = sites.into_iter().find(|site| site.slug == slug);
        if site.is_none() && slug != EVERY_SITE {
            return Err(Failure::NotFound);
        }
        staff.closes(site.as_ref().map(|site| site.id))?;
        Ok(Self::Site { site, days })
    }

    /// A colleague away for that time.
    ///
    /// # Errors
    /// `NotFound` for those who do not look after the colleague.
    pub async fn of_colleague(
        portal: &Portal,
        staff: &StaffMember,
        colleague: StaffId,
        time: Interval,
    ) -> Result<Self, Failure> {
        let colleague = access::colleague(portal, staff, colleague).await?;
        Ok(Self::Colleague { colleague, time })
    }

    /// From when until when it is.
    pub fn bounds(&self) -> (Instant, Instant) {
        match self {
            Self::Site { days, .. } => (midnight(days.first()), midnight(day_after(days.last()))),
            Self::Colleague { time, .. } => (time.from(), time.until()),
        }
    }

    /// Its days, the last of which it may not fill.
    pub fn days(&self) -> Days {
        match self {
            Self::Site { days, .. } => *days,
            Self::Colleague { time, .. } => {
                let first = local_date(time.from());
                // The end is not part of the time: until midnight is not on the next day.
                let last = local_date(time.until() - domain::instant::Seconds::new(1));
                Days::new(first, last).unwrap_or_else(|_| Days::on(first))
            }
        }
    }

    /// Whether somebody could not be there between two moments.
    pub(super) fn meets(&self, starts_at: Instant, ends_at: Instant) -> bool {
        let (from, until) = self.bounds();
        starts_at < until && from < ends_at
    }

    /// What no slot may be proposed in.
    pub(super) fn unavailable(&self) -> Unavailable {
        match self {
            Self::Site { site, days } => {
                Unavailable::Site(site.as_ref().map(|site| site.id), *days)
            }
            Self::Colleague { colleague, time } => Unavailable::Operator(colleague.id, *time),
        }
    }

    /// The site that is closed, if it is one site.
    pub(super) fn site_id(&self) -> Option<SiteId> {
        match self {
            Self::Site { site, .. } => site.as_ref().map(|site| site.id),
            Self::Colleague { .. } => None,
        }
    }
}
