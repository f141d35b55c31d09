//! What happened in an experiment, counted week by week. A listener like any other.

use crate::scenario::{DAYS_PER_WEEK, Outcome};
use crate::simulation::{Event, EventKind, EventSink};

/// One week's counts, over the whole team.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Week {
    /// Problems that came up, errors that were kept quiet included.
    pub problems: f64,
    /// Of these, how many ended well, solved by anybody.
    pub well: f64,
    /// Handled without the leader, however it ended.
    pub unasked: f64,
    /// Taken to the leader.
    pub asked: f64,
    /// Kept quiet.
    pub hidden: f64,
    /// Answers of the leader.
    pub answered: f64,
    /// Of these, how many were right.
    pub answered_well: f64,
    /// Errors spoken of.
    pub reported: f64,
    /// Concealed problems that broke out.
    pub erupted: f64,
    /// Days on which somebody had nothing of their own to do.
    pub free: f64,
    /// Things started without being asked.
    pub started: f64,
    /// Moments that went well.
    pub moments_well: f64,
    /// Moments that went badly.
    pub moments_badly: f64,
    /// Decisions of meetings.
    pub decisions: f64,
    /// Of these, how many were the better option by all the facts.
    pub right: f64,
    /// Facts said in meetings.
    pub facts: f64,
    /// Of these, how many only one person knew.
    pub unique: f64,
}

impl Week {
    /// The share of the week's problems that ended well, 0..1.
    #[must_use]
    pub fn performance(&self) -> f64 {
        self.well / self.problems.max(1.0)
    }

    /// The counts of two weeks together.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self {
            problems: self.problems + other.problems,
            well: self.well + other.well,
            unasked: self.unasked + other.unasked,
            asked: self.asked + other.asked,
            hidden: self.hidden + other.hidden,
            answered: self.answered + other.answered,
            answered_well: self.answered_well + other.answered_well,
            reported: self.reported + other.reported,
            erupted: self.erupted + other.erupted,
            free: self.free + other.free,
            started: self.started + other.started,
            moments_well: self.moments_well + other.moments_well,
            moments_badly: self.moments_badly + other.moments_badly,
            decisions: self.decisions + other.decisions,
            right: self.right + other.right,
            facts: self.facts + other.facts,
            unique: self.unique + other.unique,
        }
    }
}

/// Counts of every week, the one without the leader last.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WeeklyTally {
    /// Week 1 first.
    pub weeks: Vec<Week>,
    /// Facts with an index from here on are known to one person alone; `usize::MAX`: none is.
    pub unique_from: usize,
}

impl WeeklyTally {
    /// An empty one.
    #[must_use]
    pub const fn new(unique_from: usize) -> Self {
        Self {
            weeks: Vec::new(),
            unique_from,
        }
    }

    /// All weeks of a range together, the first being 0.
    #[must_use]
    pub fn over(&self, weeks: std::ops::Range<usize>) -> Week {
        let within = weeks.start.min(self.weeks.len())..weeks.end.min(self.weeks.len());
        self.weeks[within]
            .iter()
            .fold(Week::default(), |sum, week| sum.and(week))
    }
}

impl EventSink for WeeklyTally {
    fn on_event(&mut self, happening: Event) {
        let index = (happening.day / DAYS_PER_WEEK) as usize;
        while self.weeks.len() <= index {
            self.weeks.push(Week::default());
        }
        let week = &mut self.weeks[index];
        match happening.what {
            EventKind::Handled { outcome, .. } => {
                week.problems += 1.0;
                week.unasked += 1.0;
                week.well += f64::from(u8::from(outcome == Outcome::Well));
            }
            EventKind::Asked { .. } => {
                week.problems += 1.0;
                week.asked += 1.0;
            }
            // Asked about before, and now handled as well: one problem, not two, and not unasked.
            EventKind::GaveUpWaiting(..) => {
                week.problems -= 1.0;
                week.unasked -= 1.0;
            }
            EventKind::Answered { outcome, .. } => {
                week.answered += 1.0;
                week.answered_well += f64::from(u8::from(outcome == Outcome::Well));
                week.well += f64::from(u8::from(outcome == Outcome::Well));
            }
            EventKind::Hid(..) => {
                week.problems += 1.0;
                week.hidden += 1.0;
            }
            EventKind::ErrorSpoken(..) => week.reported += 1.0,
            EventKind::Erupted(..) => week.erupted += 1.0,
            EventKind::Free(_) => week.free += 1.0,
            EventKind::SelfStarted(..) => week.started += 1.0,
            EventKind::Went {
                outcome: Outcome::Well, ..
            } => week.moments_well += 1.0,
            EventKind::Went {
                outcome: Outcome::Badly,
                ..
            } => week.moments_badly += 1.0,
            EventKind::Decided { option, better, .. } => {
                week.decisions += 1.0;
                week.right += f64::from(u8::from(option == better));
            }
            EventKind::FactSaid(_, fact) => {
                week.facts += 1.0;
                week.unique += f64::from(u8::from(fact >= self.unique_from));
            }
            _ => {}
        }
    }
}
