//! What the player expected before a choice, beside what came; and how often that was right.
//!
//! A prediction is a note whose text is one of five stable words, so that it means the same in every language and in
//! every journal. Any other text is a prediction in the player's own words: shown again, and not counted.

use crate::insight::decisions::decided::{DecisionPoint, MomentResult};
use crate::scenario::{Day, Outcome};
use crate::session::{NoteEntry, NoteKind, NoteSubject};

/// How somebody thinks that a moment will go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Forecast {
    /// It will surely go well.
    SurelyWell,
    /// It will probably go well.
    ProbablyWell,
    /// In part, or as likely as not.
    Partly,
    /// It will probably go badly.
    ProbablyBadly,
    /// It will surely go badly.
    SurelyBadly,
}

impl Forecast {
    /// All of them, from well to badly.
    pub const ALL: [Self; 5] = [
        Self::SurelyWell,
        Self::ProbablyWell,
        Self::Partly,
        Self::ProbablyBadly,
        Self::SurelyBadly,
    ];

    /// The word that stands in a journal.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::SurelyWell => "surely-well",
            Self::ProbablyWell => "probably-well",
            Self::Partly => "partly",
            Self::ProbablyBadly => "probably-badly",
            Self::SurelyBadly => "surely-badly",
        }
    }

    /// The forecast that a note's text is; `None` for the player's own words.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|forecast| forecast.word() == text)
    }

    /// It says that this outcome will come; `None` when it leaves that open.
    #[must_use]
    pub fn right(self, outcome: Outcome) -> Option<bool> {
        let well = match self {
            Self::SurelyWell | Self::ProbablyWell => true,
            Self::ProbablyBadly | Self::SurelyBadly => false,
            Self::Partly => return None,
        };
        Some(well == (outcome == Outcome::Well))
    }
}

/// A prediction beside what came.
#[derive(Debug, Clone, PartialEq)]
pub struct PredictionResult {
    /// When it was made.
    pub day: Day,
    /// What was picked; `None` for the player's own words.
    pub forecast: Option<Forecast>,
    /// The text of the note.
    pub text: String,
    /// The moment, the choice, and how it went; `None` where nothing came that went well or badly.
    pub went: Option<MomentResult>,
}

/// All predictions of a play-through, in order. Of several about the same moment the last pick counts.
#[must_use]
pub fn foretold(notes: &[NoteEntry], decisions: &[DecisionPoint]) -> Vec<PredictionResult> {
    let mut all: Vec<(NoteSubject, PredictionResult)> = Vec::new();
    for noted in notes.iter().filter(|noted| noted.note.kind == NoteKind::Prediction) {
        let about = noted.note.about;
        let forecast = Forecast::read(&noted.note.text);
        let went = decisions
            .iter()
            .filter_map(|decided| decided.went)
            .find(|went| about == NoteSubject::Moment(went.moment.number));
        if forecast.is_some() {
            all.retain(|(other, before)| *other != about || before.forecast.is_none());
        }
        let foretold = PredictionResult {
            day: noted.day,
            forecast,
            text: noted.note.text.clone(),
            went,
        };
        all.push((about, foretold));
    }
    all.into_iter().map(|(_, foretold)| foretold).collect()
}

/// What was picked last for a moment, by its number.
#[must_use]
pub fn expected(notes: &[NoteEntry], moment: u32) -> Option<Forecast> {
    let about =
        |noted: &&NoteEntry| noted.note.kind == NoteKind::Prediction && noted.note.about == NoteSubject::Moment(moment);
    let mut picks = notes.iter().filter(about).map(|noted| Forecast::read(&noted.note.text));
    picks.rfind(Option::is_some).flatten()
}

/// How often each forecast was made, and how often it then went well; of one play-through or of several added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Calibration {
    /// In the order of [`Forecast::ALL`]: made, and gone well.
    pub rows: [(u32, u32); 5],
}

impl Calibration {
    /// Counts predictions that an outcome came to.
    #[must_use]
    pub fn of(foretold: &[PredictionResult]) -> Self {
        let mut calibration = Self::default();
        for one in foretold {
            if let (Some(forecast), Some(went)) = (one.forecast, one.went) {
                let row = &mut calibration.rows[forecast as usize];
                row.0 += 1;
                row.1 += u32::from(went.outcome == Outcome::Well);
            }
        }
        calibration
    }

    /// This and another, added up.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        for (own, theirs) in self.rows.iter_mut().zip(other.rows) {
            own.0 += theirs.0;
            own.1 += theirs.1;
        }
        self
    }

    /// How many were made that said well, and how many of those went well.
    #[must_use]
    pub const fn said_well(&self) -> (u32, u32) {
        (self.rows[0].0 + self.rows[1].0, self.rows[0].1 + self.rows[1].1)
    }

    /// How many were made that said badly, and how many of those went well.
    #[must_use]
    pub const fn said_badly(&self) -> (u32, u32) {
        (self.rows[3].0 + self.rows[4].0, self.rows[3].1 + self.rows[4].1)
    }

    /// How many were made.
    #[must_use]
    pub fn made(&self) -> u32 {
        self.rows.iter().map(|(made, _)| made).sum()
    }
}
