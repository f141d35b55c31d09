//! The server of a hall: every phone in the same network, and nobody's page from elsewhere.
//!
//! In: routes. Out: answers to whoever asks under an address of this machine. Who may see what is up to the routes; this room sees to hosts
//! and origins, to sizes, times and numbers of connections, and knows under which addresses the machine is found.

mod addresses;
mod connections;
mod guard;
mod listen;
mod own_names;
mod request_body;
mod server;

pub use addresses::{AddressKind, HallAddress, HallAddresses, NetworkInterface, rank_addresses};
pub use guard::{HallGuard, ReachedAt, hall_guarded};
pub use server::{HallOptions, HallServer};
