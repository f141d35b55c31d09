//! Causes by name: what moved somebody, when, and which way, in words.

use crate::insight::{Because, Mover, Moving, Now, Portrait};
use crate::narration::view::View;
use crate::narration::{acts, key, moment_words, moved};
use crate::scenario::PersonId;
use crate::simulation::Raised;

/// Movements told of one cause, at most.
const MOVEMENTS: usize = 2;

/// What became of somebody, and mostly why.
pub(super) fn sentence(view: &View<'_>, portrait: &Portrait) -> String {
    let now = match portrait.sentence.now {
        Now::Left => "left",
        Now::Waits => "waits",
        Now::Freer => "freer",
        Now::Cooler => "cooler",
        Now::Quieter => "quieter",
        Now::Same => "same",
    };
    let name = view.name(portrait.person);
    let now = view.with(&format!("ledger-became-{now}"), &[("name", name.into())]);
    let because: Vec<String> = portrait.sentence.because.iter().map(|one| reason(view, *one)).collect();
    if because.is_empty() {
        return view.with("ledger-sentence-bare", &[("now", now.into())]);
    }
    let values = [("now", now.into()), ("because", view.words.list(&because).into())];
    view.with("ledger-sentence", &values)
}

fn reason(view: &View<'_>, because: Because) -> String {
    let (name, times, of) = match because {
        Because::SteppedIn(times, of) => ("stepped-in", times, of),
        Because::SteppedBack(times, of) => ("stepped-back", times, of),
        Because::Between(times) => ("between", times, 0),
        Because::Settled(times) => ("settled", times, 0),
        Because::Failed(times) => ("failed", times, 0),
        Because::Answered(times) => ("answered", times, 0),
        Because::WaitedInVain(times) => ("in-vain", times, 0),
        Because::Acts(times) => ("acts", times, 0),
        Because::Plan => ("plan", 0, 0),
        Because::Meetings(times) => ("meetings", times, 0),
        Because::Saw(times) => ("saw", times, 0),
        Because::Colleagues => ("colleagues", 0, 0),
        Because::Work => ("work", 0, 0),
        Because::Kept(times) => ("kept", times, 0),
        Because::Broken(times) => ("broken", times, 0),
        Because::Hid(times) => ("hid", times, 0),
    };
    view.with(
        &format!("ledger-because-{name}"),
        &[("times", times.into()), ("of", of.into())],
    )
}

/// When, what, and what the player did: for a place on somebody's weeks.
pub(super) fn mark(view: &View<'_>, person: PersonId, moving: &Moving) -> String {
    let when = view.day(moving.day);
    let what = match moving.what {
        Mover::Moment(raised, choice, theirs) => {
            let title = moment_words::title(view, &raised);
            match choice.and_then(|choice| did(view, &raised, choice)) {
                Some(did) => {
                    let key = if theirs { "ledger-moment" } else { "ledger-moment-seen" };
                    let values = [
                        ("title", title.into()),
                        ("did", did.into()),
                        ("name", view.name(person).into()),
                    ];
                    view.with(key, &values)
                }
                None => title,
            }
        }
        Mover::Meeting(raised) => moment_words::title(view, &raised),
        Mover::Act(act) => acts::words_of(view, act),
        _ => String::new(),
    };
    view.with("ledger-mark", &[("when", when.into()), ("what", what.into())])
}

/// What the player did, in a few words.
fn did(view: &View<'_>, raised: &Raised, choice: usize) -> Option<String> {
    let choice = moment_words::choices(view, raised).get(choice)?;
    Some(view.get(&format!("ledger-did-{}", key::stance(choice.stance))))
}

/// A cause and which way it moved somebody; `None` where there is nothing to say.
pub(super) fn line(view: &View<'_>, person: PersonId, moving: &Moving) -> Option<String> {
    let moved = moved::directions(view, person, &moving.moved, MOVEMENTS)?;
    let values = [
        ("what", cause(view, person, moving).into()),
        ("name", view.name(person).into()),
        ("moved", moved.into()),
    ];
    Some(view.with("ledger-cause", &values))
}

fn cause(view: &View<'_>, person: PersonId, moving: &Moving) -> String {
    let name = match moving.what {
        Mover::Moment(..) | Mover::Meeting(_) | Mover::Act(_) => return mark(view, person, moving),
        Mover::Departure(who) => {
            return view.with("ledger-cause-departure", &[("name", view.name(who).into())]);
        }
        Mover::Answers => "answers",
        Mover::OwnSuccess => "own-success",
        Mover::OwnFailure => "own-failure",
        Mover::Waiting => "waiting",
        Mover::Practice => "practice",
        Mover::Plan => "plan",
        Mover::Review => "review",
        Mover::Colleagues => "colleagues",
        Mover::PromiseKept => "promise-kept",
        Mover::PromiseBroken => "promise-broken",
        Mover::Fear => "fear",
        Mover::Load => "load",
        Mover::Slack => "slack",
        Mover::Delivery => "delivery",
        Mover::Recognition => "recognition",
        Mover::Time => "time",
        Mover::Anchor => "anchor",
        Mover::Climate => "climate",
    };
    let values = [("times", moving.times.into()), ("name", view.name(person).into())];
    view.with(&format!("ledger-cause-{name}"), &values)
}
