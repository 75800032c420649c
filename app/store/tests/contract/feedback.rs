//! What readers say of pages.

use domain::feedback::{Aspect, Comment, PagePath, Rating};
use store::feedback::{self, Feedback};
use store_testing::{TestDatabase, on_both_engines, sample::NOW};

on_both_engines!(feedback_is_kept);

async fn feedback_is_kept(database: TestDatabase) {
    let bare = Feedback {
        path: PagePath::parse("/it/programmes").unwrap(),
        rating: Rating::parse("1").unwrap(),
        aspect: None,
        comment: None,
    };
    let full = Feedback {
        rating: Rating::parse("5").unwrap(),
        aspect: Aspect::ALL.first().copied(),
        comment: Some(Comment::parse("Chiaro, 很清楚").unwrap()),
        ..bare.clone()
    };
    let mut transaction = database.write().await.unwrap();
    feedback::insert(&mut transaction, &bare, NOW)
        .await
        .unwrap();
    feedback::insert(&mut transaction, &full, NOW)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let lines = "SELECT rating || ' ' || path || ' ' || COALESCE(aspect, '-') || ' ' || comment
        FROM feedback ORDER BY rating";
    let aspect = Aspect::ALL[0].as_str();
    assert_eq!(
        database.texts(lines).await,
        [
            "1 /it/programmes - ".to_owned(),
            format!("5 /it/programmes {aspect} Chiaro, 很清楚")
        ]
    );
}
