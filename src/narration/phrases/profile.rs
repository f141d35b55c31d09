//! What a leader knows of somebody before a one-to-one.
//!
//! In: a view, what can be seen, who. Out: a [`PersonSummary`] with its profile: what they work on, what they settle alone and what they
//! bring, how they seem, what was promised them, and what they last said or did. Nothing in it is from the true state.

use super::last_heard::{last_heard, whole_sentences};
use super::{moment_words, seen, shorten::shorten, time};
use crate::narration::i18n::interpolate::{self, capital};
use crate::narration::page::{FactKind, PersonFact, PersonProfile, PersonSummary, Sentiment};
use crate::narration::stage;
use crate::narration::view::View;
use crate::scenario::{DAYS_PER_WEEK, Day, PersonId, TaskId};
use crate::simulation::{Event, EventKind, PersonSignal, Signals};

/// Said once of everybody when it is so of so many people.
const SHARED: usize = 3;
/// And of everybody but so many, who are named.
const EXCEPT: usize = 3;
/// Letters of what was said of somebody in the briefing, beside the rest of its first sentence.
const BRIEFED: usize = 62;
/// Letters of a promise.
const PROMISED: usize = 64;
/// What a card of a team of more than [`FEW`] has room for, in lines of so many letters.
const LINES: usize = 8;
const LINE: usize = 33;
const FEW: usize = 4;
/// Who helps is seen over so many days, as what is handled alone is.
const HELPED: Day = 2 * DAYS_PER_WEEK;
/// The shares from which on the next word is used: of what they settle alone, of what they bring, of trust, of tiredness.
const ALONE: [f64; 4] = [0.15, 0.38, 0.62, 0.85];
const BRINGS: [f64; 2] = [0.3, 0.6];
const TRUSTS: [f64; 3] = [0.4, 0.55, 0.68];
const TIRED: [f64; 3] = [0.34, 0.48, 0.62];

/// Something that may be so of nearly everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::narration) enum Common {
    /// They have no task.
    Idle,
    /// The leader once stepped in and has not handed back.
    SteppedIn,
}

/// What is so of nearly everybody, each in a sentence: of more than half of at least [`SHARED`], with [`EXCEPT`] exceptions at most.
pub(in crate::narration) fn common(view: &View<'_>, signals: &Signals) -> Vec<(Common, String)> {
    let here = view.here(signals);
    let tell = |what: Common, key: &str, is: &dyn Fn(PersonId) -> bool| {
        let (so, not): (Vec<PersonId>, Vec<PersonId>) = here.iter().partition(|id| is(**id));
        if so.len() < SHARED || not.len() > EXCEPT || so.len() <= not.len() {
            return None;
        }
        if not.is_empty() {
            return Some((what, view.get(&format!("common-{key}-all"))));
        }
        let names: Vec<String> = not.iter().map(|id| view.name(*id).to_owned()).collect();
        let values = [("names", view.words.list(&names).into()), ("count", names.len().into())];
        Some((what, view.with(&format!("common-{key}-but"), &values)))
    };
    let idle = |id: PersonId| seen::task_of(signals, &signals.people[id], id).is_none();
    let stepped_in = |id: PersonId| signals.people[id].stepped_in;
    [
        tell(Common::SteppedIn, "stepped-in", &stepped_in),
        tell(Common::Idle, "idle", &idle),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A person with what is known of them; what is `said` of nearly everybody is left out.
pub(in crate::narration) fn profile(
    view: &View<'_>,
    signals: &Signals,
    id: PersonId,
    said: impl Fn(Common) -> bool,
) -> PersonSummary {
    let who = &view.scenario.people[id];
    let seen = &signals.people[id];
    let last = last_heard(view, id);
    let mut facts = facts(view, signals, id, &said);
    let lines = |words: &str| words.chars().count().div_ceil(LINE);
    let heard = last.iter().map(|last| lines(&last.when) + lines(&last.words));
    let mut taken: usize = heard.chain(facts.iter().map(|fact| lines(&fact.words))).sum();
    for fact in besides(view, signals, id, &said) {
        taken += lines(&fact.words);
        if taken <= LINES || view.scenario.people.len() <= FEW {
            facts.push(fact);
        }
    }
    PersonSummary {
        id,
        look: who.look.clone(),
        face: stage::mood(seen),
        name: who.name.clone(),
        role: who.role.clone(),
        lines: Vec::new(),
        tags: Vec::new(),
        profile: Some(PersonProfile {
            alone: (!seen.gone).then_some(seen.light),
            last,
            facts,
        }),
    }
}

const fn fact(about: FactKind, mood: Sentiment, words: String) -> PersonFact {
    PersonFact { about, mood, words }
}

/// What a leader must know of somebody.
fn facts(view: &View<'_>, signals: &Signals, id: PersonId, said: &impl Fn(Common) -> bool) -> Vec<PersonFact> {
    let seen = &signals.people[id];
    if seen.gone {
        return vec![fact(
            FactKind::Leaving,
            Sentiment::Neutral,
            capital(&view.get("seen-gone")),
        )];
    }
    let mut facts = Vec::new();
    if seen.notice {
        let notice = capital(&view.get("seen-notice"));
        facts.push(fact(FactKind::Leaving, Sentiment::Trouble, notice));
    }
    if let Some(days) = seen.waiting {
        let waiting = view.with("seen-waiting", &[("days", days.into())]);
        facts.push(fact(FactKind::Waiting, Sentiment::Trouble, capital(&waiting)));
    }
    if let Some(text) = promise(view, id) {
        facts.push(fact(FactKind::Promise, Sentiment::Leader, text));
    }
    let task = seen::task_of(signals, seen, id);
    if !(task.is_none() && said(Common::Idle)) {
        let (mood, words) = work(view, signals, id);
        facts.push(fact(FactKind::Work, mood, words));
    }
    if let Some((mood, words)) = brings(view, signals, id, task) {
        facts.push(fact(FactKind::Asks, mood, words));
    }
    let alone = view.get(&level("people-alone", &ALONE, seen.light));
    facts.push(fact(FactKind::Alone, Sentiment::Autonomy, alone));
    let (mood, words) = bearing(view, seen);
    facts.push(fact(FactKind::Bearing, mood, words));
    facts
}

/// What is good to know of somebody besides, where there is room.
fn besides(view: &View<'_>, signals: &Signals, id: PersonId, said: &impl Fn(Common) -> bool) -> Vec<PersonFact> {
    let seen = &signals.people[id];
    if seen.gone {
        return Vec::new();
    }
    let stepped_in = seen.stepped_in && !said(Common::SteppedIn);
    let stepped_in = stepped_in.then(|| fact(FactKind::SteppedIn, Sentiment::Leader, view.get("people-stepped-in")));
    let helper = helper(view, id).map(|other| {
        let helper = view.with("people-helper", &[("name", view.name(other).into())]);
        fact(FactKind::Helper, Sentiment::Neutral, helper)
    });
    let handled = (seen.handled > 0).then(|| {
        let handled = view.with("seen-handled", &[("times", seen.handled.into())]);
        fact(FactKind::Handled, Sentiment::Good, capital(&handled))
    });
    let about = about(view, id).map(|about| fact(FactKind::Character, Sentiment::Neutral, about));
    stepped_in
        .into_iter()
        .chain(helper)
        .chain(handled)
        .chain(about)
        .collect()
}

/// The key of the word for a share.
fn level(key: &str, from: &[f64], share: f64) -> String {
    let above = from.iter().filter(|from| share >= **from).count();
    format!("{key}-{above}")
}

fn work(view: &View<'_>, signals: &Signals, id: PersonId) -> (Sentiment, String) {
    let seen = &signals.people[id];
    let task = seen::task_of(signals, seen, id);
    let Some((task, signal)) = task.and_then(|task| Some((task, signals.tasks.get(task)?))) else {
        let their = view.pronoun(Some(id), "their");
        let idle = view.with("seen-idle", &[("their", their.into())]);
        return (Sentiment::Neutral, capital(&idle));
    };
    let done = seen::rough(signal.progress);
    let (mood, key) = match (signal.late, done > 0.0) {
        (true, _) => (Sentiment::Trouble, "people-task-late"),
        (false, true) => (Sentiment::Neutral, "people-task"),
        (false, false) => (Sentiment::Neutral, "people-task-new"),
    };
    let due = view.scenario.tasks.get(task).map_or(0, |task| time::week(task.due));
    let values = [
        ("task", view.task(task).into()),
        ("percent", view.percent(done).into()),
        ("week", due.into()),
    ];
    (mood, view.with(key, &values))
}

/// How often they came in the last five working days, and mostly with what, if they came; before there were any, what they were used to.
fn brings(view: &View<'_>, signals: &Signals, id: PersonId, task: Option<TaskId>) -> Option<(Sentiment, String)> {
    if signals.day == 0 {
        let used = view.get(&level("people-used", &BRINGS, signals.people[id].thread));
        return Some((Sentiment::Neutral, used));
    }
    let times = seen::asked(view, id);
    if times == 0 {
        return None;
    }
    let mood = if times > seen::OFTEN {
        Sentiment::Trouble
    } else {
        Sentiment::Neutral
    };
    let asked = view.with("people-asked", &[("times", times.into())]);
    let Some(about) = asked_about(view, id).filter(|about| Some(*about) != task) else {
        return Some((mood, asked));
    };
    let values = [("asked", asked.into()), ("task", view.task(about).into())];
    Some((mood, view.with("people-asked-about", &values)))
}

/// The task with which somebody came most often in the last five working days; of several the latest.
fn asked_about(view: &View<'_>, id: PersonId) -> Option<TaskId> {
    let today = view.simulation.day();
    let lately = view.happenings.iter().filter(|event| event.day + DAYS_PER_WEEK > today);
    most(lately.filter_map(|event| match event.what {
        EventKind::Asked { person, task } if person == id => Some(task),
        _ => None,
    }))
}

/// To whom somebody mostly goes for help.
fn helper(view: &View<'_>, id: PersonId) -> Option<PersonId> {
    let today = view.simulation.day();
    let lately = view.happenings.iter().filter(|event| event.day + HELPED > today);
    most(lately.filter_map(|event| match event.what {
        EventKind::Handled { person, with, .. } if person == id => with,
        _ => None,
    }))
}

/// What comes most often; of several the latest.
fn most(all: impl Iterator<Item = usize>) -> Option<usize> {
    let all: Vec<usize> = all.collect();
    let times = |one: &usize| all.iter().filter(|other| *other == one).count();
    all.iter().copied().max_by_key(|one| times(one))
}

/// How much they seem to trust the leader, and how tired they look, unless they are rested.
fn bearing(view: &View<'_>, seen: &PersonSignal) -> (Sentiment, String) {
    let (closed, tired) = (seen.closed >= 0.5, seen.tired >= TIRED[1]);
    let mood = if closed || tired || seen.mood < TRUSTS[0] {
        Sentiment::Trouble
    } else if seen.mood >= TRUSTS[2] {
        Sentiment::Good
    } else {
        Sentiment::Neutral
    };
    let trust = if closed {
        "seen-closed".to_owned()
    } else {
        level("people-trust", &TRUSTS, seen.mood)
    };
    let trust = view.get(&trust);
    if seen.tired < TIRED[0] {
        return (mood, capital(&trust));
    }
    let energy = view.get(&level("people-energy", &TIRED[1..], seen.tired));
    let values = [("trust", trust.into()), ("energy", energy.into())];
    (mood, capital(&view.with("people-bearing", &values)))
}

/// The last promise to somebody of which the day has not come.
fn promise(view: &View<'_>, id: PersonId) -> Option<String> {
    let due = |kind: &EventKind| matches!(kind, EventKind::PromiseDue(to, _) if *to == id);
    let given = |event: &&Event| event.what == EventKind::Promised(id);
    let all = view.happenings.iter().filter(given).count();
    if all <= view.happenings.iter().filter(|event| due(&event.what)).count() {
        return None;
    }
    let last = view.happenings.iter().rposition(|event| given(&event))?;
    let before = &view.happenings[..last];
    let chosen = before.iter().rev().find_map(|event| match &event.what {
        EventKind::Chose { moment, choice, .. } => Some((moment, *choice)),
        _ => None,
    });
    let text = chosen.and_then(|(raised, choice)| {
        let promise = moment_words::choices(view, raised).get(choice)?.promise.as_ref()?;
        (promise.to == id).then(|| interpolate::moment(view, &promise.text, raised))
    });
    Some(match text {
        Some(text) => view.with("people-promise", &[("text", shorten(&text, PROMISED).into())]),
        None => view.get("people-promise-untold"),
    })
}

/// What the briefing says of them.
fn about(view: &View<'_>, id: PersonId) -> Option<String> {
    let about = &view.scenario.people[id].about;
    let told = || {
        let about = interpolate::text(view, about);
        if view.scenario.people.len() <= FEW {
            about
        } else {
            whole_sentences(&about, BRIEFED)
        }
    };
    (!about.is_empty()).then(told)
}
