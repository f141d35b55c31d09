//! Pages in a browser: on this machine alone, or for every phone in the same hall.
//!
//! In: routes that a face brings. Out: HTML, scripts and answers to what they send. [`Server`] listens on 127.0.0.1 and answers only to
//! whoever knows its secret; [`HallServer`] listens to the local network, and what a guest may see is up to the routes. Neither answers
//! pages of another place, and nothing is ever loaded from outside.

mod answer_heads;
mod assets;
mod events;
mod guard;
mod gzip;
mod hall;
mod open_streams;
mod qr;
mod rate;
mod secret;
mod serve_error;
mod server;

pub use assets::{Asset, asset_routes};
pub use events::newest;
pub use hall::{
    AddressKind, HallAddress, HallAddresses, HallGuard, HallOptions, HallServer, NetworkInterface, ReachedAt,
    hall_guarded, rank_addresses,
};
pub use open_streams::{OpenStream, OpenStreams};
pub use qr::{QrTooLong, address_qr, qr_svg};
pub use rate::RateLimit;
pub use secret::{NoRandomNumbers, Secret};
pub use serve_error::ServeError;
pub use server::{Server, guarded};
