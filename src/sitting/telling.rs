//! The language that scenarios are told in: that of the program's words.
//!
//! In: a language that was set. Out: the play-through that is looked at, the list of scenarios and the title, told in it from now on.

use super::Sitting;

impl Sitting {
    /// Tells everything in the language of the words, which has changed.
    pub(super) fn retell(&mut self) {
        let language = self.preferences.words.language();
        if let Some(active) = &mut self.active {
            active.session.tell_in(language);
        }
        for scenario in self.title.scenarios.iter_mut().flatten() {
            *scenario = scenario.told_in(language, None);
        }
        self.forget_title();
    }
}
