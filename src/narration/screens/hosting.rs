//! What is asked before a wall is hosted, and before it is left.

use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::control::{button, number, numbered, primary};
use crate::narration::page::{Command, HostCommand, Page, Role, Screen, Style};
use crate::narration::screens::choose::{ScenarioCard, choose};
use crate::scenario::Scenario;

/// The list of scenarios, of which one is hosted.
#[must_use]
pub fn host_list(words: &Localizer, scenarios: &[ScenarioCard]) -> Page {
    let mut page = choose(words, scenarios);
    page.title = words.get("host-title");
    page.subtitle = words.get("host-line");
    for control in page.controls_mut() {
        if let (Role::Scenario(_), Command::Scenario(name)) = (&control.role, &control.command) {
            control.command = Command::Host(HostCommand::Choose(name.clone()));
        }
    }
    let resume = Command::Host(HostCommand::Resume);
    page.control(button("host.resume", words.get("host-resume"), "", resume));
    page
}

/// How much of a scenario is hosted, the shortest version first.
#[must_use]
pub fn host_length(words: &Localizer, scenario: &Scenario) -> Page {
    let mut page = Page::new(Screen::Notice, words.get("cuts-title"), scenario.title.as_str());
    let mut cuts: Vec<_> = scenario.cuts.iter().enumerate().collect();
    cuts.sort_by_key(|(_, cut)| cut.minutes);
    for (place, (index, cut)) in cuts.iter().enumerate() {
        let values = [("minutes", cut.minutes.into()), ("stops", cut.stop_at.len().into())];
        let begin = Command::Host(HostCommand::Begin(Some(*index)));
        let id = format!("host.cut.{}", cut.id);
        page.control(numbered(id, number(place), words.with("cuts-cut", &values), "", begin));
    }
    let whole = words.with("host-whole", &[("minutes", scenario.minutes.into())]);
    let begin = Command::Host(HostCommand::Begin(None));
    page.control(numbered("host.whole", number(cuts.len()), whole, "", begin));
    page
}

/// Whether the wall of the room with this code is to be left.
#[must_use]
pub fn leave_wall(words: &Localizer, code: &str) -> Page {
    let mut page = Page::new(Screen::Notice, words.get("host-leave-title"), "");
    page.text(Style::Body, words.get("host-leave-kept"));
    page.text(Style::Body, words.with("host-leave-resume", &[("code", code.into())]));
    page.control(primary("host.stay", Some(1), words.get("host-stay"), Command::Back));
    let leave = Command::Host(HostCommand::Leave);
    page.control(button("host.leave", words.get("host-leave"), "", leave));
    page
}
