//! What must be seen whole, without scrolling: the weekly plan and the list of scenarios.

use stepback::game::offscreen::{Offscreen, Setting};
use stepback::narration::page::Screen;
use stepback::narration::{PSEUDO, languages};
use stepback::scenario::Scenario;

use super::tree::Tree;
use super::{findings::Findings, played, rules};

/// Rounding of heights.
const SLACK: f32 = 3.0;

/// The areas of a screen that hold more than they show.
fn scrolling(tree: &Tree) -> Vec<String> {
    let areas = tree.boxes.iter().filter(|node| node.scrolls);
    let more = areas.filter(|node| node.content > node.rect.height() + SLACK);
    more.map(|node| format!("{:.0} of {:.0}", node.rect.height(), node.content))
        .collect()
}

#[test]
fn the_plan_and_the_scenarios_stand_on_one_screen_in_every_language() {
    let mut findings = Findings::default();
    let mut seen = 0;
    let spoken = languages().into_iter().map(|language| language.tag);
    let launches = spoken.filter(|tag| tag != PSEUDO).map(|tag| (tag, "the_launch"));
    for (language, scenario) in launches.chain([("de".to_owned(), "night_ward")]) {
        let gallery = played(Scenario::shipped(scenario).unwrap(), &language);
        let mut screens = Offscreen::blank(&gallery);
        let whole = gallery.exhibits.iter().filter(|exhibit| {
            let screen = exhibit.shown.page.screen;
            matches!(screen, Screen::Plan | Screen::Choose)
        });
        for exhibit in whole {
            for (width, height) in [(1280, 720), (1920, 1080)] {
                let setting = Setting::new(width, height, 1.0);
                let tree = Tree::of(screens.show(&exhibit.shown, setting), setting);
                let mut found = Vec::new();
                for what in scrolling(&tree) {
                    rules::add(&mut found, "something stands under More", what);
                }
                findings.add(&exhibit.name, &format!("{setting}, {language}, {scenario}"), found);
                seen += 1;
            }
        }
    }
    assert!(seen >= 20, "{seen}");
    assert!(findings.count == 0, "{}", findings.told());
}
