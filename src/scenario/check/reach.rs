//! Which moments can come at all, and which wait for each other.
//!
//! In: authored moments and their names. Out: for each whether it can come, and the circles of those that cannot. A moment comes at its
//! day, when its condition can hold, or after a choice of a moment that comes. A condition is taken for possible unless it needs a
//! moment that does not come.

use crate::scenario::authored::{Condition, Moment};
use crate::scenario::names::Names;

/// Which moments come.
pub struct MomentReach<'m> {
    moments: &'m [Moment],
    names: &'m Names<'m>,
    comes: Vec<bool>,
}

impl<'m> MomentReach<'m> {
    /// Of the moments of a scenario.
    pub fn of(moments: &'m [Moment], names: &'m Names<'m>) -> Self {
        let mut reach = Self {
            moments,
            names,
            comes: vec![false; moments.len()],
        };
        while reach.step() {}
        reach
    }

    /// Whether a moment can come.
    pub fn comes(&self, moment: usize) -> bool {
        self.comes.get(moment).copied().unwrap_or(true)
    }

    /// What wait for each other among those that do not come: each circle once, from its first moment.
    pub fn circles(&self) -> Vec<Vec<usize>> {
        let mut circles: Vec<Vec<usize>> = Vec::new();
        for start in (0..self.moments.len()).filter(|moment| !self.comes(*moment)) {
            let mut path = vec![start];
            while let Some(next) = path.last().and_then(|last| self.waits_for(*last)) {
                if let Some(from) = path.iter().position(|moment| *moment == next) {
                    let mut circle = path.split_off(from);
                    let least = circle.iter().enumerate().min_by_key(|(_, moment)| **moment);
                    let turn = least.map_or(0, |(turn, _)| turn);
                    circle.rotate_left(turn);
                    if !circles.contains(&circle) {
                        circles.push(circle);
                    }
                    break;
                }
                path.push(next);
            }
        }
        circles
    }

    /// Whether nothing at all leads to it.
    pub fn is_left_alone(&self, moment: usize) -> bool {
        !self.comes(moment) && self.waits_for(moment).is_none()
    }

    /// Finds more that come; whether there were any.
    fn step(&mut self) -> bool {
        let mut found = false;
        for index in 0..self.moments.len() {
            if self.comes(index) {
                for next in followers(&self.moments[index], self.names) {
                    found |= !std::mem::replace(&mut self.comes[next], true);
                }
                continue;
            }
            let moment = &self.moments[index];
            let by_itself = moment.at.is_some()
                || moment
                    .when
                    .as_ref()
                    .is_some_and(|when| self.blocked(&when.value).is_none());
            if by_itself {
                self.comes[index] = true;
                found = true;
            }
        }
        found
    }

    /// A moment that does not come and without which a condition cannot hold.
    fn blocked(&self, condition: &Condition) -> Option<usize> {
        match condition {
            Condition::All(parts) => parts.iter().find_map(|part| self.blocked(part)),
            Condition::Any(parts) => {
                let blocked: Option<Vec<usize>> = parts.iter().map(|part| self.blocked(part)).collect();
                blocked?.first().copied()
            }
            Condition::After(id) | Condition::Chose(id, _) | Condition::Went(id, _) => {
                self.names.moments.find(&id.value).filter(|moment| !self.comes(*moment))
            }
            _ => None,
        }
    }

    /// The moment that must come before one that does not.
    fn waits_for(&self, moment: usize) -> Option<usize> {
        if let Some(blocked) = self
            .moments
            .get(moment)?
            .when
            .as_ref()
            .and_then(|when| self.blocked(&when.value))
        {
            return Some(blocked);
        }
        let mut leading = self.moments.iter().enumerate();
        leading.find_map(|(index, other)| followers(other, self.names).any(|next| next == moment).then_some(index))
    }
}

/// The moments that follow from the choices of one.
fn followers<'m>(moment: &'m Moment, names: &'m Names) -> impl Iterator<Item = usize> + 'm {
    moment
        .choices
        .iter()
        .filter_map(|choice| names.moments.find(&choice.then.as_ref()?.value))
}
