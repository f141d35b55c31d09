//! Writing to the standard output and error. A closed pipe is no mistake: whoever read it has seen enough.

use std::io::Write;

/// To the standard output; colours are left out where they would not be seen as such.
pub(super) fn print(text: &str) {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).ok();
}

/// To the standard error.
pub(super) fn complain(text: &str) {
    let mut out = anstream::stderr().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).ok();
}
