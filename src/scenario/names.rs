//! Every name of a scenario and its index, and the looking up that reports unknown ones.
//!
//! In: the authored scenario. Out: [`Names`]. A name that is unknown is reported where it is used and stands for index 0
//! from then on; a scenario with reports is never handed out.

use std::collections::BTreeMap;

use super::authored::{Scenario, Task};
use super::check::{same_id, unknown_name};
use super::diagnostic_sink::DiagnosticSink;
use super::place::Located;

/// Names of one sort of thing.
pub struct NameIndex<'a> {
    sort: &'static str,
    by_name: BTreeMap<&'a str, usize>,
}

impl<'a> NameIndex<'a> {
    /// Of things whose ids are given in order; reports the same id given twice.
    pub fn of(
        sort: &'static str,
        ids: impl IntoIterator<Item = &'a Located<String>>,
        out: &mut DiagnosticSink,
    ) -> Self {
        let mut by_name = BTreeMap::new();
        for (index, id) in ids.into_iter().enumerate() {
            same_id::check_spelling(out, sort, id);
            if by_name.contains_key(id.value.as_str()) {
                same_id::report(out, sort, id);
            } else {
                by_name.insert(id.value.as_str(), index);
            }
        }
        Self { sort, by_name }
    }

    /// The index of a name; unknown ones are reported and give 0.
    pub fn get(&self, name: &Located<String>, out: &mut DiagnosticSink) -> usize {
        self.find(&name.value).unwrap_or_else(|| {
            unknown_name::report(out, self.sort, name, self.by_name.keys().copied());
            0
        })
    }

    /// The index of a name, if it is known.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// All names, sorted.
    pub fn all(&self) -> impl Iterator<Item = &'a str> {
        self.by_name.keys().copied()
    }
}

/// Every name of a scenario.
pub struct Names<'a> {
    /// Of the team.
    pub people: NameIndex<'a>,
    /// Outside.
    pub parties: NameIndex<'a>,
    /// Of all projects, in order.
    pub tasks: NameIndex<'a>,
    /// Written ones.
    pub moments: NameIndex<'a>,
    /// Of the scenario.
    pub endings: NameIndex<'a>,
    /// Ids of each moment's choices.
    pub choices: Vec<NameIndex<'a>>,
    /// Every domain that is named anywhere, those with skills first.
    pub domains: Vec<&'a str>,
    domain_index: BTreeMap<&'a str, usize>,
}

impl<'a> Names<'a> {
    /// Of a scenario.
    pub fn of(scenario: &'a Scenario, out: &mut DiagnosticSink) -> Self {
        let mut names = Self {
            people: NameIndex::of("person", scenario.people.value.iter().map(|person| &person.id), out),
            parties: NameIndex::of("party", scenario.outside.iter().map(|party| &party.id), out),
            tasks: NameIndex::of("task", tasks(scenario).map(|(_, task)| &task.id), out),
            moments: NameIndex::of("moment", scenario.moments.value.iter().map(|moment| &moment.id), out),
            endings: NameIndex::of("ending", scenario.endings.value.iter().map(|ending| &ending.id), out),
            choices: Vec::new(),
            domains: Vec::new(),
            domain_index: BTreeMap::new(),
        };
        for moment in &scenario.moments.value {
            names.choices.push(NameIndex::of(
                "choice",
                moment.choices.iter().map(|choice| &choice.id),
                out,
            ));
        }
        NameIndex::of(
            "project",
            scenario.projects.value.iter().map(|project| &project.id),
            out,
        );
        for own in scenario.emergent.iter().flat_map(|emergent| &emergent.texts) {
            NameIndex::of("choice", own.choices.iter().map(|choice| &choice.id), out);
        }
        let own = scenario.emergent.iter().flat_map(|emergent| &emergent.texts);
        NameIndex::of("text", own.map(|own| &own.id), out);
        NameIndex::of("cut", scenario.cuts.iter().map(|cut| &cut.id), out);
        NameIndex::of(
            "desk task",
            scenario.leader.value.tasks.iter().map(|task| &task.id),
            out,
        );
        for domain in domains(scenario) {
            if !names.domain_index.contains_key(domain.value.as_str()) {
                names.domain_index.insert(&domain.value, names.domains.len());
                names.domains.push(&domain.value);
            }
        }
        names
    }

    /// Of nothing: for files in which no name may stand.
    pub fn none(out: &mut DiagnosticSink) -> Self {
        let mut empty = |sort| NameIndex::of(sort, [], out);
        Self {
            people: empty("person"),
            parties: empty("party"),
            tasks: empty("task"),
            moments: empty("moment"),
            endings: empty("ending"),
            choices: Vec::new(),
            domains: Vec::new(),
            domain_index: BTreeMap::new(),
        }
    }

    /// The index of a domain; every domain that is named anywhere has one.
    pub fn domain(&self, name: &Located<String>) -> usize {
        self.domain_index.get(name.value.as_str()).copied().unwrap_or(0)
    }
}

/// All tasks with the index of their project, in the file's order.
pub fn tasks(scenario: &Scenario) -> impl Iterator<Item = (usize, &Task)> {
    let projects = scenario.projects.value.iter().enumerate();
    projects.flat_map(|(index, project)| project.tasks.iter().map(move |task| (index, task)))
}

/// Every place where a domain is named, people's skills first.
pub fn domains(scenario: &Scenario) -> impl Iterator<Item = &Located<String>> {
    let people = || scenario.people.value.iter();
    let leader = &scenario.leader.value;
    people()
        .flat_map(|person| person.skill.0.iter().map(|(domain, _)| domain))
        .chain(tasks(scenario).map(|(_, task)| &task.domain))
        .chain(leader.craft.0.iter().map(|(domain, _)| domain))
        .chain(leader.tasks.iter().filter_map(|task| task.domain.as_ref()))
        .chain(people().flat_map(|person| person.wants.iter()))
        .chain(
            scenario
                .moments
                .value
                .iter()
                .filter_map(|moment| moment.domain.as_ref()),
        )
}
