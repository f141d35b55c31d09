//! In which language a play-through is told.
//!
//! In: a language. Out: the same play-through, with the scenario's texts as they are translated there. It stands where it stood: states,
//! answers and the journal are the same in every language, so one that was begun in one can be gone on with in another.

use std::sync::Arc;

use super::header::ScenarioSource;
use super::play::Session;
use crate::platform::files;
use crate::simulation::World;

impl Session {
    /// Tells it in a language from now on, as far as the scenario is translated into it, and as it was written otherwise.
    pub fn tell_in(&mut self, language: &str) {
        let file = match &self.source {
            ScenarioSource::Shipped => None,
            ScenarioSource::File(named) => Some(files::path_from_text(named)),
        };
        let told = self.world.scenario.told_in(language, file.as_deref());
        if Arc::ptr_eq(&told, &self.world.scenario) {
            return;
        }
        let world = Arc::new(World::new(told, self.world.model));
        self.course.simulation = self.course.simulation.under(Arc::clone(&world));
        self.world = world;
    }
}
