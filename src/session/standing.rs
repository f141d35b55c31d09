//! Where the player of a play-through stands, noted beside its journal and read again.
//!
//! In and out: a [`Place`] of a [`Session`] that is kept; of one in memory only there is none.

use super::place::Place;
use super::play::Session;

impl Session {
    /// Notes beside its journal where its player stands, for when it is gone on with.
    pub fn note_place(&self, place: Place) {
        if let (Some(journal), Some(checksum)) = (self.path(), self.checksum()) {
            place.note(journal, checksum);
        }
    }

    /// Where its player stood when it was left, if that was noted after its last line.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        Place::after(self.path()?, self.checksum()?)
    }
}
