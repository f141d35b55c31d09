//! Threads from people to the leader.
//!
//! In: both ends in the picture's units, how tight the thread is and how many requests wait on it. Out: one transparent SVG document
//! for all of them: thick, taut and coral with question marks where somebody waits, thin, slack, pale and dashed where nobody does.

use super::svg::Sheet;
use crate::ui::palette::{Paint, Palette};

/// At most so many question marks fit on one thread; the last then carries a plus.
const BEADS: u32 = 4;

/// One thread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thread {
    /// Where the person is.
    pub from: (f64, f64),
    /// Where the leader is.
    pub to: (f64, f64),
    /// How tight, 0..=1.
    pub pull: f64,
    /// Requests on it.
    pub waiting: u32,
    /// How tight it really is, if that is to be shown.
    pub truth: Option<f64>,
    /// How large to draw, 1 = as on a stage 1080 units high.
    pub size: f64,
}

/// All threads in a picture of the given width and height.
#[must_use]
pub fn threads(palette: &Palette, all: &[Thread], width: f64, height: f64) -> String {
    let mut sheet = Sheet::default();
    for thread in all {
        thread.draw(&mut sheet, palette);
    }
    for thread in all {
        thread.beads(&mut sheet, palette);
    }
    sheet.document([0.0, 0.0, width, height])
}

impl Thread {
    fn bend(&self, pull: f64) -> (f64, f64) {
        let reach = (self.to.0 - self.from.0).abs();
        let sag = (1.0 - pull.clamp(0.0, 1.0)) * (70.0 + reach * 0.22) * self.size;
        let middle = (
            f64::midpoint(self.from.0, self.to.0),
            f64::midpoint(self.from.1, self.to.1),
        );
        (middle.0, middle.1 + sag)
    }

    fn path(&self, pull: f64) -> String {
        let bend = self.bend(pull);
        format!(
            "M{:.1},{:.1} Q{:.1},{:.1} {:.1},{:.1}",
            self.from.0, self.from.1, bend.0, bend.1, self.to.0, self.to.1
        )
    }

    fn draw(&self, sheet: &mut Sheet, palette: &Palette) {
        let coral = palette.tone(Paint::Coral);
        let pull = self.pull.clamp(0.0, 1.0);
        let path = self.path(pull);
        if pull >= 0.35 || self.waiting > 0 {
            let width = (3.2 + 6.4 * pull) * self.size;
            sheet.line_soft(&path, palette.tone(Paint::Ground), width + 4.0 * self.size, 0.5);
            sheet.line_soft(&path, coral, width, 0.72 + 0.28 * pull);
            sheet.line_soft(&path, coral.lighter(0.5), width * 0.24, 0.55);
        } else {
            let width = (1.9 + 2.4 * pull) * self.size;
            sheet.dashed(
                &path,
                palette.tone(Paint::Slack),
                width,
                0.42 + 0.5 * pull,
                (7.0 * self.size, 8.0 * self.size),
            );
        }
        if let Some(truth) = self.truth {
            let width = 2.4 * self.size;
            sheet.open(&format!("translate(0,{:.1})", 11.0 * self.size));
            sheet.dashed(
                &self.path(truth),
                palette.tone(Paint::Ink),
                width + 1.6 * truth,
                0.9,
                (2.0 * self.size, 8.0 * self.size),
            );
            sheet.close();
        }
    }

    fn beads(&self, sheet: &mut Sheet, palette: &Palette) {
        let coral = palette.tone(Paint::Coral);
        let (across, below) = (self.from.0 - self.to.0, self.from.1 - self.to.1);
        let length = libm::hypot(across, below).max(1.0);
        // Clear of the leader's body at the sides and of their head above.
        let clear = (84.0 * across.abs() + 196.0 * (-below).max(0.0)) / length;
        let room = (length * 0.66 / self.size - clear) / 42.0;
        let shown = (1..BEADS).filter(|beads| f64::from(*beads) <= room).count() + 1;
        let shown = self.waiting.min(u32::try_from(shown).unwrap_or(BEADS));
        for step in 0..shown {
            let along = (1.0 - (clear + 42.0 * f64::from(step)) * self.size / length).max(0.34);
            let (x, y) = self.at(along);
            sheet.open(&format!("translate({x:.1},{y:.1}) scale({:.3})", self.size));
            sheet.ellipse((0.0, 0.0), (16.0, 16.0), palette.tone(Paint::Bar), 1.0);
            sheet.ring((0.0, 0.0), (15.0, 15.0), coral, 2.8, 1.0);
            if step + 1 == shown && self.waiting > shown {
                sheet.line("M-6,0 H6 M0,-6 V6", coral, 3.2);
            } else {
                sheet.line("M-4.4,-4.4 C-4.4,-9 4.6,-9 4.6,-4.2 C4.6,-1 0,-0.8 0,2.8", coral, 2.9);
                sheet.ellipse((0.0, 7.4), (1.9, 1.9), coral, 1.0);
            }
            sheet.close();
        }
    }

    fn at(&self, along: f64) -> (f64, f64) {
        let bend = self.bend(self.pull);
        let rest = 1.0 - along;
        let mix = |a: f64, b: f64, c: f64| rest * rest * a + 2.0 * rest * along * b + along * along * c;
        (mix(self.from.0, bend.0, self.to.0), mix(self.from.1, bend.1, self.to.1))
    }
}
