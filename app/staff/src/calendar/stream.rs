//! Notifies open calendars of changes.

use axum::{extract::Query, response::Response};
use tokio::sync::Semaphore;
use ui::{Visit, errors::Stop, filters::Filters, live};

use super::{asked, content, found, version};

/// Maximum concurrent streams per process; further calendars get no live updates.
static STREAMS: Semaphore = Semaphore::const_new(100);

/// Sends the version of the calendar now and after every change; changes the member of staff may not
/// see are not sent.
pub(crate) async fn show(visit: Visit, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    let staff = visit.staff()?.clone();
    let opened = visit.clone();
    let look = move || {
        let (visit, staff, filters) = (visit.clone(), staff.clone(), filters.clone());
        async move {
            let (form, period) = asked(&visit, filters);
            let calendar = found(&visit, &staff, &form, period).await?;
            Ok(version(&content(&visit, &form, period, &calendar)))
        }
    };
    live::stream(&opened, &STREAMS, |_| true, look).await
}
