//! The server of a hall: every phone of the room is answered, and nobody's page from elsewhere; nothing that is sent to it holds it up.
//!
//! In: requests as browsers send them, and bytes on a socket of this machine as nobody should send them. Out: answers.

mod addresses;
mod events;
mod files;
mod guard;
mod limits;
mod qr;
mod rate;
