//! What is written on the keys and on the buttons of the pad.

use std::collections::BTreeMap;

use bevy::prelude::*;

use crate::platform::keys::Action;

/// What is written on the keys and buttons of actions; the words of buttons stand in the window's words.
#[derive(Resource, Debug, Clone, PartialEq, Eq)]
pub struct KeyCaps {
    /// The key of every action, as it is written on it.
    pub keys: BTreeMap<Action, String>,
    /// A pad was used last: its buttons are shown instead.
    pub pad: bool,
}

impl Default for KeyCaps {
    fn default() -> Self {
        let key = |action: Action| (action, action.usual().to_uppercase());
        Self {
            keys: Action::ALL.into_iter().map(key).collect(),
            pad: false,
        }
    }
}
