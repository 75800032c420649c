//! The demonstration's mailbox: the mails to fictitious people, and the codes of the fictitious staff's
//! authenticator. It exists in demo mode only.

use std::path::Path;

use axum::{extract::State, response::Response};
use leptos::prelude::*;
use mail_parser::MessageParser;
use services::access::staff::AuthenticatorSecret;
use ui::{AppState, Page, Visit, errors::Stop};

/// The authenticator secret shared by the demonstration's fictitious staff.
pub const DEMO_AUTHENTICATOR: AuthenticatorSecret = *b"imprecario-demo-only";

/// Maximum mails shown, newest first.
const MOST: usize = 30;

/// A mail as displayed in the mailbox.
struct Shown {
    to: String,
    subject: String,
    text: String,
}

/// Shows the newest mails.
pub(super) async fn show(visit: Visit, State(state): State<AppState>) -> Result<Response, Stop> {
    let folder = state.mailbox.ok_or(Stop::NotFound)?;
    let mails = tokio::task::spawn_blocking(move || newest(&folder))
        .await
        .map_err(|error| {
            tracing::error!(%error, "the mailbox could not be read");
            Stop::Defect
        })?;
    let t = visit.texts;
    let code = services::access::staff::current_code(&DEMO_AUTHENTICATOR, visit.portal.now());
    let is_empty = mails.is_empty();
    Ok(Page::new(t.frame_mailbox()).private().render(&visit, || {
        let mails = mails.into_iter().map(card).collect_view();
        view! {
            <h1>{t.frame_mailbox()}</h1>
            <p class="lead">{t.mailbox_about()}</p>
            <p>{t.mailbox_authenticator()} " " <strong><bdi>{code}</bdi></strong></p>
            {is_empty.then(|| view! { <p class="empty-state">{t.mailbox_empty()}</p> })}
            <ol class="card-list">{mails}</ol>
        }
    }))
}

fn card(mail: Shown) -> AnyView {
    let lines = mail
        .text
        .lines()
        .map(|line| match address(line) {
            Some(address) => {
                view! { <a href=address.to_owned()>{line.to_owned()}</a> <br/> }.into_any()
            }
            None => view! { {line.to_owned()} <br/> }.into_any(),
        })
        .collect_view();
    view! {
        <li>
            <article class="card">
                <p class="card-meta"><bdi>{mail.to}</bdi></p>
                <h2 class="card-title">{mail.subject}</h2>
                <p>{lines}</p>
            </article>
        </li>
    }
    .into_any()
}

/// The URL that a line consists of or ends with.
fn address(line: &str) -> Option<&str> {
    let start = line.find("http://").or_else(|| line.find("https://"))?;
    line[start..].split_whitespace().next()
}

fn newest(folder: &Path) -> Vec<Shown> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .filter_map(Result::ok)
        .filter(|entry| {
            entry
                .path()
                .extension()
                .is_some_and(|ending| ending == "eml")
        })
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .collect();
    files.sort_unstable_by(|one, other| other.cmp(one));
    files
        .into_iter()
        .take(MOST)
        .filter_map(|(_, path)| {
            let bytes = std::fs::read(path).ok()?;
            let message = MessageParser::default().parse(&bytes)?;
            let to = message
                .to()
                .and_then(|to| to.first())
                .and_then(|to| to.address());
            Some(Shown {
                to: to.unwrap_or_default().to_owned(),
                subject: message.subject().unwrap_or_default().to_owned(),
                text: message.body_text(0).unwrap_or_default().into_owned(),
            })
        })
        .collect()
}
