//! What a form said, carried on by the page that asks to confirm it.

use crate::Form;
use leptos::prelude::*;

/// Hidden fields with every value of those fields.
pub fn hidden_fields(form: &Form, fields: &[&str]) -> AnyView {
    fields
        .iter()
        .flat_map(|field| {
            form.values(field).iter().map(|value| {
                view! { <input type="hidden" name=(*field).to_owned() value=value.clone()/> }
            })
        })
        .collect_view()
        .into_any()
}
