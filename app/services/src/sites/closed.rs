//! The days on which sites are closed, besides Sundays and national holidays.

use domain::{
    calendar_date::CalendarDate, edition::local_date, holiday::PatronDay, id::SiteId,
    instant::Instant,
};
use store::{
    Connection,
    office_hours::{self, SiteClosure, SitePatronDay},
};

use crate::{Failure, Portal};

/// Why a site is closed on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SiteClosed {
    /// The feast of its municipality.
    PatronDay,
    /// A closure, with the reason that staff gave.
    Closure(String),
}

/// A planned session on a day on which its site is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedSession {
    /// The day.
    pub date: CalendarDate,
    /// Why it is closed.
    pub why: SiteClosed,
}

/// The days on which sites are closed, read at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClosedDays {
    /// The closures, by their first day.
    pub closures: Vec<SiteClosure>,
    patron_days: Vec<SitePatronDay>,
}

impl ClosedDays {
    /// Those from a day on.
    pub(crate) async fn read(
        connection: &mut Connection,
        from: CalendarDate,
    ) -> Result<Self, store::Error> {
        Ok(Self {
            closures: office_hours::closures(connection, from).await?,
            patron_days: office_hours::patron_days(connection).await?,
        })
    }

    /// The closures of a site, those of every site among them.
    pub fn of(&self, site: SiteId) -> impl Iterator<Item = &SiteClosure> {
        let is_of =
            move |closure: &&SiteClosure| closure.site_id.is_none_or(|closed| closed == site);
        self.closures.iter().filter(is_of)
    }

    /// Why a site is closed on that day; `None` where it is open.
    pub fn why(&self, site: SiteId, date: CalendarDate) -> Option<SiteClosed> {
        let closure = self.closures.iter().find(|closure| {
            closure.site_id.is_none_or(|closed| closed == site) && closure.days.includes(date)
        });
        if let Some(closure) = closure {
            return Some(SiteClosed::Closure(closure.reason.clone()));
        }
        let falls_on = |patron_day: PatronDay| patron_day.falls_on(date);
        let mut patron_days = self.patron_days.iter();
        patron_days
            .any(|stored| stored.site_id == site && falls_on(stored.patron_day))
            .then_some(SiteClosed::PatronDay)
    }
}

/// The days on which sites are closed, from today on.
///
/// # Errors
/// Where the database fails.
pub async fn closed_days(portal: &Portal) -> Result<ClosedDays, Failure> {
    let mut reader = portal.database.read().await?;
    Ok(ClosedDays::read(&mut reader, local_date(portal.now())).await?)
}

/// Those of some days on which a site is closed.
pub(crate) async fn closed_sessions(
    connection: &mut Connection,
    site: SiteId,
    dates: impl Iterator<Item = CalendarDate>,
    now: Instant,
) -> Result<Vec<ClosedSession>, store::Error> {
    let closed = ClosedDays::read(connection, local_date(now)).await?;
    Ok(dates
        .filter_map(|date| {
            let why = closed.why(site, date)?;
            Some(ClosedSession { date, why })
        })
        .collect())
}
