//! Error pages and redirects.

use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use domain::language::Language;
use leptos::prelude::*;
use services::{Failure, access::visitor::Visitor, with_causes};

use super::Page;
use crate::{
    AppState,
    form::Kept,
    sign_in::{self, Door},
    visit::{LogId, Visit},
};

/// Why a handler does not render its page.
#[derive(Debug)]
pub enum Stop {
    /// The page does not exist, or the visitor may not know that it does.
    NotFound,
    /// The resource has another URL on the portal.
    Elsewhere(String),
    /// A person must sign in first, or prove again that it is them, and then returns here.
    SignIn,
    /// A member of staff must sign in first.
    StaffSignIn,
    /// A form was begun for somebody else than the person as whom the session has gone on: the page that says so.
    BegunByAnother(Box<Response>),
    /// The database is not available.
    Unavailable,
    /// An internal error; the details are in the log.
    Defect,
}

impl<Reason: std::fmt::Debug + 'static> From<Failure<Reason>> for Stop {
    fn from(failure: Failure<Reason>) -> Self {
        match failure {
            Failure::NotFound => Self::NotFound,
            Failure::Store(store::Error::Unavailable(error)) => {
                let error = with_causes(&error);
                tracing::warn!(error, "the database is unavailable");
                Self::Unavailable
            }
            other => {
                let error = with_causes(&other);
                tracing::error!(error, "a page could not be shown");
                Self::Defect
            }
        }
    }
}

impl IntoResponse for Stop {
    fn into_response(self) -> Response {
        let is_for_staff = matches!(self, Self::StaffSignIn);
        let status = match self {
            Self::Elsewhere(address) => return Redirect::to(&address).into_response(),
            Self::BegunByAnother(answer) => return *answer,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn | Self::StaffSignIn => StatusCode::UNAUTHORIZED,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Defect => StatusCode::INTERNAL_SERVER_ERROR,
        };
        let mut response = status.into_response();
        if is_for_staff {
            response.extensions_mut().insert(ForStaff);
        }
        response
    }
}

#[derive(Clone)]
struct ForStaff;

/// Replaces every bare error response, from any layer, with a page in the visitor's language or a
/// redirect to the sign-in page. Where a form was sent without a session, the sign-in page itself answers and keeps
/// what was typed.
pub async fn as_pages(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let kept = Kept::default();
    parts.extensions.insert(kept.clone());
    let request_parts = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    let is_bare = !response.headers().contains_key(header::CONTENT_TYPE)
        || response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"));
    if !(status.is_client_error() || status.is_server_error()) || !is_bare {
        return response;
    }
    let visit = visit_or_default(&request_parts, &state).await;
    if status == StatusCode::UNAUTHORIZED {
        let door = match response.extensions().get::<ForStaff>() {
            Some(_) => Door::Staff,
            None => Door::People,
        };
        if let Some(form) = kept.take() {
            return sign_in::ask(&visit, door, &form);
        }
        let (page, start) = match door {
            Door::Staff => ("/staff/sign-in", "/staff"),
            Door::People => ("/sign-in", "/path"),
        };
        let here = if request_parts.method == axum::http::Method::GET {
            here(&visit)
        } else {
            visit.to(start)
        };
        let back = serde_urlencoded::to_string([("next", here)]).unwrap_or_default();
        return Redirect::to(&format!("{}?{back}", visit.to(page))).into_response();
    }
    let id = request_parts.extensions.get::<LogId>();
    page(&visit, status, id.filter(|_| status.is_server_error()))
}

/// The URL of the requested page, with its query.
pub fn here(visit: &Visit) -> String {
    if visit.query.is_empty() {
        visit.path.clone()
    } else {
        format!("{}?{}", visit.path, visit.query)
    }
}

/// The visit, or an anonymous one if the session cannot be looked up.
async fn visit_or_default(parts: &axum::http::request::Parts, state: &AppState) -> Visit {
    if let Ok(Some(visit)) = Visit::read(parts, state).await {
        return visit;
    }
    let path = parts.uri.path();
    let language = path
        .split('/')
        .nth(1)
        .and_then(|tag| tag.parse().ok())
        .unwrap_or_else(|| {
            let accepted = parts
                .headers
                .get(header::ACCEPT_LANGUAGE)
                .and_then(|value| value.to_str().ok());
            accepted.map_or_else(Language::default, texts::negotiate)
        });
    Visit {
        portal: state.portal.clone(),
        assets: state.assets.clone(),
        language,
        texts: texts::for_html(language),
        visitor: Visitor::Anonymous,
        token: None,
        code_secret: None,
        path: path.to_owned(),
        query: String::new(),
        client: String::new(),
        device: String::new(),
        typed: None,
    }
}

/// The page of an error; of one that is not the visitor's, with the id by which the office finds it in the log.
fn page(visit: &Visit, status: StatusCode, id: Option<&LogId>) -> Response {
    let t = visit.texts;
    let (title, text) = match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => {
            (t.errors_not_found_title(), t.errors_not_found_text())
        }
        StatusCode::FORBIDDEN => (t.errors_forbidden_title(), t.errors_forbidden_text()),
        StatusCode::PAYLOAD_TOO_LARGE => (t.errors_too_large_title(), t.errors_too_large_text()),
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => {
            (t.errors_unavailable_title(), t.errors_unavailable_text())
        }
        _ if status.is_client_error() => {
            (t.errors_bad_request_title(), t.errors_bad_request_text())
        }
        _ => (t.errors_defect_title(), t.errors_defect_text()),
    };
    let home = visit.to("");
    let id = id.map(|id| {
        view! { <p class="hint">{t.errors_log_id()} " " <bdi>{id.0.clone()}</bdi></p> }
    });
    let mut response = Page::new(title.clone())
        .status(status)
        .render(visit, move || {
            view! {
                <div class="status-page">
                    <h1>{title}</h1>
                    <p class="lead">{text}</p>
                    {id}
                    <div class="button-row">
                        <a class="btn btn-primary" href=home>{t.errors_back_home()}</a>
                    </div>
                </div>
            }
        });
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
    }
    response
}
