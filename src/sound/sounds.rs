//! Every sound there is, by what it stands for.
//!
//! In: nothing. Out: [`Sound`] with its name, which is also the end of the key of its caption in `sound.ftl`.

use crate::scenario::Kind;

/// Breaths of silence that fill the ring.
const FULL: u8 = 4;

/// Something that can be heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sound {
    /// A moment of a kind has come up.
    Moment(Kind),
    /// The leader stepped in.
    StepIn,
    /// The leader stepped back.
    StepBack,
    /// Something was decided, and the leader stands where they stood.
    Decided,
    /// The ring of silence has filled to here, 1..=4.
    Silence(u8),
    /// A week begins.
    Bell,
    /// A day has passed.
    Day,
    /// The tone of the room begins.
    Room,
    /// The tone of the room has grown warmer: lights have widened.
    Warmer,
    /// The tone of the room has grown cooler: lights have narrowed.
    Cooler,
}

impl Sound {
    /// Every sound.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let kinds = Kind::ALL.into_iter().map(Self::Moment);
        let steps = [Self::StepIn, Self::StepBack, Self::Decided];
        let silence = (1..=FULL).map(Self::Silence);
        let rest = [Self::Bell, Self::Day, Self::Room, Self::Warmer, Self::Cooler];
        kinds.chain(steps).chain(silence).chain(rest).collect()
    }

    /// The ring of silence at so many breaths, at least 1; more than fill it are as many as fill it.
    #[must_use]
    pub fn silence(breaths: u32) -> Self {
        Self::Silence(u8::try_from(breaths).map_or(FULL, |breaths| breaths.clamp(1, FULL)))
    }

    /// A name such as `missed-deadline` or `silence-2`, for files and keys.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Moment(kind) => kind.name().to_owned(),
            Self::StepIn => "step-in".to_owned(),
            Self::StepBack => "step-back".to_owned(),
            Self::Decided => "decided".to_owned(),
            Self::Silence(breaths) => format!("silence-{breaths}"),
            Self::Bell => "bell".to_owned(),
            Self::Day => "day".to_owned(),
            Self::Room => "room".to_owned(),
            Self::Warmer => "warmer".to_owned(),
            Self::Cooler => "cooler".to_owned(),
        }
    }

    /// The key of its caption.
    #[must_use]
    pub fn caption(self) -> String {
        format!("sound-{}", self.name())
    }
}
