//! What a play-through means: before a choice what it would probably lead to, and afterwards the debrief as data, its
//! turning points, and the same team under other leaders.
//!
//! In: a session, at a question or at its end. Out: [`Foresight`] and [`Debrief`], which `narration` puts into words.

mod changes;
mod coverage;
mod cut;
mod debrief;
mod debrief_work;
mod decisions;
mod divided;
mod effort;
mod foresight;
mod led;
mod lesson;
mod overview;
mod play_test;
mod progress;
mod recommendations;
mod told;

pub use changes::entry::{CauseSource, LedgerEntry, Subject, level, units};
pub use changes::ledger::{Gap, Ledger, LevelSnapshot};
pub use changes::person_changes::{CauseGroup, ChangeBreakdown, Portrait, portraits};
pub use changes::reasons::{CountedReason, Explanation, PersonChange};
pub use coverage::{Coverage, CoverageReport, CoveredText, KindCoverage};
pub use cut::{AdvanceResult, SkippedSpan, asks, follow, pass_by, undo};
pub use debrief::{Debrief, PersonCourse, Reference};
pub use debrief_work::{DebriefWork, turning_points};
pub use decisions::decided::{DecisionPoint, MomentResult};
pub use decisions::fit::{judged, profile};
pub use decisions::flip::Branch;
pub use decisions::fork_stops::{ForkStop, StopKind};
pub use decisions::judged::{FitVerdict, JudgedMoment, Late, Need, Side};
pub use decisions::luck::{DecisionQuality, LuckDraw, LuckSummary};
pub use decisions::profile::{Profile, ProfileCell};
pub use decisions::tone_gap::SelfOtherToneGap;
pub use decisions::turning::TurningPoint;
pub use decisions::what_if::WhatIf;
pub use divided::{Divided, DividedSide, PartingPoint, Payment, Toll, divided};
pub use effort::{Effort, MOST_PERSON_DAYS};
pub use foresight::forecast::{Calibration, Forecast, PredictionResult, expected, foretold};
pub use foresight::foreseeing::Foreseeing;
pub use foresight::habit::Habit;
pub use foresight::outlook::{
    Confidence, Direction, OutcomeDistribution, OutcomeMeasure, Outlook, Outlooks, PairedDifference, Tendency,
};
pub use foresight::{FUTURES, Foresight};
pub use led::{from_moment, is_asked, lead};
pub use lesson::{
    ChangeEffect, ChoiceFigures, ChoiceLabel, JudgedChoice, Judgement, LabelFigures, LabelShares, Lesson,
    LessonMeasure, LessonPlan, LessonReport, MomentChange, MomentFigures, MomentFinding, MomentMeasure, MomentVariant,
    MomentVerdict, NeverMet, NoSuchMoment, PlayerFigures, PlayerSort, ReadingValue, Rehearsal, StanceFigures,
    TrueFutures, TrueOdds, VarianceShares, WhyNever,
};
pub use overview::{
    CalendarMoment, CalendarWeek, EdgeKind, EndingShares, MomentEdge, PersonMet, ReadingShare, ScenarioOverview,
    WeekFullness,
};
pub use play_test::{ScriptResult, UnmetExpectation, record_expectations, record_script, run_script};
pub use progress::readiness::{Leads, Needed, Readiness};
pub use progress::seen::{Friday, Hidden, Misreading, MisreadingKind, SignalComparison, SignalPair};
pub use progress::standing::{Amount, ComparedFigure, PlayFigures};
pub use progress::trajectory::Trajectory;
pub use recommendations::Recommendation;
pub use told::ending::ToldEpilogue;
pub use told::evenings::{EveningSubject, ToldEvening, evenings};
