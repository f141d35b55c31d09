//! A scenario as a script: to read, to correct on paper, and to sign off before anybody plays it.
//!
//! In: a scenario, the words of the screens. Out: a [`ScenarioScript`] as data, which [`markdown`] and
//! [`super::html::script_html`] set. It says everything that players can meet, in reading order, and no word of the language.

mod block;
mod conditions;
mod endings;
mod markdown;
mod moments;
mod title_page;

use crate::narration::ScriptWords;
use crate::scenario::Scenario;

pub use block::{ScenarioScript, ScriptBlock};
pub use markdown::markdown;

/// The script of a scenario.
#[must_use]
pub fn scenario_script(scenario: &Scenario, words: &ScriptWords<'_>) -> ScenarioScript {
    let mut blocks = title_page::blocks(scenario, words);
    blocks.extend(moments::blocks(scenario, words));
    blocks.extend(endings::blocks(scenario, words));
    blocks.extend(title_page::sign_off());
    ScenarioScript {
        title: words.text(&scenario.title),
        about: words.text(&scenario.about),
        language: scenario.language.clone(),
        blocks,
    }
}
