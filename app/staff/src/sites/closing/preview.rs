//! The preview of all effects.

use axum::response::Response;
use leptos::prelude::*;
use services::closures::{Affected, Choice, Outcome, PlannedEdition};
use ui::{
    Form, Visit,
    table::{Column, table},
    translated_text,
};

use super::{
    choices,
    form::{FIELDS, outline},
    outcome_words,
};
use crate::{editions::series, preview::Preview};

/// The page.
pub(super) fn page(
    visit: &Visit,
    form: &Form,
    affected: &Affected,
    planned: &[PlannedEdition],
) -> Response {
    let t = visit.texts;
    let columns = [
        Column::words(t.staff_edition_title()),
        Column::words(t.bulk_close_outcome()),
        Column::words(t.staff_edition_when()),
        Column::numbers(t.bulk_close_told()),
    ];
    let names = choices::fields(affected);
    let names: Vec<_> = FIELDS
        .into_iter()
        .chain(names.iter().map(String::as_str))
        .collect();
    let preview = Preview {
        title: t.bulk_close_check_title(),
        lead: None,
        content: || {
            let content = if planned.is_empty() {
                view! { <p>{t.bulk_close_none_affected()}</p> }.into_any()
            } else {
                let rows = planned.iter().map(|planned| row(visit, planned));
                table(t.bulk_close_check_title(), false, &columns, rows)
            };
            view! {
                {outline(visit, form, affected)}
                {content}
            }
            .into_any()
        },
        fields: &names,
        confirm: t.bulk_close_confirm(),
        is_final: true,
        is_upload: false,
    };
    preview.page(visit, form)
}

fn row(visit: &Visit, planned: &PlannedEdition) -> Vec<AnyView> {
    let t = visit.texts;
    let outcome = match planned.choice {
        Choice::Move { .. } => Outcome::Moved,
        Choice::CallOff => Outcome::CalledOff,
        Choice::Leave => Outcome::Told,
    };
    let sessions = planned.moved.as_ref().map(|moved| {
        let items = moved
            .sessions
            .iter()
            .map(|session| {
                let holiday = series::holiday(visit, session.times.date());
                view! { <li>{t.session(session.times)} {holiday}</li> }
            })
            .collect_view();
        view! { <ul>{items}</ul> }
    });
    let sessions = sessions.map_or_else(|| "–".into_any(), IntoAny::into_any);
    vec![
        translated_text::line(&planned.edition.details.title, visit.language),
        outcome_words(t, outcome).into_any(),
        sessions,
        t.number(planned.edition.confirmed + planned.edition.waiting)
            .into_any(),
    ]
}
