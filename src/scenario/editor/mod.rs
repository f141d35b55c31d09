//! What an editor asks of a text while it is written: where ids stand, what belongs at the cursor, what a word means, the outline.
//!
//! In: a text that may be half-written or broken, and the name of its file. Out: data in bytes of that text ([`Span`](super::Span)),
//! Markdown and [`Edit`](super::Edit)s. Nothing here knows how editors are spoken to: that is the face `lsp`.
//!
//! The way of a text: [`walk`] cuts it into tokens, each with what belongs at its place (`wanted`, `frame`); everything else
//! reads those. It does not use the tree that scenarios are read from, which ends at the first thing that cannot be read.

mod completion;
mod day_hints;
mod frame;
mod hover;
mod id_places;
mod id_sorts;
mod layout;
mod lines;
mod outline;
mod walk;
mod wanted;

pub use super::check::same_id::is_spelled_right;
pub use completion::{Completions, Offer, OfferKind, completions};
pub use day_hints::{DayHint, day_hints};
pub use frame::{ExpectedValue, Frame, FrameContent, PartPlace, ValueSeat};
pub use hover::{named, word_page};
pub use id_places::{IdPlace, giving, id_at, id_places};
pub use id_sorts::IdSort;
pub use layout::layout;
pub use lines::TextLines;
pub use outline::{OutlineEntry, outline};
pub use walk::{WalkedText, WalkedToken, walk};
pub use wanted::WantedType;
