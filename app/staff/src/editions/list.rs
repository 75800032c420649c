//! The list of editions, including drafts and those called off.

use axum::{extract::Query, response::Response};
use domain::edition::{ActivityKind, EditionState};
use leptos::prelude::*;
use services::editions::{list_for_staff, sites};
use store::{
    edition_list::{Filter, Listed},
    site::Site,
};
use ui::{
    Form, Icon, Select, Visit,
    errors::Stop,
    filters::{Filters, any_or, bar, filled},
    pager::{page_of, pager, with_filters},
    table::{Column, table},
    translated_text,
};

use super::state::edition_tag;
use crate::frame::{edition_address, page};

const PER_PAGE: usize = 50;

/// Shows the upcoming editions, or those that match the filters.
pub(crate) async fn show(visit: Visit, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let form = filled(filters);
    let number = page_of(&form);
    let most = i64::try_from(PER_PAGE).unwrap_or(i64::MAX);
    let skip = i64::from(number - 1).saturating_mul(most);
    // One row more than a page shows tells whether there is a next page.
    let filter = filter(&visit, &form);
    let mut editions =
        list_for_staff(&visit.portal, staff, &filter, skip, most.saturating_add(1)).await?;
    let has_more = editions.len() > PER_PAGE;
    editions.truncate(PER_PAGE);
    let sites = sites(&visit.portal, staff).await?;
    let t = visit.texts;
    let close = staff.coordinates().then(|| {
        view! {
            <a class="btn btn-outline-primary btn-sm" href=visit.to("/staff/close-site")>
                {t.bulk_close_link()}
            </a>
        }
    });
    Ok(page(t.staff_nav_editions()).render(&visit, || {
        view! {
            <div class="toolbar">
                <h1>{t.staff_nav_editions()}</h1>
                <div class="button-row">
                    <a class="btn btn-primary btn-sm" href=visit.to("/staff/editions/new")>
                        <Icon name="it-plus"/> {t.staff_edition_new()}
                    </a>
                    <a
                        class="btn btn-outline-primary btn-sm"
                        href=visit.to("/staff/editions/copy-season")
                    >
                        {t.bulk_season_link()}
                    </a>
                    <a
                        class="btn btn-outline-primary btn-sm"
                        href=visit.to("/staff/editions/import")
                    >
                        {t.bulk_import_link()}
                    </a>
                    {close}
                </div>
            </div>
            {filter_bar(&visit, &form, &sites)}
            {results(&visit, &editions)}
            {pager(&visit, number.into(), has_more, None, |page| with_filters(&visit, &form, page))}
            {downloads(&visit)}
        }
    }))
}

/// Invalid filters are ignored.
pub(super) fn filter(visit: &Visit, form: &Form) -> Filter {
    let now = visit.portal.now();
    let (going_on, over) = match form.value("when") {
        "past" => (None, Some(now)),
        "all" => (None, None),
        _ => (Some(now), None),
    };
    Filter {
        state: form.value("state").parse().ok(),
        kind: form.value("kind").parse().ok(),
        site: form.value("site").parse().ok(),
        going_on,
        over,
        ..Filter::default()
    }
}

fn filter_bar(visit: &Visit, form: &Form, sites: &[Site]) -> AnyView {
    let t = visit.texts;
    let when = [
        ("past", t.staff_editions_past()),
        ("all", t.staff_filter_all()),
    ]
    .map(|(value, words)| (value.to_owned(), words));
    let states = EditionState::ALL
        .iter()
        .map(|state| (state.to_string(), t.edition_state(*state)));
    let kinds = ActivityKind::ALL
        .iter()
        .map(|kind| (kind.to_string(), t.kind(*kind)));
    let sites = sites
        .iter()
        .map(|site| (site.slug.clone(), site.name.clone()));
    let all = || t.staff_filter_all();
    let fields = view! {
        <Select
            form=form
            name="when"
            label=t.staff_edition_when()
            choices=any_or(t.staff_editions_coming(), when)
        />
        <Select form=form name="state" label=t.staff_edition_state() choices=any_or(all(), states)/>
        <Select form=form name="kind" label=t.staff_edition_kind() choices=any_or(all(), kinds)/>
        <Select form=form name="site" label=t.staff_edition_site() choices=any_or(all(), sites)/>
    };
    bar(visit, fields.into_any())
}

/// The same list as files.
fn downloads(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let links = [("csv", t.bulk_export_csv()), ("xlsx", t.bulk_export_xlsx())]
        .into_iter()
        .map(|(format, words)| {
            let address = visit.to(&format!("/staff/editions.{format}?{}", visit.query));
            view! {
                <a class="btn btn-outline-primary btn-sm" href=address>
                    <Icon name="it-download"/> {words}
                </a>
            }
        })
        .collect_view();
    view! { <div class="button-row">{links}</div> }.into_any()
}

fn results(visit: &Visit, editions: &[Listed]) -> AnyView {
    let t = visit.texts;
    if editions.is_empty() {
        return view! {
            <div class="empty-state">
                <Icon name="it-calendar"/>
                <h2>{t.staff_editions_none_title()}</h2>
                <p>{t.staff_editions_none_text()}</p>
            </div>
        }
        .into_any();
    }
    let columns = [
        Column::words(t.staff_edition_title()),
        Column::words(t.staff_edition_when()),
        Column::words(t.staff_edition_site()),
        Column::words(t.staff_edition_state()),
        Column::numbers(t.staff_edition_places()),
        Column::numbers(t.staff_edition_waiting()),
    ];
    let rows = editions.iter().map(|edition| {
        let capacity = t.number(i64::from(edition.capacity));
        vec![
            view! {
                <a href=edition_address(visit, &edition.slug)>
                    {translated_text::line(&edition.title.read(), visit.language)}
                </a>
            }
            .into_any(),
            t.moment(edition.starts_at).into_any(),
            view! { <bdi>{edition.site.clone()}</bdi> }.into_any(),
            edition_tag(visit, edition.state),
            t.staff_edition_taken(t.number(edition.held), capacity)
                .into_any(),
            t.number(edition.waiting).into_any(),
        ]
    });
    table(t.staff_nav_editions(), false, &columns, rows)
}
