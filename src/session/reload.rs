//! A play-through under way, taken into the text of its scenario as it is now: for who plays what they write.
//!
//! In: a session, wherever it stands, and the scenario as it was read anew. Out: another session in memory that stands at the same
//! place, or where an answer does not stand any more, which is said. The first one stays as it is.

use std::sync::Arc;

use super::carry::carry_over;
use super::header::ScenarioSource;
use super::open::Opened;
use super::play::Session;
use super::remark::Remark;
use super::timeline::Timeline;
use crate::platform::files;
use crate::scenario::{Model, Scenario};
use crate::simulation::MissingParameter;

impl Session {
    /// The same answers in another text of the scenario, as far as they still stand. The remark says how far that is.
    ///
    /// # Errors
    /// Names a parameter that the model lacks.
    pub fn carried_into(
        &self,
        scenario: impl Into<Arc<Scenario>>,
        source: ScenarioSource,
        model: &Model,
    ) -> Result<Opened, MissingParameter> {
        let scenario = scenario.into();
        let head = self.head();
        let fresh = Self::with_model(Arc::clone(&scenario), model, self.seed())?.from_source(source);
        let old = Timeline::new(Arc::clone(self.world()), self.seed());
        let entries = self.course.entries_before(u32::MAX);
        let (mut timeline, mut carried) = carry_over(&entries, Some(old), Arc::clone(fresh.world()), self.seed());
        let has_cut = |id: &String| scenario.cuts.iter().any(|cut| cut.id == *id);
        carried.lost_cut = head.cut.clone().filter(|id| !has_cut(id));
        if carried.parted.is_none() {
            // Where that is not reached it stands a little before or after; no answer depends on it.
            timeline.reach(self.course.position()).ok();
        }
        Ok(Opened {
            session: fresh.standing_at(timeline, &head),
            remarks: vec![Remark::Carried(carried)],
        })
    }

    /// The file that its scenario was read from, as text; `None` for one that is built in.
    #[must_use]
    pub fn scenario_file(&self) -> Option<String> {
        match self.head().source {
            ScenarioSource::Shipped => None,
            ScenarioSource::File(named) => Some(files::path_from_text(&named).display().to_string()),
        }
    }

    /// Whether a text of its scenario means and says the same as the one that is played.
    #[must_use]
    pub fn plays(&self, scenario: &Scenario) -> bool {
        let own = self.scenario();
        own.rules_digest() == scenario.rules_digest()
            && own.texts_digest() == scenario.texts_digest()
            && own.kinds_digest() == scenario.kinds_digest()
    }
}
