//! The addresses of the portal and of its mails.

use super::{Finding, Look, Works, Wrong};
use crate::{
    base_url::is_this_machine,
    settings::{Settings, Transport},
};

/// Names that never receive mail (RFC 2606).
const EXAMPLES: [&str; 7] = [
    "example.org",
    "example.com",
    "example.net",
    ".example",
    ".test",
    ".invalid",
    "localhost",
];

/// The address that stands in mails and on pages.
pub(super) fn base(settings: &Settings) -> Finding {
    let address = &settings.base_url;
    if is_this_machine(address) {
        Look(format!(
            "{address} leads nowhere on other machines: set base_url to the portal's name"
        ))
    } else {
        Works(address.clone())
    }
}

/// The proxies that say which client a request comes from.
pub(super) fn proxy(settings: &Settings) -> Finding {
    let (proxies, listen) = (&settings.behind_proxy, settings.listen.ip());
    let is_encrypted = settings.base_url.starts_with("https://");
    let open: Vec<_> = proxies
        .open_to_visitors()
        .map(|network| network.to_string())
        .collect();
    if proxies.is_empty() && is_encrypted {
        Wrong(
            "base_url is HTTPS, so that a proxy must answer it, but behind_proxy lists none: all visitors count as \
             one, and few of them can sign in"
                .to_owned(),
        )
    } else if proxies.is_empty() {
        Works("none".to_owned())
    } else if listen.is_loopback() && !proxies.contains(listen) {
        Wrong(format!(
            "only this machine reaches {listen}, but behind_proxy does not list it: add \"{listen}\""
        ))
    } else if !open.is_empty() {
        Look(format!(
            "behind_proxy lists {}, which is no private network: visitors who are in it say themselves where they \
             come from, and no limit holds them; list the proxies alone",
            open.join(", ")
        ))
    } else if is_encrypted {
        Works("listed; the log tells where one does not send X-Forwarded-For".to_owned())
    } else {
        Look("behind_proxy lists one, but base_url is without HTTPS".to_owned())
    }
}

/// The address that mails come from.
pub(super) fn sender(settings: &Settings) -> Finding {
    let sender = settings.mail.from.as_str();
    let domain = sender.rsplit('@').next().unwrap_or_default();
    let is_example = EXAMPLES
        .iter()
        .any(|name| domain == *name || domain.ends_with(&format!(".{name}")));
    match settings.mail.transport {
        Transport::Smtp { .. } if is_example || !domain.contains('.') => Wrong(format!(
            "{sender} receives nothing, and mail servers refuse it: set mail.from"
        )),
        _ => Works(sender.to_owned()),
    }
}
