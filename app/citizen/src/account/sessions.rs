//! The sessions of a person, and signing out of them.

use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use services::people::account::{self, AccountView, OwnSession};
use ui::{Posted, Visit, errors::Stop, for_person};

/// Ends one session, or all others.
pub(crate) async fn submit(visit: Visit, Posted(form): Posted) -> Result<Response, Stop> {
    let person = visit.person_of(&form)?;
    match form.value("session") {
        "" => account::end_other_sessions(&visit.portal, person).await?,
        id => {
            let id = id.parse().map_err(|_| Stop::NotFound)?;
            account::end_session(&visit.portal, person, id).await?;
        }
    }
    Ok(Redirect::to(&visit.to("/account?done=sessions")).into_response())
}

pub(super) fn section(visit: &Visit, account: &AccountView) -> AnyView {
    let t = visit.texts;
    let rows = account
        .sessions
        .iter()
        .map(|own| row(visit, own))
        .collect_view();
    let address = visit.to("/account/sessions");
    let others = (account.sessions.len() > 1).then(|| {
        view! {
            <form method="post" action=address>
                {for_person(visit)}
                <button class="btn btn-outline-danger" type="submit">
                    {t.account_sessions_end_others()}
                </button>
            </form>
        }
    });
    view! {
        <section aria-labelledby="sessions">
            <h2 id="sessions">{t.account_sessions_title()}</h2>
            <p>{t.account_sessions_intro()}</p>
            <table class="table table-cards" role="table" aria-labelledby="sessions">
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{t.account_session_device()}</th>
                        <th scope="col" role="columnheader">{t.account_session_seen()}</th>
                        <th scope="col" role="columnheader">
                            <span class="visually-hidden">{t.account_session_actions()}</span>
                        </th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
            {others}
        </section>
    }
    .into_any()
}

fn row(visit: &Visit, own: &OwnSession) -> AnyView {
    let t = visit.texts;
    let session = &own.session;
    let device = device(&session.device).unwrap_or_else(|| t.account_session_unknown_device());
    let whose = own.is_in_care.then(|| {
        let name = session.name.clone();
        view! { <span class="hint"><bdi>{name}</bdi></span> }
    });
    let hidden_whose = own.is_in_care.then(|| format!(", {}", session.name));
    let action = if own.is_this {
        view! { <span class="tag tag-info">{t.account_session_this()}</span> }.into_any()
    } else {
        view! {
            <form method="post" action=visit.to("/account/sessions")>
                <input type="hidden" name="session" value=session.id.to_string()/>
                {for_person(visit)}
                <button class="btn btn-outline-danger btn-sm" type="submit">
                    {t.account_session_end()}
                    <span class="visually-hidden">": " {device.clone()} {hidden_whose}</span>
                </button>
            </form>
        }
        .into_any()
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><bdi>{device}</bdi> " " {whose}</th>
            <td role="cell" data-label=t.account_session_seen()>{t.moment(session.seen_at)}</td>
            <td role="cell">{action}</td>
        </tr>
    }
    .into_any()
}

/// `Firefox, Android` from a user agent string; `None` if neither is recognised.
fn device(user_agent: &str) -> Option<String> {
    // User agents include the names of later entries too: the first match is the right one.
    const BROWSERS: [(&str, &str); 6] = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    const SYSTEMS: [(&str, &str); 6] = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ];
    let named = |names: [(&str, &'static str); 6]| {
        names
            .into_iter()
            .find(|(sign, _)| user_agent.contains(sign))
            .map(|(_, name)| name)
    };
    match (named(BROWSERS), named(SYSTEMS)) {
        (Some(browser), Some(system)) => Some(format!("{browser}, {system}")),
        (Some(name), None) | (None, Some(name)) => Some(name.to_owned()),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::device;

    #[test]
    fn browsers_that_name_others_are_told_apart() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
            Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0";
        assert_eq!(device(edge).as_deref(), Some("Edge, Windows"));
        let phone = "Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0";
        assert_eq!(device(phone).as_deref(), Some("Firefox, Android"));
        assert_eq!(device("curl/8"), None);
    }
}
