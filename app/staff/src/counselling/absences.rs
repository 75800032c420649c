//! The absences of the signed-in member of staff.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    calendar_date::CalendarDate,
    counselling::Interval,
    edition::{local_moment, parse_time},
    instant::Instant,
};
use leptos::prelude::*;
use services::{counselling, counselling::AbsenceView};
use ui::{Form, Posted, TextField, Visit, errors::Stop};

use super::affected::affected;
use crate::frame::page;

const HERE: &str = "/staff/counselling/absences";

/// Shows the upcoming ones and the form to add one.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    render(&visit, &Form::new()).await
}

/// Adds one.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let starts = moment(&visit, &mut form, "starts");
    let ends = moment(&visit, &mut form, "ends");
    let Some((starts, ends)) = starts.zip(ends) else {
        return render(&visit, &form).await;
    };
    let explain = |error| visit.texts.problem(error);
    let Some(time) = form.parse("ends_date", |_| Interval::new(starts, ends), explain) else {
        return render(&visit, &form).await;
    };
    counselling::add_absence(&visit.portal, staff, time, form.request()).await?;
    Ok(Redirect::to(&visit.to(HERE)).into_response())
}

/// Deletes one.
pub(crate) async fn remove(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let id = id.parse().map_err(|_| Stop::NotFound)?;
    counselling::remove_absence(&visit.portal, visit.staff()?, id).await?;
    Ok(Redirect::to(&visit.to(HERE)).into_response())
}

/// Parses a local date and time.
fn moment(visit: &Visit, form: &mut Form, name: &str) -> Option<Instant> {
    let t = visit.texts;
    let (day, clock) = (format!("{name}_date"), format!("{name}_time"));
    let date = form.parse(&day, CalendarDate::parse, |error| t.problem(error));
    let time = form.parse(&clock, parse_time, |error| t.problem(error));
    let moment = local_moment(date?, time?);
    if moment.is_none() {
        form.refuse(&clock, t.counselling_time_skipped());
    }
    moment
}

async fn render(visit: &Visit, form: &Form) -> Result<Response, Stop> {
    let absences = counselling::absences(&visit.portal, visit.staff()?).await?;
    let t = visit.texts;
    let page = page(t.counselling_absences_title()).status(form.status());
    Ok(page.render(visit, || {
        let items = absences.iter().map(|view| item(visit, view)).collect_view();
        let none = absences
            .is_empty()
            .then(|| view! { <p>{t.counselling_absences_none()}</p> });
        view! {
            {form.summary(visit)}
            <a class="back-link" href=visit.to("/staff/counselling")>{t.action_back()}</a>
            <div class="toolbar"><h1>{t.counselling_absences_title()}</h1></div>
            <p>{t.counselling_absences_lead()}</p>
            {none}
            <ul class="card-list">{items}</ul>
            <h2>{t.counselling_absences_add()}</h2>
            <form method="post" class="question" novalidate>
                {form.hidden_request()}
                {fields(visit, form, "starts", t.counselling_absences_starts())}
                {fields(visit, form, "ends", t.counselling_absences_ends())}
                <button class="btn btn-primary" type="submit">{t.action_save()}</button>
            </form>
        }
    }))
}

fn fields(visit: &Visit, form: &Form, name: &str, legend: String) -> AnyView {
    let t = visit.texts;
    let (date, time) = (format!("{name}_date"), format!("{name}_time"));
    view! {
        <fieldset class="field">
            <legend>{legend}</legend>
            <div class="field-row">
                <TextField form=form name=date label=t.counselling_date() kind="date"/>
                <TextField form=form name=time label=t.counselling_time() kind="time"/>
            </div>
        </fieldset>
    }
    .into_any()
}

fn item(visit: &Visit, view: &AbsenceView) -> AnyView {
    let t = visit.texts;
    let absence = &view.absence;
    let remove = visit.to(&format!("{HERE}/{}/remove", absence.id));
    view! {
        <li class="card">
            <p><strong>{t.moment(absence.starts_at)} " – " {t.moment(absence.ends_at)}</strong></p>
            {affected(visit, &view.booked)}
            <form method="post" action=remove>
                <button class="btn btn-outline-danger btn-sm" type="submit">
                    {t.counselling_absences_remove()}
                </button>
            </form>
        </li>
    }
    .into_any()
}
