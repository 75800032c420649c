//! Visitors' feedback on pages.

use domain::feedback::{Aspect, Comment, PagePath, Rating};
use services::{
    Failure,
    communication::page_feedback::{Feedback, TooMuchFeedback, leave},
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::TestPortal;

on_both_engines!(
    a_form_sent_twice_says_it_once,
    one_place_cannot_drown_the_others,
);

fn said() -> Feedback {
    Feedback {
        path: PagePath::parse("/it/programmes/imprecario").unwrap(),
        rating: Rating::parse("4").unwrap(),
        aspect: Some(Aspect::Clear),
        comment: Some(Comment::parse("Tutto chiaro").unwrap()),
    }
}

async fn kept(test: &TestPortal) -> Vec<String> {
    let all = "SELECT path || ' ' || rating || ' ' || coalesce(aspect, '-') || ' ' || comment
        FROM feedback ORDER BY id";
    test.database.texts(all).await
}

async fn a_form_sent_twice_says_it_once(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let request = store::new_id();
    leave(&test.portal, &said(), "192.0.2.1", request)
        .await
        .unwrap();
    leave(&test.portal, &said(), "192.0.2.1", request)
        .await
        .unwrap();
    let once = "/it/programmes/imprecario 4 clear Tutto chiaro";
    assert_eq!(kept(&test).await, [once]);

    let bare = Feedback {
        aspect: None,
        comment: None,
        ..said()
    };
    leave(&test.portal, &bare, "192.0.2.1", store::new_id())
        .await
        .unwrap();
    let unexplained = "/it/programmes/imprecario 4 - ";
    assert_eq!(kept(&test).await, [once, unexplained]);
}

async fn one_place_cannot_drown_the_others(database: TestDatabase) {
    let test = TestPortal::new(database).await;
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
    test.pass(domain::instant::Seconds::minutes(65));
    leave(&test.portal, &said(), "192.0.2.1", store::new_id())
        .await
        .unwrap();
    assert_eq!(kept(&test).await.len(), 22);
}
