//! Why the moment that is open came, and why what was decided last went as it did: all reasons, and everyone who moved.

use crate::narration::i18n::interpolate::capital;
use crate::narration::page::control::button;
use crate::narration::page::{Command, Item, Page, PersonSummary, PersonTag, Screen, Sentiment, Style};
use crate::narration::phrases::{meeting_end, verdict};
use crate::narration::stage::Expression;
use crate::narration::view::View;
use crate::narration::{phrases::came, phrases::moment_words, phrases::moved, phrases::reasons};
use crate::scenario::{Outcome, PersonId};
use crate::simulation::{Event, EventKind, Question};

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

fn last(view: &View<'_>, page: &mut Page, since: &[Event]) {
    match since.first().map(|h| &h.what) {
        Some(EventKind::Went {
            moment,
            choice,
            outcome,
            odds,
            reasons,
            ..
        }) => {
            page.subtitle = moment_words::title(view, moment);
            let n = libm::round(odds * 10.0).clamp(1.0, 9.0) as u32;
            let decider = moment_words::decider(view, moment, *choice);
            let well = *outcome == Outcome::Well;
            page.text(
                verdict::mood(well),
                view.get(if well { "went-well" } else { "went-badly" }),
            );
            let did = moment_words::choice(view, moment, *choice);
            let told = vec![
                view.with("followed-did", &[("text", did.into())]),
                view.with("why-odds", &[("n", n.into())]),
            ];
            match decider {
                Some(person) => {
                    let face = if well { Expression::Glad } else { Expression::Worried };
                    let tags = Vec::new();
                    page.items.push(summary(view, person, face, String::new(), told, tags));
                }
                None => told.into_iter().for_each(|line| page.text(Style::Body, line)),
            }
            for (helped, heading) in [(true, "why-helped"), (false, "why-hindered")] {
                let sentences = reasons::sentences(view, moment.kind, decider, reasons, helped, 6);
                if sentences.is_empty() {
                    continue;
                }
                page.heading(view.get(heading));
                let mood = if helped { Sentiment::Good } else { Sentiment::Trouble };
                for sentence in sentences {
                    page.text(Style::Signal(mood), capital(&sentence));
                }
            }
        }
        Some(EventKind::Decided {
            option,
            by_leader,
            better,
        }) => {
            meeting_end::tell(view, page, since, (*option, *by_leader, *better));
        }
        _ => {}
    }
    page.heading(view.get("why-people"));
    let moved = moved::people(view, since, 6);
    if moved.is_empty() {
        page.text(Style::Quiet, view.get("followed-nothing"));
    }
    for one in moved.into_iter().take(12) {
        let face = if one.good { Expression::Glad } else { Expression::Unsure };
        let role = if one.onlooker {
            view.get("why-onlooker")
        } else {
            String::new()
        };
        page.items
            .push(summary(view, one.person, face, role, Vec::new(), one.tags));
    }
    for line in moved::around(view, since) {
        page.text(Style::Signal(Sentiment::Leader), line);
    }
}

fn summary(
    view: &View<'_>,
    person: PersonId,
    face: Expression,
    role: String,
    lines: Vec<String>,
    tags: Vec<PersonTag>,
) -> Item {
    let who = &view.scenario.people[person];
    Item::Summary(Box::new(PersonSummary {
        id: person,
        look: who.look.clone(),
        face,
        name: who.name.clone(),
        role,
        lines,
        tags,
        profile: None,
    }))
}
