//! Scenes that were made, so that each is made once: a vote changes counts, and nothing else that is shown.
//!
//! In: the version of what phones show, which a vote does not move. Out: scenes, summaries and the QR code that were made for it; a newer
//! version drops them. How many have voted is put in by whoever shows it.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::scene::{TableScene, TableSummary};

/// A table, the person of the team whose chair it is seen from (none: the leader's), and a language.
pub(super) type SceneKey = (usize, Option<String>, String);

/// What was made of a room at one version.
#[derive(Debug, Default)]
struct Made {
    version: u64,
    scenes: BTreeMap<SceneKey, Option<Arc<TableScene>>>,
    /// By language.
    summaries: BTreeMap<String, Vec<TableSummary>>,
}

/// What was made already.
#[derive(Debug, Default)]
pub(super) struct SceneCache {
    made: Mutex<Made>,
    /// The QR code that was drawn last, with its address.
    qr: Mutex<(String, String)>,
    scenes_made: AtomicUsize,
}

impl SceneCache {
    /// How many scenes were made since the program began.
    pub(super) fn scenes_made(&self) -> usize {
        self.scenes_made.load(Ordering::Relaxed)
    }

    /// The scene of a key at a version; made where it is not there. Nothing where there is none to be seen.
    pub(super) fn scene(
        &self,
        version: u64,
        key: SceneKey,
        build: impl FnOnce() -> Option<TableScene>,
    ) -> Option<Arc<TableScene>> {
        if let Some(scene) = self.at(version).scenes.get(&key) {
            return scene.clone();
        }
        // Made without holding the cache: others read on meanwhile, and at worst two make the same.
        let scene = build().map(Arc::new);
        self.scenes_made.fetch_add(1, Ordering::Relaxed);
        let mut made = locked(&self.made);
        if made.version == version {
            made.scenes.insert(key, scene.clone());
        }
        scene
    }

    /// The summaries of a language at a version.
    pub(super) fn summaries(
        &self,
        version: u64,
        language: &str,
        build: impl FnOnce() -> Vec<TableSummary>,
    ) -> Vec<TableSummary> {
        if let Some(summaries) = self.at(version).summaries.get(language) {
            return summaries.clone();
        }
        let summaries = build();
        let mut made = locked(&self.made);
        if made.version == version {
            made.summaries.insert(language.to_owned(), summaries.clone());
        }
        summaries
    }

    /// The QR code of an address.
    pub(super) fn qr(&self, address: &str, draw: impl FnOnce(&str) -> String) -> String {
        let mut drawn = locked(&self.qr);
        if drawn.0 != address {
            *drawn = (address.to_owned(), draw(address));
        }
        drawn.1.clone()
    }

    /// What was made at a version; nothing yet where it is newer than what is here.
    fn at(&self, version: u64) -> MutexGuard<'_, Made> {
        let mut made = locked(&self.made);
        if made.version != version {
            *made = Made {
                version,
                ..Made::default()
            };
        }
        made
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
