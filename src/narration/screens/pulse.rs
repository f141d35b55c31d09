//! Friday's survey, as people were willing to answer it.

use crate::narration::page::control::primary;
use crate::narration::page::{Command, Item, Page, PersonSummary, PersonTag, Screen, Sentiment, Style};
use crate::narration::phrases::friday;
use crate::narration::stage::Expression;
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
            tone: tone(mean),
        });
    }
    let before = last_friday(view);
    together(view, &mut page, question, before);
    page.heading(view.get("pulse-people"));
    for (p, answers) in question.answers.iter().take(MOST_PEOPLE) {
        let mean = answers.iter().sum::<f64>() / 4.0;
        let who = &view.scenario.people[*p];
        let change = before.and_then(|all| all.get(*p)).map(|(last, _)| mean - last);
        let (key, face) = person(view.simulation.in_retrospect().friday_answer(*p));
        page.items.push(Item::Summary(Box::new(PersonSummary {
            id: *p,
            look: who.look.clone(),
            face,
            name: who.name.clone(),
            role: String::new(),
            lines: vec![friday::spoken(view, *p).unwrap_or_else(|| view.get(key))],
            tags: change.and_then(|change| changed(view, change)).into_iter().collect(),
            asked: None,
        })));
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

/// All four answers of everybody as one bar, with a mark where it stood last Friday; nothing before the second Friday.
fn together(view: &View<'_>, page: &mut Page, question: &PulseQuestion, before: Option<&[(f64, FridayAnswer)]>) {
    let people = || question.answers.iter().map(|(person, _)| *person);
    let last = before.and_then(|all| mean(people().map(|p| all.get(p).map(|(last, _)| *last))));
    let now = mean(
        question
            .answers
            .iter()
            .map(|(_, answers)| Some(answers.iter().sum::<f64>() / 4.0)),
    );
    let (Some(last), Some(now)) = (last, now) else { return };
    let key = if now - last > DIFFERS {
        "pulse-reads-more"
    } else if now - last < -DIFFERS {
        "pulse-reads-less"
    } else {
        "pulse-reads-same"
    };
    page.items.push(Item::Meter {
        label: view.get("pulse-together"),
        value: now,
        mark: Some(last),
        reads: view.with(key, &[("word", view.get(level(now)).into())]),
        tone: tone(now),
    });
}

/// The mean of what there is; `None` unless there is something of everybody.
fn mean(all: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    let all = all.collect::<Option<Vec<f64>>>()?;
    (!all.is_empty()).then(|| all.iter().sum::<f64>() / all.len() as f64)
}

const fn tone(mean: f64) -> Sentiment {
    if mean < 0.4 {
        Sentiment::Trouble
    } else {
        Sentiment::Good
    }
}

/// Better or worse than last Friday; nothing where it is the same.
fn changed(view: &View<'_>, change: f64) -> Option<PersonTag> {
    let (mood, steps, way) = if change > DIFFERS {
        (Sentiment::Good, 1, "up")
    } else if change < -DIFFERS {
        (Sentiment::Trouble, -1, "down")
    } else {
        return None;
    };
    Some(PersonTag {
        mood,
        steps,
        words: view.get(&format!("pulse-tag-{way}")),
        reads: view.get(&format!("pulse-person-{way}")),
    })
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

const fn person(answer: FridayAnswer) -> (&'static str, Expression) {
    match answer {
        FridayAnswer::Good => ("pulse-person-good", Expression::Glad),
        FridayAnswer::Fine => ("pulse-person-fine", Expression::Calm),
        FridayAnswer::Mixed => ("pulse-person-mixed", Expression::Unsure),
        FridayAnswer::Low => ("pulse-person-low", Expression::Worried),
    }
}
