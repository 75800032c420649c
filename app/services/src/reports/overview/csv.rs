//! The editions of an overview as a file for a spreadsheet.

use domain::{edition::local_date, language::Language, programme::SiteSlug};

use super::{Figures, TimeSpan, editions};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    platform::spreadsheet::{Cell, FileFormat, Sheet},
};

/// The published editions that begin within a time span as CSV, one per row.
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
    let headings = vec![
        t.overview_first_day(),
        t.overview_site(),
        t.overview_edition(),
        t.overview_kind(),
        t.overview_places(),
        t.overview_confirmed(),
        t.overview_reserved(),
        t.overview_offered(),
        t.overview_waiting(),
        t.overview_free(),
        t.overview_percent(),
        t.overview_attendance(),
    ];
    let editions = editions(portal, staff, time, site).await?;
    let rows = editions.into_iter().map(|edition| {
        let figures = Figures::of(&edition);
        vec![
            local_date(edition.starts_at).into(),
            edition.site.into(),
            edition.title.read().text(language).to_owned().into(),
            t.kind(edition.kind).into(),
            figures.places.into(),
            figures.confirmed.into(),
            figures.reserved.into(),
            figures.offered.into(),
            figures.waiting.into(),
            figures.free().into(),
            figures.percent().into(),
            figures
                .attendance()
                .map_or_else(|| String::new().into(), Cell::from),
        ]
    });
    Sheet {
        name: t.overview_title(),
        rows: rows.collect(),
        headings,
    }
    .write(FileFormat::Csv)
    .map_err(|error| Failure::Defect(error.to_string()))
}
