//! Passwords of staff.

use argon2::{
    Argon2,
    password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash},
};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization as _;

/// Maximum passwords hashed at once. Each takes 19 MiB and a processor, so more of them would starve the
/// pages rather than finish sooner.
static HASHERS: Semaphore = Semaphore::const_new(2);

/// The password of a demonstration's staff, which everybody may read.
const DEMONSTRATION: &str = "demonstration only";

/// A chosen password: long enough, with any characters (NIST SP 800-63B-4, 3.1.1.2 asks for length and
/// forbids rules on its composition).
#[derive(Clone)]
pub struct NewPassword(String);

/// Why a password is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Fewer than [`NewPassword::MIN`] characters.
    #[error("shorter than {} characters", NewPassword::MIN)]
    TooShort,
    /// More than [`NewPassword::MAX`] characters.
    #[error("longer than {} characters", NewPassword::MAX)]
    TooLong,
    /// The password of the demonstration.
    #[error("that of the demonstration, which everybody knows")]
    OfDemonstration,
}

impl NewPassword {
    /// Minimum characters of a password.
    pub const MIN: usize = 12;
    /// Maximum characters of a password.
    pub const MAX: usize = 200;

    /// Parses a password as typed. Nothing is trimmed: a space is a character like any other.
    pub fn parse(typed: &str) -> Result<Self, PasswordError> {
        if is_of_demonstration(typed) {
            return Err(PasswordError::OfDemonstration);
        }
        let password = normalise(typed);
        match password.chars().count() {
            count if count < Self::MIN => Err(PasswordError::TooShort),
            count if count > Self::MAX => Err(PasswordError::TooLong),
            _ => Ok(Self(password)),
        }
    }

    /// The password of a demonstration's invented staff.
    pub fn of_demonstration() -> Self {
        Self(DEMONSTRATION.to_owned())
    }

    /// The stored form of the password: an argon2id hash in PHC format.
    pub(super) async fn hash(&self) -> Result<String, String> {
        hash(self.0.clone()).await
    }
}

/// Whether a typed password is the demonstration's, however it is spaced and capitalised.
pub(super) fn is_of_demonstration(typed: &str) -> bool {
    let words = typed.split_whitespace().map(str::to_lowercase);
    words.eq(DEMONSTRATION.split(' '))
}

/// Whether a typed password matches the stored hash. Without a hash the same work is done, so that the
/// response time does not reveal whether there is an account.
pub(super) async fn verify(typed: &str, stored: Option<String>) -> Result<bool, String> {
    let password = normalise(typed);
    let Some(stored) = stored else {
        hash(password).await?;
        return Ok(false);
    };
    on_a_thread_of_its_own(move || {
        let stored = PasswordHash::new(&stored).map_err(|error| error.to_string())?;
        Ok(Argon2::default()
            .verify_password(password.as_bytes(), &stored)
            .is_ok())
    })
    .await
}

async fn hash(password: String) -> Result<String, String> {
    on_a_thread_of_its_own(move || {
        Argon2::default()
            .hash_password(password.as_bytes())
            .map(|hash| hash.to_string())
            .map_err(|error| error.to_string())
    })
    .await
}

async fn on_a_thread_of_its_own<Outcome: Send + 'static>(
    work: impl FnOnce() -> Result<Outcome, String> + Send + 'static,
) -> Result<Outcome, String> {
    let turn = HASHERS.acquire().await.map_err(|error| error.to_string())?;
    let work = move || {
        // Held until the work is done, even if the caller no longer waits for it.
        let _turn = turn;
        work()
    };
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| error.to_string())?
}

/// Normalises passwords that look the same but come from different keyboards.
fn normalise(typed: &str) -> String {
    typed.nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demonstrations_password_is_nobodys() {
        for typed in [
            "demonstration only",
            " Demonstration  ONLY ",
            "demonstration\tonly",
        ] {
            assert_eq!(
                NewPassword::parse(typed).err(),
                Some(PasswordError::OfDemonstration)
            );
        }
        assert!(NewPassword::parse("demonstration only for me").is_ok());
    }

    #[test]
    fn length_is_the_only_other_rule() {
        assert_eq!(
            NewPassword::parse("undici undi").err(),
            Some(PasswordError::TooShort)
        );
        assert!(NewPassword::parse("dodici dodic").is_ok());
        assert!(NewPassword::parse(&"王".repeat(NewPassword::MAX)).is_ok());
        let too_long = "x".repeat(NewPassword::MAX + 1);
        assert_eq!(
            NewPassword::parse(&too_long).err(),
            Some(PasswordError::TooLong)
        );
    }

    #[tokio::test]
    async fn a_hash_knows_its_password_however_it_is_composed() {
        let hash = NewPassword::parse("perché no, domani")
            .unwrap()
            .hash()
            .await
            .unwrap();
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
        assert!(
            verify("perche\u{301} no, domani", Some(hash.clone()))
                .await
                .unwrap()
        );
        assert!(!verify("perche no, domani", Some(hash)).await.unwrap());
        assert!(!verify("perché no, domani", None).await.unwrap());
    }
}
