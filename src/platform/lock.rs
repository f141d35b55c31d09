//! One program at a time: a lock that the system takes back when the program ends, however it ends.
//!
//! In: an open file. Out: nothing, or [`FileError::InUse`]. In the browser there is nobody to share with.

use std::fs::File;
use std::path::Path;

use super::file_error::FileError;

/// Takes the lock of an open file until the file is closed. Disks that know no locks are used without.
#[cfg(not(target_family = "wasm"))]
pub(super) fn hold(file: &File, path: &Path) -> Result<(), FileError> {
    use std::fs::TryLockError;
    use std::io::ErrorKind;

    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(FileError::InUse(path.to_path_buf())),
        Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => Ok(()),
        Err(TryLockError::Error(error)) => Err(FileError::of(path, &error)),
    }
}

/// Gives the lock back before the file is closed: a program that is just being started holds a copy of every open file for a moment, and
/// with it a lock that is only let go by closing.
#[cfg(not(target_family = "wasm"))]
pub(super) fn release(file: &File) {
    drop(file.unlock());
}

#[cfg(target_family = "wasm")]
pub(super) fn release(_: &File) {}

#[cfg(target_family = "wasm")]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as where there are locks")]
pub(super) fn hold(_: &File, _: &Path) -> Result<(), FileError> {
    Ok(())
}
