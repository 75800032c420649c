//! Requests for erasure of personal data.

use axum::response::Response;
use leptos::prelude::*;
use services::people::erasures::{Erasure, erasures};
use ui::{
    Icon, Visit,
    errors::Stop,
    or_dash,
    table::{Column, table},
};

use crate::frame::page;

/// Shows them with their deadlines.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    let erasures = erasures(&visit.portal, visit.staff()?).await?;
    let t = visit.texts;
    Ok(page(t.staff_erasures_title()).render(&visit, || {
        let content = if erasures.is_empty() {
            view! {
                <div class="empty-state">
                    <Icon name="it-check-circle"/>
                    <h2>{t.staff_erasures_none_title()}</h2>
                    <p>{t.staff_erasures_none_text()}</p>
                </div>
            }
            .into_any()
        } else {
            list(&visit, &erasures)
        };
        view! {
            <div class="toolbar"><h1>{t.staff_erasures_title()}</h1></div>
            <p class="prose">{t.staff_erasures_about()}</p>
            {content}
        }
    }))
}

fn list(visit: &Visit, erasures: &[Erasure]) -> AnyView {
    let t = visit.texts;
    let columns = [
        Column::words(t.staff_erasures_reference()),
        Column::words(t.staff_erasures_person()),
        Column::words(t.staff_erasures_email()),
        Column::words(t.staff_erasures_requested()),
        Column::words(t.staff_erasures_answer_by()),
    ];
    let rows = erasures.iter().map(|erasure| {
        let name = or_dash(erasure.name.as_ref());
        vec![
            reference(visit, erasure),
            view! { <bdi>{name}</bdi> }.into_any(),
            view! { <bdi>{or_dash(erasure.email.as_ref())}</bdi> }.into_any(),
            t.moment(erasure.requested_at).into_any(),
            t.moment(erasure.answer_by).into_any(),
        ]
    });
    table(t.staff_erasures_title(), false, &columns, rows)
}

/// The reference, which leads to where the request is carried out.
fn reference(visit: &Visit, erasure: &Erasure) -> AnyView {
    let reference = erasure.reference.to_string();
    let here = visit.to(&format!("/staff/erasures/{reference}"));
    view! { <a href=here><bdi class="code">{reference}</bdi></a> }.into_any()
}
