//! Why a function of the server gave no result: one type for all of them, on both sides.

use http::StatusCode;
use serde::{Deserialize, Serialize};
use server_fn::{
    codec::JsonEncoding,
    error::{FromServerFnError, ServerFnErrorErr},
};

/// Why there is no result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum CallError {
    /// A rule forbids it.
    Refused {
        /// Why, in the language of the page.
        words: String,
    },
    /// The session of the member of staff has ended: they must sign in again.
    SignedOut,
    /// There is no such thing for them.
    NotFound,
    /// Not now: it can be asked for again.
    Unavailable,
    /// The server was not reached.
    Offline,
}

impl FromServerFnError for CallError {
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

/// What the server does for a function, by its context: the crate of the pages puts it there, since the use
/// cases are none of the islands' business.
#[cfg(feature = "ssr")]
pub(crate) type Answer<Value> =
    std::pin::Pin<Box<dyn Future<Output = Result<Value, CallError>> + Send>>;
