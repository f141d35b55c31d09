//! A scenario and a model, opened once for many runs.

use std::sync::Arc;

use crate::scenario::{Model, Scenario};
use crate::simulation::{MissingParameter, Parameters, World};

/// A world, and the digest of the model that it is played with.
#[derive(Debug, Clone)]
pub struct WorldSetup {
    /// What every run starts from.
    pub world: Arc<World>,
    /// SHA-256 of the model, in hex.
    pub model_digest: String,
}

impl WorldSetup {
    /// With the model that is built in.
    #[must_use]
    pub fn shipped(scenario: impl Into<Arc<Scenario>>) -> Self {
        Self::with(World::new(scenario.into(), Parameters::shipped()), &Model::shipped())
    }

    /// With another model.
    ///
    /// # Errors
    /// Names a parameter that the model lacks.
    pub fn with_model(scenario: impl Into<Arc<Scenario>>, model: &Model) -> Result<Self, MissingParameter> {
        let parameters = Parameters::new(|name| model.get(name))?;
        Ok(Self::with(World::new(scenario.into(), parameters), model))
    }

    fn with(world: World, model: &Model) -> Self {
        Self {
            world: Arc::new(world),
            model_digest: model.digest().to_owned(),
        }
    }
}
