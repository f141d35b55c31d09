//! Visits: people who get up with a question, walk to the leader, ask, and walk back to their desk.
//!
//! In: the beats of a running day, who hangs on the leader by a tight thread, time. Out: who gets up, how far each visitor has come; every
//! visit ends by itself.

use crate::art::stage::TAUT;
use crate::narration::stage::{StagePerson, StageView};

/// Beats from one visit to the next, and the beat of the first.
const BEATS: u32 = 6;
const FIRST_BEAT: u32 = 1;
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
        !(WALK..=WALK + ASKS).contains(&gone)
    }
}

/// Who gets up at a beat of a running day: of the first so many, who have places of their own, those who wait for the leader in turn, and
/// nobody at most beats.
pub(super) fn who_gets_up(beat: u32, view: &StageView, singles: usize) -> Option<usize> {
    if view.table || view.leader.away || beat % BEATS != FIRST_BEAT {
        return None;
    }
    let waits = |person: &StagePerson| !person.gone && (person.waiting > 0 || person.thread >= TAUT);
    let waiting: Vec<usize> = (0..singles.min(view.people.len()))
        .filter(|at| waits(&view.people[*at]))
        .collect();
    waiting.get((beat / BEATS) as usize % waiting.len().max(1)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::art::person::leader_look;
    use crate::narration::stage::{Expression, Posture};

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
    fn who_hangs_on_the_leader_gets_up_in_turn_and_nobody_else() {
        let person = |thread: f64| StagePerson {
            id: 0,
            name: "Ines".to_owned(),
            look: leader_look(),
            light: 0.5,
            thread,
            waiting: 0,
            posture: Posture::Upright,
            mood: Expression::Calm,
            gone: false,
            quiet: false,
            acting: false,
            moved: None,
            number: None,
        };
        let view = StageView {
            people: [0.6, 0.1, 0.5].map(person).to_vec(),
            ..StageView::default()
        };
        let up: Vec<usize> = (0..4 * BEATS).filter_map(|beat| who_gets_up(beat, &view, 12)).collect();
        assert_eq!(up, [0, 2, 0, 2]);
        let table = StageView { table: true, ..view };
        assert_eq!((0..4 * BEATS).find_map(|beat| who_gets_up(beat, &table, 12)), None);
    }
}
