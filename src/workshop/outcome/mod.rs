//! What a workshop leaves behind, without a name in it: a page to read and print, a table, and figures that many workshops add up to.
//!
//! In: a room. Out: [`RoomRecord`], and from it HTML, CSV and a [`Cohort`] file. Who sat where is left behind in the first step; where so few
//! voted that counts would say who chose what, there are none. What the columns and the lines of the files mean stands in
//! `docs/workshops.md`.

mod cohort;
mod cohort_file;
mod others;
mod page;
mod partings;
mod record;
mod table;
mod votes;

pub use cohort::{Cohort, CohortMoment, FEWEST_ROOMS};
pub use cohort_file::{COHORT_FORMAT, CohortError};
pub use others::others_line;
pub use page::{result_html, result_page};
pub use partings::{PartingWay, TableParting, partings};
pub use record::{RoomRecord, TableRecord};
pub use table::result_csv;
pub use votes::{VotedDecision, VotedRound, moment_id};
