//! The places of an edition as they change, sent to pages that are being looked at.

use std::{convert::Infallible, time::Duration};

use axum::{
    extract::Path,
    http::StatusCode,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use domain::edition::EditionSlug;
use services::{Failure, edition::Places};
use tokio::sync::{
    Semaphore,
    broadcast::{self, error::RecvError},
    mpsc,
};
use tokio_stream::{StreamExt as _, wrappers::ReceiverStream};

use super::places;
use crate::{ui::errors::Stop, visit::Visit};

/// So many pages are kept fresh by one process; the others stay as they were loaded.
static STREAMS: Semaphore = Semaphore::const_new(300);

/// How often the number is looked up where nobody announced a change: another process may have made
/// one.
const LOOK: Duration = Duration::from_secs(15);

/// Changes that follow each other this closely are sent as one.
const PAUSE: Duration = Duration::from_secs(1);

/// Sends the places now and whenever they have changed, as `{"free", "waiting", "class", "words"}`.
pub(in crate::public) async fn stream(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let slug = EditionSlug::parse(&slug).map_err(|_| Stop::NotFound)?;
    let Ok(permit) = STREAMS.try_acquire() else {
        return Ok(StatusCode::SERVICE_UNAVAILABLE.into_response());
    };
    // Listen first, look second: a change in between is not missed.
    let mut changes = visit.portal.places_changed.subscribe();
    let mut sent = services::edition::places(&visit.portal, &slug).await?;
    let (sender, events) = mpsc::channel::<Event>(1);
    tokio::spawn(async move {
        let _permit = permit;
        if sender.send(event(&visit, sent)).await.is_err() {
            return;
        }
        loop {
            tokio::select! {
                () = announced(&mut changes, slug.as_str()) => tokio::time::sleep(PAUSE).await,
                () = tokio::time::sleep(LOOK) => {}
                () = sender.closed() => return,
                () = visit.portal.told_to_end() => return,
            }
            // What was announced during the pause is seen by this look, too.
            changes = changes.resubscribe();
            match services::edition::places(&visit.portal, &slug).await {
                Ok(now) if now == sent => {}
                Ok(now) => {
                    sent = now;
                    if sender.send(event(&visit, now)).await.is_err() {
                        return;
                    }
                }
                Err(Failure::NotFound) => return,
                // The page keeps its number until the database answers again.
                Err(_) => {}
            }
        }
    });
    let events = ReceiverStream::new(events).map(Ok::<_, Infallible>);
    let events = Sse::new(events).keep_alive(KeepAlive::default());
    // A proxy that collects what it passes on (nginx does) would hold every event back.
    Ok(([("x-accel-buffering", "no")], events).into_response())
}

/// Waits until a change of this edition is announced, or so many were that some went unheard.
async fn announced(changes: &mut broadcast::Receiver<String>, slug: &str) {
    loop {
        match changes.recv().await {
            Ok(named) if named == slug => return,
            Ok(_) => {}
            Err(RecvError::Lagged(_)) => return,
            // The portal itself holds a sender for as long as there are pages.
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}

fn event(visit: &Visit, now: Places) -> Event {
    let data = serde_json::json!({
        "free": now.free,
        "waiting": now.waiting,
        "class": places::class(now),
        "words": places::words(visit.texts, now),
    });
    Event::default().data(data.to_string())
}
