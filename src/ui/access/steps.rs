//! The number of a stepper: where it stands, how far it goes and by how much, and the command that sets it.
//!
//! In: what raising it would set. Out: [`NumberRange`], which a screen reader tells and changes. What hands count in a vote is shown only
//! at the end, so that those steppers have no number.

use crate::narration::page::Command;
use crate::platform::settings::{SOUND, SettingsChange, TEXT};

/// Hours by which a line of the plan is raised.
const HALF_AN_HOUR: f64 = 0.5;
/// More hours than any week has.
const MOST_HOURS: f64 = 60.0;

/// A number that can be set, and its bounds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NumberRange {
    /// Where it stands.
    pub value: f64,
    /// The least.
    pub least: f64,
    /// The most.
    pub most: f64,
    /// One step.
    pub step: f64,
}

impl NumberRange {
    /// The number that this command raises; none where it sets no number.
    #[must_use]
    pub fn raised_by(more: &Command) -> Option<Self> {
        let (raised, least, most, step) = match more {
            Command::PlanHours(_, hours) => (*hours, 0.0, MOST_HOURS, HALF_AN_HOUR),
            Command::Set(SettingsChange::Text(percent)) => bounds(*percent, TEXT),
            Command::Set(SettingsChange::Sound(percent)) => bounds(*percent, SOUND),
            _ => return None,
        };
        Some(Self {
            value: (raised - step).clamp(least, most),
            least,
            most,
            step,
        })
    }

    /// The command that sets it, on a whole step within its bounds.
    #[must_use]
    pub fn set(self, more: &Command, wanted: f64) -> Option<Command> {
        if !wanted.is_finite() {
            return None;
        }
        let steps = ((wanted.clamp(self.least, self.most) - self.least) / self.step).round();
        let value = self.least + steps * self.step;
        match more {
            Command::PlanHours(line, _) => Some(Command::PlanHours(*line, value)),
            Command::Set(SettingsChange::Text(_)) => Some(Command::Set(SettingsChange::Text(value as u32))),
            Command::Set(SettingsChange::Sound(_)) => Some(Command::Set(SettingsChange::Sound(value as u32))),
            _ => None,
        }
    }
}

fn bounds(raised: u32, (least, most, step): (u32, u32, u32)) -> (f64, f64, f64, f64) {
    (f64::from(raised), f64::from(least), f64::from(most), f64::from(step))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::PlanLine;

    #[test]
    fn a_stepper_stands_one_step_below_what_raises_it() {
        let line = PlanLine::Goals;
        let range = NumberRange::raised_by(&Command::PlanHours(line, 8.5)).unwrap();
        assert_eq!((range.value, range.least, range.step), (8.0, 0.0, 0.5));
        let text = NumberRange::raised_by(&Command::Set(SettingsChange::Text(TEXT.1 + TEXT.2))).unwrap();
        assert_eq!(text.value, f64::from(TEXT.1));
        assert_eq!(NumberRange::raised_by(&Command::GoOn), None);
    }

    #[test]
    fn what_is_wanted_is_set_on_a_whole_step_within_its_bounds() {
        let more = Command::Set(SettingsChange::Text(125));
        let range = NumberRange::raised_by(&more).unwrap();
        let set = |wanted| range.set(&more, wanted);
        assert_eq!(set(160.0), Some(Command::Set(SettingsChange::Text(150))));
        assert_eq!(set(1e9), Some(Command::Set(SettingsChange::Text(TEXT.1))));
        assert_eq!(set(-1.0), Some(Command::Set(SettingsChange::Text(TEXT.0))));
        assert_eq!(set(f64::NAN), None);
    }
}
