//! For tests: a fresh database of either engine, and invented rows to put into it.
//!
//! PostgreSQL is found under `TEST_POSTGRES_URL`, or under the `PG…` variables that `pg_virtualenv`
//! sets. Each test gets a database of its own there, which is dropped when the test ends.

#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a test that cannot go on panics"
)]

pub mod sample;

mod fresh;
mod server;

use std::future::Future;

pub use fresh::TestDatabase;

/// The two engines on which everything must behave alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// A file in a folder of its own.
    Sqlite,
    /// A database of its own on a PostgreSQL server.
    Postgres,
}

/// Makes two tests of each function: one per engine.
///
/// Each function takes a [`TestDatabase`].
#[macro_export]
macro_rules! on_both_engines {
    ($($test:ident),+ $(,)?) => {$(
        mod $test {
            #[test]
            fn sqlite() {
                $crate::run($crate::Engine::Sqlite, super::$test);
            }

            #[test]
            fn postgres() {
                $crate::run($crate::Engine::Postgres, super::$test);
            }
        }
    )+};
}

/// Runs a test on a fresh, migrated database.
///
/// Without PostgreSQL the test is skipped, except where `CI` is `true`.
pub fn run<Test, Outcome>(engine: Engine, test: Test)
where
    Test: FnOnce(TestDatabase) -> Outcome,
    Outcome: Future<Output = ()> + Send + 'static,
{
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let Some(fresh) = fresh::Fresh::make(engine).await else {
            assert!(
                std::env::var("CI").as_deref() != Ok("true"),
                "PostgreSQL is missing: set TEST_POSTGRES_URL, or run under pg_virtualenv"
            );
            println!("skipped: neither TEST_POSTGRES_URL nor PGHOST says where PostgreSQL is");
            return;
        };
        // In its own task, so that the database is dropped even if the test panics.
        let outcome = tokio::spawn(test(fresh.database.clone())).await;
        fresh.drop().await;
        if let Err(error) = outcome {
            std::panic::resume_unwind(error.into_panic());
        }
    });
}
