//! Both futures of a turning point on two small stages side by side, stop by stop, with the first difference pointed at; and the mark of a
//! play-through that goes another way.

use super::fork_stage::{WAYS, better_off, gap, greatest, is_seen, others, scene, told_apart};
use super::turning;
use crate::insight::{Confidence, Debrief, Direction, ForkStop, OutcomeMeasure, StopKind, TurningPoint, WhatIf};
use crate::narration::page::control::{button, number, option, primary};
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Style, TableData};
use crate::narration::phrases::shorten::shorten;
use crate::narration::phrases::{moment_words, notices, time};
use crate::narration::view::View;
use crate::scenario::Outcome;
use crate::simulation::{Event, EventKind, Simulation};

/// Letters that what was done has above a stage: whole, so far as a sentence can be.
const DID: usize = 240;

/// The stop at which both futures of a decision are seen first: the first at which they are told apart at a glance, else the one at which
/// somebody differs most, else the last, which says what the choice comes to.
#[must_use]
pub fn first_stop(debrief: &Debrief, number: u32) -> usize {
    let both = debrief.what_if.iter().find(|both| both.number == number);
    both.map_or(0, |both| {
        let most = || {
            let differ = both.stops.iter().enumerate();
            let differ = differ.filter(|(_, stop)| greatest(stop) > 0.0);
            // The first of equals.
            let most = differ
                .rev()
                .max_by(|(_, one), (_, other)| greatest(one).total_cmp(&greatest(other)));
            most.map(|(place, _)| place)
        };
        let seen = both.stops.iter().position(is_seen).or_else(most);
        seen.unwrap_or_else(|| both.stops.len().saturating_sub(1))
    })
}

/// Both futures of a decision, by its number, at one of their stops, from 0; `None` where the other way could not be played.
#[must_use]
pub fn what_if(view: &View<'_>, debrief: &Debrief, number: u32, stop: usize) -> Option<Page> {
    let (point, both) = found(debrief, number)?;
    let words = turning::words_of(view, point)?;
    let stop = stop.min(both.stops.len().checked_sub(1)?);
    let here = both.stops.get(stop)?;
    let values = [("when", view.day(point.day).into()), ("title", words.title.into())];
    let mut page = Page::new(
        Screen::WhatIf,
        view.get("what-if-title"),
        view.with("debrief-turning-title", &values),
    );
    tabs(view, &mut page, both, stop);
    if let Some(end) = both.stops.last() {
        let (verdict, figures) = in_the_end(view, point, end);
        let verdict = at_this_step(view, here, end).unwrap_or(verdict);
        page.text(Style::Strong, verdict);
        page.text(Style::Quiet, figures);
    }
    for (place, did) in [&words.did, &words.instead].into_iter().enumerate() {
        page.heading(view.get(WAYS[place]));
        page.text(Style::Quiet, ends(view, here, place));
        page.text(Style::Body, shorten(did, DID));
        let scene = scene(view, point, both, here, place);
        page.items.push(Item::Stage(Box::new(scene)));
    }
    if here.kind == StopKind::End {
        page.heading(view.get("what-if-end"));
        for text in told_apart(view, here) {
            page.text(Style::Strong, text);
        }
        for text in happenings(view, both, stop) {
            page.text(Style::Body, text);
        }
    } else {
        parting(view, &mut page, both, stop);
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
    page.control(button(
        "what-if.back",
        view.get("overview-turning-back"),
        "",
        Command::Back,
    ));
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
        told.extend(told_apart(view, stop));
        told.extend(differences(view, both, place).into_iter().map(ended));
        vec![
            name(view, stop),
            ends(view, stop, 0),
            ends(view, stop, 1),
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
    if let Some(end) = both.stops.last() {
        let (verdict, figures) = in_the_end(view, point, end);
        page.text(Style::Quiet, format!("{verdict} {figures}"));
    }
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

/// What the team can do alone.
fn level(view: &View<'_>, stop: &ForkStop, place: usize) -> String {
    let level = time::level(view.words, stop.states[place].level());
    view.with("what-if-ends", &[("level", level.into())])
}

/// How much of the work has been done.
fn work(view: &View<'_>, stop: &ForkStop, place: usize) -> String {
    let when = if stop.kind == StopKind::End { "end" } else { "before" };
    let percent = view.percent(stop.states[place].delivered());
    view.with("what-if-work", &[("when", when.into()), ("percent", percent.into())])
}

/// Both.
fn ends(view: &View<'_>, stop: &ForkStop, place: usize) -> String {
    let values = [
        ("first", level(view, stop, place).into()),
        ("last", work(view, stop, place).into()),
    ];
    view.with("dot", &values)
}

/// What differs at a stop, the place where they part pointed at.
fn parting(view: &View<'_>, page: &mut Page, both: &WhatIf, place: usize) {
    let heading = match both.parts {
        Some(parts) if parts == place => view.get("what-if-here"),
        Some(parts) if parts < place && happenings(view, both, place).is_empty() => view.get("what-if-now"),
        Some(parts) if parts < place => view.get("what-if-since"),
        Some(parts) => {
            let parts = both.stops.get(parts).map_or_else(String::new, |stop| name(view, stop));
            view.with("what-if-later", &[("stop", parts.into())])
        }
        None => view.get("what-if-never"),
    };
    page.heading(heading);
    for text in both
        .stops
        .get(place)
        .map(|stop| told_apart(view, stop))
        .unwrap_or_default()
    {
        page.text(Style::Strong, text);
    }
    for text in differences(view, both, place) {
        page.text(Style::Body, text);
    }
}

/// What happened at a stop in one of them alone.
fn happenings(view: &View<'_>, both: &WhatIf, place: usize) -> Vec<String> {
    let keys = ["what-if-parts-went", "what-if-parts-other"];
    let stop = both.stops.get(place).into_iter();
    let alone = stop.flat_map(|stop| keys.into_iter().zip(&stop.alone));
    let told = alone.filter_map(|(key, event)| {
        let text = happened(view, event.as_ref()?)?;
        Some(view.with(key, &[("text", text.into())]))
    });
    told.collect()
}

/// What differs at a stop beside whoever has a sentence of their own: what happened in one of them alone; where nothing did, who else
/// differs all the same.
fn differences(view: &View<'_>, both: &WhatIf, place: usize) -> Vec<String> {
    let Some(stop) = both.stops.get(place) else {
        return Vec::new();
    };
    if stop.kind == StopKind::Fork {
        return vec![view.get("what-if-same")];
    }
    let told = happenings(view, both, place);
    if !told.is_empty() {
        return told;
    }
    if told_apart(view, stop).is_empty() {
        return vec![view.get("what-if-alike")];
    }
    let names: Vec<String> = others(stop)
        .iter()
        .map(|person| view.name(*person).to_owned())
        .collect();
    if names.is_empty() {
        return Vec::new();
    }
    let values = [("names", view.words.list(&names).into())];
    vec![view.with("what-if-people", &values)]
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

/// Where somebody is clearly better off at a stop before the end: that, and what becomes of it; else nothing.
fn at_this_step(view: &View<'_>, here: &ForkStop, end: &ForkStop) -> Option<String> {
    if here.kind == StopKind::End {
        return None;
    }
    let (person, yours) = better_off(here)?;
    let key = if yours {
        "what-if-step-yours"
    } else {
        "what-if-step-other"
    };
    let values = [
        ("now", view.with(key, &[("name", view.name(person).into())]).into()),
        (
            "usually",
            view.get(&format!("what-if-then-{}", comes_to(view, end))).into(),
        ),
    ];
    Some(view.with("what-if-verdict", &values))
}

/// Which way leaves the team stronger on this luck.
fn comes_to(view: &View<'_>, end: &ForkStop) -> &'static str {
    let [went, other] = end.states.each_ref().map(Simulation::level);
    // Alike is what reads alike.
    if gap(view, went, other) == gap(view, 0.0, 0.0) {
        "same"
    } else if went > other {
        "yours"
    } else {
        "other"
    }
}

/// What it comes to: in a sentence, which way leaves the team stronger, on this luck and over many futures; and the figures of that.
fn in_the_end(view: &View<'_>, point: &TurningPoint, end: &ForkStop) -> (String, String) {
    let [went, other] = end.states.each_ref().map(Simulation::level);
    let by = gap(view, went, other);
    let this_time = comes_to(view, end);
    let (usually, way, figures) = usually(view, point);
    let verdict = if usually == "usual" && way == this_time {
        view.get(&format!("what-if-verdict-{way}"))
    } else {
        let values = [
            ("now", view.get(&format!("what-if-time-{this_time}")).into()),
            ("usually", view.get(&format!("what-if-{usually}-{way}")).into()),
        ];
        view.with("what-if-verdict", &values)
    };
    let now = (this_time != "same").then(|| view.with("what-if-figures-now", &[("by", by.into())]));
    let figures = now.into_iter().chain([figures]).collect::<Vec<_>>().join(" ");
    (verdict, figures)
}

/// How sure it is over many futures which way leaves the team better, and which; by how much, and in how many of them.
fn usually(view: &View<'_>, point: &TurningPoint) -> (&'static str, &'static str, String) {
    let lean = point.lean(OutcomeMeasure::Team);
    let by = time::level(view.words, libm::fabs(point.level()));
    if lean.way == Direction::Level || by == time::level(view.words, 0.0) {
        return ("usual", "level", view.get("what-if-figures-level"));
    }
    // The turning point says by how much what was done is ahead of the other way.
    let is_yours = point.level() > 0.0;
    let ahead = point.against[OutcomeMeasure::Team as usize].ahead;
    let share = if is_yours { ahead } else { 1.0 - ahead };
    let share = libm::round(100.0 * share) as u32;
    let way = if is_yours { "yours" } else { "other" };
    let sure = match lean.sure {
        Confidence::Perhaps => "mean",
        Confidence::Probably | Confidence::Surely => "usual",
    };
    let values = [("by", by.into()), ("share", share.into())];
    (sure, way, view.with(&format!("what-if-figures-{way}"), &values))
}

/// A remark as a sentence.
fn ended(text: String) -> String {
    if crate::narration::page::plain::is_ended(&text) {
        text
    } else {
        format!("{text}.")
    }
}
