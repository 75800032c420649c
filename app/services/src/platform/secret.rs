//! Random values and signatures.

use domain::{
    audit::Action,
    instant::{Instant, Seconds},
    reference::BookingReference,
    signed_reference::SignedReference,
};
use hmac::{Hmac, Mac};
use rand::TryRngCore;
use sha2::{Digest, Sha256};
use store::{
    audit::{self, Actor},
    secret,
};
use uuid::Uuid;

use crate::{Failure, Portal};

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

/// The keys with which the portal signs the codes of check-in and certificates and derives sign-in codes: the
/// current one, and those that it replaced.
#[derive(Clone)]
pub struct SigningKeys {
    current: SigningKey,
    retired: Vec<(SigningKey, Instant)>,
}

/// The name of the secrets that the keys are made of.
const NAME: &str = "signing";
/// The longest time that anything signed with a retired key is accepted.
const ACCEPTED_AT_MOST: Seconds = Seconds::days(10 * 366);

impl SigningKeys {
    /// Reads the keys; makes the first where there is none.
    pub(crate) async fn find_or_make(
        database: &store::Database,
        now: Instant,
    ) -> Result<Self, store::Error> {
        let current = secret::find_or_insert(database, NAME, &entropy::<32>()).await?;
        let mut reader = database.read().await?;
        let retired = secret::retired_since(&mut reader, NAME, now - ACCEPTED_AT_MOST).await?;
        let retired = retired
            .into_iter()
            .map(|secret| (SigningKey::new(&secret.value), secret.retired_at));
        Ok(Self {
            current: SigningKey::new(&current),
            retired: retired.collect(),
        })
    }

    /// Six digits derived from an id, for one purpose, which cannot be computed without the key.
    pub(crate) fn digits(&self, purpose: &str, id: Uuid) -> String {
        let signature = self.current.signature(purpose, &id.to_string());
        let mut number = [0; 8];
        number.copy_from_slice(&signature[..8]);
        format!("{:06}", u64::from_be_bytes(number) % 1_000_000)
    }

    /// 256 bits derived from an id, for one purpose, which cannot be computed without the key.
    pub(crate) fn bits(&self, purpose: &str, id: Uuid) -> [u8; 32] {
        self.current.signature(purpose, &id.to_string())
    }

    /// A booking's reference with a short signature for one purpose, to be typed from a printout.
    pub(crate) fn sign_reference(
        &self,
        purpose: &str,
        reference: BookingReference,
    ) -> SignedReference {
        self.current.sign_reference(purpose, reference)
    }

    /// Whether a reference was signed for that purpose: with the current key, or with one that was replaced
    /// no longer than `accepted` ago.
    pub(crate) fn verify_reference(
        &self,
        purpose: &str,
        code: SignedReference,
        accepted: Seconds,
        now: Instant,
    ) -> bool {
        let retired = self
            .retired
            .iter()
            .filter(|(_, retired_at)| now < *retired_at + accepted)
            .map(|(key, _)| key);
        std::iter::once(&self.current)
            .chain(retired)
            .any(|key| key.has_signed(purpose, code))
    }
}

/// Replaces the current signing key. Servers read the keys when they start.
///
/// # Errors
/// Where the database fails.
pub async fn rotate_keys(portal: &Portal) -> Result<(), Failure> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    secret::replace(&mut transaction, NAME, &entropy::<32>(), now).await?;
    // It is about the portal as a whole.
    let subject = ("portal", Uuid::nil());
    let details = serde_json::json!({});
    audit::record(
        &mut transaction,
        Actor::System,
        Action::KeysRotated,
        subject,
        &details,
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}

/// HMAC needs a key of one block: 64 bytes, whatever length is stored.
#[derive(Clone)]
struct SigningKey([u8; 64]);

impl SigningKey {
    fn new(stored: &[u8]) -> Self {
        let mut key = [0; 64];
        key[..32].copy_from_slice(&digest(&[b"first", stored]));
        key[32..].copy_from_slice(&digest(&[b"second", stored]));
        Self(key)
    }

    fn sign_reference(&self, purpose: &str, reference: BookingReference) -> SignedReference {
        let mut short = [0; 16];
        short.copy_from_slice(&self.signature(purpose, &reference.to_string())[..16]);
        SignedReference::new(reference, short)
    }

    fn has_signed(&self, purpose: &str, code: SignedReference) -> bool {
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
