//! What can be wrong with a file: the wording of the room, in one place.
//!
//! In: a path and what the operating system said. Out: one sentence with the place and a remedy.

use std::io;
use std::path::{Path, PathBuf};

/// Why a file could not be read or written. Nothing half-done is left behind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// Nothing is there.
    #[error("there is no `{}`; check its spelling and its folder", .0.display())]
    NotFound(PathBuf),
    /// The folder in which a file would be written is not there.
    #[error("there is no folder `{}`; make it first, or name another place", .0.display())]
    NoFolder(PathBuf),
    /// A folder where a file is needed.
    #[error("`{}` is a folder; name a file in it", .0.display())]
    IsFolder(PathBuf),
    /// A pipe, a device or the like where a file is needed.
    #[error("`{}` is no file but a pipe, a device or the like; save it as a file, and name that", .0.display())]
    NotRegular(PathBuf),
    /// A file where a folder is needed.
    #[error("`{}` is not a folder, or stands inside something that is none; name another place", .0.display())]
    NotFolder(PathBuf),
    /// The user may not.
    #[error("you have no permission for `{}`; change its permissions, or name another place", .0.display())]
    NoPermission(PathBuf),
    /// The disk takes no changes.
    #[error("`{}` stands on a disk that can only be read; name another place", .0.display())]
    ReadOnly(PathBuf),
    /// The disk, or the user's share of it, is full.
    #[error("there is no space left for `{}`; free some, or name another place", .0.display())]
    Full(PathBuf),
    /// More than the caller takes.
    #[error("`{}` is larger than {limit} bytes, too large to be the right file; name another", .path.display())]
    TooLarge {
        /// The path of the file or folder.
        path: PathBuf,
        /// The most that is taken, in bytes.
        limit: u64,
    },
    /// Something is there already, and must not be replaced.
    #[error("`{}` is there already; name another place", .0.display())]
    Exists(PathBuf),
    /// Another program holds it.
    #[error("this play-through is open in another window or program; close it there first, or start a new one")]
    InUse(PathBuf),
    /// A failed write could not be taken back; this program writes no more into it.
    #[error("`{}` could not be written to its end; free some space and resume it", .0.display())]
    Broken(PathBuf),
    /// It was deleted, moved, cut or replaced while it was open.
    #[error("`{}` was deleted, moved or changed by another program while it was open here", .0.display())]
    Replaced(PathBuf),
    /// There are no files here.
    #[error("`{}` cannot be reached: there are no files in a browser; use the program on a computer", .0.display())]
    Unsupported(PathBuf),
    /// Anything else, in the system's words.
    #[error("`{}` cannot be used ({why}); try another place", .path.display())]
    Other {
        /// The path of the file or folder.
        path: PathBuf,
        /// What the system said.
        why: String,
    },
}

impl FileError {
    /// The sentence for what the system said about a path.
    pub(super) fn of(path: &Path, error: &io::Error) -> Self {
        let place = path.to_path_buf();
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound(place),
            io::ErrorKind::IsADirectory => Self::IsFolder(place),
            io::ErrorKind::NotADirectory => Self::NotFolder(place),
            io::ErrorKind::PermissionDenied => Self::NoPermission(place),
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly(place),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::Full(place)
            }
            io::ErrorKind::AlreadyExists => Self::Exists(place),
            io::ErrorKind::Unsupported => Self::Unsupported(place),
            _ => Self::Other {
                path: place,
                why: error.to_string(),
            },
        }
    }

    /// The path it is about.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::NotFound(path)
            | Self::NoFolder(path)
            | Self::IsFolder(path)
            | Self::NotRegular(path)
            | Self::Replaced(path)
            | Self::NotFolder(path)
            | Self::NoPermission(path)
            | Self::ReadOnly(path)
            | Self::Full(path)
            | Self::Exists(path)
            | Self::InUse(path)
            | Self::Broken(path)
            | Self::Unsupported(path)
            | Self::TooLarge { path, .. }
            | Self::Other { path, .. } => path,
        }
    }
}
