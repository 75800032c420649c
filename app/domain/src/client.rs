//! Where requests come from, as limits count them.

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};

/// A client of the portal: an IPv4 address, or an IPv6 network of 64 bits, all of whose addresses a provider
/// gives to one customer (RFC 6177), who could otherwise be as many clients as they like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Client {
    /// One address.
    V4(Ipv4Addr),
    /// The first address of the network.
    V6(Ipv6Addr),
}

impl From<IpAddr> for Client {
    /// The client with that address. An IPv4 address mapped to IPv6 (RFC 4291, 2.5.5.2) is the IPv4 address.
    fn from(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => Self::V4(address),
            IpAddr::V6(address) => {
                let [one, two, three, four, ..] = address.segments();
                Self::V6(Ipv6Addr::new(one, two, three, four, 0, 0, 0, 0))
            }
        }
    }
}

impl fmt::Display for Client {
    /// As in logs: `192.0.2.1`, `2001:db8:1:2::/64`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::V4(address) => address.fmt(formatter),
            Self::V6(network) => write!(formatter, "{network}/64"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ipv6_network_is_one_client_and_a_mapped_address_is_the_ipv4_one() {
        for (address, client) in [
            ("192.0.2.1", "192.0.2.1"),
            ("::ffff:192.0.2.1", "192.0.2.1"),
            ("2001:db8:1:2::1", "2001:db8:1:2::/64"),
            ("2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"),
            ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
            ("::1", "::/64"),
        ] {
            let address: IpAddr = address.parse().unwrap();
            assert_eq!(Client::from(address).to_string(), client);
        }
    }
}
