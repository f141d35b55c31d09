//! What the player expected, why they stepped in, what they wrote, how they spoke of mistakes, and how the room voted;
//! each beside what came.

use super::{luck, tries};
use crate::insight::{Debrief, Forecast, JudgedMoment, Need, PredictionResult};
use crate::narration::page::{Item, Page, Sentiment, Style, TableData};
use crate::narration::view::View;
use crate::narration::{phrases::forecast, phrases::moment_words, screens::reflection};
use crate::scenario::Outcome;
use crate::session::{NoteEntry, NoteKind, NoteSubject};
use crate::simulation::{EventKind, MomentInstance, Reflect};

pub(super) fn yourself(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    predictions(view, page, debrief);
    motives(view, page, debrief);
    reflections(view, page);
    grace(view, page, debrief);
    tries::tries(view, page, debrief);
    votes(view, page, debrief);
}

fn predictions(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    page.heading(view.get("foretold-heading"));
    if debrief.foretold.is_empty() {
        page.text(Style::Body, view.get("foretold-none"));
        return;
    }
    let (said, well) = debrief.calibration.said_well();
    if said > 0 {
        let values = [("said", said.into()), ("well", well.into())];
        page.text(Style::Strong, view.with("foretold-well", &values));
    }
    let (said, well) = debrief.calibration.said_badly();
    if said > 0 {
        let values = [("said", said.into()), ("well", well.into())];
        page.text(Style::Strong, view.with("foretold-badly", &values));
    }
    for foretold in &debrief.foretold {
        page.text(Style::Signal(mood(foretold)), one(view, foretold));
    }
    if debrief.calibration.made() > 0 {
        page.items.push(Item::Table(calibration(view, debrief)));
    }
}

fn mood(foretold: &PredictionResult) -> Sentiment {
    match (foretold.forecast, foretold.went) {
        (Some(forecast), Some(went)) => match forecast.right(went.outcome) {
            Some(true) => Sentiment::Good,
            Some(false) => Sentiment::Trouble,
            None => Sentiment::Neutral,
        },
        _ => Sentiment::Neutral,
    }
}

/// What was expected, what came, and how likely that was.
fn one(view: &View<'_>, foretold: &PredictionResult) -> String {
    let said = foretold
        .forecast
        .map_or_else(|| foretold.text.clone(), |picked| forecast::words(view.words, picked));
    // The sentence around the quotation has a full stop of its own.
    let said = said
        .strip_suffix('.')
        .filter(|rest| !rest.ends_with('.'))
        .unwrap_or(&said)
        .to_owned();
    let when = view.day(foretold.day);
    let Some(went) = foretold.went else {
        let values = [("when", when.into()), ("said", said.into())];
        return view.with("foretold-open", &values);
    };
    let came = match went.outcome {
        Outcome::Well => "well",
        Outcome::Badly => "badly",
    };
    let values = [
        ("when", when.into()),
        ("title", moment_words::title(view, &went.moment).into()),
        ("said", said.into()),
        ("odds", view.get(&format!("luck-odds-{}", luck::odds(went.odds))).into()),
    ];
    view.with(&format!("foretold-{came}-came"), &values)
}

/// How often each forecast was made, and how often it went well then.
fn calibration(view: &View<'_>, debrief: &Debrief) -> TableData {
    let made = Forecast::ALL.into_iter().zip(debrief.calibration.rows);
    let rows = made.filter(|(_, (made, _))| *made > 0).map(|(picked, (made, well))| {
        let count = |key: &str, count: u32| view.with(key, &[("count", count.into())]);
        vec![
            forecast::words(view.words, picked),
            count("foretold-times", made),
            count("foretold-times", well),
        ]
    });
    let heads = ["foretold-head-said", "foretold-head-made", "foretold-head-well"];
    TableData {
        title: view.get("foretold-table"),
        head: heads.map(|head| view.get(head)).into(),
        rows: rows.collect(),
    }
}

/// Whom each step in served, as it was said, beside what the moment needed.
fn motives(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    let noted = written(view, NoteKind::Motive);
    if noted.is_empty() {
        return;
    }
    page.heading(view.get("motives-heading"));
    for noted in noted {
        let NoteSubject::Moment(number) = noted.note.about else {
            continue;
        };
        let judged = debrief.judged.iter().find(|judged| judged.went.moment.number == number);
        let Some(raised) = raised(view, number) else { continue };
        let values = [
            ("title", moment_words::title(view, &raised).into()),
            ("text", noted.note.text.as_str().into()),
            ("needed", view.get(needed(judged)).into()),
        ];
        page.text(Style::Speech, view.with("motives-one", &values));
    }
}

fn needed(judged: Option<&JudgedMoment>) -> &'static str {
    match judged.map(|judged| (judged.truth, judged.known)) {
        Some((Need::Needed, _)) => "motives-needed",
        Some((Need::Able, Need::Able)) => "motives-able",
        Some((Need::Able, _)) => "motives-able-unknown",
        Some((Need::Either, _)) | None => "motives-either",
    }
}

/// What was written at the pauses, under the question that it answers.
fn reflections(view: &View<'_>, page: &mut Page) {
    let noted = written(view, NoteKind::Reflection);
    if noted.is_empty() {
        return;
    }
    page.heading(view.get("debrief-notes"));
    for noted in noted {
        let asked = match noted.note.about {
            NoteSubject::Written(index) => Some(Reflect::Written(index)),
            NoteSubject::Halfway => Some(Reflect::Halfway),
            NoteSubject::End if noted.passed || noted.day >= view.scenario.days() => {
                // It is asked before the week away or after it; what was foreseen has no day of its own.
                page.text(Style::Quiet, view.get("debrief-foreseen"));
                page.text(Style::Speech, noted.note.text.as_str());
                continue;
            }
            NoteSubject::End | NoteSubject::Moment(_) => None,
        };
        if let Some(asked) = asked {
            page.text(Style::Quiet, reflection::question(view, asked));
        }
        let values = [
            ("when", view.day(noted.day).into()),
            ("text", noted.note.text.as_str().into()),
        ];
        page.text(Style::Speech, view.with("debrief-note", &values));
    }
}

fn grace(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    let grace = &debrief.grace;
    page.heading(view.get("grace-heading"));
    let Some(kinder) = grace.kinder_to_self() else {
        page.text(Style::Body, view.get("grace-none"));
        return;
    };
    for (key, tones) in [("grace-own", grace.own), ("grace-theirs", grace.theirs)] {
        let [curious, plain, critical, covering] = tones;
        let counts = [
            ("curious", curious),
            ("plain", plain),
            ("critical", critical),
            ("covering", covering),
        ];
        let said: Vec<String> = counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(tone, count)| view.with(&format!("grace-{tone}"), &[("count", count.into())]))
            .collect();
        page.text(Style::Body, view.with(key, &[("tones", view.words.list(&said).into())]));
    }
    let key = if kinder > 0.4 {
        "grace-kinder-to-self"
    } else if kinder < -0.4 {
        "grace-kinder-to-them"
    } else {
        "grace-the-same"
    };
    page.text(Style::Strong, view.get(key));
}

/// How hands went up, beside what was taken.
fn votes(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    let noted = written(view, NoteKind::Vote);
    let told: Vec<String> = noted
        .into_iter()
        .filter_map(|noted| vote(view, debrief, noted))
        .collect();
    if told.is_empty() {
        return;
    }
    page.heading(view.get("voted-heading"));
    for line in told {
        page.text(Style::Body, line);
    }
}

fn vote(view: &View<'_>, debrief: &Debrief, noted: &NoteEntry) -> Option<String> {
    let NoteSubject::Moment(number) = noted.note.about else {
        return None;
    };
    let hands: Vec<u32> = noted
        .note
        .text
        .split(' ')
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    let judged = debrief
        .judged
        .iter()
        .find(|judged| judged.went.moment.number == number)?;
    let raised = judged.went.moment;
    let most = hands.iter().copied().max().filter(|most| *most > 0)?;
    let first = hands.iter().position(|count| *count == most)?;
    let taken = judged.went.choice;
    let key = if hands.get(taken) == Some(&most) {
        "voted-followed"
    } else {
        "voted-other"
    };
    let values = [
        ("title", moment_words::title(view, &raised).into()),
        ("hands", most.into()),
        ("total", hands.iter().sum::<u32>().into()),
        ("choice", moment_words::choice(view, &raised, first).into()),
        ("taken", moment_words::choice(view, &raised, taken).into()),
    ];
    Some(view.with(key, &values))
}

/// Notes of a kind in which something was written.
fn written<'a>(view: &View<'a>, kind: NoteKind) -> Vec<&'a NoteEntry> {
    let notes = view.notes.iter();
    notes
        .filter(|noted| noted.note.kind == kind && !noted.note.text.is_empty())
        .collect()
}

fn raised(view: &View<'_>, number: u32) -> Option<MomentInstance> {
    view.happenings.iter().find_map(|h| match h.what {
        EventKind::MomentCame(raised) if raised.number == number => Some(raised),
        _ => None,
    })
}
