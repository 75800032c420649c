//! The preview of what the choices do, and to whom.

use axum::response::Response;
use domain::call::Channel;
use leptos::prelude::*;
use services::closures::{
    Affected, AppointmentChoice, Gap, Planned, PlannedAppointment, PlannedEdition,
};
use ui::{
    Form, Visit,
    table::{Column, table},
    translated_text,
};

use super::{Head, choices, count, outcome_words};
use crate::{counselling, editions::series, preview::Preview, telling::WORD};

/// The field with what tells whether somebody else is concerned since.
const REACH: &str = "reach";

/// What the preview showed, as its form brings it back.
pub(crate) fn seen(form: &Form) -> &str {
    form.value(REACH)
}

/// Records that something else is affected since the preview.
pub(crate) fn refuse_stale(visit: &Visit, form: &mut Form) {
    form.refuse(REACH, visit.texts.closure_changed_meanwhile());
}

/// The page; `confirm` is the label of its button.
pub(crate) fn page(
    visit: &Visit,
    form: &Form,
    (affected, planned): (&Affected, &Planned),
    head: Head<'_>,
    confirm: String,
) -> Response {
    let t = visit.texts;
    let columns = [
        Column::words(t.closure_what()),
        Column::words(t.bulk_close_outcome()),
        Column::words(t.staff_edition_when()),
        Column::numbers(t.bulk_close_told()),
        Column::numbers(t.closure_to_call()),
    ];
    let names = choices::fields(affected);
    let mut fields: Vec<_> = head.fields.to_vec();
    fields.extend(names.iter().map(String::as_str));
    if !fields.contains(&WORD) {
        fields.push(WORD);
    }
    let is_empty = planned.editions.is_empty() && planned.appointments.is_empty();
    let title = head.title.clone();
    let preview = Preview {
        title: head.title,
        lead: None,
        content: || {
            let content = if is_empty {
                view! { <p>{t.closure_nothing_affected()}</p> }.into_any()
            } else {
                let editions = planned.editions.iter();
                let appointments = planned.appointments.iter();
                let rows = editions
                    .map(|planned| of_edition(visit, planned, head.gap))
                    .chain(appointments.map(|planned| of_appointment(visit, planned, head.gap)));
                table(title, false, &columns, rows)
            };
            view! {
                {head.outline}
                <div id=REACH tabindex="-1">{content}</div>
                {choices::elsewhere(visit, affected)}
            }
            .into_any()
        },
        fields: &fields,
        confirm,
        is_final: true,
        is_upload: false,
    };
    preview.page_asking(visit, form, || {
        view! { <input type="hidden" name=REACH value=planned.mark.clone()/> }.into_any()
    })
}

fn of_edition(visit: &Visit, planned: &PlannedEdition, gap: &Gap) -> Vec<AnyView> {
    let t = visit.texts;
    let outcome = planned.outcome(gap);
    let sessions = planned.changed.as_ref().map(|changed| {
        let items = changed
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
    let (told, to_call) = if outcome.tells() {
        (planned.reach.told(), planned.reach.to_call)
    } else {
        (0, 0)
    };
    vec![
        translated_text::line(&planned.edition.details.title, visit.language),
        outcome_words(t, outcome).into_any(),
        sessions,
        count(visit, told),
        count(visit, to_call),
    ]
}

fn of_appointment(visit: &Visit, planned: &PlannedAppointment, gap: &Gap) -> Vec<AnyView> {
    let t = visit.texts;
    let entry = &planned.affected.entry;
    let outcome = planned.outcome(gap);
    let when = match planned.choice {
        AppointmentChoice::Move { to } => t.moment(to.starts_at),
        AppointmentChoice::Cancel | AppointmentChoice::Keep => "–".to_owned(),
    };
    let told = usize::from(outcome.tells() && entry.channel != Channel::Nothing);
    let to_call = usize::from(outcome.tells() && entry.channel == Channel::Call);
    let about = t.closure_appointment(t.moment(entry.starts_at), counselling::name(entry));
    vec![
        about.into_any(),
        outcome_words(t, outcome).into_any(),
        when.into_any(),
        count(visit, told),
        count(visit, to_call),
    ]
}
