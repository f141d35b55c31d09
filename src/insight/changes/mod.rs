//! What changed people: the ledger of every change, and one sentence a person.
//!
//! In: the events of a play-through. Out: changes by cause, adding up with nothing left over.

pub(in crate::insight) mod entry;
pub(in crate::insight) mod ledger;
pub(in crate::insight) mod person_changes;
pub(in crate::insight) mod reasons;
pub(in crate::insight) mod sources;
