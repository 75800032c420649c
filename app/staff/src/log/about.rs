//! What and whom an entry of the log is about, with a link to where it is seen.

use domain::name::joined;
use leptos::prelude::*;
use store::audit::search::Found;
use ui::{Visit, translated_text};

/// The thing that an entry is about.
pub(super) fn thing(visit: &Visit, entry: &Found) -> AnyView {
    let title = entry.title.as_ref();
    let title = title.map(|title| translated_text::line(&title.read(), visit.language));
    if let Some(reference) = &entry.reference {
        let reference = view! { <bdi class="code">{reference.clone()}</bdi> };
        let linked = view! { <a href=address(visit, entry)>{reference}</a> };
        return view! { {linked} " " {title} }.into_any();
    }
    let words = title.or_else(|| {
        let name = entry.name.clone();
        name.map(|name| view! { <bdi>{name}</bdi> }.into_any())
    });
    match (address(visit, entry), words) {
        (Some(address), Some(words)) => view! { <a href=address>{words}</a> }.into_any(),
        (None, Some(words)) => words,
        (_, None) => "–".into_any(),
    }
}

/// Where an administrator sees the thing; `None` if it has no page of its own.
fn address(visit: &Visit, entry: &Found) -> Option<String> {
    let reference = entry.reference.as_deref();
    let path = match (entry.subject_kind.as_str(), reference) {
        ("application", Some(reference)) => format!("/staff/applications/{reference}"),
        ("booking", Some(reference)) => format!("/bookings/{reference}"),
        ("appointment", Some(reference)) => format!("/staff/counselling/appointments/{reference}"),
        ("edition", _) => format!("/staff/editions/{}", entry.edition.as_ref()?),
        ("room", _) => format!("/staff/rooms/{}", entry.room?),
        _ => return None,
    };
    Some(visit.to(&path))
}

/// The person whom an entry is about.
pub(super) fn person(visit: &Visit, entry: &Found) -> AnyView {
    let name = joined([entry.given_name.as_ref(), entry.family_name.as_ref()]);
    let words = name.or_else(|| entry.email.as_ref().map(ToString::to_string));
    let Some(words) = words else {
        return "–".into_any();
    };
    let search = entry
        .email
        .as_ref()
        .map_or_else(|| words.clone(), ToString::to_string);
    let query = serde_urlencoded::to_string([("person", search)]).unwrap_or_default();
    let address = visit.to(&format!("/staff/log?{query}"));
    view! { <a href=address><bdi>{words}</bdi></a> }.into_any()
}
