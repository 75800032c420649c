//! What participants said of an edition.

use domain::feedback::Rating;
use leptos::prelude::*;
use services::attendance::{FEWEST_ANSWERS, FeedbackResults};
use ui::{
    Visit,
    table::{Column, table},
};

/// The part of an edition's page with what participants said.
pub(crate) fn section(visit: &Visit, results: &FeedbackResults) -> AnyView {
    let t = visit.texts;
    let content = match results.ratings {
        Some(ratings) => answers(visit, ratings, &results.comments),
        None => {
            view! { <p class="hint">{t.attendance_feedback_few(FEWEST_ANSWERS)}</p> }.into_any()
        }
    };
    view! {
        <h2 id="feedback">{t.attendance_feedback_results()}</h2>
        <p>{t.attendance_feedback_answers(results.answers)}</p>
        {content}
    }
    .into_any()
}

fn answers(visit: &Visit, ratings: [i64; 5], comments: &[String]) -> AnyView {
    let t = visit.texts;
    let columns = [
        Column::words(t.attendance_feedback_rating()),
        Column::numbers(t.attendance_feedback_how_many()),
    ];
    let rows = ["1", "2", "3", "4", "5"]
        .into_iter()
        .zip(ratings)
        .filter_map(|(stars, count)| {
            let words = t.satisfaction(Rating::parse(stars).ok()?);
            Some(vec![words.into_any(), t.number(count).into_any()])
        })
        .rev();
    let table = table(t.attendance_feedback_results(), false, &columns, rows);
    let comments = (!comments.is_empty()).then(|| {
        let comments = comments
            .iter()
            .map(|comment| view! { <li dir="auto">{comment.clone()}</li> })
            .collect_view();
        view! { <h3>{t.attendance_feedback_comments()}</h3> <ul>{comments}</ul> }
    });
    view! { {table} {comments} }.into_any()
}
