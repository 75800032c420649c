//! Staff: signing in, and the members themselves.

mod activation;
mod add;
mod authenticator;
mod colleagues;
mod list;
mod password;
mod reset_authenticator;
mod reset_password;
mod sign_in;

pub use activation::{activate, deactivate};
pub use add::{AddRefusal, Added, NewStaff, add, add_with_secret};
pub use authenticator::{AuthenticatorSecret, current_code};
pub use colleagues::colleagues;
pub use list::{Member, list};
pub use password::{NewPassword, PasswordError};
pub use reset_authenticator::{NewAuthenticator, reset_authenticator};
pub use reset_password::reset_password;
pub use sign_in::{Credentials, RequestOrigin, SignInRefusal, StaffSession, sign_in};
