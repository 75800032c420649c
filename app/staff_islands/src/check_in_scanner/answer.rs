//! What the server says to a code.

use std::time::Duration;

use leptos::prelude::*;
use serde::Deserialize;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestInit, Response, UrlSearchParams};

use super::queue::Waiting;

/// How long an answer may take; after that the line counts as broken.
const PATIENCE: Duration = Duration::from_secs(10);

/// What came of a code.
pub(super) enum Answer {
    /// Somebody came in.
    Came(Came),
    /// Nobody did.
    Refused(Refused),
    /// Whoever sends it must sign in again.
    SignedOut,
    /// Nothing yet: it has to be sent again.
    NotNow,
}

#[derive(Deserialize)]
pub(super) struct Came {
    pub(super) name: String,
    /// When it was noted, in words.
    pub(super) at: String,
}

#[derive(Deserialize)]
pub(super) struct Refused {
    /// Why, in the language of the page.
    pub(super) words: String,
}

/// Sends a code to the `address` for them.
///
/// # Errors
/// Where no server of ours answers, or not to the point.
pub(super) async fn ask(address: &str, waiting: &Waiting) -> Result<Answer, JsValue> {
    let request = AbortController::new()?;
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_signal(Some(&request.signal()));
    let code = ["code=", &waiting.code.to_string()].concat();
    options.set_body(&UrlSearchParams::new_with_str(&code)?.into());
    // It does nothing to an answer that has come; without it the browser's own patience counts.
    let _ = set_timeout(move || request.abort(), PATIENCE);

    let address = [address, "?session=", &waiting.session].concat();
    let response = window().fetch_with_str_and_init(&address, &options);
    let response: Response = JsFuture::from(response).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    let text = text.as_string().unwrap_or_default();
    let not_to_the_point = |_| JsValue::NULL;
    match response.status() {
        200 => serde_json::from_str(&text)
            .map(Answer::Came)
            .map_err(not_to_the_point),
        422 => serde_json::from_str(&text)
            .map(Answer::Refused)
            .map_err(not_to_the_point),
        401 => Ok(Answer::SignedOut),
        _ => Ok(Answer::NotNow),
    }
}
