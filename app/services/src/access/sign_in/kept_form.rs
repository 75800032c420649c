//! Forms of people whose address is not proved yet: kept when they are sent, opened by the browser that sent them or by
//! the link in the mail, and carried out with the code or the key of that link.

use domain::{email::EmailAddress, id::RequestId, instant::Seconds, language::Language};
use store::kept_form::KeptForm;
use subtle::ConstantTimeEq as _;

use crate::{
    access::{BrowserSecret, visitor::Proved},
    notifications::CodePurpose,
};

/// How long a form is kept after it was sent, or after the last code for it.
pub const FORM_KEPT: Seconds = Seconds::hours(1);
/// What proving the address of a form is for.
#[derive(Clone, Copy, Debug)]
pub enum Proving<'a> {
    /// Signing in, and what the form does then.
    SignIn,
    /// Changing a person's address to this one.
    NewAddress(Proved<'a>),
}

/// A form whose address is to be proved.
#[derive(Clone, Copy, Debug)]
pub struct FormToKeep<'a> {
    /// Its one-time id.
    pub id: RequestId,
    /// The address.
    pub email: &'a EmailAddress,
    /// The page that it was sent to, without the language.
    pub address: &'a str,
    /// What was typed, as the form sent it.
    pub body: &'a str,
    /// What proving is for.
    pub proving: Proving<'a>,
}

/// Who asks for a code.
#[derive(Clone, Copy, Debug)]
pub struct Asker<'a> {
    /// The secret of the browser, if it has one.
    pub secret: Option<BrowserSecret>,
    /// The [`domain::client::Client`] of the request, as text.
    pub client: &'a str,
    /// The language of the page.
    pub language: Language,
}

/// A form that was kept.
#[derive(Clone, Copy, Debug)]
pub struct Kept {
    /// Its id, which its page is found by.
    pub id: RequestId,
    /// The secret that the browser keeps.
    pub secret: BrowserSecret,
}

impl Proving<'_> {
    /// What the mail says that its code is for.
    pub(super) const fn purpose(self) -> CodePurpose {
        match self {
            Self::SignIn => CodePurpose::SignIn,
            Self::NewAddress(_) => CodePurpose::NewAddress,
        }
    }
}

/// What is stored of the browser that sends a form. A code for a new address does not sign in.
pub(super) fn browser_hash(
    secret: BrowserSecret,
    form: RequestId,
    purpose: CodePurpose,
) -> [u8; 32] {
    let secret = secret.for_form(form);
    match purpose {
        CodePurpose::SignIn => secret.hash(),
        CodePurpose::NewAddress => secret.for_new_address().hash(),
    }
}

/// What proving a form's address is for, where it is the browser's with that secret.
pub(super) fn purpose_in(form: &KeptForm, secret: Option<BrowserSecret>) -> Option<CodePurpose> {
    let secret = secret?;
    [CodePurpose::SignIn, CodePurpose::NewAddress]
        .into_iter()
        .find(|purpose| is_same(&form.browser_hash, &browser_hash(secret, form.id, *purpose)))
}

/// Whether a stored hash is that one.
pub(super) fn is_same(stored: &[u8], hash: &[u8; 32]) -> bool {
    stored.ct_eq(&hash[..]).into()
}
