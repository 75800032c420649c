//! Streams of events that keep a page fresh while it is looked at.

use std::{convert::Infallible, future::Future, time::Duration};

use axum::{
    http::StatusCode,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use services::{Change, Failure, Portal};
use tokio::sync::{
    Semaphore,
    broadcast::{self, error::RecvError},
    mpsc,
};
use tokio_stream::{StreamExt as _, wrappers::ReceiverStream};

use super::errors::Stop;

/// How often is looked where nobody announced a change: another process may have made one.
const LOOK: Duration = Duration::from_secs(15);

/// Changes that follow each other this closely are sent as one.
const PAUSE: Duration = Duration::from_secs(1);

/// Sends what `look` finds, now and whenever it has changed. It looks after a change that
/// `concerns` it. The `streams` that there may be at a time are limited: the pages that
/// get none stay as they were loaded.
///
/// # Errors
/// Those of the first look. Later ones end the stream where the thing is gone, else they wait.
pub async fn stream<Look, Looking>(
    portal: &Portal,
    streams: &'static Semaphore,
    concerns: impl Fn(&Change) -> bool + Send + Sync + 'static,
    look: Look,
) -> Result<Response, Stop>
where
    Look: Fn() -> Looking + Send + 'static,
    Looking: Future<Output = Result<String, Failure>> + Send,
{
    let Ok(permit) = streams.try_acquire() else {
        return Ok(StatusCode::SERVICE_UNAVAILABLE.into_response());
    };
    let portal = portal.clone();
    // Listen first, look second: a change in between is not missed.
    let mut changes = portal.changes.subscribe();
    let mut sent = look().await?;
    let (sender, events) = mpsc::channel::<Event>(1);
    tokio::spawn(async move {
        let _permit = permit;
        if sender.send(Event::default().data(&sent)).await.is_err() {
            return;
        }
        loop {
            tokio::select! {
                () = announced(&mut changes, &concerns) => tokio::time::sleep(PAUSE).await,
                () = tokio::time::sleep(LOOK) => {}
                () = sender.closed() => return,
                () = portal.told_to_end() => return,
            }
            // What was announced during the pause is seen by this look, too.
            changes = changes.resubscribe();
            match look().await {
                Ok(now) if now == sent => {}
                Ok(now) => {
                    sent = now;
                    if sender.send(Event::default().data(&sent)).await.is_err() {
                        return;
                    }
                }
                Err(Failure::NotFound) => return,
                // The page keeps what it has until the database answers again.
                Err(_) => {}
            }
        }
    });
    let events = ReceiverStream::new(events).map(Ok::<_, Infallible>);
    let events = Sse::new(events).keep_alive(KeepAlive::default());
    // A proxy that collects what it passes on (nginx does) would hold every event back.
    Ok(([("x-accel-buffering", "no")], events).into_response())
}

/// Waits until a change is announced that matters, or so many were that some went unheard.
async fn announced(changes: &mut broadcast::Receiver<Change>, concerns: &impl Fn(&Change) -> bool) {
    loop {
        match changes.recv().await {
            Ok(change) if concerns(&change) => return,
            Ok(_) => {}
            Err(RecvError::Lagged(_)) => return,
            // The portal itself holds a sender for as long as there are pages.
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}
