//! The days on which sites are closed.

use domain::counselling::Closure;
use leptos::prelude::*;

use crate::{Icon, Visit};

/// Days on which a site is closed.
pub struct Closed<'a> {
    /// The days.
    pub days: Closure,
    /// The reason that staff gave.
    pub reason: &'a str,
    /// What is closed, where the page does not say it.
    pub site: Option<String>,
}

/// The days on which sites are closed, under a title; nothing where there are none.
pub fn closed_days<'a>(
    visit: &Visit,
    title: String,
    closed: impl Iterator<Item = Closed<'a>>,
) -> Option<AnyView> {
    let items: Vec<_> = closed.map(|closed| item(visit, closed)).collect();
    (!items.is_empty()).then(|| {
        view! {
            <div class="notice notice-warning">
                <Icon name="it-warning-circle"/>
                <div><p>{title}</p> <ul>{items}</ul></div>
            </div>
        }
        .into_any()
    })
}

fn item(visit: &Visit, closed: Closed<'_>) -> AnyView {
    let t = visit.texts;
    let (first, last) = (closed.days.first(), closed.days.last());
    let words = if first == last {
        t.public_site_closed_on(t.date(first))
    } else {
        t.public_site_closed(t.date(first), t.date(last))
    };
    let site = closed.site.map(|site| view! { <bdi>{site}</bdi> " · " });
    let reason = closed.reason.to_owned();
    view! { <li>{site} {words} ": " <span dir="auto">{reason}</span></li> }.into_any()
}
