//! What a meeting came to.

use super::meeting_why::{self, MeetingDecision};
use crate::narration::page::control::primary;
use crate::narration::page::{Command, Page, Screen, Style};
use crate::narration::phrases::{meeting_moves, moment_words, moved, time, verdict};
use crate::narration::view::View;
use crate::scenario::{Day, Kind, Meeting, PersonId};
use crate::simulation::{Cause, Event, EventKind, MomentInstance, Origin};

/// Option, decided by the leader, the better option.
type Decided = (usize, bool, usize);

/// The screen after a meeting.
pub(in crate::narration) fn page(view: &View<'_>, since: &[Event], decided: Decided, day: Day) -> Page {
    let mut page = Page::new(Screen::Consequence, view.get("met-title"), time::day(view.words, day));
    tell(view, &mut page, since, decided);
    moved::tell(view, &mut page, since);
    page.control(primary("consequence.go-on", Some(1), view.get("go-on"), Command::GoOn));
    page
}

/// What a meeting came to, each in a sentence.
pub(in crate::narration) struct MeetingEnd {
    /// The meeting.
    pub raised: MomentInstance,
    /// Its title.
    pub title: String,
    /// What was decided, and by whom.
    pub decided: String,
    /// Whether it was the better option.
    pub good: bool,
    /// The same in a word.
    pub verdict: String,
    /// How it stands to the other option.
    pub against: String,
    /// How much of what was known came up.
    pub known: String,
    /// Whether all of it did.
    pub all_known: bool,
    /// Why it came to that.
    pub why: Vec<String>,
}

/// What was decided, how good it was, and how much of what was known came up.
pub(in crate::narration) fn tell(view: &View<'_>, page: &mut Page, since: &[Event], decided: Decided) {
    let Some(end) = end(view, since, decided) else {
        return;
    };
    page.subtitle = end.title;
    page.text(verdict::mood(end.good), end.verdict);
    page.text(Style::Strong, end.decided);
    page.text(Style::Body, end.against);
    if !end.why.is_empty() {
        page.heading(view.get(if end.good {
            "followed-why-well"
        } else {
            "followed-why-badly"
        }));
    }
    for sentence in end.why {
        page.text(Style::Body, sentence);
    }
    page.text(Style::Quiet, end.known);
}

/// The meeting of which this is the end.
pub(in crate::narration) fn end(
    view: &View<'_>,
    since: &[Event],
    (option, by_leader, better): Decided,
) -> Option<MeetingEnd> {
    let (raised, people, matter) = which(view, since)?;
    let words =
        |key: &str, index: usize| view.with(key, &[("option", meeting_moves::option(view, matter, index).into())]);
    let good = option == better;
    let said = meeting_why::events(view, since).filter(|h| matches!(h.what, EventKind::FactSaid(..)));
    let (said, all) = (said.count(), matter.facts.len());
    let decision = MeetingDecision {
        matter,
        people,
        option,
        by_leader,
        better,
    };
    let all_known = said >= all;
    Some(MeetingEnd {
        raised,
        title: moment_words::title(view, &raised),
        decided: words(if by_leader { "met-by-you" } else { "met-by-them" }, option),
        good,
        verdict: view.get(if good { "met-good" } else { "met-poor" }),
        against: if good {
            view.get("met-better")
        } else {
            words("met-worse", better)
        },
        known: if all_known {
            view.get("met-all-facts")
        } else {
            view.with("met-facts", &[("said", said.into()), ("all", all.into())])
        },
        all_known,
        why: meeting_why::sentences(view, since, &decision),
    })
}

/// The meeting that has just ended: by the number that its causes carry, otherwise the one that came up last.
fn which<'a>(view: &View<'a>, since: &[Event]) -> Option<(MomentInstance, &'a [PersonId], &'a Meeting)> {
    let number = since.iter().find_map(|h| match h.what {
        EventKind::Moved {
            cause: Cause::Meeting(number),
            ..
        } => Some(number),
        _ => None,
    });
    let raised = view.happenings.iter().rev().find_map(|h| match h.what {
        EventKind::MomentCame(raised) if raised.kind == Kind::Meeting && number.is_none_or(|n| n == raised.number) => {
            Some(raised)
        }
        _ => None,
    })?;
    let Origin::Written(id) = raised.origin else {
        return None;
    };
    let written = view.scenario.moments.get(id)?;
    Some((raised, &written.people, written.meeting.as_ref()?))
}
