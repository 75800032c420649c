//! The signed-in staff member's office hours.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use services::{Failure, counselling, counselling::HoursRefusal};
use store::{office_hours::Hours, site::Site};
use ui::{
    Form, Posted, Visit,
    errors::Stop,
    language_names,
    table::{Column, table},
};

use super::hours_form;
use crate::frame::page;

const HERE: &str = "/staff/counselling/hours";

/// Shows them and the form to add more.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    render(&visit, &hours_form::empty(&visit)).await
}

/// Adds hours.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let sites = services::sites::list(&visit.portal).await?;
    let Some(new) = hours_form::read(&visit, &mut form, &sites) else {
        return render(&visit, &form).await;
    };
    match counselling::add_hours(&visit.portal, staff, new, form.request()).await {
        Ok(()) => Ok(Redirect::to(&visit.to(HERE)).into_response()),
        Err(Failure::Refused(HoursRefusal::Overlaps(first))) => {
            let t = visit.texts;
            form.refuse("start", t.counselling_hours_overlap(t.date(first)));
            render(&visit, &form).await
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Ends hours as of today.
pub(crate) async fn end(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let id = id.parse().map_err(|_| Stop::NotFound)?;
    counselling::end_hours(&visit.portal, visit.staff()?, id).await?;
    Ok(Redirect::to(&visit.to(HERE)).into_response())
}

async fn render(visit: &Visit, form: &Form) -> Result<Response, Stop> {
    let hours = counselling::own_hours(&visit.portal, visit.staff()?).await?;
    let sites = services::sites::list(&visit.portal).await?;
    let t = visit.texts;
    let page = page(t.counselling_hours_title()).status(form.status());
    Ok(page.render(visit, || {
        view! {
            {form.summary(visit)}
            <a class="back-link" href=visit.to("/staff/counselling")>{t.action_back()}</a>
            <div class="toolbar"><h1>{t.counselling_hours_title()}</h1></div>
            <p>{t.counselling_hours_lead()}</p>
            {list(visit, &hours, &sites)}
            <h2>{t.counselling_hours_add()}</h2>
            {hours_form::fields(visit, form, &sites)}
        }
    }))
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
