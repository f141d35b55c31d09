//! Where the command line keeps play-throughs.

use std::path::PathBuf;

use super::Everywhere;
use super::error::CliError;
use crate::platform::shell::quoted;
use crate::platform::{files, folders};
use crate::session::Store;

/// The store of the data folder that was named, or of the system's.
pub(super) fn of_data(everywhere: &Everywhere) -> Result<Store, CliError> {
    Ok(Store::in_data(&folders::data(everywhere.data.as_deref())?))
}

/// The data folder that was named, or the system's.
pub(super) fn data(everywhere: &Everywhere) -> Result<PathBuf, CliError> {
    Ok(folders::data(everywhere.data.as_deref())?)
}

/// What a command that is suggested has to end with, so that it looks in the same folder: a space and the option, as a shell
/// reads them; nothing where the folder is the system's.
pub(super) fn option(everywhere: &Everywhere) -> String {
    let named = everywhere.data.as_deref();
    named.map_or_else(String::new, |folder| {
        format!(" --data {}", quoted(files::whole(folder).as_os_str()))
    })
}
