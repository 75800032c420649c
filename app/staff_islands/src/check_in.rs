//! Checking in by a code, as the browser asks for it and the server answers: one type on both sides.

use domain::{id::SessionId, signed_reference::SignedReference};
use http::StatusCode;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use server_fn::{
    codec::JsonEncoding,
    error::{FromServerFnError, ServerFnErrorErr},
};

/// Somebody came in, now or before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrival {
    /// Their name.
    pub name: String,
    /// When it was noted, in words and in the time of Europe/Rome.
    pub at: String,
}

/// Why nobody came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum CheckInError {
    /// The code lets nobody in.
    Refused {
        /// Why, in the language of the page.
        words: String,
    },
    /// The session of the member of staff has ended: they must sign in again.
    SignedOut,
    /// There is no such session of an edition for them.
    NotFound,
    /// Not now: the code has to be sent again.
    Unavailable,
    /// The server was not reached.
    Offline,
}

impl FromServerFnError for CheckInError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Request(_) => Self::Offline,
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) => Self::NotFound,
            _ => Self::Unavailable,
        }
    }

    fn status_code(&self) -> StatusCode {
        match self {
            Self::Refused { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Unavailable | Self::Offline => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

/// What the server does for [`check_in`]. It is put into the context by the crate of the pages, since the use
/// cases are none of the islands' business.
#[cfg(feature = "ssr")]
pub type CheckInByCode = std::sync::Arc<
    dyn Fn(
            SessionId,
            SignedReference,
        ) -> std::pin::Pin<Box<dyn Future<Output = Result<Arrival, CheckInError>> + Send>>
        + Send
        + Sync,
>;

/// Lets somebody in to a session by the code of their booking. A code that is sent twice is noted once.
///
/// # Errors
/// [`CheckInError`].
#[server(prefix = "/staff", endpoint = "check-in-by-code")]
pub async fn check_in(session: SessionId, code: SignedReference) -> Result<Arrival, CheckInError> {
    let check_in = use_context::<CheckInByCode>().ok_or(CheckInError::Unavailable)?;
    check_in(session, code).await
}
