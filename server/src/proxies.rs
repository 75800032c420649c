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

    /// Whether an address is a proxy's.
    pub fn contains(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|network| network.contains(&address))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
