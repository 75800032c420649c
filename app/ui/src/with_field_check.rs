//! Fields that the browser validates while a form is being filled in.

use islands::{FieldCheck, FieldKind, FieldProblem};
use leptos::prelude::*;
use texts::Texts;

use crate::visit::Visit;

/// A field inside an island that immediately shows what the server would reject. `name` is the
/// field's name; its page needs [`with_islands`](super::Page::with_islands).
pub fn with_field_check(visit: &Visit, kind: FieldKind, name: &str, field: AnyView) -> AnyView {
    let words = kind
        .problems()
        .into_iter()
        .map(|problem| words(visit.texts, problem))
        .collect();
    let on = visit.portal.today().into();
    let icons = visit.assets.url("icons.svg");
    view! {
        <FieldCheck kind=kind name=name.to_owned() words=words on=on icons=icons>{field}</FieldCheck>
    }
    .into_any()
}

fn words(t: &Texts, problem: FieldProblem) -> String {
    match problem {
        FieldProblem::Answer(error) => t.problem(error),
        FieldProblem::CodiceFiscale(error) => t.problem(error),
        FieldProblem::Email(error) => t.problem(error),
        FieldProblem::Name(error) => t.problem(error),
        FieldProblem::Phone(error) => t.problem(error),
    }
}
