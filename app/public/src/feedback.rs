//! Visitor feedback on a page: a block at the end of pages, and the page that receives it.

use axum::response::{IntoResponse, Redirect, Response};
use domain::feedback::{Aspect, Comment, PagePath, Rating};
use leptos::prelude::*;
use services::{Failure, communication::page_feedback::Feedback};
use texts::Texts;
use ui::{
    Choice, Choices, Form, GOOD, Icon, Page, Posted, TextField, Visit, aspect_words, errors::Stop,
    page_form_named,
};

/// The id of the form.
const ID: &str = "feedback";

/// The question at the end of a page, or thanks after an answer.
pub(super) fn block(visit: &Visit) -> AnyView {
    if visit.query.split('&').any(|pair| pair == "feedback=sent") {
        return view! {
            <div class="notice notice-success mt-5" role="status" id="feedback">
                <Icon name="it-check-circle"/>
                <div><p>{visit.texts.public_feedback_thanks()}</p></div>
            </div>
        }
        .into_any();
    }
    form_view(visit, &Form::new().with("path", &visit.path), ID)
}

/// The form that was refused, in another language. There is nothing else at this address.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    let form = visit.typed().ok_or(Stop::NotFound)?;
    let path = PagePath::parse(form.value("path")).map_err(|_| Stop::NotFound)?;
    let path = visit.in_language(path.as_str());
    Ok(page(&visit, &form.clone().with("path", path)))
}

/// Stores a visitor's feedback and redirects to the page.
pub(super) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    // The path is a hidden field: if it is invalid, the form is not one of ours.
    let path = PagePath::parse(form.value("path")).map_err(|_| Stop::NotFound)?;
    let Some(feedback) = parse_feedback(visit.texts, path, &mut form) else {
        return Ok(page(&visit, &form));
    };
    let request = form.request();
    match services::communication::page_feedback::leave(
        &visit.portal,
        &feedback,
        &visit.client,
        request,
    )
    .await
    {
        Ok(()) => {
            let thanks = format!("{}?feedback=sent#feedback", feedback.path);
            Ok(Redirect::to(&thanks).into_response())
        }
        Err(Failure::Refused(_)) => {
            form.refuse("rating", visit.texts.public_feedback_too_much());
            Ok(page(&visit, &form))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn parse_feedback(t: &Texts, path: PagePath, form: &mut Form) -> Option<Feedback> {
    let rating = form.parse("rating", Rating::parse, |_| t.public_feedback_missing());
    let comment = form.parse_optional("comment", Comment::parse, |error| t.problem(error));
    let (rating, comment) = (rating?, comment?);
    let question = if rating.stars() >= GOOD {
        "liked"
    } else {
        "hard"
    };
    let aspect = form.value(question).parse().ok();
    Some(Feedback {
        path,
        rating,
        aspect,
        comment,
    })
}

fn page(visit: &Visit, form: &Form) -> Response {
    let title = visit.texts.public_feedback_title();
    Page::new(title.clone())
        .status(form.status())
        .render(visit, || {
            view! {
                // The form's first question already shows the title visually.
                <h1 class="visually-hidden">{title}</h1>
                {form.summary(visit)}
                {form_view(visit, form, page_form_named(ID))}
            }
        })
}

fn form_view(visit: &Visit, form: &Form, id: &'static str) -> AnyView {
    let t = visit.texts;
    view! {
        <form
            class="feedback"
            id=id
            method="post"
            action=visit.to("/feedback")
            novalidate
            data-element="feedback"
        >
            {form.hidden_request()}
            <input type="hidden" name="path" value=form.value("path").to_owned()/>
            {stars(t, form)}
            <div class="feedback-good" data-element="feedback-rating-positive">
                <Choices form=form name="liked" label=t.public_feedback_liked() choices=aspects(t, GOOD.into())/>
            </div>
            <div class="feedback-poor" data-element="feedback-rating-negative">
                <Choices form=form name="hard" label=t.public_feedback_hard() choices=aspects(t, 1)/>
            </div>
            <div data-element="feedback-input-text">
                <TextField
                    form=form
                    name="comment"
                    label=t.public_feedback_comment()
                    hint=t.public_feedback_comment_hint()
                    optional=t.form_optional()
                />
            </div>
            <button class="btn btn-outline-primary" type="submit">{t.action_send()}</button>
        </form>
    }
    .into_any()
}

fn stars(t: &Texts, form: &Form) -> AnyView {
    let problem = form.problem("rating").map(ToOwned::to_owned);
    let described = problem.is_some().then_some("rating-error");
    let invalid = problem.is_some().then_some("true");
    let choices = (1..=5_u8).map(|count| {
        // The error summary links to the first star.
        let id = if count == 1 {
            "rating".to_owned()
        } else {
            format!("rating-{count}")
        };
        let value = count.to_string();
        view! {
            <input
                class="visually-hidden"
                type="radio"
                id=id.clone()
                name="rating"
                checked=form.value("rating") == value
                value=value
                aria-invalid=invalid
            />
            <label for=id data-element=format!("feedback-rate-{count}")>
                <Icon name="it-star-full"/>
                <span class="visually-hidden">{t.public_feedback_stars(count)}</span>
            </label>
        }
    });
    let choices = choices.collect_view();
    let problem = problem.map(|words| {
        view! { <p class="error-text" id="rating-error"><Icon name="it-error"/> {words}</p> }
    });
    view! {
        <fieldset aria-describedby=described>
            <legend data-element="feedback-title">{t.public_feedback_title()}</legend>
            {problem}
            <div class="rating">{choices}</div>
        </fieldset>
    }
    .into_any()
}

fn aspects(t: &Texts, stars: i64) -> Vec<Choice> {
    Aspect::ALL
        .iter()
        .map(|aspect| Choice::new(aspect.as_str(), aspect_words(t, stars, *aspect)))
        .collect()
}
