//! Friday's survey, as people were willing to answer it: who is better or worse off than last Friday, each in their own words.

use crate::narration::page::control::primary;
use crate::narration::page::{Command, Item, Page, PersonSummary, Screen, Sentiment, Style};
use crate::narration::phrases::friday;
use crate::narration::stage::Expression;
use crate::narration::view::View;
use crate::scenario::PersonId;
use crate::simulation::{Answer, EventKind, FridayAnswer, PulseQuestion};

/// What a person's answers must differ by to be told as better or worse; 0..1.
const DIFFERS: f64 = 0.02;

/// More people than this are not told one by one.
const MOST_PEOPLE: usize = 12;

const QUESTIONS: [&str; 4] = ["pulse-getting-on", "pulse-speaking", "pulse-expected", "pulse-here"];

/// The screen of the survey: everybody in their own words, by how their answers differ from last Friday's, then all of them together.
#[must_use]
pub fn pulse(view: &View<'_>, question: &PulseQuestion) -> Page {
    let title = view.with("pulse-title", &[("week", question.week.into())]);
    let mut page = Page::new(Screen::Pulse, title, view.get("pulse-line"));
    let before = last_friday(view);
    let people = question.answers.iter().take(MOST_PEOPLE);
    for change in Change::ALL {
        let alike = people
            .clone()
            .filter(|(id, answers)| Change::of(before, *id, answers) == change);
        let alike: Vec<Item> = alike.map(|(id, _)| said(view, *id)).collect();
        if alike.is_empty() {
            continue;
        }
        let (key, mood) = change.shown();
        match mood {
            Some(mood) => page.text(Style::Verdict(mood), view.get(key)),
            None => page.heading(view.get(key)),
        }
        page.items.extend(alike);
    }
    page.text(Style::Quiet, view.get("pulse-note"));
    page.heading(view.get("pulse-team"));
    let people = question.answers.len().max(1) as f64;
    for (index, key) in QUESTIONS.into_iter().enumerate() {
        let mean = question.answers.iter().map(|(_, answers)| answers[index]).sum::<f64>() / people;
        page.items.push(Item::Meter {
            label: view.get(key),
            value: mean,
            mark: None,
            reads: view.percent(mean),
            tone: tone(mean),
        });
    }
    page.control(primary(
        "pulse.go-on",
        Some(1),
        view.get("pulse-go-on"),
        Command::Answer(Answer::Continue),
    ));
    page
}

/// Somebody with what they say of the week.
fn said(view: &View<'_>, id: PersonId) -> Item {
    let who = &view.scenario.people[id];
    let (key, face) = person(view.simulation.in_retrospect().friday_answer(id));
    Item::Summary(Box::new(PersonSummary {
        id,
        look: who.look.clone(),
        face,
        name: who.name.clone(),
        role: String::new(),
        lines: vec![friday::spoken(view, id).unwrap_or_else(|| view.get(key))],
        tags: Vec::new(),
        profile: None,
    }))
}

/// How somebody's answers differ from those of the Friday before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Better,
    Worse,
    Same,
    /// There was no Friday before.
    Unknown,
}

impl Change {
    /// All of them, in the order in which they are told.
    const ALL: [Self; 4] = [Self::Better, Self::Worse, Self::Same, Self::Unknown];

    fn of(before: Option<&[(f64, FridayAnswer)]>, id: PersonId, answers: &[f64; 4]) -> Self {
        let Some((last, _)) = before.and_then(|all| all.get(id)) else {
            return Self::Unknown;
        };
        let change = answers.iter().sum::<f64>() / 4.0 - last;
        if change > DIFFERS {
            Self::Better
        } else if change < -DIFFERS {
            Self::Worse
        } else {
            Self::Same
        }
    }

    /// The key of its words, and whether it is well; without a Friday before there is nothing to say of that.
    const fn shown(self) -> (&'static str, Option<Sentiment>) {
        match self {
            Self::Worse => ("pulse-group-down", Some(Sentiment::Trouble)),
            Self::Better => ("pulse-group-up", Some(Sentiment::Good)),
            Self::Same => ("pulse-group-same", Some(Sentiment::Neutral)),
            Self::Unknown => ("pulse-people", None),
        }
    }
}

const fn tone(mean: f64) -> Sentiment {
    if mean < 0.4 {
        Sentiment::Trouble
    } else {
        Sentiment::Good
    }
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

const fn person(answer: FridayAnswer) -> (&'static str, Expression) {
    match answer {
        FridayAnswer::Good => ("pulse-person-good", Expression::Glad),
        FridayAnswer::Fine => ("pulse-person-fine", Expression::Calm),
        FridayAnswer::Mixed => ("pulse-person-mixed", Expression::Unsure),
        FridayAnswer::Low => ("pulse-person-low", Expression::Worried),
    }
}
