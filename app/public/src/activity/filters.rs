//! The filters of the catalogue: a plain GET form, so that the result's URL can be bookmarked and shared.

use domain::edition::{ActivityKind, Topic};
use jiff::ToSpan as _;
use leptos::prelude::*;
use store::site::Site;
use ui::{Choice, Icon, SPOKEN, Select, Visit};

use super::query::{CatalogueQuery, month_value};

/// Number of months to choose from, including the current one.
const MONTHS: i32 = 12;

/// The form: collapsed on a phone, where the results come first; beside them on a wide screen.
pub(super) fn filters(visit: &Visit, query: &CatalogueQuery, sites: &[Site]) -> AnyView {
    let t = visit.texts;
    let active = query.filters();
    let count = (active > 0).then(|| {
        view! { <span class="tag tag-info">{t.activities_filters_active(active)}</span> }
    });
    let address = visit.to("/activities");
    let clear = (active > 0).then(|| {
        view! { <a class="btn btn-link" href=address.clone()>{t.action_clear_filters()}</a> }
    });
    let selects = selects(visit, query, sites);
    // Set by a link, and preserved when other filters change.
    let activity = query.search.activity.map(|activity| {
        view! { <input type="hidden" name="activity" value=activity.to_string()/> }
    });
    view! {
        <details class="filters">
            <summary><Icon name="it-funnel"/> {t.activities_filters()} " " {count}</summary>
            <form method="get" action=address.clone() role="search">
                {selects}
                {activity}
                <div class="choices">
                    <div class="choice">
                        <input
                            type="checkbox"
                            id="free"
                            name="free"
                            value="1"
                            checked=query.search.free
                        />
                        <label for="free">{t.activities_filter_free()}</label>
                    </div>
                </div>
                <div class="button-row">
                    <button class="btn btn-primary" type="submit">{t.action_filter()}</button>
                    {clear}
                </div>
            </form>
        </details>
    }
    .into_any()
}

fn selects(visit: &Visit, query: &CatalogueQuery, sites: &[Site]) -> AnyView {
    let t = visit.texts;
    let form = query.form();
    let kinds = ActivityKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.as_str(), t.kind(*kind)));
    let topics = Topic::ALL
        .iter()
        .map(|topic| Choice::new(topic.as_str(), t.topic(*topic)));
    let sites = sites.iter().map(|site| Choice::new(&site.slug, &site.name));
    let languages = SPOKEN
        .iter()
        .map(|tag| Choice::new(*tag, t.spoken_language(tag)));
    let first = visit.portal.today().first_of_month();
    let months = (0..MONTHS)
        .filter_map(|count| first.checked_add(count.months()).ok())
        .map(|month| Choice::new(month_value(month), t.month(month)));
    // The first choice applies no filter.
    let every = |words: String| std::iter::once(Choice::new("", words));
    let kinds = every(t.activities_every_kind()).chain(kinds).collect();
    let topics = every(t.activities_every_topic()).chain(topics).collect();
    let sites = every(t.activities_every_site()).chain(sites).collect();
    let languages = every(t.activities_every_language())
        .chain(languages)
        .collect();
    let months = every(t.activities_every_month()).chain(months).collect();
    view! {
        <Select form=&form name="kind" label=t.activities_filter_kind() choices=kinds/>
        <Select form=&form name="topic" label=t.activities_filter_topic() choices=topics/>
        <Select form=&form name="site" label=t.activities_filter_site() choices=sites/>
        <Select form=&form name="language" label=t.activities_filter_language() choices=languages/>
        <Select form=&form name="month" label=t.activities_filter_month() choices=months/>
    }
    .into_any()
}
