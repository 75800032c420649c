//! Random values and signatures.

use domain::{reference::BookingReference, signed_reference::SignedReference};
use hmac::{Hmac, Mac};
use rand::TryRngCore;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Bytes from the operating system's random source.
///
/// # Panics
/// Where the operating system has none: no secret is safe without it.
pub(crate) fn entropy<const LENGTH: usize>() -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    #[allow(
        clippy::expect_used,
        reason = "without random numbers no session or code would be safe"
    )]
    rand::rngs::OsRng
        .try_fill_bytes(&mut bytes)
        .expect("the operating system gives random numbers");
    bytes
}

/// The SHA-256 of several parts, each prefixed with its length.
pub(crate) fn digest(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// The key with which the portal signs the links in its mails and derives sign-in codes.
#[derive(Clone)]
pub struct SigningKey([u8; 64]);

impl SigningKey {
    pub(crate) async fn find_or_make(database: &store::Database) -> Result<Self, store::Error> {
        let stored = store::secret::find_or_insert(database, "signing", &entropy::<32>()).await?;
        // HMAC needs a key of one block: 64 bytes, whatever length is stored.
        let mut key = [0; 64];
        key[..32].copy_from_slice(&digest(&[b"first", &stored]));
        key[32..].copy_from_slice(&digest(&[b"second", &stored]));
        Ok(Self(key))
    }

    /// A signature of a text for one purpose: 128 bits as 32 hexadecimal digits.
    pub(crate) fn sign(&self, purpose: &str, text: &str) -> String {
        hexadecimal(&self.signature(purpose, text)[..16])
    }

    /// Whether a signature was made with this key from that text for that purpose.
    pub(crate) fn verify(&self, purpose: &str, text: &str, signature: &str) -> bool {
        use subtle::ConstantTimeEq as _;
        self.sign(purpose, text)
            .as_bytes()
            .ct_eq(signature.as_bytes())
            .into()
    }

    /// Six digits derived from an id, for one purpose, which cannot be computed without the key.
    pub(crate) fn digits(&self, purpose: &str, id: Uuid) -> String {
        let signature = self.signature(purpose, &id.to_string());
        let mut number = [0; 8];
        number.copy_from_slice(&signature[..8]);
        format!("{:06}", u64::from_be_bytes(number) % 1_000_000)
    }

    /// A booking's reference with a short signature for one purpose, to be typed from a printout.
    pub(crate) fn sign_reference(
        &self,
        purpose: &str,
        reference: BookingReference,
    ) -> SignedReference {
        let mut short = [0; 16];
        short.copy_from_slice(&self.signature(purpose, &reference.to_string())[..16]);
        SignedReference::new(reference, short)
    }

    /// Whether a reference was signed with this key for that purpose.
    pub(crate) fn verify_reference(&self, purpose: &str, code: SignedReference) -> bool {
        use subtle::ConstantTimeEq as _;
        self.sign_reference(purpose, code.reference())
            .signature()
            .ct_eq(code.signature())
            .into()
    }

    fn signature(&self, purpose: &str, text: &str) -> [u8; 32] {
        let mut mac = <Hmac<Sha256> as Mac>::new((&self.0).into());
        mac.update(&digest(&[purpose.as_bytes(), text.as_bytes()]));
        mac.finalize().into_bytes().into()
    }
}
