//! Play-scripts: what a leader does in one play-through, and what is expected of it.

use serde::de::value::{EnumAccessDeserializer, StringDeserializer};
use serde::de::{DeserializeSeed, EnumAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::conditions::Condition;
use super::contracts::Manager;
use super::declare::{authored, words};
use crate::scenario::check::unknown_word;
use crate::scenario::convert::{FromTree, head};
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::place::Located;
use crate::scenario::tree::Node;
use crate::scenario::type_page::Described;
use crate::scenario::vocabulary::{Kind, Stance};

authored! {
    /// A play-script: one play-through, and what is expected of it. It stands beside its scenario, in a file whose name ends in
    /// `.play.ron`; `stepback test` runs it.
    struct PlayScript {
        /// The version of the language; 1.
        format: Located<u32>,
        /// The file of the scenario, beside this one.
        scenario: Located<String>,
        /// The seed of all luck.
        seed: Located<u32>,
        /// Who decides what the script does not mention, and does acts of the day.
        otherwise: Manager = Manager::Plain,
        /// The plan of every week; that of who decides otherwise unless said.
        plan: Option<Located<ScriptPlan>>,
        /// What the leader does, in any order.
        decisions: Vec<Located<ScriptDecision>> = Vec::new(),
        /// What is expected.
        expect: Located<Vec<Located<Expectation>>>,
    }
}

authored! {
    /// Where the hours of a week go.
    struct ScriptPlan {
        /// Make the goals clear.
        goals: Located<f64> [0 ..= 60] = Located::default_value(0.0),
        /// Clear obstacles.
        path: Located<f64> [0 ..= 60] = Located::default_value(0.0),
        /// Improve the ways of working.
        process: Located<f64> [0 ..= 60] = Located::default_value(0.0),
        /// Review together.
        review: Located<f64> [0 ..= 60] = Located::default_value(0.0),
        /// Walk the floor.
        floor: Located<f64> [0 ..= 60] = Located::default_value(0.0),
        /// One-to-ones.
        one_to_ones: Located<f64> [0 ..= 60] = Located::default_value(0.0),
        /// Answering what people bring.
        answers: Located<f64> [0 ..= 60] = Located::default_value(0.0),
        /// The leader's own desk.
        desk: Located<f64> [0 ..= 60] = Located::default_value(0.0),
        /// Looking again at what was handed over.
        check_ins: Located<f64> [0 ..= 60] = Located::default_value(0.0),
        /// Rest.
        rest: Located<f64> [0 ..= 60] = Located::default_value(0.0),
        /// How requests are answered.
        manner: Stance = Stance::Guide,
    }
}

authored! {
    /// What the leader does where something is asked.
    enum ScriptDecision {
        /// In this moment, this choice.
        Choose(Located<String>, Located<String>),
        /// Listens first in this moment.
        Listen(Located<String>),
        /// In this meeting, beat by beat; after the last of them who decides otherwise goes on.
        Meet(Located<String>, Vec<MeetingMove>),
        /// The next moment of this kind that comes by itself: this choice of the kind's.
        ByItself(Kind, Located<String>),
    }
}

authored! {
    /// What the leader does in a beat of a meeting. Options are counted from 1.
    enum MeetingMove {
        /// Says nothing.
        Wait,
        /// Asks what is missing.
        Ask,
        /// Invites this person by name.
        Invite(Located<String>),
        /// States a view, for this option.
        State(Located<u32> [1 ..= 4]),
        /// Decides for this option.
        Decide(Located<u32> [1 ..= 4]),
        /// Lets them decide.
        LetThemDecide,
    }
}

authored! {
    /// What is expected of a play-through beside conditions, which may stand there too: `Went("outage", Well)`,
    /// `Delivered(AtLeast(60))`, `Not(Gone("kit"))`. A condition is asked at the end.
    enum ScriptFact {
        /// This moment came.
        Came(Located<String>),
        /// It ended so.
        Ending(Located<String>),
        /// A text of the story with these words in it came, as the file writes it.
        Shows(Located<String>),
        /// At the end this person had gone so.
        Arc(Located<String>, PersonWay),
        /// This meeting decided for this option, counted from 1.
        Decided(Located<String>, Located<u32> [1 ..= 4]),
        /// Right after this moment was answered, these held.
        Once(Located<String>, Vec<Located<Expectation>>),
    }
}

words! {
    /// Which way somebody has gone, as an epilogue tells it.
    PersonWay {
        /// They lead, or act alone and believe that they can.
        Leading,
        /// They do more without the leader than they did.
        Freed,
        /// They still wait for the leader.
        Waiting,
        /// They are worn out, or have lost trust or heart.
        Hurt,
        /// They have left.
        Gone,
    }
}

/// What is expected of a play-through: a fact of scripts, or a condition of the language.
#[derive(Debug, Clone, PartialEq)]
pub enum Expectation {
    /// What only scripts say.
    Fact(ScriptFact),
    /// What scenarios say too.
    Holds(Condition),
}

/// The words of a type.
fn words_of<T: Described>() -> Vec<&'static str> {
    T::PAGE.parts.iter().map(|part| part.name).collect()
}

impl FromTree for Expectation {
    fn wanted() -> String {
        "an expectation such as Came(\"...\"), or a condition such as Went(\"...\", Well)".to_owned()
    }

    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
        let (word, span) = head(node, &Self::wanted(), out)?;
        let (facts, conditions) = (words_of::<ScriptFact>(), words_of::<Condition>());
        if facts.contains(&word) {
            ScriptFact::from_tree(node, out).map(Self::Fact)
        } else if conditions.contains(&word) {
            Condition::from_tree(node, out).map(Self::Holds)
        } else {
            unknown_word::report(out, span, word, &[facts, conditions].concat());
            None
        }
    }
}

impl<'de> Deserialize<'de> for Expectation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = Expectation;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&Expectation::wanted())
            }

            fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Expectation, A::Error> {
                let (Headword(word), variant) = access.variant()?;
                let is_fact = words_of::<ScriptFact>().contains(&word.as_str());
                let whole = EnumAccessDeserializer::new(HeadTaken { word, variant });
                if is_fact {
                    ScriptFact::deserialize(whole).map(Expectation::Fact)
                } else {
                    Condition::deserialize(whole).map(Expectation::Holds)
                }
            }
        }

        deserializer.deserialize_enum("Expectation", &[], Either)
    }
}

/// The word before a bracket, whatever it is.
struct Headword(String);

impl<'de> Deserialize<'de> for Headword {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Word;

        impl Visitor<'_> for Word {
            type Value = Headword;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a word")
            }

            fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<Headword, E> {
                Ok(Headword(word.to_owned()))
            }
        }

        deserializer.deserialize_identifier(Word)
    }
}

/// A value whose first word has been read.
struct HeadTaken<V> {
    word: String,
    variant: V,
}

impl<'de, V: serde::de::VariantAccess<'de>> EnumAccess<'de> for HeadTaken<V> {
    type Error = V::Error;
    type Variant = V;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, V), V::Error> {
        let word: StringDeserializer<V::Error> = serde::de::IntoDeserializer::into_deserializer(self.word);
        Ok((seed.deserialize(word)?, self.variant))
    }
}
