//! The stage in words: the few that stand on it, and all of it for those who do not see it.
//!
//! In: what the stage draws. Out: labels; one line for a person; a title and a description of the whole. The steps are those of the
//! drawing, so that nobody is told more, or less, than others see.

use crate::narration::i18n::localizer::Localizer;
use crate::narration::stage::work::Column;
use crate::narration::stage::{Posture, StagePerson, StageView};

/// The words that stand on a stage.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StageWords {
    /// Below the leader, "You".
    pub you: String,
    /// Below the group that stands for `%n` people, "and %n more".
    pub more: String,
    /// In the ring, "silence".
    pub silence: String,
    /// Below it, how far it has grown: none, and after each of four breaths.
    pub silences: [String; 5],
    /// Over the columns of the board: to do, under way, done.
    pub columns: [String; 3],
    /// Cards of a column that are not shown, "and %n more".
    pub folded: String,
    /// What the dashed rings mean, and the dotted threads.
    pub truth: [String; 2],
}

impl StageWords {
    /// The words, each by its key: `get` has them.
    pub fn new(get: impl Fn(&str) -> String) -> Self {
        Self {
            you: get("window-you"),
            more: get("window-and-more"),
            silence: get("window-silence"),
            silences: [0, 1, 2, 3, 4].map(|breaths| get(&format!("window-silence-{breaths}"))),
            columns: ["window-to-do", "window-doing", "window-done"].map(&get),
            folded: get("window-and-more"),
            truth: ["window-true-light", "window-true-thread"].map(get),
        }
    }

    /// How far a silence has grown that fills this share of the ring, 0..=1.
    #[must_use]
    pub fn silence_grown(&self, share: f64) -> &str {
        let [none, one, two, three, four] = &self.silences;
        match share {
            ..0.125 => none,
            ..0.375 => one,
            ..0.625 => two,
            ..0.875 => three,
            _ => four,
        }
    }
}

/// What a whole stage shows, for those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StageDescription {
    /// A few words.
    pub title: String,
    /// Everything, in sentences.
    pub text: String,
}

/// The stage in words.
#[must_use]
pub fn describe_stage(words: &Localizer, view: &StageView) -> StageDescription {
    let title = if view.table { "stage-title-table" } else { "stage-title" };
    let mut said = vec![describe_leader(words, view)];
    for (place, person) in view.people.iter().enumerate() {
        let truth = view.truth.as_ref().and_then(|truth| truth.get(place));
        said.push(format!("{}.", describe_figure_with(words, person, truth.copied())));
    }
    let waiting: u32 = view
        .people
        .iter()
        .filter(|person| !person.gone)
        .map(|p| p.waiting)
        .sum();
    let count = |key: &str, count: usize| words.with(key, &[("count", count.into())]);
    if waiting > 0 && !view.table {
        said.push(count("stage-waiting", waiting as usize));
    }
    if view.table {
        said.extend(describe_table(words, view));
    }
    if let Some((id, speech)) = &view.speech
        && let Some(person) = view.people.iter().find(|person| person.id == *id)
    {
        said.push(speaks(words, &person.name, speech));
    }
    if let Some(speech) = &view.said {
        said.push(speaks(words, &words.get("window-you"), speech));
    }
    if !view.board.is_empty() && !view.table {
        let [todo, doing, done] =
            Column::ALL.map(|column| view.board.iter().filter(|card| card.column == column).count());
        let values = [("todo", todo.into()), ("doing", doing.into()), ("done", done.into())];
        said.push(words.with("stage-board", &values));
        let late = view.board.iter().filter(|card| card.late).count();
        if late > 0 {
            said.push(count("stage-late", late));
        }
    }
    StageDescription {
        title: words.get(title),
        text: said.join(" "),
    }
}

/// What the stage shows of somebody.
#[must_use]
pub fn describe_figure(words: &Localizer, person: &StagePerson) -> String {
    describe_figure_with(words, person, None)
}

/// As [`describe_figure`], with their true light and thread.
fn describe_figure_with(words: &Localizer, person: &StagePerson, truth: Option<(f64, f64)>) -> String {
    if person.gone {
        return words.with("figure-gone", &[("name", (&person.name).into())]);
    }
    let posture = match person.posture {
        Posture::Upright => "figure-upright",
        Posture::Leaning => "figure-leaning",
        Posture::Turned => "figure-turned",
        Posture::Hunched => "figure-hunched",
        Posture::Tired => "figure-tired",
        Posture::Waving => "figure-waving",
    };
    let figure = words.with(
        "figure",
        &[
            ("name", (&person.name).into()),
            ("light", light(words, person.light).into()),
            ("thread", thread(words, person.thread).into()),
            ("posture", words.get(posture).into()),
        ],
    );
    let Some((true_light, true_thread)) = truth else {
        return figure;
    };
    words.with(
        "figure-truth",
        &[
            ("figure", figure.into()),
            ("light", light(words, true_light).into()),
            ("thread", thread(words, true_thread).into()),
        ],
    )
}

fn light(words: &Localizer, share: f64) -> String {
    words.get(["figure-light-small", "figure-light-middle", "figure-light-wide"][third(share)])
}

fn thread(words: &Localizer, share: f64) -> String {
    words.get(["figure-thread-loose", "figure-thread-middle", "figure-thread-tight"][third(share)])
}

fn describe_leader(words: &Localizer, view: &StageView) -> String {
    let leader = &view.leader;
    let beside = leader
        .beside
        .and_then(|id| view.people.iter().find(|person| person.id == id));
    match beside {
        _ if leader.away => words.get("stage-leader-away"),
        _ if view.table => words.get("stage-leader-table"),
        Some(person) => words.with("stage-leader-beside", &[("name", (&person.name).into())]),
        None => words.get(["stage-leader-edge", "stage-leader-halfway", "stage-leader-inside"][third(leader.inside)]),
    }
}

/// Who has not spoken, and how long nobody has.
fn describe_table(words: &Localizer, view: &StageView) -> Vec<String> {
    let mut said = Vec::new();
    let quiet = view.people.iter().filter(|person| person.quiet && !person.gone);
    let quiet: Vec<String> = quiet.map(|person| person.name.clone()).collect();
    if !quiet.is_empty() {
        said.push(words.with("stage-quiet", &[("names", words.list(&quiet).into())]));
    }
    if let Some(silence) = view.silence {
        let percent = words.with("percent", &[("n", ((silence * 100.0).round() as usize).into())]);
        said.push(words.with("stage-silence", &[("percent", percent.into())]));
    }
    said
}

fn speaks(words: &Localizer, name: &str, speech: &str) -> String {
    words.with("said", &[("name", name.into()), ("text", speech.into())])
}

/// Of three steps, which.
fn third(share: f64) -> usize {
    if share < 0.34 {
        0
    } else if share < 0.67 {
        1
    } else {
        2
    }
}
