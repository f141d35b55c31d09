//! A round head for lists and cards.
//!
//! In: the colours, a look and a mood. Out: a square SVG document, 100 by 100 units, transparent outside the circle.

use super::figure::head_parts;
use super::tones::Tones;
use super::{body, hair};
use crate::art::palette::{ColorToken, Palette};
use crate::art::svg::SvgBuilder;
use crate::narration::stage::Expression;
use crate::scenario::resolved::Appearance;
use crate::scenario::vocabulary::Hair;

/// The head and shoulders of a person in a circle.
#[must_use]
pub fn portrait(palette: &Palette, look: &Appearance, mood: Expression) -> String {
    let mut sheet = SvgBuilder::default();
    let tones = Tones::of(look, palette);
    let ground = tones.top.mix(palette.tone(ColorToken::Raised), 0.72);
    sheet.ellipse((50.0, 50.0), (49.0, 49.0), ground, 1.0);
    sheet.clip_circle((50.0, 50.0), 49.0);
    sheet.open("translate(50,54) scale(0.86)");
    hair::behind(&mut sheet, look.hair, &tones);
    sheet.open("translate(0,206)");
    body::torso(&mut sheet, &tones);
    if look.hair != Hair::Scarf {
        body::neck(&mut sheet, &tones);
    }
    sheet.close();
    head_parts(&mut sheet, look, mood, (0.0, 0.0), &tones);
    sheet.close();
    sheet.close();
    sheet.ring((50.0, 50.0), (48.6, 48.6), tones.top_light, 1.6, 0.9);
    sheet.document([0.0, 0.0, 100.0, 100.0])
}
