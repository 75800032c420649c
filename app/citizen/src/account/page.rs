//! The overview page of the account.

use axum::{extract::Query, response::Response};
use leptos::prelude::*;
use serde::Deserialize;
use services::people::account::{self, AccountView};
use ui::{Form, Icon, Page, Visit, errors::Stop};

use super::{calendar, language, links, readings, sessions, summary};

/// The last action, so that the page can confirm it.
#[derive(Deserialize)]
pub(crate) struct Done {
    #[serde(default)]
    done: String,
}

/// Shows the account of the signed-in person.
pub(crate) async fn show(visit: Visit, Query(done): Query<Done>) -> Result<Response, Stop> {
    let account = account::view(&visit.portal, visit.person()?).await?;
    let form = language::form(&account);
    Ok(page(&visit, &account, &form, &done.done))
}

/// The page, with the language form as submitted.
pub(super) fn page(visit: &Visit, account: &AccountView, form: &Form, done: &str) -> Response {
    let t = visit.texts;
    Page::new(t.account_title())
        .status(form.status())
        .private()
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <div class="prose">
                    <h1>{t.account_title()}</h1>
                    {notice(visit, done)}
                    {summary::section(visit, &account.person)}
                    {language::section(visit, form)}
                    {calendar::section(visit)}
                    {sessions::section(visit, account)}
                    {links::section(visit, account)}
                    {readings::section(visit, account)}
                    {export(visit)}
                    {erasure(visit, account)}
                </div>
            }
        })
}

fn notice(visit: &Visit, done: &str) -> Option<AnyView> {
    let words = match done {
        "details" => visit.texts.account_details_saved(),
        "email" => visit.texts.account_email_changed(),
        "sessions" => visit.texts.account_sessions_ended(),
        "links" => visit.texts.account_links_revoked(),
        _ => return None,
    };
    let notice = view! {
        <div class="notice notice-success" role="status">
            <Icon name="it-check-circle"/>
            <div><p>{words}</p></div>
        </div>
    };
    Some(notice.into_any())
}

fn export(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <section aria-labelledby="export">
            <h2 id="export">{t.account_export_title()}</h2>
            <p>{t.account_export_text()}</p>
            <a class="btn btn-outline-primary" href=visit.to("/account/export")>
                {t.account_export_link()}
            </a>
        </section>
    }
    .into_any()
}

fn erasure(visit: &Visit, account: &AccountView) -> AnyView {
    let t = visit.texts;
    let state = match account.person.erasure_requested_at {
        Some(at) => {
            let reference = account::erasure_reference(account.person.id).to_string();
            view! {
                <div class="notice notice-info">
                    <Icon name="it-info-circle"/>
                    <div><p>{t.account_erasure_asked(t.moment(at), reference)}</p></div>
                </div>
            }
            .into_any()
        }
        None => view! {
            <p>{t.account_erasure_text()}</p>
            <a class="btn btn-outline-danger" href=visit.to("/account/erasure")>
                {t.account_erasure_link()}
            </a>
        }
        .into_any(),
    };
    view! {
        <section aria-labelledby="erasure">
            <h2 id="erasure">{t.account_erasure_title()}</h2>
            {state}
        </section>
    }
    .into_any()
}
