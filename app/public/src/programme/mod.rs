//! Programmes: the list, and the service sheet of each.

mod card;
pub(super) mod list;
mod metadata;
mod rule;
mod sections;
pub(super) mod sheet;

pub(super) use card::card;
pub(super) use metadata::place;

use leptos::prelude::*;
use services::programmes::{Opening, ProgrammeView};
use ui::{Icon, Visit};

/// Whether applications are accepted, and until or from when: as text, with an icon.
fn opening_tag(visit: &Visit, programme: &ProgrammeView) -> AnyView {
    let t = visit.texts;
    let window = programme.programme.content.opening;
    let (class, icon, state, day, when) = match programme.opening {
        Opening::NotYet => {
            let from = window.from();
            let when = t.public_opening_from(t.short_date(from));
            (
                "tag tag-info",
                "it-clock",
                t.public_opening_not_yet(),
                from,
                when,
            )
        }
        Opening::Open => {
            let until = window.until();
            let when = t.public_opening_until(t.short_date(until));
            (
                "tag tag-success",
                "it-check",
                t.public_opening_open(),
                until,
                when,
            )
        }
        Opening::Closed => {
            let until = window.until();
            let when = t.public_opening_since(t.short_date(until));
            (
                "tag tag-neutral",
                "it-locked",
                t.public_opening_closed(),
                until,
                when,
            )
        }
    };
    view! {
        <p class="card-meta">
            <span class=class data-element="service-status"><Icon name=icon/> {state}</span>
            " "
            <time datetime=day.to_string()>{when}</time>
        </p>
    }
    .into_any()
}
