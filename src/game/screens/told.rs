//! What a screen says by itself when it comes, for those who do not see it change.
//!
//! In: [`ShownPage`]. Out: [`ScreenDescription`]: the title, which words are headings, and what is said: of a new screen its title and first lines, of one
//! that was there before only what is new; a notice at once. The window's title follows.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;

use crate::game::shown::ShownPage;
use crate::narration::page::{CurtainPerson, Item, Page, Screen, Sentiment, Style};
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

/// The words of items that are not a control's.
fn words<'a>(items: impl Iterator<Item = &'a Item>) -> impl Iterator<Item = &'a str> {
    items.filter_map(|item| match item {
        Item::Text(_, words) => Some(words.as_str()),
        _ => None,
    })
}

/// How much time a meeting still has.
fn time_left(page: &Page) -> Option<&str> {
    let meeting = page.screen == Screen::Meeting;
    page.items.iter().filter(|_| meeting).find_map(|item| match item {
        Item::Meter {
            reads,
            tone: Sentiment::Leader,
            ..
        } => Some(reads.as_str()),
        _ => None,
    })
}

/// Counts on a wall change faster than they can be said; who wants them finds them in the head.
fn is_ticking(page: &Page, item: &Item) -> bool {
    page.screen == Screen::Wall && matches!(item, Item::Text(Style::Verdict(_) | Style::Tag(_), _))
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
            let known: Vec<&str> = words(before.items.iter())
                .chain([before.subtitle.as_str()])
                .chain(time_left(before))
                .collect();
            let new = [page.subtitle.as_str()].into_iter().chain(time_left(page));
            let new = new.chain(words(page.items.iter().filter(|item| !is_ticking(page, item))));
            let new: Vec<&str> = new.filter(|line| !line.is_empty() && !known.contains(line)).collect();
            let most = if STORIES.contains(&page.screen) {
                new.len()
            } else {
                FIRST
            };
            let said = new.iter().filter(|line| !is_told(line, &new)).take(most);
            said.map(|line| ended(line)).collect()
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

/// Whether a line says only what another one says too: what somebody has just said is also kept, with their name behind it.
fn is_told(line: &str, others: &[&str]) -> bool {
    let (said, _) = line.rsplit_once(" (").unwrap_or((line, ""));
    others.iter().any(|other| *other != line && other.contains(said))
}

/// A line with something at its end.
fn ended(line: &str) -> String {
    let ends = line.ends_with(['.', '!', '?', '…', '”', '“', '"', '»', ':']);
    if ends { line.to_owned() } else { format!("{line}.") }
}

/// The title, what stands beside it, and the first lines; of a story all of it. Guidance comes last.
fn opening(page: &Page) -> Vec<String> {
    let mut lines = vec![page.title.clone(), page.subtitle.clone()];
    let is_tip = |item: &&Item| matches!(item, Item::Text(Style::Tip, _));
    let (tips, told): (Vec<&Item>, Vec<&Item>) = page.items.iter().partition(is_tip);
    if STORIES.contains(&page.screen) {
        let mut heading = None;
        for item in told {
            if let Item::Heading(words) = item {
                heading = Some(words);
                continue;
            }
            let said = story(item);
            // A heading above nothing but controls says nothing yet.
            if !said.is_empty() {
                lines.extend(heading.take().cloned());
                lines.extend(said);
            }
        }
    } else {
        let calls = |item: &&Item| matches!(item, Item::CurtainCall(_));
        let opens = told.iter().take_while(|item| !matches!(item, Item::Heading(_)));
        if told.iter().any(calls) {
            // What became of the people, before any figure.
            lines.extend(opens.flat_map(|item| story(item)));
        } else {
            lines.extend(words(told.iter().copied()).take(FIRST).map(str::to_owned));
        }
    }
    lines.extend(words(tips.into_iter()).map(str::to_owned));
    let said = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty());
    said.map(ended).collect()
}

/// What an item of a story says beside its controls.
fn story(item: &Item) -> Vec<String> {
    match item {
        Item::Heading(words) | Item::Text(_, words) => vec![words.clone()],
        Item::Meter { label, reads, .. } => vec![format!("{label}: {reads}")],
        Item::Person { name, lines, badge, .. } => {
            let badge = badge.iter().map(|(_, words)| words.as_str());
            let known: Vec<&str> = badge.chain(lines.iter().map(String::as_str)).collect();
            let sentences = known.iter().any(|line| line.ends_with(['.', '!', '?', '…']));
            let known = if sentences {
                known.iter().map(|line| ended(line)).collect::<Vec<_>>().join(" ")
            } else {
                known.join("; ")
            };
            (!known.is_empty())
                .then(|| format!("{name}: {known}"))
                .into_iter()
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
        Item::Qr(code) => vec![code.reads.clone()],
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_is_told_in_its_order_with_guidance_last_and_no_heading_that_has_nothing_below_it() {
        let mut page = Page::new(Screen::Consequence, "A wheel", "Monday");
        page.text(Style::Tip, "Tip: read.");
        page.text(Style::Body, "It went well");
        page.heading("What helped");
        page.text(Style::Body, "You know it.");
        page.heading("What you do");
        let wanted = [
            "A wheel.",
            "Monday.",
            "It went well.",
            "What helped.",
            "You know it.",
            "Tip: read.",
        ];
        assert_eq!(opening(&page), wanted);
    }

    #[test]
    fn what_has_just_been_said_is_not_told_again_as_what_is_known() {
        let said = [
            "Sol: “The lane is dug up.”",
            "The lane is dug up. (Sol)",
            "Ottilie nods.",
        ];
        let told: Vec<&str> = said.into_iter().filter(|line| !is_told(line, &said)).collect();
        assert_eq!(told, ["Sol: “The lane is dug up.”", "Ottilie nods."]);
    }
}
