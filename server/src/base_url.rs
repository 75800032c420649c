//! The address under which people reach the portal.

use url::{Host, Url};

/// Parses an address of a host and nothing else, and returns it without a slash at its end. Without HTTPS it must be
/// this machine: browsers would send sessions over a network in the clear.
///
/// # Errors
/// What is wrong, to follow the setting's name.
pub fn parse(text: &str) -> Result<String, String> {
    let wrong = || "is not an address such as https://lavoro.example.org".to_owned();
    let url = Url::parse(text).map_err(|_| wrong())?;
    let is_bare = url.username().is_empty()
        && url.password().is_none()
        && url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none();
    let can_stand_in_mails = match url.host() {
        Some(Host::Domain(name)) => name.split('.').all(is_label),
        Some(Host::Ipv4(_) | Host::Ipv6(_)) => true,
        None => false,
    };
    if !matches!(url.scheme(), "http" | "https") || !is_bare || !can_stand_in_mails {
        return Err(wrong());
    }
    let address = url.origin().ascii_serialization();
    if url.scheme() == "http" && !is_this_machine(&address) {
        return Err(
            "is without HTTPS, which is only for this machine (localhost): write https://"
                .to_owned(),
        );
    }
    Ok(address)
}

/// Letters, digits and hyphens (RFC 952): what the right side of a mail's `Message-ID` takes.
fn is_label(label: &str) -> bool {
    let mut characters = label.chars();
    !label.is_empty() && characters.all(|one| one.is_ascii_alphanumeric() || one == '-')
}

/// Whether an address leads to this machine, whoever asks (RFC 6761, 6.3).
pub fn is_this_machine(address: &str) -> bool {
    let url = Url::parse(address).ok();
    match url.as_ref().and_then(Url::host) {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_without_https_is_this_machine() {
        for (typed, address) in [
            ("https://Lavoro.Example.org/", "https://lavoro.example.org"),
            (
                "https://lavoro.example.org:8443",
                "https://lavoro.example.org:8443",
            ),
            ("https://192.0.2.1", "https://192.0.2.1"),
            ("https://città.example", "https://xn--citt-3na.example"),
            ("http://localhost:3000", "http://localhost:3000"),
            ("http://prova.localhost", "http://prova.localhost"),
            ("http://127.9.9.9:80/", "http://127.9.9.9"),
            ("http://[::1]:3000", "http://[::1]:3000"),
        ] {
            assert_eq!(parse(typed), Ok(address.to_owned()));
        }
        for refused in [
            "",
            "lavoro.example.org",
            "ftp://lavoro.example.org",
            "https://",
            "https://lavoro.example.org/portale",
            "https://lavoro.example.org/?a",
            "https://anna@lavoro.example.org",
            "https://il_mio.example.org",
            "https://lavoro..example.org",
            "http://lavoro.example.org",
            "http://localhost.example.org",
            "http://localhost@example.org",
            "http://127.0.0.1.example.org",
            "http://192.168.1.5:3000",
            "http://[::2]",
            "http://notlocalhost",
        ] {
            assert!(parse(refused).is_err(), "{refused}");
        }
    }
}
