//! Files as editors name them: addresses such as `file:///home/kit/my%20ward.ron`.
//!
//! In: an address or a path. Out: the other of the two; nothing for what is no file, such as `untitled:Untitled-1`.

use std::path::{Path, PathBuf};

use url::Url;

/// The path of an address.
#[must_use]
pub fn path_of(address: &str) -> Option<PathBuf> {
    Url::parse(address).ok()?.to_file_path().ok()
}

/// The address of a whole path.
#[must_use]
pub fn address_of(path: &Path) -> Option<String> {
    Url::from_file_path(path).ok().map(Into::into)
}
