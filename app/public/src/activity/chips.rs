//! The active filters above the results, each with a link that removes it.

use leptos::prelude::*;
use store::site::Site;
use ui::{Icon, Visit};

use super::query::CatalogueQuery;

/// The list of active filters; `None` without any.
pub(super) fn chips(visit: &Visit, query: &CatalogueQuery, sites: &[Site]) -> Option<AnyView> {
    let t = visit.texts;
    let chips: Vec<_> = query
        .pairs(1)
        .into_iter()
        .map(|(field, value)| {
            let words = words(visit, query, sites, field, &value);
            let address = visit.to(&format!("/activities{}", query.without(field)));
            view! {
                <li>
                    <a class="chip" href=address>
                        <span class="visually-hidden">{t.activities_chip_remove()} " "</span>
                        <bdi>{words}</bdi>
                        <Icon name="it-close"/>
                    </a>
                </li>
            }
        })
        .collect();
    (!chips.is_empty()).then(|| {
        view! { <ul class="chips" aria-label=t.activities_chips()>{chips}</ul> }.into_any()
    })
}

/// What a filter narrows to.
fn words(
    visit: &Visit,
    query: &CatalogueQuery,
    sites: &[Site],
    field: &str,
    value: &str,
) -> String {
    let t = visit.texts;
    let search = &query.search;
    let known = match field {
        "kind" => search.kind.map(|kind| t.kind(kind)),
        "topic" => search.topic.map(|topic| t.topic(topic)),
        "site" => {
            let site = sites.iter().find(|site| site.slug == value);
            site.map(|site| site.name.clone())
        }
        "language" => Some(t.spoken_language(value)),
        "month" => search.month.map(|month| t.month(month)),
        "free" => Some(t.activities_filter_free()),
        "activity" => Some(t.activities_chip_activity()),
        "near" => Some(t.activities_chip_near(value)),
        "within" => value
            .parse()
            .ok()
            .map(|within: i64| t.activities_within(within)),
        _ => None,
    };
    known.unwrap_or_else(|| value.to_owned())
}
