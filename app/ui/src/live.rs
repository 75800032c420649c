//! Event streams that update open pages.

use std::{
    convert::Infallible,
    future::Future,
    sync::{Arc, LazyLock},
    time::Duration,
};

use axum::{
    http::StatusCode,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use services::{
    Change, Failure, Portal,
    access::visitor::{self, Visitor},
};
use tokio::sync::{
    Semaphore,
    broadcast::{self, error::RecvError},
    mpsc,
};
use tokio_stream::{StreamExt as _, wrappers::ReceiverStream};

use super::{ClientLimit, errors::Stop};
use crate::visit::Visit;

/// Polling interval for changes by other processes, which publish no event here.
const LOOK: Duration = Duration::from_secs(15);

/// Maximum concurrent streams of one client: a whole office may be behind one address.
pub const MOST_PER_CLIENT: usize = 50;

static CLIENTS: LazyLock<Arc<ClientLimit>> = LazyLock::new(|| ClientLimit::new(MOST_PER_CLIENT));

/// Changes within this time are sent as one.
const PAUSE: Duration = Duration::from_secs(1);

/// Sends what `look` returns, now and after every change that `concerns` it. `streams` limits the
/// number of concurrent streams, and a client holds at most [`MOST_PER_CLIENT`]: further pages get no live
/// updates and are complete without them. The stream of somebody who is signed in ends with their session.
///
/// # Errors
/// Those of the first call of `look`. Later ones end the stream if the item is gone, else it retries.
pub async fn stream<Look, Looking>(
    visit: &Visit,
    streams: &'static Semaphore,
    concerns: impl Fn(&Change) -> bool + Send + Sync + 'static,
    look: Look,
) -> Result<Response, Stop>
where
    Look: Fn() -> Looking + Send + 'static,
    Looking: Future<Output = Result<String, Failure>> + Send,
{
    let Some(held) = CLIENTS.take(&visit.client) else {
        return Ok(StatusCode::TOO_MANY_REQUESTS.into_response());
    };
    let Ok(permit) = streams.try_acquire() else {
        return Ok(StatusCode::SERVICE_UNAVAILABLE.into_response());
    };
    let portal = visit.portal.clone();
    let token = match visit.visitor {
        Visitor::Anonymous => None,
        Visitor::Person(_) | Visitor::Staff(_) => visit.token.clone(),
    };
    // Subscribe before the first query, so that no change in between is missed.
    let mut changes = portal.changes.subscribe();
    let mut sent = look().await?;
    let (sender, events) = mpsc::channel::<Event>(1);
    tokio::spawn(async move {
        let _held = (permit, held);
        if sender.send(Event::default().data(&sent)).await.is_err() {
            return;
        }
        loop {
            tokio::select! {
                () = relevant_change(&mut changes, &concerns) => tokio::time::sleep(PAUSE).await,
                () = tokio::time::sleep(LOOK) => {}
                () = sender.closed() => return,
                () = portal.told_to_end() => return,
            }
            // The next query includes the changes published during the pause.
            changes = changes.resubscribe();
            if has_ended(&portal, token.as_deref()).await {
                return;
            }
            match look().await {
                Ok(now) if now == sent => {}
                Ok(now) => {
                    sent = now;
                    if sender.send(Event::default().data(&sent)).await.is_err() {
                        return;
                    }
                }
                Err(Failure::NotFound) => return,
                // The page stays as it is until the database is available again.
                Err(_) => {}
            }
        }
    });
    let events = ReceiverStream::new(events).map(Ok::<_, Infallible>);
    let events = Sse::new(events).keep_alive(KeepAlive::default());
    // A buffering proxy (such as nginx) would delay every event.
    Ok(([("x-accel-buffering", "no")], events).into_response())
}

/// Whether the session has ended. It has not while the database cannot say so.
async fn has_ended(portal: &Portal, token: Option<&str>) -> bool {
    match token {
        Some(token) => matches!(visitor::goes_on(portal, token).await, Ok(false)),
        None => false,
    }
}

/// Waits until a relevant change is published, or the receiver lagged and missed some.
async fn relevant_change(
    changes: &mut broadcast::Receiver<Change>,
    concerns: &impl Fn(&Change) -> bool,
) {
    loop {
        match changes.recv().await {
            Ok(change) if concerns(&change) => return,
            Ok(_) => {}
            Err(RecvError::Lagged(_)) => return,
            // Cannot happen: the portal itself holds a sender as long as there are pages.
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}
