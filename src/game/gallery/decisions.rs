//! Every moment and every meeting of a scenario as it is asked, whether or not a play-through comes to it.
//!
//! In: a scenario, a language. Out: one page of each moment before and after listening, with its tips, and of each meeting as it opens, in
//! the middle and when time is up; around each the ways that the window adds.

use super::{Gallery, ScreenCase, current_model, first_answer, preferences_in};
use crate::game::keys;
use crate::game::preferences;
use crate::game::shown::ShownPage;
use crate::narration::page::{Command, Item, Page};
use crate::narration::{self, Ahead, View};
use crate::scenario::{Choice, Kind, Meeting, MomentId, Scenario};
use crate::session::Session;
use crate::simulation::{
    Answer, ChoiceOption, LastMeetingAction, MeetingAction, MeetingQuestion, MomentInstance, MomentQuestion,
    MomentReading, Origin, Question,
};
use crate::sitting::{Medium, Sitting};
use crate::ui::widgets::items;

/// Decisions until somebody asks at most.
const STOPS: usize = 500;

/// Every decision of a scenario; moments that come by themselves only in the world's own texts, unless the program's are wanted too.
///
/// # Errors
/// The words or the model cannot be read: a sentence with the place.
pub fn decisions(scenario: Scenario, language: &str, programs_own: bool) -> Result<Gallery, String> {
    let sitting = &mut Sitting::new(
        Medium::Graphical,
        preferences_in(language),
        None,
        current_model()?,
        Some(7),
    );
    sitting.run_jobs();
    sitting.play(Session::start(scenario, 7));
    let mut exhibits = Vec::new();
    until(sitting, |question| matches!(question, Question::Moment(_)));
    moments(sitting, "", programs_own, &mut exhibits);
    sitting.apply(&Command::Answer(Answer::Listen), "");
    moments(sitting, ", listened", programs_own, &mut exhibits);
    meetings(sitting, &mut exhibits);
    Ok(Gallery {
        exhibits,
        words: preferences::window_words(sitting.words()),
        caps: keys::caps(sitting, false),
    })
}

/// Answers until such a question is open.
fn until(sitting: &mut Sitting, wanted: fn(&Question) -> bool) {
    for _ in 0..STOPS {
        match sitting.question() {
            Some(question) if wanted(&question) => return,
            Some(question) => {
                let answer = first_answer(&question);
                sitting.apply(&Command::Answer(answer), "");
                sitting.take_alerts();
            }
            None => sitting.advance(),
        }
    }
}

fn moments(sitting: &Sitting, variant: &str, programs_own: bool, into: &mut Vec<ScreenCase>) {
    let Some(view) = sitting.view() else { return };
    for raised in all_moments(view.scenario, programs_own) {
        let question = Question::Moment(asked(&view, raised, variant.is_empty()));
        into.push(exhibit(sitting, &view, &question, variant));
    }
}

/// Every moment with choices, written by the coach or emergent, as it could come up.
fn all_moments(scenario: &Scenario, programs_own: bool) -> Vec<MomentInstance> {
    let people = scenario.people.len();
    let emergent = |kind: Kind| {
        let words = scenario.words(kind);
        let texts = match (words.off, programs_own) {
            (true, _) => 0,
            (false, true) => words.texts.len(),
            (false, false) => words.own,
        };
        (0..texts).map(move |text| MomentInstance {
            number: 0,
            kind,
            origin: Origin::Emergent(text),
            owner: Some(text % people),
            other: (people > 1).then(|| (text + 1) % people),
            task: (!scenario.tasks.is_empty()).then_some(0),
            party: (!scenario.outside.is_empty()).then_some(0),
            hour: 10.5,
            severity: 0.5,
        })
    };
    let written = (0..scenario.moments.len()).map(|id| written(scenario, id));
    written
        .chain(Kind::ALL.into_iter().flat_map(emergent))
        .filter(|raised| !choices(scenario, raised).is_empty())
        .collect()
}

fn written(scenario: &Scenario, id: MomentId) -> MomentInstance {
    let moment = &scenario.moments[id];
    MomentInstance {
        number: 0,
        kind: moment.kind,
        origin: Origin::Written(id),
        owner: moment.owner,
        other: moment.people.iter().copied().find(|other| Some(*other) != moment.owner),
        task: moment.task,
        party: moment.party,
        hour: moment.hour,
        severity: moment.severity,
    }
}

fn choices<'a>(scenario: &'a Scenario, raised: &MomentInstance) -> &'a [Choice] {
    match raised.origin {
        Origin::Written(id) if scenario.moments[id].meeting.is_some() => &[],
        Origin::Written(id) => &scenario.moments[id].choices,
        Origin::Emergent(text) => scenario.words(raised.kind).choices_of(text),
    }
}

fn asked(view: &View<'_>, raised: MomentInstance, can_listen: bool) -> MomentQuestion {
    let world = view.simulation.world();
    let offer = |choice: &Choice| {
        let axes = world.axes(choice.stance);
        ChoiceOption {
            stance: choice.stance,
            tone: choice.tone,
            control: axes.control,
            support: axes.support,
            guidance: axes.guidance,
            hours: choice.hours.unwrap_or(1.75),
        }
    };
    MomentQuestion {
        moment: raised,
        reading: MomentReading {
            urgency: 0.5,
            severity: raised.severity,
            familiarity: 0.5,
            stakes: 0.5,
            authority: false,
            domain: None,
        },
        choices: choices(view.scenario, &raised).iter().map(offer).collect(),
        hours_left: 2.5,
        can_listen,
    }
}

fn meetings(sitting: &Sitting, into: &mut Vec<ScreenCase>) {
    let Some(view) = sitting.view() else { return };
    for (id, moment) in view.scenario.moments.iter().enumerate() {
        let Some(matter) = &moment.meeting else { continue };
        for (variant, beat) in [
            ("", 0),
            (", in the middle", matter.beats / 2),
            (", time is up", matter.beats),
        ] {
            let question = Question::Beat(beat_of(view.scenario, id, matter, beat));
            into.push(exhibit(sitting, &view, &question, variant));
        }
    }
}

/// A beat of a meeting; the later, the more has been said.
fn beat_of(scenario: &Scenario, id: MomentId, matter: &Meeting, beat: u32) -> MeetingQuestion {
    let people = scenario.moments[id].people.clone();
    let (first, options) = (people.first().copied().unwrap_or(0), matter.options.len());
    let said: Vec<usize> = (0..matter.facts.len()).take(beat as usize).collect();
    let mut moves = vec![MeetingAction::LetThemDecide];
    if beat < matter.beats {
        let invited = people.iter().take(3).map(|person| MeetingAction::Invite(*person));
        moves = std::iter::once(MeetingAction::Wait)
            .chain(invited)
            .chain([MeetingAction::Ask, MeetingAction::LetThemDecide])
            .chain((0..options).map(MeetingAction::State))
            .collect();
    }
    moves.extend((0..options).map(MeetingAction::Decide));
    MeetingQuestion {
        moment: written(scenario, id),
        written: id,
        beat,
        beats: matter.beats,
        spoken: people
            .iter()
            .map(|person| u32::from(beat > 0 && person % 2 == 0))
            .collect(),
        people: people.into(),
        last: match said.last() {
            Some(fact) => LastMeetingAction::Fact(first, *fact),
            None => LastMeetingAction::Opening,
        },
        said,
        silence: 0,
        leaders_view: None,
        options: moves,
    }
}

/// A question as the window shows it: with its tips and with the ways that every page of a play-through has.
fn exhibit(sitting: &Sitting, view: &View<'_>, question: &Question, variant: &str) -> ScreenCase {
    let mut page = narration::question(view, question, None);
    narration::tips(view, &mut page, Some(question), true);
    if let Question::Moment(asked) = question {
        narration::expecting(view, &mut page, asked, false);
        narration::hints(view, &mut page, Ahead::Hidden);
    }
    add_ways(&mut page, &sitting.page());
    ScreenCase {
        name: format!("{}{variant}", page.title),
        shown: ShownPage {
            stage: narration::stage::stage(view, Some(question)),
            page,
            ..ShownPage::from(sitting.presentation())
        },
    }
}

/// The ways of another page that this one has not.
fn add_ways(page: &mut Page, other: &Page) {
    for way in items::chrome_of(other) {
        if page.controls().all(|control| control.id != way.id) {
            page.items.push(Item::Control(way.clone()));
        }
    }
}
