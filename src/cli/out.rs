//! Writing to the standard output and error: text through the one door of terminal text, bytes as they are.
//!
//! A closed pipe is no mistake: its reader has seen enough. Any other error is kept, and [`failure`] tells it at the end, so that no
//! command ends well that was not heard.

use std::io::{self, ErrorKind, Write};
use std::sync::{Mutex, PoisonError};

use crate::platform::terminal_text::{visible, visible_styled};

/// The first error of the standard output that was no closed pipe.
static FAILED: Mutex<Option<io::Error>> = Mutex::new(None);

/// To the standard output.
pub(super) fn print(text: &str) {
    noted(written(&mut anstream::stdout().lock(), visible(text).as_bytes()));
}

/// To the standard output, with the styles of this program; colours are left out where they would not be seen as such.
pub(super) fn print_styled(text: &str) {
    noted(written(&mut anstream::stdout().lock(), visible_styled(text).as_bytes()));
}

/// To the standard output as they are: a file's content that was asked for there.
pub(super) fn bytes(bytes: &[u8]) {
    noted(written(&mut io::stdout().lock(), bytes));
}

/// To the standard error.
pub(super) fn complain(text: &str) {
    written(&mut anstream::stderr().lock(), visible(text).as_bytes()).ok();
}

/// To the standard error, with the styles of this program.
pub(super) fn complain_styled(text: &str) {
    written(&mut anstream::stderr().lock(), visible_styled(text).as_bytes()).ok();
}

/// Why the standard output has not taken all that was written, if that was so.
pub(super) fn failure() -> Option<io::Error> {
    noted(io::stdout().flush());
    FAILED.lock().unwrap_or_else(PoisonError::into_inner).take()
}

fn written(out: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    out.write_all(bytes).and_then(|()| out.flush())
}

fn noted(result: io::Result<()>) {
    if let Err(error) = result
        && error.kind() != ErrorKind::BrokenPipe
    {
        FAILED
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get_or_insert(error);
    }
}
