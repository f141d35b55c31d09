//! The model that a play-through is begun with: the one that is built in, or the one in `--assets DIR`.
//!
//! It stands in this room because it takes the file of one room and the names of the next.

use crate::platform::embedded;
use crate::scenario::{Diagnostics, Model};
use crate::simulation::Parameters;

/// The model's path among the assets.
const PATH: &str = "model.ron";

impl Parameters {
    /// The numbers of the model that is built into the program.
    ///
    /// # Panics
    /// Never: a test reads it.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "the model that is part of the program was read with these names"
    )]
    pub fn shipped() -> Self {
        let model = Model::shipped();
        Self::new(|name| model.get(name)).expect("the model it holds has every number")
    }
}

impl Model {
    /// The model that is built into the program.
    ///
    /// # Panics
    /// Never: a test reads it.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "the model is part of the program, and a test reads it"
    )]
    pub fn shipped() -> Self {
        let bytes = embedded::shipped(PATH).expect("the program holds a model");
        Self::from_bytes("assets/model.ron", bytes, Parameters::NAMES).expect("the model it holds has no mistakes")
    }

    /// The model of `--assets DIR`, if it has one, otherwise the one that is built in.
    ///
    /// # Errors
    /// Every mistake in it.
    pub fn current() -> Result<Self, Diagnostics> {
        let bytes = embedded::asset(PATH).unwrap_or_default();
        Self::from_bytes(&embedded::label(PATH), &bytes, Parameters::NAMES)
    }
}
