//! What a drawn stage remembers: what is shown now, where everything is going, and how far it has come.
//!
//! In: states to head for, time. Out: [`Drawn`] on the stage's node; it eases in and out, and every glide ends.

use bevy::prelude::*;

use super::motion::Motion;
use super::parts::{StagePlan, ThreadPictures, WalkerPictures};
use super::visits::{VISITORS, Visit};

/// Seconds that lights, requests, cards and the leader take.
const GLIDE: f32 = 0.65;
/// Seconds that the leader takes to walk somewhere.
const WALK: f32 = 1.3;
/// How far they have to go for that, in stage units.
const FAR: f64 = 36.0;
/// The length of a step, in a figure's units.
const STEP: f64 = 24.0;
/// Seconds that a breath of silence takes to be felt.
const BREATH: f32 = 3.2;
/// The longest first step of a glide: during a rest before it the clock has run on.
const FIRST_STEP: f32 = 0.05;
/// The longest of the others: as long as a frame of the slowest computer, and no stall.
const LONGEST_STEP: f32 = 0.5;

/// The state of a stage on the screen.
#[derive(Component, Debug, Default)]
pub(super) struct Drawn {
    /// What must be built anew when it changes.
    pub(super) plan: Option<StagePlan>,
    pub(super) shown: Motion,
    pub(super) from: Motion,
    pub(super) to: Motion,
    /// Seconds of the glide that are left.
    pub(super) left: f32,
    /// Seconds of the whole glide.
    pub(super) span: f32,
    /// Whether moving parts must be placed once more.
    pub(super) unsettled: bool,
    /// Whether people must be painted once more.
    pub(super) unpainted: bool,
    /// Whether cards must be brought up to date.
    pub(super) undressed: bool,
    /// What threads are laid from.
    pub(super) threads: ThreadPictures,
    /// What the leader is drawn from.
    pub(super) leader: WalkerPictures,
    /// Who is on their way to the leader or back, and what they are drawn from.
    pub(super) visits: Vec<Visit>,
    pub(super) visitors: Vec<WalkerPictures>,
}

impl Drawn {
    /// Somebody gets up and walks to the leader, unless they are on their way.
    pub(super) fn visit(&mut self, person: usize) {
        let is_on_the_way = self.visits.iter().any(|visit| visit.person == person);
        if !is_on_the_way && self.visits.len() < VISITORS {
            self.visits.push(Visit::new(person));
        }
    }

    /// Starts to glide to another state, or jumps there.
    pub(super) fn head_for(&mut self, to: Motion, jump: bool) {
        if jump {
            self.visits.clear();
            self.shown = to.clone();
            self.left = 0.0;
            self.unsettled = true;
        } else if self.to != to {
            self.from = self.shown.clone();
            self.span = if to.silence > self.shown.silence {
                BREATH
            } else if distance(self.shown.leader, to.leader) > FAR {
                WALK
            } else {
                GLIDE
            };
            self.left = self.span;
        }
        self.to = to;
    }

    /// Glides on; says whether anything has to be placed.
    pub(super) fn step(&mut self, seconds: f32) -> bool {
        let visited = self.step_visits(seconds);
        if self.left > 0.0 {
            let begins = self.left >= self.span;
            let longest = if begins { FIRST_STEP } else { LONGEST_STEP };
            self.left = (self.left - seconds.min(longest)).max(0.0);
            let share = f64::from(1.0 - self.left / self.span.max(f32::EPSILON));
            self.shown = self.from.toward(&self.to, share * share * (3.0 - 2.0 * share));
            return true;
        }
        std::mem::take(&mut self.unsettled) || visited
    }

    /// Visitors go on; says whether there are any. Who is back is painted at their desk with the next frame.
    fn step_visits(&mut self, seconds: f32) -> bool {
        for visit in &mut self.visits {
            let longest = if visit.begins() { FIRST_STEP } else { LONGEST_STEP };
            visit.step(seconds.min(longest));
        }
        self.unpainted |= self.visits.iter().any(Visit::is_over);
        !self.visits.is_empty()
    }

    /// Whether the next frame will show something else.
    pub(super) fn moves(&self) -> bool {
        self.gliding() || !self.visits.is_empty()
    }

    pub(super) fn gliding(&self) -> bool {
        self.left > 0.0
    }

    /// The step that the leader is in on their way, from 0; `None` while they stand.
    pub(super) fn leaders_step(&self) -> Option<usize> {
        if !self.gliding() || distance(self.from.leader, self.to.leader) <= FAR {
            return None;
        }
        Some(step_of(self.from.leader, self.shown.leader))
    }
}

/// The step that somebody is in who has come from one place to another, from 0.
pub(super) fn step_of(from: (f64, f64, f64), to: (f64, f64, f64)) -> usize {
    whole(distance(from, to) / (STEP * to.2.max(0.1)))
}

fn distance(one: (f64, f64, f64), other: (f64, f64, f64)) -> f64 {
    libm::hypot(one.0 - other.0, one.1 - other.1)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a small count of steps"
)]
fn whole(steps: f64) -> usize {
    steps.max(0.0) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_leader_takes_steps_on_the_way_and_then_stands() {
        let mut drawn = Drawn::default();
        let at = |x: f64| Motion {
            leader: (x, 900.0, 1.0),
            ..default()
        };
        drawn.head_for(at(0.0), true);
        drawn.head_for(at(200.0), false);
        let mut steps = Vec::new();
        while drawn.step(0.02) && drawn.gliding() {
            steps.extend(drawn.leaders_step());
        }
        steps.dedup();
        assert_eq!(steps, (0..=8).collect::<Vec<_>>());
        assert_eq!(drawn.leaders_step(), None);
    }

    #[test]
    fn who_asks_gets_up_once_and_is_painted_at_the_desk_afterwards() {
        let mut drawn = Drawn::default();
        drawn.head_for(Motion::default(), true);
        drawn.visit(1);
        drawn.visit(1);
        assert_eq!(drawn.visits.iter().map(|visit| visit.person).collect::<Vec<_>>(), [1]);
        while !drawn.visits[0].is_over() {
            assert!(!drawn.unpainted && drawn.step(0.05) && drawn.moves());
        }
        assert!(drawn.unpainted);
    }

    #[test]
    fn a_silence_takes_a_breath_and_then_rests() {
        let mut drawn = Drawn::default();
        drawn.head_for(Motion::default(), true);
        let silence = Motion {
            silence: 0.25,
            ..default()
        };
        drawn.head_for(silence, false);
        let steps = (0..200).take_while(|_| drawn.step(0.05)).count();
        assert!((60..=66).contains(&steps), "{steps}");
        assert!((drawn.shown.silence - 0.25).abs() < 1e-9 && !drawn.gliding());
    }

    #[test]
    fn a_walk_takes_as_long_at_five_frames_a_second_as_at_sixty() {
        let at = |x: f64| Motion {
            leader: (x, 900.0, 1.0),
            ..default()
        };
        let seconds_of = |frame: f32| {
            let mut drawn = Drawn::default();
            drawn.head_for(at(0.0), true);
            drawn.head_for(at(200.0), false);
            // The window has slept before.
            let mut frames = 0_u16;
            while drawn.step(if frames == 0 { 60.0 } else { frame }) && drawn.gliding() {
                frames += 1;
            }
            f32::from(frames) * frame
        };
        for frame in [1.0 / 60.0, 1.0 / 20.0, 1.0 / 5.0] {
            let seconds = seconds_of(frame);
            assert!(
                (seconds - WALK).abs() <= 0.05 + frame,
                "{seconds} s in frames of {frame} s"
            );
        }
    }

    #[test]
    fn a_light_glides_and_then_rests() {
        let mut drawn = Drawn::default();
        drawn.head_for(
            Motion {
                lights: vec![0.0],
                ..default()
            },
            true,
        );
        assert!(drawn.step(1.0));
        drawn.head_for(
            Motion {
                lights: vec![1.0],
                ..default()
            },
            false,
        );
        for _ in 0..4 {
            assert!(drawn.step(0.05));
        }
        assert!(drawn.shown.lights[0] > 0.2 && drawn.shown.lights[0] < 0.6);
        for _ in 0..10 {
            drawn.step(0.05);
        }
        assert_eq!(drawn.shown.lights, vec![1.0]);
        assert!(!drawn.gliding() && !drawn.step(0.05));
    }
}
