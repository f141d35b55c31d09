//! Which of a coach's texts are told of the week away and at the end. Narration says them; coverage counts them.

pub mod ending;
pub mod evenings;
