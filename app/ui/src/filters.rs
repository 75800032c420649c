//! The filters of a list: a GET form, so that a filtered list can be bookmarked and sent to a colleague.

use std::collections::BTreeMap;

use crate::{Choice, Form, Visit};
use leptos::prelude::*;

/// The filters in the query string.
pub type Filters = BTreeMap<String, String>;

/// The submitted form.
pub fn filled(filters: Filters) -> Form {
    filters
        .into_iter()
        .fold(Form::new(), |form, (field, value)| form.with(&field, value))
}

/// The choices of a filter, preceded by the one that applies no filter.
pub fn any_or(any: String, choices: impl IntoIterator<Item = (String, String)>) -> Vec<Choice> {
    std::iter::once(Choice::new("", any))
        .chain(
            choices
                .into_iter()
                .map(|(value, label)| Choice::new(value, label)),
        )
        .collect()
}

/// The bar of filters above a list.
pub fn bar(visit: &Visit, fields: AnyView) -> AnyView {
    view! {
        <form class="filter-bar" method="get" role="search">
            {fields}
            <button class="btn btn-primary btn-sm" type="submit">{visit.texts.action_filter()}</button>
        </form>
    }
    .into_any()
}
