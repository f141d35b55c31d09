//! Why the moment that is open came, and why what was decided last went as it did: what it was about, then a chain of causes from the
//! choice to whom it changed.

use crate::narration::i18n::interpolate::capital;
use crate::narration::page::control::button;
use crate::narration::page::{Command, Item, Page, PersonSummary, Screen, Sentiment, Style};
use crate::narration::phrases::meeting_end::{self, MeetingEnd};
use crate::narration::phrases::moved::{self, Moved};
use crate::narration::phrases::{came, moment_words, reasons, time, verdict};
use crate::narration::screens::spec::OverlayContext;
use crate::narration::stage::Expression;
use crate::narration::view::View;
use crate::scenario::Outcome;
use crate::simulation::{Event, EventKind, MomentInstance, Question};

/// Letters that what it was about has.
const SITUATION: usize = 190;
/// Reasons told for it, and against it.
const REASONS: usize = 6;
/// People whose changes are told.
const MOST_PEOPLE: usize = 12;
/// Of so many who changed most several movements are told, of everybody else the largest.
const MOST_CHANGED: usize = 3;
const MOST_TOLD: usize = 3;

/// The screen.
pub(in crate::narration) fn overlay(context: &OverlayContext<'_>) -> Option<Page> {
    Some(why(context.view?, context.question))
}

/// The screen of causes: of the moment that is open, and of the last decision.
#[must_use]
pub fn why(view: &View<'_>, question: Option<&Question>) -> Page {
    let decided = |h: &Event| matches!(h.what, EventKind::Went { .. } | EventKind::Decided { .. });
    let mut page = Page::new(Screen::Why, view.get("why-title"), "");
    let raised = match question {
        Some(Question::Moment(open)) => Some(&open.moment),
        Some(Question::Beat(open)) => Some(&open.moment),
        _ => None,
    };
    if let Some((raised, because)) = raised.and_then(|raised| Some((raised, came::because(view, raised)?))) {
        let title = moment_words::title(view, raised);
        page.heading(view.with("came-title", &[("title", title.into())]));
        page.text(Style::Body, because);
        page.heading(view.get("why-last"));
    }
    match view.happenings.iter().rposition(decided) {
        None => page.text(Style::Body, view.get("why-nothing")),
        Some(at) => {
            let next_day = |h: &Event| matches!(h.what, EventKind::DayBegan | EventKind::MomentCame(_));
            let after = &view.happenings[at..];
            let until = after.iter().position(next_day).unwrap_or(after.len());
            last(view, &mut page, &after[..until]);
        }
    }
    page.control(button("why.back", view.get("go-back"), "", Command::Back));
    page
}

/// What it was about, and what led to what: what was chosen, what helped and what was in the way, how it went, and what that changed.
fn last(view: &View<'_>, page: &mut Page, since: &[Event]) {
    let Some(first) = since.first() else { return };
    let about = |page: &mut Page, raised: &MomentInstance| {
        page.text(Style::Quiet, moment_words::situation(view, raised, SITUATION));
    };
    let title = match &first.what {
        EventKind::Went { moment, .. } => {
            about(page, moment);
            chosen(view, page, &first.what);
            moment_words::title(view, moment)
        }
        EventKind::Decided {
            option,
            by_leader,
            better,
        } => {
            let end = meeting_end::end(view, since, (*option, *by_leader, *better));
            end.map_or_else(String::new, |end| {
                about(page, &end.raised);
                decided(view, page, end)
            })
        }
        _ => String::new(),
    };
    let day = time::day(view.words, first.day);
    page.subtitle = if title.is_empty() {
        day
    } else {
        let quoted = view.with("quoted", &[("text", title.into())]);
        view.with("dot", &[("first", quoted.into()), ("last", day.into())])
    };
    changed(view, page, since);
}

/// A choice, from its words to how it went.
fn chosen(view: &View<'_>, page: &mut Page, went: &EventKind) {
    let EventKind::Went {
        moment,
        choice,
        outcome,
        odds,
        reasons,
        ..
    } = went
    else {
        return;
    };
    page.heading(view.get("why-chosen"));
    page.text(Style::Body, moment_words::choice(view, moment, *choice));
    let decider = moment_words::decider(view, moment, *choice);
    for (helped, heading) in [(true, "followed-why-well"), (false, "followed-why-badly")] {
        let sentences = reasons::sentences(view, moment.kind, decider, reasons, helped, REASONS);
        if sentences.is_empty() {
            continue;
        }
        page.heading(view.get(heading));
        let mood = if helped { Sentiment::Good } else { Sentiment::Trouble };
        for sentence in sentences {
            page.text(Style::Signal(mood), capital(&sentence));
        }
    }
    page.heading(view.get("why-went"));
    let well = *outcome == Outcome::Well;
    verdict::put(view, page, well);
    verdict::put_odds(view, page, moment.number, well, *odds);
}

/// A meeting, from what was decided to how good that was; its title.
fn decided(view: &View<'_>, page: &mut Page, end: MeetingEnd) -> String {
    page.heading(view.get("why-decided"));
    page.text(Style::Body, end.decided);
    let (heading, mood) = if end.all_known {
        ("followed-why-well", Sentiment::Good)
    } else {
        ("followed-why-badly", Sentiment::Trouble)
    };
    page.heading(view.get(heading));
    for sentence in end.why {
        page.text(Style::Signal(mood), sentence);
    }
    page.text(Style::Signal(mood), end.known);
    page.heading(view.get("why-went"));
    page.text(verdict::mood(end.good), end.verdict);
    page.text(Style::Body, end.against);
    end.title
}

/// Whom it changed, those whom it changed most first and with more of it; then what changed outside.
fn changed(view: &View<'_>, page: &mut Page, since: &[Event]) {
    page.heading(view.get("why-changed"));
    let mut moved = moved::people(view, since, MOST_TOLD);
    let more = moved.len().saturating_sub(MOST_PEOPLE);
    moved.truncate(MOST_PEOPLE);
    let around = moved::around(view, since);
    if moved.is_empty() && around.is_empty() {
        page.text(Style::Quiet, view.get("followed-nothing"));
    }
    for (place, mut one) in moved.into_iter().enumerate() {
        if place >= MOST_CHANGED {
            one.tags.truncate(1);
        }
        for tag in &mut one.tags {
            tag.reads = capital(&tag.reads);
        }
        page.items.push(summary(view, &one));
    }
    if more > 0 {
        page.text(Style::Quiet, view.with("followed-more", &[("count", more.into())]));
    }
    for line in around {
        page.text(Style::Signal(Sentiment::Leader), line);
    }
}

/// Somebody with what moved in them.
fn summary(view: &View<'_>, moved: &Moved) -> Item {
    let who = &view.scenario.people[moved.person];
    Item::Summary(Box::new(PersonSummary {
        id: moved.person,
        look: who.look.clone(),
        face: if moved.good {
            Expression::Glad
        } else {
            Expression::Unsure
        },
        name: who.name.clone(),
        role: if moved.onlooker {
            view.get("why-onlooker")
        } else {
            String::new()
        },
        lines: Vec::new(),
        tags: moved.tags.clone(),
        profile: None,
    }))
}
