//! The debrief in words, one file a tab: a story before a chart.
//!
//! In: a debrief as data. Out: one tab as a page, or all of them in reading order.

mod causes;
mod curtain_call;
mod fork_stage;
mod front;
mod headline;
mod judgement;
mod last_words;
mod leaders;
mod luck;
mod overview;
mod people;
mod seen;
mod story;
mod tries;
mod turning;
mod turning_cards;
mod weeks;
mod what_if;
mod yourself;

pub(in crate::narration) use curtain_call::bearing;
pub use front::{debrief_front, debrief_parts};
pub use overview::{DebriefStep, debrief_overview, debrief_step};
pub use what_if::{first_stop, fork_mark, what_if, what_if_rows};

use crate::insight::Debrief;
use crate::narration::i18n::interpolate;
use crate::narration::page::control::{button, option, primary};
use crate::narration::page::{Command, Control, Page, Role, Screen};
use crate::narration::view::View;

/// What a tab adds to the page.
type Tab = fn(&View<'_>, &mut Page, &Debrief);

/// The tabs in order, each with its name, a key of the locale files.
const TABS: [(&str, Tab); 6] = [
    ("debrief-tab-story", story::story),
    ("debrief-tab-people", people::people),
    ("debrief-tab-leaders", leaders::leaders),
    ("debrief-tab-seen", seen::seen),
    ("debrief-tab-judgement", judgement::judgement),
    ("debrief-tab-yourself", yourself::yourself),
];

/// The debrief: one tab, or everything in reading order.
#[must_use]
pub fn debrief(view: &View<'_>, debrief: &Debrief, tab: Option<u32>) -> Page {
    let mut page = titled(view, debrief);
    if let Some(tab) = tab {
        for (number, (key, _)) in (0..).zip(TABS) {
            let id = format!("debrief.tab.{}", number + 1);
            let control = option(id, view.get(key), number == tab, Command::Tab(number));
            page.control(Control {
                role: Role::Tab(number == tab),
                ..control
            });
        }
    }
    for (number, (_, fill)) in (0..).zip(TABS) {
        if tab.is_none_or(|tab| tab == number) {
            fill(view, &mut page, debrief);
        }
    }
    let close = view.get("debrief-close");
    page.control(primary("debrief.close", None, close, Command::Show(Screen::Title)));
    page.control(button("debrief.again", view.get("debrief-again"), "", Command::Start));
    page
}

/// A page under the ending's title.
fn titled(view: &View<'_>, debrief: &Debrief) -> Page {
    let ending = debrief.ending.and_then(|ending| view.scenario.endings.get(ending));
    let title = ending.map_or_else(
        || view.get("debrief-title"),
        |ending| interpolate::text(view, &ending.title),
    );
    let values = [
        ("scenario", view.coachs(&view.scenario.title, None).into()),
        ("weeks", view.scenario.weeks.into()),
        ("number", headline::counted(view, view.scenario.weeks as usize).into()),
    ];
    Page::new(Screen::Debrief, title, view.with("debrief-line", &values))
}
