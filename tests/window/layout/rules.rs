//! What every layout keeps to.
//!
//! In: a layout tree. Out: findings, each with the words or the name of what it is about, and numbers in real pixels.

use bevy::math::Rect;
use bevy::prelude::Color;
use stepback::art::palette::{ColorToken, Palette, Srgb8};
use stepback::game::offscreen::Setting;
use stepback::platform::settings::{Scheme, ViewingDistance};
use stepback::ui::theme::space::TARGET;
use stepback::ui::theme::type_size::LEAST;

use super::findings::Finding;
use super::overlap::{self, overlaps};
use super::tree::Tree;

/// Rounding of positions and sizes.
pub(super) const SLACK: f32 = 1.5;
/// Running words on a desk, at 1080 lines.
const DESK: f32 = 18.0;
/// For readers at the back of a room.
const PROJECTOR: f32 = 26.0;
/// Of what scrolls at least so much is seen at a time, unless all of it is.
const PEEK: f32 = 110.0;
/// In a window from this height on, nothing lies on what scrolls.
const ROOMY: f32 = 600.0;

/// Everything that is wrong with a tree. `ways_on` names the targets that must be in sight.
pub fn all(tree: &Tree, ways_on: &[String], setting: Setting) -> Vec<Finding> {
    let mut found = Vec::new();
    words_have_room(tree, &mut found);
    words_are_whole(tree, &mut found);
    words_can_be_read(tree, setting, &mut found);
    words_stand_out(tree, setting, &mut found);
    targets_can_be_hit(tree, &mut found);
    overlap::nothing_overlaps(tree, &mut found);
    overlap::names_are_free(tree, &mut found);
    overlap::faces_are_free(tree, &mut found);
    what_scrolls_says_so(tree, &mut found);
    ways_on_are_in_sight(tree, ways_on, &mut found);
    found
}

pub(super) fn told(rect: Rect) -> String {
    format!(
        "{:.0},{:.0} {:.0}x{:.0}",
        rect.min.x,
        rect.min.y,
        rect.width(),
        rect.height()
    )
}

pub(super) fn add(found: &mut Vec<Finding>, rule: &'static str, what: String) {
    found.push(Finding { rule, what });
}

/// Set words are no larger than their node.
fn words_have_room(tree: &Tree, found: &mut Vec<Finding>) {
    for (place, node) in tree.boxes.iter().enumerate() {
        let Some(words) = &node.words else { continue };
        let (needs, has) = (words.rect.size(), node.rect.max - words.rect.min);
        if needs.x > has.x + SLACK || needs.y > has.y + SLACK {
            let what = format!("`{}` needs {needs:.0} and has {has:.0}", tree.said(place));
            add(found, "words stand out of their node", what);
        }
    }
}

/// Where what stands in a rectangle can be seen: cut by every ancestor, unless it scrolls; then wherever the ancestor is.
fn cut(tree: &Tree, place: usize, rect: Rect) -> Option<String> {
    let mut rect = rect;
    for above in tree.above(place) {
        let node = &tree.boxes[above];
        let out = |low: f32, high: f32, min: f32, max: f32| low < min - SLACK || high > max + SLACK;
        if node.clips.0 && out(rect.min.x, rect.max.x, node.rect.min.x, node.rect.max.x) {
            return Some(format!("{} is cut by {} at a side", told(rect), told(node.rect)));
        }
        if node.scrolls {
            (rect.min.y, rect.max.y) = (node.rect.min.y, node.rect.max.y);
        } else if node.clips.1 && out(rect.min.y, rect.max.y, node.rect.min.y, node.rect.max.y) {
            return Some(format!("{} is cut by {} above or below", told(rect), told(node.rect)));
        }
    }
    let inside = tree.window.inflate(SLACK);
    let whole = inside.contains(rect.min) && inside.contains(rect.max);
    (!whole).then(|| format!("{} is outside the window", told(rect)))
}

/// Words are cut by nothing.
fn words_are_whole(tree: &Tree, found: &mut Vec<Finding>) {
    for (place, node) in tree.boxes.iter().enumerate() {
        let Some(words) = &node.words else { continue };
        if let Some(how) = cut(tree, place, words.rect) {
            add(found, "words are cut", format!("`{}` {how}", tree.said(place)));
        }
    }
}

/// Type is large enough.
fn words_can_be_read(tree: &Tree, setting: Setting, found: &mut Vec<Finding>) {
    let least = match setting.room {
        _ if tree.window.height() < 1080.0 => LEAST,
        ViewingDistance::Desk => DESK,
        ViewingDistance::Projector => PROJECTOR,
    };
    for (place, node) in tree.boxes.iter().enumerate() {
        let Some(words) = &node.words else { continue };
        if words.size.is_nan() || words.size < least - 0.01 {
            let what = format!("`{}` has {:.1} of {least}", tree.said(place), words.size);
            add(found, "type is too small", what);
        }
    }
}

/// Words stand out from what is behind them.
fn words_stand_out(tree: &Tree, setting: Setting, found: &mut Vec<Finding>) {
    let palette = Palette::of(setting.scheme);
    let least = if setting.scheme == Scheme::HighContrast {
        7.0
    } else {
        4.5
    };
    for (place, node) in tree.boxes.iter().enumerate() {
        let Some(words) = &node.words else { continue };
        let grounds: Vec<_> = std::iter::once(place).chain(tree.above(place)).collect();
        let grounds = grounds.iter().rev().filter_map(|above| tree.boxes[*above].ground);
        let mut behind = palette.tone(ColorToken::Ground);
        let mut any = !node.stage;
        for ground in grounds {
            behind = over(behind, ground);
            any = true;
        }
        let ratio = over(behind, words.ink).contrast(behind);
        if any && ratio < least {
            let what = format!(
                "`{}` {ratio:.1} of {least}: {} on {}",
                tree.said(place),
                over(behind, words.ink).hex(),
                behind.hex()
            );
            add(found, "words do not stand out", what);
        }
    }
}

/// A colour laid over a tone.
fn over(behind: Srgb8, colour: Color) -> Srgb8 {
    let [red, green, blue, alpha] = bevy::color::ColorToPacked::to_u8_array(colour.to_srgba());
    behind.mix(Srgb8(red, green, blue), f64::from(alpha) / 255.0)
}

/// Targets are large enough, and nothing cuts them.
fn targets_can_be_hit(tree: &Tree, found: &mut Vec<Finding>) {
    for (place, node) in tree.boxes.iter().enumerate() {
        let Some((id, _)) = &node.target else { continue };
        if node.rect.size().min_element() < TARGET - 0.01 {
            add(found, "a target is too small", format!("{id} is {}", told(node.rect)));
        }
        if let Some(how) = cut(tree, place, node.rect) {
            add(found, "a target is cut", format!("{id} {how}"));
        }
    }
}

/// What does not fit shows that there is more, and enough of it is seen at a time.
fn what_scrolls_says_so(tree: &Tree, found: &mut Vec<Finding>) {
    for (place, node) in tree.boxes.iter().enumerate().filter(|(_, node)| node.scrolls) {
        let more = node.content > node.rect.height() + 3.0;
        let cue = tree.boxes.iter().any(|other| {
            let is = other.target.as_ref().is_some_and(|(id, _)| id.starts_with("scroll."));
            // It stands right below what scrolls, in a strip of its own.
            is && overlaps(other.rect.inflate(2.0 * SLACK + 1.0), node.rect)
        });
        let lies_on = tree.boxes.iter().find(|other| {
            let is = other.target.as_ref().is_some_and(|(id, _)| id.starts_with("scroll."));
            is && tree.window.height() >= ROOMY && overlaps(other.rect, node.rect)
        });
        if let Some(cue) = lies_on.filter(|cue| node.rect.height() - cue.rect.height() > PEEK + TARGET / 2.0) {
            let what = format!("{} lies on {}", told(cue.rect), told(node.rect));
            add(found, "more lies on what scrolls", what);
        }
        if more && !cue {
            let what = format!(
                "{} of {:.0} with no cue: `{}`",
                told(node.rect),
                node.content,
                tree.said(place)
            );
            add(found, "what scrolls does not say so", what);
        }
        if more && node.rect.height() < PEEK {
            let what = format!("{} of {:.0}: `{}`", told(node.rect), node.content, tree.said(place));
            add(found, "too little is seen of what scrolls", what);
        }
    }
}

/// What goes on is in sight without scrolling.
fn ways_on_are_in_sight(tree: &Tree, ways_on: &[String], found: &mut Vec<Finding>) {
    for id in ways_on {
        let is = |target: &Option<(String, String)>| target.as_ref().is_some_and(|(name, _)| name == id);
        match tree.boxes.iter().position(|node| is(&node.target)) {
            None => add(found, "the way on is not in sight", format!("{id} is not there")),
            Some(place) if tree.area(place).is_some() => {
                add(found, "the way on is not in sight", format!("{id} scrolls away"));
            }
            Some(_) => {}
        }
    }
}
