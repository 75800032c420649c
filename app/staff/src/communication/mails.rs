//! Mails with delivery problems.

use axum::response::{IntoResponse, Redirect, Response};
use domain::{id::JobId, obstacle::Obstacle};
use leptos::prelude::*;
use services::{
    Failure,
    communication::{
        calls::owe_for_mail,
        undelivered::{
            TroubledMail, mark_arrived, send_again, troubled_mails, unreachable_addresses,
        },
    },
};
use store::job::JobState;
use ui::{
    Icon, Posted, Visit,
    errors::Stop,
    table::{Column, table},
};

use super::addresses;
use crate::frame::page;

/// Shows them.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    list(&visit).await
}

/// Sends one of them now, notes that it has arrived, or owes a call instead. It then is none of them any more, so that a second click
/// has no effect.
pub(super) async fn submit(visit: Visit, Posted(form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let mail: JobId = form.value("mail").parse().map_err(|_| Stop::NotFound)?;
    let done = match form.value("action") {
        "send" => send_again(&visit.portal, staff, mail).await,
        "arrived" => mark_arrived(&visit.portal, staff, mail).await,
        "call" => owe_for_mail(&visit.portal, staff, mail).await,
        _ => return Err(Stop::NotFound),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&visit.to("/staff/mails")).into_response()),
        // A colleague was faster; whoever may not see the list is told so by it.
        Err(Failure::NotFound) => list(&visit).await,
        Err(failure) => Err(failure.into()),
    }
}

async fn list(visit: &Visit) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let mails = troubled_mails(&visit.portal, staff).await?;
    let unreachable = unreachable_addresses(&visit.portal, staff).await?;
    let t = visit.texts;
    Ok(page(t.staff_nav_mails()).render(visit, || {
        let content = if mails.is_empty() {
            view! {
                <div class="empty-state">
                    <Icon name="it-check-circle"/>
                    <h2>{t.staff_mails_none_title()}</h2>
                    <p>{t.staff_mails_none_text()}</p>
                </div>
            }
            .into_any()
        } else {
            mails_table(visit, &mails)
        };
        view! {
            <div class="toolbar"><h1>{t.staff_nav_mails()}</h1></div>
            <p class="prose">{t.staff_mails_about()}</p>
            {content}
            {addresses::list(visit, &unreachable)}
        }
    }))
}

fn mails_table(visit: &Visit, mails: &[TroubledMail]) -> AnyView {
    let t = visit.texts;
    let columns = [
        Column::words(t.staff_mails_to()),
        Column::words(t.staff_mails_subject()),
        Column::words(t.staff_mails_owed_at()),
        Column::words(t.staff_mails_state()),
        Column::words(t.staff_mails_reason()),
        Column::numbers(t.staff_mails_attempts()),
        Column::words(t.staff_mails_next()),
    ];
    let rows = mails.iter().map(|mail| {
        let to = mail
            .to
            .as_ref()
            .map_or_else(|| "–".to_owned(), ToString::to_string);
        vec![
            view! { <bdi>{to}</bdi> }.into_any(),
            subject(visit, mail),
            t.moment(mail.queued_at).into_any(),
            state(visit, mail.state),
            reason(visit, mail.obstacle, &mail.answer),
            t.number(mail.attempts).into_any(),
            next(visit, mail),
        ]
    });
    table(t.staff_nav_mails(), false, &columns, rows)
}

fn subject(visit: &Visit, mail: &TroubledMail) -> AnyView {
    if mail.is_code {
        return visit.texts.staff_mails_code().into_any();
    }
    let subject = mail.subject.clone().unwrap_or_else(|| "–".to_owned());
    view! { <bdi>{subject}</bdi> }.into_any()
}

/// Why a mail was not delivered, with what the mail server answered, which is not translated.
pub(super) fn reason(visit: &Visit, obstacle: Obstacle, answer: &str) -> AnyView {
    let t = visit.texts;
    let answer = answer.to_owned();
    view! {
        {t.obstacle(obstacle)}
        <details>
            <summary>{t.staff_mails_answer()}</summary>
            <span lang="en" dir="ltr">{answer}</span>
        </details>
    }
    .into_any()
}

fn state(visit: &Visit, state: JobState) -> AnyView {
    let t = visit.texts;
    let (class, icon, words) = match state {
        JobState::Failed => ("tag tag-danger", "it-error", t.staff_mails_failed()),
        JobState::Uncertain => (
            "tag tag-warning",
            "it-help-circle",
            t.staff_mails_uncertain(),
        ),
        JobState::Queued | JobState::Running | JobState::Done => {
            ("tag tag-info", "it-refresh", t.staff_mails_waiting())
        }
    };
    view! { <span class=class><Icon name=icon/> {words}</span> }.into_any()
}

fn next(visit: &Visit, mail: &TroubledMail) -> AnyView {
    let t = visit.texts;
    if mail.state == JobState::Queued {
        return t.moment(mail.next_try).into_any();
    }
    let button = |action: &'static str, words: String| {
        let to = mail.to.as_ref().map(ToString::to_string);
        view! {
            <button class="btn btn-outline-primary btn-sm" name="action" value=action type="submit">
                {words} <span class="visually-hidden"><bdi>" " {to}</bdi></span>
            </button>
        }
    };
    let arrived =
        (mail.state == JobState::Uncertain).then(|| button("arrived", t.staff_mails_arrived()));
    let may_call = mail.has_telephone && !mail.is_code;
    let call = may_call.then(|| button("call", t.staff_mails_call()));
    view! {
        <form method="post" class="button-row">
            <input type="hidden" name="mail" value=mail.id.to_string()/>
            {button("send", t.staff_mails_send_now())}
            {arrived}
            {call}
        </form>
    }
    .into_any()
}
