//! What every layout keeps to.
//!
//! In: a layout tree. Out: findings, each with the words or the name of what it is about, and numbers in real pixels.

use bevy::math::{Rect, Vec2};
use bevy::prelude::Alpha as _;
use stepback::ui::theme::space::TARGET;
use stepback::ui::theme::type_size::LEAST;

use super::findings::Finding;
use super::tree::Tree;

/// Rounding of positions and sizes.
const SLACK: f32 = 1.5;
/// Running words on a desk, at 1080 lines.
const DESK: f32 = 18.0;
/// Of what scrolls at least so much is seen at a time, unless all of it is.
const PEEK: f32 = 110.0;

/// Everything that is wrong with a tree. `ways_on` names the targets that must be in sight.
pub fn all(tree: &Tree, ways_on: &[String]) -> Vec<Finding> {
    let mut found = Vec::new();
    words_have_room(tree, &mut found);
    words_are_whole(tree, &mut found);
    words_can_be_read(tree, &mut found);
    targets_can_be_hit(tree, &mut found);
    nothing_overlaps(tree, &mut found);
    names_are_free(tree, &mut found);
    what_scrolls_says_so(tree, &mut found);
    ways_on_are_in_sight(tree, ways_on, &mut found);
    found
}

fn told(rect: Rect) -> String {
    format!(
        "{:.0},{:.0} {:.0}x{:.0}",
        rect.min.x,
        rect.min.y,
        rect.width(),
        rect.height()
    )
}

fn add(found: &mut Vec<Finding>, rule: &'static str, what: String) {
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
fn words_can_be_read(tree: &Tree, found: &mut Vec<Finding>) {
    let least = if tree.window.height() >= 1080.0 && tree.window.width() >= 1440.0 {
        DESK
    } else {
        LEAST
    };
    for (place, node) in tree.boxes.iter().enumerate() {
        let Some(words) = &node.words else { continue };
        if words.size.is_nan() || words.size < least - 0.01 {
            let what = format!("`{}` has {:.1} of {least}", tree.said(place), words.size);
            add(found, "type is too small", what);
        }
    }
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

fn shared(one: Rect, other: Rect) -> Vec2 {
    one.intersect(other).size()
}

fn overlaps(one: Rect, other: Rect) -> bool {
    let common = one.intersect(other);
    !common.is_empty() && common.width() > SLACK && common.height() > SLACK
}

/// What can be seen of a rectangle.
fn visible(tree: &Tree, place: usize, rect: Rect) -> Rect {
    tree.boxes[place].clip.map_or(rect, |clip| clip.intersect(rect))
}

/// Words do not lie on words, nor targets on targets; what is scrolled passes below the cue that there is more.
fn nothing_overlaps(tree: &Tree, found: &mut Vec<Finding>) {
    let cue = |place: usize| {
        let is = |at: usize| {
            let target = tree.boxes[at].target.as_ref();
            target.is_some_and(|(id, _)| id.starts_with("scroll."))
        };
        is(place) || tree.above(place).any(is)
    };
    let words = |place: usize| tree.boxes[place].words.as_ref().map(|words| words.rect);
    let targets = |place: usize| tree.boxes[place].target.as_ref().map(|_| tree.boxes[place].rect);
    pairs(tree, &words, &|place| cue(place), "words overlap", found);
    pairs(tree, &targets, &|place| cue(place), "targets overlap", found);
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
            if tree.boxes[*one].stage != tree.boxes[*other].stage
                || tree.within(*one, *other)
                || tree.within(*other, *one)
            {
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

/// No panel and no words of the page lie on a name of the stage, unless the whole stage is veiled.
fn names_are_free(tree: &Tree, found: &mut Vec<Finding>) {
    let veil = |node: &super::tree::Box| {
        let strong = node.ground.is_some_and(|ground| ground.alpha() > 0.5);
        !node.stage && strong && node.rect.size() == tree.window.size()
    };
    if tree.boxes.iter().any(veil) {
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

/// What does not fit shows that there is more, and enough of it is seen at a time.
fn what_scrolls_says_so(tree: &Tree, found: &mut Vec<Finding>) {
    for (place, node) in tree.boxes.iter().enumerate().filter(|(_, node)| node.scrolls) {
        let more = node.content > node.rect.height() + 3.0;
        let cue = tree.boxes.iter().any(|other| {
            let is = other.target.as_ref().is_some_and(|(id, _)| id.starts_with("scroll."));
            is && overlaps(other.rect, node.rect)
        });
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
