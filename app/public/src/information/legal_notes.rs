//! Legal notes.

use axum::response::Response;
use leptos::prelude::*;
use ui::{Page, Visit};

use super::section;

/// Shows licences, liability and declarations.
pub(crate) async fn show(visit: Visit) -> Response {
    let t = visit.texts;
    let page = Page::new(t.footer_legal()).description(t.public_legal_lead());
    page.render(&visit, || {
        view! {
            <article class="prose">
                <h1>{t.footer_legal()}</h1>
                <p class="lead">{t.public_legal_lead()}</p>
                {section(t.public_legal_content(), [t.public_legal_content_text(), t.public_legal_distances()])}
                {section(t.public_legal_software(), [t.public_legal_software_text()])}
                {section(t.public_legal_liability(), [t.public_legal_liability_text()])}
                {section(t.public_legal_declaration(), [t.public_legal_declaration_text()])}
            </article>
        }
    })
}
