//! Bookings and editions as spreadsheet files. Downloads are logged.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use services::{
    editions::{bookings_file, editions_file},
    spreadsheet::FileFormat,
};
use ui::{
    Visit, download,
    errors::Stop,
    filters::{Filters, filled},
};

use super::{list, slug};

/// The bookings of an edition as CSV.
pub(crate) async fn bookings_csv(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    bookings(&visit, &name, FileFormat::Csv).await
}

/// The bookings of an edition as XLSX.
pub(crate) async fn bookings_xlsx(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    bookings(&visit, &name, FileFormat::Xlsx).await
}

/// The editions that match the filters of the list, as CSV.
pub(crate) async fn editions_csv(
    visit: Visit,
    Query(filters): Query<Filters>,
) -> Result<Response, Stop> {
    editions(&visit, filters, FileFormat::Csv).await
}

/// The editions that match the filters of the list, as XLSX.
pub(crate) async fn editions_xlsx(
    visit: Visit,
    Query(filters): Query<Filters>,
) -> Result<Response, Stop> {
    editions(&visit, filters, FileFormat::Xlsx).await
}

async fn bookings(visit: &Visit, name: &str, format: FileFormat) -> Result<Response, Stop> {
    let slug = slug(name)?;
    let staff = visit.staff()?;
    let content = bookings_file(&visit.portal, staff, &slug, visit.language, format).await?;
    Ok(file(slug.as_str(), format, content))
}

async fn editions(visit: &Visit, filters: Filters, format: FileFormat) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let filter = list::filter(visit, &filled(filters));
    let content = editions_file(&visit.portal, staff, &filter, visit.language, format).await?;
    Ok(file("editions", format, content))
}

fn file(name: &str, format: FileFormat, content: Vec<u8>) -> Response {
    let (kind, extension) = match format {
        FileFormat::Csv => ("text/csv; charset=utf-8", "csv"),
        FileFormat::Xlsx => (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
        ),
    };
    download(&format!("{name}.{extension}"), kind, content)
}
