//! Friday's survey, as people were willing to answer it.

use crate::narration::page::control::primary;
use crate::narration::page::{Command, Item, Page, Screen, Sentiment, Style};
use crate::narration::phrases::friday;
use crate::narration::view::View;
use crate::simulation::{Answer, EventKind, FridayAnswer, PulseQuestion};

/// What a person's answers must differ by to be told as better or worse; 0..1.
const DIFFERS: f64 = 0.02;

/// More people than this are not told one by one.
const MOST_PEOPLE: usize = 12;

const QUESTIONS: [&str; 4] = ["pulse-getting-on", "pulse-speaking", "pulse-expected", "pulse-here"];

/// The screen of the survey.
#[must_use]
pub fn pulse(view: &View<'_>, question: &PulseQuestion) -> Page {
    let title = view.with("pulse-title", &[("week", question.week.into())]);
    let mut page = Page::new(Screen::Pulse, title, view.get("pulse-line"));
    page.heading(view.get("pulse-team"));
    let people = question.answers.len().max(1) as f64;
    for (index, key) in QUESTIONS.into_iter().enumerate() {
        let mean = question.answers.iter().map(|(_, answers)| answers[index]).sum::<f64>() / people;
        page.items.push(Item::Meter {
            label: view.get(key),
            value: mean,
            mark: None,
            reads: view.with("pulse-reads", &[("word", view.get(level(mean)).into())]),
            tone: if mean < 0.4 {
                Sentiment::Trouble
            } else {
                Sentiment::Good
            },
        });
    }
    page.heading(view.get("pulse-people"));
    let before = last_friday(view);
    for (p, answers) in question.answers.iter().take(MOST_PEOPLE) {
        let mean = answers.iter().sum::<f64>() / 4.0;
        let who = &view.scenario.people[*p];
        let spoken = friday::spoken(view, *p);
        let change = before.and_then(|all| all.get(*p)).map(|(last, _)| mean - last);
        // Beside somebody's own words only what has changed is told.
        let change = change.filter(|change| spoken.is_none() || change.abs() > DIFFERS);
        let change = change.map(|change| {
            view.get(if change > DIFFERS {
                "pulse-person-up"
            } else if change < -DIFFERS {
                "pulse-person-down"
            } else {
                "pulse-person-same"
            })
        });
        let badge = spoken.is_none().then(|| {
            let (key, mood) = person(view.simulation.in_retrospect().friday_answer(*p));
            (mood, view.get(key))
        });
        page.items.push(Item::Person {
            id: *p,
            look: who.look.clone(),
            name: who.name.clone(),
            lines: spoken.into_iter().chain(change).collect(),
            badge,
        });
    }
    page.text(Style::Quiet, view.get("pulse-note"));
    page.control(primary(
        "pulse.go-on",
        Some(1),
        view.get("pulse-go-on"),
        Command::Answer(Answer::Continue),
    ));
    page
}

/// What everyone answered on the Friday before; this Friday's has been reported already.
fn last_friday<'a>(view: &View<'a>) -> Option<&'a [(f64, FridayAnswer)]> {
    let today = view.simulation.day();
    view.happenings
        .iter()
        .rev()
        .filter(|h| h.day < today)
        .find_map(|h| match &h.what {
            EventKind::Pulse(all) => Some(all.as_slice()),
            _ => None,
        })
}

const fn level(mean: f64) -> &'static str {
    if mean < 0.25 {
        "pulse-level-0"
    } else if mean < 0.45 {
        "pulse-level-1"
    } else if mean < 0.6 {
        "pulse-level-2"
    } else if mean < 0.8 {
        "pulse-level-3"
    } else {
        "pulse-level-4"
    }
}

const fn person(answer: FridayAnswer) -> (&'static str, Sentiment) {
    match answer {
        FridayAnswer::Good => ("pulse-person-good", Sentiment::Good),
        FridayAnswer::Fine => ("pulse-person-fine", Sentiment::Neutral),
        FridayAnswer::Mixed => ("pulse-person-mixed", Sentiment::Neutral),
        FridayAnswer::Low => ("pulse-person-low", Sentiment::Trouble),
    }
}
