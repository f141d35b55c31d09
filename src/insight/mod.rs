//! What a play-through means: before a choice what it would probably lead to, and afterwards the debrief as data, its
//! turning points, and the same team under other leaders.
//!
//! In: a session, at a question or at its end. Out: [`Foresight`] and [`Debrief`], which `narration` puts into words.

mod cut;
mod debrief;
mod decided;
mod fit;
mod flip;
mod forecast;
mod foresight;
mod habit;
mod judged;
mod late;
mod ledger;
mod luck;
mod outlook;
mod person_changes;
mod profile;
mod readiness;
mod reasons;
mod recommendations;
mod seen;
mod sources;
mod standing;
mod tone_gap;
mod trajectory;
mod turning;

pub use cut::{AdvanceResult, SkippedSpan, asks, follow, undo};
pub use debrief::{Debrief, PersonCourse, Reference};
pub use decided::{DecisionPoint, MomentResult};
pub use fit::{judged, profile};
pub use flip::Branch;
pub use forecast::{Calibration, Forecast, PredictionResult, expected, foretold};
pub use foresight::{FUTURES, Foresight};
pub use habit::Habit;
pub use judged::{FitVerdict, JudgedMoment, Late, Need, Side};
pub use ledger::{Gap, Ledger, LedgerEntry, LevelSnapshot, level, units};
pub use luck::{DecisionQuality, LuckDraw, LuckSummary};
pub use outlook::{
    Confidence, Direction, OutcomeDistribution, OutcomeMeasure, Outlook, Outlooks, PairedDifference, Tendency,
};
pub use person_changes::{CauseGroup, ChangeBreakdown, Portrait, portraits};
pub use profile::{Profile, ProfileCell};
pub use readiness::{Leads, Needed, Readiness};
pub use reasons::{CountedReason, Explanation, PersonChange};
pub use recommendations::Recommendation;
pub use seen::{Friday, Hidden, Misreading, MisreadingKind, SignalComparison, SignalPair};
pub use sources::{CauseSource, Subject};
pub use standing::{Amount, ComparedFigure, PlayFigures};
pub use tone_gap::SelfOtherToneGap;
pub use trajectory::Trajectory;
pub use turning::{FUTURES as TURNING_FUTURES, TurningPoint, turning_points};
