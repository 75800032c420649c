//! Signing in: people by a code sent to their address, staff by password and authenticator.

mod guesses;
mod keep_form;
mod kept_form;
mod live_code;
mod new_address;
mod open_form;
mod request_code;
mod resume;
mod send_again;
mod send_code;
mod session;
mod verify_code;
mod with_code;

pub use keep_form::keep_form;
pub use kept_form::{Asker, FORM_KEPT, FormToKeep, Kept, Proving};
pub use new_address::request_address_code;
pub(crate) use new_address::verify_address_code;
pub use open_form::{OpenForm, open_form};
pub use request_code::{CODE_VALID, TooManyCodes, request_code};
pub use resume::resume;
pub use send_again::send_again;
pub(crate) use send_code::SendCode;
pub(crate) use session::begin;
pub use session::{Browser, NewSession, sign_out, token_hash};
pub use verify_code::{AdmissionRefusal, CodeProof, CodeRefusal, Given, NewPerson, verify_code};
pub use with_code::VisitorRefusal;
pub(crate) use with_code::{VisitorAct, with_code};
