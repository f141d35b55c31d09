//! Numbers of two digits on a page of more than nine answers: 0 is pressed first, so that 1 to 9 are taken at once.
//!
//! In: digits as they are pressed, the highest number of the page. Out: a number once it is whole. [`pressed_for`] says what is pressed
//! for a number, for its cap.

/// The highest number that one key has.
const SINGLE: u32 = 9;

/// A number that is being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NumberEntry {
    /// What was typed after the 0; none while no number is being typed.
    typed: Option<u32>,
}

impl NumberEntry {
    /// Takes a digit; the number it makes, or `None` while another one is waited for.
    pub fn take(&mut self, digit: u32, highest: u32) -> Option<u32> {
        match self.typed.take() {
            None if digit > 0 || highest <= SINGLE => Some(digit),
            // Ten alone needs no second key.
            None if highest == SINGLE + 1 => Some(highest),
            None | Some(0) if digit * 10 <= highest => {
                self.typed = Some(digit);
                None
            }
            None => Some(digit),
            Some(tens) => Some(tens * 10 + digit),
        }
    }

    /// Gives up what was begun.
    pub fn clear(&mut self) {
        self.typed = None;
    }

    /// Whether a number has been begun.
    #[must_use]
    pub const fn is_begun(&self) -> bool {
        self.typed.is_some()
    }
}

/// What is pressed for a number, one key after the other, on a page whose highest number this is.
#[must_use]
pub fn pressed_for(number: u32, highest: u32) -> String {
    if number <= SINGLE {
        number.to_string()
    } else if highest == SINGLE + 1 {
        "0".to_owned()
    } else {
        format!("0 {number}")
    }
}

#[cfg(test)]
mod tests {
    use super::{NumberEntry, pressed_for};

    /// What comes of keys pressed one after the other.
    fn typed(keys: &str, highest: u32) -> Vec<Option<u32>> {
        let mut entry = NumberEntry::default();
        let digits = keys.chars().filter_map(|key| key.to_digit(10));
        digits.map(|digit| entry.take(digit, highest)).collect()
    }

    #[test]
    fn every_number_of_a_page_can_be_typed_as_its_cap_says() {
        for highest in [4, 9, 10, 11, 14, 19, 20, 23] {
            for number in 1..=highest {
                let made = typed(&pressed_for(number, highest), highest);
                assert_eq!(made.last(), Some(&Some(number)), "{number} of {highest}");
                assert!(made.iter().rev().skip(1).all(Option::is_none), "{number} of {highest}");
            }
        }
    }

    #[test]
    fn one_to_nine_are_taken_at_once() {
        for digit in 1..=9 {
            assert_eq!(typed(&digit.to_string(), 14), [Some(digit)]);
        }
        assert_eq!(typed("05", 14), [None, Some(5)], "no number of this page begins with 5");
        assert_eq!(typed("0019", 14), [None, None, None, Some(19)]);
        assert_eq!(
            typed("0", 4),
            [Some(0)],
            "0 does nothing where there are no more than nine"
        );
    }

    #[test]
    fn what_was_begun_can_be_given_up() {
        let mut entry = NumberEntry::default();
        assert_eq!(entry.take(0, 14), None);
        assert!(entry.is_begun());
        entry.clear();
        assert_eq!(entry.take(3, 14), Some(3));
    }
}
