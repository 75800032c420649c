//! The list of applications.

use axum::{extract::Query, response::Response};
use domain::{application::ApplicationState, name::joined};
use leptos::prelude::*;
use services::{
    applications::{Listing, list},
    programmes,
};
use store::application::{Filter, Listed};
use ui::{
    Form, Icon, Select, TextField, Visit,
    errors::Stop,
    filters::{Filters, any_or, bar, filled},
    pager::{page_of, pager, with_filters},
    state_tag,
    table::{Column, table},
    translated_text,
};

use super::address;
use crate::frame::page;

/// The state filter's value for "awaiting a decision".
const OPEN: &str = "";
/// Its value for "all".
const ALL: &str = "all";

type Programmes = Vec<programmes::ProgrammeView>;

/// Shows the applications awaiting a decision, or those that match the filters.
pub(crate) async fn show(visit: Visit, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let form = filled(filters);
    let number = page_of(&form);
    let listing = list(&visit.portal, staff, &filter(&form), number).await?;
    let programmes = programmes::list(&visit.portal).await?;
    let t = visit.texts;
    Ok(page(t.staff_nav_applications()).render(&visit, || {
        view! {
            <div class="toolbar">
                <h1>{t.staff_nav_applications()}</h1>
                <a class="btn btn-outline-primary btn-sm" href=visit.to("/staff/applications/referrals")>
                    {t.referrals_title()}
                </a>
            </div>
            {filter_bar(&visit, &form, &programmes)}
            {results(&visit, &listing, &programmes)}
            {pager(&visit, number.into(), listing.has_more, None, |page| with_filters(&visit, &form, page))}
        }
    }))
}

/// Invalid filters are ignored.
fn filter(form: &Form) -> Filter {
    Filter {
        state: form.value("state").parse().ok(),
        open: form.value("state") == OPEN,
        programme: form.value("programme").parse().ok(),
        text: form.value("text").parse().ok(),
    }
}

fn filter_bar(visit: &Visit, form: &Form, programmes: &Programmes) -> AnyView {
    let t = visit.texts;
    let states = ApplicationState::ALL
        .iter()
        .filter(|state| **state != ApplicationState::Draft)
        .map(|state| (state.to_string(), t.application_state(*state)))
        .chain([(ALL.to_owned(), t.staff_filter_all())]);
    let programmes = programmes.iter().map(|view| {
        let programme = &view.programme;
        (
            programme.slug.to_string(),
            programme.content.name.text(visit.language).to_owned(),
        )
    });
    let fields = view! {
        <TextField form=form name="text" label=t.staff_applications_text() kind="search"/>
        <Select
            form=form
            name="programme"
            label=t.staff_applications_programme()
            choices=any_or(t.staff_filter_all(), programmes)
        />
        <Select
            form=form
            name="state"
            label=t.staff_applications_state()
            choices=any_or(t.staff_applications_open(), states)
        />
    };
    bar(visit, fields.into_any())
}

fn results(visit: &Visit, listing: &Listing, programmes: &Programmes) -> AnyView {
    let t = visit.texts;
    if listing.applications.is_empty() {
        return view! {
            <div class="empty-state">
                <Icon name="it-inbox"/>
                <h2>{t.staff_applications_none_title()}</h2>
                <p>{t.staff_applications_none_text()}</p>
            </div>
        }
        .into_any();
    }
    let columns = [
        Column::words(t.staff_applications_reference()),
        Column::words(t.staff_applications_person()),
        Column::words(t.staff_applications_programme()),
        Column::words(t.staff_applications_submitted()),
        Column::words(t.staff_applications_state()),
        Column::numbers(t.staff_applications_days()),
    ];
    let rows = listing
        .applications
        .iter()
        .map(|listed| row(visit, listed, programmes));
    table(t.staff_nav_applications(), false, &columns, rows)
}

fn row(visit: &Visit, listed: &Listed, programmes: &Programmes) -> Vec<AnyView> {
    let t = visit.texts;
    let name = joined([listed.given_name.as_ref(), listed.family_name.as_ref()]);
    let programme = programmes
        .iter()
        .find(|view| view.programme.slug == listed.programme);
    let programme = programme.map_or_else(
        || listed.programme.to_string().into_any(),
        |view| translated_text::line(&view.programme.content.name, visit.language),
    );
    let submitted = listed.submitted_at.unwrap_or(listed.created_at);
    let until = listed.decided_at.unwrap_or_else(|| visit.portal.now());
    let days = (until - submitted).get().div_euclid(24 * 60 * 60).max(0);
    vec![
        view! {
            <a href=address(visit, listed.reference)>
                <bdi class="code">{listed.reference.to_string()}</bdi>
            </a>
        }
        .into_any(),
        view! { <bdi>{name}</bdi> }.into_any(),
        programme,
        t.short_date(domain::edition::local_date(submitted))
            .into_any(),
        state_tag::application(visit, listed.state).view(),
        t.number(days).into_any(),
    ]
}
