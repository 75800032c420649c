//! A program and a database of different versions.

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpListener, TcpStream},
    path::Path,
    time::Duration,
};

use store_testing::{Engine, TestDatabase, on_both_engines};

use crate::support::{Ended, Killed, command, run};

on_both_engines!(
    older_tables_are_migrated_first_or_at_the_start,
    newer_tables_are_left_to_a_newer_program,
);

fn on(folder: &Path, database: &TestDatabase, arguments: &[&str]) -> Ended {
    run(folder, arguments, &variables(database))
}

fn variables(database: &TestDatabase) -> [(&'static str, &str); 2] {
    [
        ("IMPRECARIO_MAIL__ALLOW_FILES", "true"),
        ("IMPRECARIO_DATABASE", &database.address),
    ]
}

async fn older_tables_are_migrated_first_or_at_the_start(database: TestDatabase) {
    let folder = tempfile::tempdir().unwrap();
    let drop = match database.engine {
        Engine::Sqlite => {
            "DROP TABLE installation; DELETE FROM _sqlx_migrations WHERE version = 20"
        }
        Engine::Postgres => {
            "DROP SCHEMA public CASCADE; CREATE SCHEMA public; SET search_path = public"
        }
    };
    database.execute(drop).await.unwrap();
    on(folder.path(), &database, &["serve"]).fails(1, "run `imprecario migrate` first");

    let address = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let mut serve = command(
        folder.path(),
        &["serve", "--migrate"],
        &variables(&database),
    );
    serve.env("IMPRECARIO_LISTEN", address.to_string());
    let mut serving = Killed(serve.spawn().unwrap());
    let answer = loop {
        if let Ok(answer) = ready(address) {
            break answer;
        }
        let ended = serving.0.try_wait().unwrap();
        assert!(ended.is_none(), "{ended:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(
        answer.contains("ok tables: as this program needs them"),
        "{answer}"
    );
}

fn ready(address: SocketAddr) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(b"GET /readyz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

async fn newer_tables_are_left_to_a_newer_program(database: TestDatabase) {
    let folder = tempfile::tempdir().unwrap();
    let newer = "INSERT INTO _sqlx_migrations
            (version, description, installed_on, success, checksum, execution_time)
        SELECT 9999, 'of tomorrow', installed_on, success, checksum, 0 FROM _sqlx_migrations WHERE version = 18";
    database.execute(newer).await.unwrap();
    for arguments in [&["serve"][..], &["serve", "--migrate"], &["migrate"]] {
        on(folder.path(), &database, arguments).fails(1, "to version 9999");
    }
}
