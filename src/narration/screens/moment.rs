//! A moment: what happens, what can be seen, what can be done.

use crate::narration::page::control::{number, numbered};
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Sentiment, Style};
use crate::narration::view::View;
use crate::narration::{i18n::interpolate, phrases::moment_words, phrases::seen, phrases::time};
use crate::scenario::{Kind, PersonId};
use crate::simulation::{Answer, ChoiceOption, MomentInstance, MomentQuestion};

/// Above this urgency a moment says that it gets worse by the hour; 0..1.
const URGENT: f64 = 0.6;

/// The screen of a moment.
#[must_use]
pub fn moment(view: &View<'_>, question: &MomentQuestion) -> Page {
    let raised = &question.moment;
    let words = moment_words::parts(view, raised);
    let mut page = Page::new(
        Screen::Moment,
        moment_words::title(view, raised),
        when(view, raised.hour),
    );
    page.text(
        Style::Tag(tone(raised.kind)),
        view.get(&format!("kind-{}", raised.kind.name())),
    );
    page.text(Style::Body, interpolate::moment(view, words.text, raised));
    if urgent(view, raised) {
        page.text(Style::Signal(Sentiment::Trouble), view.get("moment-urgent"));
    }
    people(view, &mut page, raised);
    if !words.see.is_empty() {
        page.heading(view.get("moment-see"));
        for line in words.see {
            page.text(
                Style::Signal(Sentiment::Neutral),
                interpolate::moment(view, line, raised),
            );
        }
    }
    if view.simulation.listened() && !words.listen.is_empty() {
        page.heading(view.get("moment-heard"));
        for line in words.listen {
            page.text(
                Style::Signal(Sentiment::Leader),
                interpolate::moment(view, line, raised),
            );
        }
    }
    page.heading(view.get("moment-choices"));
    page.text(Style::Quiet, hours_left(view, question.hours_left));
    for (index, offer) in question.choices.iter().enumerate() {
        page.control(choice(view, raised, index, offer));
    }
    if question.can_listen {
        let number = number(question.choices.len());
        let note = view.get("moment-listen-note");
        let command = Command::Answer(Answer::Listen);
        page.control(numbered(
            "moment.listen",
            number,
            view.get("moment-listen"),
            note,
            command,
        ));
    }
    page
}

/// Of a moment's page, what was heard by listening first.
pub fn heard(page: &Page) -> impl Iterator<Item = &str> {
    page.items.iter().filter_map(|item| match item {
        Item::Text(Style::Signal(Sentiment::Leader), text) => Some(text.as_str()),
        _ => None,
    })
}

/// "Wednesday 10:40 · week 3".
pub(in crate::narration) fn when(view: &View<'_>, hour: f64) -> String {
    let day = view.simulation.day();
    let values = [
        ("weekday", time::weekday(view.words, day).into()),
        ("time", time::clock(hour).into()),
        ("week", time::week(day).into()),
    ];
    view.with("moment-when", &values)
}

fn hours_left(view: &View<'_>, hours: f64) -> String {
    if hours >= 0.25 {
        view.with("moment-hours-left", &[("hours", view.hours(hours).into())])
    } else {
        view.get("moment-hours-gone")
    }
}

fn urgent(view: &View<'_>, raised: &MomentInstance) -> bool {
    let urgency = match raised.origin {
        crate::simulation::Origin::Written(id) => view.scenario.moments[id].urgency,
        crate::simulation::Origin::Emergent(_) => view.scenario.words(raised.kind).urgency,
    };
    urgency >= URGENT
}

fn people(view: &View<'_>, page: &mut Page, raised: &MomentInstance) {
    let signals = view.signals();
    let shown: Vec<PersonId> = raised.owner.into_iter().chain(raised.other).collect();
    for id in shown {
        page.items.push(seen::in_scene(view, &signals, id, raised.kind));
    }
}

fn choice(view: &View<'_>, raised: &MomentInstance, index: usize, offer: &ChoiceOption) -> Control {
    let support_word = view.get(support_key(offer.support));
    let hours = if offer.hours < 0.125 {
        view.get("hours-none")
    } else {
        time::short(view.words, offer.hours)
    };
    let place = view.get(place_key(offer.control));
    let values = [
        ("place", place.into()),
        ("support", support_word.as_str().into()),
        ("hours", hours.as_str().into()),
    ];
    Control {
        id: format!("choice.{}", index + 1),
        number: Some(number(index)),
        label: moment_words::choice(view, raised, index),
        note: view.with("choice-reads", &values),
        role: Role::Choice {
            control: offer.control,
            support: offer.support,
            support_word,
            hours,
        },
        command: Command::Answer(Answer::Choose(index)),
        hints: None,
    }
}

/// "alone", "backed", "with you".
pub(in crate::narration) const fn support_key(support: f64) -> &'static str {
    if support < 0.3 {
        "support-alone"
    } else if support < 0.75 {
        "support-backed"
    } else {
        "support-with-you"
    }
}

const fn place_key(control: f64) -> &'static str {
    if control >= 0.7 {
        "choice-in"
    } else if control >= 0.4 {
        "choice-halfway"
    } else if control >= 0.1 {
        "choice-near"
    } else {
        "choice-back"
    }
}

/// Whether a kind is trouble, a chance, or neither.
const fn tone(kind: Kind) -> Sentiment {
    match kind {
        Kind::Crisis | Kind::MissedDeadline | Kind::Mistake | Kind::Conflict | Kind::Resignation => Sentiment::Trouble,
        Kind::Opportunity | Kind::Success => Sentiment::Good,
        Kind::OwnMistake => Sentiment::Leader,
        Kind::Meeting | Kind::Stuck | Kind::Request | Kind::Disagreement | Kind::Hesitation | Kind::OneToOne => {
            Sentiment::Neutral
        }
    }
}
