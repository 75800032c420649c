//! Information pages: privacy, legal notes, accessibility, help. Their text is an example that
//! an office adapts in `locales/`.

pub(super) mod accessibility;
pub(super) mod help;
pub(super) mod legal_notes;
pub(super) mod privacy;

use leptos::prelude::*;
use ui::Visit;

/// A heading and its paragraphs.
fn section<const COUNT: usize>(title: String, paragraphs: [String; COUNT]) -> AnyView {
    let paragraphs = paragraphs
        .map(|words| view! { <p>{words}</p> })
        .collect_view();
    view! { <section><h2>{title}</h2> {paragraphs}</section> }.into_any()
}

/// The office's email address as a link.
fn mail_link(visit: &Visit) -> AnyView {
    let email = visit.portal.settings.office_email.to_string();
    view! { <a href=format!("mailto:{email}")><bdi dir="ltr">{email.clone()}</bdi></a> }.into_any()
}
