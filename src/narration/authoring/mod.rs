//! What is told to somebody who writes a scenario, in English as the messages of `check` are: not a screen of the game.
//!
//! In: data of `insight`. Out: paragraphs, which a face wraps at its width.

mod judgement;
mod overview;
mod words;

pub use judgement::judgement;
pub use overview::{calendar_sentences, edge_sentence, ending_sentences, fullness, people_sentences, reading_sentence};
pub use words::hundredths;
