//! The pages that the link beside a code opens, in any browser. Opening it changes nothing: one button does.

use axum::{http::StatusCode, response::Response};
use domain::id::RequestId;
use leptos::prelude::*;
use ui::{
    Page, Visit,
    errors::{Stop, here},
};

use super::{PRESS, Waiting, flow::leads_to};

/// The page of a link that works, has ended, or has done what it was for.
pub(super) async fn answer(visit: &Visit, waiting: &Waiting) -> Result<Response, Stop> {
    if waiting.open.leads_to.is_some() {
        return Ok(done(visit, waiting));
    }
    if !waiting.open.can_be_proved {
        return Ok(ended(visit, waiting));
    }
    let t = visit.texts;
    let form = waiting.form();
    let asked = waiting.flow.asked(visit, &waiting.at, &form).await?;
    let title = t.code_link_title();
    Ok(asked.page(title.clone()).render(visit, || {
        let press: RequestId = store::new_id();
        let email = waiting.open.email.to_string();
        let shared = asked.shared(visit, &form);
        view! {
            <form class="question" method="post" action=here(visit) novalidate>
                <h1>{title}</h1>
                <p>{t.code_link_text()} " " <bdi>{email}</bdi></p>
                {asked.what}
                {form.hidden_request()}
                <input type="hidden" name=PRESS value=press.to_string()/>
                {shared}
                <button class="btn btn-primary" type="submit">{asked.act}</button>
            </form>
        }
    }))
}

/// What the link was for is done.
fn done(visit: &Visit, waiting: &Waiting) -> Response {
    let t = visit.texts;
    let there = leads_to(visit, &waiting.form(), &waiting.open);
    let words = t.sign_in_carry_continue();
    said(
        visit,
        StatusCode::OK,
        t.code_done_title(),
        t.code_done_text(),
        (there, words),
    )
}

/// The link was used for something else, or too much time has passed.
pub(super) fn ended(visit: &Visit, waiting: &Waiting) -> Response {
    let t = visit.texts;
    let status = StatusCode::GONE;
    let again = (here(&waiting.at), t.code_begin_again());
    said(
        visit,
        status,
        t.code_link_ended_title(),
        t.code_link_ended_text(),
        again,
    )
}

/// There is no such form, or it is not this browser's: nobody is told which.
pub(super) fn not_here(visit: &Visit) -> Response {
    let t = visit.texts;
    let home = (visit.to(""), t.errors_back_home());
    said(
        visit,
        StatusCode::NOT_FOUND,
        t.code_not_here_title(),
        t.code_not_here_text(),
        home,
    )
}

fn said(
    visit: &Visit,
    status: StatusCode,
    title: String,
    text: String,
    (address, words): (String, String),
) -> Response {
    let page = Page::new(title.clone()).status(status).private();
    page.render(visit, || {
        view! {
            <div class="status-page">
                <h1>{title}</h1>
                <p class="lead">{text}</p>
                <div class="button-row">
                    <a class="btn btn-primary" href=address>{words}</a>
                </div>
            </div>
        }
    })
}
