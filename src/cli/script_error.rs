//! Why a play-script is not run or written.

use std::path::PathBuf;

/// Why a play-script is not run or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScriptError {
    /// A folder without any.
    #[error("there is no play-script in `{}`; `stepback test --record SCENARIO --out FILE` writes one", .0.display())]
    None(PathBuf),
    /// Another name.
    #[error("`{}`: a play-script's name ends in `.play.ron`", .0.display())]
    Name(PathBuf),
    /// Away from its scenario.
    #[error("`{}` has to stand beside its scenario; there is no file `{}`", .out.display(), .scenario.display())]
    NotBeside {
        /// Where it would be written.
        out: PathBuf,
        /// What is not there.
        scenario: PathBuf,
    },
}
