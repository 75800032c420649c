//! The preview of what a change of an edition does, and to whom.

use axum::response::Response;
use leptos::prelude::*;
use services::editions::{Effect, ManagedEdition};
use ui::{Form, Visit, translated_text};

use super::differences::changes;
use crate::{preview::Preview, telling};

/// What one page says of its change.
pub(super) struct Words<'a, Besides: FnOnce() -> AnyView> {
    /// The title.
    pub(super) title: String,
    /// The label of the button that confirms.
    pub(super) confirm: String,
    /// The fields of the form, passed on with their values.
    pub(super) fields: &'a [&'a str],
    /// What the page shows besides.
    pub(super) besides: Besides,
}

/// Shows what a change does: what was and what will be, who is told, and which days are closed.
pub(super) fn preview(
    visit: &Visit,
    form: &Form,
    managed: &ManagedEdition,
    effect: &Effect,
    words: Words<'_, impl FnOnce() -> AnyView>,
) -> Response {
    let Effect { concern, reach, .. } = effect;
    let preview = Preview {
        title: words.title,
        lead: Some(translated_text::line(
            &managed.edition.details.title,
            visit.language,
        )),
        content: || {
            view! {
                {telling::closed(visit, &effect.closed)}
                {telling::who(visit, *concern, reach)}
                {telling::was_is(visit, changes(visit, managed, &effect.after))}
                {(words.besides)()}
            }
            .into_any()
        },
        fields: words.fields,
        confirm: words.confirm,
        is_final: false,
        is_upload: false,
    };
    preview.page_asking(visit, form, || {
        telling::questions(visit, form, *concern, reach)
    })
}
