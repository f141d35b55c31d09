//! Reads the shipped scenarios, one a slice.

use std::sync::Arc;

use crate::scenario::{Scenario, catalog};

/// The scenarios that are still to be read, and those that were.
#[derive(Debug)]
pub(in crate::sitting) struct ScenariosWork {
    names: Vec<String>,
    next: usize,
    read: Vec<Arc<Scenario>>,
}

impl ScenariosWork {
    pub(in crate::sitting) fn new() -> Self {
        Self {
            names: catalog().all().map(str::to_owned).collect(),
            next: 0,
            read: Vec::new(),
        }
    }

    pub(super) fn step(&mut self) -> (usize, usize) {
        if let Some(name) = self.names.get(self.next) {
            self.read.extend(Scenario::shipped(name).ok().map(Arc::new));
            self.next += 1;
        }
        (self.next, self.names.len())
    }

    pub(super) fn found(self) -> Vec<Arc<Scenario>> {
        self.read
    }
}
