//! Replying to what the office asked before it decides.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{inquiry::Reply, text::TextError};
use leptos::prelude::*;
use services::{
    Failure,
    applications::{ApplicationView, ReplyRefusal, reply, view},
};
use ui::{Form, Page, Posted, TextArea, Visit, errors::Stop, page_form};

use super::{canonical, inquiries};

/// The question that the page shows.
const INQUIRY: &str = "inquiry";

/// Shows what is asked, and the form.
pub(crate) async fn show(
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Stop> {
    let reference = canonical(&visit, &path.1, "/reply")?;
    let seen = view(&visit.portal, visit.person()?, &reference).await?;
    page(&visit, &seen, &visit.typed_or(Form::new()))
}

/// Sends the reply.
pub(crate) async fn submit(
    visit: Visit,
    Path(path): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let person = visit.person()?;
    let reference = canonical(&visit, &path.1, "/reply")?;
    let text = form.parse("reply", Reply::parse, |error| match error {
        TextError::Empty => t.inquiry_reply_missing(),
        error @ TextError::TooLong { .. } => t.problem(error),
    });
    // A page that names no question answers none.
    let inquiry = form
        .value(INQUIRY)
        .parse()
        .unwrap_or_else(|_| store::new_id());
    if let Some(text) = text {
        let (portal, request) = (&visit.portal, form.request());
        match reply(portal, person, &reference, inquiry, &text, request).await {
            // Refused: it was decided or withdrawn in the meantime, and its page says so.
            Ok(()) | Err(Failure::Refused(ReplyRefusal::State(_))) => {
                let application = visit.to(&format!("/applications/{reference}"));
                return Ok(Redirect::to(&application).into_response());
            }
            Err(Failure::Refused(ReplyRefusal::AskedSomethingElse)) => {
                form.refuse("reply", t.inquiry_reply_other_question());
            }
            Err(failure) => return Err(failure.into()),
        }
    }
    let seen = view(&visit.portal, person, &reference).await?;
    page(&visit, &seen, &form)
}

fn page(visit: &Visit, seen: &ApplicationView, form: &Form) -> Result<Response, Stop> {
    let t = visit.texts;
    let address = visit.to(&format!("/applications/{}", seen.application.reference));
    let Some(inquiry) = seen.open_inquiry() else {
        return Err(Stop::Elsewhere(address));
    };
    let programme = seen.programme.content.name.text(visit.language);
    let page = Page::new(t.inquiry_reply_title())
        .crumb(t.nav_path(), visit.to("/path"))
        .crumb(t.application_title(programme), address)
        .private()
        .status(form.status());
    Ok(page.render(visit, || {
        view! {
            {form.summary(visit)}
            <h1>{t.inquiry_reply_title()}</h1>
            {inquiries::asked(visit, inquiry)}
            <form class="question" id=page_form() method="post" novalidate>
                {form.hidden_request()}
                <input type="hidden" name=INQUIRY value=inquiry.id.to_string()/>
                <TextArea
                    form=form
                    name="reply"
                    label=t.inquiry_reply()
                    hint=t.inquiry_reply_hint()
                />
                <button class="btn btn-primary" type="submit">{t.inquiry_reply_send()}</button>
            </form>
        }
    }))
}
