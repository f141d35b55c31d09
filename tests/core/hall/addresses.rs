//! Which address stands on the wall.

use stepback::web::{AddressKind, HallOptions, HallServer, NetworkInterface, rank_addresses};

fn interface(name: &str, address: &str) -> NetworkInterface {
    NetworkInterface {
        name: name.to_owned(),
        address: address.parse().unwrap(),
        is_tunnel: false,
    }
}

#[test]
fn the_wireless_network_comes_first_and_what_leads_nowhere_not_at_all() {
    let found = rank_addresses(
        &[
            interface("lo", "127.0.0.1"),
            interface("lo", "::1"),
            interface("docker0", "172.17.0.1"),
            interface("br-5f9c0a1b2c3d", "172.18.0.1"),
            interface("enp3s0", "192.168.7.2"),
            interface("enp3s0", "fe80::1"),
            interface("enp3s0", "fd12::2"),
            interface("enp4s0", "169.254.3.4"),
            interface("enp5s0", "203.0.113.9"),
            interface("wlp2s0", "192.168.1.5"),
            NetworkInterface {
                is_tunnel: true,
                ..interface("corp", "10.8.0.2")
            },
        ],
        Some("desk.local"),
        7070,
    );
    let said: Vec<_> = found
        .iter()
        .map(|address| (address.url.as_str(), address.kind))
        .collect();
    assert_eq!(
        said,
        [
            ("http://192.168.1.5:7070/", AddressKind::Wireless),
            ("http://192.168.7.2:7070/", AddressKind::Local),
            ("http://203.0.113.9:7070/", AddressKind::Public),
            ("http://desk.local:7070/", AddressKind::Name),
            ("http://[fd12::2]:7070/", AddressKind::Six),
            ("http://172.17.0.1:7070/", AddressKind::Virtual),
            ("http://172.18.0.1:7070/", AddressKind::Virtual),
            ("http://10.8.0.2:7070/", AddressKind::Virtual),
        ]
    );
    assert_eq!(found[0].interface, "wlp2s0");
}

#[test]
fn the_systems_own_names_for_networks_are_known() {
    for (name, kind) in [
        ("Wi-Fi", AddressKind::Wireless),
        ("WLAN", AddressKind::Wireless),
        ("en0", AddressKind::Local),
        ("Ethernet 2", AddressKind::Local),
        ("bridge100", AddressKind::Local),
        ("vEthernet (WSL)", AddressKind::Virtual),
        ("VirtualBox Host-Only Network", AddressKind::Virtual),
        ("utun3", AddressKind::Virtual),
    ] {
        assert_eq!(
            rank_addresses(&[interface(name, "10.0.0.2")], None, 1)[0].kind,
            kind,
            "{name}"
        );
    }
}

#[test]
fn the_port_that_browsers_take_for_granted_is_not_typed() {
    assert_eq!(
        rank_addresses(&[interface("eth0", "10.0.0.2")], None, 80)[0].url,
        "http://10.0.0.2/"
    );
}

#[test]
fn a_port_that_is_taken_is_left_for_one_of_the_next() {
    let bind = |port| {
        HallServer::bind(HallOptions {
            port,
            ..HallOptions::default()
        })
    };
    let first = bind(0).unwrap();
    // Which port is free is the system's to say; at the end of the range there is no next one.
    let second = bind(first.port().min(65_500)).unwrap();
    assert_ne!(first.port(), second.port());
    assert!((first.port()..=first.port().saturating_add(20)).contains(&second.port()) || first.port() > 65_500);
    assert!(
        second
            .addresses()
            .list()
            .iter()
            .all(|address| address.url.ends_with(&format!(":{}/", second.port())))
    );
}
