//! The play-throughs that are kept: each with what can be done with it, and several of them picked to be compared.
//!
//! In: [`HistoryView`], what was read of each journal. Out: a page whose controls carry [`HistoryCommand`]. A play-through is deleted only
//! after the page has asked once and said what goes with it.

use crate::insight::{PlayFigures, Profile};
use crate::narration::i18n::localizer::{Localizer, MessageValue};
use crate::narration::page::control::{button, number, numbered, option, primary};
use crate::narration::page::{
    Command, Control, CurtainCall, HistoryCommand, Item, Page, Postcard, Role, Screen, Sentiment, Station, Style,
};
use crate::narration::phrases::time;
use crate::narration::screens::history_team::{PastPerson, on_stage};
use crate::scenario::Day;

/// How many play-throughs stand on a page.
pub const PAST_SHOWN: usize = 8;
/// How many are compared at most.
pub const PAST_COMPARED: usize = 4;

/// Two levels, 0..10, that differ by less are told as the same.
const DIFFERS: f64 = 0.1;

const SECONDS_A_DAY: u64 = 86_400;

/// How exactly it is said when something was played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    ByDay,
    WithTime,
}

/// A play-through in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// What it is opened by.
    pub id: String,
    /// The scenario's title.
    pub scenario: String,
    /// The scenario's name, by which it is played again; empty where it is not known.
    pub name: String,
    /// The scenario whose aim it has: its own name, or that of the one to which it is a parallel form.
    pub aim: String,
    /// The name of the place it plays in.
    pub place: String,
    /// Who played, if that was said.
    pub player: Option<String>,
    /// When it was last played, in seconds since 1970.
    pub when: u64,
    /// How many decisions stand in it.
    pub decisions: usize,
    /// The seed of all luck.
    pub seed: u64,
    /// How far it went.
    pub state: PastState,
    /// How it stands; `None` when it cannot be played again by this program.
    pub standing: Option<PlayFigures>,
    /// Everybody who is still there, as they stand; empty where that is not known.
    pub team: Vec<PastPerson>,
    /// How its choices fitted; only where it is compared.
    pub profile: Option<Profile>,
}

/// How far a play-through went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PastState {
    /// To its end.
    Finished,
    /// To its end, with another version of the simulation; it stands as it ended.
    OtherVersion,
    /// To this day.
    Until(Day),
    /// It was played with other rules.
    Changed,
    /// Its file cannot be read.
    Unreadable,
}

impl Past {
    /// Whether every one of these words stands in its row, whatever their capitals.
    #[must_use]
    pub fn mentions(&self, words: &Localizer, sought: &str) -> bool {
        let figures = self
            .standing
            .as_ref()
            .map(|standing| [figures(words, standing), course(words, standing)].join(" "));
        let row = [
            heading(words, self),
            state(words, self, Told::WithTime),
            figures.unwrap_or_default(),
        ]
        .join(" ");
        let row = format!("{row} {}", self.id).to_lowercase();
        sought.split_whitespace().all(|word| row.contains(&word.to_lowercase()))
    }
}

/// What the page is built from.
#[derive(Debug, Clone, Copy)]
pub struct HistoryView<'a> {
    /// Those that stand on this page.
    pub shown: &'a [Past],
    /// How many there are, of the scenario that is asked for.
    pub all: usize,
    /// The position of the first that is shown.
    pub from: usize,
    /// The scenarios that were played: name and title.
    pub scenarios: &'a [(String, String)],
    /// The scenario that is asked for, by its name.
    pub of: Option<&'a str>,
    /// The words that are looked for; empty for none.
    pub sought: &'a str,
    /// Those that are to be compared.
    pub marked: &'a [Past],
    /// The one about which is asked whether it is to be deleted.
    pub asked: Option<&'a str>,
}

/// The list.
#[must_use]
pub fn history(words: &Localizer, view: &HistoryView<'_>) -> Page {
    if view.all == 0 && view.of.is_none() && view.sought.is_empty() {
        return nothing_played(words);
    }
    let line = words.with("history-line", &[("count", view.all.into())]);
    let mut page = Page::new(Screen::History, words.get("history-title"), line);
    // One page needs no search.
    if view.all > PAST_SHOWN || !view.sought.is_empty() {
        let field = button("history.words", words.get("history-words"), "", Command::NoteField);
        page.control(Control {
            role: Role::Field,
            ..field
        });
        page.control(button(
            "history.find",
            words.get("history-find"),
            "",
            Command::Recall(HistoryCommand::Find),
        ));
    }
    if view.scenarios.len() > 1 {
        let recall = |of: Option<&String>| Command::Recall(HistoryCommand::Of(of.cloned()));
        let all = words.get("history-every");
        page.control(option("history.every", all, view.of.is_none(), recall(None)));
        for (name, title) in view.scenarios {
            let id = format!("history.of.{name}");
            page.control(option(id, title.as_str(), view.of == Some(name), recall(Some(name))));
        }
    }
    if view.shown.is_empty() {
        let none = if view.sought.is_empty() {
            words.get("history-none")
        } else {
            words.with("history-not-found", &[("words", view.sought.into())])
        };
        page.text(Style::Body, none);
    }
    if let Some((mood, sentence)) = progress(words, view.shown) {
        page.text(Style::Verdict(mood), sentence);
    }
    // The hint stands there from the first, so that no row moves away under the pointer.
    let hint = if view.marked.len() == 1 {
        "history-mark-another"
    } else {
        "history-mark-two"
    };
    let is_drawn = view.shown.iter().any(|past| past.standing.is_some());
    let hints = [(is_drawn, "history-course-of"), (view.shown.len() > 1, hint)];
    let hints: Vec<String> = hints
        .iter()
        .filter(|(is, _)| *is)
        .map(|(_, key)| words.get(key))
        .collect();
    if !hints.is_empty() {
        page.text(Style::Quiet, hints.join(" "));
    }
    for (position, past) in view.shown.iter().enumerate() {
        one(words, view, &mut page, position, past);
    }
    if view.from > 0 {
        let newer = Command::Recall(HistoryCommand::From(view.from.saturating_sub(PAST_SHOWN)));
        page.control(button("history.newer", words.get("history-newer"), "", newer));
    }
    if view.from + view.shown.len() < view.all {
        let older = Command::Recall(HistoryCommand::From(view.from + PAST_SHOWN));
        page.control(button("history.older", words.get("history-older"), "", older));
    }
    if view.marked.len() > 1 {
        let label = words.with("history-compare-them", &[("count", view.marked.len().into())]);
        page.control(primary(
            "history.compare",
            None,
            label,
            Command::Recall(HistoryCommand::Compare),
        ));
    }
    page.control(button("history.back", words.get("go-back"), "", Command::Back));
    page
}

/// Before the first play-through: what will stand here, and the way to one.
fn nothing_played(words: &Localizer) -> Page {
    let mut page = Page::new(Screen::History, words.get("history-title"), String::new());
    page.text(Style::Strong, words.get("history-empty"));
    page.text(Style::Body, words.get("history-empty-then"));
    let label = words.get("title-start");
    page.control(primary("history.choose", None, label, Command::Show(Screen::Choose)));
    page.control(button("history.back", words.get("go-back"), "", Command::Back));
    page
}

fn one(words: &Localizer, view: &HistoryView<'_>, page: &mut Page, position: usize, past: &Past) {
    page.heading(heading(words, past));
    let day = |past: &Past| past.when / SECONDS_A_DAY;
    let alike = view.shown.iter().filter(|other| day(other) == day(past));
    // Only those of one day are told apart by the time of day.
    let told = if alike.count() > 1 { Told::WithTime } else { Told::ByDay };
    page.text(Style::Quiet, state(words, past, told));
    let team = on_stage(words, &past.team, &past.place);
    // Alone it has room for a stage; among others there are faces.
    let (on_stage, on_card) = if view.all == 1 {
        (team, CurtainCall::default())
    } else {
        (CurtainCall::default(), team)
    };
    page.items.push(Item::Postcard(postcard(words, past, on_card)));
    if let Some(standing) = &past.standing {
        page.text(Style::Body, figures(words, standing));
    }
    if !on_stage.people.is_empty() {
        page.items.push(Item::CurtainCall(Box::new(on_stage)));
    }
    // Several controls have the same words; what is read aloud says whose they are.
    let whose = words.with(
        "history-whose",
        &[
            ("play", heading(words, past).into()),
            ("date", time::date_and_time(words, past.when).into()),
        ],
    );
    let id = format!("history.{}", past.id);
    let recall = |recall: HistoryCommand| Command::Recall(recall);
    if view.asked == Some(past.id.as_str()) {
        page.text(
            Style::Strong,
            words.with("history-ask", &[("decisions", past.decisions.into())]),
        );
        let keep = words.get("history-keep");
        page.control(button(
            id.clone(),
            keep,
            whose.as_str(),
            recall(HistoryCommand::Ask(None)),
        ));
        let delete = recall(HistoryCommand::Delete(past.id.clone()));
        page.control(button(
            format!("{id}.gone"),
            words.get("history-delete-it"),
            whose,
            delete,
        ));
        return;
    }
    let open = words.get(match past.state {
        PastState::Finished | PastState::OtherVersion => "history-open",
        PastState::Until(_) => "history-go-on",
        PastState::Changed | PastState::Unreadable => "history-why-not",
    });
    page.control(numbered(
        id.as_str(),
        number(position),
        open,
        whose.as_str(),
        recall(HistoryCommand::Open(past.id.clone())),
    ));
    let is_over = matches!(past.state, PastState::Finished | PastState::OtherVersion);
    if is_over && !past.name.is_empty() {
        let again = Command::Scenario(past.name.clone());
        page.control(button(
            format!("{id}.again"),
            words.get("history-again"),
            whose.as_str(),
            again,
        ));
    }
    // One alone is compared with nothing.
    if past.standing.is_some() && view.all > 1 {
        let marked = view.marked.iter().any(|other| other.id == past.id);
        page.control(Control {
            role: Role::Option(marked),
            ..button(
                format!("{id}.compare"),
                words.get("history-compare"),
                "",
                recall(HistoryCommand::Mark(past.id.clone())),
            )
        });
    }
    let ask = recall(HistoryCommand::Ask(Some(past.id.clone())));
    page.control(button(format!("{id}.delete"), words.get("history-delete"), whose, ask));
}

/// The scenario, and who played it.
fn heading(words: &Localizer, past: &Past) -> String {
    match &past.player {
        Some(player) => {
            let values = [("scenario", (&past.scenario).into()), ("player", player.into())];
            words.with("history-heading", &values)
        }
        None => past.scenario.clone(),
    }
}

/// Where it stands, and on which day that was.
fn state(words: &Localizer, past: &Past, told: Told) -> String {
    let state = match past.state {
        PastState::Finished => words.get("history-finished"),
        PastState::OtherVersion => words.get("history-other-version"),
        PastState::Until(day) => words.with("history-until", &[("day", time::day(words, day).into())]),
        PastState::Changed => words.get("history-changed"),
        PastState::Unreadable => words.get("history-unreadable"),
    };
    let date = match told {
        Told::ByDay => time::date(words, past.when),
        Told::WithTime => time::date_and_time(words, past.when),
    };
    let values = [
        ("date", date.into()),
        ("state", state.into()),
        ("decisions", past.decisions.into()),
    ];
    // Of a file that cannot be read nobody knows how many there are.
    let counted = past.state != PastState::Unreadable;
    words.with(
        if counted {
            "history-state"
        } else {
            "history-state-alone"
        },
        &values,
    )
}

/// Whether teams manage more without their leader in the last of these play-throughs than in the first with the same aim.
fn progress(words: &Localizer, shown: &[Past]) -> Option<(Sentiment, String)> {
    let alone = |past: &Past| past.standing.as_ref()?.alone;
    let finished = || shown.iter().filter(|past| alone(past).is_some());
    let is_again = |past: &&Past| finished().any(|other| other.aim == past.aim && other.when < past.when);
    let latest = finished().filter(is_again).max_by_key(|past| past.when)?;
    let alike = finished().filter(|past| past.aim == latest.aim);
    let first = alike.min_by_key(|past| past.when)?;
    let change = alone(latest)? - alone(first)?;
    let (key, mood) = if change > DIFFERS {
        ("history-better", Sentiment::Good)
    } else if change < -DIFFERS {
        // That is no scolding: luck alone may do it.
        ("history-worse", Sentiment::Neutral)
    } else {
        ("history-alike", Sentiment::Neutral)
    };
    let values = [
        ("scenario", (&latest.scenario).into()),
        ("change", time::decimal(words, change.abs()).into()),
    ];
    Some((mood, words.with(key, &values)))
}

/// Its place, and how what the team could do alone went.
fn postcard(words: &Localizer, past: &Past, team: CurtainCall) -> Postcard {
    let station = |level: f64, key: &str| Station {
        level,
        figures: time::level(words, level),
        label: words.get(key),
    };
    let stations = |standing: &PlayFigures| {
        let last = if standing.alone.is_some() {
            "history-station-last"
        } else {
            "history-station-now"
        };
        let mut stations = vec![
            station(standing.first, "history-station-first"),
            station(standing.last, last),
        ];
        stations.extend(standing.alone.map(|alone| station(alone, "history-station-alone")));
        stations
    };
    let standing = past.standing.as_ref();
    Postcard {
        place: past.place.clone(),
        course: standing.map(stations).unwrap_or_default(),
        reads: standing.map_or_else(String::new, |standing| course(words, standing)),
        team,
    }
}

/// What the team could do alone, in a sentence.
fn course(words: &Localizer, standing: &PlayFigures) -> String {
    let level = |level: f64| time::level(words, level);
    let mut values = vec![
        ("first", level(standing.first).into()),
        ("last", level(standing.last).into()),
    ];
    let Some(alone) = standing.alone else {
        return words.with("history-so-far", &values);
    };
    values.push(("alone", level(alone).into()));
    words.with("history-figures", &values)
}

/// How it ended, and what was delivered.
fn figures(words: &Localizer, standing: &PlayFigures) -> String {
    let mut values = vec![("delivered", percent(words, standing.delivered).into())];
    let Some(ending) = &standing.ending else {
        return words.with("history-delivered-so-far", &values);
    };
    values.push(("ending", ending.into()));
    words.with("history-came-to", &values)
}

pub(in crate::narration) fn percent(words: &Localizer, share: f64) -> String {
    words.with("percent", &[("n", MessageValue::Number(libm::round(share * 100.0)))])
}
