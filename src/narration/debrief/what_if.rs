//! Both futures of a turning point on two small stages side by side, stop by stop, with the first difference pointed at; and the mark of a
//! play-through that goes another way.

use super::{turning, turning_cards};
use crate::insight::{Debrief, ForkStop, StopKind, TurningPoint, WhatIf};
use crate::narration::page::control::{button, number, option, primary};
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Sentiment, SmallStage, Style, TableData};
use crate::narration::phrases::shorten::shorten;
use crate::narration::phrases::{moment_words, notices, time};
use crate::narration::stage::stage;
use crate::narration::stage::stage_words::describe_stage;
use crate::narration::view::View;
use crate::scenario::{Outcome, PersonId, Quantity};
use crate::simulation::{Event, EventKind, Simulation};

/// Letters that what was done has above a stage.
const DID: usize = 96;
/// How far in the leader is shown at most; 0..1.
const AT_THE_EDGE: f64 = 0.2;
/// The names of both ways, keys of the locale files: as it went, and the other way.
const WAYS: [&str; 2] = ["what-if-went", "what-if-other"];

/// The stop at which both futures of a decision are seen first: where they part.
#[must_use]
pub fn first_stop(debrief: &Debrief, number: u32) -> usize {
    let both = debrief.what_if.iter().find(|both| both.number == number);
    both.map_or(0, |both| both.parts.unwrap_or(both.stops.len().saturating_sub(1)))
}

/// Both futures of a decision, by its number, at one of their stops, from 0; `None` where the other way could not be played.
#[must_use]
pub fn what_if(view: &View<'_>, debrief: &Debrief, number: u32, stop: usize) -> Option<Page> {
    let (point, both) = found(debrief, number)?;
    let words = turning::words_of(view, point)?;
    let stop = stop.min(both.stops.len().checked_sub(1)?);
    let here = both.stops.get(stop)?;
    let mut page = Page::new(
        Screen::WhatIf,
        view.get("what-if-title"),
        view.with(
            "debrief-turning-title",
            &[("when", view.day(point.day).into()), ("title", words.title.into())],
        ),
    );
    tabs(view, &mut page, both, stop);
    for (place, did) in [&words.did, &words.instead].into_iter().enumerate() {
        page.heading(view.get(WAYS[place]));
        page.text(Style::Strong, ends(view, &here.states[place]));
        page.text(Style::Body, shorten(did, DID));
        let scene = scene(view, point, both, here, place);
        page.items.push(Item::Stage(Box::new(scene)));
        page.text(Style::Signal(stronger_tone(here, place)), stronger(view, here, place));
    }
    parting(view, &mut page, both, stop);
    if here.kind == StopKind::End {
        page.text(Style::Quiet, over_many(view, point));
    }
    let on = view.with("what-if-play", &[("when", view.day(point.day).into())]);
    match both.stops.get(stop + 1) {
        Some(next) => {
            page.control(button("what-if.play", on, "", Command::Fork(point.number)));
            let label = view.with("what-if-next", &[("stop", name(view, next).into())]);
            page.control(primary("what-if.next", None, label, Command::WhatIfStop(stop + 1)));
        }
        None => page.control(primary("what-if.fork", None, on, Command::Fork(point.number))),
    }
    page.control(button("what-if.back", view.get("overview-front"), "", Command::Back));
    Some(page)
}

/// The same as rows, a stop each; `None` where the other way could not be played.
#[must_use]
pub fn what_if_rows(view: &View<'_>, debrief: &Debrief, number: u32) -> Option<Page> {
    let (point, both) = found(debrief, number)?;
    let words = turning::words_of(view, point)?;
    let values = [("when", view.day(point.day).into()), ("title", words.title.into())];
    let title = view.with("debrief-turning-title", &values);
    let title = view.with(
        "dot",
        &[("first", view.get("overview-what-if").into()), ("last", title.into())],
    );
    let mut page = Page::new(Screen::Debrief, title, view.get("what-if-title"));
    for (key, did) in [
        ("what-if-parts-went", words.did),
        ("what-if-parts-other", words.instead),
    ] {
        page.text(Style::Body, view.with(key, &[("text", did.into())]));
    }
    let rows = both.stops.iter().enumerate().map(|(place, stop)| {
        let mut told = Vec::new();
        if both.parts == Some(place) {
            told.push(ended(view.get("what-if-here")));
        }
        told.extend(differences(view, both, place).into_iter().map(|(_, text)| ended(text)));
        vec![
            name(view, stop),
            ends(view, &stop.states[0]),
            ends(view, &stop.states[1]),
            told.join(" "),
        ]
    });
    page.items.push(Item::Table(TableData {
        title: String::new(),
        head: ["what-if-stop", WAYS[0], WAYS[1], "what-if-differs"]
            .map(|key| view.get(key))
            .into(),
        rows: rows.collect(),
    }));
    page.text(Style::Quiet, over_many(view, point));
    Some(page)
}

/// What every page of a play-through says that goes another way than the one it was forked from; nothing of any other.
#[must_use]
pub fn fork_mark(view: &View<'_>) -> String {
    view.forked_on.map_or_else(String::new, |day| {
        view.with("fork-mark", &[("when", view.day(day).into())])
    })
}

fn found(debrief: &Debrief, number: u32) -> Option<(&TurningPoint, &WhatIf)> {
    let point = debrief.turning.iter().find(|point| point.number == number)?;
    let both = debrief.what_if.iter().find(|both| both.number == number)?;
    Some((point, both))
}

/// The row of stops; the one at which they part says so.
fn tabs(view: &View<'_>, page: &mut Page, both: &WhatIf, shown: usize) {
    for (place, stop) in both.stops.iter().enumerate() {
        let is_shown = place == shown;
        let id = format!("what-if.stop.{}", place + 1);
        let note = if both.parts == Some(place) {
            view.get("what-if-here")
        } else {
            String::new()
        };
        page.control(Control {
            number: Some(number(place)),
            note,
            role: Role::Tab(is_shown),
            ..option(id, name(view, stop), is_shown, Command::WhatIfStop(place))
        });
    }
}

/// What a stop is called.
fn name(view: &View<'_>, stop: &ForkStop) -> String {
    match stop.kind {
        StopKind::Fork => view.get("what-if-stop-fork"),
        StopKind::Evening => view.get("what-if-stop-evening"),
        StopKind::Friday => view.with("what-if-stop-friday", &[("week", time::week(stop.day).into())]),
        StopKind::Away => view.get("what-if-stop-away"),
        StopKind::End => view.get("what-if-stop-end"),
    }
}

/// A small stage: the true lights of this future, dashed those of the other one, and a mark on who stands stronger or weaker.
fn scene(view: &View<'_>, point: &TurningPoint, both: &WhatIf, here: &ForkStop, place: usize) -> SmallStage {
    let happenings = if place == 0 { view.happenings } else { &both.heard };
    let decision = view.decisions.iter().find(|decision| decision.number == point.number);
    let until = match decision {
        Some(decision) if here.kind == StopKind::Fork => decision.heard,
        _ => happenings.partition_point(|event| event.day <= here.day),
    };
    let then = View {
        simulation: &here.states[place],
        happenings: happenings.get(..until).unwrap_or(happenings),
        ..*view
    };
    let mut shown = stage(&then, None);
    shown.board.clear();
    // The leader's light would outshine what is compared.
    shown.leader.inside = shown.leader.inside.min(AT_THE_EDGE);
    let truth =
        |state: &Simulation, id: PersonId| [Quantity::Autonomy, Quantity::Reliance].map(|what| state.truth(id, what));
    let gains = here.gains();
    for person in &mut shown.people {
        [person.light, person.thread] = truth(&here.states[place], person.id);
        let gain = gains.iter().find(|(id, _)| *id == person.id);
        person.moved = gain.map(|(_, gain)| (*gain > 0.0) == (place == 1));
    }
    // Said before the other future's lights are laid beside these, which would be read as what is true.
    let reads = describe_stage(view.words, &shown).text;
    let others = shown
        .people
        .iter()
        .map(|person| truth(&here.states[1 - place], person.id));
    shown.truth = Some(others.map(|[light, thread]| (light, thread)).collect());
    SmallStage {
        name: view.get(WAYS[place]),
        reads,
        dashed: view.get("what-if-dashed"),
        you: view.get("window-you"),
        more: view.get("window-and-more"),
        view: shown,
    }
}

/// What the team can do alone, and what was delivered by then.
fn ends(view: &View<'_>, state: &Simulation) -> String {
    let values = [
        ("level", time::level(view.words, state.level()).into()),
        ("percent", view.percent(state.delivered()).into()),
    ];
    view.with("what-if-ends", &values)
}

/// Who stands stronger on this stage than on the other.
fn here(stop: &ForkStop, place: usize) -> Vec<PersonId> {
    let gains = stop.gains().into_iter();
    let better = gains.filter(|(_, gain)| (*gain > 0.0) == (place == 1));
    better.map(|(person, _)| person).collect()
}

fn stronger(view: &View<'_>, stop: &ForkStop, place: usize) -> String {
    let names: Vec<String> = here(stop, place)
        .into_iter()
        .map(|id| view.name(id).to_owned())
        .collect();
    if names.is_empty() {
        return view.get("what-if-stronger-none");
    }
    view.with("what-if-stronger", &[("names", view.words.list(&names).into())])
}

fn stronger_tone(stop: &ForkStop, place: usize) -> Sentiment {
    if here(stop, place).is_empty() {
        Sentiment::Neutral
    } else {
        Sentiment::Good
    }
}

/// What differs at a stop, the place where they part pointed at.
fn parting(view: &View<'_>, page: &mut Page, both: &WhatIf, place: usize) {
    let Some(stop) = both.stops.get(place) else { return };
    let heading = match both.parts {
        Some(parts) if parts == place => view.get("what-if-here"),
        Some(parts) if parts < place => view.with("what-if-since", &[("stop", name(view, stop).into())]),
        Some(parts) => {
            let parts = both.stops.get(parts).map_or_else(String::new, |stop| name(view, stop));
            view.with("what-if-later", &[("stop", parts.into())])
        }
        None => view.get("what-if-never"),
    };
    page.heading(heading);
    for (style, text) in differences(view, both, place) {
        page.text(style, text);
    }
}

/// What happened at a stop in one of them alone, and whom it moved most.
fn differences(view: &View<'_>, both: &WhatIf, place: usize) -> Vec<(Style, String)> {
    let Some(stop) = both.stops.get(place) else {
        return Vec::new();
    };
    if stop.kind == StopKind::Fork {
        return vec![(Style::Body, view.get("what-if-same"))];
    }
    let keys = ["what-if-parts-went", "what-if-parts-other"];
    let mut told: Vec<(Style, String)> = keys
        .into_iter()
        .zip(&stop.alone)
        .filter_map(|(key, event)| {
            let text = happened(view, event.as_ref()?)?;
            Some((Style::Body, view.with(key, &[("text", text.into())])))
        })
        .collect();
    if let Some((person, gain)) = stop.gains().first().copied() {
        let (key, tone) = if gain > 0.0 {
            ("what-if-gained", Sentiment::Good)
        } else {
            ("what-if-paid", Sentiment::Trouble)
        };
        let light = |state: &Simulation| view.percent(state.truth(person, Quantity::Autonomy));
        let values = [
            ("name", view.name(person).into()),
            ("went", light(&stop.states[0]).into()),
            ("other", light(&stop.states[1]).into()),
        ];
        told.push((Style::Signal(tone), view.with(key, &values)));
    }
    if told.is_empty() {
        told.push((Style::Body, view.get("what-if-alike")));
    }
    told
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

/// A remark as a sentence.
fn ended(text: String) -> String {
    if crate::narration::page::plain::is_ended(&text) {
        text
    } else {
        format!("{text}.")
    }
}
