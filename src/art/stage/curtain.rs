//! The curtain call: somebody on the light that they carry now, inside or beyond the dashed one of the first day, and the boards.
//!
//! In: a person of a [`CurtainCall`](crate::narration::page::CurtainCall), the colours. Out: SVG documents; a figure [`CURTAIN_WIDTH`] by
//! [`CURTAIN_HEIGHT`] units, the feet in the middle.

use super::glow::{draw_glow, draw_glow_ring, draw_glow_truth, glow_strength};
use super::place_picture::{floor, wall};
use super::thread_picture::draw_request;
use crate::art::palette::{ColorToken, Palette};
use crate::art::person::{FIGURE_FEET, FigureSpec, Seat};
use crate::art::svg::{SvgBuilder, document};
use crate::narration::page::CurtainPerson;

/// Width of the picture of one person, in figure units.
pub const CURTAIN_WIDTH: f64 = 340.0;
/// Its height.
pub const CURTAIN_HEIGHT: f64 = FIGURE_FEET + BELOW;

/// The share of the boards' height at which the wall ends.
const WALL_SHARE: f64 = 0.66;

/// How wide a curtain is at its top, as a share of the boards' height.
const DRAPE: f64 = 0.3;

/// Below the feet.
const BELOW: f64 = 72.0;
/// The light's picture is this wide in units of its own, and this high.
const GLOW: (f64, f64) = (400.0, 168.0);
/// The width of a light: of none, and what all of it adds. It grows faster than on the stage of a day, so that a change is seen.
const LIGHT: (f64, f64) = (60.0, 520.0);

/// The light whose soft edge is as wide as the picture; a wider one only has its ring there.
const WIDEST: f64 = (CURTAIN_WIDTH - LIGHT.0) / LIGHT.1;

/// Somebody with both lights, and the thread on which they still wait.
#[must_use]
pub fn curtain_figure(palette: &Palette, person: &CurtainPerson) -> String {
    document(
        [-CURTAIN_WIDTH / 2.0, -FIGURE_FEET, CURTAIN_WIDTH, CURTAIN_HEIGHT],
        |sheet| {
            let now = person.now;
            light(
                sheet,
                now.min(WIDEST),
                |sheet| draw_glow(sheet, palette),
                glow_strength(now),
            );
            light(sheet, person.now, |sheet| draw_glow_ring(sheet, palette), 1.0);
            light(sheet, person.before, |sheet| draw_glow_truth(sheet, palette), 1.0);
            figure(palette, person).draw(sheet);
            if person.waits {
                thread(sheet, palette);
            }
        },
    )
}

fn figure<'a>(palette: &'a Palette, person: &'a CurtainPerson) -> FigureSpec<'a> {
    FigureSpec {
        palette,
        look: &person.look,
        posture: person.posture,
        mood: person.mood,
        seat: Seat::Standing,
        set: None,
        toward: 0.0,
        variant: person.id,
        glance: false,
    }
}

/// A light round the feet.
fn light(sheet: &mut SvgBuilder, share: f64, draw: impl FnOnce(&mut SvgBuilder), strength: f64) {
    let scale = (LIGHT.0 + LIGHT.1 * share.clamp(0.0, 1.0)) / GLOW.0;
    let drawn = sheet.define(draw);
    let corner = (-GLOW.0 / 2.0 * scale, -GLOW.1 / 2.0 * scale);
    sheet.place(&drawn, corner, (scale, scale), strength);
}

/// Off the stage, toward where the leader was.
fn thread(sheet: &mut SvgBuilder, palette: &Palette) {
    let coral = palette.tone(ColorToken::Coral);
    sheet.line("M26,-96 C62,-70 72,-8 128,62", coral, 7.0);
    sheet.open("translate(54,-52)");
    draw_request(sheet, palette);
    sheet.close();
}

/// The boards that so many people stand on, so many units wide and high: the wall behind with the set on it, softly lit, a curtain drawn aside
/// at either end, and from above a light on everybody.
#[must_use]
pub fn boards(palette: &Palette, set: &str, people: usize, (width, height): (f64, f64)) -> String {
    document([0.0, 0.0, width, height], |sheet| {
        let (edge, rise) = (height * WALL_SHARE, height * 0.07);
        let tone = |token| palette.tone(token);
        if wall(sheet, palette, set, (width, height), edge) {
            let dusk = sheet.downward(&[
                (0.0, tone(ColorToken::WallTop), 0.62),
                (1.0, tone(ColorToken::WallFoot), 0.34),
            ]);
            sheet.fill_with(&format!("M0,0 H{width} V{edge} H0 Z"), &dusk);
        }
        floor(sheet, palette, (width, height), (edge, rise));
        beams(sheet, palette, people, (width, height));
        for mirrored in [false, true] {
            drape(sheet, palette, mirrored, (width, height));
        }
    })
}

/// A soft light from above on each place.
fn beams(sheet: &mut SvgBuilder, palette: &Palette, people: usize, (width, height): (f64, f64)) {
    let light = palette.tone(ColorToken::Spotlight);
    let strength = if palette.bright() { 0.5 } else { 0.16 };
    let beam = sheet.downward(&[(0.0, light, strength), (1.0, light, 0.0)]);
    let place = width / people.max(1) as f64;
    let foot = height * (WALL_SHARE + 0.16);
    for person in 0..people {
        let middle = place * (person as f64 + 0.5);
        let (above, below) = (0.1 * height, 0.42 * place);
        let path = format!(
            "M{:.1},0 L{:.1},0 L{:.1},{foot:.1} L{:.1},{foot:.1} Z",
            middle - above,
            middle + above,
            middle + below,
            middle - below
        );
        sheet.fill_with(&path, &beam);
    }
}

/// A curtain that is drawn aside and tied, at the left, or mirrored at the right.
fn drape(sheet: &mut SvgBuilder, palette: &Palette, mirrored: bool, (width, height): (f64, f64)) {
    let cloth = palette.tone(ColorToken::Chosen);
    let wide = (DRAPE * height).min(0.06 * width);
    sheet.open(&if mirrored {
        format!(
            "translate({width:.1},0) scale({:.4},{:.4})",
            -wide / 100.0,
            height / 100.0
        )
    } else {
        format!("scale({:.4},{:.4})", wide / 100.0, height / 100.0)
    });
    sheet.fill("M0,0 H100 C98,26 74,46 44,58 C52,72 58,86 60,100 H0 Z", cloth);
    for (fold, deep) in [
        ("M26,0 C26,26 22,44 14,57 C18,72 20,86 20,100", 0.5),
        ("M52,0 C51,26 40,46 26,57 C32,72 36,86 38,100", 0.5),
        ("M78,0 C76,26 58,46 38,57 C45,72 50,86 52,100", 0.5),
    ] {
        sheet.line_soft(fold, palette.tone(ColorToken::Seam), 5.0, deep);
    }
    sheet.line_soft("M0,60 C18,61 34,60 46,57", palette.tone(ColorToken::Accent), 2.6, 0.55);
    sheet.close();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::narration::page::Sentiment;
    use crate::narration::stage::{Expression, Posture};
    use crate::platform::settings::Scheme;
    use crate::scenario::Appearance;

    fn somebody(waits: bool) -> CurtainPerson {
        CurtainPerson {
            id: 0,
            look: Appearance::default(),
            name: String::new(),
            words: String::new(),
            fate: (Sentiment::Good, String::new()),
            figures: String::new(),
            posture: Posture::Upright,
            mood: Expression::Glad,
            before: 0.2,
            now: 0.6,
            waits,
        }
    }

    #[test]
    fn the_set_stands_behind_them_where_there_is_one() {
        let boards = |set| boards(Palette::of(Scheme::Dark), set, 3, (1200.0, 260.0));
        assert!(boards("ward").len() > boards("").len());
        assert_eq!(boards("nowhere"), boards(""));
    }

    #[test]
    fn only_who_waits_hangs_on_a_thread() {
        let coral = Palette::of(Scheme::Dark).hex(ColorToken::Coral);
        let drawn = |waits| curtain_figure(Palette::of(Scheme::Dark), &somebody(waits));
        assert!(drawn(true).contains(&coral));
        assert!(!drawn(false).contains(&coral));
    }
}
