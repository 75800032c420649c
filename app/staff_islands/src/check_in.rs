//! Checking in by a code, as the browser asks for it and the server answers: one type on both sides.

use domain::{id::SessionId, signed_reference::SignedReference};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use crate::call_error::Answer;
use crate::call_error::CallError;

/// Somebody came in, now or before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrival {
    /// Their name.
    pub name: String,
    /// When it was noted, in words and in the time of Europe/Rome.
    pub at: String,
}

/// What the server does for [`check_in`].
#[cfg(feature = "ssr")]
pub type CheckInByCode =
    std::sync::Arc<dyn Fn(SessionId, SignedReference) -> Answer<Arrival> + Send + Sync>;

/// Lets somebody in to a session by the code of their booking. A code that is sent twice is noted once.
///
/// # Errors
/// [`CallError`].
#[server(prefix = "/staff", endpoint = "check-in-by-code")]
pub async fn check_in(session: SessionId, code: SignedReference) -> Result<Arrival, CallError> {
    let check_in = use_context::<CheckInByCode>().ok_or(CallError::Unavailable)?;
    check_in(session, code).await
}
