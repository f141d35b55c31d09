//! What a rehearsed moment teaches, as a coach wants to know it: which side is right and how surely, which choice is never or
//! always best, and what to change in the file to turn that.
//!
//! In: a [`Rehearsal`] and its scenario. Out: a [`Judgement`], data alone; `narration` has the words.

use serde::Serialize;

use crate::ensemble::statistics::{Interval, USUAL, wilson};
use crate::insight::decisions::judged::{Need, Side};
use crate::insight::lesson::branches::{ChoiceFigures, MomentFigures};
use crate::insight::lesson::oracle::first_best;
use crate::insight::lesson::rehearsal::{MomentMeasure, MomentVariant, Rehearsal};
use crate::scenario::{Choice, Day, Moment, Scenario, Stance, Trigger};

/// A side is right where it is in this share of times, 0..1; below it the moment is another one for another team.
const MOSTLY: f64 = 0.6;
/// Times looked at before a *never* or an *always* says something.
const OFTEN: u64 = 10;
/// Chances nearer to one another than this are as good as the same, 0..1.
const NEAR: f64 = 0.08;
/// A change of the best chance of at least this makes it easier or harder, 0..1.
const EASIER: f64 = 0.03;
/// Below this chance a choice is no good bet, 0..1.
const HALF: f64 = 0.5;
/// A change by less than this is a short one, 0..1: between a step of 25 and one of 50.
const SHORT: f64 = 0.3;
/// Below this share of runs a moment is seldom met, 0..1.
const SELDOM: f64 = 0.2;

/// A moment, judged.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Judgement {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The share of runs in which it came, 0..1, by reference leader.
    pub came: Vec<(&'static str, f64)>,
    /// Runs by each leader.
    pub runs: u64,
    /// The first, the middle and the last day on which it came, 0 = the first Monday.
    pub days: Option<[Day; 3]>,
    /// How many teams its need was judged on, each in a run of its own.
    pub times: u64,
    /// The share of times that need the leader, whose people manage alone, and where either would do; 0..1.
    pub needs: [f64; 3],
    /// What is right in it.
    pub verdict: MomentVerdict,
    /// Its choices, in the order of the card.
    pub choices: Vec<JudgedChoice>,
    /// How many times each choice was followed to the end.
    pub followed: u64,
    /// What stands out, the gravest first.
    pub findings: Vec<MomentFinding>,
    /// What to change, those that turn it first.
    pub changes: Vec<MomentChange>,
}

/// What is right in a moment.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MomentVerdict {
    /// This is right in such a share of times, 0..1, of which this is the 95 % interval.
    Right {
        /// Stepping in, stepping back, or either.
        need: Need,
        /// The share.
        share: f64,
        /// What the share of all play-throughs may be.
        interval: Interval,
    },
    /// No side is right in most times: it depends on the team.
    Depends,
    /// Its choices are all on one side, so that there is nothing to compare.
    OneSided(Side),
    /// It is not decided by choices, as a meeting.
    NoChoices,
    /// It never came.
    Never,
}

/// Why a moment never came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyNever {
    /// It has a day, and its owner had left, or the day was full.
    DayTaken,
    /// Its condition never held.
    Condition,
    /// Only this choice of this moment leads to it, as moment and choice.
    OnlyAfter(String, String),
    /// Nothing leads to it.
    NothingLeads,
}

/// A choice, judged.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct JudgedChoice {
    /// Its id.
    pub id: String,
    /// Its words, as written.
    pub text: String,
    /// Its stance.
    pub stance: Stance,
    /// Leader-hours, the mean.
    pub hours: f64,
    /// The chance that it goes well, the mean, 0..1.
    pub odds: f64,
    /// The share of times in which no choice had better odds, 0..1.
    pub best: f64,
    /// What it surely does better than the others: names of measures, or `owner` for the autonomy of whose moment it is.
    pub better: Vec<&'static str>,
    /// What it surely does worse.
    pub worse: Vec<&'static str>,
    /// Who is told that something will happen, by name.
    pub promises_to: Option<String>,
    /// Who gets the lead, by name.
    pub lead: Option<String>,
    /// The id of the moment that it leads to.
    pub then: Option<String>,
}

/// What stands out in a moment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MomentFinding {
    /// It never came, for this reason.
    Never(WhyNever),
    /// This choice has the best chance, does something surely better than the others and nothing surely worse.
    WinsOnEverything(String),
    /// No choice is surely better or worse than the others for anything measured.
    NothingHangsOnIt,
    /// No choice goes well in half of the times; with the best chance, 0..1.
    NoneGoesWell(f64),
    /// This choice, meant as this stance, never has the best chance and is surely better for nothing.
    NeverRight(String, Stance),
    /// It is met in such a share of runs only, 0..1.
    Seldom(f64),
    /// It came too seldom to call anything *never* or *always*.
    TooFew,
}

/// A change of the file and what it does.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct MomentChange {
    /// What is changed.
    pub measure: MomentMeasure,
    /// To what, 0..1.
    pub to: f64,
    /// What it does.
    pub effect: ChangeEffect,
    /// The share of times in which that is right then, 0..1.
    pub share: f64,
    /// The best chance of a choice then, 0..1.
    pub best: f64,
}

/// What a change does to a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeEffect {
    /// This would be right.
    Turns(Need),
    /// Both sides would be about as likely to go well.
    Dilemma,
    /// It would go well more often.
    Easier,
    /// It would go well less often.
    Harder,
}

impl MomentChange {
    /// As it is written in the file: `urgency: 85`.
    #[must_use]
    pub fn written(&self) -> String {
        match self.measure {
            MomentMeasure::Authority => format!("needs_authority: {}", self.to > 0.0),
            measure => format!("{}: {:.0}", measure.name(), 100.0 * self.to),
        }
    }
}

impl Judgement {
    /// Judges a moment that was rehearsed.
    #[must_use]
    pub fn of(rehearsal: &Rehearsal, scenario: &Scenario) -> Self {
        let moment = scenario.moments.iter().find(|moment| moment.id == rehearsal.id);
        let now = rehearsal.variants.first();
        let choices = choices(rehearsal.figures.as_ref(), moment, scenario);
        Self {
            id: rehearsal.id.clone(),
            title: moment.map(|moment| moment.title.clone()).unwrap_or_default(),
            came: rehearsal.came.clone(),
            runs: rehearsal.runs,
            days: rehearsal.days,
            times: rehearsal.judged,
            needs: now.map_or([0.0; 3], |now| now.needs),
            verdict: verdict(rehearsal, &choices),
            followed: rehearsal.figures.as_ref().map_or(0, |figures| figures.times),
            findings: findings(rehearsal, &choices),
            changes: changes(rehearsal, moment),
            choices,
        }
    }
}

fn verdict(rehearsal: &Rehearsal, choices: &[JudgedChoice]) -> MomentVerdict {
    let Some(now) = rehearsal.variants.first().filter(|_| rehearsal.days.is_some()) else {
        return MomentVerdict::Never;
    };
    if choices.is_empty() || now.best() <= 0.0 {
        return MomentVerdict::NoChoices;
    }
    if now.best_in <= 0.0 {
        return MomentVerdict::OneSided(Side::Back);
    }
    if now.best_back <= 0.0 {
        return MomentVerdict::OneSided(Side::In);
    }
    let share = now.needs[first_best(&now.needs)];
    if share < MOSTLY {
        return MomentVerdict::Depends;
    }
    let hits = libm::round(share * rehearsal.judged as f64) as u64;
    MomentVerdict::Right {
        need: now.mostly(),
        share,
        interval: wilson(hits, rehearsal.judged, USUAL),
    }
}

fn choices(figures: Option<&MomentFigures>, moment: Option<&Moment>, scenario: &Scenario) -> Vec<JudgedChoice> {
    let figures = figures.map_or(&[][..], |figures| &figures.choices);
    let written = moment.map_or(&[][..], |moment| &moment.choices);
    figures
        .iter()
        .zip(written)
        .map(|(figures, written)| choice(figures, written, scenario))
        .collect()
}

fn choice(figures: &ChoiceFigures, written: &Choice, scenario: &Scenario) -> JudgedChoice {
    let name = |person: usize| scenario.people.get(person).map(|person| person.name.clone());
    JudgedChoice {
        id: figures.id.clone(),
        text: written.text.clone(),
        stance: figures.stance,
        hours: figures.hours,
        odds: figures.odds,
        best: figures.best_odds,
        better: figures.good_for(),
        worse: figures.bad_for(),
        promises_to: written.promise.as_ref().and_then(|promise| name(promise.to)),
        lead: written.lead.and_then(name),
        then: written
            .then
            .and_then(|then| scenario.moments.get(then))
            .map(|then| then.id.clone()),
    }
}

fn why_never(rehearsal: &Rehearsal) -> WhyNever {
    match &rehearsal.trigger {
        Trigger::On(_) => WhyNever::DayTaken,
        Trigger::When(_) => WhyNever::Condition,
        Trigger::Then => match rehearsal.leads_here.first() {
            Some((moment, choice)) => WhyNever::OnlyAfter(moment.clone(), choice.clone()),
            None => WhyNever::NothingLeads,
        },
    }
}

fn findings(rehearsal: &Rehearsal, choices: &[JudgedChoice]) -> Vec<MomentFinding> {
    if rehearsal.days.is_none() {
        return vec![MomentFinding::Never(why_never(rehearsal))];
    }
    let mut found = Vec::new();
    let times = rehearsal.figures.as_ref().map_or(0, |figures| figures.times);
    if choices.len() > 1 && times < OFTEN {
        found.push(MomentFinding::TooFew);
    } else if choices.len() > 1 {
        let wins = |choice: &&JudgedChoice| choice.best >= 1.0 && !choice.better.is_empty() && choice.worse.is_empty();
        found.extend(
            choices
                .iter()
                .find(wins)
                .map(|choice| MomentFinding::WinsOnEverything(choice.id.clone())),
        );
        if choices
            .iter()
            .all(|choice| choice.better.is_empty() && choice.worse.is_empty())
        {
            found.push(MomentFinding::NothingHangsOnIt);
        }
        let best = choices.iter().map(|choice| choice.odds).fold(0.0, f64::max);
        if best < HALF {
            found.push(MomentFinding::NoneGoesWell(best));
        }
        let never = choices
            .iter()
            .filter(|choice| choice.best <= 0.0 && choice.better.is_empty());
        found.extend(never.map(|choice| MomentFinding::NeverRight(choice.id.clone(), choice.stance)));
    }
    let mean = rehearsal.came.iter().map(|(_, share)| share).sum::<f64>() / rehearsal.came.len().max(1) as f64;
    if mean < SELDOM {
        found.push(MomentFinding::Seldom(mean));
    }
    found
}

/// Where a measure stands as it is written, 0..1.
fn standing(measure: MomentMeasure, moment: &Moment) -> f64 {
    match measure {
        MomentMeasure::Authority => f64::from(u8::from(moment.needs_authority)),
        MomentMeasure::Urgency => moment.urgency,
        MomentMeasure::Severity => moment.severity,
        MomentMeasure::Familiarity => moment.familiarity,
        MomentMeasure::Difficulty => moment.difficulty,
    }
}

fn changes(rehearsal: &Rehearsal, moment: Option<&Moment>) -> Vec<MomentChange> {
    let (Some((now, variants)), Some(moment)) = (rehearsal.variants.split_first(), moment) else {
        return Vec::new();
    };
    if now.best() <= 0.0 {
        return Vec::new();
    }
    let moved = |measure, to| libm::fabs(to - standing(measure, moment)) > f64::EPSILON;
    let changes = variants.iter().filter_map(|variant| {
        let (measure, to) = variant.changed.filter(|(measure, to)| moved(*measure, *to))?;
        Some(MomentChange {
            measure,
            to,
            effect: effect(now, variant)?,
            share: variant.needs[first_best(&variant.needs)],
            best: variant.best(),
        })
    });
    // Short steps come before long ones: what a short one does in this direction, a long one need not be tried for.
    let upwards = |change: &MomentChange| change.to > standing(change.measure, moment);
    let mut first: Vec<MomentChange> = Vec::new();
    for change in changes {
        let is_same = |known: &MomentChange| {
            (known.measure, known.effect, upwards(known)) == (change.measure, change.effect, upwards(&change))
        };
        if !first.iter().any(is_same) {
            first.push(change);
        }
    }
    let turns = |change: &MomentChange| matches!(change.effect, ChangeEffect::Turns(_) | ChangeEffect::Dilemma);
    let turning: Vec<MomentMeasure> = first
        .iter()
        .filter(|change| turns(change))
        .map(|change| change.measure)
        .collect();
    first.retain(|change| turns(change) || !turning.contains(&change.measure) || is_short(change, moment));
    first.sort_by_key(|change| change.effect);
    first
}

/// Whether a measure is moved by no more than a short step.
fn is_short(change: &MomentChange, moment: &Moment) -> bool {
    libm::fabs(change.to - standing(change.measure, moment)) < SHORT
}

fn effect(now: &MomentVariant, variant: &MomentVariant) -> Option<ChangeEffect> {
    let gap = |variant: &MomentVariant| libm::fabs(variant.best_in - variant.best_back);
    let has_both = variant.best_in > 0.0 && variant.best_back > 0.0;
    if variant.mostly() != now.mostly() {
        Some(ChangeEffect::Turns(variant.mostly()))
    } else if has_both && gap(variant) < NEAR && gap(now) >= NEAR {
        Some(ChangeEffect::Dilemma)
    } else if variant.best() > now.best() + EASIER {
        Some(ChangeEffect::Easier)
    } else if variant.best() < now.best() - EASIER {
        Some(ChangeEffect::Harder)
    } else {
        None
    }
}
