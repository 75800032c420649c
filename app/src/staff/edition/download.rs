//! Bookings and editions as files for spreadsheets. That a file was taken is written down.

use axum::{
    extract::{Path, Query},
    http::header,
    response::{IntoResponse, Response},
};
use services::{
    edition::{bookings_file, editions_file},
    spreadsheet::FileFormat,
};

use super::{list, slug};
use crate::{
    staff::filters::{Filters, filled},
    ui::errors::Stop,
    visit::Visit,
};

/// The bookings of an edition, for a spreadsheet or a text editor.
pub(crate) async fn bookings_csv(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    bookings(&visit, &name, FileFormat::Csv).await
}

/// The bookings of an edition, for a spreadsheet.
pub(crate) async fn bookings_xlsx(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    bookings(&visit, &name, FileFormat::Xlsx).await
}

/// The editions that the filters of the list let through, for a spreadsheet or a text editor.
pub(crate) async fn editions_csv(
    visit: Visit,
    Query(filters): Query<Filters>,
) -> Result<Response, Stop> {
    editions(&visit, filters, FileFormat::Csv).await
}

/// The editions that the filters of the list let through, for a spreadsheet.
pub(crate) async fn editions_xlsx(
    visit: Visit,
    Query(filters): Query<Filters>,
) -> Result<Response, Stop> {
    editions(&visit, filters, FileFormat::Xlsx).await
}

async fn bookings(visit: &Visit, name: &str, format: FileFormat) -> Result<Response, Stop> {
    let slug = slug(name)?;
    let staff = visit.staff()?;
    let file = bookings_file(&visit.portal, staff, &slug, visit.language, format).await?;
    Ok(download(slug.as_str(), format, file))
}

async fn editions(visit: &Visit, filters: Filters, format: FileFormat) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let filter = list::filter(visit, &filled(filters));
    let file = editions_file(&visit.portal, staff, &filter, visit.language, format).await?;
    Ok(download("editions", format, file))
}

fn download(name: &str, format: FileFormat, file: Vec<u8>) -> Response {
    let (kind, extension) = match format {
        FileFormat::Csv => ("text/csv; charset=utf-8", "csv"),
        FileFormat::Xlsx => (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
        ),
    };
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}.{extension}\""),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, file).into_response()
}
