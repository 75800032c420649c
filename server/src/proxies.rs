//! The proxies in front of the portal.

use std::net::IpAddr;

use ipnet::IpNet;

/// The networks whose machines are believed when they say whom a request was forwarded for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrustedProxies(Vec<IpNet>);

impl TrustedProxies {
    /// Parses addresses (`127.0.0.1`) and networks (`10.0.0.0/8`).
    ///
    /// # Errors
    /// The first one that is neither, or is everybody.
    pub fn parse<'a>(listed: impl IntoIterator<Item = &'a str>) -> Result<Self, String> {
        let networks = listed.into_iter().map(|text| {
            let network = text.parse::<IpAddr>().map(IpNet::from);
            let network = network.or_else(|_| text.parse());
            network
                .ok()
                .filter(|network: &IpNet| network.prefix_len() > 0)
                .ok_or_else(|| text.to_owned())
        });
        networks.collect::<Result<_, _>>().map(Self)
    }

    /// Whether the portal is reached without any proxy.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The networks that visitors may be in: neither this machine nor addresses of a private network (RFC 1918,
    /// RFC 4193, RFC 3927, RFC 4291), but for single machines, which may well be a proxy elsewhere.
    pub fn open_to_visitors(&self) -> impl Iterator<Item = IpNet> {
        let networks = self.0.iter().copied();
        networks.filter(|network| {
            network.prefix_len() < network.max_prefix_len() && !is_private(network)
        })
    }

    /// Whether an address is a proxy's.
    pub fn contains(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|network| network.contains(&address))
    }
}

/// Whether a whole network is of addresses that are not used on the Internet.
fn is_private(network: &IpNet) -> bool {
    const PRIVATE: [&str; 8] = [
        "127.0.0.0/8",
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "169.254.0.0/16",
        "::1/128",
        "fc00::/7",
        "fe80::/10",
    ];
    let private = PRIVATE.iter().filter_map(|text| text.parse().ok());
    private
        .into_iter()
        .any(|private: IpNet| private.contains(network))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_that_visitors_may_be_in_are_named() {
        for (listed, open) in [
            ("127.0.0.1", false),
            ("127.0.0.0/8", false),
            ("10.0.0.0/8", false),
            ("10.1.0.0/16", false),
            ("172.16.0.0/12", false),
            ("192.168.7.0/24", false),
            ("fd00:1::/32", false),
            ("fe80::/64", false),
            // One machine on the Internet may be a proxy of a provider.
            ("198.51.100.7", false),
            ("2001:db8::7", false),
            ("198.51.100.0/24", true),
            ("172.0.0.0/8", true),
            ("10.0.0.0/7", true),
            ("0.0.0.0/1", true),
            ("2001:db8::/64", true),
            ("2000::/3", true),
            ("fc00::/6", true),
        ] {
            let proxies = TrustedProxies::parse([listed]).unwrap();
            let named: Vec<_> = proxies.open_to_visitors().collect();
            assert_eq!(named.len(), usize::from(open), "{listed}");
        }
    }

    #[test]
    fn addresses_and_networks_are_listed_but_never_everybody() {
        let proxies = TrustedProxies::parse(["127.0.0.1", "10.0.0.0/8", "2001:db8::/32"]).unwrap();
        for (address, expected) in [
            ("127.0.0.1", true),
            ("127.0.0.2", false),
            ("10.200.0.1", true),
            ("::ffff:10.0.0.1", true),
            ("11.0.0.1", false),
            ("2001:db8::7", true),
            ("2001:db9::7", false),
        ] {
            assert_eq!(
                proxies.contains(address.parse().unwrap()),
                expected,
                "{address}"
            );
        }
        assert!(TrustedProxies::parse([]).unwrap().is_empty());
        for wrong in [
            "proxy.example.org",
            "10.0.0.0/33",
            "0.0.0.0/0",
            "::/0",
            "10.0.0.1:80",
        ] {
            assert_eq!(TrustedProxies::parse([wrong]), Err(wrong.to_owned()));
        }
    }
}
