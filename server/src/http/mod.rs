//! HTTP: the pages, the files they refer to, and the layers around every response.

mod assets;
mod client;
pub mod connections;
pub(crate) mod health;
mod pages;
mod request_log;
mod security;
mod security_txt;
mod shown_again;

use std::{sync::Arc, time::Duration};

use axum::{Router, http::StatusCode, middleware, routing::get};
use services::Portal;
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer,
    limit::RequestBodyLimitLayer, timeout::TimeoutLayer,
};
use ui::AppState;

use self::security_txt::SecurityContact;
use crate::{
    metrics::Requests,
    settings::{Settings, Transport},
};

/// Maximum request body: many times the size of a form with long texts.
const LARGEST_BODY: usize = 64 * 1024;
/// Maximum request body of staff: more than a form with long texts in every language, and several times the
/// size of the largest import of editions.
const LARGEST_BODY_OF_STAFF: usize = 1024 * 1024;
/// Maximum response time before the visitor is told to retry.
const LONGEST_ANSWER: Duration = Duration::from_secs(30);

/// All routes of the portal. Requests are counted where that is asked for.
pub fn router(settings: &Settings, portal: Portal, requests: Option<Requests>) -> Router {
    let mailbox = match &settings.mail.transport {
        Transport::Files(folder) if settings.demo => Some(Arc::from(folder.as_path())),
        _ => None,
    };
    let state = AppState {
        portal: portal.clone(),
        assets: Arc::new(assets::names()),
        mailbox,
    };
    let guarded = pages::router(state.clone())
        .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
        .merge(
            pages::staff_router(state.clone())
                .layer(RequestBodyLimitLayer::new(LARGEST_BODY_OF_STAFF)),
        )
        .layer(CatchPanicLayer::custom(|_| {
            tracing::error!("a handler panicked");
            axum::response::IntoResponse::into_response(StatusCode::INTERNAL_SERVER_ERROR)
        }))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            LONGEST_ANSWER,
        ))
        .layer(CsrfLayer::new());
    let shown_again = middleware::from_fn_with_state(guarded.clone(), shown_again::show);
    let pages = pages::with_error_pages(guarded.layer(shown_again), state)
        .layer(middleware::from_fn_with_state(
            Arc::new(client::Origin::behind(settings.behind_proxy.clone())),
            client::note,
        ))
        .layer(CompressionLayer::new().quality(tower_http::CompressionLevel::Fastest));
    let security_contact = SecurityContact {
        portal: portal.clone(),
        contact: settings.security_contact.clone(),
    };
    let health = Arc::new(health::Health::of(portal));
    Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready).with_state(health))
        .route("/assets/{*file}", get(assets::show))
        .route("/favicon.ico", get(assets::favicon))
        .route(
            "/.well-known/security.txt",
            get(security_txt::show).with_state(security_contact),
        )
        .merge(pages)
        .layer(middleware::from_fn_with_state(
            settings.base_url.starts_with("https://"),
            security::headers,
        ))
        .layer(middleware::from_fn_with_state(requests, request_log::note))
}
