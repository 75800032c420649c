//! The overview as a file.

use axum::{extract::Query, response::Response};
use services::reports::overview::csv;
use ui::{
    Form, Visit, download,
    errors::Stop,
    filters::{Filters, filled},
};

use super::time;

/// Sends the activities of the requested period.
pub(crate) async fn show(visit: Visit, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let mut form = filled(filters);
    let span = time::read(&visit, &mut form, time::weeks_ahead(&visit));
    let site = form.value("site").parse().ok();
    let file = csv(&visit.portal, staff, span, site.as_ref(), visit.language).await?;
    let name = format!("{}-{}.csv", span.first(), span.last());
    Ok(download(&name, "text/csv; charset=utf-8", file))
}

/// The URL of the file with the filters of a page.
pub(super) fn address(visit: &Visit, form: &Form) -> String {
    let pairs: Vec<_> = form
        .fields()
        .filter(|(_, value)| !value.is_empty())
        .collect();
    format!(
        "{}?{}",
        visit.to("/staff/overview.csv"),
        serde_urlencoded::to_string(pairs).unwrap_or_default()
    )
}
