//! A word that nobody guesses, in the address of a page.
//!
//! In: the system's random numbers. Out: 32 hexadecimal digits (128 bits).

use std::fmt::Write as _;

use rand::TryRng as _;
use rand::rngs::SysRng;

/// A secret.
#[derive(Clone)]
pub struct Secret(String);

/// The system gives no random numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this system gives no random numbers, so no page can be served safely")]
pub struct NoRandomNumbers;

impl Secret {
    /// A new one.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub fn new() -> Result<Self, NoRandomNumbers> {
        let mut bytes = [0; 16];
        SysRng.try_fill_bytes(&mut bytes).map_err(|_| NoRandomNumbers)?;
        let mut digits = String::with_capacity(32);
        for byte in bytes {
            let _ = write!(digits, "{byte:02x}");
        }
        Ok(Self(digits))
    }

    /// One that was made before.
    #[must_use]
    pub fn of(written: &str) -> Self {
        Self(written.to_owned())
    }

    /// As it stands in an address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is it. All of it is compared, so that the time taken says nothing of how much was right.
    #[must_use]
    pub fn is(&self, told: &str) -> bool {
        let pairs = self.0.bytes().zip(told.bytes());
        let differs = pairs.fold(0, |sum, (own, told)| sum | (own ^ told));
        differs == 0 && self.0.len() == told.len()
    }
}
