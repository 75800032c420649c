//! Tells open calendars that something in them has changed.

use axum::{extract::Query, response::Response};
use tokio::sync::Semaphore;
use ui::{Visit, errors::Stop, filters::Filters, live};

use super::{asked, content, found, version};

/// So many calendars are kept fresh by one process; the others stay as they were loaded.
static STREAMS: Semaphore = Semaphore::const_new(100);

/// Sends the version of the calendar now and whenever it is another: whoever may not see a session
/// hears nothing of it.
pub(crate) async fn show(visit: Visit, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    let staff = visit.staff()?.clone();
    let portal = visit.portal.clone();
    let look = move || {
        let (visit, staff, filters) = (visit.clone(), staff.clone(), filters.clone());
        async move {
            let (form, period) = asked(&visit, filters);
            let calendar = found(&visit, &staff, &form, period).await?;
            Ok(version(&content(&visit, &form, period, &calendar)))
        }
    };
    live::stream(&portal, &STREAMS, |_| true, look).await
}
