//! What must be delivered: projects and their tasks.

use super::days::Date;
use super::declare::authored;
use crate::scenario::place::Located;

authored! {
    /// Tasks with a common day and weight.
    struct Project {
        /// Its id.
        id: Located<String>,
        /// Shown.
        title: Located<String>,
        /// The last day on which it is in time.
        due: Located<Date>,
        /// Its share of what counts as delivered.
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
        /// Shown.
        title: Located<String>,
        /// The person who works on it.
        owner: Located<String>,
        /// The skill it needs.
        domain: Located<String>,
        /// Person-days.
        effort: Located<f64> [0.5 ..= 200],
        /// On the same scale as skill.
        difficulty: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// The last day on which it is in time; the project's unless said.
        due: Option<Located<Date>>,
        /// Tasks that must be done before.
        after: Vec<Located<String>> = Vec::new(),
    }
}
