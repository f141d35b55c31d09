//! Reads the shipped scenarios, one a slice.

use std::sync::Arc;

use crate::scenario::{Scenario, catalog};

/// The scenarios that are still to be read, and those that were.
#[derive(Debug)]
pub(in crate::sitting) struct ScenariosWork {
    /// The language that they are told in.
    language: String,
    names: Vec<String>,
    next: usize,
    read: Vec<Arc<Scenario>>,
}

impl ScenariosWork {
    pub(in crate::sitting) fn new(language: &str) -> Self {
        Self {
            language: language.to_owned(),
            names: catalog().all().map(str::to_owned).collect(),
            next: 0,
            read: Vec::new(),
        }
    }

    pub(super) fn step(&mut self) -> (usize, usize) {
        if let Some(name) = self.names.get(self.next) {
            let read = Scenario::shipped(name).ok().map(Arc::new);
            self.read.extend(read.map(|read| read.told_in(&self.language, None)));
            self.next += 1;
        }
        (self.next, self.names.len())
    }

    pub(super) fn found(self) -> Vec<Arc<Scenario>> {
        self.read
    }
}
