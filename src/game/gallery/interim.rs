//! Pages that come between two screens: something is read, worked out or opened, or a play-through can be gone on with in two ways.
//!
//! In: a language. Out: one page of each, with its variant. Nothing is read for them: their jobs never run.

use std::path::Path;

use crate::game::shown::ShownPage;
use crate::narration::page::{Command, Page, Screen};
use crate::narration::{self, Localizer};
use crate::scenario::{Model, catalog};
use crate::session::{Carried, ChangedPart, JournalError, Parting, PartingReason, Remark, Store};
use crate::sitting::{Medium, Preferences, Sitting};

/// The pages, each with what sets it apart from others of its screen.
pub(super) fn interim(preferences: &dyn Fn() -> Preferences, model: &Model) -> Vec<(&'static str, ShownPage)> {
    // Only what has a store looks through what is kept.
    let store = || Some(Store::in_data(Path::new("")));
    let begun = |store| Sitting::new(Medium::Graphical, preferences(), store, model.clone(), Some(1));
    let mut pages = Vec::new();
    for screen in [Screen::Choose, Screen::History] {
        let mut sitting = begun(store());
        sitting.apply(&Command::Show(screen), "");
        pages.push(("being read", ShownPage::from(sitting.presentation())));
    }
    let mut sitting = begun(None);
    sitting.run_jobs();
    let menu = ShownPage::from(sitting.presentation());
    let over_menu = |page: Page| ShownPage { page, ..menu.clone() };
    sitting.choose(catalog().default_name());
    sitting.show_opening();
    pages.push(("opening", ShownPage::from(sitting.presentation())));
    let words = sitting.words();
    pages.push(("two ways of going on", over_menu(two_ways(words))));
    pages.push(("one way of going on", over_menu(one_way(words))));
    pages
}

/// The texts and the model have changed since; the answers carry over up to a choice that is gone.
fn two_ways(words: &Localizer) -> Page {
    let changed = Remark::Changed(vec![ChangedPart::Scenario, ChangedPart::KindsTexts, ChangedPart::Model]);
    let carried = Carried {
        decisions: 31,
        of: 45,
        parted: Some(Parting {
            day: 22,
            why: PartingReason::NoChoice("ask_first".to_owned()),
        }),
        lost_cut: Some("short".to_owned()),
    };
    narration::resuming(words, &[changed], None, &carried)
}

/// It cannot go on as it was played.
fn one_way(words: &Localizer) -> Page {
    let carried = Carried {
        decisions: 45,
        of: 45,
        parted: None,
        lost_cut: None,
    };
    let why = JournalError::Version {
        file: "plays/the_launch-7-1.journal".to_owned(),
        what: "the model".to_owned(),
        then: "3f2a9c41d0b8".to_owned(),
        now: "77b0e1d2a6c5".to_owned(),
    };
    narration::resuming(words, &[], Some(&why.to_string()), &carried)
}
