//! The domain that somebody probably meant, where they typed one that is nearly that of a common provider.

use super::EmailAddress;

/// Providers whom people in Italy often have their address with.
const COMMON: [&str; 16] = [
    "alice.it",
    "fastwebnet.it",
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "hotmail.it",
    "icloud.com",
    "libero.it",
    "live.com",
    "outlook.com",
    "outlook.it",
    "protonmail.com",
    "tiscali.it",
    "virgilio.it",
    "yahoo.com",
    "yahoo.it",
];

/// Providers whose domain is one letter away from a common one.
const ALIKE: [&str; 3] = ["email.com", "mail.com", "ymail.com"];

impl EmailAddress {
    /// The domain of the address.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// The domain of a common provider that differs from the typed one by a single slip: a letter too many, missing,
    /// wrong, or two in the wrong order. It is only to be asked about: the typed one may exist.
    pub fn domain_meant(&self) -> Option<&'static str> {
        let typed = self.domain();
        if COMMON.contains(&typed) || ALIKE.contains(&typed) {
            return None;
        }
        COMMON
            .into_iter()
            .find(|common| strsim::osa_distance(typed, common) == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(domain: &str) -> Option<&'static str> {
        let address = EmailAddress::parse(&format!("anna@{domain}")).unwrap();
        address.domain_meant()
    }

    #[test]
    fn a_slip_is_asked_about() {
        for (typed, common) in [
            ("gmial.com", "gmail.com"),
            ("gmail.con", "gmail.com"),
            ("gmail.co", "gmail.com"),
            ("gmal.com", "gmail.com"),
            ("gmaill.com", "gmail.com"),
            ("GMAI.COM", "gmail.com"),
            ("hotmial.it", "hotmail.it"),
            ("libbero.it", "libero.it"),
            ("yaho.it", "yahoo.it"),
            ("outlok.com", "outlook.com"),
        ] {
            assert_eq!(meant(typed), Some(common), "{typed}");
        }
    }

    #[test]
    fn other_domains_are_not() {
        for typed in COMMON.into_iter().chain(ALIKE) {
            assert_eq!(meant(typed), None, "{typed}");
        }
        for typed in [
            "example.org",
            "comune.torino.it",
            "pec.it",
            "gmx.de",
            "hotmail.fr",
            "yahoo.co.uk",
            "mail.ru",
            "ukr.net",
        ] {
            assert_eq!(meant(typed), None, "{typed}");
        }
    }
}
