//! A play-through played again from its journal, without keeping it open.

use std::path::Path;

use crate::scenario::Model;
use crate::session::{self, Session, read};

/// A play-through from a journal, in memory.
pub(super) fn replay(journal: &Path, model: &Model) -> Result<Session, String> {
    let record = read(journal).map_err(|error| error.to_string())?;
    let opened = session::replay(journal, &record, model).map_err(|error| error.to_string())?;
    Ok(opened.session)
}
