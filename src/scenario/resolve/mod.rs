//! From the authored scenario to the one that is played: names to indices, dates to days, 0-100 to 0..1.
//!
//! In: the authored scenario, its [`Names`] and the kinds. Out: a [`Scenario`]. Unknown names and impossible days are
//! reported on the way; what then comes out has wrong indices in it and must not be handed out.

mod conditions;
mod contracts;
mod epilogue;
mod moments;
mod named;
mod people;
pub(super) mod play_script;
mod work;
mod world_words;

use super::authored;
use super::diagnostic_sink::DiagnosticSink;
use super::kinds::Kinds;
use super::names::{self, Names};
use super::place::Located;
use super::resolved::{Person, Scenario};
use super::source_texts::{self, SourceTexts};
use super::story::{Ending, FacilitatorNote, Reflection, ShortVersion};
use super::tip::{Occasion, Tip, TipTarget};

pub(super) use moments::choice;

/// What resolving needs to know.
pub(super) struct Context<'c, 'a> {
    scenario: &'c authored::Scenario,
    names: &'c Names<'a>,
    kinds: &'c Kinds,
    /// All tasks, in order.
    tasks: Vec<&'c authored::Task>,
}

/// Resolves a whole scenario; name and text are as given.
pub(super) fn scenario(
    scenario: &authored::Scenario,
    names: &Names,
    kinds: &Kinds,
    (name, text): (&str, &str),
    out: &mut DiagnosticSink,
) -> Scenario {
    let tasks = names::tasks(scenario).map(|(_, task)| task).collect();
    let context = Context {
        scenario,
        names,
        kinds,
        tasks,
    };
    let people: Vec<Person> = scenario
        .people
        .value
        .iter()
        .map(|person| people::person(person, names))
        .collect();
    let told = scenario.epilogue.as_ref();
    let epilogue = told.map(|told| epilogue::epilogue(told, &people, &context, out));
    let away = scenario.away.as_ref().map(|away| epilogue::away(away, &people));
    let voices = scenario.voices.as_ref();
    let voices = voices.map_or_else(Vec::new, |voices| world_words::voices(&voices.value, &context, out));
    let mut resolved = Scenario {
        name: name.to_owned(),
        digest: String::new(),
        origin: SourceTexts {
            scenario: text.into(),
            kinds: kinds.bundle(),
        },
        translated_from: None,
        kinds_language: source_texts::KINDS_LANGUAGE.to_owned(),
        title: scenario.title.value.clone(),
        parallel_to: scenario.parallel_to.as_ref().map(|name| name.value.clone()),
        language: scenario.language.value.clone(),
        set: scenario.set.as_ref().map(|set| set.value.clone()),
        teaches: scenario.teaches.iter().map(|system| system.0.clone()).collect(),
        minutes: scenario.minutes.value,
        weeks: scenario.weeks.value,
        about: scenario.about.value.clone(),
        brief: texts(&scenario.brief.value),
        leader: people::leader(&scenario.leader.value, names),
        outside: scenario.outside.iter().map(people::party).collect(),
        people,
        rapport: people::rapport(scenario, names, out),
        domains: names.domains.iter().map(|domain| (*domain).to_owned()).collect(),
        projects: work::projects(&context, out),
        tasks: work::tasks(&context, out),
        moments: scenario
            .moments
            .value
            .iter()
            .map(|moment| moments::moment(moment, &context, out))
            .collect(),
        endings: endings(&context, out),
        epilogue,
        away,
        voices,
        own_words: world_words::words(scenario.words.as_ref()),
        reflections: scenario
            .reflections
            .iter()
            .map(|reflection| Reflection {
                after: names.moments.get(&reflection.after, out),
                ask: reflection.ask.value.clone(),
            })
            .collect(),
        tips: scenario.tips.iter().map(|tip| self::tip(tip, names, out)).collect(),
        facilitator: scenario
            .facilitator
            .iter()
            .map(|note| FacilitatorNote {
                at: names.moments.get(&note.at, out),
                note: note.note.value.clone(),
                discuss: texts(&note.discuss),
            })
            .collect(),
        cuts: scenario
            .cuts
            .iter()
            .map(|cut| ShortVersion {
                id: cut.id.value.clone(),
                minutes: cut.minutes.value,
                stop_at: cut
                    .stop_at
                    .iter()
                    .map(|moment| names.moments.get(moment, out))
                    .collect(),
            })
            .collect(),
        contracts: scenario
            .contracts
            .iter()
            .map(|contract| contracts::contract(&contract.value, &context, out))
            .collect(),
        contract_lines: scenario
            .contracts
            .iter()
            .map(|contract| contract.span.line_in(text))
            .collect(),
        kinds: world_words::kinds(&context, out),
    };
    named::fill(&mut resolved);
    resolved
}

fn endings(context: &Context, out: &mut DiagnosticSink) -> Vec<Ending> {
    let endings = &context.scenario.endings.value;
    endings
        .iter()
        .map(|ending| Ending {
            id: ending.id.value.clone(),
            when: ending
                .when
                .as_ref()
                .map(|when| conditions::condition(&when.value, context, out)),
            title: ending.title.value.clone(),
            text: ending.text.value.clone(),
            last: ending.last.as_ref().map(|last| last.value.clone()).unwrap_or_default(),
        })
        .collect()
}

fn tip(tip: &authored::Tip, names: &Names, out: &mut DiagnosticSink) -> Tip {
    use authored::Occasion as Written;
    Tip {
        on: match &tip.on {
            Written::Briefing => Occasion::Briefing,
            Written::Plan => Occasion::Plan,
            Written::Day => Occasion::Day,
            Written::Moment(moment) => Occasion::Moment(names.moments.get(moment, out)),
            Written::Consequence => Occasion::Consequence,
            Written::Meeting => Occasion::Meeting,
            Written::Silence => Occasion::Silence,
            Written::Pulse => Occasion::Pulse,
            Written::Reflection => Occasion::Reflection,
            Written::LastWeek => Occasion::LastWeek,
            Written::Debrief => Occasion::Debrief,
        },
        text: tip.text.value.clone(),
        points_at: tip.points_at.as_ref().map(|target| match target {
            authored::TipTarget::Listen => TipTarget::Listen,
            authored::TipTarget::Choices => TipTarget::Choices,
            authored::TipTarget::Team => TipTarget::Team,
        }),
    }
}

/// 0-100 to 0..1.
fn level(written: &Located<f64>) -> f64 {
    written.value / 100.0
}

fn texts(written: &[Located<String>]) -> Vec<String> {
    written.iter().map(|text| text.value.clone()).collect()
}
