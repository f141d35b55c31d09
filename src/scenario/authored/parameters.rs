//! The file of the model's parameters, `assets/model.ron`.

use super::declare::authored;
use super::entries::Entries;
use crate::scenario::place::At;

authored! {
    /// The model's numbers, in groups.
    struct Model {
        /// The version of the language; 1.
        format: At<u32>,
        /// Groups of parameters by name.
        groups: At<Entries<Entries<At<Parameter>>>>,
    }
}

authored! {
    /// One number of the model.
    struct Parameter {
        /// The number.
        value: At<f64>,
        /// What it counts.
        unit: String,
        /// From where to where it may be changed.
        range: At<(At<f64>, At<f64>)>,
        /// Why it is this number, or where it is from.
        why: At<String>,
    }
}
