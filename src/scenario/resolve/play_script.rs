//! Play-scripts: ids of the scenario to indices, words of a text to the texts that have them.

use std::collections::BTreeSet;

use super::conditions::{chosen, condition};
use super::{Context, names};
use crate::scenario::authored::{self, Expectation, MeetingMove, ScriptDecision, ScriptFact};
use crate::scenario::check::play_script::report;
use crate::scenario::check::unknown_name;
use crate::scenario::diagnostic_sink::{DiagnosticSink, shortened};
use crate::scenario::ids::DAYS_PER_WEEK;
use crate::scenario::kinds::Kinds;
use crate::scenario::names::Names;
use crate::scenario::place::Located;
use crate::scenario::play_script::{BeatDone, ExpectedFact, PlayScript, ScriptExpectation, ScriptStep, StepDone};
use crate::scenario::resolved::Scenario;
use crate::scenario::story::Meeting;
use crate::scenario::story_texts::StoryText;
use crate::scenario::suggestion;

/// What a script is resolved against.
pub struct ScriptedScenario<'a> {
    /// As it was written.
    pub written: &'a authored::Scenario,
    /// Its names.
    pub names: &'a Names<'a>,
    /// The kinds.
    pub kinds: &'a Kinds,
    /// As it is played.
    pub scenario: &'a Scenario,
}

/// Resolves a script; what is wrong is reported where the script says it.
pub fn play_script(written: &authored::PlayScript, of: &ScriptedScenario<'_>, out: &mut DiagnosticSink) -> PlayScript {
    let resolver = Resolver {
        context: Context {
            scenario: of.written,
            names: of.names,
            kinds: of.kinds,
            tasks: names::tasks(of.written).map(|(_, task)| task).collect(),
        },
        scenario: of.scenario,
        texts: of.scenario.story_texts(),
    };
    let mut answered = BTreeSet::new();
    let steps = written.decisions.iter().map(|step| {
        let (name, does) = resolver.step(&step.value, out);
        if let Some((name, sort)) = name
            && !answered.insert((name.value.clone(), sort))
        {
            let what = format!("`{}` is answered twice", shortened(&name.value));
            let remedy = "keep one of the two".to_owned();
            report(out, name.span, what, "A moment comes once.", remedy);
        }
        ScriptStep {
            line: step.span.line_in(out.text()),
            written: one_line(out.slice(step.span)),
            does,
        }
    });
    let steps = steps.collect();
    if written.expect.value.is_empty() && out.whole() {
        let (what, remedy) = ("nothing is expected", "write for example Ending(\"...\") into `expect`");
        let why = "Whatever came of it would be well.";
        report(out, written.expect.span, what.to_owned(), why, remedy.to_owned());
    }
    let plan = written.plan.as_ref().map(|Located { value: plan, span }| {
        let place = *span;
        if !of.scenario.leader.plans {
            let what = "the leader of this scenario makes no plan".to_owned();
            let remedy = "take `plan` out, or `plans: false` out of the scenario's leader".to_owned();
            report(out, place, what, "It would never be asked for.", remedy);
        }
        let lines = [
            &plan.goals,
            &plan.path,
            &plan.process,
            &plan.review,
            &plan.floor,
            &plan.one_to_ones,
            &plan.answers,
            &plan.desk,
            &plan.check_ins,
            &plan.rest,
        ];
        let hours = lines.map(|hours| hours.value);
        let (planned, of) = (
            hours.iter().sum::<f64>(),
            of.scenario.leader.hours_per_day * f64::from(DAYS_PER_WEEK),
        );
        if planned > of {
            let what = format!("the plan takes {planned} hours, and the week has {of}");
            let remedy = "plan less".to_owned();
            report(out, place, what, "It would be refused on every Monday.", remedy);
        }
        (hours, plan.manner)
    });
    PlayScript {
        seed: u64::from(written.seed.value),
        otherwise: written.otherwise.as_str().to_lowercase(),
        plan,
        steps,
        expected: resolver.all(&written.expect.value, false, out),
    }
}

struct Resolver<'c> {
    context: Context<'c, 'c>,
    scenario: &'c Scenario,
    texts: Vec<StoryText>,
}

type Answered<'w> = Option<(&'w Located<String>, &'static str)>;

impl Resolver<'_> {
    fn step<'w>(&self, step: &'w ScriptDecision, out: &mut DiagnosticSink) -> (Answered<'w>, StepDone) {
        let names = self.context.names;
        match step {
            ScriptDecision::Choose(moment, choice) => {
                let m = self.moment(moment, out);
                let known = m.and_then(|m| Some((m, names.choices.get(m)?)));
                let index = known.map_or(0, |(m, choices)| chosen(choices, choice, m, &self.context, out));
                (Some((moment, "choose")), StepDone::Choose(m.unwrap_or(0), index))
            }
            ScriptDecision::Listen(moment) => {
                let m = self.moment(moment, out).unwrap_or(0);
                (Some((moment, "listen")), StepDone::Listen(m))
            }
            ScriptDecision::Meet(meeting, moves) => {
                let found = self.meeting(meeting, out);
                let moves = moves.iter().map(|one| self.beat(one, found, out)).collect();
                let m = names.moments.find(&meeting.value).unwrap_or(0);
                (Some((meeting, "choose")), StepDone::Meet(m, moves))
            }
            ScriptDecision::ByItself(kind, choice) => {
                let words = self.scenario.words(*kind);
                let own = words.texts.iter().flat_map(|text| &text.choices);
                let known: Vec<&str> = words.choices.iter().chain(own).map(|one| one.id.as_str()).collect();
                if !known.contains(&choice.value.as_str()) {
                    unknown_name::report(out, "choice", choice, known.into_iter());
                }
                (None, StepDone::ByItself(*kind, choice.value.clone()))
            }
        }
    }

    /// A moment with choices; unknown ones and meetings are reported.
    fn moment(&self, name: &Located<String>, out: &mut DiagnosticSink) -> Option<usize> {
        let m = self.context.names.moments.get(name, out);
        self.context.names.moments.find(&name.value)?;
        if self.scenario.moments[m].meeting.is_some() {
            let what = format!("`{}` is a meeting and has no choices", shortened(&name.value));
            let remedy = format!("write Meet({:?}, [Ask, LetThemDecide])", shortened(&name.value));
            report(out, name.span, what, "It is led beat by beat.", remedy);
            return None;
        }
        Some(m)
    }

    fn meeting(&self, name: &Located<String>, out: &mut DiagnosticSink) -> Option<&Meeting> {
        let m = self.context.names.moments.get(name, out);
        self.context.names.moments.find(&name.value)?;
        let meeting = self.scenario.moments[m].meeting.as_ref();
        if meeting.is_none() {
            let what = format!("`{}` is no meeting", shortened(&name.value));
            let remedy = format!(
                "write Choose({:?}, \"...\"), or the id of a meeting",
                shortened(&name.value)
            );
            report(out, name.span, what, "It is answered by a choice.", remedy);
        }
        meeting
    }

    fn beat(&self, beat: &MeetingMove, meeting: Option<&Meeting>, out: &mut DiagnosticSink) -> BeatDone {
        match beat {
            MeetingMove::Wait => BeatDone::Wait,
            MeetingMove::Ask => BeatDone::Ask,
            MeetingMove::Invite(person) => BeatDone::Invite(self.context.names.people.get(person, out)),
            MeetingMove::State(option) => BeatDone::State(self::option(option, meeting, out)),
            MeetingMove::Decide(option) => BeatDone::Decide(self::option(option, meeting, out)),
            MeetingMove::LetThemDecide => BeatDone::LetThemDecide,
        }
    }

    fn all(&self, all: &[Located<Expectation>], is_once: bool, out: &mut DiagnosticSink) -> Vec<ScriptExpectation> {
        let each = all.iter().map(|one| ScriptExpectation {
            line: one.span.line_in(out.text()),
            written: one_line(out.slice(one.span)),
            fact: self.expectation(one, is_once, out),
        });
        each.collect()
    }

    fn expectation(&self, one: &Located<Expectation>, is_once: bool, out: &mut DiagnosticSink) -> ExpectedFact {
        let names = self.context.names;
        let fact = match &one.value {
            Expectation::Holds(holds) => return ExpectedFact::Holds(condition(holds, &self.context, out)),
            Expectation::Fact(fact) => fact,
        };
        if is_once && matches!(fact, ScriptFact::Ending(_) | ScriptFact::Arc(..) | ScriptFact::Once(..)) {
            let (what, remedy) = ("this is expected after a moment", "move it out of Once");
            let why = "It is known at the end alone.";
            report(out, one.span, what.to_owned(), why, remedy.to_owned());
        }
        match fact {
            ScriptFact::Came(moment) => ExpectedFact::Came(names.moments.get(moment, out)),
            ScriptFact::Ending(ending) => ExpectedFact::Ending(names.endings.get(ending, out)),
            ScriptFact::Shows(words) => ExpectedFact::Shows(self.with_words(words, out)),
            ScriptFact::Arc(person, way) => ExpectedFact::Arc(names.people.get(person, out), *way as usize),
            ScriptFact::Decided(meeting, option) => {
                let found = self.meeting(meeting, out);
                let m = names.moments.find(&meeting.value).unwrap_or(0);
                ExpectedFact::Decided(m, self::option(option, found, out))
            }
            ScriptFact::Once(moment, all) => {
                ExpectedFact::Once(names.moments.get(moment, out), self.all(all, true, out))
            }
        }
    }

    /// The texts of the story that have these words.
    fn with_words(&self, words: &Located<String>, out: &mut DiagnosticSink) -> Vec<crate::scenario::TextId> {
        let has = |text: &&StoryText| text.text.contains(&words.value);
        let found: Vec<_> = self.texts.iter().filter(has).map(|text| text.id).collect();
        if found.is_empty() {
            let what = format!("no text of the story has the words {:?}", shortened(&words.value));
            let near = suggestion::closest(&words.value, self.texts.iter().map(|text| text.text.as_str()));
            let remedy = match near {
                Some(near) => format!("did you mean {near:?}?"),
                None => "quote a part of a text as the scenario's file writes it, {gaps} and all".to_owned(),
            };
            report(out, words.span, what, "It could never come.", remedy);
        }
        found
    }
}

/// An option of a meeting, from 0.
fn option(number: &Located<u32>, meeting: Option<&Meeting>, out: &mut DiagnosticSink) -> usize {
    let index = (number.value as usize).saturating_sub(1);
    if let Some(meeting) = meeting
        && index >= meeting.options.len()
    {
        let (given, of) = (number.value, meeting.options.len());
        let what = format!("there is no option {given}; the meeting has {of}");
        report(
            out,
            number.span,
            what,
            "Options are counted from 1.",
            format!("write a number from 1 to {of}"),
        );
    }
    index
}

/// What stands there, without the ends of its lines.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
