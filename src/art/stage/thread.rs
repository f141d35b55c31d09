//! Threads from people to the leader, and the requests that travel along them: pure arithmetic in stage units.
//!
//! In: both ends, how tight, how many pieces. Out: where each piece lies and how it is turned, and places along the thread. A tight
//! thread is thick, straight and whole; a slack one is thin, hangs through and has gaps.

pub use crate::narration::stage::TAUT;

/// One thread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thread {
    /// The person's end.
    pub from: (f64, f64),
    /// The leader's end.
    pub to: (f64, f64),
    /// How tight, 0..=1.
    pub pull: f64,
    /// Somebody waits on it.
    pub waits: bool,
    /// How large to draw, 1 = as on a stage 1080 units high.
    pub size: f64,
}

/// A straight piece of a thread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ThreadPiece {
    /// Its middle.
    pub middle: (f64, f64),
    /// Its length.
    pub length: f64,
    /// Its thickness.
    pub thickness: f64,
    /// Its direction as cosine and sine.
    pub turn: (f64, f64),
}

impl Thread {
    /// Whether it is drawn as a whole coral thread.
    #[must_use]
    pub fn taut(&self) -> bool {
        self.pull >= TAUT || self.waits
    }

    /// Thickness in stage units.
    #[must_use]
    pub fn thickness(&self) -> f64 {
        let pull = self.pull.clamp(0.0, 1.0);
        self.size
            * if self.taut() {
                3.4 + 6.6 * pull
            } else {
                2.4 + 2.6 * pull
            }
    }

    /// How strongly it is drawn, 0..=1.
    #[must_use]
    pub fn strength(&self) -> f64 {
        if self.taut() { 1.0 } else { 0.6 + 0.4 * self.pull }
    }

    /// The pieces from the person to the leader.
    #[must_use]
    pub fn piece(&self, step: usize, of: usize) -> ThreadPiece {
        let share = |step: usize| super::places::number(step) / super::places::number(of.max(1));
        let (from, to) = (self.at(share(step)), self.at(share(step + 1)));
        let (across, down) = (to.0 - from.0, to.1 - from.1);
        let length = libm::hypot(across, down).max(0.01);
        let thickness = self.thickness();
        ThreadPiece {
            middle: (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1)),
            // Whole pieces lap over a little, so that no seam is seen; loose ones leave gaps.
            length: if self.taut() {
                length + thickness * 0.35
            } else {
                (length * 0.62).max(thickness * 1.4)
            },
            thickness,
            turn: (across / length, down / length),
        }
    }

    /// A point on the thread; 0 is the person's end, 1 the leader's.
    #[must_use]
    pub fn at(&self, along: f64) -> (f64, f64) {
        let bend = self.bend();
        let rest = 1.0 - along;
        let mix = |a: f64, b: f64, c: f64| rest * rest * a + 2.0 * rest * along * b + along * along * c;
        (mix(self.from.0, bend.0, self.to.0), mix(self.from.1, bend.1, self.to.1))
    }

    /// Where a request with so many before it waits, as a share of the way: clear of the leader's body at the sides and of their head.
    #[must_use]
    pub fn waits_at(&self, before: usize) -> f64 {
        let (across, above) = (self.from.0 - self.to.0, self.to.1 - self.from.1);
        let length = libm::hypot(across, above).max(1.0);
        let clear = (88.0 * across.abs() + 200.0 * above.max(0.0)) / length;
        (1.0 - (clear + 42.0 * super::places::number(before)) * self.size / length).max(0.3)
    }

    /// The point that the curve is drawn toward: the control point of a quadratic Bézier curve.
    #[must_use]
    pub fn bend(&self) -> (f64, f64) {
        let reach = (self.to.0 - self.from.0).abs();
        let sag = (1.0 - self.pull.clamp(0.0, 1.0)) * (70.0 + reach * 0.22) * self.size;
        (
            f64::midpoint(self.from.0, self.to.0),
            f64::midpoint(self.from.1, self.to.1) + sag,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SLACK: Thread = Thread {
        from: (200.0, 700.0),
        to: (960.0, 800.0),
        pull: 0.1,
        waits: false,
        size: 1.0,
    };

    #[test]
    fn a_taut_thread_is_thicker_whole_and_straighter() {
        let taut = Thread { pull: 0.9, ..SLACK };
        assert!(taut.thickness() > 2.0 * SLACK.thickness());
        assert!(SLACK.at(0.5).1 > taut.at(0.5).1 + 60.0);
        let apart = 760.0 / 20.0;
        assert!(taut.piece(9, 20).length > apart && SLACK.piece(9, 20).length < apart);
    }

    #[test]
    fn requests_pile_up_before_the_leader_and_do_not_cover_each_other() {
        for before in 0..3 {
            let (one, next) = (SLACK.at(SLACK.waits_at(before)), SLACK.at(SLACK.waits_at(before + 1)));
            assert!(libm::hypot(one.0 - next.0, one.1 - next.1) > 34.0, "{before}");
        }
        let first = SLACK.at(SLACK.waits_at(0));
        let near = libm::hypot(first.0 - 960.0, first.1 - 800.0);
        assert!((60.0..200.0).contains(&near), "{near}");
    }

    #[test]
    fn a_thread_ends_where_its_people_are() {
        assert_eq!((SLACK.at(0.0), SLACK.at(1.0)), (SLACK.from, SLACK.to));
    }
}
