//! What a scenario's author says to the facilitator, at the moment that is open.
//!
//! In: the open question. Out: a page that is only shown when it is asked for, since the room would read it too.

use crate::narration::page::control::button;
use crate::narration::page::{Command, Page, Screen, Sentiment, Style};
use crate::narration::phrases::moment_words;
use crate::narration::view::View;
use crate::scenario::MomentId;
use crate::simulation::{Origin, Question};

/// The screen of notes.
#[must_use]
pub fn notes(view: &View<'_>, question: Option<&Question>) -> Page {
    let open = question.and_then(written);
    let title = open
        .and_then(|id| moment_words::written_title(view, id))
        .unwrap_or_default();
    let fill = |text: &str| open.map_or_else(|| text.to_owned(), |id| moment_words::as_written(view, id, text));
    let mut page = Page::new(Screen::Notes, view.get("notes-title"), title);
    let note = view.scenario.facilitator.iter().find(|note| Some(note.at) == open);
    match note {
        Some(note) => {
            page.text(Style::Body, fill(&note.note));
            if !note.discuss.is_empty() {
                page.heading(view.get("notes-discuss"));
            }
            for line in &note.discuss {
                page.text(Style::Signal(Sentiment::Neutral), fill(line));
            }
        }
        None => page.text(Style::Body, view.get("notes-none")),
    }
    others(view, &mut page, open);
    page.control(button("notes.back", view.get("go-back"), "", Command::Back));
    page
}

/// The other moments that have notes, or at which the cut stops.
fn others(view: &View<'_>, page: &mut Page, open: Option<MomentId>) {
    let cut = view.cut.and_then(|cut| view.scenario.cuts.get(cut));
    let (heading, stops): (&str, Vec<MomentId>) = match cut {
        Some(cut) => ("notes-stops", cut.stop_at.clone()),
        None => (
            "notes-others",
            view.scenario.facilitator.iter().map(|note| note.at).collect(),
        ),
    };
    let titles: Vec<String> = stops
        .into_iter()
        .filter(|id| Some(*id) != open)
        .filter_map(|id| moment_words::written_title(view, id))
        .collect();
    if !titles.is_empty() {
        page.heading(view.get(heading));
        page.text(Style::Quiet, titles.join(" · "));
    }
}

/// The written moment that a question belongs to.
const fn written(question: &Question) -> Option<MomentId> {
    match question {
        Question::Moment(asked) => match asked.moment.origin {
            Origin::Written(id) => Some(id),
            Origin::Emergent(_) => None,
        },
        Question::Beat(asked) => Some(asked.written),
        Question::Plan(_) | Question::Pulse(_) | Question::Reflection(_) => None,
    }
}
