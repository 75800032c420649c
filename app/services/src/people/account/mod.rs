//! People's own details, consents, sessions, export and erasure.

mod change_details;
mod change_email;
mod consent;
mod end_sessions;
mod export;
mod exported;
mod request_erasure;
mod view;

pub use change_details::change_details;
pub(crate) use change_details::keep as keep_details;
pub(crate) use change_details::store_desk_details;
pub use change_email::{EmailRefusal, change_email};
pub use consent::PRIVACY_NOTICE_VERSION;
pub(crate) use consent::privacy_notice;
pub use end_sessions::{end_other_sessions, end_session, revoke_links};
pub use export::{Export, export};
pub use request_erasure::{erasure_reference, request_erasure};
pub use view::{AccountView, OwnSession, Reading, view};
