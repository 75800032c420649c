//! Passwords of staff.

use argon2::{
    Argon2,
    password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash},
};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization as _;
use zxcvbn::{
    Score,
    feedback::{Feedback, Warning},
};

/// Maximum passwords hashed at once. Each takes 19 MiB and a processor, so more of them would starve the
/// pages rather than finish sooner.
static HASHERS: Semaphore = Semaphore::const_new(2);

/// The password of a demonstration's staff, which everybody may read.
const DEMONSTRATION: &str = "demonstration only";

/// Words of which common passwords in Italy are made, and those of this place of work. The estimator brings 30,000
/// common passwords of its own, which are English for the most part.
const COMMON_WORDS: [&str; 40] = [
    "password",
    "benvenuto",
    "benvenuta",
    "amore",
    "amoremio",
    "tiamo",
    "ciao",
    "ciaociao",
    "buongiorno",
    "juventus",
    "napoli",
    "forzanapoli",
    "forzajuventus",
    "forzainter",
    "milan",
    "forzamilan",
    "roma",
    "forzaroma",
    "torino",
    "italia",
    "andrea",
    "francesco",
    "francesca",
    "alessandro",
    "alessandra",
    "giuseppe",
    "antonio",
    "martina",
    "valentina",
    "matteo",
    "stella",
    "farfalla",
    "tesoro",
    "ufficio",
    "lavoro",
    "segreto",
    "imprecario",
    "portale",
    "impiego",
    "centro",
];

/// A chosen password: long enough and hard to guess, with any characters (NIST SP 800-63B-4, 3.1.1.2 asks for length
/// and a comparison with common passwords, and forbids rules on its composition). A password that was chosen before
/// keeps working.
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
    /// One that many people use, or nearly one.
    #[error(
        "it is, or resembles, a password that many people use: choose several words that do not belong together"
    )]
    Common,
    /// Guessed too soon: few different characters, a well-known phrase, or the name or address of its owner.
    #[error(
        "it is easy to guess: choose several words that do not belong together, without a name or a date"
    )]
    Guessable,
}

impl NewPassword {
    /// Minimum characters of a password.
    pub const MIN: usize = 12;
    /// Maximum characters of a password.
    pub const MAX: usize = 200;

    /// Parses a password as typed. Nothing is trimmed: a space is a character like any other. `owner` is what is
    /// known about the owner, such as their name and address, and a password must not be made of.
    pub fn parse(typed: &str, owner: &[&str]) -> Result<Self, PasswordError> {
        if is_of_demonstration(typed) {
            return Err(PasswordError::OfDemonstration);
        }
        let password = normalise(typed);
        match password.chars().count() {
            count if count < Self::MIN => return Err(PasswordError::TooShort),
            count if count > Self::MAX => return Err(PasswordError::TooLong),
            _ => {}
        }
        let parts = |text: &&str| {
            text.split(|c: char| !c.is_alphanumeric())
                .map(str::to_owned)
                .collect()
        };
        let parts: Vec<Vec<String>> = owner.iter().map(parts).collect();
        let joined: Vec<String> = parts.iter().map(|parts| parts.concat()).collect();
        // As they are written too: the signs between the parts of an address are no secret.
        let whole: Vec<String> = owner.iter().map(|text| text.to_lowercase()).collect();
        let known = parts.iter().flatten().chain(&joined).chain(&whole);
        let known = known.map(String::as_str);
        let known: Vec<&str> = known.chain(COMMON_WORDS).collect();
        let estimate = zxcvbn::zxcvbn(&password, &known);
        if estimate.score() >= Score::Three {
            return Ok(Self(password));
        }
        Err(match estimate.feedback().and_then(Feedback::warning) {
            Some(
                Warning::ThisIsATop10Password
                | Warning::ThisIsATop100Password
                | Warning::ThisIsACommonPassword
                | Warning::ThisIsSimilarToACommonlyUsedPassword,
            ) => PasswordError::Common,
            _ => PasswordError::Guessable,
        })
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
    fn the_owners_name_and_address_are_no_password() {
        let owner = ["Ada Prima", "ada.prima@example.org"];
        for typed in ["ada.prima@example.org", "Ada Prima 1985", "adaprima1985"] {
            let refused = NewPassword::parse(typed, &owner).err();
            assert!(refused.is_some(), "{typed}");
        }
    }

    #[test]
    fn the_demonstrations_password_is_nobodys() {
        for typed in [
            "demonstration only",
            " Demonstration  ONLY ",
            "demonstration\tonly",
        ] {
            assert_eq!(
                NewPassword::parse(typed, &[]).err(),
                Some(PasswordError::OfDemonstration)
            );
        }
        assert!(NewPassword::parse("demonstration only for me", &[]).is_ok());
    }

    #[test]
    fn a_long_password_of_any_characters_will_do() {
        let refused = |typed: &str| NewPassword::parse(typed, &[]).err();
        assert_eq!(refused("undici undi"), Some(PasswordError::TooShort));
        for typed in [
            "dodici dodic",
            "una frase lunga e facile",
            "王小明喜欢吃苹果和香蕉吗",
        ] {
            assert_eq!(refused(typed), None, "{typed}");
        }
        let too_long = "x".repeat(NewPassword::MAX + 1);
        assert_eq!(refused(&too_long), Some(PasswordError::TooLong));
    }

    #[test]
    fn what_is_common_or_easily_guessed_is_refused() {
        for (typed, reason) in [
            ("passwordpassword", PasswordError::Guessable),
            ("aaaaaaaaaaaaaaaa", PasswordError::Guessable),
            ("qwertyuiopasdf", PasswordError::Guessable),
            ("123456789012", PasswordError::Guessable),
            ("forzajuventus1", PasswordError::Guessable),
            ("annarossi1985", PasswordError::Guessable),
        ] {
            let refusal = NewPassword::parse(typed, &["anna@example.org", "Anna Rossi"]).err();
            let common = Some(PasswordError::Common);
            assert!(
                refusal == Some(reason) || refusal == common,
                "{typed}: {refusal:?}"
            );
        }
    }

    #[tokio::test]
    async fn a_hash_knows_its_password_however_it_is_composed() {
        let hash = NewPassword::parse("perché no, domani", &[])
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
