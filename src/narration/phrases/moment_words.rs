//! The words of a moment that has come up, wherever they stand: written by the coach, or among its kind's texts.

use super::epilogue;
use super::shorten::shorten;
use crate::narration::i18n::interpolate;
use crate::narration::view::View;
use crate::scenario::{Choice, MomentId, Outcome, PersonId};
use crate::simulation::{MomentInstance, Origin};

/// Title, with its gaps filled.
pub(in crate::narration) fn title(view: &View<'_>, raised: &MomentInstance) -> String {
    interpolate::moment(view, parts(view, raised).title, raised)
}

/// What it is about: its first sentences, in so many letters.
pub(in crate::narration) fn situation(view: &View<'_>, raised: &MomentInstance, letters: usize) -> String {
    shorten(&interpolate::moment(view, parts(view, raised).text, raised), letters)
}

/// The title of a moment that a coach wrote, whether or not it has come up.
pub(in crate::narration) fn written_title(view: &View<'_>, id: MomentId) -> Option<String> {
    let title = &view.scenario.moments.get(id)?.title;
    Some(as_written(view, id, title))
}

/// A text about a moment that a coach wrote, its gaps filled as the scenario says before anything has happened.
pub(in crate::narration) fn as_written(view: &View<'_>, id: MomentId, text: &str) -> String {
    let Some(moment) = view.scenario.moments.get(id) else {
        return interpolate::text(view, text);
    };
    let raised = MomentInstance {
        number: 0,
        kind: moment.kind,
        origin: Origin::Written(id),
        owner: moment.owner,
        other: moment
            .people
            .iter()
            .copied()
            .find(|person| Some(*person) != moment.owner),
        task: moment.task,
        party: moment.party,
        hour: moment.hour,
        severity: moment.severity,
    };
    interpolate::moment(view, text, &raised)
}

/// The ending that came, title and text, for retelling a play-through; nothing before it is over.
#[must_use]
pub fn told_ending(view: &View<'_>) -> Option<(String, String)> {
    let ending = view.scenario.endings.get(view.simulation.ending()?)?;
    Some((
        ending.title.clone(),
        epilogue::paragraphs(view, ending).concat().join("\n"),
    ))
}

/// What is told of a moment.
pub(in crate::narration) struct MomentTexts<'a> {
    pub title: &'a str,
    pub text: &'a str,
    pub see: &'a [String],
    pub listen: &'a [String],
}

/// The words as they were written.
pub(in crate::narration) fn parts<'a>(view: &View<'a>, raised: &MomentInstance) -> MomentTexts<'a> {
    match raised.origin {
        Origin::Written(id) => {
            let moment = &view.scenario.moments[id];
            MomentTexts {
                title: &moment.title,
                text: &moment.text,
                see: &moment.see,
                listen: &moment.listen,
            }
        }
        Origin::Emergent(index) => view.scenario.words(raised.kind).texts.get(index).map_or(
            MomentTexts {
                title: "",
                text: "",
                see: &[],
                listen: &[],
            },
            |text| MomentTexts {
                title: &text.title,
                text: &text.text,
                see: &text.see,
                listen: &text.listen,
            },
        ),
    }
}

/// What it offers.
pub(in crate::narration) fn choices<'a>(view: &View<'a>, raised: &MomentInstance) -> &'a [Choice] {
    match raised.origin {
        Origin::Written(id) => &view.scenario.moments[id].choices,
        Origin::Emergent(text) => view.scenario.words(raised.kind).choices_of(text),
    }
}

/// The words of a choice.
pub(in crate::narration) fn choice(view: &View<'_>, raised: &MomentInstance, index: usize) -> String {
    choices(view, raised)
        .get(index)
        .map_or_else(String::new, |choice| interpolate::moment(view, &choice.text, raised))
}

/// How a choice came out: its own sentence, or where it has none the one of its kind with this number.
pub(in crate::narration) fn outcome(
    view: &View<'_>,
    raised: &MomentInstance,
    (choice, outcome): (usize, Outcome),
    words: Option<usize>,
) -> String {
    let kind = view.scenario.words(raised.kind);
    let own = match raised.origin {
        Origin::Emergent(text) => kind.outcomes_of(text, outcome),
        Origin::Written(_) => None,
    };
    let pool = own.unwrap_or_else(|| kind.outcomes(outcome));
    let pooled = words.and_then(|index| pool.get(index)).map(String::as_str);
    let written = choices(view, raised).get(choice).map(|choice| match outcome {
        Outcome::Well => choice.well.as_str(),
        Outcome::Badly => choice.badly.as_str(),
    });
    interpolate::moment(view, pooled.or(written).unwrap_or_default(), raised)
}

/// The title of a moment and what was chosen in it (of a meeting: the option), for retelling a play-through.
#[must_use]
pub fn told(view: &View<'_>, raised: &MomentInstance, index: usize) -> (String, String) {
    let meeting = match raised.origin {
        Origin::Written(id) => view.scenario.moments.get(id).and_then(|moment| moment.meeting.as_ref()),
        Origin::Emergent(_) => None,
    };
    let chosen = match meeting {
        Some(meeting) => meeting
            .options
            .get(index)
            .map_or_else(String::new, |option| interpolate::moment(view, option, raised)),
        None => choice(view, raised, index),
    };
    (title(view, raised), chosen)
}

/// Whose doing the outcome was.
pub(in crate::narration) fn decider(view: &View<'_>, raised: &MomentInstance, index: usize) -> Option<PersonId> {
    let lead = choices(view, raised).get(index).and_then(|choice| choice.lead);
    let gone = |p: PersonId| view.simulation.seen().person(p).gone;
    lead.filter(|p| !gone(*p)).or(raised.owner).or(raised.other)
}
