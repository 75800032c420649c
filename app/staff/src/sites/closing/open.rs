//! Opening a site again on days on which it was to be closed: what that does, and what it does not undo.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use services::{
    closures::{Reopening, reopen, reopening},
    notifications::Word,
};
use ui::{Choice, Choices, Form, Icon, Posted, TextField, Visit, errors::Stop};

use super::{edition_link, facts, site_name};
use crate::{affairs::outcome_words, counselling, frame::page, telling::WORD};

const LIST: &str = "/staff/counselling/closures";

/// Says what it does and asks whether people are told.
pub(crate) async fn show(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let id = id.parse().map_err(|_| Stop::NotFound)?;
    let reopening = reopening(&visit.portal, visit.staff()?, id).await?;
    Ok(question(
        &visit,
        &Form::new().with("tell", "yes"),
        &reopening,
    ))
}

/// Opens it.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let id = id.parse().map_err(|_| Stop::NotFound)?;
    let word = form.parse_optional(WORD, Word::parse, |error| visit.texts.problem(error));
    let Some(word) = word else {
        let reopening = reopening(&visit.portal, staff, id).await?;
        return Ok(question(&visit, &form, &reopening));
    };
    let tells = form.value("tell") != "no";
    reopen(
        &visit.portal,
        staff,
        id,
        tells,
        word.as_ref(),
        form.request(),
    )
    .await?;
    Ok(Redirect::to(&visit.to(LIST)).into_response())
}

fn question(visit: &Visit, form: &Form, reopening: &Reopening) -> Response {
    let t = visit.texts;
    let closure = &reopening.closure;
    let days = closure.days;
    let days = t.bulk_close_days_range(t.date(days.first()), t.date(days.last()));
    let site = site_name(visit, reopening.site.as_ref());
    let choices = vec![
        Choice::new("yes", t.change_tell_yes()),
        Choice::new("no", t.change_tell_no()),
    ];
    let people = (reopening.people > 0).then(|| {
        view! {
            <Choices
                form=form
                name="tell"
                label=t.closure_open_tell(reopening.people)
                choices=choices
            />
            <TextField
                form=form
                name=WORD
                label=t.change_word()
                hint=t.change_word_hint()
                optional=t.form_optional()
            />
        }
    });
    let about = if reopening.is_still_closed {
        t.closure_open_still_closed()
    } else {
        t.closure_open_about()
    };
    page(t.closure_open_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <a class="back-link" href=visit.to(LIST)>{t.action_back()}</a>
                <div class="toolbar"><h1>{t.closure_open_title()}</h1></div>
                {facts(visit, site, days, closure.reason.clone())}
                <p>{about}</p>
                {not_undone(visit, reopening)}
                <form method="post" novalidate>
                    {form.hidden_request()}
                    {people}
                    <div class="button-row">
                        <button class="btn btn-primary" type="submit">
                            {t.counselling_closures_remove()}
                        </button>
                        <a class="btn btn-outline-primary" href=visit.to(LIST)>
                            {t.closure_open_keep()}
                        </a>
                    </div>
                </form>
            }
        })
}

/// What was done when the site was closed, which stays.
fn not_undone(visit: &Visit, reopening: &Reopening) -> Option<AnyView> {
    let t = visit.texts;
    let report = reopening.report.as_ref()?;
    let editions = report.editions.iter().map(|edition| {
        let outcome = outcome_words(t, edition.outcome);
        view! { <li>{edition_link(visit, edition)} ": " {outcome}</li> }.into_any()
    });
    let appointments = report.appointments.iter().map(|appointment| {
        let here = counselling::address(visit, appointment.reference);
        let moment = t.closure_appointment_at(t.moment(appointment.starts_at));
        let outcome = outcome_words(t, appointment.outcome);
        view! { <li><a href=here>{moment}</a> ": " {outcome}</li> }.into_any()
    });
    let items: Vec<_> = editions.chain(appointments).collect();
    (!items.is_empty()).then(|| {
        view! {
            <div class="notice notice-warning">
                <Icon name="it-warning-circle"/>
                <div>
                    <p>{t.closure_open_not_undone()}</p>
                    <ul>{items}</ul>
                </div>
            </div>
        }
        .into_any()
    })
}
