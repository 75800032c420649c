//! Setting up an authenticator on a page: the secret is shown as a QR code, and a typed code proves that it arrived.

use domain::instant::Instant;

use super::authenticator::{AuthenticatorSecret, address, as_base32, current_code, step_of};
use crate::{
    Portal,
    platform::secret::{entropy, hexadecimal},
};

/// Hexadecimal digits of a page's own random number.
const SALT_LENGTH: usize = 32;

/// A secret that a page offers to an authenticator. It is derived from the page's random number and the key of its
/// link by the portal's signing key, so that nothing is stored before it is used, and a mail that is read later does
/// not reveal it.
#[derive(Clone)]
pub struct Enrolment {
    salt: String,
    secret: AuthenticatorSecret,
}

/// An authenticator that has shown a right code.
#[derive(Clone)]
pub struct Enrolled {
    pub(super) secret: AuthenticatorSecret,
    /// The step of the code, which signs nobody in any more.
    pub(super) step: i64,
}

impl Enrolment {
    /// A new secret for the page of a key.
    pub fn begin(portal: &Portal, key: &str) -> Self {
        Self::of(portal, key, hexadecimal(&entropy::<{ SALT_LENGTH / 2 }>()))
    }

    /// The secret that a page has shown; `None` if the random number is not one of the portal's.
    pub fn resume(portal: &Portal, key: &str, salt: &str) -> Option<Self> {
        let is_salt = salt.len() == SALT_LENGTH
            && salt
                .bytes()
                .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        is_salt.then(|| Self::of(portal, key, salt.to_owned()))
    }

    fn of(portal: &Portal, key: &str, salt: String) -> Self {
        let derived = portal.signing_keys.derive("authenticator", &[key, &salt]);
        let mut secret = AuthenticatorSecret::default();
        let length = secret.len();
        secret.copy_from_slice(&derived[..length]);
        Self { salt, secret }
    }

    /// The random number, for a hidden field of the page.
    pub fn salt(&self) -> &str {
        &self.salt
    }

    /// The secret in base 32, for typing.
    pub fn secret(&self) -> String {
        as_base32(&self.secret)
    }

    /// The secret as an `otpauth:` address, for a QR code; `account` names it inside the authenticator. `None` where
    /// the two texts cannot stand in an address.
    pub fn address(&self, portal: &Portal, account: &str) -> Option<String> {
        address(&self.secret, &portal.settings.office, account).ok()
    }

    /// The code that an authenticator with this secret shows at a moment. For tests.
    pub fn code(&self, now: Instant) -> String {
        current_code(&self.secret, now)
    }

    /// The authenticator, if the typed code is its present one.
    pub fn prove(&self, typed: &str, now: Instant) -> Option<Enrolled> {
        let step = step_of(&self.secret, typed, now)?;
        Some(Enrolled {
            secret: self.secret,
            step,
        })
    }
}
