//! Visitors' feedback on pages.

use domain::{
    feedback::{Aspect, Comment, PagePath, Rating},
    instant::Seconds,
};
use store::feedback::{self, Feedback, OfPage, Remark};
use store_testing::{TestDatabase, on_both_engines, sample::NOW};

on_both_engines!(feedback_is_kept, feedback_is_counted_and_read);

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

async fn feedback_is_counted_and_read(database: TestDatabase) {
    let said = |path: &str, stars: &str, aspect, comment: &str| Feedback {
        path: PagePath::parse(path).unwrap(),
        rating: Rating::parse(stars).unwrap(),
        aspect,
        comment: Comment::parse(comment).ok(),
    };
    let clear = Some(Aspect::Clear);
    let mut transaction = database.write().await.unwrap();
    for (hours, feedback) in (0..).zip([
        said("/it", "5", None, ""),
        said("/it", "4", clear, ""),
        said("/it", "3", None, "Così così"),
        said("/it/path", "2", None, ""),
        said("/it/path", "1", clear, "Non capisco"),
    ]) {
        let at = NOW + Seconds::hours(hours);
        feedback::insert(&mut transaction, &feedback, at)
            .await
            .unwrap();
    }
    let of_page = |path: &str, answers, unclear| OfPage {
        path: PagePath::parse(path).unwrap(),
        answers,
        unclear,
    };
    let pages = [of_page("/it/path", 2, 2), of_page("/it", 3, 0)];
    for most in [1, 2] {
        let found = feedback::by_page(&mut transaction, most).await.unwrap();
        assert_eq!(found, pages[..found.len()]);
        assert_eq!(i64::try_from(found.len()), Ok(most));
    }
    let remark = |path: &str, stars, aspect, comment: &str, hours| Remark {
        path: PagePath::parse(path).unwrap(),
        stars,
        aspect,
        comment: comment.to_owned(),
        created_at: NOW + Seconds::hours(hours),
    };
    let found = feedback::remarks(&mut transaction, 2).await.unwrap();
    assert_eq!(
        found,
        [
            remark("/it/path", 1, clear, "Non capisco", 4),
            remark("/it", 3, None, "Così così", 2),
        ]
    );
    let all = feedback::remarks(&mut transaction, 9).await.unwrap();
    assert_eq!(all[2], remark("/it", 4, clear, "", 1));
}
