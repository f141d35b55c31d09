//! The levels of all people: one row a person, so that an evening's work on somebody stays in one place, and beside them
//! the skills, one row a domain, so that a look for who knows most of it walks along a row.

use super::event::Aspect;
use super::state_digest::{DigestFields, FieldHasher};
use crate::scenario::{PersonId, Quantity};

/// Aspects before the skills: the ten stored quantities, adapt, spark, given.
const BEFORE_SKILLS: usize = 13;

/// Everybody's levels, 0..1 each.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Levels {
    rows: Vec<PersonLevels>,
    /// `domain * people + person`.
    skills: Vec<f64>,
    domains: usize,
}

/// One person's levels without the skills.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PersonLevels([f64; BEFORE_SKILLS]);

impl PersonLevels {
    /// Where an aspect stands. Autonomy is a measure and has no place; it reads as reliance's. A skill has none here.
    #[expect(
        clippy::inline_always,
        reason = "which aspect is known where it is called, and then little is left"
    )]
    #[inline(always)]
    const fn place(aspect: Aspect) -> Option<usize> {
        Some(match aspect {
            // In the order of the quantities, less the first.
            Aspect::Of(quantity) => (quantity as usize).saturating_sub(1),
            Aspect::Adapt => 10,
            Aspect::Spark => 11,
            Aspect::Given => 12,
            Aspect::Skill(_) => return None,
        })
    }

    /// A stored quantity.
    #[inline]
    pub const fn of(&self, quantity: Quantity) -> f64 {
        self.0[(quantity as usize).saturating_sub(1)]
    }

    /// An aspect that is no skill; 0 for a skill.
    #[expect(
        clippy::inline_always,
        reason = "which aspect is known where it is called, and then little is left"
    )]
    #[inline(always)]
    pub fn get(&self, aspect: Aspect) -> f64 {
        Self::place(aspect).map_or(0.0, |i| self.0[i])
    }

    /// Sets an aspect that is no skill.
    #[expect(
        clippy::inline_always,
        reason = "which aspect is known where it is called, and then little is left"
    )]
    #[inline(always)]
    pub fn set(&mut self, aspect: Aspect, level: f64) {
        if let Some(i) = Self::place(aspect) {
            self.0[i] = level;
        }
    }
}

impl Levels {
    /// All 0.
    pub fn new(people: usize, domains: usize) -> Self {
        Self {
            rows: vec![PersonLevels([0.0; BEFORE_SKILLS]); people],
            skills: vec![0.0; people * domains],
            domains,
        }
    }

    /// Takes over other levels, into the room there is.
    pub fn copy_from(&mut self, other: &Self) {
        self.rows.clone_from(&other.rows);
        self.skills.clone_from(&other.skills);
        self.domains = other.domains;
    }

    /// Somebody's row, to be moved.
    #[inline]
    pub fn row_mut(&mut self, person: PersonId) -> &mut PersonLevels {
        &mut self.rows[person]
    }

    /// Everybody's rows, to be moved.
    #[inline]
    pub fn rows_mut(&mut self) -> &mut [PersonLevels] {
        &mut self.rows
    }

    /// An aspect of somebody.
    #[expect(
        clippy::inline_always,
        reason = "which aspect is known where it is called, and then little is left"
    )]
    #[inline(always)]
    pub fn get(&self, person: PersonId, aspect: Aspect) -> f64 {
        match aspect {
            Aspect::Skill(domain) => self.skills[domain * self.rows.len() + person],
            _ => self.rows[person].get(aspect),
        }
    }

    /// Sets an aspect of somebody.
    #[expect(
        clippy::inline_always,
        reason = "which aspect is known where it is called, and then little is left"
    )]
    #[inline(always)]
    pub fn set(&mut self, person: PersonId, aspect: Aspect, level: f64) {
        match aspect {
            Aspect::Skill(domain) => self.skills[domain * self.rows.len() + person] = level,
            _ => self.rows[person].set(aspect, level),
        }
    }

    /// Everybody's skill in a domain, by person.
    #[inline]
    pub fn skills(&self, domain: usize) -> &[f64] {
        let people = self.rows.len();
        &self.skills[domain * people..(domain + 1) * people]
    }
}

/// Skills are written person by person.
impl DigestFields for Levels {
    fn write_to(&self, to: &mut FieldHasher) {
        let Self { rows, skills, domains } = self;
        rows.write_to(to);
        skills.len().write_to(to);
        for person in 0..rows.len() {
            for domain in 0..*domains {
                self.get(person, Aspect::Skill(domain)).write_to(to);
            }
        }
        domains.write_to(to);
    }
}

impl DigestFields for PersonLevels {
    fn write_to(&self, to: &mut FieldHasher) {
        self.0.write_to(to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_aspect_has_a_place_of_its_own() {
        let stored = &Quantity::ALL[1..];
        let mut aspects: Vec<Aspect> = stored.iter().copied().map(Aspect::Of).collect();
        aspects.extend([Aspect::Adapt, Aspect::Spark, Aspect::Given]);
        aspects.extend([Aspect::Skill(0), Aspect::Skill(1)]);
        let mut levels = Levels::new(2, 2);
        for (i, aspect) in aspects.iter().enumerate() {
            levels.set(1, *aspect, i as f64);
            levels.set(0, *aspect, 100.0 + i as f64);
        }
        for (i, aspect) in aspects.iter().enumerate() {
            assert_eq!(levels.get(0, *aspect), 100.0 + i as f64);
            assert_eq!(levels.get(1, *aspect), i as f64);
        }
    }
}
