//! The page that asks for the code, in the browser that asked for it.

use axum::response::Response;
use leptos::prelude::*;
use services::access::{sign_in::CodeRefusal, visitor::Visitor};
use ui::{Form, Icon, TextField, Visit, errors::Stop, page_form};

use super::{
    AGAIN, Asked, CODE, Waiting, YES,
    keep::{back, parameter},
};

/// Whether the visitor has said before that others use the browser too.
pub(super) fn is_shared(visit: &Visit) -> bool {
    matches!(&visit.visitor, Visitor::Person(person) if person.is_shared)
}

/// Records at its field why a code was not accepted.
pub(super) fn refuse(visit: &Visit, form: &mut Form, refusal: CodeRefusal) {
    let t = visit.texts;
    let words = match refusal {
        CodeRefusal::Wrong { tries_left } => t.sign_in_wrong_code(tries_left),
        CodeRefusal::Digits { digits } => t.sign_in_code_digits(digits),
        CodeRefusal::Wait { wait } => t.sign_in_wait(t.wait(wait)),
        CodeRefusal::Expired => t.sign_in_expired_code(),
        CodeRefusal::NoCookie => t.sign_in_no_cookie(),
    };
    form.refuse(CODE, words);
}

/// The page, with what was refused.
pub(super) async fn answer(
    visit: &Visit,
    waiting: &Waiting,
    form: &Form,
) -> Result<Response, Stop> {
    let asked = waiting
        .flow
        .asked(visit, &waiting.at, &waiting.form())
        .await?;
    let page = asked.page(asked.title.clone()).status(form.status());
    Ok(page.render(visit, || {
        // A code that has just been refused stays to be corrected.
        if waiting.open.can_be_proved || form.problem(CODE).is_some() {
            question(visit, waiting, asked, form)
        } else {
            ended(visit, waiting, asked, form)
        }
    }))
}

fn question(visit: &Visit, waiting: &Waiting, asked: Asked, form: &Form) -> AnyView {
    let t = visit.texts;
    let sent_again = (parameter(visit, "sent").is_some() && !form.has_problems())
        .then(|| view! { <p role="status">{t.sign_in_code_sent_again()}</p> });
    view! {
        {form.summary(visit)}
        <form
            class="question"
            id=page_form()
            method="post"
            action=visit.path.clone()
            novalidate
        >
            <h1>{asked.title.clone()}</h1>
            {sent_to(visit, waiting)}
            {sent_again}
            {form.hidden_request()}
            <TextField
                form=form
                name=CODE
                label=t.sign_in_code_label()
                hint=t.sign_in_code_hint()
                inputmode="numeric"
                autocomplete="one-time-code"
                width="code-input"
            />
            {asked.shared(visit, form)}
            <p class="hint">{next_code(visit, waiting)}</p>
            <div class="button-row">
                <button class="btn btn-primary" type="submit">{asked.act}</button>
                <button class="btn btn-link" type="submit" name=AGAIN value=YES>
                    {t.sign_in_another_code()}
                </button>
                {other_address(visit, waiting)}
            </div>
        </form>
    }
    .into_any()
}

/// The code has ended: everything typed is kept, and another one can be had.
fn ended(visit: &Visit, waiting: &Waiting, asked: Asked, form: &Form) -> AnyView {
    let t = visit.texts;
    view! {
        {form.summary(visit)}
        <form class="question" method="post" action=visit.path.clone() novalidate>
            <h1>{asked.title}</h1>
            <div class="notice notice-warning">
                <Icon name="it-warning-circle"/>
                <p>{t.code_ended()}</p>
            </div>
            {sent_to(visit, waiting)}
            {form.hidden_request()}
            <p class="hint">{next_code(visit, waiting)}</p>
            <div class="button-row">
                <button class="btn btn-primary" id=AGAIN type="submit" name=AGAIN value=YES>
                    {t.sign_in_another_code()}
                </button>
                {other_address(visit, waiting)}
            </div>
        </form>
    }
    .into_any()
}

fn sent_to(visit: &Visit, waiting: &Waiting) -> AnyView {
    let email = waiting.open.email.to_string();
    view! { <p>{visit.texts.sign_in_code_sent()} " " <bdi>{email}</bdi></p> }.into_any()
}

/// When another code can be had.
fn next_code(visit: &Visit, waiting: &Waiting) -> String {
    let t = visit.texts;
    match waiting.open.next_code_in {
        Some(wait) => t.code_next_in(t.wait(wait)),
        None => t.code_next_now(),
    }
}

fn other_address(visit: &Visit, waiting: &Waiting) -> AnyView {
    let address = back(&waiting.at, waiting.id);
    let words = visit.texts.sign_in_code_other_email();
    view! { <a class="btn btn-link" href=address>{words}</a> }.into_any()
}
