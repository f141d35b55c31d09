//! The values of a settings file, one by one: a broken one costs only itself.
//!
//! In: the fields of `settings.json`. Out: values that hold, the usual ones where a value does not, and a sentence for
//! each of those; at the end, the fields that nobody asked for.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::keys::{Action, Keys};
use super::settings_words::Word;

/// The longest name of a language.
const LONGEST_LANGUAGE: usize = 35;

/// The fields of a file, while they are read.
pub(super) struct SettingsReader {
    fields: Map<String, Value>,
    keys: Map<String, Value>,
    troubles: Vec<String>,
}

impl SettingsReader {
    pub(super) fn new(fields: Map<String, Value>) -> Self {
        Self {
            fields,
            keys: Map::new(),
            troubles: Vec::new(),
        }
    }

    /// What nobody asked for, keys of actions that are not known, and sentences for what could not be taken.
    pub(super) fn finish(self) -> (Map<String, Value>, Map<String, Value>, Vec<String>) {
        (self.fields, self.keys, self.troubles)
    }

    /// One of a few words.
    pub(super) fn word<W: Word>(&mut self, name: &str) -> W {
        let found = |text: &str| W::ALL.iter().copied().find(|one| one.word() == text);
        self.take(
            name,
            W::default(),
            |value| value.as_str().and_then(found),
            || {
                let words: Vec<String> = W::ALL.iter().map(|one| format!("\"{}\"", one.word())).collect();
                format!("one of {}", words.join(", "))
            },
        )
    }

    /// On or off.
    pub(super) fn switch(&mut self, name: &str, usual: bool) -> bool {
        self.take(name, usual, Value::as_bool, || "true or false".to_owned())
    }

    /// A whole number between two others, in steps.
    pub(super) fn number(&mut self, name: &str, (least, most, step): (u32, u32, u32), usual: u32) -> u32 {
        let fits = |number: &u32| (least..=most).contains(number) && (number - least).is_multiple_of(step);
        let read = |value: &Value| value.as_u64().and_then(|n| u32::try_from(n).ok()).filter(fits);
        self.take(name, usual, read, || match step {
            1 => format!("a whole number from {least} to {most}"),
            _ => format!("a whole number from {least} to {most} in steps of {step}"),
        })
    }

    /// The name of a language, or nothing.
    pub(super) fn language(&mut self, name: &str) -> String {
        let fits = |text: &&str| {
            let letters = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
            letters && text.len() <= LONGEST_LANGUAGE
        };
        let read = |value: &Value| value.as_str().filter(fits).map(str::to_owned);
        self.take(name, String::new(), read, || {
            "a language such as \"en\", or \"\" for that of your system".to_owned()
        })
    }

    /// The keys of actions. Actions that are not known are kept: a newer program has more of them.
    pub(super) fn keys(&mut self, name: &str) -> Keys {
        let wanted = || "a list of actions and their keys, such as {\"people\": \"p\"}".to_owned();
        let named = self.take(name, Map::new(), |value| value.as_object().cloned(), wanted);
        let mut own = BTreeMap::new();
        for (action, key) in named {
            match (Action::named(&action), key.as_str()) {
                (Some(action), Some(key)) => {
                    own.insert(action, key.to_owned());
                }
                (Some(action), None) => self.usual_key(action, "its key has to be a word"),
                (None, _) => {
                    self.keys.insert(action, key);
                }
            }
        }
        let (keys, refused) = Keys::read(&own);
        for (action, error) in refused {
            self.usual_key(action, &error.to_string());
        }
        keys
    }

    fn usual_key(&mut self, action: Action, why: &str) {
        let (name, key) = (action.name(), action.usual());
        self.troubles.push(format!(
            "In your settings, `{name}` has its usual key `{key}` again: {why}."
        ));
    }

    fn take<T>(
        &mut self,
        name: &str,
        usual: T,
        read: impl FnOnce(&Value) -> Option<T>,
        wanted: impl FnOnce() -> String,
    ) -> T {
        let Some(value) = self.fields.remove(name) else {
            return usual;
        };
        read(&value).unwrap_or_else(|| {
            let shown: String = value.to_string().chars().take(40).collect();
            let wanted = wanted();
            self.troubles.push(format!(
                "In your settings, `{name}` is {shown}, which is not {wanted}; it is as usual again."
            ));
            usual
        })
    }
}
