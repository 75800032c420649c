//! What tells one browser from another.

use domain::id::RequestId;
use uuid::Uuid;

use crate::{
    Portal,
    platform::secret::{digest, entropy, hexadecimal},
};

/// 256 bits in a cookie that nobody can guess: of the browser that asked for a code, which works in no other one, or of
/// a browser in which a member of staff signs in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct BrowserSecret([u8; 32]);

impl BrowserSecret {
    /// A new one.
    pub fn random() -> Self {
        Self(entropy())
    }

    /// That of a browser that has none yet when it sends a form. The same form sent twice at once gets the same one.
    pub(in crate::access) fn first(portal: &Portal, form: RequestId) -> Self {
        Self(
            portal
                .signing_keys
                .derive("browser of a form", &[&form.to_string()]),
        )
    }

    /// The same browser where it proves the address of one form: a code for that works for no other form.
    #[must_use]
    pub fn for_form(self, form: RequestId) -> Self {
        Self(digest(&[b"form", &self.0, Uuid::from(form).as_bytes()]))
    }

    /// Parses the value of a cookie: 64 hexadecimal digits. `None` for anything else, which the portal never set.
    pub fn parse(value: &str) -> Option<Self> {
        let digits = value.as_bytes();
        if digits.len() != 64 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// The value of the cookie.
    pub fn to_hexadecimal(self) -> String {
        hexadecimal(&self.0)
    }

    /// The same browser on the page where a person proves a new address: a code for that does not sign in.
    pub(in crate::access) fn for_new_address(self) -> Self {
        Self(digest(&[b"new address", &self.0]))
    }

    /// What is stored of it.
    pub(in crate::access) fn hash(self) -> [u8; 32] {
        digest(&[b"browser", &self.0])
    }

    /// The same in words, to count attempts by.
    pub(in crate::access) fn scope(self) -> String {
        hexadecimal(&self.hash())
    }
}

impl std::fmt::Debug for BrowserSecret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("BrowserSecret")
    }
}

#[cfg(test)]
mod tests {
    use super::BrowserSecret;

    #[test]
    fn a_secret_is_read_from_its_cookie_and_nothing_else_is() {
        let secret = BrowserSecret::random();
        let value = secret.to_hexadecimal();
        assert_eq!(BrowserSecret::parse(&value), Some(secret));
        for wrong in [
            "",
            "0",
            &value[1..],
            &format!("+{}", &value[1..]),
            &"é".repeat(32),
        ] {
            assert_eq!(BrowserSecret::parse(wrong), None, "{wrong}");
        }
    }
}
