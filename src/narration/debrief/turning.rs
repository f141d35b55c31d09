//! The three decisions that moved the team's level most, each with what was done and what it is compared with, and how
//! both ways go over many futures.

use super::weeks;
use crate::insight::{Confidence, Debrief, Direction, OutcomeMeasure, TurningPoint};
use crate::narration::page::control::button;
use crate::narration::page::{ChartData, ChartMark, Command, Item, Page, Sentiment, Style};
use crate::narration::view::View;
use crate::narration::{
    phrases::acts, phrases::meeting_moves, phrases::moment_words, phrases::moved, phrases::plan_changes, phrases::time,
};
use crate::scenario::{DAYS_PER_WEEK, Kind};
use crate::session::DecisionEntry;
use crate::simulation::{Answer, Cause, Event, EventKind, MomentInstance};

/// The turning points, each with the way back to it.
pub(super) fn turning(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    page.heading(view.get("debrief-turning"));
    let mut told = 0;
    for point in &debrief.turning {
        let Some(words) = words_of(view, point) else {
            continue;
        };
        told += 1;
        let values = [("when", view.day(point.day).into()), ("title", words.title.into())];
        page.text(Style::Strong, view.with("debrief-turning-title", &values));
        let did = view.with("debrief-turning-did", &[("text", words.did.into())]);
        page.text(Style::Body, did);
        if let Some(raised) = words.moment {
            causes(view, page, &raised);
        }
        let instead = view.with("debrief-turning-instead", &[("text", words.instead.into())]);
        page.text(Style::Body, instead);
        came_to(view, page, point);
        page.items.push(Item::Chart(both_futures(view, point)));
        let id = format!("debrief.fork.{}", point.number);
        page.control(button(id, view.get("debrief-fork"), "", Command::Fork(point.number)));
    }
    if told == 0 {
        page.text(Style::Body, view.get("debrief-turning-none"));
    }
}

/// The turning point that moved most, and its title.
pub(super) fn greatest<'a>(view: &View<'_>, debrief: &'a Debrief) -> Option<(&'a TurningPoint, String)> {
    let mut points = debrief.turning.iter();
    points.find_map(|point| Some((point, words_of(view, point)?.title)))
}

/// Where both ways end on average: what was done, and what it is compared with.
pub(super) fn ends(view: &View<'_>, point: &TurningPoint) -> [String; 2] {
    let end = |values: &[f64]| time::level(view.words, values.last().copied().unwrap_or(0.0));
    point.branches.each_ref().map(|branch| end(&branch.mean))
}

/// What a turning point says; `None` where it cannot be told.
pub(super) fn words_of(view: &View<'_>, point: &TurningPoint) -> Option<Words> {
    let decision = view.decisions.iter().find(|decision| decision.number == point.number)?;
    words(view, decision, point)
}

/// What it moved: the team's level, and apart from that delivery and standing where that can be told.
fn came_to(view: &View<'_>, page: &mut Page, point: &TurningPoint) {
    let up = point.level() >= 0.0;
    let key = if up {
        "debrief-turning-up"
    } else {
        "debrief-turning-down"
    };
    let level = time::level(view.words, libm::fabs(point.level()));
    let values = [("level", level.into()), ("futures", point.futures.into())];
    let mut sentences = vec![view.with(key, &values)];
    for stake in [OutcomeMeasure::Delivery, OutcomeMeasure::Standing] {
        let lean = point.lean(stake);
        if lean.way != Direction::Level && lean.sure != Confidence::Perhaps {
            let (stake, way) = (stake.name(), lean.way.name());
            sentences.push(view.get(&format!("turning-{stake}-{way}")));
        }
    }
    let spread = point.against[OutcomeMeasure::Team as usize].spread;
    if (spread.high - spread.low) / 2.0 > libm::fabs(point.level()) {
        sentences.push(view.get("debrief-turning-luck"));
    }
    page.text(Style::Quiet, sentences.join(" "));
}

/// Both ways, week by week, with the spread over many futures.
fn both_futures(view: &View<'_>, point: &TurningPoint) -> ChartData {
    let [taken, other] = &point.branches;
    let series = vec![
        weeks::branch(
            view,
            &view.get("turning-yours"),
            &point.past,
            taken,
            Sentiment::Autonomy,
        ),
        weeks::branch(view, &view.get("turning-other"), &point.past, other, Sentiment::Leader),
    ];
    let [yours, others] = ends(view, point);
    let edges = |band: &[(f64, f64)]| band.last().copied().unwrap_or_default();
    let ((low, high), (other_low, other_high)) = (edges(&taken.band), edges(&other.band));
    let level = |level: f64| time::level(view.words, level);
    let values = [
        ("yours", yours.into()),
        ("low", level(low).into()),
        ("high", level(high).into()),
        ("other", others.into()),
        ("otherlow", level(other_low).into()),
        ("otherhigh", level(other_high).into()),
    ];
    ChartData {
        title: view.get("turning-chart"),
        ticks: weeks::ticks(view, point.past.len() + taken.mean.len(), true),
        top: 10.0,
        series,
        marks: vec![ChartMark {
            at: f64::from(point.day) / f64::from(DAYS_PER_WEEK),
            label: view.with("turning-mark", &[("when", view.day(point.day).into())]),
            tone: Sentiment::Neutral,
        }],
        reads: view.with("turning-chart-reads", &values),
        ..ChartData::default()
    }
}

/// What a turning point says.
pub(super) struct Words {
    /// What it was.
    pub title: String,
    /// What was done.
    pub did: String,
    /// What could have been done instead.
    pub instead: String,
    /// The moment or the meeting that it was about.
    pub moment: Option<MomentInstance>,
}

fn words(view: &View<'_>, decision: &DecisionEntry, point: &TurningPoint) -> Option<Words> {
    let since = view.happenings.get(decision.heard..)?;
    match (&point.taken, &point.instead) {
        (Answer::Choose(taken), Answer::Choose(instead)) => {
            let raised = since.iter().find_map(|h| match h.what {
                EventKind::Chose { moment, .. } => Some(moment),
                _ => None,
            })?;
            Some(Words {
                title: moment_words::title(view, &raised),
                did: moment_words::choice(view, &raised, *taken),
                instead: moment_words::choice(view, &raised, *instead),
                moment: Some(raised),
            })
        }
        (Answer::Plan(taken), Answer::Plan(instead)) => Some(Words {
            title: view.get("turning-plan"),
            did: plan_changes::summary(view, taken),
            instead: plan_changes::summary(view, instead),
            moment: None,
        }),
        (Answer::Act(act), Answer::Continue) => Some(Words {
            title: acts::control(view, *act).label,
            did: acts::done(view, since).into_iter().next()?,
            instead: view.get("turning-act-not"),
            moment: None,
        }),
        (Answer::Beat(taken), Answer::Beat(instead)) => {
            let before = view.happenings.get(..decision.heard)?;
            let raised = before.iter().rev().find_map(|h| match h.what {
                EventKind::MomentCame(raised) if raised.kind == Kind::Meeting => Some(raised),
                _ => None,
            })?;
            Some(Words {
                title: moment_words::title(view, &raised),
                did: meeting_moves::ending(view, &raised, *taken)?,
                instead: meeting_moves::ending(view, &raised, *instead)?,
                moment: Some(raised),
            })
        }
        _ => None,
    }
}

/// What it did to the two people whom it moved most: why it counts.
fn causes(view: &View<'_>, page: &mut Page, raised: &MomentInstance) {
    let by_it = |cause: Cause| matches!(cause, Cause::Moment(n) | Cause::Onlooking(n) | Cause::Written(n) if n == raised.number);
    let moved: Vec<Event> = view
        .happenings
        .iter()
        .filter(|h| matches!(h.what, EventKind::Moved { cause, .. } if by_it(cause)))
        .cloned()
        .collect();
    for person in moved::people(view, &moved, 3).into_iter().take(2) {
        let mood = if person.good {
            Sentiment::Good
        } else {
            Sentiment::Trouble
        };
        page.text(Style::Signal(mood), person.line);
    }
}
