//! Visits: people who get up with a question, walk to the leader, ask, and walk back to their desk.
//!
//! In: who has brought the leader more than before while the days run, time. Out: how far each visitor has come; every visit ends by itself.

/// Visitors at a time; everybody else asks from their desk.
pub(super) const VISITORS: usize = 2;
/// Seconds of the walk to the leader, and of the walk back.
const WALK: f32 = 1.1;
/// Seconds that somebody stands before the leader.
const ASKS: f32 = 0.8;
const SPAN: f32 = WALK + ASKS + WALK;

/// One visit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Visit {
    /// Who, as a position in [`StageView::people`](crate::narration::stage::StageView::people).
    pub(super) person: usize,
    /// Seconds that are left of it.
    left: f32,
}

impl Visit {
    pub(super) const fn new(person: usize) -> Self {
        Self { person, left: SPAN }
    }

    /// Whether it has not moved yet.
    pub(super) fn begins(&self) -> bool {
        self.left >= SPAN
    }

    /// Whether they are back at their desk.
    pub(super) fn is_over(&self) -> bool {
        self.left <= 0.0
    }

    pub(super) fn step(&mut self, seconds: f32) {
        self.left = (self.left - seconds).max(0.0);
    }

    /// How far they are from their desk, 0..=1: 1 is before the leader.
    pub(super) fn way(&self) -> f64 {
        let share = (SPAN - self.left).min(self.left) / WALK;
        let share = f64::from(share.clamp(0.0, 1.0));
        share * share * (3.0 - 2.0 * share)
    }

    /// Whether they are on their way, there or back.
    pub(super) fn walks(&self) -> bool {
        let gone = SPAN - self.left;
        gone < WALK || gone > WALK + ASKS
    }
}

/// Who has brought more than before.
pub(super) fn who_asks(before: &[u32], now: &[u32]) -> Vec<usize> {
    let more = |(index, now): (usize, &u32)| (*now > before.get(index).copied().unwrap_or(0)).then_some(index);
    now.iter().enumerate().filter_map(more).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_goes_to_the_leader_and_ends_at_the_desk() {
        let mut visit = Visit::new(3);
        let mut ways = vec![visit.way()];
        while !visit.is_over() {
            visit.step(0.05);
            ways.push(visit.way());
        }
        let farthest = ways.iter().position(|way| *way >= 1.0).unwrap();
        assert!(ways[..farthest].is_sorted() && ways[farthest..].is_sorted_by(|a, b| a >= b));
        assert_eq!((ways[0], ways.last().copied()), (0.0, Some(0.0)));
    }

    #[test]
    fn who_asks_more_than_before_gets_up_and_nobody_else() {
        assert_eq!(who_asks(&[0, 2, 1], &[1, 1, 1, 0]), [0]);
    }
}
