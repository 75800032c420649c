//! Mails with delivery problems.

use axum::response::{IntoResponse, Redirect, Response};
use domain::id::JobId;
use leptos::prelude::*;
use services::{
    Failure,
    communication::undelivered::{TroubledMail, send_again, troubled_mails},
};
use store::job::JobState;
use ui::{
    Icon, Posted, Visit,
    errors::Stop,
    table::{Column, table},
};

use crate::frame::page;

/// Shows them.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    list(&visit).await
}

/// Retries one of them. A retried mail is no longer marked as failed, so that a second click has no effect.
pub(super) async fn submit(visit: Visit, Posted(form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let mail: JobId = form.value("mail").parse().map_err(|_| Stop::NotFound)?;
    match send_again(&visit.portal, staff, mail).await {
        Ok(()) => Ok(Redirect::to(&visit.to("/staff/mails")).into_response()),
        // A colleague was faster; whoever may not see the list is told so by it.
        Err(Failure::NotFound) => list(&visit).await,
        Err(failure) => Err(failure.into()),
    }
}

async fn list(visit: &Visit) -> Result<Response, Stop> {
    let mails = troubled_mails(&visit.portal, visit.staff()?).await?;
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
        }
    }))
}

fn mails_table(visit: &Visit, mails: &[TroubledMail]) -> AnyView {
    let t = visit.texts;
    let columns = [
        Column::words(t.staff_mails_to()),
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
            t.moment(mail.queued_at).into_any(),
            state(visit, mail.state),
            // The message of a mail server, which is not translated.
            view! { <span lang="en" dir="ltr">{mail.reason.clone()}</span> }.into_any(),
            t.number(mail.attempts).into_any(),
            next(visit, mail),
        ]
    });
    table(t.staff_nav_mails(), false, &columns, rows)
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
    let to = mail
        .to
        .as_ref()
        .map_or_else(String::new, ToString::to_string);
    view! {
        <form method="post">
            <input type="hidden" name="mail" value=mail.id.to_string()/>
            <button class="btn btn-outline-primary btn-sm" type="submit">
                {t.staff_mails_send_again()} <span class="visually-hidden"><bdi>" " {to}</bdi></span>
            </button>
        </form>
    }
    .into_any()
}
