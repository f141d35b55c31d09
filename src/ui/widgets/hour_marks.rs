//! The hours of a week as a picture: a stretch for each kind of thing, true to scale, with the kind's tone and shape.
//!
//! In: shares of a week. Out: SVG documents; what a shape means is told in words in the blocks of the bar.

use std::fmt::Write as _;

use crate::art::palette::{ColorToken, Palette};
use crate::narration::page::{HourKind, HourShare};
use crate::simulation::PlanLine;

/// The side of a mark, and on a stretch at most, as a share of its height.
const SIDE: f32 = 16.0;
const ON_STRETCH: f32 = 0.56;
/// The seam between two stretches, the corners of one, and the room that a mark leaves at its sides.
const SEAM: f32 = 2.5;
const CORNER: f32 = 5.0;
const AROUND: f32 = 4.0;
/// The seam between two squares of an hour each, as a share of their distance.
const SQUARE_SEAM: f32 = 0.2;

/// The tone of a kind.
#[must_use]
pub const fn tone(kind: HourKind) -> ColorToken {
    match kind {
        HourKind::Desk => ColorToken::Desk,
        HourKind::Answers => ColorToken::Coral,
        HourKind::Conditions => ColorToken::MintPale,
        HourKind::OneToOnes | HourKind::CheckIns => ColorToken::Mint,
        HourKind::Floor => ColorToken::MintDeep,
        HourKind::Rest => ColorToken::Accent,
        HourKind::Free => ColorToken::Outline,
    }
}

/// The mark of a kind in a box of 16 by 16.
fn shape(kind: HourKind, hex: &str) -> String {
    match kind {
        HourKind::Desk => format!(r#"<rect width="16" height="16" rx="3" fill="{hex}"/>"#),
        HourKind::Answers => format!(r#"<circle cx="8" cy="8" r="8" fill="{hex}"/>"#),
        HourKind::Conditions => {
            format!(
                r#"<path d="M8 .4L15.6 8 8 15.6.4 8z" fill="{hex}" stroke="{hex}" stroke-width="1.6" stroke-linejoin="round"/>"#
            )
        }
        HourKind::OneToOnes => {
            format!(
                r#"<rect width="7" height="16" rx="3.5" fill="{hex}"/><rect x="9" width="7" height="16" rx="3.5" fill="{hex}"/>"#
            )
        }
        HourKind::CheckIns => {
            format!(r#"<circle cx="8" cy="8" r="6" fill="none" stroke="{hex}" stroke-width="4"/>"#)
        }
        HourKind::Floor => {
            format!(
                r#"<path d="M8 1.5L15 14.5H1z" fill="{hex}" stroke="{hex}" stroke-width="2" stroke-linejoin="round"/>"#
            )
        }
        HourKind::Rest => format!(r#"<path d="M11 1A8 8 0 1 0 15 12 7 7 0 0 1 11 1z" fill="{hex}"/>"#),
        HourKind::Free => format!(
            r#"<rect x="1" y="1" width="14" height="14" rx="3" fill="none" stroke="{hex}" stroke-width="1.6" stroke-dasharray="3 2.5"/>"#
        ),
    }
}

/// The mark of a kind in an ink.
#[must_use]
pub fn mark(palette: &Palette, kind: HourKind, ink: ColorToken) -> String {
    document(SIDE, SIDE, &shape(kind, &palette.hex(ink)))
}

/// The mark of a line of the plan in an ink: lines of one kind are told apart.
#[must_use]
pub fn line(palette: &Palette, line: PlanLine, ink: ColorToken) -> String {
    document(SIDE, SIDE, &line_shape(line, &palette.hex(ink)))
}

/// The mark of a line of the plan in a box of 16 by 16.
fn line_shape(line: PlanLine, hex: &str) -> String {
    let strokes = match line {
        // A flag, a way through, a round, a look back.
        PlanLine::Goals => "M3.5 15V1.5h9.5l-2.6 3.6L13 8.7H3.5",
        PlanLine::Path => "M1 8h13M9 3l5 5-5 5M5 1.5v3M5 11.5v3",
        PlanLine::Process => "M13.8 5.6A6.4 6.4 0 0 0 2 6.4M2.2 10.4A6.4 6.4 0 0 0 14 9.6M14.4 1.8v4h-4M1.6 14.2v-4h4",
        PlanLine::Review => "M5.5 1.5l-4 4 4 4M1.5 5.5h8.2a4.4 4.4 0 0 1 0 8.8H5",
        other => return shape(HourKind::of(other), hex),
    };
    format!(
        r#"<path d="{strokes}" fill="none" stroke="{hex}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>"#
    )
}

/// A week so many design pixels wide and high. A stretch that has room for it carries the mark of its kind; what is free is an outline.
#[must_use]
pub fn week(palette: &Palette, shares: &[HourShare], width: f32, height: f32) -> String {
    let all: f64 = shares.iter().map(|share| share.hours).sum();
    let hour = width / (all as f32).max(1.0);
    let side = ON_STRETCH * height;
    let mut body = String::new();
    let mut at = 0.0;
    for share in shares {
        let long = share.hours as f32 * hour;
        let (x, wide) = (at + 0.5 * SEAM, (long - SEAM).max(1.0));
        let corner = CORNER.min(0.5 * wide);
        at += long;
        let tone = palette.hex(tone(share.kind));
        if share.kind == HourKind::Free {
            let _ = write!(
                body,
                r#"<rect x="{}" y="1" width="{}" height="{}" rx="{corner}" fill="none" stroke="{tone}" stroke-width="1.6" stroke-dasharray="4 3.5"/>"#,
                x + 0.8,
                (wide - 1.6).max(0.1),
                height - 2.0
            );
            continue;
        }
        let _ = write!(
            body,
            r#"<rect x="{x}" y="0" width="{wide}" height="{height}" rx="{corner}" fill="{tone}"/>"#
        );
        if wide >= side + AROUND {
            let drawn = shape(share.kind, &palette.hex(ColorToken::OnColour));
            let (x, y) = (x + 0.5 * (wide - side), 0.5 * (height - side));
            let _ = write!(
                body,
                r#"<svg x="{x}" y="{y}" width="{side}" height="{side}" viewBox="0 0 {SIDE} {SIDE}">{drawn}</svg>"#
            );
        }
    }
    document(width, height, &body)
}

/// So many hours as a row of squares, each so many design pixels from the next and so high; the last one is as wide as its part of an hour.
#[must_use]
pub fn squares(palette: &Palette, kind: HourKind, hours: f64, (step, high): (f32, f32)) -> String {
    let hex = palette.hex(tone(kind));
    let seam = SQUARE_SEAM * step;
    let count = hours.ceil() as usize;
    let mut body = String::new();
    for place in 0..count {
        let share = (hours - place as f64).min(1.0) as f32;
        let (x, wide) = (place as f32 * step, (step - seam) * share);
        let corner = (0.25 * high).min(0.5 * wide);
        let _ = if kind == HourKind::Free {
            let (inside, tall) = ((wide - 1.2).max(0.1), (high - 1.2).max(0.1));
            write!(
                body,
                r#"<rect x="{}" y="0.6" width="{inside}" height="{tall}" rx="{corner}" fill="none" stroke="{hex}" stroke-width="1.2"/>"#,
                x + 0.6
            )
        } else {
            write!(
                body,
                r#"<rect x="{x}" y="0" width="{wide}" height="{high}" rx="{corner}" fill="{hex}"/>"#
            )
        };
    }
    document(step * count as f32, high, &body)
}

fn document(width: f32, height: f32, body: &str) -> String {
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">{body}</svg>"#)
}

#[cfg(test)]
mod tests {
    use super::{squares, week};
    use crate::art::palette::Palette;
    use crate::narration::page::{HourKind, HourShare};
    use crate::platform::settings::Scheme;

    fn share(kind: HourKind, hours: f64) -> HourShare {
        HourShare { kind, hours }
    }

    #[test]
    fn a_stretch_of_a_week_is_as_long_as_its_hours() {
        let shares = [share(HourKind::Desk, 1.5), share(HourKind::Answers, 8.5)];
        let drawn = week(Palette::of(Scheme::Dark), &shares, 1000.0, 30.0);
        let starts: Vec<&str> = drawn.split("<rect x=\"").skip(1).collect();
        assert!(starts[0].starts_with("1.25\""), "{drawn}");
        assert!(starts.iter().any(|start| start.starts_with("151.25\"")), "{drawn}");
    }

    #[test]
    fn a_stretch_without_room_has_no_mark_rather_than_a_part_of_one() {
        let shares = [share(HourKind::Desk, 29.5), share(HourKind::Floor, 0.5)];
        let drawn = week(Palette::of(Scheme::Dark), &shares, 340.0, 30.0);
        assert_eq!(drawn.matches("<svg x=").count(), 1);
    }

    #[test]
    fn hours_are_counted_in_squares_of_which_the_last_is_a_part() {
        let drawn = squares(Palette::of(Scheme::Dark), HourKind::Desk, 2.5, (10.0, 10.0));
        let wide: Vec<&str> = drawn
            .split(" width=\"")
            .skip(1)
            .filter_map(|part| part.split('"').next())
            .collect();
        assert_eq!(wide, ["8", "8", "4"], "{drawn}");
    }
}
