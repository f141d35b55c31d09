//! The team of a play-through that is kept, as it stands at its end or so far: what the history draws of it.
//!
//! In: a session that was played again. Out: [`PastPerson`]s, which are kept beside its journal; of these a [`CurtainCall`] without words.

use serde::{Deserialize, Serialize};

use crate::narration::debrief::bearing;
use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::{CurtainCall, CurtainPerson, Sentiment};
use crate::narration::phrases::time;
use crate::narration::stage::{Expression, Posture};
use crate::scenario::{Appearance, PersonId};
use crate::session::Session;
use crate::simulation::PersonArc;

/// The top of a level.
const SCALE: f64 = 10.0;

/// Somebody of a team, as they stand at the end of a play-through or so far.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PastPerson {
    /// Index of the person in the scenario.
    pub person: PersonId,
    /// Name.
    pub name: String,
    /// How they are drawn.
    pub look: Appearance,
    /// How they hold themselves.
    pub posture: Posture,
    /// What their face shows.
    pub mood: Expression,
    /// What they manage alone on the first day and now, 0..10.
    pub level: (f64, f64),
}

/// Everybody who is still there.
#[must_use]
pub fn past_team(session: &Session) -> Vec<PastPerson> {
    let (first, now) = (session.first(), session.simulation());
    let arcs = now.in_retrospect().arcs();
    let people = session.scenario().people.iter().enumerate().zip(arcs);
    let there = people.filter(|(_, arc)| *arc != PersonArc::Gone);
    let told = there.map(|((person, who), arc)| {
        let (posture, mood) = bearing(arc, person);
        PastPerson {
            person,
            name: who.name.clone(),
            look: who.look.clone(),
            posture,
            mood,
            level: (first.level_of(person), now.level_of(person)),
        }
    });
    told.collect()
}

/// The same on one stage in front of a set, each with what they manage alone; without a word of their own.
pub(super) fn on_stage(words: &Localizer, team: &[PastPerson], set: &str) -> CurtainCall {
    let person = |one: &PastPerson| {
        let [before, now] = [one.level.0, one.level.1].map(|level| time::level(words, level));
        let levels = [("before", before.into()), ("now", now.into())];
        CurtainPerson {
            id: one.person,
            look: one.look.clone(),
            name: one.name.clone(),
            words: String::new(),
            // Here figures alone stand below a name; heard they are a sentence.
            fate: (Sentiment::Good, words.with("curtain-fate-freed", &levels)),
            figures: words.with("curtain-figures", &levels),
            posture: one.posture,
            mood: one.mood,
            before: one.level.0 / SCALE,
            now: one.level.1 / SCALE,
            waits: false,
        }
    };
    CurtainCall {
        people: team.iter().map(person).collect(),
        before: words.get("curtain-before"),
        now: words.get("curtain-now"),
        set: set.to_owned(),
        ..CurtainCall::default()
    }
}
