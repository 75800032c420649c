//! The page that says why something that staff asked for cannot be done.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use ui::{Icon, Visit};

use crate::frame::page;

/// Why `subject` stays as it is, with the way back to the edition at `back`.
pub(super) fn impossible(
    visit: &Visit,
    title: String,
    subject: impl FnOnce() -> AnyView,
    why: String,
    back: String,
    status: StatusCode,
) -> Response {
    page(title.clone()).status(status).render(visit, || {
        view! {
            <div class="toolbar"><h1>{title}</h1></div>
            {subject()}
            <div class="notice notice-warning" role="status">
                <Icon name="it-warning-circle"/>
                <div><p>{why}</p></div>
            </div>
            <p><a class="btn btn-outline-primary" href=back>{visit.texts.action_back()}</a></p>
        }
    })
}
