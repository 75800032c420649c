//! Where a request comes from.

use std::{
    net::{IpAddr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use axum::{
    extract::{ConnectInfo, Request, State},
    http::HeaderMap,
    middleware::Next,
    response::Response,
};
use domain::client::Client;

use crate::proxies::TrustedProxies;

/// The header in which proxies list whom a request was forwarded for: each adds whom it has it from.
const FORWARDED_FOR: &str = "x-forwarded-for";
/// What proxies send beside it.
const OTHERS: [&str; 2] = ["forwarded", "x-real-ip"];

/// The proxies, and what was told of them in the log: once, and not with every request.
pub(super) struct Origin {
    proxies: TrustedProxies,
    told_of_unlisted: AtomicBool,
    told_of_silent: AtomicBool,
}

impl Origin {
    pub(super) const fn behind(proxies: TrustedProxies) -> Self {
        Self {
            proxies,
            told_of_unlisted: AtomicBool::new(false),
            told_of_silent: AtomicBool::new(false),
        }
    }

    /// The address of the client that a connection's other end, `peer`, sent this request for.
    fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let lists = headers.contains_key(FORWARDED_FOR);
        let is_listed = self.proxies.contains(peer);
        let is_forwarded = lists || OTHERS.iter().any(|name| headers.contains_key(*name));
        if !is_listed && is_forwarded && !self.told_of_unlisted.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                %peer,
                "a request says whom it was forwarded for, and is not believed: if this is the portal's proxy, \
                 list it in behind_proxy"
            );
        }
        if is_listed && !lists && !self.told_of_silent.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                %peer,
                "a proxy does not say whom it forwards a request for: let it send X-Forwarded-For, or all visitors \
                 count as one"
            );
        }
        if is_listed {
            self.forwarded(peer, headers)
        } else {
            peer
        }
    }

    /// The last address in the list that is not a proxy's: everything before it may be forged. Where all are
    /// proxies, or one cannot be read, it is the furthest that is known.
    fn forwarded(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut furthest = peer;
        for value in headers.get_all(FORWARDED_FOR).iter().rev() {
            for entry in value.to_str().unwrap_or_default().rsplit(',') {
                let Some(address) = address(entry.trim()) else {
                    return furthest;
                };
                furthest = address;
                if !self.proxies.contains(address) {
                    return address;
                }
            }
        }
        furthest
    }
}

/// An address as proxies write it: some add a port.
fn address(entry: &str) -> Option<IpAddr> {
    let bare = entry.trim_start_matches('[').trim_end_matches(']').parse();
    let with_port = || entry.parse::<SocketAddr>().map(|both| both.ip());
    bare.or_else(|_| with_port()).ok()
}

/// Notes the client that a request comes from.
pub(super) async fn note(
    State(origin): State<Arc<Origin>>,
    mut request: Request,
    next: Next,
) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    if let Some(ConnectInfo(peer)) = peer {
        let client = origin.client(peer.ip().to_canonical(), request.headers());
        request.extensions_mut().insert(Client::from(client));
    }
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(peer: &str, lists: &[&str]) -> String {
        let proxies = TrustedProxies::parse(["127.0.0.1", "10.0.0.0/8"]).unwrap();
        let mut headers = HeaderMap::new();
        for list in lists {
            headers.append(FORWARDED_FOR, list.parse().unwrap());
        }
        let client = Origin::behind(proxies).client(peer.parse().unwrap(), &headers);
        Client::from(client).to_string()
    }

    #[test]
    fn the_client_is_the_last_address_that_is_not_a_proxys() {
        for (peer, lists, expected) in [
            ("127.0.0.1", &["192.0.2.7"][..], "192.0.2.7"),
            ("127.0.0.1", &["198.51.100.1, 192.0.2.7"], "192.0.2.7"),
            (
                "127.0.0.1",
                &["198.51.100.1, 192.0.2.7, 10.1.2.3"],
                "192.0.2.7",
            ),
            (
                "127.0.0.1",
                &["198.51.100.1", "192.0.2.7", "10.1.2.3,10.1.2.4"],
                "192.0.2.7",
            ),
            ("127.0.0.1", &["192.0.2.7:4711"], "192.0.2.7"),
            (
                "127.0.0.1",
                &["[2001:db8:1:2::3]:4711"],
                "2001:db8:1:2::/64",
            ),
            ("127.0.0.1", &["[2001:db8:1:2::3]"], "2001:db8:1:2::/64"),
            ("127.0.0.1", &["::ffff:192.0.2.7"], "192.0.2.7"),
            // Inside the office's own network.
            ("127.0.0.1", &["10.1.2.3"], "10.1.2.3"),
            // What cannot be read, and everything before it, is not believed.
            ("127.0.0.1", &["192.0.2.7, unknown, 10.1.2.3"], "10.1.2.3"),
            ("127.0.0.1", &["192.0.2.7, "], "127.0.0.1"),
            ("127.0.0.1", &[], "127.0.0.1"),
            // Whoever is not a proxy speaks for nobody.
            ("192.0.2.9", &["192.0.2.7"], "192.0.2.9"),
        ] {
            assert_eq!(client(peer, lists), expected, "{peer} {lists:?}");
        }
    }
}
