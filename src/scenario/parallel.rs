//! Parallel forms: two scenarios with the same aim and the same numbers, told in other words.
//!
//! Somebody plays the one before a workshop and the other after it. If one of them were harder, nobody could say whether the second went
//! better because something had been learned; so a form may differ in its words alone.
//!
//! In: two resolved scenarios. Out: the first part in which more than words differs.

use super::resolved::{Appearance, DeskTask, LeaderProfile, Party, Person, Project, Scenario, Task};
use super::story::{Choice, EmergentText, Ending, Fact, KindWords, Meeting, Moment, Promise};
use super::vocabulary::Pronouns;

/// The first part in which more than words differs, as a coach would call it; `None` when the two are parallel.
pub(super) fn difference(form: &Scenario, of: &Scenario) -> Option<String> {
    let same = |name: &str, same: bool| (!same).then(|| name.to_owned());
    same("`weeks`", form.weeks == of.weeks)
        .or_else(|| same("`teaches`", form.teaches == of.teaches))
        .or_else(|| same("`leader`", leader(&form.leader) == leader(&of.leader)))
        .or_else(|| each("`outside`", &form.outside, &of.outside, |one| one.name.clone(), party))
        .or_else(|| each("`people`", &form.people, &of.people, |one| one.name.clone(), person))
        .or_else(|| same("`rapport`", form.rapport == of.rapport))
        .or_else(|| {
            each(
                "`projects`",
                &form.projects,
                &of.projects,
                |one| one.title.clone(),
                project,
            )
        })
        .or_else(|| each("`tasks`", &form.tasks, &of.tasks, |one| one.title.clone(), task))
        .or_else(|| each("`moments`", &form.moments, &of.moments, |one| one.title.clone(), moment))
        .or_else(|| each("`endings`", &form.endings, &of.endings, |one| one.title.clone(), ending))
        .or_else(|| same("`emergent`", emergent(&form.kinds) == emergent(&of.kinds)))
        .or_else(|| same("`contracts`", form.contracts == of.contracts))
}

fn each<T, U: PartialEq>(
    part: &str,
    form: &[T],
    of: &[T],
    name: impl Fn(&T) -> String,
    bare: impl Fn(&T) -> U,
) -> Option<String> {
    if form.len() != of.len() {
        return Some(format!("{part}: {} here, {} there", form.len(), of.len()));
    }
    let (one, other) = form.iter().zip(of).find(|(one, other)| bare(one) != bare(other))?;
    Some(format!(
        "{part}: {:?} is not {:?} in other words",
        name(one),
        name(other)
    ))
}

// What is left when the words are taken away.

fn leader(of: &LeaderProfile) -> LeaderProfile {
    let task = |task: &DeskTask| DeskTask {
        id: String::new(),
        title: String::new(),
        ..task.clone()
    };
    LeaderProfile {
        role: String::new(),
        tasks: of.tasks.iter().map(task).collect(),
        ..of.clone()
    }
}

fn party(of: &Party) -> Party {
    Party {
        id: String::new(),
        name: String::new(),
        stake: String::new(),
        ..of.clone()
    }
}

fn person(of: &Person) -> Person {
    Person {
        id: String::new(),
        name: String::new(),
        pronouns: Pronouns::They,
        role: String::new(),
        says: String::new(),
        about: String::new(),
        look: Appearance::default(),
        ..of.clone()
    }
}

fn project(of: &Project) -> Project {
    Project {
        id: String::new(),
        title: String::new(),
        ..of.clone()
    }
}

fn task(of: &Task) -> Task {
    Task {
        id: String::new(),
        title: String::new(),
        ..of.clone()
    }
}

fn moment(of: &Moment) -> Moment {
    let meeting = |meeting: &Meeting| Meeting {
        options: vec![String::new(); meeting.options.len()],
        facts: meeting.facts.iter().map(fact).collect(),
        ..meeting.clone()
    };
    Moment {
        id: String::new(),
        title: String::new(),
        text: String::new(),
        see: Vec::new(),
        // Whether there is something to listen to is a choice; what is heard is words.
        listen: vec![String::new(); usize::from(!of.listen.is_empty())],
        choices: of.choices.iter().map(choice).collect(),
        meeting: of.meeting.as_ref().map(meeting),
        ..of.clone()
    }
}

fn choice(of: &Choice) -> Choice {
    let promise = |promise: &Promise| Promise {
        text: String::new(),
        ..promise.clone()
    };
    Choice {
        id: String::new(),
        text: String::new(),
        well: String::new(),
        badly: String::new(),
        promise: of.promise.as_ref().map(promise),
        ..of.clone()
    }
}

fn fact(of: &Fact) -> Fact {
    Fact {
        text: String::new(),
        ..of.clone()
    }
}

/// Of each kind whether it comes by itself, and what its own texts offer.
fn emergent(of: &[KindWords]) -> Vec<(bool, Vec<EmergentText>)> {
    let text = |text: &EmergentText| EmergentText {
        id: String::new(),
        title: String::new(),
        text: String::new(),
        see: Vec::new(),
        listen: vec![String::new(); usize::from(!text.listen.is_empty())],
        choices: text.choices.iter().map(choice).collect(),
        well: vec![String::new(); text.well.len()],
        badly: vec![String::new(); text.badly.len()],
        ..text.clone()
    };
    let own = of.iter().map(|kind| (kind.off, &kind.texts[..kind.own]));
    own.map(|(off, texts)| (off, texts.iter().map(text).collect()))
        .collect()
}

fn ending(of: &Ending) -> Ending {
    Ending {
        id: String::new(),
        title: String::new(),
        text: String::new(),
        last: String::new(),
        ..of.clone()
    }
}
