//! The days on which a site is closed, for everybody.

use domain::counselling::Closure;
use leptos::prelude::*;

use crate::{Icon, Visit};

/// The days of closures, each with the reason that staff gave; nothing where there are none.
pub fn closed_days<'a>(
    visit: &Visit,
    closures: impl Iterator<Item = (Closure, &'a str)>,
) -> Option<AnyView> {
    let t = visit.texts;
    let items: Vec<_> = closures
        .map(|(days, reason)| {
            let (first, last) = (t.date(days.first()), t.date(days.last()));
            let words = if days.first() == days.last() {
                t.public_site_closed_on(first)
            } else {
                t.public_site_closed(first, last)
            };
            let reason = reason.to_owned();
            view! { <li>{words} ": " <span dir="auto">{reason}</span></li> }.into_any()
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <div class="notice notice-warning">
                <Icon name="it-warning-circle"/>
                <div><p>{t.public_site_closed_title()}</p> <ul>{items}</ul></div>
            </div>
        }
        .into_any()
    })
}
