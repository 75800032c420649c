//! Help: contacts, how to report a fault, and frequent questions.

use axum::response::Response;
use leptos::prelude::*;
use ui::{Page, Visit};

use super::{super::feedback, mail_link, section};

/// Shows contacts and frequent questions.
pub(crate) async fn show(visit: Visit) -> Response {
    let t = visit.texts;
    let page = Page::new(t.public_help_title()).description(t.public_help_lead());
    page.render(&visit, || {
        view! {
            <article class="prose">
                <h1>{t.public_help_title()}</h1>
                <p class="lead">{t.public_help_lead()}</p>
                {section(t.public_help_contact(), [t.public_help_contact_text()])}
                <p>{mail_link(&visit)}</p>
                <p><a href=visit.to("/sites")>{t.public_sites_link()}</a></p>
                <p><a href=visit.to("/bookings/find")>{t.find_link()}</a></p>
                {section(t.public_help_fault(), [t.public_help_fault_text()])}
                <p>{mail_link(&visit)}</p>
                {questions(&visit)}
            </article>
            {feedback::block(&visit)}
        }
    })
}

fn questions(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let questions = [
        (t.public_help_q_account(), t.public_help_a_account()),
        (t.public_help_q_cost(), t.public_help_a_cost()),
        (t.public_help_q_email(), t.public_help_a_email()),
        (t.public_help_q_several(), t.public_help_a_several()),
        (t.public_help_q_cancel(), t.public_help_a_cancel()),
        (t.public_help_q_waiting(), t.public_help_a_waiting()),
        (t.public_help_q_language(), t.public_help_a_language()),
    ]
    .into_iter()
    .map(|(question, answer)| {
        view! {
            <details class="disclosure">
                <summary>{question}</summary>
                <p>{answer}</p>
            </details>
        }
    })
    .collect_view();
    view! {
        <section id="questions" aria-labelledby="questions-title" data-element="faq">
            <h2 id="questions-title">{t.footer_questions()}</h2>
            {questions}
        </section>
    }
    .into_any()
}
