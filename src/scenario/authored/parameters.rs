//! The file of the model's parameters, `assets/model.ron`.

use super::declare::authored;
use super::entries::Entries;
use crate::scenario::place::Located;

authored! {
    /// The model's numbers, in groups.
    struct Model {
        /// The version of the language; 1.
        format: Located<u32>,
        /// Groups of parameters by name.
        groups: Located<Entries<Entries<Located<Parameter>>>>,
    }
}

authored! {
    /// One number of the model.
    struct Parameter {
        /// The number.
        value: Located<f64>,
        /// What it counts.
        unit: String,
        /// From where to where it may be changed.
        range: Located<(Located<f64>, Located<f64>)>,
        /// Why it is this number, or where it is from.
        why: Located<String>,
    }
}
