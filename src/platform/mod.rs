//! The only door out: files, the data folder, settings, the clock, the network, and what is built into the program.
//!
//! In: paths and bytes from the rooms on its right. Out: bytes, or an error that is one sentence with its place and a
//! remedy. Everything here also compiles for the browser, where there are no files: calls then answer
//! [`FileError::Unsupported`], and [`embedded`] still holds every asset. No other room asks where it runs.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the room through which files and the clock are reached"
)]

mod append;
#[cfg(not(target_family = "wasm"))]
mod file_address;
mod file_error;
mod file_name;
mod lock;
mod settings_read;
mod settings_words;

#[cfg(not(target_family = "wasm"))]
pub mod browser;
pub mod clock;
pub mod embedded;
pub mod environment;
pub mod files;
pub mod folders;
pub mod key_press;
pub mod keys;
pub mod licences;
pub mod locale;
pub mod number_entry;
pub mod settings;
pub mod shell;
#[cfg(not(target_family = "wasm"))]
pub mod speech;
pub mod terminal_text;
pub mod threads;
pub mod watch;
#[cfg(not(target_family = "wasm"))]
pub mod web;

pub use append::AppendFile;
#[cfg(not(target_family = "wasm"))]
pub use file_address::{address_of, path_of};
pub use file_error::FileError;
pub use file_name::{file_name, within_bytes};
pub use files::FolderEntry;
pub use folders::FolderError;
