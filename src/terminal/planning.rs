//! A plan in words: `plan goals 3 answers 6 manner coach with priya give status tom lead importer aiko`.
//!
//! In: the words after `plan` and last week's plan. Out: a plan, or a sentence about the word that was not understood.
//! What the simulation would refuse is refused by it.

use crate::narration::View;
use crate::scenario::{PersonId, Stance, suggestion};
use crate::simulation::{Plan, PlanLine};

use super::said;

/// The words for lines, in the order of [`PlanLine::ALL`].
pub(super) const LINES: [&str; 10] = [
    "goals",
    "path",
    "process",
    "review",
    "floor",
    "onetoones",
    "answers",
    "desk",
    "checkins",
    "rest",
];

/// The words for manners, in the order of [`Stance::ALL`].
pub(super) const MANNERS: [&str; 8] = [
    "takeover", "direct", "hover", "join", "guide", "coach", "entrust", "leave",
];

/// The other words that may stand in a plan.
const OTHERS: [&str; 4] = ["manner", "with", "give", "lead"];

/// The most hours on one line.
const MOST_HOURS: f64 = 40.0;

/// Changes last week's plan by words.
pub(super) fn read(view: &View<'_>, last: &Plan, words: &[String]) -> Result<Plan, String> {
    let mut plan = last.clone();
    let mut words = words.iter().map(String::as_str);
    let mut named = false;
    while let Some(word) = words.next() {
        if let Some(line) = LINES.iter().position(|known| *known == word) {
            let hours = next(view, word, &mut words)?;
            plan = plan.with_hours(PlanLine::ALL[line], self::hours(view, word, hours)?);
            continue;
        }
        match word {
            "manner" => {
                let manner = next(view, word, &mut words)?;
                plan.manner = one_of(view, manner, &MANNERS).map(|i| Stance::ALL[i])?;
            }
            "with" => {
                let person = person(view, next(view, word, &mut words)?)?;
                if !std::mem::replace(&mut named, true) {
                    plan.with.clear();
                }
                plan.with.push(person);
            }
            "give" => {
                let ids: Vec<&str> = view.scenario.leader.tasks.iter().map(|task| task.id.as_str()).collect();
                let desk = one_of(view, next(view, word, &mut words)?, &ids)?;
                let person = person(view, next(view, word, &mut words)?)?;
                plan.delegate.push((desk, person));
            }
            "lead" => {
                let ids: Vec<&str> = view
                    .scenario
                    .projects
                    .iter()
                    .map(|project| project.id.as_str())
                    .collect();
                let project = one_of(view, next(view, word, &mut words)?, &ids)?;
                let person = person(view, next(view, word, &mut words)?)?;
                plan.leads.push((project, person));
            }
            other if named && said::person(view.scenario, other).is_ok() => plan.with.push(person(view, other)?),
            other => {
                let known: Vec<&str> = LINES.into_iter().chain(OTHERS).collect();
                one_of(view, other, &known)?;
            }
        }
    }
    Ok(plan)
}

fn next<'a>(view: &View<'_>, after: &str, words: &mut impl Iterator<Item = &'a str>) -> Result<&'a str, String> {
    words
        .next()
        .ok_or_else(|| view.words.with("term-plan-after", &[("word", after.into())]))
}

fn hours(view: &View<'_>, line: &str, written: &str) -> Result<f64, String> {
    let hours = written
        .replace(',', ".")
        .parse::<f64>()
        .ok()
        .filter(|h| (0.0..=MOST_HOURS).contains(h));
    // Plans are kept in quarter hours.
    hours
        .map(|h| libm::round(h * 4.0) / 4.0)
        .ok_or_else(|| view.words.with("term-plan-number", &[("word", line.into())]))
}

fn one_of(view: &View<'_>, word: &str, known: &[&str]) -> Result<usize, String> {
    known
        .iter()
        .position(|name| *name == word)
        .ok_or_else(|| match suggestion::closest(word, known.iter().copied()) {
            Some(meant) => view.words.with(
                "term-plan-unknown-meant",
                &[("word", word.into()), ("meant", meant.into())],
            ),
            None => view.words.with("term-plan-unknown", &[("word", word.into())]),
        })
}

/// A person by name, or a sentence.
pub(super) fn person(view: &View<'_>, word: &str) -> Result<PersonId, String> {
    said::person(view.scenario, word).map_err(|meant| match meant {
        Some(meant) => view.words.with(
            "term-no-person-meant",
            &[("name", word.into()), ("meant", meant.into())],
        ),
        None => view.words.with("term-no-person", &[("name", word.into())]),
    })
}

/// What may stand in a plan, one paragraph each; those that begin with a dash are lists.
pub(super) fn help(view: &View<'_>, plan: &Plan) -> Vec<String> {
    let words = view.words;
    let mut lines = vec![words.get("term-plan-how"), words.get("term-plan-lines")];
    for (word, line) in LINES.iter().zip(PlanLine::ALL) {
        let key = line.name();
        let values = [
            ("word", (*word).into()),
            ("label", words.get(&format!("line-{key}")).into()),
            ("note", words.get(&format!("line-{key}-note")).into()),
            ("hours", crate::narration::hours_words(words, plan.on(line)).into()),
        ];
        lines.push(format!("- {}", words.with("term-plan-line", &values)));
    }
    lines.push(words.get("term-plan-manners"));
    for (word, stance) in MANNERS.iter().zip(Stance::ALL) {
        let label = words.get(&format!("manner-{}", stance.name()));
        let values = [("word", (*word).into()), ("label", label.into())];
        lines.push(format!("- {}", words.with("term-plan-manner", &values)));
    }
    lines.push(words.get("term-plan-with"));
    let free = view
        .scenario
        .leader
        .tasks
        .iter()
        .filter(|task| !task.only_you)
        .map(|task| task.id.clone());
    let free: Vec<String> = free.collect();
    if !free.is_empty() {
        lines.push(words.with("term-plan-give", &[("tasks", words.list(&free).into())]));
    }
    let projects: Vec<String> = view
        .scenario
        .projects
        .iter()
        .map(|project| project.id.clone())
        .collect();
    lines.push(words.with("term-plan-lead", &[("projects", words.list(&projects).into())]));
    lines
}
