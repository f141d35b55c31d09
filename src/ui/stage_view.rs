//! What the stage shows, as plain data without Bevy.
//!
//! In: the game fills it from signals during play and from the truth in the debrief. Out: [`crate::game::stage`] draws it.
//! All shares are 0..1; people keep the order they are given in.

use crate::scenario::resolved::Look;

/// One picture of the team and its leader.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StageView {
    /// The team, in the order of their places.
    pub people: Vec<StagePerson>,
    /// The leader.
    pub leader: StageLeader,
    /// Who speaks ([`StagePerson::id`]), and what they say.
    pub speech: Option<(usize, String)>,
    /// How full the ring of silence is, 0..=1; only drawn at the table.
    pub silence: Option<f64>,
    /// Whether they sit around the meeting table.
    pub table: bool,
    /// True light and thread of each of [`StageView::people`], drawn as a second outline.
    pub truth: Option<Vec<(f64, f64)>>,
}

/// One person on the stage.
#[derive(Debug, Clone, PartialEq)]
pub struct StagePerson {
    /// Position of the person in the scenario.
    pub id: usize,
    /// Shown below them.
    pub name: String,
    /// How they look.
    pub look: Look,
    /// How wide their own light is, 0..=1.
    pub light: f64,
    /// How tightly they hang on the leader, 0..=1.
    pub thread: f64,
    /// Requests that wait on their thread.
    pub waiting: u32,
    /// How they hold themselves.
    pub posture: Posture,
    /// What their face shows.
    pub mood: Mood,
    /// Whether they have left the team.
    pub gone: bool,
}

/// Where the leader is.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct StageLeader {
    /// 0 = at the edge of the stage, 1 = in the circle.
    pub inside: f64,
    /// Whom they sit beside ([`StagePerson::id`]).
    pub beside: Option<usize>,
}

/// How somebody holds themselves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Posture {
    /// At ease.
    #[default]
    Upright,
    /// Leaning toward the leader.
    Leaning,
    /// Turned away, arms folded.
    Turned,
    /// Bent over something.
    Hunched,
    /// Head on a hand.
    Tired,
    /// A raised hand.
    Waving,
}

/// What a face shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Mood {
    /// Glad.
    Glad,
    /// At ease.
    #[default]
    Calm,
    /// Not sure.
    Unsure,
    /// Worried.
    Worried,
    /// Cross.
    Cross,
    /// Tired out.
    Spent,
}
