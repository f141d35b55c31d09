//! Who plays in the lesson's tables: attentive players, oracles, constants, blind players, spammers.

use serde::Serialize;
use strum::IntoStaticStr;

use crate::ensemble::{
    Alternating, ConstantPolicy, DecisionMaker, PolicyParams, Random, Routine, Shuffled, Situational, Spammer, Split,
};
use crate::insight::foresight::foreseeing::Foreseeing;
use crate::insight::lesson::oracle::{TrueFutures, TrueOdds};
use crate::scenario::Stance;
use crate::simulation::Act;

/// What a player looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "kebab-case")]
pub enum PlayerSort {
    /// The moment, by what can be seen.
    Attentive,
    /// What is true: a ceiling.
    Oracle,
    /// Nothing: always the same.
    Constant,
    /// Nothing: something else each time.
    Blind,
    /// Nothing, and does one act every day.
    Spammer,
    /// A reference leader with weeks, meetings and acts of its own.
    Reference,
    /// The situation, but not always: somebody who plays for the first time.
    FirstTime,
}

impl PlayerSort {
    /// Its name in tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Somebody that reading is held against.
    #[must_use]
    pub const fn is_rival(self) -> bool {
        matches!(self, Self::Constant | Self::Blind | Self::Spammer)
    }
}

/// How moments are answered.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum MomentReader {
    Plain,
    Situational,
    Foreseeing(u32),
    TrueOdds,
    TrueFutures(u32),
    Constant(ConstantPolicy),
    Random,
    Shuffled([f64; Stance::ALL.len()]),
    Alternating,
    Spammer(Act, ConstantPolicy),
}

impl MomentReader {
    pub fn name(&self) -> String {
        match self {
            Self::Plain => "plain".to_owned(),
            Self::Situational => "situational".to_owned(),
            Self::Foreseeing(_) => "foreseeing".to_owned(),
            Self::TrueOdds => "true-odds".to_owned(),
            Self::TrueFutures(_) => "true-futures".to_owned(),
            Self::Constant(constant) => constant.name(),
            Self::Random => "random".to_owned(),
            Self::Shuffled(_) => "shuffled".to_owned(),
            Self::Alternating => "alternating".to_owned(),
            Self::Spammer(act, _) => format!("spam-{}", act.name()),
        }
    }

    pub const fn sort(&self) -> PlayerSort {
        match self {
            Self::Situational | Self::Foreseeing(_) => PlayerSort::Attentive,
            Self::TrueOdds | Self::TrueFutures(_) => PlayerSort::Oracle,
            Self::Constant(_) | Self::Random => PlayerSort::Constant,
            Self::Shuffled(_) | Self::Alternating => PlayerSort::Blind,
            Self::Spammer(..) => PlayerSort::Spammer,
            Self::Plain => PlayerSort::Reference,
        }
    }

    /// A fresh one with this routine.
    pub fn with(&self, rest: Routine) -> Box<dyn DecisionMaker> {
        match self {
            Self::TrueOdds => Box::new(TrueOdds { rest }),
            Self::TrueFutures(futures) => Box::new(TrueFutures {
                futures: *futures,
                rest,
            }),
            Self::Plain => Box::new(split(PolicyParams::plain(), rest)),
            Self::Situational => Box::new(split(Situational::default(), rest)),
            Self::Foreseeing(futures) => Box::new(Foreseeing {
                futures: *futures,
                plays_on: split(Situational::default(), rest),
            }),
            Self::Constant(constant) => Box::new(split(*constant, rest)),
            Self::Random => Box::new(split(Random, rest)),
            Self::Shuffled(often) => Box::new(split(Shuffled { often: *often }, rest)),
            Self::Alternating => Box::new(split(Alternating, rest)),
            Self::Spammer(act, constant) => Box::new(Spammer {
                act: *act,
                policy: split(*constant, rest),
            }),
        }
    }
}

pub(super) const fn split<P>(moments: P, rest: Routine) -> Split<P, Routine> {
    Split { moments, rest }
}

/// The constants, random among them.
pub(super) fn constants() -> Vec<MomentReader> {
    let constants = ConstantPolicy::all().into_iter().map(MomentReader::Constant);
    constants.chain([MomentReader::Random]).collect()
}

/// A player who does each act of the day every day, and otherwise always the same.
pub(super) fn spammers(otherwise: ConstantPolicy) -> Vec<MomentReader> {
    Act::EACH
        .into_iter()
        .map(|act| MomentReader::Spammer(act, otherwise))
        .collect()
}
