//! The preview of what a form will do. It is carried out only when the preview is confirmed.

use axum::response::Response;
use leptos::prelude::*;
use ui::{Form, Visit, hidden_fields};

use crate::frame::page;

/// The field of the button that was used.
const STEP: &str = "step";
const PREVIEW: &str = "preview";
const CONFIRM: &str = "confirm";
const CHANGE: &str = "change";

/// What somebody wants of a form that is previewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// To see what it will do.
    Preview,
    /// To do what the preview showed.
    Confirm,
    /// To change what they entered.
    Change,
}

impl Step {
    /// The step of a form. A form without one asks for its preview.
    pub(crate) fn of(form: &Form) -> Self {
        match form.value(STEP) {
            CONFIRM => Self::Confirm,
            CHANGE => Self::Change,
            _ => Self::Preview,
        }
    }

    /// Whether a form asks for its preview by the button of [`continue_button`].
    pub(crate) fn is_explicit(form: &Form) -> bool {
        form.value(STEP) == PREVIEW
    }
}

/// The button that continues to the preview.
pub(crate) fn continue_button(visit: &Visit) -> AnyView {
    view! {
        <button class="btn btn-primary" type="submit" name=STEP value=PREVIEW>
            {visit.texts.action_continue()}
        </button>
    }
    .into_any()
}

/// A preview.
pub(crate) struct Preview<'a, Content> {
    /// The title.
    pub(crate) title: String,
    /// The lead below the title.
    pub(crate) lead: Option<AnyView>,
    /// Renders what the form will do.
    pub(crate) content: Content,
    /// The fields of the form, passed on with their values.
    pub(crate) fields: &'a [&'a str],
    /// The label of the button that confirms.
    pub(crate) confirm: String,
    /// Whether it cannot be undone.
    pub(crate) is_final: bool,
    /// Whether the page reads uploads, which URL encoding would make larger than a page accepts.
    pub(crate) is_upload: bool,
}

impl<Content: FnOnce() -> AnyView> Preview<'_, Content> {
    /// The page.
    pub(crate) fn page(self, visit: &Visit, form: &Form) -> Response {
        self.page_asking(visit, form, || ().into_any())
    }

    /// The page with questions that are answered before it is confirmed.
    pub(crate) fn page_asking(
        self,
        visit: &Visit,
        form: &Form,
        questions: impl FnOnce() -> AnyView,
    ) -> Response {
        let t = visit.texts;
        let button = if self.is_final {
            "btn btn-danger"
        } else {
            "btn btn-primary"
        };
        let enctype = self.is_upload.then_some("multipart/form-data");
        page(self.title.clone()).status(form.status()).render(visit, || {
            view! {
                {form.summary(visit)}
                <div class="toolbar"><h1>{self.title}</h1></div>
                {self.lead.map(|lead| view! { <p class="lead">{lead}</p> })}
                {(self.content)()}
                <form method="post" enctype=enctype novalidate>
                    {form.hidden_request()}
                    {hidden_fields(form, self.fields)}
                    {questions()}
                    <div class="button-row">
                        <button class=button type="submit" name=STEP value=CONFIRM>
                            {self.confirm}
                        </button>
                        <button class="btn btn-outline-primary" type="submit" name=STEP value=CHANGE>
                            {t.action_change()}
                        </button>
                    </div>
                </form>
            }
        })
    }
}
