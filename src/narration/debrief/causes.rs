//! Causes by name: what moved somebody, when, and which way, in words.

use crate::insight::{CauseGroup, ChangeBreakdown, CountedReason, PersonChange, Portrait};
use crate::narration::i18n::interpolate::capital;
use crate::narration::page::plain;
use crate::narration::view::View;
use crate::narration::{phrases::acts, phrases::moment_words, phrases::moved};
use crate::scenario::PersonId;
use crate::simulation::MomentInstance;

/// Movements told of one cause, at most.
const MOVEMENTS: usize = 2;

/// What became of somebody, and mostly why.
pub(super) fn sentence(view: &View<'_>, portrait: &Portrait) -> String {
    let now = match portrait.sentence.now {
        PersonChange::Left => "left",
        PersonChange::Waits => "waits",
        PersonChange::Freer => "freer",
        PersonChange::Cooler => "cooler",
        PersonChange::Quieter => "quieter",
        PersonChange::Same => "same",
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

fn reason(view: &View<'_>, because: CountedReason) -> String {
    let (name, times, of) = match because {
        CountedReason::SteppedIn(times, of) => ("stepped-in", times, of),
        CountedReason::SteppedBack(times, of) => ("stepped-back", times, of),
        CountedReason::Between(times) => ("between", times, 0),
        CountedReason::Settled(times) => ("settled", times, 0),
        CountedReason::Failed(times) => ("failed", times, 0),
        CountedReason::Answered(times) => ("answered", times, 0),
        CountedReason::WaitedInVain(times) => ("in-vain", times, 0),
        CountedReason::Acts(times) => ("acts", times, 0),
        CountedReason::Plan => (hours(view), 0, 0),
        CountedReason::Meetings(times) => ("meetings", times, 0),
        CountedReason::Saw(times) => ("saw", times, 0),
        CountedReason::Colleagues => ("colleagues", 0, 0),
        CountedReason::Work => ("work", 0, 0),
        CountedReason::Kept(times) => ("kept", times, 0),
        CountedReason::Broken(times) => ("broken", times, 0),
        CountedReason::Hid(times) => ("hid", times, 0),
    };
    view.with(
        &format!("ledger-because-{name}"),
        &[("times", times.into()), ("of", of.into())],
    )
}

/// What the week's hours are called: those that were planned, or those that nobody was asked about.
const fn hours(view: &View<'_>) -> &'static str {
    if view.scenario.leader.plans { "plan" } else { "hours" }
}

/// When, what, and what the player did: for a place on somebody's weeks.
pub(super) fn mark(view: &View<'_>, person: PersonId, moving: &ChangeBreakdown) -> String {
    let when = view.day(moving.day);
    let what = match moving.what {
        CauseGroup::Moment(raised, choice, theirs) => {
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
        CauseGroup::Meeting(raised) => moment_words::title(view, &raised),
        CauseGroup::Act(act) => acts::words_of(view, act),
        _ => String::new(),
    };
    capital(&view.with("ledger-mark", &[("when", when.into()), ("what", what.into())]))
}

/// What the player did, in a few words.
fn did(view: &View<'_>, raised: &MomentInstance, choice: usize) -> Option<String> {
    let choice = moment_words::choices(view, raised).get(choice)?;
    Some(view.get(&format!("ledger-did-{}", choice.stance.name())))
}

/// A cause and which way it moved somebody; `None` where there is nothing to say.
pub(super) fn line(view: &View<'_>, person: PersonId, moving: &ChangeBreakdown) -> Option<String> {
    let moved = moved::directions(view, person, &moving.moved, MOVEMENTS)?;
    let what = cause(view, person, moving);
    let what = if plain::is_ended(&what) { what } else { what + "." };
    let values = [
        ("what", what.into()),
        ("name", view.name(person).into()),
        ("moved", moved.into()),
    ];
    Some(view.with("ledger-cause", &values))
}

fn cause(view: &View<'_>, person: PersonId, moving: &ChangeBreakdown) -> String {
    let name = match moving.what {
        CauseGroup::Moment(..) | CauseGroup::Meeting(_) | CauseGroup::Act(_) => return mark(view, person, moving),
        CauseGroup::Departure(who) => {
            return view.with("ledger-cause-departure", &[("name", view.name(who).into())]);
        }
        CauseGroup::Answers => "answers",
        CauseGroup::OwnSuccess => "own-success",
        CauseGroup::OwnFailure => "own-failure",
        CauseGroup::Waiting => "waiting",
        CauseGroup::Practice => "practice",
        CauseGroup::Plan => hours(view),
        CauseGroup::Review => "review",
        CauseGroup::Colleagues => "colleagues",
        CauseGroup::PromiseKept => "promise-kept",
        CauseGroup::PromiseBroken => "promise-broken",
        CauseGroup::Fear => "fear",
        CauseGroup::Load => "load",
        CauseGroup::Slack => "slack",
        CauseGroup::Delivery => "delivery",
        CauseGroup::Recognition => "recognition",
        CauseGroup::Time => "time",
        CauseGroup::Anchor => "anchor",
        CauseGroup::Climate => "climate",
    };
    let values = [("times", moving.times.into()), ("name", view.name(person).into())];
    view.with(&format!("ledger-cause-{name}"), &values)
}
