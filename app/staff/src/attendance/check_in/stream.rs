//! Tells open pages at the door that somebody has arrived, on whichever device.

use axum::{extract::Query, response::Response};
use services::{
    Change,
    attendance::{arrivals_now, edition_of},
};
use tokio::sync::Semaphore;
use ui::{Visit, errors::Stop, live};

use super::{Door, arrived::version};

/// Maximum concurrent streams per process; further pages get no live updates.
static STREAMS: Semaphore = Semaphore::const_new(100);

/// Sends the version of who has arrived, now and after every change.
pub(crate) async fn show(visit: Visit, Query(door): Query<Door>) -> Result<Response, Stop> {
    let staff = visit.staff()?.clone();
    let session = door.session()?;
    let portal = visit.portal.clone();
    let own = Change::Edition(edition_of(&portal, &staff, session).await?);
    let look = move || {
        let (portal, staff) = (portal.clone(), staff.clone());
        async move {
            let (arrived, missing, last) = arrivals_now(&portal, &staff, session).await?;
            Ok(version(arrived, missing, last))
        }
    };
    let concerns = move |change: &Change| *change == own;
    live::stream(&visit, &STREAMS, concerns, look).await
}
