//! Form input passed on by a confirmation page.

use crate::Form;
use leptos::prelude::*;

/// Hidden fields with every value of the given fields.
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
