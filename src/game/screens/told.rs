//! What a screen says by itself when it comes, for those who do not see it change.
//!
//! In: [`ShownPage`]. Out: [`ScreenDescription`]: the title, which words are headings, and what is said: of a new screen its title and first lines, of one
//! that was there before only what is new; a notice at once. The window's title follows.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;

use crate::game::shown::ShownPage;
use crate::narration::page::{CurtainPerson, Item, Page, Screen};
use crate::ui::access::{AccessSystems, ScreenDescription};
use crate::ui::widgets::WindowWords;

/// Lines that are said of a new screen, and of what changes on one.
const FIRST: usize = 3;

/// Screens that tell a story: they are said whole.
const STORIES: [Screen; 8] = [
    Screen::Briefing,
    Screen::Moment,
    Screen::Meeting,
    Screen::Consequence,
    Screen::Pulse,
    Screen::Reflection,
    Screen::LastWeek,
    Screen::Notice,
];

/// Keeps [`ScreenDescription`] and the window's title in step.
pub struct ToldPlugin;

impl Plugin for ToldPlugin {
    fn build(&self, app: &mut App) {
        app.add_systems(PostUpdate, (tell, entitle).before(AccessSystems));
    }
}

/// The words of a page that are not a control's.
fn words(page: &Page) -> impl Iterator<Item = &str> {
    page.items.iter().filter_map(|item| match item {
        Item::Text(_, words) => Some(words.as_str()),
        _ => None,
    })
}

fn tell(shown: Res<ShownPage>, mut told: ResMut<ScreenDescription>, mut before: Local<Option<Page>>) {
    if !shown.is_changed() || before.as_ref() == Some(&shown.page) {
        return;
    }
    let page = &shown.page;
    let here = |before: &&Page| before.screen == page.screen && before.title == page.title;
    let known = before.as_ref().filter(here);
    let opens = known.is_none();
    let said = match known {
        Some(before) => {
            let known: Vec<&str> = words(before).chain([before.subtitle.as_str()]).collect();
            let new = [page.subtitle.as_str()].into_iter().chain(words(page));
            new.filter(|line| !line.is_empty() && !known.contains(line))
                .take(FIRST)
                .map(str::to_owned)
                .collect()
        }
        None => opening(page),
    };
    let said = said.join(" ");
    let headings = page.items.iter().filter_map(|item| match item {
        Item::Heading(words) => Some(words.trim().to_owned()),
        _ => None,
    });
    let urgent = page.screen == Screen::Notice;
    told.set_if_neq(ScreenDescription {
        title: page.title.trim().to_owned(),
        headings: headings.collect(),
        polite: if urgent { String::new() } else { said.clone() },
        urgent: if urgent { said } else { String::new() },
        opens,
    });
    *before = Some(page.clone());
}

/// The title, what stands beside it, and the first lines; of a story all of it.
fn opening(page: &Page) -> Vec<String> {
    let mut lines = vec![page.title.clone(), page.subtitle.clone()];
    if STORIES.contains(&page.screen) {
        lines.extend(page.items.iter().flat_map(story));
    } else {
        lines.extend(words(page).take(FIRST).map(str::to_owned));
    }
    let ended = |line: &str| {
        let ends = line.ends_with(['.', '!', '?', '…', '”', ':']);
        if ends { line.to_owned() } else { format!("{line}.") }
    };
    let said = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty());
    said.map(ended).collect()
}

/// What an item of a story says beside its controls.
fn story(item: &Item) -> Vec<String> {
    match item {
        Item::Heading(words) | Item::Text(_, words) => vec![words.clone()],
        Item::Meter { label, reads, .. } => vec![format!("{label}: {reads}")],
        Item::Person { name, lines, badge, .. } => {
            let badge = badge.iter().map(|(_, words)| words.clone());
            [name.clone()]
                .into_iter()
                .chain(badge)
                .chain(lines.iter().cloned())
                .collect()
        }
        Item::Summary(person) => {
            let remarks = person.remarks().into_iter().map(str::to_owned);
            [person.name.clone()].into_iter().chain(remarks).collect()
        }
        Item::CurtainCall(call) => {
            let person = |who: &CurtainPerson| [format!("{}: {}", who.name, who.fate.1), who.words.clone()];
            let people = call.people.iter().flat_map(person);
            people.chain([call.absent.clone()]).collect()
        }
        Item::Stage(scene) => vec![scene.reads.clone()],
        Item::Chart(_) | Item::Table(_) | Item::Postcard(_) | Item::Control(_) => Vec::new(),
    }
}

fn entitle(shown: Res<ShownPage>, words: Res<WindowWords>, window: Option<Single<&mut Window, With<PrimaryWindow>>>) {
    let (true, Some(mut window)) = (shown.is_changed() || words.is_changed(), window) else {
        return;
    };
    let name = words.get("title");
    let title = if shown.page.title.is_empty() || shown.page.title == name {
        name
    } else {
        format!("{} – {name}", shown.page.title)
    };
    if window.title != title {
        window.title = title;
    }
}
