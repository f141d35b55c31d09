//! What points into a scenario: positions of people, tasks, projects, moments, domains and parties, and days.

/// Position of a person in [`Scenario::people`](super::Scenario::people).
pub type PersonId = usize;
/// Position of a task in [`Scenario::tasks`](super::Scenario::tasks).
pub type TaskId = usize;
/// Position of a project in [`Scenario::projects`](super::Scenario::projects).
pub type ProjectId = usize;
/// Position of a moment in [`Scenario::moments`](super::Scenario::moments).
pub type MomentId = usize;
/// Position of a domain of work in [`Scenario::domains`](super::Scenario::domains).
pub type DomainId = usize;
/// Position of an outside party in [`Scenario::outside`](super::Scenario::outside).
pub type PartyId = usize;
/// A working day, 0 = Monday of week 1.
pub type Day = u32;

/// Working days in a week.
pub const DAYS_PER_WEEK: Day = 5;
