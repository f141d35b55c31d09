//! Which translation belongs to which text, after either has changed.
//!
//! In: the texts of a scenario and the entries of a translation, each with id and original. Out: a [`Matching`]. Entries with words come
//! before empty ones, and those in the list before orphaned ones. First what is the same; then what was moved, by the original; then what
//! was changed, by the id, in a list by how alike the originals are.

use std::collections::BTreeMap;

use super::originals::OriginalText;

/// An entry of a translation, as far as it is looked for.
#[derive(Debug, Clone, Copy)]
pub struct EntryKey<'a> {
    /// Where its text stood.
    pub id: &'a str,
    /// What was translated.
    pub original: &'a str,
    /// It is translated.
    pub has_words: bool,
}

/// How an entry belongs to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Same place, same original.
    Same,
    /// Same original at another place.
    Moved,
    /// Same place, and the original has changed since.
    Changed,
}

/// Which entry belongs to which text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matching {
    /// Of each text: the index of its entry.
    pub of: Vec<Option<(usize, Fit)>>,
    /// The entries that belong to no text, in their order.
    pub left: Vec<usize>,
}

/// How alike two texts of one list must be to be two versions of one, 0..1.
const ALIKE: f64 = 0.45;

/// Finds the entry of each text. Entries stand in the order of the file, orphaned ones last.
pub fn matched(originals: &[OriginalText], entries: &[EntryKey<'_>]) -> Matching {
    let mut finding = Finding {
        of: vec![None; originals.len()],
        free: vec![true; entries.len()],
    };
    finding.the_same(originals, entries);
    finding.moved(originals, entries);
    finding.changed(originals, entries);
    let left = (0..entries.len()).filter(|entry| finding.free.get(*entry) == Some(&true));
    Matching {
        left: left.collect(),
        of: finding.of,
    }
}

struct Finding {
    of: Vec<Option<(usize, Fit)>>,
    free: Vec<bool>,
}

impl Finding {
    fn take(&mut self, text: usize, entry: usize, fit: Fit) {
        if let (Some(of), Some(free)) = (self.of.get_mut(text), self.free.get_mut(entry)) {
            *of = Some((entry, fit));
            *free = false;
        }
    }

    fn is_open(&self, text: usize) -> bool {
        self.of.get(text) == Some(&None)
    }

    fn is_free(&self, entry: usize) -> bool {
        self.free.get(entry) == Some(&true)
    }

    fn the_same(&mut self, originals: &[OriginalText], entries: &[EntryKey<'_>]) {
        let mut by_key: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for (index, entry) in entries.iter().enumerate() {
            let key = (entry.id, entry.original);
            let before = by_key.get(&key).and_then(|before| entries.get(*before));
            if before.is_none_or(|before| entry.has_words && !before.has_words) {
                by_key.insert(key, index);
            }
        }
        for (text, original) in originals.iter().enumerate() {
            if let Some(entry) = by_key.get(&(original.id.as_str(), original.text.as_str())) {
                self.take(text, *entry, Fit::Same);
            }
        }
    }

    fn moved(&mut self, originals: &[OriginalText], entries: &[EntryKey<'_>]) {
        for (text, original) in originals.iter().enumerate() {
            let is_it = |(index, entry): &(usize, &EntryKey<'_>)| {
                entry.has_words && entry.original == original.text && self.is_free(*index)
            };
            if self.is_open(text)
                && let Some((entry, _)) = entries.iter().enumerate().find(is_it)
            {
                self.take(text, entry, Fit::Moved);
            }
        }
    }

    fn changed(&mut self, originals: &[OriginalText], entries: &[EntryKey<'_>]) {
        let mut sharing: BTreeMap<&str, usize> = BTreeMap::new();
        for original in originals {
            *sharing.entry(original.id.as_str()).or_default() += 1;
        }
        let mut pairs = Vec::new();
        for (text, original) in originals.iter().enumerate().filter(|(text, _)| self.is_open(*text)) {
            let alone = sharing.get(original.id.as_str()) == Some(&1);
            for (index, entry) in entries.iter().enumerate() {
                if entry.id == original.id && self.is_free(index) {
                    let alike = strsim::normalized_levenshtein(entry.original, &original.text);
                    if alone || alike >= ALIKE {
                        pairs.push((!entry.has_words, alike, text, index));
                    }
                }
            }
        }
        // Those with words first, then the most alike; what is equally alike in the order of the files.
        pairs.sort_by(|a, b| {
            a.0.cmp(&b.0)
                .then(b.1.total_cmp(&a.1))
                .then((a.2, a.3).cmp(&(b.2, b.3)))
        });
        for (_, _, text, entry) in pairs {
            if self.is_open(text) && self.is_free(entry) {
                self.take(text, entry, Fit::Changed);
            }
        }
    }
}
