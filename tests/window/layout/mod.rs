//! Every combination of screen, size, scale of text and language, checked from the layout tree: nothing clipped or overlapping, type and
//! targets large enough, the way on in sight. No display is needed.

mod decisions;
mod findings;
mod one_screen;
mod overlap;
mod rules;
mod strain;
mod tree;
pub mod walls;

use stepback::ensemble::PolicyParams;
use stepback::game::gallery::{Gallery, ScreenCase, gallery};
use stepback::game::offscreen::{Offscreen, Setting};
use stepback::narration::languages;
use stepback::narration::page::{Command, Screen};
use stepback::platform::settings::{Scheme, ViewingDistance};
use stepback::scenario::Scenario;
use stepback::ui::widgets::items;

use findings::Findings;
use strain::Strain;
use tree::Tree;

const SIZES: [(u32, u32); 4] = [(1280, 720), (1920, 1080), (3840, 2160), (1024, 768)];
/// Futures a hint is worked out from here: its words are what matters.
const FUTURES: u32 = 4;

/// Every size with both scales of text, and for a projector; the schemes, which change colours alone, in one size each.
fn settings() -> Vec<Setting> {
    let at = |text: f32, room: ViewingDistance| {
        SIZES.map(|(width, height)| Setting {
            room,
            ..Setting::new(width, height, text)
        })
    };
    let coloured = [Scheme::Light, Scheme::HighContrast].map(|scheme| Setting {
        scheme,
        ..Setting::new(1280, 720, 1.0)
    });
    let mut all = [at(1.0, ViewingDistance::Desk), at(2.0, ViewingDistance::Desk)].concat();
    all.extend(at(1.0, ViewingDistance::Projector));
    all.extend(coloured);
    all
}

fn played(scenario: Scenario, language: &str) -> Gallery {
    gallery(scenario, language, 7, FUTURES, PolicyParams::empower()).unwrap()
}

/// The targets that go on from a screen and must be in sight.
fn ways_on(exhibit: &ScreenCase) -> Vec<String> {
    let page = &exhibit.shown.page;
    let mut ways: Vec<String> = items::primaries(page)
        .iter()
        .map(|control| control.id.clone())
        .collect();
    if page.screen == Screen::Day {
        let runs = page.controls().filter(|control| control.command == Command::Run);
        ways.extend(runs.map(|control| control.id.clone()));
    }
    ways
}

/// Shows every exhibit in every setting and looks for what is wrong.
fn audit(gallery: &Gallery, settings: &[Setting], name: &str) -> Findings {
    let mut screens = Offscreen::blank(gallery);
    let mut findings = Findings::default();
    for setting in settings {
        for exhibit in &gallery.exhibits {
            let tree = Tree::of(screens.show(&exhibit.shown, *setting), *setting);
            let found = rules::all(&tree, &ways_on(exhibit), *setting);
            findings.add(&exhibit.name, &format!("{setting}, {name}"), found);
        }
    }
    findings
}

#[expect(
    clippy::disallowed_methods,
    reason = "findings are written down for whoever mends them"
)]
fn nothing_is_wrong(findings: &Findings) {
    if let Some(path) = std::env::var_os("STEPBACK_LAYOUT_FINDINGS") {
        let told = findings.lines(usize::MAX, 6);
        std::fs::write(path, told).unwrap();
    }
    assert!(findings.count == 0, "{}", findings.told());
}

#[test]
fn every_screen_keeps_to_the_rules_in_every_setting() {
    let mut findings = Findings::default();
    for language in languages() {
        let gallery = played(Scenario::shipped("the_launch").unwrap(), &language.tag);
        findings.merge(audit(&gallery, &settings(), &language.tag));
    }
    nothing_is_wrong(&findings);
}

/// Areas in which something must be scrolled to, with how much of it.
fn scrolled(tree: &Tree) -> Vec<f32> {
    let over = |of: &tree::Box| of.content - of.rect.height();
    let boxes = tree.boxes.iter().filter(|one| one.scrolls);
    boxes.map(over).filter(|over| *over > 1.0).collect()
}

#[test]
fn the_end_of_a_play_through_is_seen_without_scrolling() {
    let mut found = Vec::new();
    // The made-up language of longest words may scroll.
    let spoken = languages().into_iter().filter(|language| language.tag.len() == 2);
    for language in spoken {
        let gallery = played(Scenario::shipped("the_launch").unwrap(), &language.tag);
        let mut screens = Offscreen::blank(&gallery);
        for exhibit in &gallery.exhibits {
            if !["debrief", "what-if", "last-week"].contains(&exhibit.name.as_str()) {
                continue;
            }
            for (width, height) in [(1280, 720), (1920, 1080)] {
                let setting = Setting::new(width, height, 1.0);
                let over = scrolled(&Tree::of(screens.show(&exhibit.shown, setting), setting));
                if !over.is_empty() {
                    found.push(format!(
                        "{}, {}, {width}x{height}: {over:?}",
                        exhibit.name, language.tag
                    ));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn twelve_people_with_sixty_letters_have_room() {
    let gallery = played(strain::scenario(Strain::Crowd), "en");
    nothing_is_wrong(&audit(&gallery, &settings(), "crowd"));
}

#[test]
fn five_thousand_characters_and_right_to_left_writing_have_room() {
    let mut findings = Findings::default();
    for strain in [Strain::Flood, Strain::RightToLeft] {
        let gallery = played(strain::scenario(strain), "en");
        findings.merge(audit(&gallery, &settings(), &format!("{strain:?}")));
    }
    nothing_is_wrong(&findings);
}

#[test]
fn no_window_is_so_small_that_anything_ends() {
    for strain in [Strain::Crowd, Strain::Thirty, Strain::Flood, Strain::RightToLeft] {
        let gallery = played(strain::scenario(strain), "en");
        let mut screens = Offscreen::blank(&gallery);
        for (width, height) in [(320, 200), (640, 400), (200, 900), (1, 1)] {
            for exhibit in &gallery.exhibits {
                for text in [1.0, 2.0] {
                    screens.show(&exhibit.shown, Setting::new(width, height, text));
                }
            }
        }
    }
}
