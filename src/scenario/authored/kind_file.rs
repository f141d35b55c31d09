//! A file of `assets/kinds/`: the words of one kind of moment.

#![expect(clippy::struct_field_names, reason = "a coach writes the same word for both")]

use super::declare::authored;
use super::moments::Choice;
use crate::scenario::place::At;
use crate::scenario::vocabulary;

authored! {
    /// The defaults, standard choices and words of one kind of moment.
    struct Kind {
        /// The version of the language; 1.
        format: At<u32>,
        /// Which kind.
        kind: At<vocabulary::Kind>,
        /// Severity grows by the hour.
        urgency: At<f64> [0 ..= 100],
        /// How bad it is.
        severity: At<f64> [0 ..= 100],
        /// How well known such trouble is.
        familiarity: At<f64> [0 ..= 100],
        /// What hangs on it.
        stakes: At<f64> [0 ..= 100],
        /// Who sees it.
        visibility: At<f64> [0 ..= 100],
        /// Hour of the day.
        hour: At<f64> [0 ..= 24],
        /// Used when a moment has none; three or four.
        choices: At<Vec<Choice>>,
        /// Told when a standard choice went well; at least eight.
        well: At<Vec<At<String>>>,
        /// Told when it went badly; at least eight.
        badly: At<Vec<At<String>>>,
        /// Ways to tell a moment that comes by itself; at least eight.
        texts: At<Vec<EmergentText>>,
    }
}

authored! {
    /// One way to tell a moment that comes by itself.
    struct EmergentText {
        /// Its id.
        id: At<String>,
        /// Up to 60 characters.
        title: At<String>,
        /// Up to 280 characters.
        text: At<String>,
        /// What can be seen; up to 80 characters each.
        see: Vec<At<String>> = Vec::new(),
        /// What listening first reveals; up to 80 characters each.
        listen: Vec<At<String>> = Vec::new(),
    }
}
