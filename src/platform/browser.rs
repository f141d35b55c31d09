//! The browser of whoever sits here.
//!
//! In: an address. Out: it is shown, or nothing happens: the address was printed, too.

/// Shows an address in the browser; false where there is none to be had.
#[must_use]
pub fn show(address: &str) -> bool {
    open_browser::that_detached(address).is_ok()
}
