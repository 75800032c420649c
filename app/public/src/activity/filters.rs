//! The filters of the catalogue: a plain GET form, so that the result's URL can be bookmarked and shared.

use domain::edition::{ActivityKind, Topic};
use leptos::prelude::*;
use services::editions::Offered;
use store::site::Site;
use ui::{Choice, Form, Icon, SPOKEN, Select, TextField, Visit};

use super::query::{CatalogueQuery, DISTANCES, month_value};

/// The form: collapsed on a phone, where the results come first; beside them on a wide screen.
pub(super) fn filters(
    visit: &Visit,
    query: &CatalogueQuery,
    sites: &[Site],
    offered: &Offered,
) -> AnyView {
    let t = visit.texts;
    let active = query.filters();
    let count = (active > 0).then(|| {
        view! { <span class="tag tag-info">{t.activities_filters_active(active)}</span> }
    });
    let address = visit.to("/activities");
    let clear = (active > 0).then(|| {
        view! { <a class="btn btn-link" href=address.clone()>{t.action_clear_filters()}</a> }
    });
    let form = query.form();
    let selects = selects(visit, query, &form, sites, offered);
    // Set by a link, and preserved when other filters change.
    let activity = query.search.activity.map(|activity| {
        view! { <input type="hidden" name="activity" value=activity.to_string()/> }
    });
    view! {
        <details class="filters">
            <summary><Icon name="it-funnel"/> {t.activities_filters()} " " {count}</summary>
            // Without the browser's memory, which would show other filters than the address after going back.
            <form method="get" action=address.clone() role="search" autocomplete="off">
                <TextField
                    form=&form
                    name="text"
                    label=t.activities_filter_text()
                    hint=t.activities_filter_text_hint()
                />
                {selects}
                {town(visit, &form)}
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

/// The town, and how far from it. The browser completes it where it knows it: it is the reader's own.
fn town(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    let distances =
        DISTANCES.map(|within| Choice::new(within.to_string(), t.activities_within(within)));
    let distances = every(t.activities_every_distance(), distances);
    view! {
        <TextField
            form
            name="near"
            label=t.activities_filter_near()
            hint=t.activities_filter_near_hint()
            autocomplete="address-level2"
        />
        {distances.map(|choices| {
            view! { <Select form name="within" label=t.activities_filter_within() choices/> }
        })}
    }
    .into_any()
}

/// The choices of a filter after the one that applies none; `None` where there is nothing to choose from.
fn every(words: String, choices: impl IntoIterator<Item = Choice>) -> Option<Vec<Choice>> {
    let mut all = vec![Choice::new("", words)];
    all.extend(choices);
    (all.len() > 1).then_some(all)
}

/// The filters by what the catalogue has. What the address asks for stays chosen, even if nothing of it is left.
fn selects(
    visit: &Visit,
    query: &CatalogueQuery,
    form: &Form,
    sites: &[Site],
    offered: &Offered,
) -> AnyView {
    let t = visit.texts;
    let search = &query.search;
    let kinds = ActivityKind::ALL
        .iter()
        .filter(|kind| offered.kinds.contains(kind) || search.kind == Some(**kind))
        .map(|kind| Choice::new(kind.as_str(), t.kind(*kind)));
    let topics = Topic::ALL
        .iter()
        .filter(|topic| offered.topics.contains(topic) || search.topic == Some(**topic))
        .map(|topic| Choice::new(topic.as_str(), t.topic(*topic)));
    let is_chosen = |site: &Site| form.value("site") == site.slug;
    let sites = sites
        .iter()
        .filter(|site| offered.sites.contains(&site.slug) || is_chosen(site))
        .map(|site| Choice::new(&site.slug, &site.name));
    let languages = SPOKEN
        .iter()
        .filter(|tag| offered.languages.contains(**tag) || form.value("language") == **tag)
        .map(|tag| Choice::new(*tag, t.spoken_language(tag)));
    let mut months = offered.months.clone();
    months.extend(search.month);
    let months = months
        .into_iter()
        .map(|month| Choice::new(month_value(month), t.month(month)));
    let counselling = (!offered.kinds.contains(&ActivityKind::Counselling)).then(|| {
        view! { <p><a href=visit.to("/counselling")>{t.activities_filter_counselling()}</a></p> }
    });
    let select = |name: &'static str, label: String, choices: Option<Vec<Choice>>| {
        choices.map(|choices| view! { <Select form name label choices/> })
    };
    view! {
        {select("kind", t.activities_filter_kind(), every(t.activities_every_kind(), kinds))}
        {counselling}
        {select("topic", t.activities_filter_topic(), every(t.activities_every_topic(), topics))}
        {select("site", t.activities_filter_site(), every(t.activities_every_site(), sites))}
        {select("language", t.activities_filter_language(), every(t.activities_every_language(), languages))}
        {select("month", t.activities_filter_month(), every(t.activities_every_month(), months))}
    }
    .into_any()
}
