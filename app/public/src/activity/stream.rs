//! Live updates of an edition's places, streamed to open pages.

use axum::{extract::Path, response::Response};
use domain::edition::{EditionSlug, Vacancies};
use islands::FreePlaces;
use services::{Change, Failure};
use tokio::sync::Semaphore;
use ui::{Visit, errors::Stop, live};

use super::places;

/// Maximum concurrent streams per process; further pages get no live updates.
static STREAMS: Semaphore = Semaphore::const_new(300);

/// Sends the places now and after every change, as [`FreePlaces`].
pub(crate) async fn stream(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let slug = EditionSlug::parse(&slug).map_err(|_| Stop::NotFound)?;
    let visit = visit.plain();
    let opened = visit.clone();
    let own = Change::Edition(slug.clone());
    let look = move || {
        let (visit, slug) = (visit.clone(), slug.clone());
        async move {
            let now = services::editions::places(&visit.portal, &slug).await?;
            event(&visit, now)
        }
    };
    let concerns = move |change: &Change| *change == own;
    live::stream(&opened, &STREAMS, concerns, look).await
}

fn event(visit: &Visit, now: Vacancies) -> Result<String, Failure> {
    let places = FreePlaces {
        taken: i32::try_from(now.taken()).unwrap_or(i32::MAX),
        class: places::class(now).to_owned(),
        words: places::words(visit.texts, now),
    };
    serde_json::to_string(&places).map_err(|error| Failure::Defect(error.to_string()))
}
