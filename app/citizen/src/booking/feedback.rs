//! The feedback of a participant after the last session.

use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    feedback::{Comment, Rating},
    reference::BookingReference,
};
use leptos::prelude::*;
use services::{
    attendance::{Said, follow_up, give_feedback},
    bookings::BookingView,
};
use ui::{
    Choice, Choices, Form, Page, Posted, TextArea, Visit, errors::Stop, page_form, translated_text,
};

use super::{Found, Link, find};
use crate::booked::refused;

/// Asks for feedback.
pub(crate) async fn show(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Query(link): Query<Link>,
) -> Result<Response, Stop> {
    let view = match find(&visit, &reference, &link, "/feedback").await? {
        Found::View(view) => view,
        Found::Elsewhere(response) => return Ok(response),
    };
    let follow_up = follow_up(&visit.portal, &visit.visitor, &view).await?;
    Ok(if follow_up.has_said {
        Redirect::to(&link.to(&visit, view.booking.reference, "")).into_response()
    } else if follow_up.may_say {
        page(&visit, &visit.typed_or(Form::new()), &link, &view)
    } else {
        return Err(Stop::NotFound);
    })
}

/// Stores the feedback.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, typed)): Path<(String, String)>,
    Query(link): Query<Link>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let reference = BookingReference::parse(&typed).map_err(|_| Stop::NotFound)?;
    let rating = form.parse("rating", Rating::parse, |_| t.attendance_feedback_missing());
    let comment = form.parse_optional("comment", Comment::parse, |error| t.problem(error));
    let (Some(rating), Some(comment)) = (rating, comment) else {
        return Ok(match find(&visit, &typed, &link, "/feedback").await? {
            Found::View(view) => page(&visit, &form, &link, &view),
            Found::Elsewhere(response) => response,
        });
    };
    let feedback = Said { rating, comment };
    let (visitor, key) = (&visit.visitor, link.key());
    give_feedback(
        &visit.portal,
        visitor,
        &reference,
        key,
        &feedback,
        form.request(),
    )
    .await
    .map_err(|failure| refused(&visit, failure))?;
    Ok(Redirect::to(&link.to(&visit, reference, "")).into_response())
}

fn page(visit: &Visit, form: &Form, link: &Link, view: &BookingView) -> Response {
    let t = visit.texts;
    let ratings = ["1", "2", "3", "4", "5"]
        .into_iter()
        .filter_map(|stars| {
            Some(Choice::new(
                stars,
                t.satisfaction(Rating::parse(stars).ok()?),
            ))
        })
        .collect();
    let booking = link.to(visit, view.booking.reference, "");
    Page::new(t.attendance_feedback_title())
        .crumb(t.booking_page_title(), booking)
        .private()
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <form class="question" id=page_form() method="post" novalidate>
                    {form.hidden_request()}
                    <h1>{t.attendance_feedback_title()}</h1>
                    <p class="lead">{translated_text::line(&view.edition.details.title, visit.language)}</p>
                    <p>{t.attendance_feedback_about()}</p>
                    <Choices
                        form=form
                        name="rating"
                        label=t.attendance_feedback_rating()
                        choices=ratings
                    />
                    <TextArea
                        form=form
                        name="comment"
                        label=t.attendance_feedback_comment()
                        hint=t.attendance_feedback_comment_hint()
                        optional=t.form_optional()
                    />
                    <button class="btn btn-primary" type="submit">
                        {t.attendance_feedback_send()}
                    </button>
                </form>
            }
        })
}
