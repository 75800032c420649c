//! Staff: signing in, and the members themselves.

mod add;
mod authenticator;
mod colleagues;
mod erasures;
mod mails;
mod password;
mod readers;
mod sign_in;
mod today;

pub use add::{AddRefusal, Added, NewStaff, add, add_with_secret};
pub use authenticator::{AuthenticatorSecret, current_code};
pub use colleagues::colleagues;
pub use erasures::{Erasure, erasures};
pub use mails::{TroubledMail, send_again, troubled_mails};
pub use password::{NewPassword, PasswordError};
pub use readers::{Readers, readers};
pub use sign_in::{Credentials, SignInRefusal, sign_in};
pub use today::{OfficeToday, Today, today};
