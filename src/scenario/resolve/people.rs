//! Leader, people and parties: levels to 0..1, skills by domain to dense lists.

use super::level;
use crate::scenario::authored;
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::ids::PersonId;
use crate::scenario::names::Names;
use crate::scenario::place::Located;
use crate::scenario::resolved::{Appearance, DeskTask, LeaderProfile, Party, Person};

/// In a domain of which nothing is said.
const UNSAID_SKILL: f64 = 0.2;

pub fn leader(leader: &authored::Leader, names: &Names) -> LeaderProfile {
    LeaderProfile {
        role: leader.role.value.clone(),
        hours_per_day: leader.hours_per_day.value,
        energy: level(&leader.energy),
        craft: dense(&leader.craft, names),
        tasks: leader
            .tasks
            .iter()
            .map(|task| DeskTask {
                id: task.id.value.clone(),
                title: task.title.value.clone(),
                hours: task.hours.value,
                only_you: task.only_you,
                strategic: task.strategic,
                domain: task.domain.as_ref().map(|domain| names.domain(domain)),
            })
            .collect(),
        plans: leader.plans,
    }
}

pub fn party(party: &authored::Party) -> Party {
    Party {
        id: party.id.value.clone(),
        name: party.name.value.clone(),
        patience: level(&party.patience),
        standing: level(&party.standing),
        stake: party.stake.value.clone(),
    }
}

pub fn person(person: &authored::Person, names: &Names) -> Person {
    Person {
        id: person.id.value.clone(),
        name: person.name.value.clone(),
        pronouns: person.pronouns,
        role: person.role.value.clone(),
        says: person.says.value.clone(),
        about: person.about.value.clone(),
        look: look(&person.look),
        skill: dense(&person.skill, names),
        initiative: level(&person.initiative),
        voice: level(&person.voice),
        resilience: level(&person.resilience),
        quickness: level(&person.quickness),
        propensity: level(&person.propensity),
        efficacy: level(&person.efficacy),
        reliance: level(&person.reliance),
        trust: level(&person.trust),
        safety: level(&person.safety),
        clarity: level(&person.clarity),
        ownership: level(&person.ownership),
        commitment: level(&person.commitment),
        strain: level(&person.strain),
        ambition: level(&person.ambition),
        leading: level(&person.leading),
        seniority: level(&person.seniority),
        visibility: level(&person.visibility),
        wants: person.wants.iter().map(|domain| names.domain(domain)).collect(),
    }
}

pub fn rapport(
    scenario: &authored::Scenario,
    names: &Names,
    out: &mut DiagnosticSink,
) -> Vec<(PersonId, PersonId, f64)> {
    let pairs = scenario.rapport.iter().map(|pair| &pair.value);
    pairs
        .map(|(a, b, written)| (names.people.get(a, out), names.people.get(b, out), level(written)))
        .collect()
}

fn look(look: &authored::Look) -> Appearance {
    let small = |number: &Located<u32>| u8::try_from(number.value).unwrap_or(0);
    Appearance {
        skin: small(&look.skin),
        hair: look.hair,
        shade: look.shade,
        top: small(&look.top),
        aids: look.aids.clone(),
    }
}

fn dense(levels: &authored::Entries<Located<f64>>, names: &Names) -> Vec<f64> {
    let mut all = vec![UNSAID_SKILL; names.domains.len()];
    for (domain, written) in &levels.0 {
        if let Some(place) = all.get_mut(names.domain(domain)) {
            *place = level(written);
        }
    }
    all
}
