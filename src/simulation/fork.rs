//! A fork is a copy of a few flat arrays. Thousands of futures are looked at from one place, so a fork can be made in the
//! room that an earlier one has left, and then asks the system for nothing.

use std::mem::take;

use super::plan::Plan;
use super::state::{LeaderState, State};

/// Copies into a vector's own room, and keeps as much of it as the original has, so that neither has to grow later.
fn fill<T: Copy>(mut room: Vec<T>, from: &Vec<T>) -> Vec<T> {
    room.clear();
    room.reserve(from.capacity());
    room.extend_from_slice(from);
    room
}

impl State {
    /// Becomes the same as another.
    pub(super) fn become_like(&mut self, other: &Self) {
        self.levels.copy_from(&other.levels);
        *self = Self {
            levels: take(&mut self.levels),
            rapport: fill(take(&mut self.rapport), &other.rapport),
            members: fill(take(&mut self.members), &other.members),
            tasks: fill(take(&mut self.tasks), &other.tasks),
            requests: fill(take(&mut self.requests), &other.requests),
            leader: LeaderState {
                craft: fill(take(&mut self.leader.craft), &other.leader.craft),
                desk: fill(take(&mut self.leader.desk), &other.leader.desk),
                ..other.leader
            },
            promises: fill(take(&mut self.promises), &other.promises),
            standing: fill(take(&mut self.standing), &other.standing),
            written: fill(take(&mut self.written), &other.written),
            today: fill(take(&mut self.today), &other.today),
            tomorrow: fill(take(&mut self.tomorrow), &other.tomorrow),
            choices: fill(take(&mut self.choices), &other.choices),
            plan: Plan {
                with: fill(take(&mut self.plan.with), &other.plan.with),
                delegate: fill(take(&mut self.plan.delegate), &other.plan.delegate),
                leads: fill(take(&mut self.plan.leads), &other.plan.leads),
                ..other.plan
            },
            reflected: fill(take(&mut self.reflected), &other.reflected),
            acts_today: fill(take(&mut self.acts_today), &other.acts_today),
            table: other.table.clone(),
            ..*other
        };
    }
}

impl Clone for State {
    fn clone(&self) -> Self {
        let mut copy = Self {
            levels: self.levels.clone(),
            rapport: Vec::new(),
            members: Vec::new(),
            tasks: Vec::new(),
            requests: Vec::new(),
            leader: LeaderState {
                craft: Vec::new(),
                desk: Vec::new(),
                ..self.leader
            },
            promises: Vec::new(),
            standing: Vec::new(),
            written: Vec::new(),
            today: Vec::new(),
            tomorrow: Vec::new(),
            choices: Vec::new(),
            plan: Plan {
                with: Vec::new(),
                delegate: Vec::new(),
                leads: Vec::new(),
                ..self.plan
            },
            reflected: Vec::new(),
            acts_today: Vec::new(),
            table: None,
            ..*self
        };
        copy.become_like(self);
        copy
    }

    fn clone_from(&mut self, other: &Self) {
        self.become_like(other);
    }
}
