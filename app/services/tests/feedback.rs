//! What readers say of pages.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod support;

use domain::feedback::{Aspect, Comment, PagePath, Rating};
use services::{
    Failure,
    communication::page_feedback::{Feedback, TooMuchFeedback, leave},
};
use store::Database;

use support::TestPortal;

fn said() -> Feedback {
    Feedback {
        path: PagePath::parse("/it/programmes/imprecario").unwrap(),
        rating: Rating::parse("4").unwrap(),
        aspect: Some(Aspect::Clear),
        comment: Some(Comment::parse("Tutto chiaro").unwrap()),
    }
}

async fn kept(test: &TestPortal) -> Vec<(String, i64, Option<String>, String)> {
    let Database::Sqlite { readers, .. } = &test.portal.database else {
        panic!("not SQLite")
    };
    let all = "SELECT path, rating, aspect, comment FROM feedback ORDER BY id";
    sqlx::query_as(all).fetch_all(readers).await.unwrap()
}

#[tokio::test]
async fn a_form_sent_twice_says_it_once() {
    let test = TestPortal::new().await;
    let request = store::new_id();
    leave(&test.portal, &said(), "192.0.2.1", request)
        .await
        .unwrap();
    leave(&test.portal, &said(), "192.0.2.1", request)
        .await
        .unwrap();
    let path = "/it/programmes/imprecario".to_owned();
    let once = (
        path.clone(),
        4,
        Some("clear".to_owned()),
        "Tutto chiaro".to_owned(),
    );
    assert_eq!(kept(&test).await, std::slice::from_ref(&once));

    let bare = Feedback {
        aspect: None,
        comment: None,
        ..said()
    };
    leave(&test.portal, &bare, "192.0.2.1", store::new_id())
        .await
        .unwrap();
    assert_eq!(kept(&test).await, [once, (path, 4, None, String::new())]);
}

#[tokio::test]
async fn one_place_cannot_drown_the_others() {
    let test = TestPortal::new().await;
    for _ in 0..20 {
        leave(&test.portal, &said(), "192.0.2.1", store::new_id())
            .await
            .unwrap();
    }
    let refused = leave(&test.portal, &said(), "192.0.2.1", store::new_id()).await;
    assert!(matches!(refused, Err(Failure::Refused(TooMuchFeedback))));
    assert_eq!(kept(&test).await.len(), 20);
    leave(&test.portal, &said(), "192.0.2.2", store::new_id())
        .await
        .unwrap();
    test.pass(domain::instant::Seconds::hours(1));
    leave(&test.portal, &said(), "192.0.2.1", store::new_id())
        .await
        .unwrap();
    assert_eq!(kept(&test).await.len(), 22);
}
