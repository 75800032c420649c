//! Who may do what: every row of `docs/access.md`, tried by everybody.

pub mod form;
mod request;
mod role;
mod row;
mod scene;
mod shown_again;
mod things;
mod typed;

use row::{Cell, Row, rows};
use scene::Scene;

/// The routes of the areas, as they are written in their sources.
const SOURCES: [&str; 3] = ["public", "citizen", "staff"];

/// Each route with each of its methods, as a row names them.
fn routes() -> Vec<String> {
    let mut routes = Vec::new();
    for area in SOURCES {
        let root = format!("{}/../app/{area}/src", env!("CARGO_MANIFEST_DIR"));
        let mut folders = vec![std::path::PathBuf::from(root)];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let source = std::fs::read_to_string(path).unwrap();
                for route in source.split(".route(").skip(1) {
                    let (_, route) = route.split_once('"').unwrap();
                    let (address, handlers) = route.split_once('"').unwrap();
                    // A route ends where the next one begins, or the function.
                    let handlers = handlers
                        .split_once("\n}")
                        .map_or(handlers, |(first, _)| first);
                    for (word, method) in [("get(", "GET"), ("post(", "POST")] {
                        if handlers.contains(word) {
                            routes.push(format!("{method} {address}"));
                        }
                    }
                }
            }
        }
    }
    routes.sort();
    // The list of site maps, and the one of a language.
    routes.dedup();
    routes
}

#[test]
fn every_route_has_a_row() {
    let mut listed: Vec<_> = rows().iter().map(Row::route).collect();
    listed.sort();
    listed.dedup();
    assert_eq!(listed, routes());
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_can_do_what_the_table_says_and_nothing_else() {
    let scene = Box::pin(Scene::prepare()).await;
    let mut wrong = Vec::new();
    for row in rows() {
        // Those who may not try first, on one portal: nothing of it may change.
        let shared = scene.copy().await;
        let wanted = shared.wanted(&row).await;
        let before = shared.contents().await;
        for (role, cell) in &row.cells {
            if !matches!(cell, Cell::Allowed | Cell::NotTried) {
                let tried = shared.attempt(&wanted, *role).await;
                if tried != Ok(*cell) {
                    wrong.push(format!(
                        "{} as {role:?}: {cell:?}, but {tried:?}",
                        row.name()
                    ));
                }
            }
        }
        let changed = before.differs_from(&shared.contents().await);
        if !changed.is_empty() {
            wrong.push(format!("{}: refused, but changed {changed:?}", row.name()));
        }
        for (role, cell) in &row.cells {
            if *cell == Cell::Allowed {
                let own = scene.copy().await;
                let tried = own.attempt(&wanted, *role).await;
                if tried != Ok(Cell::Allowed) {
                    wrong.push(format!(
                        "{} as {role:?}: allowed, but {tried:?}",
                        row.name()
                    ));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
