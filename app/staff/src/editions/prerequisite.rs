//! The field of an edition's form for the activity one must have attended before.

use domain::id::ActivityId;
use leptos::prelude::*;
use store::{activity::Activity, edition::Edition};
use ui::{Choice, Form, Select, Visit};

/// The field's name.
pub(super) const FIELD: &str = "prerequisite";

/// The form with the stored value.
pub(super) fn fill(form: Form, edition: &Edition) -> Form {
    let stored = edition.details.prerequisite_id;
    form.with(FIELD, stored.map_or_else(String::new, |id| id.to_string()))
}

/// The field. An edition cannot require its own activity.
pub(super) fn field(
    visit: &Visit,
    form: &Form,
    activities: &[Activity],
    own: Option<ActivityId>,
) -> AnyView {
    let t = visit.texts;
    let mut named: Vec<_> = activities
        .iter()
        .filter(|activity| Some(activity.id) != own)
        .map(|activity| (activity.title.text(visit.language), activity))
        .collect();
    texts::sort_by_name(&mut named, |(title, _)| (*title).to_owned());
    let named = named.into_iter().map(|(title, activity)| {
        let words = t.prerequisite_choice(title, t.kind(activity.kind), activity.site.clone());
        Choice::new(activity.id.to_string(), words)
    });
    let choices = std::iter::once(Choice::new("", t.prerequisite_none())).chain(named);
    view! {
        <Select
            form=form
            name=FIELD
            label=t.prerequisite_field()
            hint=t.prerequisite_field_hint()
            choices=choices.collect()
        />
    }
    .into_any()
}
