//! A world's own words for what the program otherwise says: a list a sort, told in turn.
//!
//! In: a list, what is told with it, and how often that has been told. Out: a line; nothing where the world has no words for it.

use crate::narration::i18n::interpolate;
use crate::narration::view::View;
use crate::scenario::{Kind, PersonId, TaskId};
use crate::simulation::{MomentInstance, Origin};

/// Whom and what a line is about.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::narration) struct About {
    pub who: Option<PersonId>,
    pub other: Option<PersonId>,
    pub task: Option<TaskId>,
}

/// The line that is told for the time after `before` others. The play-through decides with which text of the list it begins;
/// from there they come in their order, so that none comes twice while others are left.
pub(in crate::narration) fn line(
    view: &View<'_>,
    sort: &str,
    texts: &[String],
    before: usize,
    about: About,
) -> Option<String> {
    let first = view.simulation.in_retrospect().first_words(sort, texts.len());
    let text = texts.get((first + before).checked_rem(texts.len())?)?;
    Some(say(view, text, about))
}

/// A text in which `{who}`, `{other}` and `{task}` stand for somebody and something.
pub(in crate::narration) fn say(view: &View<'_>, text: &str, about: About) -> String {
    let told = MomentInstance {
        number: 0,
        kind: Kind::ALL[0],
        origin: Origin::Written(0),
        owner: about.who,
        other: about.other,
        task: about.task,
        party: None,
        hour: 0.0,
        severity: 0.0,
    };
    interpolate::moment(view, text, &told)
}
