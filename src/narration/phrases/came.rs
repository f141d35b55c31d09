//! Why a moment came: from the state of people and work, because something holds that its coach named, or after a choice.
//!
//! In: a moment that has come up. Out: a sentence; nothing of a moment that comes on its day.

use super::moment_words;
use crate::narration::view::View;
use crate::scenario::{Condition, MomentId, Trigger};
use crate::simulation::{MomentInstance, Origin};

/// The sentence.
pub(in crate::narration) fn because(view: &View<'_>, raised: &MomentInstance) -> Option<String> {
    let Origin::Written(id) = raised.origin else {
        let name = |person: Option<usize>| person.map_or_else(|| view.get("somebody"), |p| view.name(p).to_owned());
        let task = raised
            .task
            .map_or_else(|| view.get("a-task"), |t| view.task(t).to_owned());
        let values = [
            ("name", name(raised.owner).into()),
            ("other", name(raised.other).into()),
            ("task", task.into()),
        ];
        return Some(view.with(&format!("came-{}", raised.kind.name()), &values));
    };
    match &view.scenario.moments.get(id)?.trigger {
        Trigger::On(_) => None,
        Trigger::Then => after(view, led_to(view, id)?),
        Trigger::When(condition) => of_condition(view, condition),
    }
}

/// The moment of which a choice that was taken has led here.
fn led_to(view: &View<'_>, id: MomentId) -> Option<MomentId> {
    let back = view.simulation.in_retrospect();
    let leads = |(before, moment): (MomentId, &crate::scenario::Moment)| {
        let choice = moment.choices.iter().position(|choice| choice.then == Some(id))?;
        back.has_gone(before, Some(choice), None).then_some(before)
    };
    view.scenario.moments.iter().enumerate().find_map(leads)
}

fn after(view: &View<'_>, moment: MomentId) -> Option<String> {
    let title = moment_words::written_title(view, moment)?;
    Some(view.with("came-after", &[("title", title.into())]))
}

/// What a condition waited for: an earlier choice before anything else.
fn of_condition(view: &View<'_>, condition: &Condition) -> Option<String> {
    let mut parts = Vec::new();
    waited_for(view, condition, &mut parts);
    let choice = parts.iter().find_map(|part| match part {
        Condition::Chose(moment, _) | Condition::Went(moment, _) => Some(*moment),
        _ => None,
    });
    match choice {
        Some(moment) => after(view, moment),
        None => parts.into_iter().find_map(|part| of_part(view, part)),
    }
}

/// What must be so; of several of which one is enough, the first that is so now.
fn waited_for<'c>(view: &View<'_>, condition: &'c Condition, parts: &mut Vec<&'c Condition>) {
    match condition {
        Condition::All(all) => all.iter().for_each(|one| waited_for(view, one, parts)),
        Condition::Any(any) => {
            let back = view.simulation.in_retrospect();
            if let Some(one) = any.iter().find(|one| back.holds(one)) {
                waited_for(view, one, parts);
            }
        }
        Condition::Not(_) | Condition::Days(_) => {}
        part => parts.push(part),
    }
}

fn of_part(view: &View<'_>, part: &Condition) -> Option<String> {
    let name = |person: usize| ("name", view.name(person).into());
    Some(match part {
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::Days(_) => return None,
        Condition::After(moment) | Condition::Chose(moment, _) | Condition::Went(moment, _) => {
            return after(view, *moment);
        }
        Condition::Habit(..) => view.get("came-habit"),
        Condition::TaskLate(task) => view.with("came-task-late", &[("task", view.task(*task).into())]),
        Condition::TaskDone(task) => view.with("came-task-done", &[("task", view.task(*task).into())]),
        Condition::PromiseBroken => view.get("came-promise-broken"),
        Condition::Gone(person) => view.with("came-gone", &[name(*person)]),
        Condition::Person(person, ..) => view.with("came-person", &[name(*person)]),
        Condition::Team(..) | Condition::Level(_) => view.get("came-team"),
        Condition::Delivered(_) => view.get("came-delivered"),
        Condition::Energy(_) => view.get("came-energy"),
        Condition::Standing(party, _) => {
            let party = view.scenario.outside.get(*party)?;
            view.with("came-standing", &[("party", party.name.as_str().into())])
        }
        Condition::Left(_) => view.get("came-left"),
    })
}
