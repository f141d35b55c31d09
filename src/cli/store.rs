//! Where the command line keeps play-throughs.

use super::Everywhere;
use super::error::CliError;
use crate::platform::folders;
use crate::session::Store;

/// The store of the data folder that was named, or of the system's.
pub(super) fn of_data(everywhere: &Everywhere) -> Result<Store, CliError> {
    Ok(Store::in_data(&folders::data(everywhere.data.as_deref())?))
}
