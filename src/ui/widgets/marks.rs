//! Small drawn signs, doubling every colour by a shape.
//!
//! In: what a mark means. Out: SVG documents in a 24 by 24 box, or the box their name says.

use std::fmt::Write as _;

use crate::art::palette::{ColorToken, Palette};
use crate::insight::{Confidence, Direction, Tendency};
use crate::narration::page::{PlayState, Sentiment};

/// Dots that count.
pub const DOTS: u32 = 5;
/// From so many on they are a warning.
const OFTEN: u32 = 4;

/// The colour of a mood.
#[must_use]
pub const fn paint(mood: Sentiment) -> ColorToken {
    match mood {
        Sentiment::Neutral => ColorToken::Accent,
        Sentiment::Good => ColorToken::Mint,
        Sentiment::Trouble => ColorToken::Coral,
        Sentiment::Leader => ColorToken::Sky,
        Sentiment::Autonomy => ColorToken::Amber,
    }
}

fn sheet(width: f32, height: f32, body: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" preserveAspectRatio="none">{body}</svg>"#
    )
}

/// The sign of a mood: a dot, a tick, an exclamation in a triangle, a ring, a spark.
#[must_use]
pub fn mood(palette: &Palette, mood: Sentiment) -> String {
    let hex = palette.hex(paint(mood));
    let body = match mood {
        Sentiment::Neutral => format!(r#"<circle cx="12" cy="12" r="4.5" fill="{hex}"/>"#),
        Sentiment::Good => format!(
            r#"<circle cx="12" cy="12" r="10" fill="none" stroke="{hex}" stroke-width="2.2"/><path d="M7.4 12.4l3.2 3.2 6-6.6" fill="none" stroke="{hex}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>"#
        ),
        Sentiment::Trouble => format!(
            r#"<path d="M12 2.6L22.4 20.8H1.6z" fill="none" stroke="{hex}" stroke-width="2.2" stroke-linejoin="round"/><path d="M12 9v5.4" stroke="{hex}" stroke-width="2.6" stroke-linecap="round"/><circle cx="12" cy="17.6" r="1.5" fill="{hex}"/>"#
        ),
        Sentiment::Leader => format!(
            r#"<circle cx="12" cy="12" r="9.6" fill="none" stroke="{hex}" stroke-width="2.4"/><circle cx="12" cy="12" r="4" fill="{hex}"/>"#
        ),
        Sentiment::Autonomy => format!(
            r#"<circle cx="12" cy="12" r="5" fill="{hex}"/><path d="M12 1.6v3.4M12 19v3.4M1.6 12h3.4M19 12h3.4M4.6 4.6l2.5 2.5M16.9 16.9l2.5 2.5M19.4 4.6l-2.5 2.5M7.1 16.9l-2.5 2.5" stroke="{hex}" stroke-width="2.2" stroke-linecap="round"/>"#
        ),
    };
    sheet(24.0, 24.0, &body)
}

/// Where two futures part: one way in, two ways out.
#[must_use]
pub fn fork(palette: &Palette) -> String {
    let hex = palette.hex(ColorToken::Accent);
    let body = format!(
        r#"<path d="M1.5 12H8C14 12 13 4.5 20 4.5M8 12C14 12 13 19.5 20 19.5" fill="none" stroke="{hex}" stroke-width="2.6" stroke-linecap="round"/><circle cx="8" cy="12" r="3.6" fill="{hex}"/>"#
    );
    sheet(24.0, 24.0, &body)
}

/// The lean of a hint: one, two or three chevrons up or down for how sure it is, a level stroke where nothing can be told.
#[must_use]
pub fn lean(palette: &Palette, lean: Tendency) -> String {
    let (hex, turn) = match lean.way {
        Direction::Up => (palette.hex(ColorToken::Mint), ""),
        Direction::Down => (palette.hex(ColorToken::Coral), r#" transform="rotate(180 12 12)""#),
        Direction::Level => (palette.hex(ColorToken::InkSoft), ""),
    };
    let count = match (lean.way, lean.sure) {
        (Direction::Level, _) => 0,
        (_, Confidence::Perhaps) => 1,
        (_, Confidence::Probably) => 2,
        (_, Confidence::Surely) => 3,
    };
    let mut strokes = String::new();
    if count == 0 {
        strokes.push_str("M5 12h14");
    }
    for chevron in 0..count {
        let top = 9.0 - 3.0 * f64::from(count - 1) + 6.0 * f64::from(chevron);
        let _ = write!(strokes, "M5 {:.1}l7-6 7 6", top + 6.0);
    }
    let body = format!(
        r#"<g{turn}><path d="{strokes}" fill="none" stroke="{hex}" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/></g>"#
    );
    sheet(24.0, 24.0, &body)
}

/// Which way and how far something has moved: one to three chevrons up or down, in the colour of whether that is well.
#[must_use]
pub fn steps(palette: &Palette, mood: Sentiment, steps: i8) -> String {
    let hex = palette.hex(paint(mood));
    let turn = if steps < 0 {
        r#" transform="rotate(180 12 12)""#
    } else {
        ""
    };
    let count = steps.unsigned_abs().min(3);
    let mut strokes = String::new();
    for chevron in 0..count {
        let top = 9.0 - 3.2 * f64::from(count - 1) + 6.4 * f64::from(chevron);
        let _ = write!(strokes, "M5 {:.1}l7-6 7 6", top + 6.0);
    }
    let body = format!(
        r#"<g{turn}><path d="{strokes}" fill="none" stroke="{hex}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></g>"#
    );
    sheet(24.0, 24.0, &body)
}

/// So many of [`DOTS`] dots, in a box 24 high.
#[must_use]
pub fn dots(palette: &Palette, filled: u32) -> String {
    let paint = if filled >= OFTEN {
        ColorToken::Coral
    } else {
        ColorToken::Sky
    };
    let (light, quiet) = (palette.hex(paint), palette.hex(ColorToken::InkSoft));
    let mut body = String::new();
    for dot in 0..DOTS {
        let x = 12.0 + 24.0 * f64::from(dot);
        let drawn = if dot < filled {
            format!(r#"<circle cx="{x}" cy="12" r="8" fill="{light}"/>"#)
        } else {
            format!(r#"<circle cx="{x}" cy="12" r="6.5" fill="none" stroke="{quiet}" stroke-width="2"/>"#)
        };
        body.push_str(&drawn);
    }
    sheet(24.0 * DOTS as f32, 24.0, &body)
}

/// Whether a switch is on: its knob at the right on a filled track, or at the left on an empty one, in a box 52 by 30.
#[must_use]
pub fn switch(palette: &Palette, on: bool) -> String {
    let (track, knob, edge, x) = if on {
        (ColorToken::Mint, ColorToken::OnAccent, ColorToken::Mint, 36.0)
    } else {
        (ColorToken::Bar, ColorToken::InkSoft, ColorToken::InkSoft, 16.0)
    };
    let body = format!(
        r#"<rect x="2" y="2" width="48" height="26" rx="13" fill="{}" stroke="{}" stroke-width="2.4"/><circle cx="{x}" cy="15" r="8.4" fill="{}"/>"#,
        palette.hex(track),
        palette.hex(edge),
        palette.hex(knob)
    );
    sheet(52.0, 30.0, &body)
}

/// An arrow down.
#[must_use]
pub fn down(palette: &Palette) -> String {
    let hex = palette.hex(ColorToken::Ink);
    let body = format!(
        r#"<path d="M5 8.5l7 7 7-7" fill="none" stroke="{hex}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>"#
    );
    sheet(24.0, 24.0, &body)
}

/// A page of a calendar: a day that is still to come.
#[must_use]
pub fn calendar(palette: &Palette) -> String {
    let hex = palette.hex(ColorToken::Ink);
    let body = format!(
        r#"<path d="M4 7.5a2.5 2.5 0 0 1 2.5-2.5h11a2.5 2.5 0 0 1 2.5 2.5v10a2.5 2.5 0 0 1-2.5 2.5h-11a2.5 2.5 0 0 1-2.5-2.5zM4 10h16M8.5 2.8v4M15.5 2.8v4" fill="none" stroke="{hex}" stroke-width="1.8" stroke-linecap="round"/><circle cx="8.5" cy="14.5" r="1.7" fill="{hex}"/>"#
    );
    sheet(24.0, 24.0, &body)
}

/// An arrow from a cause to what came of it: to the right, or down.
#[must_use]
pub fn arrow(palette: &Palette, down: bool) -> String {
    let hex = palette.hex(ColorToken::Ink);
    let turn = if down { r#" transform="rotate(90 18 18)""# } else { "" };
    let body = format!(
        r#"<g{turn}><path d="M3 18H24" stroke="{hex}" stroke-width="3.6" stroke-linecap="round"/><path d="M21 9.5L33.5 18L21 26.5Z" fill="{hex}" stroke="{hex}" stroke-width="2" stroke-linejoin="round"/></g>"#
    );
    sheet(36.0, 36.0, &body)
}

/// An arrow to the right, or down at what is open.
#[must_use]
pub fn disclosure(palette: &Palette, open: bool) -> String {
    let hex = palette.hex(ColorToken::Ink);
    let line = if open { "M5 8.5l7 7 7-7" } else { "M8.5 5l7 7-7 7" };
    let body = format!(
        r#"<path d="{line}" fill="none" stroke="{hex}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>"#
    );
    sheet(24.0, 24.0, &body)
}

/// An arrow to the right over one to the left: something else in place of it.
#[must_use]
pub fn swap(palette: &Palette) -> String {
    let hex = palette.hex(ColorToken::InkSoft);
    let body = format!(
        r#"<path d="M3 8h17M15 3l5 5-5 5M21 16H4M9 11l-5 5 5 5" fill="none" stroke="{hex}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>"#
    );
    sheet(24.0, 24.0, &body)
}

/// A roof that points up at what is open.
#[must_use]
pub fn pointer(palette: &Palette) -> String {
    let hex = palette.hex(ColorToken::Accent);
    sheet(24.0, 24.0, &format!(r#"<path d="M2 24L12 6l10 18z" fill="{hex}"/>"#))
}

/// A plus, or a minus.
#[must_use]
pub fn step(palette: &Palette, more: bool) -> String {
    let hex = palette.hex(ColorToken::Ink);
    let upright = if more { "M12 5v14" } else { "" };
    let body = format!(
        r#"<path d="M5 12h14{upright}" fill="none" stroke="{hex}" stroke-width="3.2" stroke-linecap="round"/>"#
    );
    sheet(24.0, 24.0, &body)
}

/// A plus for what something brings, or a minus for what it costs.
#[must_use]
pub fn sign(palette: &Palette, more: bool, tone: ColorToken) -> String {
    let hex = palette.hex(tone);
    let upright = if more { "M12 3v18" } else { "" };
    let body = format!(
        r#"<path d="M3 12h18{upright}" fill="none" stroke="{hex}" stroke-width="4.4" stroke-linecap="round"/>"#
    );
    sheet(24.0, 24.0, &body)
}

/// What was seen before today: the hands of a clock in an arrow that goes back.
#[must_use]
pub fn looking_back(palette: &Palette) -> String {
    let hex = palette.hex(ColorToken::Sky);
    let body = format!(
        r#"<path d="M4.6 7.2A9 9 0 1 1 3 12M4 2v5.6h5.6M12 7v5.4l3.6 2.2" fill="none" stroke="{hex}" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/>"#
    );
    sheet(24.0, 24.0, &body)
}

/// A tick.
#[must_use]
pub fn tick(palette: &Palette, tone: ColorToken) -> String {
    let hex = palette.hex(tone);
    let body = format!(
        r#"<path d="M4 13l5.4 5.4L20 6.6" fill="none" stroke="{hex}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>"#
    );
    sheet(24.0, 24.0, &body)
}

/// Whether an option is chosen: a ring, filled when it is.
#[must_use]
pub fn chosen(palette: &Palette, yes: bool) -> String {
    let hex = palette.hex(if yes { ColorToken::Accent } else { ColorToken::InkSoft });
    let dot = if yes {
        format!(r#"<circle cx="12" cy="12" r="5" fill="{hex}"/>"#)
    } else {
        String::new()
    };
    sheet(
        24.0,
        24.0,
        &format!(r#"<circle cx="12" cy="12" r="9.4" fill="none" stroke="{hex}" stroke-width="2.2"/>{dot}"#),
    )
}

/// A piece of a thread: tight, or slack.
#[must_use]
pub fn thread(palette: &Palette, tight: bool) -> String {
    let body = if tight {
        format!(
            r#"<path d="M2 6H34" stroke="{}" stroke-width="3.4" stroke-linecap="round"/>"#,
            palette.hex(ColorToken::Coral)
        )
    } else {
        format!(
            r#"<path d="M2 3Q18 11 34 3" fill="none" stroke="{}" stroke-width="2" stroke-dasharray="5 4" stroke-linecap="round"/>"#,
            palette.hex(ColorToken::Slack)
        )
    };
    sheet(36.0, 12.0, &body)
}

/// Three people side by side: the whole team.
#[must_use]
pub fn team(palette: &Palette) -> String {
    let hex = palette.hex(ColorToken::InkSoft);
    let one = |x: f32, y: f32, size: f32| {
        format!(
            r#"<circle cx="{x}" cy="{y}" r="{}" fill="{hex}"/><path d="M{} {}a{size} {size} 0 0 1 {} 0z" fill="{hex}"/>"#,
            size * 0.62,
            x - size,
            y + size * 1.9,
            size * 2.0
        )
    };
    let body = [one(8.0, 17.0, 5.0), one(32.0, 17.0, 5.0), one(20.0, 14.0, 7.0)].concat();
    sheet(40.0, 40.0, &body)
}

/// A lamp: lit with its glow, or only its edge.
#[must_use]
pub fn lamp(palette: &Palette, lit: bool) -> String {
    let hex = palette.hex(if lit { ColorToken::Accent } else { ColorToken::InkSoft });
    let body = if lit {
        format!(
            r#"<circle cx="12" cy="12" r="11" fill="{hex}" fill-opacity=".28"/><circle cx="12" cy="12" r="6.5" fill="{hex}"/>"#
        )
    } else {
        format!(r#"<circle cx="12" cy="12" r="6" fill="none" stroke="{hex}" stroke-width="1.8"/>"#)
    };
    sheet(24.0, 24.0, &body)
}

/// Whether something is marked: a box, with a tick in it when it is.
#[must_use]
pub fn checked(palette: &Palette, yes: bool) -> String {
    let hex = palette.hex(if yes { ColorToken::Accent } else { ColorToken::InkSoft });
    let tick = if yes { "M6.6 12.4l3.6 3.6 7-7.6" } else { "" };
    let body = format!(
        r#"<rect x="2.6" y="2.6" width="18.8" height="18.8" rx="4.4" fill="none" stroke="{hex}" stroke-width="2.2"/><path d="{tick}" fill="none" stroke="{hex}" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/>"#
    );
    sheet(24.0, 24.0, &body)
}

/// A tick on a disc: what is chosen.
#[must_use]
pub fn ticked(palette: &Palette) -> String {
    let (disc, tick) = (palette.hex(ColorToken::Accent), palette.hex(ColorToken::OnAccent));
    let body = format!(
        r#"<circle cx="12" cy="12" r="11" fill="{disc}"/><path d="M6.8 12.4l3.6 3.6 6.8-7.4" fill="none" stroke="{tick}" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/>"#
    );
    sheet(24.0, 24.0, &body)
}

/// How hard something is: so many of four bars, in a box 44 by 20.
#[must_use]
pub fn bars(palette: &Palette, filled: usize) -> String {
    let mut body = String::new();
    for bar in 0..4 {
        let (x, high) = (bar as f32 * 11.5, 8.0 + 4.0 * bar as f32);
        let paint = if bar < filled {
            ColorToken::Accent
        } else {
            ColorToken::Outline
        };
        let opacity = if bar < filled { 1.0 } else { 0.45 };
        let _ = write!(
            body,
            r#"<rect x="{x}" y="{}" width="9" height="{high}" rx="2.5" fill="{}" fill-opacity="{opacity}"/>"#,
            20.0 - high,
            palette.hex(paint)
        );
    }
    sheet(44.0, 20.0, &body)
}

/// Whether something was played: a ring, a star where one begins, a triangle in a ring, a tick in a ring.
#[must_use]
pub fn played(palette: &Palette, state: PlayState) -> String {
    let (paint, inside) = match state {
        PlayState::New => (ColorToken::InkSoft, ""),
        PlayState::First => (ColorToken::Accent, "M12 7v10M7 12h10"),
        PlayState::UnderWay => (ColorToken::Accent, "M10 8l6 4-6 4z"),
        PlayState::Played => (ColorToken::Mint, "M7.4 12.4l3.2 3.2 6-6.6"),
    };
    let hex = palette.hex(paint);
    let body = format!(
        r#"<circle cx="12" cy="12" r="10" fill="none" stroke="{hex}" stroke-width="2.2"/><path d="{inside}" fill="none" stroke="{hex}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>"#
    );
    sheet(24.0, 24.0, &body)
}

/// Running days: a triangle, or two bars while they run.
#[must_use]
pub fn running(palette: &Palette, yes: bool) -> String {
    let hex = palette.hex(ColorToken::OnAccent);
    let body = if yes {
        format!(r#"<path d="M7 4.5v15M17 4.5v15" stroke="{hex}" stroke-width="5" stroke-linecap="round"/>"#)
    } else {
        format!(
            r#"<path d="M6 3.6l14 8.4-14 8.4z" fill="{hex}" stroke="{hex}" stroke-width="2" stroke-linejoin="round"/>"#
        )
    };
    sheet(24.0, 24.0, &body)
}

/// The place of a choice between in (left, 1) and back (right, 0), in a box 220 by 34: on the nearest of five ticks, since nobody sees
/// a finer difference.
#[must_use]
pub fn place(palette: &Palette, control: f64) -> String {
    let (left, right, middle) = (16.0, 204.0, 17.0);
    let x = left + (right - left) * (1.0 - (control.clamp(0.0, 1.0) * 4.0).round() / 4.0);
    let (quiet, sky, light) = (
        palette.hex(ColorToken::Outline),
        palette.hex(ColorToken::Sky),
        palette.hex(ColorToken::Accent),
    );
    let mut body =
        format!(r#"<path d="M{left} {middle}H{right}" stroke="{quiet}" stroke-width="5" stroke-linecap="round"/>"#);
    for step in 0..5 {
        let at = left + (right - left) * f64::from(step) / 4.0;
        let _ = write!(body, r#"<circle cx="{at:.1}" cy="{middle}" r="4.5" fill="{quiet}"/>"#);
    }
    let _ = write!(
        body,
        r#"<circle cx="{x:.1}" cy="{middle}" r="12" fill="{sky}" stroke="{light}" stroke-width="3"/>"#
    );
    sheet(220.0, 34.0, &body)
}

/// The gesture of a support, in a box 72 by 44: two people apart, one behind the other, or arm in arm.
#[must_use]
pub fn gesture(palette: &Palette, support: f64) -> String {
    let (they, you) = (palette.hex(ColorToken::Accent), palette.hex(ColorToken::Sky));
    let figure = |x: f64, y: f64, hex: &str, filled: bool| {
        let paint = if filled {
            format!(r#"fill="{hex}""#)
        } else {
            format!(r#"fill="none" stroke="{hex}" stroke-width="2.4" stroke-dasharray="4 3""#)
        };
        format!(
            r#"<circle cx="{x}" cy="{:.1}" r="6.4" {paint}/><path d="M{:.1} {:.1}q0-15 11-15t11 15z" {paint}/>"#,
            y - 25.0,
            x - 11.0,
            y,
        )
    };
    let body = if support < 0.3 {
        figure(16.0, 38.0, &they, true) + &figure(58.0, 38.0, &you, false)
    } else if support < 0.75 {
        figure(44.0, 35.0, &you, true) + &figure(26.0, 40.0, &they, true)
    } else {
        let arms = format!(
            r#"<path d="M22 30q14 9 28 0" fill="none" stroke="{you}" stroke-width="5" stroke-linecap="round"/>"#
        );
        figure(22.0, 40.0, &they, true) + &figure(50.0, 40.0, &you, true) + &arms
    };
    sheet(72.0, 44.0, &body)
}
