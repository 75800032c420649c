//! Finding a person.

use axum::{extract::Query, response::Response};
use leptos::prelude::*;
use services::{
    Failure,
    people::search::{PeopleFound, PersonFound, SearchRefusal, Typed, search},
};
use ui::{
    Form, Icon, TextField, Visit,
    errors::Stop,
    filters::{Filters, filled},
    or_dash,
    table::{Column, table},
};

use super::address;
use crate::frame::page;

/// The field with what is looked for.
const QUERY: &str = "q";

/// Shows the field, and whom it finds.
pub(super) async fn show(visit: Visit, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    let (t, staff) = (visit.texts, visit.staff()?);
    let mut form = filled(filters);
    let typed = form.parse_optional(QUERY, Typed::parse, |error| t.problem(error));
    let mut found = None;
    if let Some(Some(typed)) = typed {
        match search(&visit.portal, staff, &typed).await {
            Ok(people) => found = Some(people),
            Err(Failure::Refused(SearchRefusal::Slip)) => form.refuse(QUERY, t.record_slip()),
            Err(failure) => return Err(failure.into()),
        }
    }
    let page = page(t.record_title()).status(form.status());
    Ok(page.render(&visit, || {
        view! {
            {form.summary(&visit)}
            <div class="toolbar"><h1>{t.record_title()}</h1></div>
            <form class="filter-bar" method="get" role="search" aria-label=t.record_find()>
                <TextField
                    form=&form
                    name=QUERY
                    label=t.record_find()
                    hint=t.record_find_hint()
                    kind="search"
                />
                <button class="btn btn-primary btn-sm" type="submit">{t.record_find_act()}</button>
            </form>
            {found.map(|found| results(&visit, &found))}
        }
    }))
}

/// The field that leads there from every page of staff.
pub(crate) fn field(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <form
            class="staff-search"
            method="get"
            action=visit.to("/staff/people")
            role="search"
            aria-label=t.record_title()
        >
            <label class="visually-hidden" for="find-person">{t.record_find()}</label>
            <input
                class="form-control"
                id="find-person"
                name=QUERY
                type="search"
                dir="auto"
                autocomplete="off"
                placeholder=t.record_find()
            />
            <button class="btn btn-outline-primary btn-sm" type="submit">
                <Icon name="it-search"/>
                <span class="visually-hidden">{t.record_find_act()}</span>
            </button>
        </form>
    }
    .into_any()
}

fn results(visit: &Visit, found: &PeopleFound) -> AnyView {
    let t = visit.texts;
    if found.people.is_empty() {
        return view! {
            <div class="empty-state">
                <Icon name="it-search"/>
                <h2>{t.record_none_title()}</h2>
                <p>{t.record_none_text()}</p>
            </div>
        }
        .into_any();
    }
    let columns = [
        Column::words(t.record_person()),
        Column::words(t.account_birth_date()),
        Column::words(t.record_contact()),
        Column::words(t.record_last_contact()),
    ];
    let rows = found.people.iter().map(|person| row(visit, person));
    let more = found.has_more.then(|| view! { <p>{t.record_more()}</p> });
    view! { {table(t.record_title(), false, &columns, rows)} {more} }.into_any()
}

fn row(visit: &Visit, person: &PersonFound) -> Vec<AnyView> {
    let t = visit.texts;
    let name = person.name.as_ref();
    let name = name.map_or_else(|| t.desk_who_no_name(), ToString::to_string);
    let born = person.birth_date.map(|date| t.date(date));
    let phone = person.phone.as_ref().map(ToString::to_string);
    let phone = phone.map(|phone| view! { <br/> <bdi dir="ltr">{phone}</bdi> });
    let at = person.last_contact.map(|at| t.moment(at));
    let site = person.site.clone();
    let site = site.map(|site| view! { <br/> <bdi>{site}</bdi> });
    vec![
        view! { <a href=address(visit, person.id)><bdi>{name}</bdi></a> }.into_any(),
        or_dash(born.as_ref()).into_any(),
        view! { <bdi dir="ltr">{or_dash(person.email.as_ref())}</bdi> {phone} }.into_any(),
        view! { {or_dash(at.as_ref())} {site} }.into_any(),
    ]
}
