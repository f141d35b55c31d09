//! The debrief's first page where there is room for a picture, in two steps: the people and how it ended; then what the team can do
//! alone, three turning points as cards, one thing to try. The tables are behind one door.

use super::{curtain_call, headline, titled, turning_cards, weeks};
use crate::insight::{Debrief, Reference};
use crate::narration::Localizer;
use crate::narration::page::control::{button, primary};
use crate::narration::page::{ChartData, ChartMark, Command, Item, Page, Sentiment, Series, Style};
use crate::narration::phrases::{epilogue, time};
use crate::narration::view::View;
use crate::scenario::{DAYS_PER_WEEK, Day};

/// The axis of the team's level, cut so that a change can be seen; it grows where a line would leave it.
const AXIS: (f64, f64) = (2.0, 8.0);
/// How far a Monday is marked from where its week begins, of a week; a Friday is as far from its end.
const MONDAY: f64 = 0.25;
/// What leads away from the first page, and what leads from both steps elsewhere.
const LEAVES: &str = "debrief.close";
const WAYS: [&str; 2] = ["debrief.tables", LEAVES];
/// The other leaders whose lines are drawn, in their order.
const BESIDE: [(&str, Sentiment); 2] = [("absent", Sentiment::Leader), ("direct", Sentiment::Trouble)];

/// A step of the debrief's first page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DebriefStep {
    /// How it ended, and the people.
    People,
    /// The level, and where it turned.
    Turning,
}

/// The first page of the debrief, both steps of it: the people and how it ended, then numbers.
#[must_use]
pub fn debrief_overview(view: &View<'_>, debrief: &Debrief) -> Page {
    let mut page = titled(view, debrief);
    page.text(Style::Strong, headline::verdict(view, debrief));
    page.text(Style::Body, headline::headline(view, debrief));
    let call = curtain_call::curtain_call(view, debrief);
    page.items.push(Item::CurtainCall(Box::new(call)));
    if let Some(ending) = debrief.ending.and_then(|ending| view.scenario.endings.get(ending)) {
        for paragraph in epilogue::last_paragraphs(view, ending) {
            page.text(Style::Body, paragraph.join(" "));
        }
    }
    page.heading(view.get("overview-level"));
    page.items.push(Item::Chart(level(view, debrief)));
    page.text(Style::Quiet, around(view, debrief));
    turning_cards::turning_cards(view, &mut page, debrief);
    if let Some(one) = debrief.tries.first() {
        page.heading(view.get("overview-try"));
        page.text(Style::Body, view.get(&format!("try-{}", one.name())));
    }
    page.control(button(
        "debrief.tables",
        view.get("overview-tables"),
        "",
        Command::Tab(0),
    ));
    page.control(button(LEAVES, view.get("overview-leave"), "", Command::Back));
    page.control(primary(
        "debrief.again",
        None,
        view.get("debrief-again"),
        Command::Start,
    ));
    page
}

/// One step of the first page, with the key to the other one. What stands before its first heading are the people.
#[must_use]
pub fn debrief_step(words: &Localizer, mut whole: Page, step: DebriefStep) -> Page {
    let is_heading = |item: &Item| matches!(item, Item::Heading(_));
    let numbers = whole.items.iter().position(is_heading).unwrap_or(whole.items.len());
    let numbers = whole.items.split_off(numbers);
    match step {
        DebriefStep::People => {
            let is_way = |item: &Item| matches!(item, Item::Control(control) if WAYS.contains(&control.id.as_str()));
            whole.items.extend(numbers.into_iter().filter(is_way));
            let label = words.get("overview-turning");
            whole.control(primary("debrief.turning", None, label, Command::Turning));
        }
        DebriefStep::Turning => {
            whole.items.retain(|item| matches!(item, Item::Text(Style::Strong, _)));
            let leaves = |item: &Item| matches!(item, Item::Control(control) if control.id == LEAVES);
            whole.items.extend(numbers.into_iter().filter(|item| !leaves(item)));
            let label = words.get("overview-people");
            whole.control(button("debrief.people", label, "", Command::Back));
        }
    }
    whole
}

/// The level week by week, with the spread of other luck, two other leaders, and where the turning points were.
fn level(view: &View<'_>, debrief: &Debrief) -> ChartData {
    let mine = &debrief.course.level;
    let reference = |name: &str| debrief.references.iter().find(|reference| reference.name == name);
    let mut series = vec![Series {
        band: spread(debrief),
        ..line(view, "you", mine, Sentiment::Autonomy)
    }];
    for (name, tone) in BESIDE {
        if let Some(Reference { course, .. }) = reference(name) {
            series.push(line(view, name, &course.level, tone));
        }
    }
    let all = || series.iter().flat_map(|series| series.values.iter().copied());
    let marks = turning_cards::in_time(debrief).map(|(number, point)| ChartMark {
        at: place_of(point.day),
        label: number.to_string(),
        tone: Sentiment::Neutral,
    });
    let bottom = libm::floor(all().fold(AXIS.0, f64::min));
    let top = libm::ceil(all().fold(AXIS.1, f64::max));
    let last = mine.last().copied().unwrap_or(0.0);
    let values = [
        (
            "first",
            time::level(view.words, mine.first().copied().unwrap_or(0.0)).into(),
        ),
        ("last", time::level(view.words, last).into()),
        ("bottom", (bottom as u32).into()),
        ("top", (top as u32).into()),
    ];
    ChartData {
        title: view.with("overview-axis", &values),
        ticks: ticks(view, mine.len(), debrief.ending.is_some()),
        top,
        bottom,
        shades_last: debrief.ending.is_some(),
        reads: view.with("debrief-level-reads", &values),
        marks: marks.collect(),
        series,
    }
}

/// Where a day is marked, in weeks: so far inside of its week that a number there stands in no other.
fn place_of(day: Day) -> f64 {
    let (week, day) = (day / DAYS_PER_WEEK, day % DAYS_PER_WEEK);
    f64::from(week) + MONDAY + (1.0 - 2.0 * MONDAY) * f64::from(day) / f64::from(DAYS_PER_WEEK - 1)
}

fn line(view: &View<'_>, name: &str, values: &[f64], tone: Sentiment) -> Series {
    let name = view.get(&format!("overview-line-{name}"));
    weeks::line(view, &name, values.to_vec(), tone)
}

/// The number of each week; the last is the week away.
fn ticks(view: &View<'_>, count: usize, to_the_end: bool) -> Vec<String> {
    let last = count.saturating_sub(1);
    let tick = |week: usize| match week {
        0 => view.get("overview-tick-first"),
        _ if week == last && to_the_end => view.get("overview-tick-away"),
        _ => week.to_string(),
    };
    (0..count).map(tick).collect()
}

/// Where eight in ten futures of the play-through lie that were played from its last turning point on.
fn spread(debrief: &Debrief) -> Vec<(f64, f64)> {
    let Some(first) = debrief.turning.iter().max_by_key(|point| point.day) else {
        return Vec::new();
    };
    let [taken, _] = &first.branches;
    let past = first.past.iter().map(|level| (*level, *level));
    past.chain(taken.band.iter().copied()).collect()
}

/// What the chart does not show: where other luck would have led, and how much of the work was delivered.
fn around(view: &View<'_>, debrief: &Debrief) -> String {
    let percent = ("percent", view.percent(debrief.course.delivered).into());
    let absent = debrief.references.iter().find(|reference| reference.name == "absent");
    // A level that is had without the work is no better way of leading.
    let came = match absent.map(|absent| view.percent(absent.course.delivered)) {
        Some(absent) if debrief.ending.is_some() => {
            view.with("overview-came-beside", &[percent, ("absent", absent.into())])
        }
        _ => view.with("overview-came", &[percent]),
    };
    let Some((low, high)) = spread(debrief).last().copied() else {
        return came;
    };
    let [low, high] = [low, high].map(|level| time::level(view.words, level));
    let key = if low == high {
        "overview-spread-none"
    } else {
        "overview-spread"
    };
    let values = [("low", low.into()), ("high", high.into())];
    format!("{} {came}", view.with(key, &values))
}
