//! The debrief's first page: the verdict in figures, what came of it, the team on the boards, and below them the story's last words, as in a
//! programme. Its second step is `turning_points.rs`.
//!
//! In: the debrief's first page. Out: all of it on one screen where there is room, in this order; else one column that scrolls.

use bevy::prelude::*;

use super::{WHOLE, bars};
use crate::art::palette::ColorToken;
use crate::narration::page::{Command, Control, CurtainCall, Item, Page, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, space, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::curtain_call::Staging;
use crate::ui::widgets::items::tabs;
use crate::ui::widgets::{TextAppearance, UiBuilder, button, curtain_call};

/// What is neither words nor a figure, in design pixels: the bars, what is between parts, what the boards have around people.
const ROOM: f32 = 288.0;
/// Above bubbles there is at most so much more room, in design pixels, where the window has that and so much to spare for long words.
const AIR: f32 = 24.0;
const SPARE: f32 = 45.0;
/// A figure with its light is never smaller than this, in design pixels.
const SMALLEST: f32 = 96.0;
/// How much of what letters are taken to need words really take, with what their wrapping loses.
const SET: f32 = 0.92;
/// The size of the verdict.
pub const VERDICT: f32 = 29.0;
/// The size of the sentence that leads into the last words, and the letters that it has at least.
const LEAD: f32 = 25.0;
const SHORT: usize = 24;
/// Between both columns of the last words, in design pixels.
const BETWEEN: f32 = 44.0;
/// Between parts.
const GAP: f32 = 12.0;

/// Whether a page of the debrief is a step of its first one: only the tables have tabs.
pub fn is_overview(page: &Page) -> bool {
    tabs(page).is_empty()
}

/// The team on the stage, where the page has it.
pub fn call_of(page: &Page) -> Option<&CurtainCall> {
    page.items.iter().find_map(|item| match item {
        Item::CurtainCall(call) => Some(call.as_ref()),
        _ => None,
    })
}

/// The head, with the way to the tables in it.
pub fn head(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    let right = bars::head(ui, root, page);
    if let (Some(call), true) = (call_of(page), ui.wide()) {
        curtain_call::legend(ui, right, call);
    }
    let door = |control: &&Control| matches!(control.command, Command::Tab(_));
    for control in page.controls().filter(door) {
        button::small(ui, right, control);
    }
}

/// Describes the step of the people.
pub fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page, call: &CurtainCall) {
    head(ui, root, page);
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "overview", ColorToken::Ground, GAP);
    let is_call = |item: &Item| matches!(item, Item::CurtainCall(_));
    let stage = page.items.iter().position(is_call).unwrap_or_default();
    let (above, below) = page.items.split_at(stage);
    let last: Vec<&str> = below.iter().filter_map(words_of).collect();
    let (lead, rest) = led(&last);
    let columns = if ui.wide() { halves(&rest) } else { vec![rest] };
    let staging = staging(ui, above, call, (lead, &columns));
    verdict(ui, area, above);
    curtain_call::curtain_call(ui, area, call, staging);
    if !call.absent.is_empty() {
        ui.text(area, &call.absent, TextAppearance::NOTE);
    }
    // Heard whole, wherever a column ends.
    for words in last {
        ui.unseen(area, Reads::new(NodeKind::Text, words));
    }
    if let Some(lead) = lead {
        let ink = TextAppearance::LABEL.sized(LEAD).weighing(Weight::Medium);
        let words = ui.text(area, lead, ink);
        ui.reads(words, Reads::hidden());
    }
    programme(ui, area, &columns);
    bars::foot(ui, root, page, true);
}

/// The verdict and what came of it.
pub fn verdict(ui: &mut UiBuilder, area: NodeId, items: &[Item]) {
    let words = ui.column(area, 2.0);
    for item in items {
        match item {
            Item::Text(Style::Strong, verdict) => {
                ui.text(
                    words,
                    verdict,
                    TextAppearance::TITLE.sized(VERDICT).weighing(Weight::Bold),
                );
            }
            Item::Text(_, story) => {
                let ink = TextAppearance::BODY.sized(type_size::LABEL).toned(ColorToken::InkSoft);
                ui.text(words, story, ink);
            }
            _ => {}
        }
    }
}

fn words_of(item: &Item) -> Option<&str> {
    match item {
        Item::Text(_, words) => Some(words),
        _ => None,
    }
}

/// How the team is set on the boards: figures as high as what the window has beside words, and above them what is left then.
fn staging(
    ui: &UiBuilder,
    above: &[Item],
    call: &CurtainCall,
    (lead, columns): (Option<&str>, &[Vec<&str>]),
) -> Staging {
    if !ui.wide() {
        return Staging {
            share_of_window: WHOLE,
            ..Staging::USUAL
        };
    }
    let design = |length: f32| length / ui.theme.factor;
    let wide = design(ui.window.x) - 2.0 * space::EDGE - 30.0;
    let line = |size: f32| 1.32 * design(ui.theme.type_length(size * ui.scale));
    let lines = |words: &str, size: f32, width: f32| {
        let long = SET * design(ui.length_of(words, size));
        (long / width.max(1.0)).ceil().max(1.0)
    };
    let heads = above.iter().map(|item| match item {
        Item::Text(Style::Strong, words) => line(VERDICT) * lines(words, VERDICT, wide),
        Item::Text(_, words) => line(type_size::LABEL) * lines(words, type_size::LABEL, wide),
        _ => 0.0,
    });
    let place = wide / call.people.len().max(1) as f32 - 34.0;
    let said = call.people.iter().map(|one| lines(&one.words, type_size::SMALL, place));
    let below = if call.people.iter().any(curtain_call::has_words) {
        2.0
    } else {
        1.0
    };
    let people = (said.fold(0.0, f32::max) + below) * line(type_size::SMALL) + line(type_size::BODY);
    let absent = if call.absent.is_empty() {
        0.0
    } else {
        GAP + line(type_size::SMALL) * lines(&call.absent, type_size::SMALL, wide)
    };
    let half = (wide - BETWEEN) / columns.len().max(1) as f32;
    let column = |column: &Vec<&str>| -> f32 {
        let lines = column.iter().map(|words| lines(words, type_size::BODY, half));
        lines.sum::<f32>() * line(type_size::BODY)
    };
    let last = columns.iter().map(column).fold(0.0, f32::max);
    let lead = lead.map_or(0.0, |words| GAP + line(LEAD) * lines(words, LEAD, wide));
    let words = heads.sum::<f32>() + people + absent + lead + last;
    let left = design(ui.window.y) - ROOM - curtain_call::AIR - words;
    let high = left.min(curtain_call::highest(ui, call, WHOLE)).max(SMALLEST);
    Staging {
        high,
        share_of_window: WHOLE,
        air: curtain_call::AIR + (left - high - SPARE).clamp(0.0, AIR),
    }
}

/// The first sentence of the last words, which leads into the rest of them, where it is neither a word or two nor half of all.
fn led<'a>(paragraphs: &[&'a str]) -> (Option<&'a str>, Vec<&'a str>) {
    let all: usize = paragraphs.iter().map(|words| words.len()).sum();
    let Some((first, others)) = paragraphs.split_first() else {
        return (None, Vec::new());
    };
    let end = ends_of_sentences(first).chain([first.len()]).find(|end| *end >= SHORT);
    let Some(end) = end.filter(|end| *end <= all / 2) else {
        return (None, paragraphs.to_vec());
    };
    let (lead, rest) = first.split_at(end);
    let rest = Some(rest.trim_start()).filter(|rest| !rest.is_empty());
    (Some(lead), rest.into_iter().chain(others.iter().copied()).collect())
}

/// Where sentences end, but for the last one.
fn ends_of_sentences(words: &str) -> impl Iterator<Item = usize> {
    words.match_indices(['.', '!', '?', '…']).filter_map(|(at, sign)| {
        let after = &words[at + sign.len()..];
        let after = after.trim_start_matches(['”', '“', '"', '»', '’']);
        after.starts_with(' ').then_some(words.len() - after.len())
    })
}

/// The paragraphs in two columns of about one length, parted at the end of a sentence.
fn halves<'a>(paragraphs: &[&'a str]) -> Vec<Vec<&'a str>> {
    let all: usize = paragraphs.iter().map(|words| words.len()).sum();
    let (mut left, mut right, mut before) = (Vec::new(), Vec::new(), 0);
    for words in paragraphs {
        if before + words.len() <= all / 2 {
            left.push(*words);
        } else if before >= all / 2 {
            right.push(*words);
        } else {
            let ends = ends_of_sentences(words);
            let from_middle = |end: &usize| (before + end).abs_diff(all / 2);
            let whole = [0, words.len()];
            let end = ends.chain(whole).min_by_key(from_middle).unwrap_or_default();
            let (head, tail) = words.split_at(end);
            left.extend((!head.is_empty()).then_some(head));
            right.extend((!tail.is_empty()).then_some(tail.trim_start()));
        }
        before += words.len();
    }
    [left, right].into_iter().filter(|column| !column.is_empty()).collect()
}

/// The story's last words, in columns.
fn programme(ui: &mut UiBuilder, area: NodeId, columns: &[Vec<&str>]) {
    let node = Node {
        width: percent(100),
        column_gap: ui.theme.px(BETWEEN),
        flex_direction: if ui.wide() {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(area, node);
    for column in columns {
        let node = Node {
            flex_direction: FlexDirection::Column,
            row_gap: ui.theme.px(6.0),
            flex_grow: if ui.wide() { 1.0 } else { 0.0 },
            flex_basis: if ui.wide() { px(0) } else { auto() },
            min_width: px(0),
            ..default()
        };
        let node = ui.node(row, node);
        for words in column {
            let ink = TextAppearance::BODY.sized(type_size::BODY).toned(ColorToken::InkSoft);
            let words = ui.text(node, words, ink);
            ui.reads(words, Reads::hidden());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{halves, led};

    #[test]
    fn the_last_words_part_at_the_end_of_a_sentence() {
        let parted = halves(&["One two three. Four five six.", "Seven eight."]);
        assert_eq!(parted, [vec!["One two three."], vec!["Four five six.", "Seven eight."]]);
        assert_eq!(halves(&["One."]).concat(), ["One."]);
    }

    #[test]
    fn a_sentence_leads_into_the_last_words_but_not_into_nothing() {
        let first = "On Tuesday morning the phone rings.";
        let story = format!("{first} It is answered, and everybody goes on with what they were doing.");
        let (lead, rest) = led(&[&story, "By four it is done."]);
        assert_eq!(lead, Some(first));
        assert!(rest[0].starts_with("It is answered") && rest.len() == 2);
        assert_eq!(led(&[first]), (None, vec![first]));
    }
}
