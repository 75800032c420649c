//! How full the editions of a time span are: one by one, by site and by week.

mod csv;
mod figures;
mod time_span;

use domain::{
    calendar_date::CalendarDate,
    calendar_view::CalendarView,
    edition::{EditionState, local_date},
    programme::SiteSlug,
};
use store::{
    edition_list::{self, Filter, Occupancy},
    site::Site,
};

use crate::{Failure, Portal, access::visitor::StaffMember, editions::sites};

pub use self::csv::csv;
pub use figures::Figures;
pub use time_span::{TimeSpan, TimeSpanError};

/// How full the published editions are that begin within a time span.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The total.
    pub total: Figures,
    /// By the name of the site.
    pub by_site: Vec<(String, Figures)>,
    /// By the Monday of the week in which the first session takes place, in order.
    pub by_week: Vec<(CalendarDate, Figures)>,
    /// One by one, the earliest first.
    pub editions: Vec<Occupancy>,
    /// The sites to filter by.
    pub sites: Vec<Site>,
}

/// How full the published editions are that begin within a time span, optionally of one site.
///
/// # Errors
/// Where the database fails.
pub async fn show(
    portal: &Portal,
    staff: &StaffMember,
    time: TimeSpan,
    site: Option<&SiteSlug>,
) -> Result<Overview, Failure> {
    let editions = editions(portal, staff, time, site).await?;
    let by_site = grouped(&editions, |edition| edition.site.clone());
    let by_week = grouped(&editions, |edition| {
        let day = local_date(edition.starts_at);
        CalendarView::Week.around(day).first()
    });
    Ok(Overview {
        total: editions.iter().map(Figures::of).sum(),
        by_site,
        by_week,
        editions,
        sites: sites(portal, staff).await?,
    })
}

async fn editions(
    portal: &Portal,
    staff: &StaffMember,
    time: TimeSpan,
    site: Option<&SiteSlug>,
) -> Result<Vec<Occupancy>, Failure> {
    let filter = Filter {
        site: site.cloned(),
        from: Some(time.starts_at()),
        until: Some(time.ends_at()),
        state: Some(EditionState::Published),
        coordinator: staff.coordinator(),
        ..Filter::default()
    };
    let mut reader = portal.database.read().await?;
    Ok(edition_list::occupancies(&mut reader, &filter).await?)
}

/// The figures of editions grouped by a key, in its order.
fn grouped<Common: Ord>(
    editions: &[Occupancy],
    common: impl Fn(&Occupancy) -> Common,
) -> Vec<(Common, Figures)> {
    let mut groups = std::collections::BTreeMap::<Common, Figures>::new();
    for edition in editions {
        let group = groups.entry(common(edition)).or_default();
        *group = [*group, Figures::of(edition)].into_iter().sum();
    }
    groups.into_iter().collect()
}
