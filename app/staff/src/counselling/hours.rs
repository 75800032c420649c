//! Office hours: the reader's own, and those of colleagues whom they look after.

use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use services::{
    Failure, counselling,
    counselling::HoursRefusal,
    sites::{ClosedDays, closed_days},
};
use store::{
    office_hours::{Hours, SiteClosure},
    site::Site,
};
use ui::{
    Closed, Form, Posted, Visit,
    errors::Stop,
    filters::{Filters, filled},
    language_names,
    table::{Column, table},
};

use super::{
    colleague::{COLLEAGUE, Chosen, address, chosen},
    hours_form,
};
use crate::frame::page;

const HERE: &str = "/staff/counselling/hours";

/// Shows them and the form to add more.
pub(crate) async fn show(visit: Visit, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    let chosen = chosen(&visit, filled(filters).value(COLLEAGUE)).await?;
    render(&visit, &hours_form::empty(&visit), &chosen).await
}

/// Adds hours.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let chosen = chosen(&visit, form.value(COLLEAGUE)).await?;
    let sites = services::sites::list(&visit.portal).await?;
    let Some(new) = hours_form::read(&visit, &mut form, &sites) else {
        return render(&visit, &form, &chosen).await;
    };
    let colleague = chosen.colleague.id;
    match counselling::add_hours(&visit.portal, staff, colleague, new, form.request()).await {
        Ok(()) => Ok(Redirect::to(&chosen.address(&visit, HERE)).into_response()),
        Err(Failure::Refused(HoursRefusal::Overlaps(first))) => {
            let t = visit.texts;
            form.refuse("start", t.counselling_hours_overlap(t.date(first)));
            render(&visit, &form, &chosen).await
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Ends hours as of today.
pub(crate) async fn end(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Posted(_): Posted,
) -> Result<Response, Stop> {
    let id = id.parse().map_err(|_| Stop::NotFound)?;
    let colleague = counselling::end_hours(&visit.portal, visit.staff()?, id).await?;
    Ok(Redirect::to(&address(&visit, HERE, colleague)).into_response())
}

async fn render(visit: &Visit, form: &Form, chosen: &Chosen) -> Result<Response, Stop> {
    let hours = counselling::hours_of(&visit.portal, visit.staff()?, chosen.colleague.id).await?;
    let sites = services::sites::list(&visit.portal).await?;
    let closed = closed_days(&visit.portal).await?;
    let t = visit.texts;
    let page = page(t.counselling_hours_title()).status(form.status());
    Ok(page.render(visit, || {
        view! {
            {form.summary(visit)}
            <a class="back-link" href=visit.to("/staff/counselling")>{t.action_back()}</a>
            <div class="toolbar"><h1>{t.counselling_hours_title()}</h1></div>
            {chosen.filter(visit)}
            {chosen.lead(visit)}
            <p>{t.counselling_hours_lead()}</p>
            {list(visit, &hours, &sites)}
            {closed_during(visit, &hours, &sites, &closed)}
            <h2>{t.counselling_hours_add()}</h2>
            {hours_form::fields(visit, form, &sites, chosen.hidden())}
        }
    }))
}

/// The closures of the sites at which the hours are: nobody can book there on those days.
fn closed_during(
    visit: &Visit,
    hours: &[Hours],
    sites: &[Site],
    closed: &ClosedDays,
) -> Option<AnyView> {
    let t = visit.texts;
    let is_there = |closure: &&SiteClosure| {
        hours.iter().any(|hours| {
            closure
                .site_id
                .is_none_or(|site| hours.site_id == Some(site))
        })
    };
    let closures = closed.closures.iter().filter(is_there).map(|closure| {
        let site = sites.iter().find(|site| Some(site.id) == closure.site_id);
        let site = site.map_or_else(
            || t.counselling_closures_every_site(),
            |site| site.name.clone(),
        );
        Closed {
            days: closure.days,
            reason: &closure.reason,
            site: Some(site),
        }
    });
    ui::closed_days(visit, t.closure_hours_closed(), closures)
}

fn list(visit: &Visit, hours: &[Hours], sites: &[Site]) -> AnyView {
    let t = visit.texts;
    if hours.is_empty() {
        return view! { <p>{t.counselling_hours_none()}</p> }.into_any();
    }
    let columns = [
        Column::words(t.counselling_hours_when()),
        Column::words(t.counselling_hours_validity()),
        Column::words(t.counselling_hours_site()),
        Column::words(t.counselling_hours_slots()),
        Column::words(t.counselling_hours_services()),
        Column::words(t.counselling_hours_languages()),
        Column::words(t.counselling_hours_action()),
    ];
    let rows = hours.iter().map(|hours| row(visit, hours, sites));
    table(t.counselling_hours_title(), false, &columns, rows)
}

fn row(visit: &Visit, hours: &Hours, sites: &[Site]) -> Vec<AnyView> {
    let t = visit.texts;
    let weekly = &hours.weekly;
    let (first, last) = (weekly.valid_from(), weekly.valid_until());
    let validity = match last {
        Some(last) if last == first => t.counselling_hours_once(t.date(first)),
        Some(last) => t.counselling_hours_from_until(t.short_date(first), t.short_date(last)),
        None => t.counselling_hours_from(t.short_date(first)),
    };
    // The texts have no weekday names: that of a date is used.
    let weekday = t.day_block(hours_form::first_on(weekly)).weekday;
    let times = t.time_range(weekly.hours().start(), weekly.hours().end());
    let offer = weekly.hours().offer();
    let services = offer
        .services
        .iter()
        .map(|service| t.counselling_service(*service));
    let modes = offer.modes.iter().map(|mode| t.counselling_mode(*mode));
    let site = sites.iter().find(|site| Some(site.id) == hours.site_id);
    let site = site.map(|site| view! { <bdi>{site.name.clone()}</bdi> <br/> });
    let end = visit.to(&format!("{HERE}/{}/end", hours.id));
    vec![
        view! { {weekday} ", " {times} }.into_any(),
        validity.into_any(),
        view! { {site} {t.list(modes)} }.into_any(),
        t.counselling_hours_slots_of(weekly.hours().timing().length)
            .into_any(),
        t.list(services).into_any(),
        language_names(t, &offer.languages.to_string()).into_any(),
        view! {
            <form method="post" action=end>
                <button class="btn btn-outline-danger btn-sm" type="submit">
                    {t.counselling_hours_end()}
                </button>
            </form>
        }
        .into_any(),
    ]
}
