//! Work that keeps a processor busy.

use std::{
    future, panic,
    sync::{Arc, LazyLock},
    thread,
};

use tokio::{sync::Semaphore, task};
pub use tokio_util::sync::CancellationToken;

/// How many computations run at once: half of the processors, so that pages are answered meanwhile.
static AT_ONCE: LazyLock<Arc<Semaphore>> = LazyLock::new(|| {
    let processors = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    Arc::new(Semaphore::new((processors / 2).max(1)))
});

/// Carries out work that may take more than some milliseconds of a processor, on a thread that answers no
/// requests. Few run at once; others wait for their turn.
///
/// The work is given a token that is cancelled as soon as nobody waits for its result any more, because
/// the client is gone: long work asks it and stops. Work whose turn has not come by then is never begun.
/// Where the work panics, so does the caller.
pub async fn compute<Made: Send + 'static>(
    work: impl FnOnce(&CancellationToken) -> Made + Send + 'static,
) -> Made {
    compute_within(AT_ONCE.clone(), work).await
}

async fn compute_within<Made: Send + 'static>(
    at_once: Arc<Semaphore>,
    work: impl FnOnce(&CancellationToken) -> Made + Send + 'static,
) -> Made {
    let abandoned = CancellationToken::new();
    let _guard = abandoned.clone().drop_guard();
    let turn = at_once.acquire_owned().await;
    let made = task::spawn_blocking(move || {
        // The turn ends with the work, which may outlive whoever waited for it.
        let _turn = turn;
        work(&abandoned)
    });
    match made.await {
        Ok(made) => made,
        Err(error) if error.is_panic() => panic::resume_unwind(error.into_panic()),
        // The process ends: nobody is answered any more.
        Err(_) => future::pending().await,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[tokio::test]
    async fn no_more_run_at_once_than_may() {
        let at_once = Arc::new(Semaphore::new(1));
        let (signal, first_beginning) = mpsc::channel();
        let (release, released) = mpsc::channel::<()>();
        let first = tokio::spawn(compute_within(at_once.clone(), move |_| {
            signal.send(()).unwrap();
            released.recv().unwrap();
        }));
        task::spawn_blocking(move || first_beginning.recv().unwrap())
            .await
            .unwrap();
        let mut second = Box::pin(compute_within(at_once.clone(), |_| ()));
        assert!(futures::poll!(&mut second).is_pending());
        assert_eq!(at_once.available_permits(), 0);
        release.send(()).unwrap();
        first.await.unwrap();
        second.await;
    }

    #[tokio::test]
    async fn work_ends_when_nobody_waits_for_it() {
        let at_once = Arc::new(Semaphore::new(1));
        let (signal, beginning) = mpsc::channel();
        let waiting = tokio::spawn(compute_within(at_once.clone(), move |abandoned| {
            signal.send(()).unwrap();
            while !abandoned.is_cancelled() {
                thread::yield_now();
            }
        }));
        task::spawn_blocking(move || beginning.recv().unwrap())
            .await
            .unwrap();
        waiting.abort();
        // Only the end of the work gives its turn back.
        assert!(at_once.acquire().await.is_ok());
    }

    #[tokio::test]
    async fn work_that_nobody_waits_for_is_never_begun() {
        let at_once = Arc::new(Semaphore::new(0));
        let (signal, beginning) = mpsc::channel();
        let mut waiting = Box::pin(compute_within(at_once.clone(), move |_| {
            signal.send(()).unwrap();
        }));
        assert!(futures::poll!(&mut waiting).is_pending());
        drop(waiting);
        at_once.add_permits(1);
        assert!(at_once.acquire().await.is_ok());
        assert!(beginning.recv().is_err());
    }

    #[tokio::test]
    #[should_panic(expected = "in the work")]
    async fn a_panic_reaches_who_waits() {
        compute(|_| panic!("in the work")).await;
    }
}
