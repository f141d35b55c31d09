//! The witness's chair: what one person of the team sees and says, and nothing that only the leader does.
//!
//! In: the person, and what is asked of the leader. Out: a page without choices, without signals, without what listening would bring.

use crate::narration::i18n::interpolate;
use crate::narration::page::{Page, Screen, Style};
use crate::narration::phrases::{last_heard, moment_words};
use crate::narration::screens::meeting;
use crate::narration::view::View;
use crate::scenario::PersonId;
use crate::simulation::{MeetingQuestion, MomentQuestion, Question};

/// The page of somebody of the team.
#[must_use]
pub fn chair(view: &View<'_>, person: PersonId, question: Option<&Question>) -> Page {
    let role = view.scenario.people.get(person).map_or("", |one| one.role.as_str());
    let mut page = Page::new(Screen::People, view.name(person), role);
    match question {
        Some(Question::Moment(asked)) => in_moment(view, &mut page, person, asked),
        Some(Question::Beat(asked)) => in_meeting(view, &mut page, person, asked),
        _ => {}
    }
    if let Some(last) = last_heard::last_heard(view, person) {
        page.heading(view.with("room-chair-said", &[("name", view.name(person).into())]));
        page.text(Style::Speech, last.words);
        if !last.when.is_empty() {
            page.text(Style::Quiet, last.when);
        }
    }
    page
}

/// Who is in a moment lives through what happens; everybody else is somewhere else.
fn in_moment(view: &View<'_>, page: &mut Page, person: PersonId, asked: &MomentQuestion) {
    let raised = &asked.moment;
    if raised.owner != Some(person) && raised.other != Some(person) {
        return page.text(Style::Quiet, view.get("room-chair-elsewhere"));
    }
    page.text(Style::Strong, moment_words::title(view, raised));
    let happens = moment_words::parts(view, raised).text;
    page.text(Style::Body, interpolate::moment(view, happens, raised));
}

/// Who sits at a table has heard what was said, and knows what they brought.
fn in_meeting(view: &View<'_>, page: &mut Page, person: PersonId, asked: &MeetingQuestion) {
    let written = view.scenario.moments.get(asked.written);
    let matter = written.and_then(|written| written.meeting.as_ref());
    let Some(matter) = matter.filter(|_| asked.people.contains(&person)) else {
        return page.text(Style::Quiet, view.get("room-chair-elsewhere"));
    };
    page.text(Style::Strong, moment_words::title(view, &asked.moment));
    let facts = |page: &mut Page, heading: String, facts: Vec<usize>| {
        if !facts.is_empty() {
            page.heading(heading);
        }
        for fact in facts {
            page.text(Style::Body, meeting::fact(view, matter, fact));
        }
    };
    let is_own = |fact: &usize| {
        matter
            .facts
            .get(*fact)
            .is_some_and(|fact| fact.known_by.contains(&person))
    };
    let own = (0..matter.facts.len()).filter(|fact| is_own(fact) && !asked.said.contains(fact));
    let name = [("name", view.name(person).into())];
    facts(page, view.with("room-chair-knows", &name), own.collect());
    facts(page, view.get("meeting-known"), asked.said.clone());
}
