//! The state of an application as a tag.

use domain::application::ApplicationState;
use leptos::prelude::*;
use ui::{Icon, Visit};

/// The state as a tag.
pub(super) fn tag(visit: &Visit, state: ApplicationState) -> AnyView {
    let (class, icon) = match state {
        ApplicationState::Draft => ("tag tag-neutral", "it-pencil"),
        ApplicationState::Submitted => ("tag tag-info", "it-inbox"),
        ApplicationState::UnderReview => ("tag tag-info", "it-clock"),
        ApplicationState::AwaitingReply => ("tag tag-warning", "it-flag"),
        ApplicationState::Admitted => ("tag tag-success", "it-check"),
        ApplicationState::NotAdmitted => ("tag tag-neutral", "it-close"),
        ApplicationState::Withdrawn => ("tag tag-neutral", "it-logout"),
    };
    let words = visit.texts.application_state(state);
    view! { <span class=class><Icon name=icon/> {words}</span> }.into_any()
}
