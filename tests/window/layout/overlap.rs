//! What must not lie on what.
//!
//! In: a layout tree. Out: findings about words on words, targets on targets, panels on names, names on faces.

use bevy::math::{Rect, Vec2};
use bevy::prelude::Alpha as _;

use super::findings::Finding;
use super::rules::{SLACK, add, told};
use super::tree::Tree;

fn shared(one: Rect, other: Rect) -> Vec2 {
    one.intersect(other).size()
}

pub(super) fn overlaps(one: Rect, other: Rect) -> bool {
    let common = one.intersect(other);
    !common.is_empty() && common.width() > SLACK && common.height() > SLACK
}

/// What can be seen of a rectangle.
fn visible(tree: &Tree, place: usize, rect: Rect) -> Rect {
    tree.boxes[place].clip.map_or(rect, |clip| clip.intersect(rect))
}

/// Words do not lie on words, nor targets on targets. What is scrolled passes below the cue that there is more; a bubble lies over the
/// names of those behind.
pub(super) fn nothing_overlaps(tree: &Tree, found: &mut Vec<Finding>) {
    let cue = |place: usize| {
        let is = |at: usize| {
            let target = tree.boxes[at].target.as_ref();
            target.is_some_and(|(id, _)| id.starts_with("scroll."))
        };
        is(place) || tree.above(place).any(is)
    };
    let words = |place: usize| tree.boxes[place].words.as_ref().map(|words| words.rect);
    let targets = |place: usize| tree.boxes[place].target.as_ref().map(|_| tree.boxes[place].rect);
    pairs(tree, &words, &cue, "words overlap", found);
    pairs(tree, &targets, &cue, "targets overlap", found);
}

fn pairs(
    tree: &Tree,
    rect: &dyn Fn(usize) -> Option<Rect>,
    cue: &dyn Fn(usize) -> bool,
    rule: &'static str,
    found: &mut Vec<Finding>,
) {
    let there: Vec<(usize, Rect, Option<usize>)> = (0..tree.boxes.len())
        .filter(|place| !cue(*place))
        .filter_map(|place| rect(place).map(|rect| (place, rect, tree.area(place))))
        .collect();
    for (number, (one, first, area)) in there.iter().enumerate() {
        for (other, second, beside) in &there[number + 1..] {
            let (a, b) = (&tree.boxes[*one], &tree.boxes[*other]);
            if a.stage != b.stage || a.bubble != b.bubble || tree.within(*one, *other) || tree.within(*other, *one) {
                continue;
            }
            let (first, second) = if area == beside {
                (*first, *second)
            } else {
                (visible(tree, *one, *first), visible(tree, *other, *second))
            };
            if overlaps(first, second) {
                let common = shared(first, second);
                let name = |place: usize| match &tree.boxes[place].target {
                    Some((id, _)) => id.clone(),
                    None => format!("`{}`", tree.said(place)),
                };
                let what = format!(
                    "{} {} and {} {} share {common:.0}",
                    name(*one),
                    told(first),
                    name(*other),
                    told(second)
                );
                add(found, rule, what);
            }
        }
    }
}

/// Whether the stage is only a shadow behind a card.
fn veiled(tree: &Tree) -> bool {
    tree.boxes.iter().any(|node| {
        let strong = node.ground.is_some_and(|ground| ground.alpha() > 0.5);
        !node.stage && strong && node.rect.size() == tree.window.size()
    })
}

/// No panel and no words of the page lie on a name of the stage, unless the whole stage is veiled.
pub(super) fn names_are_free(tree: &Tree, found: &mut Vec<Finding>) {
    if veiled(tree) {
        return;
    }
    for (place, node) in tree.boxes.iter().enumerate().filter(|(_, node)| node.stage) {
        let Some(words) = &node.words else { continue };
        let over = tree.boxes.iter().enumerate().find(|(_, other)| {
            let covers = other.words.is_some() || other.ground.is_some_and(|ground| ground.alpha() > 0.3);
            let page = !other.stage && other.rect.size() != tree.window.size();
            page && covers && overlaps(words.rect, other.rect)
        });
        if let Some((other, cover)) = over {
            let what = format!(
                "`{}` {} lies under `{}` {}",
                tree.said(place),
                told(words.rect),
                tree.said(other),
                told(cover.rect)
            );
            add(found, "a name of the stage is covered", what);
        }
    }
}

/// No name is written across somebody's face. A bubble may be, of somebody who sits behind: it is gone in a moment.
pub(super) fn faces_are_free(tree: &Tree, found: &mut Vec<Finding>) {
    if veiled(tree) {
        return;
    }
    for figure in tree.boxes.iter().filter(|node| node.figure) {
        let (width, height) = (figure.rect.width(), figure.rect.height());
        let face = Rect::new(
            figure.rect.min.x + 0.36 * width,
            figure.rect.min.y + 0.14 * height,
            figure.rect.min.x + 0.64 * width,
            figure.rect.min.y + 0.36 * height,
        );
        for (place, node) in tree.boxes.iter().enumerate() {
            let Some(words) = node.words.as_ref().filter(|_| node.stage && !node.bubble) else {
                continue;
            };
            if overlaps(words.rect, face) {
                let what = format!(
                    "`{}` {} lies across the face at {}",
                    tree.said(place),
                    told(words.rect),
                    told(face)
                );
                add(found, "a name lies across a face", what);
            }
        }
    }
}
