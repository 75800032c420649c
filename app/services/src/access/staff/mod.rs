//! Staff: signing in, and the members themselves.

mod add;
mod authenticator;
mod colleagues;
mod password;
mod sign_in;

pub use add::{AddRefusal, Added, NewStaff, add, add_with_secret};
pub use authenticator::{AuthenticatorSecret, current_code};
pub use colleagues::colleagues;
pub use password::{NewPassword, PasswordError};
pub use sign_in::{Credentials, SignInRefusal, sign_in};
