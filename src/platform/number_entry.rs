//! Numbers of two digits, typed as on a remote control: a digit that begins one waits a moment for the second.
//!
//! In: digits as they are pressed, the numbers of the page, how long each frame was. Out: a number once it is whole. On a page whose caps go
//! to nine at most every digit is taken at once. A 0 before a number says that it has two digits; then nothing hurries.

/// The highest number that one key has.
const SINGLE: u32 = 9;
/// How long a digit waits for a second one, in seconds.
pub const WAIT: f32 = 0.7;
/// The most that a frame counts, in seconds: one of those after a press has the rest before it in it.
const LONGEST: f32 = 0.1;

/// The numbers that can be typed on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageNumbers<'a> {
    /// The highest of them.
    pub highest: u32,
    /// Those that stand on caps: no other makes a digit wait.
    pub capped: &'a [u32],
}

impl PageNumbers<'_> {
    /// Whether a number of two digits begins with this one.
    fn goes_on(&self, digit: u32) -> bool {
        self.capped
            .iter()
            .any(|number| *number > SINGLE && number / 10 == digit)
    }
}

/// What was typed of a number so far.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
enum Begun {
    #[default]
    Nothing,
    /// A 0: two digits follow.
    Zero,
    /// The first of two digits, after a 0.
    Tens(u32),
    /// A digit that is a number itself, and how long it has waited.
    Digit(u32, f32),
}

/// A number that is being typed.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct NumberEntry {
    begun: Begun,
}

impl NumberEntry {
    /// Takes a digit that is pressed; the number it makes, or `None` while another one is waited for.
    pub fn take(&mut self, digit: u32, page: &PageNumbers<'_>) -> Option<u32> {
        let begins = match std::mem::take(&mut self.begun) {
            Begun::Tens(tens) | Begun::Digit(tens, _) => return Some(tens * 10 + digit),
            Begun::Nothing if digit == 0 && page.highest > SINGLE + 1 => Begun::Zero,
            // Ten alone needs no second key.
            Begun::Nothing if digit == 0 && page.highest > SINGLE => return Some(page.highest),
            Begun::Nothing if page.goes_on(digit) => Begun::Digit(digit, 0.0),
            Begun::Zero if digit == 0 => Begun::Zero,
            Begun::Zero if digit * 10 <= page.highest => Begun::Tens(digit),
            Begun::Nothing | Begun::Zero => return Some(digit),
        };
        self.begun = begins;
        None
    }

    /// A frame of so many seconds goes by; the digit that has waited long enough then.
    pub fn pass(&mut self, seconds: f32) -> Option<u32> {
        let Begun::Digit(_, waited) = &mut self.begun else {
            return None;
        };
        *waited += seconds.min(LONGEST);
        if *waited < WAIT { None } else { self.alone() }
    }

    /// The digit that waits, taken without a second one.
    pub fn alone(&mut self) -> Option<u32> {
        let Begun::Digit(digit, _) = self.begun else {
            return None;
        };
        self.clear();
        Some(digit)
    }

    /// Gives up what was begun.
    pub fn clear(&mut self) {
        self.begun = Begun::Nothing;
    }

    /// Whether a number has been begun.
    #[must_use]
    pub const fn is_begun(&self) -> bool {
        !matches!(self.begun, Begun::Nothing)
    }

    /// Whether a digit waits that will be taken by itself in a moment.
    #[must_use]
    pub const fn waits(&self) -> bool {
        matches!(self.begun, Begun::Digit(..))
    }
}

#[cfg(test)]
mod tests {
    use super::{NumberEntry, PageNumbers, WAIT};

    /// What comes of keys pressed one after the other, a few frames apart, where every number up to the highest has a cap.
    fn typed(keys: &str, highest: u32) -> Vec<Option<u32>> {
        let capped: Vec<u32> = (1..=highest).collect();
        let page = PageNumbers {
            highest,
            capped: &capped,
        };
        let mut entry = NumberEntry::default();
        let digits = keys.chars().filter_map(|key| key.to_digit(10));
        let pressed = digits.map(|digit| {
            assert_eq!(entry.pass(0.1), None);
            assert_eq!(entry.pass(0.1), None);
            entry.take(digit, &page)
        });
        pressed.collect()
    }

    /// What comes of one key and the wait after it.
    fn after_the_wait(digit: u32, highest: u32) -> Option<u32> {
        let capped: Vec<u32> = (1..=highest).collect();
        let page = PageNumbers {
            highest,
            capped: &capped,
        };
        let mut entry = NumberEntry::default();
        let taken = entry.take(digit, &page);
        taken.or_else(|| (0..20).find_map(|_| entry.pass(WAIT / 10.0)))
    }

    #[test]
    fn every_number_of_a_page_can_be_typed_as_its_cap_says() {
        for highest in [4, 9, 10, 11, 14, 19, 20, 23] {
            for number in 1..=highest {
                let made = if number < 10 {
                    after_the_wait(number, highest)
                } else {
                    *typed(&number.to_string(), highest).last().unwrap()
                };
                assert_eq!(made, Some(number), "{number} of {highest}");
            }
        }
    }

    #[test]
    fn only_a_digit_that_begins_a_number_waits() {
        for digit in 1..=9 {
            assert_eq!(typed(&digit.to_string(), 9), [Some(digit)]);
        }
        assert_eq!(typed("1", 14), [None]);
        for digit in 2..=9 {
            assert_eq!(typed(&digit.to_string(), 14), [Some(digit)]);
        }
        assert_eq!(typed("2", 23), [None]);
        assert_eq!(typed("3", 23), [Some(3)]);
    }

    #[test]
    fn a_rest_before_the_press_costs_a_digit_none_of_its_time() {
        let page = PageNumbers {
            highest: 14,
            capped: &[1, 14],
        };
        let mut entry = NumberEntry::default();
        assert_eq!(entry.take(1, &page), None);
        assert_eq!(entry.pass(0.01), None);
        assert_eq!(entry.pass(3600.0), None, "the window has slept for an hour");
        let frames = (0..1000).take_while(|_| entry.pass(0.01).is_none()).count();
        assert!((55..=62).contains(&frames), "{frames}");
        assert_eq!(entry.pass(WAIT), None);
    }

    #[test]
    fn numbers_without_a_cap_make_no_digit_wait() {
        let page = PageNumbers {
            highest: 14,
            capped: &[1, 2, 3],
        };
        let mut entry = NumberEntry::default();
        assert_eq!(entry.take(1, &page), Some(1));
        let after_zero = [0, 1, 3].map(|digit| entry.take(digit, &page));
        assert_eq!(after_zero, [None, None, Some(13)]);
    }

    #[test]
    fn a_number_after_a_0_does_not_hurry() {
        assert_eq!(typed("011", 14), [None, None, Some(11)]);
        assert_eq!(typed("0", 10), [Some(10)]);
        assert_eq!(typed("05", 14), [None, Some(5)], "no number of this page begins with 5");
        assert_eq!(typed("0019", 14), [None, None, None, Some(19)]);
        assert_eq!(
            typed("0", 4),
            [Some(0)],
            "0 does nothing where there are no more than nine"
        );
        let page = PageNumbers {
            highest: 14,
            capped: &[1, 11],
        };
        let mut entry = NumberEntry::default();
        assert_eq!(entry.take(0, &page), None);
        assert!(entry.is_begun() && !entry.waits());
        assert!((0..20).all(|_| entry.pass(WAIT).is_none()));
    }

    #[test]
    fn what_was_begun_can_be_given_up_or_taken_alone() {
        let page = PageNumbers {
            highest: 14,
            capped: &[1, 3, 14],
        };
        let mut entry = NumberEntry::default();
        assert_eq!(entry.take(1, &page), None);
        assert!(entry.waits());
        entry.clear();
        assert!((0..20).all(|_| entry.pass(WAIT).is_none()));
        assert_eq!(entry.take(3, &page), Some(3));
        assert_eq!(entry.take(1, &page), None);
        assert_eq!(entry.alone(), Some(1));
        assert!(!entry.is_begun());
    }
}
