//! The hours of a week as a picture: one mark is one hour, with a shape and a tone for each kind.
//!
//! In: shares of a week. Out: SVG documents; what a mark means is told in words at the blocks below the bar.

use std::fmt::Write as _;

use crate::art::palette::{ColorToken, Palette};
use crate::narration::page::{HourKind, HourShare};
use crate::simulation::PlanLine;

/// From one mark to the next, and the side of a mark.
const PITCH: f32 = 20.0;
const SIDE: f32 = 16.0;
/// The side of a mark on the bar at most, the seam between two stretches, and the edge of one.
const ON_BAR: f32 = 13.0;
const SEAM: f32 = 3.0;
const EDGE: f32 = 2.5;

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

/// The mark of a kind alone.
#[must_use]
pub fn mark(palette: &Palette, kind: HourKind) -> String {
    document(SIDE, SIDE, &shape(kind, &palette.hex(tone(kind))))
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

/// A stretch of the bar of a week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stretch {
    /// The line of the plan; `None`: hours that are free.
    pub line: Option<PlanLine>,
    /// Its hours.
    pub hours: f64,
    /// It is the one that is open.
    pub open: bool,
}

/// A week as a bar of so many design pixels, true to scale, with a mark for each hour begun.
#[must_use]
pub fn scale(palette: &Palette, stretches: &[Stretch], width: f32, height: f32) -> String {
    let all: f64 = stretches.iter().map(|stretch| stretch.hours).sum();
    let hour = width / (all as f32).max(1.0);
    let mut body = String::new();
    let mut at = 0.0;
    for stretch in stretches.iter().filter(|stretch| stretch.hours > 0.0) {
        let hours = stretch.hours as f32;
        let (x, wide) = (at + 0.5 * SEAM, (hours * hour - SEAM).max(1.0));
        let (ground, ink) = match stretch.line {
            Some(line) => (tone(HourKind::of(line)), ColorToken::OnColour),
            None => (ColorToken::Panel, ColorToken::Outline),
        };
        let edge = if stretch.open { ColorToken::Ink } else { ground };
        let (ground, edge, ink) = (palette.hex(ground), palette.hex(edge), palette.hex(ink));
        let _ = write!(
            body,
            r#"<rect x="{}" y="{}" width="{}" height="{}" rx="4" fill="{ground}" stroke="{edge}" stroke-width="{EDGE}"/>"#,
            x + 0.5 * EDGE,
            0.5 * EDGE,
            (wide - EDGE).max(0.1),
            height - EDGE
        );
        let drawn = stretch
            .line
            .map_or_else(|| shape(HourKind::Free, &ink), |line| line_shape(line, &ink));
        for begun in 0..hours.ceil() as usize {
            let from = begun as f32;
            let part = (hours - from).min(1.0);
            let side = ON_BAR.min(0.66 * part * hour);
            let (x, y) = (at + (from + 0.5 * part) * hour - 0.5 * side, 0.5 * (height - side));
            let _ = write!(
                body,
                r#"<svg x="{x}" y="{y}" width="{side}" height="{side}" viewBox="0 0 {SIDE} {SIDE}">{drawn}</svg>"#
            );
        }
        at += hours * hour;
    }
    document(width, height, &body)
}

/// The marks of a week, so many below each other, and the width and height of their picture.
#[must_use]
pub fn week(palette: &Palette, shares: &[HourShare], rows: usize) -> (String, f32, f32) {
    let mut body = String::new();
    let mut at = 0;
    let mut hours = 0.0;
    for share in shares {
        let drawn = shape(share.kind, &palette.hex(tone(share.kind)));
        hours += share.hours;
        // Rounded from the start of the week, so that a week has as many marks as whole hours.
        let to = hours.round() as usize;
        while at < to {
            let (x, y) = ((at / rows) as f32 * PITCH, (at % rows) as f32 * PITCH);
            let _ = write!(
                body,
                r#"<svg x="{x}" y="{y}" width="{SIDE}" height="{SIDE}">{drawn}</svg>"#
            );
            at += 1;
        }
    }
    let columns = at.div_ceil(rows).max(1) as f32;
    let (width, height) = (columns * PITCH - (PITCH - SIDE), rows as f32 * PITCH - (PITCH - SIDE));
    (document(width, height, &body), width, height)
}

fn document(width: f32, height: f32, body: &str) -> String {
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">{body}</svg>"#)
}

#[cfg(test)]
mod tests {
    use super::{Stretch, scale, week};
    use crate::art::palette::Palette;
    use crate::narration::page::{HourKind, HourShare};
    use crate::platform::settings::Scheme;
    use crate::simulation::PlanLine;

    fn share(kind: HourKind, hours: f64) -> HourShare {
        HourShare { kind, hours }
    }

    #[test]
    fn a_stretch_of_the_bar_is_as_long_as_its_hours() {
        let stretch = |line: Option<PlanLine>, hours: f64| Stretch {
            line,
            hours,
            open: false,
        };
        let week = [stretch(Some(PlanLine::Desk), 1.5), stretch(None, 8.5)];
        let bar = scale(Palette::of(Scheme::Dark), &week, 1000.0, 20.0);
        let starts: Vec<&str> = bar.split("<rect x=\"").skip(1).collect();
        assert!(starts[0].starts_with("2.75\""), "{bar}");
        assert!(starts.iter().any(|start| start.starts_with("152.75\"")), "{bar}");
        assert_eq!(bar.matches("<svg x=").count(), 2 + 9);
    }

    #[test]
    fn one_mark_is_one_hour_and_a_week_has_as_many_as_whole_hours() {
        let halves = [
            share(HourKind::Desk, 12.5),
            share(HourKind::Answers, 2.5),
            share(HourKind::Conditions, 0.5),
            share(HourKind::Floor, 0.5),
        ];
        let (picture, ..) = week(Palette::of(Scheme::Dark), &halves, 2);
        assert_eq!(picture.matches("<svg x=").count(), 16);
        assert_eq!(picture.matches("<circle").count(), 2);
    }
}
