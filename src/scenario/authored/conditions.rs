//! Conditions, effects and contracts: the small sets of words that make a scenario answer to its player.

use serde::Deserialize;

use super::days::Date;
use super::declare::authored;
use crate::scenario::convert::{FromTree, word};
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::place::Located;
use crate::scenario::tree::Node;
use crate::scenario::vocabulary::{Outcome, Quantity, Stance};

authored! {
    /// What must hold.
    enum Condition {
        /// Every one of these.
        All(Vec<Condition>),
        /// At least one of these.
        Any(Vec<Condition>),
        /// Not this.
        Not(Box<Condition>),
        /// This moment has been played.
        After(Located<String>),
        /// In this moment, this choice was taken.
        Chose(Located<String>, Located<String>),
        /// This moment went Well or Badly.
        Went(Located<String>, Outcome),
        /// The share of answers with this stance in the last so many days.
        Habit(Stance, Located<u32> [1 ..= 265], Bound),
        /// This task is Late or Done.
        Task(Located<String>, TaskState),
        /// A promise was Broken.
        Promise(PromiseState),
        /// This person has left.
        Gone(Located<String>),
        /// A quantity of this person.
        Person(Located<String>, Quantity, Bound),
        /// The team's mean of a quantity.
        Team(Quantity, Bound),
        /// The share delivered so far.
        Delivered(Bound),
        /// The leader's energy.
        Energy(Bound),
        /// The standing with this party.
        Standing(Located<String>, Bound),
        /// The measured level of the team on its own.
        Level(Bound),
        /// How many people have left.
        Left(Count),
        /// From this day on.
        From(Located<Date>),
        /// Until this day, inclusive.
        Until(Located<Date>),
    }
}

authored! {
    /// A bound for a level.
    enum Bound {
        /// This or more.
        AtLeast(Located<f64> [0 ..= 100]),
        /// This or less.
        AtMost(Located<f64> [0 ..= 100]),
    }
}

authored! {
    /// A bound for a number of people.
    enum Count {
        /// This or more.
        AtLeast(Located<u32> [0 ..= 500]),
        /// This or less.
        AtMost(Located<u32> [0 ..= 500]),
    }
}

authored! {
    /// What a choice does besides what the model works out.
    enum Effect {
        /// Moves a quantity of this person.
        Person(Located<String>, Quantity, Located<f64> [-100 ..= 100]),
        /// Moves a quantity of everyone.
        Team(Quantity, Located<f64> [-100 ..= 100]),
        /// Adds person-days to this task.
        Delay(Located<String>, Located<f64> [-100 ..= 100]),
        /// Moves the leader's standing with this party.
        Standing(Located<String>, Located<f64> [-100 ..= 100]),
        /// Moves the leader's energy.
        Energy(Located<f64> [-100 ..= 100]),
        /// Gives this task to this person.
        Give(Located<String>, Located<String>),
    }
}

authored! {
    /// What a scenario promises about its balance; the sweep judges it.
    enum Contract {
        /// This leader reaches this ending in such a share of runs.
        Reaches { leader: Manager, ending: Located<String>, share: Bound },
        /// No other leader beats this one on the measure by more than the margin.
        NoneBeats { leader: Manager, on: Measure, margin: Located<f64> [0 ..= 100] },
    }
}

macro_rules! words {
    ($( $(#[doc = $doc:literal])+ $name:ident { $( $(#[doc = $part:literal])+ $word:ident ),+ $(,)? } )+) => { $(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
        pub enum $name { $( $(#[doc = $part])+ $word ),+ }

        impl $name {
            /// The word itself.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$word => stringify!($word) ),+ }
            }
        }

        impl FromTree for $name {
            fn wanted() -> String {
                format!("one of {}", [$(stringify!($word)),+].join(", "))
            }

            fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
                word(node, out)
            }
        }
    )+ };
}

words! {
    /// How a task stands.
    TaskState {
        /// Its day has passed and it is not done.
        Late,
        /// It is done.
        Done,
    }
    /// How a promise stands.
    PromiseState {
        /// Its day has passed and it was not kept.
        Broken,
    }
    /// The leaders that the sweep plays with.
    Manager {
        /// A plain leader.
        Plain,
        /// Directs always.
        Direct,
        /// Empowers always.
        Empower,
        /// Leaves everyone alone.
        Absent,
        /// Takes over.
        Rescue,
        /// Checks everything.
        Hover,
        /// Fits stance to person and task.
        Situational,
        /// Answers by chance.
        Random,
    }
    /// What a contract measures.
    Measure {
        /// The team in the week without the leader.
        LastWeek,
        /// Mean autonomy.
        Autonomy,
        /// Share delivered.
        Delivered,
        /// Mean commitment.
        Commitment,
        /// Mean standing with the parties outside.
        Standing,
        /// The leader's energy.
        Energy,
    }
}
