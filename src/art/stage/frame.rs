//! A dashed frame around somebody on a stage, with a light of its colour behind them: whoever a picture is about.
//!
//! In: a stage while it is drawn, a person. Out: shapes, from above their head to below their name. Nobody who is not on it has one.

use super::drawing::Drawing;
use super::name_picture;
use super::places::{FigurePlace, HEIGHT, crown};
use crate::art::palette::ColorToken;
use crate::scenario::PersonId;

/// Half the width of a figure with its arms, and the room above a head, in figure units.
const HALF: f64 = 62.0;
const ABOVE: f64 = 26.0;
/// Around a name, over the height of its letters.
const BESIDE: f64 = 0.32;
/// The line: its width and its dashes, over the height of the letters.
const LINE: f64 = 0.14;
const DASH: (f64, f64) = (0.42, 0.36);
/// Its corners, over the height of the letters.
const ROUND: f64 = 0.75;
/// The light behind them: its middle above the feet, half its width and height in figure units, and how strong it is.
const LIGHT: (f64, (f64, f64)) = (104.0, (136.0, 176.0));
const STRENGTH: f64 = 0.5;

/// The light behind somebody.
pub(super) fn draw_light(on: &mut Drawing, person: PersonId) {
    let Some((_, place)) = place_of(on, person) else { return };
    let coral = on.picture.palette.tone(ColorToken::Coral);
    let light = on.sheet.halo(coral, STRENGTH);
    let (above, (half, high)) = LIGHT;
    let (y, half, high) = (place.y - above * place.scale, half * place.scale, high * place.scale);
    let round = format!(
        "M{:.1},{y:.1} a{half:.1},{high:.1} 0 1 0 {:.1},0 a{half:.1},{high:.1} 0 1 0 {:.1},0 Z",
        place.x - half,
        2.0 * half,
        -2.0 * half
    );
    on.sheet.fill_with(&round, &light);
}

/// The frame around somebody and their name.
pub(super) fn draw_frame(on: &mut Drawing, person: PersonId) {
    let Some((index, place)) = place_of(on, person) else {
        return;
    };
    let letters = on.picture.format.letters;
    let name = on
        .picture
        .view
        .people
        .get(index)
        .map_or("", |there| there.name.as_str());
    let (wide, high) = name_picture::name_pill(on, index, name);
    let beside = BESIDE * letters;
    let half = (HALF * place.scale).max(wide / 2.0 + beside);
    let edge = LINE * letters;
    let left = (place.x - half).max(edge);
    let right = (place.x + half).min(on.picture.format.width - edge);
    let top = (place.y - (crown(false) + ABOVE) * place.scale).max(edge);
    let bottom = (place.label.1 + high + beside).min(HEIGHT - edge);
    let round = ROUND * letters;
    let outline = format!(
        "M{:.1},{top:.1} H{:.1} a{round:.1},{round:.1} 0 0 1 {round:.1},{round:.1} V{:.1} a{round:.1},{round:.1} 0 0 1 -{round:.1},{round:.1} \
         H{:.1} a{round:.1},{round:.1} 0 0 1 -{round:.1},-{round:.1} V{:.1} a{round:.1},{round:.1} 0 0 1 {round:.1},-{round:.1} Z",
        left + round,
        right - round,
        bottom - round,
        left + round,
        top + round
    );
    let (dash, gap) = (DASH.0 * letters, DASH.1 * letters);
    let tone = on.picture.palette.tone(ColorToken::Coral);
    on.sheet.dashed(&outline, tone, edge, 1.0, (dash, gap));
}

/// Where somebody stands who has a place of their own, and which place that is.
fn place_of(on: &Drawing, person: PersonId) -> Option<(usize, FigurePlace)> {
    let people = &on.picture.view.people;
    let index = people.iter().position(|there| there.id == person)?;
    (index < on.layout.singles())
        .then(|| on.layout.places.get(index).copied())
        .flatten()
        .map(|place| (index, place))
}
