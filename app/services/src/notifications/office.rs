//! The sender of the mails.

use domain::email::EmailAddress;

/// The office in whose name the portal sends mails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// Its name, in the header of each mail.
    pub name: String,
    /// The e-mail address for replies.
    pub email: EmailAddress,
    /// The address of the portal's home page.
    pub site: String,
}
