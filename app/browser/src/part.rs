//! A part of a page, requested alone.

use leptos::prelude::window;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Headers, RequestCache, RequestInit, Response};

/// Fetches the part of that name of the page at an address, as HTML.
///
/// # Errors
/// Where the page cannot be had, or is another one now, such as a sign-in.
pub async fn fetch_part(
    address: &str,
    name: &str,
    signal: Option<&AbortSignal>,
) -> Result<String, JsValue> {
    let headers = Headers::new()?;
    headers.set("X-Partial", name)?;
    let options = RequestInit::new();
    options.set_headers(&headers);
    options.set_signal(signal);
    // The cache must hold the whole page under its URL.
    options.set_cache(RequestCache::NoStore);
    let response = window().fetch_with_str_and_init(address, &options);
    let response: Response = JsFuture::from(response).await?.dyn_into()?;
    if !response.ok() || response.redirected() {
        return Err(JsValue::NULL);
    }
    let html = JsFuture::from(response.text()?).await?;
    html.as_string().ok_or(JsValue::NULL)
}
