//! The widths of the blocks of a bar: proportional, with a least for each.
//!
//! In: hours, the room there is, the least width of each block. Out: widths in the same unit as the room.

/// The widths of blocks in so much room: as their hours, and none below its least.
pub(super) fn widths(hours: &[f64], room: f32, least: &[f32]) -> Vec<f32> {
    let mut narrow = vec![false; hours.len()];
    loop {
        let (mut left, mut rest) = (room, 0.0);
        for at in 0..hours.len() {
            if narrow[at] {
                left -= least[at];
            } else {
                rest += hours[at];
            }
        }
        let an_hour = if rest > 0.0 { left.max(0.0) / rest as f32 } else { 0.0 };
        let wide = |at: usize| hours[at] as f32 * an_hour;
        let too_narrow: Vec<usize> = (0..hours.len())
            .filter(|at| !narrow[*at] && wide(*at) < least[*at])
            .collect();
        if too_narrow.is_empty() {
            return (0..hours.len())
                .map(|at| if narrow[at] { least[at] } else { wide(at) })
                .collect();
        }
        for at in too_narrow {
            narrow[at] = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::widths;

    #[test]
    fn blocks_are_as_wide_as_their_hours_and_none_is_too_narrow_to_be_pressed() {
        let widths = widths(&[20.0, 10.0, 0.5, 0.0], 388.0, &[44.0; 4]);
        assert_eq!(widths, [200.0, 100.0, 44.0, 44.0]);
    }

    #[test]
    fn a_long_name_keeps_its_room() {
        assert_eq!(widths(&[20.0, 0.0], 300.0, &[44.0, 90.0]), [210.0, 90.0]);
    }

    #[test]
    fn where_there_is_room_for_nothing_every_block_can_still_be_pressed() {
        assert_eq!(widths(&[20.0, 10.0], 50.0, &[44.0; 2]), [44.0, 44.0]);
    }
}
