//! SHA-256 in hex: what journals name files by.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// Of some pieces, each with its length, so that moving a boundary changes the digest.
pub fn of<'p>(pieces: impl IntoIterator<Item = &'p [u8]>) -> String {
    let mut hasher = Sha256::new();
    for piece in pieces {
        hasher.update((piece.len() as u64).to_le_bytes());
        hasher.update(piece);
    }
    hex(&hasher.finalize())
}

/// Of one file, as `sha256sum` prints it.
pub fn of_file(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

impl super::Scenario {
    /// SHA-256 of the words and standard choices of the kinds it is played with, in hex.
    #[must_use]
    pub fn kinds_digest(&self) -> String {
        of_file(format!("{:?}", self.kinds).as_bytes())
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
