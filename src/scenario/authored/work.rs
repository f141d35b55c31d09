//! What must be delivered: projects and their tasks.

use super::days::Date;
use super::declare::authored;
use crate::scenario::place::Located;

authored! {
    /// Tasks with a common day and weight.
    struct Project {
        /// Its id.
        id: Located<String>,
        /// Shown; up to 60 characters.
        title: Located<String>,
        /// The last day on which it is in time.
        due: Located<Date>,
        /// How much it counts in what is delivered, against the weights of the other projects.
        weight: Located<f64> [0.01 ..= 10] = Located::default_value(1.0),
        /// The party that waits for it.
        client: Option<Located<String>>,
        /// Its tasks.
        tasks: Vec<Task>,
    }
}

authored! {
    /// A piece of work.
    struct Task {
        /// Its id.
        id: Located<String>,
        /// Shown; up to 60 characters.
        title: Located<String>,
        /// The person who works on it.
        owner: Located<String>,
        /// The skill it needs.
        domain: Located<String>,
        /// Days of work for one person of about the right skill. Moments, requests and errors come on top: a task of
        /// five days is not done in a week.
        effort: Located<f64> [0.5 ..= 200],
        /// How hard it is, on the scale of `skill`. Far above the owner's skill it goes slowly, with errors; a little
        /// above it they learn most.
        difficulty: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// The last day on which it is in time; the project's unless said.
        due: Option<Located<Date>>,
        /// Tasks that must be done before.
        after: Vec<Located<String>> = Vec::new(),
    }
}
