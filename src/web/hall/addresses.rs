//! Under which addresses the phones of a hall find this machine, the likely one first.
//!
//! In: the network interfaces as they are now. Out: addresses to be typed, without those that lead nowhere from a phone: the machine's own
//! (loopback), those that were made up for want of a network (link-local), and networks of virtual machines last.

use std::net::IpAddr;

use super::own_names::OwnNames;

/// An address of the machine, with the name of the interface that has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkInterface {
    /// As the system calls it: `wlan0`, `Wi-Fi`, `docker0`.
    pub name: String,
    /// Its address.
    pub address: IpAddr,
    /// It leads to one other machine alone, as a VPN does.
    pub is_tunnel: bool,
}

/// How likely a phone in the hall gets there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AddressKind {
    /// A private IPv4 address of a wireless network.
    Wireless,
    /// A private IPv4 address of another network.
    Local,
    /// A public IPv4 address.
    Public,
    /// The name of the machine with `.local`, where multicast DNS answers for it.
    Name,
    /// An IPv6 address.
    Six,
    /// A network of virtual machines or containers, or a VPN.
    Virtual,
}

/// A way to the hall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HallAddress {
    /// As it is typed: `http://192.168.1.5:7070/`.
    pub url: String,
    /// How likely it is the right one.
    pub kind: AddressKind,
    /// The interface that has it; empty for a name.
    pub interface: String,
}

/// The addresses of a running server, looked up anew at each question.
#[derive(Debug, Clone)]
pub struct HallAddresses {
    pub(super) port: u16,
    pub(super) names: OwnNames,
}

impl HallAddresses {
    /// All addresses as they are now, the likely one first. Empty without a network.
    #[must_use]
    pub fn list(&self) -> Vec<HallAddress> {
        rank_addresses(&interfaces(), self.names.offered(), self.port)
    }
}

/// Addresses in the order in which a phone should try them; among equals, in the order of the system.
#[must_use]
pub fn rank_addresses(interfaces: &[NetworkInterface], name: Option<&str>, port: u16) -> Vec<HallAddress> {
    let port = if port == 80 { String::new() } else { format!(":{port}") };
    let of_interface = |interface: &NetworkInterface| {
        let host = match interface.address {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => format!("[{address}]"),
        };
        Some(HallAddress {
            url: format!("http://{host}{port}/"),
            kind: kind(interface)?,
            interface: interface.name.clone(),
        })
    };
    let mut found: Vec<_> = interfaces.iter().filter_map(of_interface).collect();
    found.extend(name.map(|name| HallAddress {
        url: format!("http://{name}{port}/"),
        kind: AddressKind::Name,
        interface: String::new(),
    }));
    found.sort_by_key(|address| address.kind);
    found
}

/// None where no phone gets there.
fn kind(interface: &NetworkInterface) -> Option<AddressKind> {
    let name = interface.name.to_lowercase();
    let starts = |beginnings: &[&str]| beginnings.iter().any(|beginning| name.starts_with(beginning));
    let is_virtual = interface.is_tunnel || starts(&VIRTUAL);
    match interface.address {
        address if address.is_loopback() || address.is_unspecified() => None,
        IpAddr::V4(address) if address.is_link_local() => None,
        IpAddr::V6(address) if address.is_unicast_link_local() => None,
        _ if is_virtual => Some(AddressKind::Virtual),
        IpAddr::V6(_) => Some(AddressKind::Six),
        IpAddr::V4(address) if !address.is_private() => Some(AddressKind::Public),
        IpAddr::V4(_) if starts(&WIRELESS) => Some(AddressKind::Wireless),
        IpAddr::V4(_) => Some(AddressKind::Local),
    }
}

/// How the systems call wireless networks; a Mac calls them as all others.
const WIRELESS: [&str; 5] = ["wl", "wi-fi", "wifi", "ath", "drahtlos"];

/// How networks that end on this machine are called: of containers, of virtual machines, of a VPN.
const VIRTUAL: [&str; 24] = [
    "docker",
    "br-",
    "veth",
    "virbr",
    "vmnet",
    "vmware",
    "vboxnet",
    "virtualbox",
    "vethernet",
    "podman",
    "cni",
    "flannel",
    "lxc",
    "lxd",
    "incus",
    "utun",
    "tun",
    "tap",
    "tailscale",
    "wg",
    "zt",
    "ppp",
    "awdl",
    "llw",
];

/// The interfaces as they are now; none where the system does not say.
fn interfaces() -> Vec<NetworkInterface> {
    let found = if_addrs::get_if_addrs().unwrap_or_default();
    found
        .into_iter()
        .map(|interface| NetworkInterface {
            address: interface.ip(),
            is_tunnel: interface.is_p2p(),
            name: interface.name,
        })
        .collect()
}
