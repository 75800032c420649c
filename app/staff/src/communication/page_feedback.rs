//! Visitor feedback on pages.

use axum::response::Response;
use leptos::prelude::*;
use services::communication::page_ratings::{PageRatings, page_ratings};
use ui::{
    Icon, Visit, aspect_words,
    errors::Stop,
    table::{Column, table},
};

use crate::frame::page;

/// Shows it: ratings per page, then comments.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    let ratings = page_ratings(&visit.portal, visit.staff()?).await?;
    let t = visit.texts;
    Ok(page(t.staff_readers_title()).render(&visit, || {
        let content = if ratings.pages.is_empty() {
            view! {
                <div class="empty-state">
                    <Icon name="it-info-circle"/>
                    <h2>{t.staff_readers_none_title()}</h2>
                    <p>{t.staff_readers_none_text()}</p>
                </div>
            }
            .into_any()
        } else {
            view! { {pages(&visit, &ratings)} {remarks(&visit, &ratings)} }.into_any()
        };
        view! {
            <div class="toolbar"><h1>{t.staff_readers_title()}</h1></div>
            {content}
        }
    }))
}

fn pages(visit: &Visit, ratings: &PageRatings) -> AnyView {
    let t = visit.texts;
    let columns = [
        Column::words(t.staff_readers_page()),
        Column::numbers(t.staff_readers_answers()),
        Column::numbers(t.staff_readers_unclear()),
    ];
    let rows = ratings.pages.iter().map(|page| {
        vec![
            link(page.path.as_str()),
            t.number(page.answers).into_any(),
            t.number(page.unclear).into_any(),
        ]
    });
    view! {
        <h2>{t.staff_readers_by_page()}</h2>
        {table(t.staff_readers_by_page(), false, &columns, rows)}
    }
    .into_any()
}

fn remarks(visit: &Visit, ratings: &PageRatings) -> AnyView {
    let t = visit.texts;
    if ratings.remarks.is_empty() {
        return ().into_any();
    }
    let columns = [
        Column::words(t.staff_readers_page()),
        Column::numbers(t.staff_readers_stars()),
        Column::words(t.staff_readers_aspect()),
        Column::words(t.staff_readers_comment()),
        Column::words(t.staff_readers_said_on()),
    ];
    let rows = ratings.remarks.iter().map(|remark| {
        let aspect = remark.aspect.map_or_else(
            || "–".to_owned(),
            |aspect| aspect_words(t, remark.stars, aspect),
        );
        let comment = if remark.comment.is_empty() {
            "–".to_owned()
        } else {
            remark.comment.clone()
        };
        vec![
            link(remark.path.as_str()),
            t.number(remark.stars).into_any(),
            aspect.into_any(),
            view! { <bdi>{comment}</bdi> }.into_any(),
            t.moment(remark.created_at).into_any(),
        ]
    });
    view! {
        <h2>{t.staff_readers_remarks()}</h2>
        {table(t.staff_readers_remarks(), false, &columns, rows)}
    }
    .into_any()
}

/// A link to a rated page; staff identify it by its path.
fn link(path: &str) -> AnyView {
    view! { <a href=path.to_owned()><bdi dir="ltr">{path.to_owned()}</bdi></a> }.into_any()
}
