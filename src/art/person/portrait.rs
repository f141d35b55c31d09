//! A round head for lists and cards.
//!
//! In: the colours, a look and a mood. Out: a square SVG document, 100 by 100 units, transparent outside the circle.

use super::figure::head_parts;
use super::tones::Tones;
use super::{body, hair};
use crate::art::palette::{ColorToken, Palette};
use crate::art::svg::{SvgBuilder, document};
use crate::narration::stage::Expression;
use crate::scenario::resolved::Appearance;
use crate::scenario::vocabulary::Hair;

const VIEW: [f64; 4] = [0.0, 0.0, 100.0, 100.0];
const UNREAD: &str = r#"class="head" aria-hidden="true" focusable="false""#;

/// The head and shoulders of a person in a circle.
#[must_use]
pub fn portrait(palette: &Palette, look: &Appearance, mood: Expression) -> String {
    document(VIEW, |sheet| draw_portrait(sheet, palette, look, mood))
}

/// A portrait as an element of a page, of class `head`, that is not read; `id` is used nowhere else there and begins every id in it.
#[must_use]
pub fn portrait_element(palette: &Palette, look: &Appearance, mood: Expression, id: &str) -> String {
    let mut sheet = SvgBuilder::with_prefix(&format!("{id}-"));
    sheet.open_named(id);
    draw_portrait(&mut sheet, palette, look, mood);
    sheet.close();
    sheet.element(VIEW, UNREAD, "")
}

/// The portrait with this id once more in the same page.
#[must_use]
pub fn portrait_again(id: &str) -> String {
    let mut sheet = SvgBuilder::default();
    sheet.place(id, (0.0, 0.0), (1.0, 1.0), 1.0);
    sheet.element(VIEW, UNREAD, "")
}

fn draw_portrait(sheet: &mut SvgBuilder, palette: &Palette, look: &Appearance, mood: Expression) {
    let tones = Tones::of(look, palette);
    let ground = tones.top.mix(palette.tone(ColorToken::Raised), 0.72);
    sheet.ellipse((50.0, 50.0), (49.0, 49.0), ground, 1.0);
    sheet.clip_circle((50.0, 50.0), 49.0);
    sheet.open("translate(50,54) scale(0.86)");
    hair::behind(sheet, look.hair, &tones);
    sheet.open("translate(0,206)");
    body::torso(sheet, &tones);
    if look.hair != Hair::Scarf {
        body::neck(sheet, &tones);
    }
    sheet.close();
    head_parts(sheet, look, mood, (0.0, 0.0), &tones);
    sheet.close();
    sheet.close();
    sheet.ring((50.0, 50.0), (48.6, 48.6), tones.top_light, 1.6, 0.9);
}
