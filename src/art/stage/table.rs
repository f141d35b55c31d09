//! The meeting table and the ring of silence.
//!
//! In: the colours. Out: SVG documents, the table 1000 by 460 units, the ring 160 by 160. Nobody is drawn before the ring.

use crate::art::palette::{ColorToken, Palette, Srgb8};
use crate::art::svg::{SvgBuilder, document};

const TOP: Srgb8 = Srgb8(0x7d, 0x66, 0x70);
const EDGE: Srgb8 = Srgb8(0x54, 0x43, 0x50);

/// Width of the table's picture over its height.
pub const TABLE_ASPECT: f64 = 1000.0 / 460.0;
/// How far down in its picture the middle of the table top lies, 0..1.
pub const TABLE_MIDDLE: f64 = 206.0 / 460.0;

/// The radius of the ring of silence, over its side.
pub(super) const RING_RADIUS: f64 = 0.43;
/// How thick its arcs are, over its side.
pub(super) const RING_STROKE: f64 = 0.085;

/// The table.
#[must_use]
pub fn table(palette: &Palette) -> String {
    document([0.0, 0.0, 1000.0, 460.0], |sheet| draw_table(sheet, palette))
}

pub(super) fn draw_table(sheet: &mut SvgBuilder, palette: &Palette) {
    let wood = if palette.bright() { 0.34 } else { 0.0 };
    let (top_tone, edge) = (TOP.lighter(wood), EDGE.lighter(wood * 0.6));
    let shade_strength = if palette.bright() { 0.4 } else { 1.0 };
    let shade = sheet.radial(
        (0.5, 0.5),
        0.5,
        &[
            (0.0, Srgb8(0, 0, 0), 0.6 * shade_strength),
            (0.75, Srgb8(0, 0, 0), 0.4 * shade_strength),
            (1.0, Srgb8(0, 0, 0), 0.0),
        ],
    );
    sheet.fill_with("M0,290 a500,168 0 1 0 1000,0 a500,168 0 1 0 -1000,0 Z", &shade);
    sheet.ellipse((500.0, 240.0), (480.0, 200.0), edge.darker(0.3), 1.0);
    sheet.ellipse((500.0, 228.0), (480.0, 200.0), edge, 1.0);
    let top = sheet.radial(
        (0.5, 0.42),
        0.6,
        &[
            (0.0, top_tone.lighter(0.13), 1.0),
            (0.55, top_tone, 1.0),
            (1.0, top_tone.darker(0.2), 1.0),
        ],
    );
    sheet.fill_with("M20,206 a480,200 0 1 0 960,0 a480,200 0 1 0 -960,0 Z", &top);
    sheet.ring((500.0, 206.0), (479.0, 199.0), top_tone.lighter(0.3), 2.0, 0.55);
    sheet.ring((500.0, 208.0), (452.0, 184.0), top_tone.darker(0.3), 1.6, 0.35);
}

/// The ring before any silence, an arc for each breath; pieces are laid over it as the silence grows.
#[must_use]
pub fn silence_ring(palette: &Palette) -> String {
    document([0.0, 0.0, 160.0, 160.0], |sheet| draw_silence_ring(sheet, palette))
}

pub(super) fn draw_silence_ring(sheet: &mut SvgBuilder, palette: &Palette) {
    let (panel, outline) = (palette.tone(ColorToken::Panel), palette.tone(ColorToken::Outline));
    sheet.ellipse((80.0, 80.0), (78.0, 78.0), panel, 0.94);
    let radius = 160.0 * RING_RADIUS;
    sheet.ring((80.0, 80.0), (79.0, 79.0), outline, 1.6, 0.8);
    for arc in 0..4 {
        let at = |share: f64| {
            let turn = (f64::from(arc) + share) / 4.0 * std::f64::consts::TAU;
            (80.0 + radius * libm::sin(turn), 80.0 - radius * libm::cos(turn))
        };
        let (from, to) = (at(0.07), at(0.93));
        sheet.line_soft(
            &format!(
                "M{:.2},{:.2} A{radius:.2},{radius:.2} 0 0 1 {:.2},{:.2}",
                from.0, from.1, to.0, to.1
            ),
            outline,
            160.0 * RING_STROKE * 0.6,
            0.55,
        );
    }
}
