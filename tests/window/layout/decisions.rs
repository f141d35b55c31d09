//! What a decision needs is in sight without scrolling: every moment and every meeting that is shipped, in every language of the window.

use stepback::game::gallery::{Gallery, ScreenCase, decisions};
use stepback::game::offscreen::{Offscreen, Setting};
use stepback::narration::page::{Command, Screen};
use stepback::narration::{Language, PSEUDO, languages};
use stepback::scenario::{Scenario, catalog};
use stepback::simulation::Answer;

use super::findings::{Finding, Findings};
use super::rules::add;
use super::tree::Tree;
use super::{nothing_is_wrong, rules};

/// As much more than its area a content may be high by rounding.
const ROUNDING: f32 = 3.0;

#[test]
fn everything_that_a_decision_needs_is_in_sight() {
    let mut findings = Findings::default();
    let spoken = |language: &Language| language.tag != PSEUDO;
    for language in languages().into_iter().filter(spoken) {
        let catalog = catalog();
        for name in catalog.all() {
            let scenario = Scenario::shipped(name).unwrap();
            let gallery = decisions(scenario, &language.tag, name == catalog.default_name()).unwrap();
            findings.merge(look(
                &gallery,
                Setting::new(1280, 720, 1.0),
                &format!("{name}, {}", language.tag),
            ));
            if language.tag == "en" {
                findings.merge(look(&gallery, Setting::new(1920, 1080, 1.0), name));
            }
        }
    }
    nothing_is_wrong(&findings);
}

fn look(gallery: &Gallery, setting: Setting, name: &str) -> Findings {
    let mut screens = Offscreen::blank(gallery);
    let mut findings = Findings::default();
    for exhibit in &gallery.exhibits {
        let tree = Tree::of(screens.show(&exhibit.shown, setting), setting);
        let mut found = rules::all(&tree, &[], setting);
        nothing_scrolls(&tree, exhibit, &mut found);
        findings.add(&exhibit.name, &format!("{setting}, {name}"), found);
    }
    findings
}

/// Nothing is below the fold: of a moment nothing at all, of a meeting no move, and nothing of what is told as it opens.
fn nothing_scrolls(tree: &Tree, exhibit: &ScreenCase, found: &mut Vec<Finding>) {
    let page = &exhibit.shown.page;
    let opens = page.subtitle.is_empty() || !exhibit.name.contains(',');
    let meeting = page.screen == Screen::Meeting;
    for (place, node) in tree.boxes.iter().enumerate().filter(|(_, node)| node.scrolls) {
        let below = node.content - node.rect.height();
        let moves = page.controls().any(|control| {
            let asks = matches!(control.command, Command::Answer(Answer::Beat(_)));
            let is = |at: usize| tree.boxes[at].target.as_ref().is_some_and(|(id, _)| *id == control.id);
            asks && (0..tree.boxes.len()).any(|at| is(at) && tree.within(at, place))
        });
        if below > ROUNDING && (!meeting || moves || opens) {
            let what = format!("{below:.0} of {:.0} px: `{}`", node.content, tree.said(place));
            add(found, "something that a decision needs is below the fold", what);
        }
    }
}
