//! Signing in: people by a code sent to their address, staff by password and authenticator.

mod guesses;
mod new_address;
mod request_code;
mod send_code;
mod session;
mod verify_code;
mod with_code;

pub use new_address::request_address_code;
pub(crate) use new_address::verify_address_code;
pub use request_code::{CODE_VALID, TooManyCodes, request_code};
pub(crate) use send_code::SendCode;
pub(crate) use session::begin;
pub use session::{Browser, NewSession, sign_out, token_hash};
pub use verify_code::{CodeProof, CodeRefusal, NewPerson, verify_code};
pub use with_code::VisitorRefusal;
pub(crate) use with_code::{VisitorAct, with_code};
