//! The tips of a guided scenario: short guidance at the top of a page, the first time that its place comes.
//!
//! In: a view, a page, what is open. Out: the page with tips on top, or the tips alone for whoever asks for help. Which
//! come first is read from the play-through itself, so that after an undo they are told again and nothing is kept.

use crate::narration::i18n::interpolate;
use crate::narration::page::{Command, Item, Page, Role, Screen, Style};
use crate::narration::view::View;
use crate::scenario::{DAYS_PER_WEEK, Kind, Occasion, Tip};
use crate::simulation::{EventKind, LastMeetingAction, MeetingQuestion, MomentInstance, Origin, Question};

/// Puts the tips of this place on top of a page, if they are wanted (`on`) and this is the first time. `question` is
/// what is open, if anything.
pub fn tips(view: &View<'_>, page: &mut Page, question: Option<&Question>, on: bool) {
    let later_tab = page
        .controls()
        .any(|control| control.role == Role::Tab(true) && control.command != Command::Tab(0));
    if !on || later_tab {
        return;
    }
    page.points_at = due(view, page.screen, question, false).find_map(|tip| tip.points_at);
    for text in tips_at(view, page.screen, question, false).into_iter().rev() {
        page.items.insert(0, Item::Text(Style::Tip, text));
    }
}

/// The tips of a screen, in the order of the file: those whose first time it is, or, `again`, whoever asks for help,
/// all of the place.
#[must_use]
pub fn tips_at(view: &View<'_>, screen: Screen, question: Option<&Question>, again: bool) -> Vec<String> {
    let moment = match question {
        Some(Question::Moment(asked)) => Some(&asked.moment),
        Some(Question::Beat(beat)) => Some(&beat.moment),
        _ => None,
    };
    due(view, screen, question, again)
        .map(|tip| text(view, &tip.text, tip.on, moment))
        .collect()
}

/// The tips whose place this is.
fn due<'v>(view: &View<'v>, screen: Screen, question: Option<&Question>, again: bool) -> impl Iterator<Item = &'v Tip> {
    let tips = &view.scenario.tips;
    let here = if tips.is_empty() {
        Vec::new()
    } else {
        occasions(view, screen, question)
    };
    tips.iter().filter(move |tip| {
        here.iter()
            .any(|(occasion, first)| *occasion == tip.on && (*first || again))
    })
}

fn text(view: &View<'_>, written: &str, on: Occasion, moment: Option<&MomentInstance>) -> String {
    let filled = match (on, moment) {
        (Occasion::Moment(_), Some(raised)) => interpolate::moment(view, written, raised),
        _ => interpolate::text(view, written),
    };
    view.with("tip", &[("text", filled.into())])
}

/// What a screen is an occasion of, and whether for the first time.
fn occasions(view: &View<'_>, screen: Screen, question: Option<&Question>) -> Vec<(Occasion, bool)> {
    let day = view.simulation.day();
    let first_week = day < DAYS_PER_WEEK;
    match (screen, question) {
        (Screen::Briefing, _) => vec![(Occasion::Briefing, true)],
        (Screen::Plan, _) => vec![(Occasion::Plan, first_week)],
        (Screen::Day, _) if !view.simulation.away() => vec![(Occasion::Day, first_quiet_morning(view))],
        (Screen::Moment, Some(Question::Moment(asked))) => match asked.moment.origin {
            Origin::Written(id) => vec![(Occasion::Moment(id), true)],
            Origin::Emergent(_) => Vec::new(),
        },
        (Screen::Meeting, Some(Question::Beat(beat))) => meeting(view, beat),
        (Screen::Consequence, _) => {
            let followed = |what: &EventKind| matches!(what, EventKind::Went { .. } | EventKind::Decided { .. });
            vec![(Occasion::Consequence, count(view, followed) == 1)]
        }
        (Screen::Pulse, _) => vec![(Occasion::Pulse, first_week)],
        (Screen::Reflection, _) => vec![(Occasion::Reflection, !view.notes.iter().any(|noted| noted.passed))],
        // A day without the leader is told when it is over.
        (Screen::LastWeek, _) => vec![(Occasion::LastWeek, day == view.scenario.days() + 1)],
        (Screen::Debrief, _) => vec![(Occasion::Debrief, true)],
        _ => Vec::new(),
    }
}

/// Whether this is the first morning on which nobody waits for the leader: mornings on which somebody does are told as
/// that moment.
fn first_quiet_morning(view: &View<'_>) -> bool {
    let (mut before, mut today) = (false, false);
    for happening in view.happenings {
        match &happening.what {
            EventKind::DayBegan => {
                before |= today;
                today = true;
            }
            EventKind::MomentCame(raised) if waits(raised) => today = false,
            _ => {}
        }
    }
    today && !before
}

/// A meeting has its hour, and what breaks out during the work comes later in the day.
fn waits(raised: &MomentInstance) -> bool {
    let breaks_out = raised.kind == Kind::Crisis && matches!(raised.origin, Origin::Emergent(_));
    raised.kind != Kind::Meeting && !breaks_out
}

fn meeting(view: &View<'_>, beat: &MeetingQuestion) -> Vec<(Occasion, bool)> {
    let opens = beat.beat == 0;
    let first = count(view, |what| matches!(what, EventKind::Decided { .. })) == 0;
    let mut here = vec![
        (Occasion::Moment(beat.written), opens),
        (Occasion::Meeting, opens && first),
    ];
    // Of bearing it for another breath nothing is said once time is up.
    if beat.last == LastMeetingAction::Silence && beat.beat < beat.beats {
        let silences = count(view, |what| matches!(what, EventKind::Silence));
        here.push((Occasion::Silence, silences == 1 && beat.silence == 1));
    }
    here
}

/// How often something has happened: 0, 1, or 2 for more often.
fn count(view: &View<'_>, is: impl Fn(&EventKind) -> bool) -> usize {
    view.happenings.iter().filter(|h| is(&h.what)).take(2).count()
}
