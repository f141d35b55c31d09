//! What a resolved scenario promises about its balance.
//!
//! Leaders, players, measures and needs are named as the language or the tables name them; shares and levels are 0..1.

use std::ops::RangeInclusive;

use super::ids::MomentId;

/// A promise about balance.
#[derive(Debug, Clone, PartialEq)]
pub enum BalanceAssertion {
    /// This leader reaches this ending (index) in a share of runs within the range.
    Reaches(String, usize, RangeInclusive<f64>),
    /// No other leader beats this one on a measure by more than the margin (0..1).
    NoneBeats(String, String, f64),
    /// Of what reading the situation is worth, and of moments.
    Lesson(LessonAssertion),
}

/// A promise that is judged by the players of the lesson, all with the plan that lies there on the first Monday.
#[derive(Debug, Clone, PartialEq)]
pub enum LessonAssertion {
    /// A player who reads is above each one who does not by at least so much, on level, delivered and trust added up.
    ReadingPays {
        /// Who reads, as a word of the language.
        reader: String,
        /// 1 is the whole of one of the three.
        by: f64,
    },
    /// No player who does not read is above this one on more than so many of level, delivered and trust.
    NoneSurpasses {
        /// Who reads, as a word of the language.
        reader: String,
        /// What counts as above, 0..1.
        margin: f64,
        /// On so many at most, 0..=2.
        on_more_than: usize,
    },
    /// A player comes to an ending in a share of runs within the range.
    Ends {
        /// By the name in the lesson's tables, as `always-coach`.
        player: String,
        /// Index of the ending.
        ending: usize,
        /// The share of runs.
        share: RangeInclusive<f64>,
    },
    /// The share of moments that need the leader, under three leaders alike.
    Needed(RangeInclusive<f64>),
    /// The share of moments whose people are able, under three leaders alike.
    Able(RangeInclusive<f64>),
    /// A moment comes in a share of a player's runs within the range.
    Comes {
        /// Which moment.
        moment: MomentId,
        /// By the name in the lesson's tables.
        player: String,
        /// The share of runs.
        share: RangeInclusive<f64>,
    },
    /// A moment has this need in a share of the times that it comes.
    Needs {
        /// Which moment.
        moment: MomentId,
        /// `In`, `Back` or `Either`.
        need: String,
        /// The share of times.
        share: RangeInclusive<f64>,
    },
    /// No choice of a moment has alone the best chance in more than a share of the times that it comes.
    NeverBestAlone {
        /// Which moment.
        moment: MomentId,
        /// The share of times.
        in_more_than: f64,
    },
    /// A choice of a moment leads to more of something than each other choice does.
    Best {
        /// Which moment.
        moment: MomentId,
        /// Index of the choice.
        choice: usize,
        /// Of what, as a word of the language.
        on: String,
    },
    /// The share of moments in which somebody is right who knows which stances and tones were best before.
    LabelGuess(RangeInclusive<f64>),
    /// No stance has the best chance in more than a share of the moments that offer it.
    NoStanceBest {
        /// The share of moments.
        in_more_than: f64,
    },
    /// Moments with meetings account for at least such a share of what the plan accounts for.
    MomentsMatter {
        /// 1 is as much.
        at_least: f64,
    },
}
