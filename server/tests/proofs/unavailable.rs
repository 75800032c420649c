//! The database is locked or gone: people are told to retry, and nothing is partly written.

use std::{net::SocketAddr, sync::Arc};

use domain::id::RequestId;
use store::{Database, edition};
use store_testing::{Engine, TestDatabase, on_both_engines, run, sample::insert_edition};
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
};

use crate::support::{Answer, Browser, Process, Stand, free_address, known_people, wrongs};

on_both_engines!(whoever_books_while_the_edition_is_held_is_told_to_come_back);

/// The page that says: try again in a moment.
fn assert_come_back(answer: &Answer) {
    assert_eq!(answer.status, 503, "{answer:?}");
    let seconds: u32 = answer.header("retry-after").unwrap().parse().unwrap();
    assert!(seconds > 0);
    assert!(
        answer
            .header("content-type")
            .unwrap()
            .starts_with("text/html")
    );
    assert!(answer.body.contains("<h1>"), "{answer:?}");
}

/// Another program locks what a booking needs: the whole of SQLite, or the edition.
async fn whoever_books_while_the_edition_is_held_is_told_to_come_back(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 1).await;
    transaction.commit().await.unwrap();
    let stand = Stand::on(&database).await;
    let token = known_people(&stand.portal, &database, 1).await.remove(0);
    let browser = stand.browser(&token);
    let request: RequestId = store::new_id();

    let elsewhere = Database::open(&database.address, 1).await.unwrap();
    let mut holding = elsewhere.write().await.unwrap();
    edition::lock(&mut holding, edition.id).await.unwrap();
    assert_come_back(&browser.book("cucina", request).await.unwrap());
    // Reads still work.
    assert_eq!(
        browser.get("/it/activities/cucina").await.unwrap().status,
        200
    );
    // Nothing can be written to a file that another program holds.
    let ready = browser.get("/readyz").await.unwrap();
    let (status, write) = match database.engine {
        Engine::Sqlite => (503, "FAILS write: nothing can be written\n"),
        Engine::Postgres => (200, "ok write: done\n"),
    };
    assert_eq!(ready.status, status, "{ready:?}");
    assert!(ready.body.contains(write), "{ready:?}");
    assert!(ready.body.contains("ok tables: "), "{ready:?}");
    for table in ["booking", "request", "job", "consent"] {
        let rows = database
            .number(&format!("SELECT count(*) FROM {table}"))
            .await;
        assert_eq!(rows, 0, "{table}");
    }

    drop(holding);
    // The same form again, as the browser sends it on a reload.
    browser.book("cucina", request).await.unwrap().booking();
    assert_eq!(wrongs(&database, edition.id).await, Vec::<String>::new());
    elsewhere.close().await;
}

/// A connection to a database server that can be cut and restored.
struct Wire {
    address: SocketAddr,
    whole: Arc<watch::Sender<bool>>,
    carrying: JoinHandle<()>,
}

impl Wire {
    async fn to(server: String) -> Self {
        Self::between("127.0.0.1:0".parse().unwrap(), server).await
    }

    async fn between(here: SocketAddr, server: String) -> Self {
        let listener = TcpListener::bind(here).await.unwrap();
        let address = listener.local_addr().unwrap();
        let whole = Arc::new(watch::Sender::new(true));
        let state = Arc::clone(&whole);
        let carrying = tokio::spawn(async move {
            while let Ok((mut near, _)) = listener.accept().await {
                let (mut cut, server) = (state.subscribe(), server.clone());
                tokio::spawn(async move {
                    if !*cut.borrow() {
                        return;
                    }
                    let mut far = TcpStream::connect(server).await.unwrap();
                    tokio::select! {
                        _ = copy_bidirectional(&mut near, &mut far) => {}
                        _ = cut.wait_for(|whole| !whole) => {}
                    }
                });
            }
        });
        Self {
            address,
            whole,
            carrying,
        }
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.carrying.abort();
    }
}

async fn statuses(browser: &Browser) -> [u16; 3] {
    // A report on the portal is shown for a second.
    tokio::time::sleep(std::time::Duration::from_millis(1_050)).await;
    let mut statuses = [0; 3];
    for (status, path) in statuses
        .iter_mut()
        .zip(["/readyz", "/healthz", "/it/activities/cucina"])
    {
        *status = browser.get(path).await.unwrap().status;
    }
    statuses
}

#[test]
fn a_database_that_is_gone_comes_back_without_a_restart() {
    run(Engine::Postgres, |database| async move {
        let mut transaction = database.write().await.unwrap();
        let edition = insert_edition(&mut transaction, "cucina", 1).await;
        transaction.commit().await.unwrap();

        let (credentials, rest) = database.address.rsplit_once('@').unwrap();
        let (server, name) = rest.split_once('/').unwrap();
        let wire = Wire::to(server.to_owned()).await;
        let through_wire = format!("{credentials}@{}/{name}", wire.address);
        let stand = Stand::open(Database::open(&through_wire, 4).await.unwrap()).await;
        let token = known_people(&stand.portal, &database, 1).await.remove(0);
        let browser = stand.browser(&token);
        let request: RequestId = store::new_id();
        assert_eq!(statuses(&browser).await, [200, 200, 200]);

        wire.whole.send_replace(false);
        assert_come_back(&browser.book("cucina", request).await.unwrap());
        assert_eq!(statuses(&browser).await, [503, 200, 503]);

        wire.whole.send_replace(true);
        assert_eq!(statuses(&browser).await, [200, 200, 200]);
        browser.book("cucina", request).await.unwrap().booking();
        assert_eq!(wrongs(&database, edition.id).await, Vec::<String>::new());
        stand.portal.database.close().await;
    });
}

#[test]
fn a_database_that_is_not_up_yet_is_waited_for() {
    run(Engine::Postgres, |database| async move {
        let (credentials, rest) = database.address.rsplit_once('@').unwrap();
        let (server, name) = rest.split_once('/').unwrap();
        let later = free_address();
        let folder = tempfile::tempdir().unwrap();
        let address = format!("{credentials}@{later}/{name}");
        let (process, waits) = Process::begin(&address, &folder.path().join("mail"));
        // The first attempt is refused, as nothing listens there.
        let line = tokio::task::spawn_blocking(waits).await.unwrap();
        assert!(line.contains("Connection refused"), "{line}");
        assert!(line.contains("is waited for: 1 s"), "{line}");
        let _wire = Wire::between(later, server.to_owned()).await;
        process.ready().await;
    });
}
