//! The page before an application begins: an introduction, or that the programme is closed.

use axum::{http::StatusCode, response::Response};
use domain::reference::ApplicationReference;
use leptos::prelude::*;
use store::programme::Programme;
use ui::{Visit, for_person, translated_text};

use super::{address, opening_words, page as framed};

/// The page on which an application begins.
pub(super) fn page(visit: &Visit, programme: &Programme) -> Response {
    let t = visit.texts;
    let title = t.application_title(programme.content.name.text(visit.language));
    framed(visit, programme, title.clone()).render(visit, || {
        let check = visit.to(&format!("/programmes/{}/check", programme.slug));
        view! {
            <h1>{title}</h1>
            <p class="lead">{t.application_start_text()}</p>
            <h2>{t.application_start_needed()}</h2>
            {translated_text::paragraphs(&programme.content.sheet.needed, visit.language)}
            <p>{t.application_start_check()} " " <a href=check>{t.check_start()}</a></p>
            <form method="post" action=address(visit, &programme.slug)>
                {for_person(visit)}
                <button class="btn btn-primary" type="submit">{t.action_start()}</button>
            </form>
        }
    })
}

/// The page of a programme that does not accept applications today. A draft is kept until it does, or until its person
/// deletes it.
pub(super) fn closed(
    visit: &Visit,
    programme: &Programme,
    draft: Option<ApplicationReference>,
    status: StatusCode,
) -> Response {
    let t = visit.texts;
    let give_up = draft.map(|draft| {
        let address = visit.to(&format!("/applications/{draft}/withdraw"));
        view! { <p><a href=address>{t.application_give_up()}</a></p> }
    });
    let title = t.application_closed_title();
    framed(visit, programme, title.clone())
        .status(status)
        .render(visit, || {
            view! {
                <h1>{title}</h1>
                <p class="lead">{opening_words(visit, programme.content.opening)}</p>
                <p><a href=visit.to("/programmes")>{t.check_others()}</a></p>
                {give_up}
            }
        })
}
