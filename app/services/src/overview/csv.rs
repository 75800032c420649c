//! The editions of an overview as a file for a spreadsheet.

use domain::{edition::local_date, language::Language, programme::SiteSlug};

use super::{Figures, TimeSpan, editions};
use crate::{Failure, Portal, spreadsheet, visitor::StaffMember};

/// The published editions that begin within a time as CSV, one a row.
///
/// # Errors
/// Where the database fails.
pub async fn csv(
    portal: &Portal,
    staff: &StaffMember,
    time: TimeSpan,
    site: Option<&SiteSlug>,
    language: Language,
) -> Result<Vec<u8>, Failure> {
    let t = texts::of(language);
    let heading = [
        t.overview_first_day(),
        t.overview_site(),
        t.overview_edition(),
        t.overview_kind(),
        t.overview_places(),
        t.overview_confirmed(),
        t.overview_waiting(),
        t.overview_free(),
        t.overview_percent(),
    ];
    let editions = editions(portal, staff, time, site).await?;
    let rows = editions.into_iter().map(|edition| {
        let figures = Figures::of(&edition);
        [
            local_date(edition.starts_at).to_string(),
            edition.site,
            edition.title.read().text(language).to_owned(),
            t.kind(edition.kind),
            figures.places.to_string(),
            figures.confirmed.to_string(),
            figures.waiting.to_string(),
            figures.free().to_string(),
            figures.percent().to_string(),
        ]
    });
    spreadsheet::write(heading, rows).map_err(|error| Failure::Defect(error.to_string()))
}
