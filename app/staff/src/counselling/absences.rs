//! Absences: the reader's own, and those of colleagues whom they look after.

use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    calendar_date::CalendarDate,
    counselling::Interval,
    edition::{local_moment, parse_time},
    instant::Instant,
};
use leptos::prelude::*;
use services::{
    Failure,
    closures::{
        AbsenceView, ClosingRefusal, Gap, Plan, absences, add_absence, affected, check,
        remove_absence,
    },
    notifications::Word,
};
use ui::{
    Form, Posted, TextField, Visit,
    errors::Stop,
    filters::{Filters, filled},
};

use super::colleague::{COLLEAGUE, Chosen, address, chosen};
use crate::{
    affairs::{self, Head, choices, preview},
    frame::page,
    preview::Step,
    telling::WORD,
};

const HERE: &str = "/staff/counselling/absences";

/// The fields that precede the choices.
const FIELDS: [&str; 5] = [
    COLLEAGUE,
    "starts_date",
    "starts_time",
    "ends_date",
    "ends_time",
];

/// Shows the upcoming ones and the form to add one.
pub(crate) async fn show(visit: Visit, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    let chosen = chosen(&visit, filled(filters).value(COLLEAGUE)).await?;
    render(&visit, &Form::new(), &chosen).await
}

/// Asks what happens to everything in that time, previews it, or enters the absence: at once where nothing
/// falls into it.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let t = visit.texts;
    let chosen = chosen(&visit, form.value(COLLEAGUE)).await?;
    let starts = moment(&visit, &mut form, "starts");
    let ends = moment(&visit, &mut form, "ends");
    let Some((starts, ends)) = starts.zip(ends) else {
        return render(&visit, &form, &chosen).await;
    };
    let explain = |error| t.problem(error);
    let Some(time) = form.parse("ends_date", |_| Interval::new(starts, ends), explain) else {
        return render(&visit, &form, &chosen).await;
    };
    let gap = Gap::of_colleague(&visit.portal, staff, chosen.colleague.id, time).await?;
    let affected = affected(&visit.portal, staff, &gap).await?;
    let sites = services::sites::list(&visit.portal).await?;
    let ask = |form: &Form| {
        let head = head(&visit, &gap, t.closure_absence_choose_title());
        choices::page(&visit, form, &affected, &sites, head, true)
    };
    let step = Step::of(&form);
    let has_choices = affected.is_empty() || Step::is_explicit(&form);
    if step == Step::Change || (step == Step::Preview && !has_choices) {
        return Ok(ask(&form));
    }
    let word = form.parse_optional(WORD, Word::parse, |error| t.problem(error));
    let chosen_for_each = choices::read(&visit, &mut form, &affected, &sites);
    let (Some(word), Some((sessions, appointments))) = (word, chosen_for_each) else {
        return Ok(ask(&form));
    };
    let plan = Plan {
        gap: gap.clone(),
        word,
        sessions,
        appointments,
    };
    let is_made = step == Step::Confirm || affected.is_empty();
    let outcome = if is_made {
        let seen = preview::seen(&form);
        add_absence(&visit.portal, staff, &plan, seen, form.request()).await
    } else {
        Ok(())
    };
    let outcome = match outcome {
        Ok(()) if is_made => {
            return Ok(Redirect::to(&chosen.address(&visit, HERE)).into_response());
        }
        Ok(()) => check(&visit.portal, staff, &plan, form.request()).await,
        Err(Failure::Refused(ClosingRefusal::ReachChanged)) => {
            preview::refuse_stale(&visit, &mut form);
            check(&visit.portal, staff, &plan, form.request()).await
        }
        Err(failure) => Err(failure),
    };
    match outcome {
        Ok(planned) => {
            let head = head(&visit, &gap, t.closure_absence_check_title());
            let planned = (&affected, &planned);
            let confirm = t.closure_absence_confirm();
            Ok(preview::page(&visit, &form, planned, head, confirm))
        }
        Err(Failure::Refused(ClosingRefusal::Problems(problems))) => {
            choices::refuse(&visit, &mut form, &problems);
            Ok(ask(&form))
        }
        Err(Failure::Refused(ClosingRefusal::WordMissing)) => {
            form.refuse(WORD, t.closure_word_missing());
            Ok(ask(&form))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Deletes one.
pub(crate) async fn remove(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Posted(_): Posted,
) -> Result<Response, Stop> {
    let id = id.parse().map_err(|_| Stop::NotFound)?;
    let colleague = remove_absence(&visit.portal, visit.staff()?, id).await?;
    Ok(Redirect::to(&address(&visit, HERE, colleague)).into_response())
}

/// What the pages after the first say: who is away, and when.
fn head<'a>(visit: &Visit, gap: &'a Gap, title: String) -> Head<'a> {
    let t = visit.texts;
    let (from, until) = gap.bounds();
    let name = match gap {
        Gap::Colleague { colleague, .. } => colleague.name.clone(),
        Gap::Site { .. } => String::new(),
    };
    let outline = view! {
        <dl class="summary-list">
            <div><dt>{t.closure_colleague()}</dt><dd><bdi>{name}</bdi></dd></div>
            <div>
                <dt>{t.closure_absence_time()}</dt>
                <dd>{t.moment(from)} " – " {t.moment(until)}</dd>
            </div>
        </dl>
    };
    Head {
        title,
        outline: outline.into_any(),
        fields: &FIELDS,
        gap,
    }
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

async fn render(visit: &Visit, form: &Form, chosen: &Chosen) -> Result<Response, Stop> {
    let absences = absences(&visit.portal, visit.staff()?, chosen.colleague.id).await?;
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
            {chosen.filter(visit)}
            {chosen.lead(visit)}
            <p>{t.counselling_absences_lead()}</p>
            {none}
            <ul class="card-list">{items}</ul>
            <h2>{t.counselling_absences_add()}</h2>
            <form method="post" class="question" novalidate>
                {form.hidden_request()}
                {chosen.hidden()}
                {fields(visit, form, "starts", t.counselling_absences_starts())}
                {fields(visit, form, "ends", t.counselling_absences_ends())}
                <button class="btn btn-primary" type="submit">{t.action_continue()}</button>
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
            {affairs::list(visit, &view.sessions, &view.booked)}
            <form method="post" action=remove>
                <button class="btn btn-outline-danger btn-sm" type="submit">
                    {t.counselling_absences_remove()}
                </button>
            </form>
        </li>
    }
    .into_any()
}
