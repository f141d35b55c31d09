//! The whole file, and what frames the play: endings, reflections, notes, cuts.

#![expect(clippy::struct_field_names, reason = "a coach writes the same word for both")]

use std::fmt;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer};

use super::conditions::Condition;
use super::contracts::Contract;
use super::declare::authored;
use super::epilogue::{AwayWeek, Epilogue};
use super::moments::Moment;
use super::people::{Leader, Party, Person};
use super::tips::Tip;
use super::work::Project;
use super::world_words::{EmergentMoments, PersonVoice, WorldWords};
use crate::scenario::check::{unknown_word, wrong_type};
use crate::scenario::convert::FromTree;
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::place::Located;
use crate::scenario::tree::{Node, RonValue};

authored! {
    /// A scenario: one file.
    struct Scenario {
        /// The version of the language; 1.
        format: Located<u32>,
        /// Up to 60 characters.
        title: Located<String>,
        /// The scenario of which this one is a parallel form: the same aim and as hard, so that one can be played
        /// before a workshop and the other after it.
        parallel_to: Option<Located<String>>,
        /// The language its texts are written in, for example "de": what fills their gaps is said in it.
        language: Located<String> = Located::default_value("en".to_owned()),
        /// The set it plays in, for example "ward": what stands behind the team and on their tables.
        set: Option<Located<String>>,
        /// What it trains.
        teaches: Vec<System> = Vec::new(),
        /// Expected minutes of play.
        minutes: Located<u32> [1 ..= 1000] = Located::default_value(25),
        /// Weeks with the leader; one week without follows.
        weeks: Located<u32> [1 ..= 52],
        /// For lists and the briefing, up to 280 characters.
        about: Located<String>,
        /// What the player is told on day 1: deliver what to whom by when. Up to 280 characters each.
        brief: Located<Vec<Located<String>>> = Located::default_value(Vec::new()),
        /// The player's part.
        leader: Located<Leader>,
        /// Clients, sponsors, the leader's own boss.
        outside: Vec<Party> = Vec::new(),
        /// The team, 1 to 500 people.
        people: Located<Vec<Person>>,
        /// Pairs whose rapport is not the usual 50.
        rapport: Vec<Located<(Located<String>, Located<String>, Located<f64>)>> = Vec::new(),
        /// What must be delivered.
        projects: Located<Vec<Project>>,
        /// What happens.
        moments: Located<Vec<Moment>>,
        /// How it can end; tried in order, the last without a condition.
        endings: Located<Vec<Ending>>,
        /// What every ending tells besides its own words.
        epilogue: Option<Epilogue>,
        /// The evenings of the week without the leader.
        away: Option<AwayWeek>,
        /// What everybody of the team says of the week on a Friday.
        voices: Option<Located<Vec<PersonVoice>>>,
        /// What the program otherwise says in its own words.
        words: Option<WorldWords>,
        /// What comes by itself.
        emergent: Option<EmergentMoments>,
        /// Questions at natural pauses.
        reflections: Vec<Reflection> = Vec::new(),
        /// Guidance for somebody who has not played before.
        tips: Vec<Tip> = Vec::new(),
        /// Notes for whoever runs a workshop with it.
        facilitator: Vec<Note> = Vec::new(),
        /// A workshop's paths through it.
        cuts: Vec<Cut> = Vec::new(),
        /// What it promises about its balance.
        contracts: Vec<Located<Contract>> = Vec::new(),
    }
}

authored! {
    /// How it can end.
    struct Ending {
        /// Its id.
        id: Located<String>,
        /// When it ends so; all but the last have it.
        when: Option<Located<Condition>>,
        /// Shown.
        title: Located<String>,
        /// Up to 600 characters. With an epilogue it comes first.
        text: Located<String>,
        /// A last image, told after everything else; up to 280 characters.
        last: Option<Located<String>>,
    }
}

authored! {
    /// A question at a natural pause.
    struct Reflection {
        /// Asked on the Friday after this moment.
        after: Located<String>,
        /// The question, up to 200 characters.
        ask: Located<String>,
    }
}

authored! {
    /// A note for a facilitator.
    struct Note {
        /// At which moment.
        at: Located<String>,
        /// Where to stop, what rooms usually say.
        note: Located<String>,
        /// Questions for the room.
        discuss: Vec<Located<String>> = Vec::new(),
    }
}

authored! {
    /// A workshop's path through a scenario.
    struct Cut {
        /// Its id.
        id: Located<String>,
        /// How long it takes.
        minutes: Located<u32> [1 ..= 1000],
        /// It stops at these moments.
        stop_at: Vec<Located<String>>,
    }
}

/// One of the systems that scenarios train, `S01` to `S45`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct System(pub String);

impl System {
    fn known(word: &str) -> bool {
        word.strip_prefix('S')
            .filter(|digits| digits.len() == 2)
            .and_then(|digits| digits.parse().ok())
            .is_some_and(|number: u32| (1..=45).contains(&number))
    }
}

impl FromTree for System {
    fn wanted() -> String {
        "a system from S01 to S45".to_owned()
    }

    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
        match &node.value {
            RonValue::Word(word) if Self::known(word) => Some(Self(word.clone())),
            RonValue::Word(word) => {
                unknown_word::report(out, node.span, word, &["S01 to S45"]);
                None
            }
            _ => {
                wrong_type::report(out, node, &Self::wanted());
                None
            }
        }
    }
}

impl<'de> Deserialize<'de> for System {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Word;

        impl Visitor<'_> for Word {
            type Value = System;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&System::wanted())
            }

            fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<System, E> {
                if System::known(word) {
                    Ok(System(word.to_owned()))
                } else {
                    Err(E::custom(System::wanted()))
                }
            }
        }

        deserializer.deserialize_identifier(Word)
    }
}
