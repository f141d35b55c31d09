//! What must be delivered: projects and their tasks.

use super::days::Date;
use super::declare::authored;
use crate::scenario::place::At;

authored! {
    /// Tasks with a common day and weight.
    struct Project {
        /// Its id.
        id: At<String>,
        /// Shown.
        title: At<String>,
        /// The last day on which it is in time.
        due: At<Date>,
        /// Its share of what counts as delivered.
        weight: At<f64> [0.01 ..= 10] = At::default_value(1.0),
        /// The party that waits for it.
        client: Option<At<String>>,
        /// Its tasks.
        tasks: Vec<Task>,
    }
}

authored! {
    /// A piece of work.
    struct Task {
        /// Its id.
        id: At<String>,
        /// Shown.
        title: At<String>,
        /// The person who works on it.
        owner: At<String>,
        /// The skill it needs.
        domain: At<String>,
        /// Person-days.
        effort: At<f64> [0.5 ..= 200],
        /// On the same scale as skill.
        difficulty: At<f64> [0 ..= 100] = At::default_value(50.0),
        /// The last day on which it is in time; the project's unless said.
        due: Option<At<Date>>,
        /// Tasks that must be done before.
        after: Vec<At<String>> = Vec::new(),
    }
}
