//! The weekly plan as something to press: cards that only choose, blocks, the open block with where its hours come from, the door to the
//! rest. The four lines of the working conditions are one block that opens into its parts.
//!
//! In: the page of the plan and the week that is being made. Out: the same page, as a face of pressed controls needs it; lines of text
//! are answered by numbers and need none of it. The people beside the week are those of `week_people.rs`.

use crate::narration::page::control::button;
use crate::narration::page::{
    Command, Control, HourKind, HourShare, Item, Page, ReadyWeek, Role, Screen, Sentiment, Style,
};
use crate::narration::phrases::most_to_see::{self, StandsOut};
use crate::narration::phrases::{plan_changes, time, week_cues};
use crate::narration::screens::plan::line_control;
use crate::narration::view::View;
use crate::scenario::PersonId;
use crate::simulation::{Answer, Plan, PlanLine, PlanQuestion, Preset};

/// The week that is being made.
#[derive(Debug, Clone, PartialEq)]
pub struct WeekBoard {
    /// The plan as it is now.
    pub plan: Plan,
    /// The hours of the week.
    pub hours: f64,
    /// The block that is open, if one is.
    pub open: Option<PlanLine>,
    /// Where more hours for it come from, if it was said; else from what is free, or from the largest block.
    pub from: Option<PlanLine>,
}

impl WeekBoard {
    /// Hours that no line has.
    #[must_use]
    pub fn free(&self) -> f64 {
        (self.hours - self.plan.total()).max(0.0)
    }

    /// The line that more hours for a block come from; `None`: from what is free.
    #[must_use]
    pub fn source(&self, block: PlanLine) -> Option<PlanLine> {
        let said = self.from.filter(|line| *line != block && self.plan.on(*line) > 0.0);
        if said.is_some() || self.free() >= STEP {
            return said;
        }
        self.plan.largest_beside(block)
    }

    /// What can be said of where hours come from, in turn.
    fn sources(&self, block: PlanLine) -> Vec<Option<PlanLine>> {
        let lines = PlanLine::ALL.into_iter();
        let others = lines.filter(|line| *line != block && self.plan.on(*line) > 0.0);
        let free = (self.free() >= STEP).then_some(None);
        free.into_iter().chain(others.map(Some)).collect()
    }

    /// Whether somebody has a one-to-one in this week.
    #[must_use]
    pub fn meets(&self, person: PersonId) -> bool {
        self.plan.with.contains(&person) && self.plan.on(PlanLine::OneToOnes) > 0.0
    }

    /// The plan with a one-to-one more or less: there are hours for as many as there are people, so far as some can be found.
    #[must_use]
    pub fn with_meeting(&self, person: PersonId) -> Plan {
        let others = self.plan.with.iter().copied().filter(|other| self.meets(*other));
        let mut with: Vec<PersonId> = others.filter(|other| *other != person).collect();
        let mut plan = self.plan.clone();
        if !self.meets(person) {
            with.push(person);
            let least = STEP * f64::from(u32::try_from(with.len()).unwrap_or(u32::MAX));
            if self.plan.on(PlanLine::OneToOnes) < least {
                plan = self.with_hours(PlanLine::OneToOnes, least);
            }
        }
        Plan { with, ..plan }
    }

    /// The plan with other hours on a line: more come from its source, fewer go back to what was said to be it.
    #[must_use]
    pub fn with_hours(&self, block: PlanLine, hours: f64) -> Plan {
        let raises = hours > self.plan.on(block);
        let other = if raises {
            self.source(block)
        } else {
            self.from.filter(|line| *line != block)
        };
        self.plan.clone().moved(block, hours, other, self.hours)
    }
}

/// What one press gives or takes, in hours.
const STEP: f64 = super::plan::STEP;
/// The control of the working conditions.
const CONDITIONS: &str = "plan.conditions";

/// Makes the page of a plan one that can be pressed.
pub fn week_board(view: &View<'_>, page: &mut Page, question: &PlanQuestion, board: &WeekBoard) {
    page.subtitle = view.with("plan-board-line", &[("hours", time::number(question.hours).into())]);
    let chosen = cards(view, page, question, board);
    bar(view, page, question, board, chosen.as_ref());
    leave_out(view, page);
    conditions(view, page, board);
    page.items.retain(|item| !is_folded(item, board));
    for control in page.controls_mut() {
        name_alike(view, control, &board.plan);
    }
    let start = page
        .items
        .iter()
        .position(|item| matches!(item, Item::Control(control) if control.role == Role::Primary));
    let at = start.unwrap_or(page.items.len());
    let mut parts: Vec<Control> = board
        .open
        .map_or_else(Vec::new, |line| opened(view, board, line).into());
    parts.push(door(view, &board.plan));
    page.items.splice(at..at, parts.into_iter().map(Item::Control));
}

/// The control of the block that a line belongs to.
#[must_use]
pub fn block_target(line: PlanLine) -> String {
    if is_condition(line) {
        CONDITIONS.to_owned()
    } else {
        format!("plan.{}", line.name())
    }
}

fn is_condition(line: PlanLine) -> bool {
    HourKind::of(line) == HourKind::Conditions
}

/// The line whose hours a control raises and lowers.
fn line_of(control: &Control) -> Option<PlanLine> {
    match (&control.command, &control.role) {
        (Command::PlanHours(line, _), Role::Stepper { .. }) => Some(*line),
        _ => None,
    }
}

/// A line is called as its kind is on the cards; the lines that make up the working conditions keep their own names. Its hours have their
/// unit.
fn name_alike(view: &View<'_>, control: &mut Control, plan: &Plan) {
    let Some(line) = line_of(control) else { return };
    if !is_condition(line) {
        control.label = view.get(label(HourKind::of(line)));
    }
    if let Role::Stepper { value, .. } = &mut control.role {
        *value = view.hours(plan.on(line));
    }
}

/// The working conditions as one block with their hours, before the lines. It opens the part that was open last, or the first with hours.
fn conditions(view: &View<'_>, page: &mut Page, board: &WeekBoard) {
    let is_line = |item: &Item| matches!(item, Item::Control(control) if line_of(control).is_some());
    let Some(at) = page.items.iter().position(is_line) else {
        return;
    };
    let parts = || PlanLine::ALL.into_iter().filter(|line| is_condition(*line));
    let open = board.open.filter(|line| is_condition(*line));
    let first = parts().find(|line| board.plan.on(*line) > 0.0);
    let part = open.or(first).unwrap_or(PlanLine::Goals);
    let hours: f64 = parts().map(|line| board.plan.on(line)).sum();
    let block = Control {
        role: Role::Disclosure(open.is_some()),
        ..button(
            CONDITIONS,
            view.get("plan-heading-conditions"),
            view.hours(hours),
            Command::PlanOpen(Some(part)),
        )
    };
    page.items.insert(at, Item::Control(block));
}

/// A part of the working conditions while none of them is open.
fn is_folded(item: &Item, board: &WeekBoard) -> bool {
    let Item::Control(control) = item else { return false };
    line_of(control).is_some_and(is_condition) && !board.open.is_some_and(is_condition)
}

/// The headings of the lines, which are blocks of one bar here.
fn leave_out(view: &View<'_>, page: &mut Page) {
    let words: Vec<String> = ["conditions", "people", "you"]
        .into_iter()
        .flat_map(|part| [format!("plan-heading-{part}"), format!("plan-{part}-note")])
        .map(|key| view.get(&key))
        .collect();
    page.items.retain(|item| match item {
        Item::Heading(told) | Item::Text(Style::Quiet, told) => !words.contains(told),
        _ => true,
    });
}

/// Ready-made weeks are chosen, each with a picture of it. What was set behind the door stays as it is set there, but how people are
/// answered, which belongs to the week. Gives the one that is being made, with its name.
fn cards(view: &View<'_>, page: &mut Page, question: &PlanQuestion, board: &WeekBoard) -> Option<(String, ReadyWeek)> {
    let mut chosen = None;
    let mut others = question.others().into_iter();
    let out = most_to_see::stands_out(view, &view.signals());
    for control in page.controls_mut() {
        let Command::Answer(Answer::Plan(plan)) = &control.command else {
            continue;
        };
        let is = chosen.is_none() && plan.hours == board.plan.hours;
        // The first card is the week as it would be anyway; the ready-made ones follow in their order.
        let ready = (control.number != Some(1)).then(|| others.next()).flatten();
        let preset = ready.map(|(preset, _)| preset);
        let name = preset.map_or("same", Preset::name);
        let answers = (question.week > 1).then(|| week_cues::cue(view, preset)).flatten();
        let week = ReadyWeek {
            preset,
            shares: shares(plan, question.hours),
            answers,
            helps: helped(view, out.as_ref(), preset),
            gives: view.get(&format!("plan-{name}-gives")),
            costs: view.get(&format!("plan-{name}-costs")),
        };
        if is {
            chosen = Some((control.label.clone(), week.clone()));
        }
        control.role = Role::Week {
            chosen: is,
            week: Box::new(week),
        };
        control.command = Command::PlanTake(Box::new(Plan {
            hours: plan.hours,
            manner: plan.manner,
            ..board.plan.clone()
        }));
    }
    chosen
}

/// Whom of the team a week would help who stands out, with what it would give them.
fn helped(view: &View<'_>, out: Option<&StandsOut>, preset: Option<Preset>) -> Option<(PersonId, String)> {
    let out = out.filter(|out| out.answered_by.is_some() && out.answered_by == preset)?;
    let key = match preset {
        Some(Preset::Answers) => "plan-helps-answers",
        _ => "plan-helps-people",
    };
    Some((out.id, view.with(key, &[("name", view.name(out.id).into())])))
}

/// The heading of the bar, which names the chosen card; what of last week that one answers; how blocks are opened, and what is free;
/// after the cards.
fn bar(
    view: &View<'_>,
    page: &mut Page,
    question: &PlanQuestion,
    board: &WeekBoard,
    chosen: Option<&(String, ReadyWeek)>,
) {
    let is_card = |item: &Item| matches!(item, Item::Control(control) if matches!(control.role, Role::Week { .. }));
    let Some(last) = page.items.iter().rposition(is_card) else {
        return;
    };
    let free = Item::Meter {
        label: view.get("hours-free"),
        value: board.free() / board.hours.max(1.0),
        mark: None,
        reads: view.hours(board.free()),
        tone: Sentiment::Leader,
    };
    // While a block is open there is nothing to be found out any more.
    let closed = board.open.is_none();
    let note = closed.then(|| Item::Text(Style::Quiet, view.get("plan-board-note")));
    let heading = Item::Heading(match chosen {
        Some((name, _)) => view.with("plan-board-week", &[("name", name.as_str().into())]),
        None => view.get("plan-board-week-own"),
    });
    let told = match chosen {
        Some((_, week)) => answered(view, week),
        None => changed(view, question, &board.plan),
    };
    let parts = std::iter::once(heading).chain(told).chain(note).chain([free]);
    page.items.splice(last + 1..=last, parts);
}

/// What of last week a week answers, under a word for what it is; what it brings and costs is told on its card.
fn answered(view: &View<'_>, week: &ReadyWeek) -> Vec<Item> {
    let told = week.answers.iter();
    told.flat_map(|words| under(view.get("plan-board-seen"), Sentiment::Leader, words))
        .collect()
}

/// What a week that is on no card changes.
fn changed(view: &View<'_>, question: &PlanQuestion, plan: &Plan) -> Vec<Item> {
    let key = if question.week == 1 {
        "plan-board-changed-first"
    } else {
        "plan-board-changed"
    };
    let words = plan_changes::changes(view, &question.last, plan);
    under(view.get(key), Sentiment::Neutral, &words).into()
}

fn under(what: String, mood: Sentiment, words: &str) -> [Item; 2] {
    [
        Item::Text(Style::Label, what),
        Item::Text(Style::Signal(mood), words.to_owned()),
    ]
}

/// The hours of a week by kind.
fn shares(plan: &Plan, week: f64) -> Vec<HourShare> {
    let share = |kind: HourKind| HourShare {
        kind,
        hours: kind.hours(plan, week),
    };
    let shares = HourKind::ALL.into_iter().map(share);
    shares.filter(|share| share.hours > 0.0).collect()
}

/// What a kind is called; the lines of the working conditions have names of their own.
const fn label(kind: HourKind) -> &'static str {
    match kind {
        HourKind::Desk => "hours-desk",
        HourKind::Answers => "hours-answers",
        HourKind::Conditions => "plan-heading-conditions",
        HourKind::OneToOnes => "hours-one-to-ones",
        HourKind::CheckIns => "hours-check-ins",
        HourKind::Floor => "hours-floor",
        HourKind::Rest => "hours-rest",
        HourKind::Free => "hours-free",
    }
}

/// The open block's number once more with its buttons, and where more hours come from.
fn opened(view: &View<'_>, board: &WeekBoard, line: PlanLine) -> [Control; 2] {
    let mut hours = line_control(view, &board.plan, line);
    "plan.open".clone_into(&mut hours.id);
    name_alike(view, &mut hours, &board.plan);
    let source = board.source(line);
    let sources = board.sources(line);
    let now = sources.iter().position(|other| *other == source);
    let next = sources.get((now.map_or(0, |now| now + 1)) % sources.len().max(1));
    let label = match source {
        Some(line) => {
            let name = match HourKind::of(line) {
                HourKind::Conditions => view.get(&format!("line-{}", line.name())),
                kind => view.get(label(kind)),
            };
            let left = view.hours(board.plan.on(line));
            view.with("plan-from", &[("line", name.into()), ("hours", left.into())])
        }
        None => view.with("plan-from-free", &[("hours", view.hours(board.free()).into())]),
    };
    let command = Command::PlanFrom(next.copied().flatten());
    [hours, button("plan.from", label, view.get("plan-from-note"), command)]
}

/// The door to what else a week has, with what is set there in two lines.
fn door(view: &View<'_>, plan: &Plan) -> Control {
    let manner = view.get(&format!("manner-{}", plan.manner.name()));
    let answers = view.with("plan-door-manner", &[("manner", manner.into())]);
    let given: Vec<String> = plan
        .delegate
        .iter()
        .filter_map(|(task, p)| {
            let task = view.scenario.leader.tasks.get(*task)?;
            let values = [("title", task.title.as_str().into()), ("name", view.name(*p).into())];
            Some(view.with("plan-door-given", &values))
        })
        .collect();
    let second = if given.is_empty() {
        let names: Vec<String> = plan.with.iter().map(|p| view.name(*p).to_owned()).collect();
        let key = if plan.on(PlanLine::OneToOnes) <= 0.0 {
            "plan-door-none"
        } else if names.is_empty() {
            "plan-door-nobody"
        } else {
            "plan-door-with"
        };
        view.with(key, &[("names", view.words.list(&names).into())])
    } else {
        view.with("plan-door-handed", &[("list", view.words.list(&given).into())])
    };
    let note = format!("{answers}\n{second}");
    button(
        "plan.details",
        view.get("plan-details"),
        note,
        Command::Show(Screen::Details),
    )
}
