//! Both futures of a turning point side by side: the team at the end of each, where they first part, who gains and who pays; and the mark of
//! a play-through that goes another way.

use super::curtain_call::{bearing, light};
use super::{turning, turning_cards};
use crate::insight::{Debrief, FutureEnd, TurningPoint, WhatIf};
use crate::narration::page::control::{button, primary};
use crate::narration::page::{Command, CurtainCall, CurtainPerson, Item, Page, Screen, Sentiment, Style};
use crate::narration::phrases::{moment_words, notices, time};
use crate::narration::view::View;
use crate::scenario::Outcome;
use crate::simulation::{Event, EventKind, PersonArc};

/// A difference in somebody's autonomy that is told; 0..1.
const TOLD: f64 = 0.02;
/// People on each of the two stages.
const MOST: usize = 5;

/// Both futures of a decision, by its number; `None` where the other way could not be played.
#[must_use]
pub fn what_if(view: &View<'_>, debrief: &Debrief, number: u32) -> Option<Page> {
    let point = debrief.turning.iter().find(|point| point.number == number)?;
    let both = debrief.what_if.iter().find(|both| both.number == number)?;
    let words = turning::words_of(view, point)?;
    let when = view.day(point.day);
    let values = [("when", when.clone().into()), ("title", words.title.into())];
    let mut page = Page::new(
        Screen::WhatIf,
        view.get("what-if-title"),
        view.with("debrief-turning-title", &values),
    );
    for (key, did, end, is_other) in [
        ("what-if-went", &words.did, &both.went, false),
        ("what-if-other", &words.instead, &both.other, true),
    ] {
        page.heading(view.get(key));
        page.text(Style::Body, did);
        let call = stage(view, debrief, both, end, is_other);
        page.items.push(Item::CurtainCall(Box::new(call)));
        page.text(Style::Strong, ends(view, end));
    }
    page.heading(view.get("what-if-parts"));
    for (key, event) in [
        ("what-if-parts-went", &both.parts.0),
        ("what-if-parts-other", &both.parts.1),
    ] {
        if let Some(text) = event.as_ref().and_then(|event| happened(view, event)) {
            page.text(Style::Body, view.with(key, &[("text", text.into())]));
        }
    }
    gains(view, &mut page, both);
    page.text(Style::Quiet, over_many(view, point));
    let values = [("when", when.into())];
    page.control(primary(
        "what-if.play",
        None,
        view.with("what-if-play", &values),
        Command::Fork(number),
    ));
    page.control(button("what-if.back", view.get("overview-front"), "", Command::Back));
    Some(page)
}

/// What every page of a play-through says that goes another way than the one it was forked from; nothing of any other.
#[must_use]
pub fn fork_mark(view: &View<'_>) -> String {
    view.forked_on.map_or_else(String::new, |day| {
        view.with("fork-mark", &[("when", view.day(day).into())])
    })
}

/// The team at the end of one of them. The dashed light is that of the first day; who has more or less light the other way is marked there.
fn stage(view: &View<'_>, debrief: &Debrief, both: &WhatIf, end: &FutureEnd, is_other: bool) -> CurtainCall {
    let is_here = |person: &usize| end.people.get(*person).is_some_and(|(_, arc)| *arc != PersonArc::Gone);
    let mut shown: Vec<usize> = (0..end.people.len()).collect();
    let moved = |person: &usize| both.gain(*person).map_or(1.0, libm::fabs);
    shown.sort_by(|a, b| moved(b).total_cmp(&moved(a)).then(a.cmp(b)));
    let rest = shown.split_off(shown.len().min(MOST));
    shown.sort_unstable();
    let name = |person: &usize| view.name(*person).to_owned();
    let gone: Vec<String> = shown.iter().filter(|person| !is_here(person)).map(name).collect();
    let rest: Vec<String> = rest.iter().filter(|person| is_here(person)).map(name).collect();
    let person = |id: usize| {
        let who = view.scenario.people.get(id)?;
        let (now, arc) = *end.people.get(id)?;
        let (posture, mood) = bearing(arc, id);
        let before = debrief.people.get(id).map_or(0.0, |course| light(course).0);
        let gain = both.gain(id).filter(|gain| is_other && libm::fabs(*gain) >= TOLD);
        let fate = match gain {
            Some(gain) if gain > 0.0 => (Sentiment::Good, view.get("what-if-gains")),
            Some(_) => (Sentiment::Trouble, view.get("what-if-pays")),
            None => (Sentiment::Neutral, String::new()),
        };
        Some(CurtainPerson {
            id,
            look: who.look.clone(),
            name: who.name.clone(),
            words: String::new(),
            fate,
            posture,
            mood,
            before,
            now,
            waits: arc == PersonArc::Waiting,
        })
    };
    let absent = [("curtain-gone", gone), ("curtain-others", rest)]
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(key, names)| {
            let values = [("names", view.words.list(&names).into()), ("count", names.len().into())];
            view.with(key, &values)
        });
    let absent = absent.collect::<Vec<String>>().join(" ");
    CurtainCall {
        people: shown.into_iter().filter(is_here).filter_map(person).collect(),
        before: view.get("curtain-before"),
        now: view.get("curtain-now"),
        thread: view.get("curtain-thread"),
        absent,
    }
}

/// What the team can do alone at the end, and what was delivered.
fn ends(view: &View<'_>, end: &FutureEnd) -> String {
    let last = end.levels.last().copied().unwrap_or(0.0);
    let values = [
        ("level", time::level(view.words, last).into()),
        ("percent", view.percent(end.delivered).into()),
    ];
    view.with("what-if-ends", &values)
}

/// A happening with its day.
fn happened(view: &View<'_>, event: &Event) -> Option<String> {
    let text = if let EventKind::Went { moment, outcome, .. } = &event.what {
        let key = match outcome {
            Outcome::Well => "what-if-went-well",
            Outcome::Badly => "what-if-went-badly",
        };
        view.with(key, &[("title", moment_words::title(view, moment).into())])
    } else {
        let alone = std::slice::from_ref(event);
        let told = notices::away(view, alone, 1);
        told.into_iter().next()?.text
    };
    Some(view.with(
        "debrief-turning-title",
        &[("when", view.day(event.day).into()), ("title", text.into())],
    ))
}

/// Who has most more light the other way, and who most less.
fn gains(view: &View<'_>, page: &mut Page, both: &WhatIf) {
    let gains = (0..both.went.people.len()).filter_map(|person| Some((person, both.gain(person)?)));
    let gains: Vec<(usize, f64)> = gains.filter(|(_, gain)| libm::fabs(*gain) >= TOLD).collect();
    let most = gains
        .iter()
        .filter(|(_, gain)| *gain > 0.0)
        .max_by(|a, b| a.1.total_cmp(&b.1));
    let least = gains
        .iter()
        .filter(|(_, gain)| *gain < 0.0)
        .min_by(|a, b| a.1.total_cmp(&b.1));
    for (key, tone, found) in [
        ("what-if-gained", Sentiment::Good, most),
        ("what-if-paid", Sentiment::Trouble, least),
    ] {
        let Some((person, _)) = found else { continue };
        let light = |end: &FutureEnd| view.percent(end.people.get(*person).map_or(0.0, |one| one.0));
        let values = [
            ("name", view.name(*person).into()),
            ("went", light(&both.went).into()),
            ("other", light(&both.other).into()),
        ];
        page.text(Style::Signal(tone), view.with(key, &values));
    }
}

/// That one pair of futures is one, and how it is over many.
fn over_many(view: &View<'_>, point: &TurningPoint) -> String {
    let [yours, other] = turning::ends(view, point);
    let values = [
        ("futures", point.futures.into()),
        ("yours", yours.into()),
        ("other", other.into()),
        ("by", turning_cards::signed(view, point.level()).into()),
    ];
    view.with("what-if-many", &values)
}
