//! Staff: signing in, and the members themselves.

mod activation;
mod add;
mod administrators;
mod authenticator;
mod change;
mod colleagues;
mod directory;
mod enrolment;
pub mod first_start;
mod insert;
pub mod invitation;
mod list;
mod password;
mod reset_authenticator;
mod reset_password;
mod sign_in;

pub use activation::{ActivationRefusal, activate, deactivate, set_activation};
pub use add::{AddRefusal, Added, NewStaff, add, add_with_secret};
pub use authenticator::{AuthenticatorSecret, current_code};
pub use change::{ChangeRefusal, change};
pub use colleagues::colleagues;
pub use directory::{Colleague, Directory, Entry, colleague, directory};
pub use enrolment::{Enrolled, Enrolment};
pub use insert::InsertRefusal;
pub use list::{Member, list};
pub use password::{NewPassword, PasswordError};
pub use reset_authenticator::{NewAuthenticator, reset_authenticator};
pub use reset_password::reset_password;
pub use sign_in::{Credentials, RequestOrigin, SignInRefusal, StaffSession, sign_in};
