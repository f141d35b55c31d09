//! A file of `assets/kinds/`: the words of one kind of moment.

#![expect(clippy::struct_field_names, reason = "a coach writes the same word for both")]

use super::declare::authored;
use super::moments::Choice;
use crate::scenario::place::Located;
use crate::scenario::vocabulary;

authored! {
    /// The defaults, standard choices and words of one kind of moment.
    struct Kind {
        /// The version of the language; 1.
        format: Located<u32>,
        /// Which kind.
        kind: Located<vocabulary::Kind>,
        /// Severity grows by the hour.
        urgency: Located<f64> [0 ..= 100],
        /// How bad it is.
        severity: Located<f64> [0 ..= 100],
        /// How well known such trouble is.
        familiarity: Located<f64> [0 ..= 100],
        /// What hangs on it.
        stakes: Located<f64> [0 ..= 100],
        /// Who sees it.
        visibility: Located<f64> [0 ..= 100],
        /// Hour of the day.
        hour: Located<f64> [0 ..= 24],
        /// Used when a moment has none; three or four.
        choices: Located<Vec<Choice>>,
        /// Told when a standard choice went well; at least eight.
        well: Located<Vec<Located<String>>>,
        /// Told when it went badly; at least eight.
        badly: Located<Vec<Located<String>>>,
        /// Ways to tell a moment that comes by itself; at least eight.
        texts: Located<Vec<EmergentText>>,
    }
}

authored! {
    /// One way to tell a moment that comes by itself.
    struct EmergentText {
        /// Its id.
        id: Located<String>,
        /// Up to 60 characters.
        title: Located<String>,
        /// Up to 280 characters.
        text: Located<String>,
        /// What can be seen; up to 80 characters each.
        see: Vec<Located<String>> = Vec::new(),
        /// What listening first reveals; up to 80 characters each.
        listen: Vec<Located<String>> = Vec::new(),
    }
}
