//! What the pages of a kept form say of it.

use leptos::prelude::*;
use ui::{Page, Visit};

/// What the pages of a kept form say of it.
pub(crate) struct Asked {
    /// The pages above it: each with its words and its URL.
    pub(crate) crumbs: Vec<(String, String)>,
    /// The heading over the field of the code.
    pub(crate) title: String,
    /// The label of the button that carries the form out.
    pub(crate) act: String,
    /// What is going to be done.
    pub(crate) what: Option<AnyView>,
    /// Whether proving the address begins a session, so that the page asks whether others use the browser too.
    pub(crate) begins_session: bool,
}

impl Asked {
    /// The frame of a page with that title.
    pub(super) fn page(&self, title: String) -> Page {
        let page = self
            .crumbs
            .iter()
            .fold(Page::new(title), |page, (words, address)| {
                page.crumb(words, address)
            });
        page.private()
    }

    /// The question whether others use the browser too.
    pub(super) fn shared(&self, visit: &Visit, form: &ui::Form) -> Option<AnyView> {
        use super::proof::{SHARED, YES};
        let t = visit.texts;
        self.begins_session.then(|| {
            let shared = ui::Choice {
                hint: t.sign_in_shared_hint(),
                ..ui::Choice::new(YES, t.sign_in_shared_yes())
            };
            view! {
                <ui::Choices
                    form=form
                    name=SHARED
                    label=t.sign_in_shared()
                    choices=vec![shared]
                    several=true
                />
            }
            .into_any()
        })
    }
}
