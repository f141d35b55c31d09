//! What is heard when: the difference between where the player stood and where they stand.
//!
//! In: two [`Scene`]s, from the stage and the open question. Out: [`Sound`]s, at most one mark and one word on the tone of
//! the room. [`Ear`] keeps the scene before.

use super::sounds::Sound;
use crate::narration::stage::StageView;
use crate::scenario::{Day, Kind};
use crate::simulation::Question;

/// A leader who moves less than this share of the stage has not moved.
const STEP: f64 = 0.06;
/// The shares of light at which the room is a step warmer.
const WARMER: [f64; 4] = [0.2, 0.4, 0.6, 0.8];
/// Light must fall this far below such a share before the room is cooler again.
const SLACK: f64 = 0.08;

/// How far a play-through has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The day, from 0.
    pub day: Day,
    /// Answers so far.
    pub decisions: usize,
}

/// What is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OpenPrompt {
    /// Nothing: the days go by, or something is read.
    #[default]
    Nothing,
    /// The plan of a week, from 1.
    Plan(u32),
    /// A moment of a kind, by its number.
    Moment(Kind, u32),
    /// A beat of a meeting, by the number of its moment, and breaths of silence in a row.
    Beat(u32, u32),
    /// The survey, or a question to oneself.
    Paper,
}

/// Where the player stands, as far as it can be heard.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Scene {
    /// How far the play-through has come; none outside of one.
    pub play: Option<Progress>,
    /// What is open.
    pub asked: OpenPrompt,
    /// How far in the leader stands, 0..1.
    pub inside: f64,
    /// The leader is not there.
    pub away: bool,
    /// The mean of the lights of those who are in the team, 0..1.
    pub light: f64,
}

impl Scene {
    /// The scene of a stage. `play` is none outside of a play-through; `question` is what is open on the screen.
    #[must_use]
    pub fn of(stage: &StageView, play: Option<Progress>, question: Option<&Question>) -> Self {
        let lights: Vec<f64> = stage
            .people
            .iter()
            .filter(|who| !who.gone)
            .map(|who| who.light)
            .collect();
        Self {
            play,
            asked: question.map_or(OpenPrompt::Nothing, asked),
            inside: stage.leader.inside,
            away: stage.leader.away,
            light: lights.iter().sum::<f64>() / lights.len().max(1) as f64,
        }
    }
}

fn asked(question: &Question) -> OpenPrompt {
    match question {
        Question::Plan(plan) => OpenPrompt::Plan(plan.week),
        Question::Moment(open) => OpenPrompt::Moment(open.moment.kind, open.moment.number),
        Question::Beat(beat) => OpenPrompt::Beat(beat.moment.number, beat.silence),
        Question::Pulse(_) | Question::Reflection(_) => OpenPrompt::Paper,
    }
}

/// Somebody who listens: remembers the scene before, and how warm the room was.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Ear {
    last: Scene,
    warmth: usize,
}

impl Ear {
    /// What is heard as the player comes to stand here; marks first.
    pub fn hear(&mut self, mut now: Scene) -> Vec<Sound> {
        // At a table only those who sit there are seen: the room stays as warm as it was.
        if matches!(now.asked, OpenPrompt::Beat(..)) && self.last.play.is_some() {
            now.light = self.last.light;
        }
        let before = core::mem::replace(&mut self.last, now);
        let mut sounds: Vec<Sound> = mark(&before, &now).into_iter().collect();
        let warmth = warmth(self.warmth, now.light);
        match (before.play, now.play) {
            (None, Some(_)) => sounds.push(Sound::Room),
            (Some(_), Some(_)) if warmth > self.warmth => sounds.push(Sound::Warmer),
            (Some(_), Some(_)) if warmth < self.warmth => sounds.push(Sound::Cooler),
            _ => {}
        }
        self.warmth = warmth;
        sounds
    }

    /// The scene that was heard last.
    #[must_use]
    pub const fn scene(&self) -> &Scene {
        &self.last
    }
}

/// How warm the room is, 0..=4, from how warm it was.
fn warmth(was: usize, light: f64) -> usize {
    let least = WARMER.iter().filter(|share| light >= **share).count();
    let most = WARMER.iter().filter(|share| light >= **share - SLACK).count();
    was.clamp(least, most)
}

fn mark(before: &Scene, now: &Scene) -> Option<Sound> {
    let here = now.play?;
    arrived(before.asked, now.asked).or_else(|| {
        let was = before.play?;
        if here.decisions > was.decisions {
            answered(before, now)
        } else if here.day > was.day && now.asked == OpenPrompt::Nothing {
            Some(Sound::Day)
        } else {
            None
        }
    })
}

/// Something new is asked.
fn arrived(before: OpenPrompt, now: OpenPrompt) -> Option<Sound> {
    let number = |asked| match asked {
        OpenPrompt::Moment(_, number) | OpenPrompt::Beat(number, _) => Some(number),
        _ => None,
    };
    match now {
        OpenPrompt::Plan(week) => (before != OpenPrompt::Plan(week)).then_some(Sound::Bell),
        OpenPrompt::Moment(kind, _) => (number(before) != number(now)).then_some(Sound::Moment(kind)),
        OpenPrompt::Beat(..) => (number(before) != number(now)).then_some(Sound::Moment(Kind::Meeting)),
        OpenPrompt::Nothing | OpenPrompt::Paper => None,
    }
}

/// Something was answered.
fn answered(before: &Scene, now: &Scene) -> Option<Sound> {
    let moved = now.inside - before.inside;
    match (before.asked, now.asked) {
        (OpenPrompt::Beat(_, was), OpenPrompt::Beat(_, is)) => (is > was).then(|| Sound::silence(is)),
        (OpenPrompt::Moment(..), OpenPrompt::Moment(..)) | (OpenPrompt::Paper, _) => None,
        (OpenPrompt::Plan(_), _) => Some(Sound::Decided),
        _ if now.away || before.away => Some(Sound::Decided),
        _ if moved > STEP => Some(Sound::StepIn),
        _ if moved < -STEP => Some(Sound::StepBack),
        _ => Some(Sound::Decided),
    }
}
