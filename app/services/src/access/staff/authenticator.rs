//! The second factor at sign-in: the code of an authenticator (RFC 6238: SHA-1, six digits, thirty
//! seconds), the only form that every authenticator supports.

use domain::{instant::Instant, one_time_code::find_code};
use totp_rs::{Builder, Totp};

/// The secret that a member of staff's authenticator shares with the portal: 160 bits, as RFC 4226 advises.
pub type AuthenticatorSecret = [u8; 20];

/// The code that an authenticator with this secret shows at a moment. For tests and invented accounts of
/// a demonstration.
pub fn current_code(secret: &AuthenticatorSecret, now: Instant) -> String {
    totp(secret).generate(seconds(now)).to_string()
}

/// The time step of the typed code: the present, previous or next one, to tolerate clock drift. The
/// caller checks whether the step was accepted before.
pub(super) fn step_of(secret: &[u8], typed: &str, now: Instant) -> Option<i64> {
    let code = find_code(typed, 6)?;
    let step = totp(secret).check(&code, seconds(now))?;
    i64::try_from(step).ok()
}

/// A secret in base 32, as typed into an authenticator.
pub(super) fn as_base32(secret: &AuthenticatorSecret) -> String {
    totp(secret).secret().to_base32()
}

/// The address that passes a secret to an authenticator by QR code.
pub(super) fn address(
    secret: &AuthenticatorSecret,
    office: &str,
    account: &str,
) -> Result<String, totp_rs::TotpError> {
    Builder::new()
        .with_secret(secret.to_vec())
        // A colon separates the two in the address, so neither may contain one.
        .with_issuer(Some(office.replace(':', " ")))
        .with_account_name(account)
        .build()?
        .to_url()
}

fn totp(secret: &[u8]) -> Totp {
    Builder::new()
        .with_secret(secret.to_vec())
        .build_noncompliant()
}

fn seconds(now: Instant) -> u64 {
    u64::try_from(now.seconds()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238, appendix B, whose codes end in the digits tested here.
    const SECRET: &AuthenticatorSecret = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_rfc_6238() {
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(current_code(SECRET, Instant::from_seconds(seconds)), code);
        }
    }

    #[test]
    fn one_step_early_or_late_is_accepted_and_two_are_not() {
        let now = Instant::from_seconds(1_000_000_020);
        let code_at = |seconds| current_code(SECRET, Instant::from_seconds(seconds));
        let step = now.seconds() / 30;
        for difference in [-1, 0, 1] {
            let code = code_at(now.seconds() + difference * 30);
            assert_eq!(step_of(SECRET, &code, now), Some(step + difference));
        }
        for difference in [-2, 2] {
            assert_eq!(
                step_of(SECRET, &code_at(now.seconds() + difference * 30), now),
                None
            );
        }
    }

    #[test]
    fn spaces_inside_a_code_do_no_harm_and_other_signs_do() {
        let now = Instant::from_seconds(59);
        for typed in [" 287 082 ", "287-082", "２８７０８２"] {
            assert_eq!(step_of(SECRET, typed, now), Some(1));
        }
        for wrong in ["", "28708", "+87082", "2870820"] {
            assert_eq!(step_of(SECRET, wrong, now), None);
        }
    }
}
