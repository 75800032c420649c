//! The closing days of sites: for administrators, and for coordinators.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{calendar_date::CalendarDate, counselling::Closure, staff::Role, text::Line};
use leptos::prelude::*;
use services::{
    counselling,
    counselling::{ClosureView, NewClosure},
};
use store::site::Site;
use ui::{Choice, Form, Posted, Select, TextField, Visit, errors::Stop};

use super::affected::affected;
use crate::frame::page;

const HERE: &str = "/staff/counselling/closures";

/// Shows the upcoming ones and the form to add one.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    render(&visit, &Form::new()).await
}

/// Adds one.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let t = visit.texts;
    let sites = services::sites::list(&visit.portal).await?;
    let slug = form.value("site").to_owned();
    let site = sites.iter().find(|site| site.slug == slug);
    let first = form.parse("first", CalendarDate::parse, |error| t.problem(error));
    let last = form.parse("last", CalendarDate::parse, |error| t.problem(error));
    let reason = form.parse("reason", Line::parse, |error| t.problem(error));
    if site.is_none() && !slug.is_empty() {
        return Err(Stop::NotFound);
    }
    let (Some(first), Some(last), Some(reason)) = (first, last, reason) else {
        return render(&visit, &form).await;
    };
    let Ok(days) = Closure::new(first, last) else {
        form.refuse("last", t.counselling_problem_validity());
        return render(&visit, &form).await;
    };
    let new = NewClosure {
        site: site.map(|site| site.id),
        days,
        reason,
    };
    counselling::add_closure(&visit.portal, staff, new, form.request()).await?;
    Ok(Redirect::to(&visit.to(HERE)).into_response())
}

/// Deletes one.
pub(crate) async fn remove(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let id = id.parse().map_err(|_| Stop::NotFound)?;
    counselling::remove_closure(&visit.portal, visit.staff()?, id).await?;
    Ok(Redirect::to(&visit.to(HERE)).into_response())
}

async fn render(visit: &Visit, form: &Form) -> Result<Response, Stop> {
    let closures = counselling::closures(&visit.portal, visit.staff()?).await?;
    let staff = visit.staff()?;
    let sites = services::editions::sites(&visit.portal, staff).await?;
    let t = visit.texts;
    let is_administrator = staff.role == Role::Administrator;
    let every = is_administrator.then(|| Choice::new("", t.counselling_closures_every_site()));
    let choices = every
        .into_iter()
        .chain(sites.iter().map(|site| Choice::new(&site.slug, &site.name)))
        .collect();
    let page = page(t.counselling_closures_title()).status(form.status());
    Ok(page.render(visit, || {
        let items = closures
            .iter()
            .map(|view| item(visit, view, &sites))
            .collect_view();
        let none = closures
            .is_empty()
            .then(|| view! { <p>{t.counselling_closures_none()}</p> });
        view! {
            {form.summary(visit)}
            <a class="back-link" href=visit.to("/staff/counselling")>{t.action_back()}</a>
            <div class="toolbar">
                <h1>{t.counselling_closures_title()}</h1>
                {is_administrator.then(|| patron_days(visit))}
            </div>
            <p>{t.counselling_closures_lead()}</p>
            {none}
            <ul class="card-list">{items}</ul>
            <h2>{t.counselling_closures_add()}</h2>
            <form method="post" class="question" novalidate>
                {form.hidden_request()}
                <Select form=form name="site" label=t.counselling_hours_site() choices=choices/>
                <TextField form=form name="first" label=t.counselling_hours_first() kind="date"/>
                <TextField form=form name="last" label=t.counselling_hours_last() kind="date"/>
                <TextField form=form name="reason" label=t.counselling_closures_reason()/>
                <button class="btn btn-primary" type="submit">{t.action_save()}</button>
            </form>
        }
    }))
}

fn patron_days(visit: &Visit) -> AnyView {
    let address = visit.to("/staff/counselling/patron-days");
    view! {
        <a class="btn btn-outline-primary btn-sm" href=address>
            {visit.texts.counselling_patron_title()}
        </a>
    }
    .into_any()
}

fn item(visit: &Visit, view: &ClosureView, sites: &[Site]) -> AnyView {
    let t = visit.texts;
    let closure = &view.closure;
    let site = sites
        .iter()
        .find(|site| Some(site.id) == closure.site_id)
        .map_or_else(
            || t.counselling_closures_every_site(),
            |site| site.name.clone(),
        );
    let remove = visit.to(&format!("{HERE}/{}/remove", closure.id));
    view! {
        <li class="card">
            <p>
                <strong><bdi>{site}</bdi></strong> ": "
                {t.date(closure.days.first())} " – " {t.date(closure.days.last())}
            </p>
            <p dir="auto">{closure.reason.clone()}</p>
            {affected(visit, &view.booked)}
            {view.removable.then(|| view! {
                <form method="post" action=remove>
                    <button class="btn btn-outline-danger btn-sm" type="submit">
                        {t.counselling_closures_remove()}
                    </button>
                </form>
            })}
        </li>
    }
    .into_any()
}
