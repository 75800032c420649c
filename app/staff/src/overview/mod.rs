//! Occupancy of the activities of a period.

mod download;
mod figures;
pub(crate) mod time;
mod waiting;

use axum::{Router, extract::Query, response::Response, routing::get};
use leptos::prelude::*;
use services::{
    counselling,
    reports::overview::{Overview, show as load},
};
use ui::{
    AppState, Form, Icon, Select, TextField, Visit,
    errors::Stop,
    filters::{Filters, any_or, bar, filled},
    table::{Column, table},
    translated_text,
};

pub(super) use download::show as download;

use self::figures::cells;
use super::frame::{edition_address, page};

/// The routes of this area.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/overview", get(show))
        .route("/staff/overview.csv", get(download))
}

/// Shows the figures of the requested period, by default eight weeks starting with this one.
pub(super) async fn show(visit: Visit, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let mut form = filled(filters);
    let span = time::read(&visit, &mut form, time::weeks_ahead(&visit));
    let site = form.value("site").parse().ok();
    let overview = load(&visit.portal, staff, span, site.as_ref()).await?;
    let waiting = counselling::waiting(&visit.portal, staff, site.as_ref()).await?;
    let t = visit.texts;
    Ok(page(t.overview_title())
        .status(form.status())
        .render(&visit, || {
            view! {
                {form.summary(&visit)}
                <div class="toolbar">
                    <h1>{t.overview_title()}</h1>
                    <a class="btn btn-outline-primary btn-sm" href=download::address(&visit, &form)>
                        <Icon name="it-download"/> {t.overview_download()}
                    </a>
                </div>
                <p class="prose">{t.overview_about()}</p>
                {filter_bar(&visit, &form, &overview)}
                {results(&visit, &overview)}
                {waiting::section(&visit, &waiting)}
            }
        }))
}

fn filter_bar(visit: &Visit, form: &Form, overview: &Overview) -> AnyView {
    let t = visit.texts;
    let sites = overview
        .sites
        .iter()
        .map(|site| (site.slug.clone(), site.name.clone()));
    let fields = view! {
        <TextField form=form name="from" label=t.overview_from() kind="date"/>
        <TextField form=form name="until" label=t.overview_until() kind="date"/>
        <Select
            form=form
            name="site"
            label=t.overview_site()
            choices=any_or(t.staff_filter_all(), sites)
        />
    };
    bar(visit, fields.into_any())
}

fn results(visit: &Visit, overview: &Overview) -> AnyView {
    let t = visit.texts;
    if overview.editions.is_empty() {
        return view! {
            <div class="empty-state">
                <Icon name="it-calendar"/>
                <h2>{t.overview_none_title()}</h2>
                <p>{t.overview_none_text()}</p>
            </div>
        }
        .into_any();
    }
    let total = [(t.overview_total().into_any(), overview.total)];
    let sites = overview
        .by_site
        .iter()
        .map(|(site, figures)| (view! { <bdi>{site.clone()}</bdi> }.into_any(), *figures))
        .chain(total);
    let weeks = overview.by_week.iter().map(|(monday, figures)| {
        let words = t.overview_week_of(t.short_date(*monday));
        (words.into_any(), *figures)
    });
    view! {
        {figures_table(visit, t.overview_by_site(), t.overview_site(), sites)}
        {figures_table(visit, t.overview_by_week(), t.overview_week(), weeks)}
        {editions(visit, overview)}
    }
    .into_any()
}

fn figures_table(
    visit: &Visit,
    title: String,
    first: String,
    rows: impl Iterator<Item = (AnyView, services::reports::overview::Figures)>,
) -> AnyView {
    let columns: Vec<_> = std::iter::once(Column::words(first))
        .chain(figures::columns(visit))
        .collect();
    let rows = rows.map(|(heading, figures)| {
        std::iter::once(heading)
            .chain(cells(visit, figures))
            .collect()
    });
    view! {
        <h2>{title.clone()}</h2>
        {table(title, false, &columns, rows)}
    }
    .into_any()
}

fn editions(visit: &Visit, overview: &Overview) -> AnyView {
    let t = visit.texts;
    let columns: Vec<_> = [
        Column::words(t.overview_edition()),
        Column::words(t.overview_first_day()),
        Column::words(t.overview_site()),
    ]
    .into_iter()
    .chain(figures::columns(visit))
    .collect();
    let rows = overview.editions.iter().map(|edition| {
        let title = translated_text::line(&edition.title.read(), visit.language);
        let link = view! { <a href=edition_address(visit, &edition.slug)>{title}</a> };
        [
            link.into_any(),
            t.short_date(domain::edition::local_date(edition.starts_at))
                .into_any(),
            view! { <bdi>{edition.site.clone()}</bdi> }.into_any(),
        ]
        .into_iter()
        .chain(cells(
            visit,
            services::reports::overview::Figures::of(edition),
        ))
        .collect()
    });
    view! {
        <h2>{t.overview_by_edition()}</h2>
        {table(t.overview_by_edition(), false, &columns, rows)}
    }
    .into_any()
}
