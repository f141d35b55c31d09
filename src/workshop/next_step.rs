//! The next step of a table: what the console's main button does, and a key in the window.

use super::room::{PollStage, Room, Standing, TablePlace, TableStep};

/// The next step of a table: on to the next stop, the votes shown, the choice with most votes taken; where none has, another vote. None at the
/// end.
#[must_use]
pub fn next_step(room: &Room, table: usize) -> Option<TableStep> {
    let table = room.tables().get(table)?;
    match table.poll() {
        None => (table.place() != TablePlace::Over).then_some(TableStep::GoOn),
        Some(poll) if poll.stage != PollStage::Revealed => Some(TableStep::Reveal),
        Some(poll) => Some(match poll.standing() {
            Standing::Leads(choice) => TableStep::Decide(choice),
            Standing::Nobody | Standing::Tie(_) => TableStep::Again,
        }),
    }
}
