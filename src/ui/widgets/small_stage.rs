//! A small stage: a scene that is looked at beside another one, with the names below its people, and above whoever differs what it is.
//!
//! In: a [`SmallStage`] of a page, its size. Out: one picture with names and tags on it, read as one picture.

use bevy::math::Rect;
use bevy::prelude::*;

use super::{Picture, TextAppearance, UiBuilder};
use crate::art::palette::ColorToken;
use crate::art::stage::{
    Covered, FigurePlace, GLOW_ASPECT, HEIGHT, SmallStagePicture, StageContrast, StageFormat, StageLayout, crown,
    drawn_as_group, fit, glow_width, has_ring, moved_mark, small_stage as drawn, small_stage_layout,
};
use crate::narration::page::{SmallStage, StageTag};
use crate::narration::stage::StageView;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

/// Inside the pill around a name, at its sides, in design pixels.
const PILL: f32 = 9.0;
/// The height of a line of small words, in ems.
const LEADING: f32 = 1.32;
/// The side of the arrow on a tag, in ems of small words.
const ARROW: f32 = 1.05;
/// How much of what letters are taken to need short words really take.
const SET: f32 = 0.92;
/// The size of the words on a tag where there is room.
const TAG: f32 = 26.0;
/// The share of the stage's height that is kept free above everybody, for a tag.
const ABOVE: f64 = 0.2;
/// Half a face, and its height, in figure units.
const FACE: (f32, f32) = (30.0, 78.0);
/// Between a tag and the hair below it, in figure units.
const CLEAR: f32 = 14.0;
/// How many lines a tag may stand above its owner.
const LINES_UP: usize = 3;
/// How far a ring reaches below the feet, as a share of the height of its light's picture.
const RING: f64 = 52.9 / 168.0;

/// How much a tag says, and how large: all of it where everybody's has room right above their head, else as little as can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wording {
    Large,
    Whole,
    Short,
}

impl Wording {
    /// The size of its letters.
    const fn size(self) -> f32 {
        match self {
            Self::Large => TAG,
            Self::Whole | Self::Short => type_size::SMALL,
        }
    }
}

/// A small stage while it is laid out.
struct Shown<'a> {
    scene: &'a SmallStage,
    layout: StageLayout,
    /// Logical pixels to a stage unit.
    unit: f32,
    letters: f32,
    size: (f32, f32),
}

/// A stage so many logical pixels wide and high.
pub fn small_stage(ui: &mut UiBuilder, parent: NodeId, scene: &SmallStage, (wide, high): (f32, f32)) {
    let unit = high / HEIGHT as f32;
    let letters = ui.theme.type_length(type_size::SMALL * ui.scale);
    let format = StageFormat {
        width: f64::from(wide / unit),
        letters: f64::from(letters / unit),
        covered: Covered {
            top: ABOVE,
            ..StageFormat::PAGE.covered
        },
    };
    let differ: Vec<StageContrast> = scene.tags.iter().map(|tag| (tag.person, tag.good)).collect();
    let shown = Shown {
        scene,
        layout: small_stage_layout(&scene.view, &differ, format),
        unit,
        letters,
        size: (wide, high),
    };
    let names = shown.names(ui);
    let mut wording = Wording::Large;
    let mut tags = shown.tags(ui, &names, wording);
    for smaller in [Wording::Whole, Wording::Short] {
        if tags.len() < scene.tags.len() {
            wording = smaller;
            tags = shown.tags(ui, &names, wording);
        }
    }
    // A tag says which way somebody differs; a mark beside the head does where there is no room for one.
    let mut view: StageView = scene.view.clone();
    for person in &mut view.people {
        if tags.iter().any(|(tag, ..)| tag.person == person.id) {
            person.moved = None;
        }
    }
    let stage = drawn(ui.theme.palette, &view, &differ, format);
    let design = |length: f32| length / ui.theme.factor;
    let picture = ui.picture_sized(&stage.svg, design(wide), design(high));
    let node = Node {
        width: px(wide),
        height: px(high),
        max_width: percent(100),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let area = ui.node(parent, node);
    ui.insert(area, Picture(picture));
    ui.reads(area, Reads::new(NodeKind::Picture, &scene.name).noted(&scene.reads));
    for (_, name, at) in &names {
        pill(
            ui,
            area,
            name,
            (at.center().x, at.min.y),
            (ColorToken::Bar, ColorToken::Ink),
        );
    }
    leader(ui, area, &stage, scene, unit);
    for (tag, words, at) in &tags {
        self::tag(ui, area, (words, tag.good), *at, wording.size());
    }
}

fn leader(ui: &mut UiBuilder, area: NodeId, stage: &SmallStagePicture, scene: &SmallStage, unit: f32) {
    if let Some(leader) = stage.leader {
        let (x, y) = stage.layout.leader_label((leader.x, leader.y, leader.scale));
        let tones = (ColorToken::Accent, ColorToken::OnAccent);
        pill(ui, area, &scene.you, (x as f32 * unit, y as f32 * unit), tones);
    }
}

impl Shown<'_> {
    /// The names below people, by their places, each with where its pill is.
    fn names(&self, ui: &UiBuilder) -> Vec<(usize, String, Rect)> {
        let (layout, unit, letters) = (&self.layout, self.unit, self.letters);
        let leader = (!self.scene.view.leader.away).then(|| layout.leader(&self.scene.view));
        let mut names = Vec::new();
        for (index, place) in layout.places.iter().enumerate() {
            let single = self.scene.view.people.get(index).filter(|_| index < layout.singles());
            let group = || {
                self.scene
                    .more
                    .replace("%n", &drawn_as_group(layout.people).to_string())
            };
            let name = single.map_or_else(group, |person| person.name.clone());
            let free = layout.name_width(index, f64::from(letters / unit)) as f32 * unit;
            // Names of a crowd would lie on each other; the words of the picture name everybody.
            let inner = free - ui.theme.length(2.0 * PILL);
            let (x, y) = (place.label.0 as f32 * unit, place.label.1 as f32 * unit);
            // Nor do they reach below the stage.
            if inner < 2.5 * letters || y + LEADING * letters > self.size.1 {
                continue;
            }
            let name = fit(&name, f64::from(inner), f64::from(letters), false).text;
            let long = ui.length_of(&name, type_size::SMALL);
            // Nor do they lie on the leader's name.
            let beside = long.midpoint(ui.length_of(&self.scene.you, type_size::SMALL)) + ui.theme.length(4.0 * PILL);
            let under = leader.is_some_and(|leader| {
                let (left, top) = layout.leader_label((leader.x, leader.y, leader.scale));
                (x - left as f32 * unit).abs() < beside && (y - top as f32 * unit).abs() < 1.6 * letters
            });
            if !under {
                let half = 0.5 * long + ui.theme.length(PILL);
                names.push((index, name, Rect::new(x - half, y, x + half, y + LEADING * letters)));
            }
        }
        self.clear_of_rings(&mut names);
        names
    }

    /// Moves the names of those whose light has a second outline below it, where nothing else is.
    fn clear_of_rings(&self, names: &mut [(usize, String, Rect)]) {
        let faces = self.layout.places.iter().map(|place| self.face(place));
        let faces: Vec<Rect> = faces.collect();
        for moved in 0..names.len() {
            let (index, _, at) = &names[moved];
            let Some(low) = self.ring_below(*index) else { continue };
            let down = Vec2::new(0.0, (low + 1.0 - at.min.y).max(0.0));
            let spot = Rect {
                min: at.min + down,
                max: at.max + down,
            };
            let meets = |other: &Rect| !spot.intersect(*other).is_empty();
            let others = names.iter().enumerate().filter(|(other, _)| *other != moved);
            let is_free = spot.max.y < self.size.1
                && !faces.iter().any(meets)
                && !others.into_iter().any(|(_, (.., other))| meets(other));
            if is_free {
                names[moved].2 = spot;
            }
        }
    }

    /// Where both outlines of somebody's light end, from the top; `None` where there is one or none.
    fn ring_below(&self, index: usize) -> Option<f32> {
        let person = self.scene.view.people.get(index)?;
        let differs = self.scene.tags.iter().any(|tag| tag.person == person.id);
        let (other, _) = self.scene.view.truth.as_ref()?.get(index)?;
        let place = self.layout.places.get(index)?;
        let half = RING * glow_width(person.light.max(*other)) / GLOW_ASPECT * place.scale;
        (differs && has_ring(&self.scene.view, index)).then_some((place.y + half) as f32 * self.unit)
    }

    /// The tags that have room, each with where its pill is: above the head of its owner or beside it, off names, faces and other tags.
    fn tags(
        &self,
        ui: &UiBuilder,
        names: &[(usize, String, Rect)],
        wording: Wording,
    ) -> Vec<(&StageTag, String, Rect)> {
        let singles = self.layout.singles();
        let faces = self.layout.places.iter().take(singles).map(|place| self.face(place));
        let taken: Vec<Rect> = faces.chain(names.iter().map(|(.., at)| *at)).collect();
        let letters = ui.theme.type_length(wording.size() * ui.scale);
        let high = LEADING * letters + 4.0;
        let alone = self.scene.tags.len() == 1;
        let mut tags: Vec<(&StageTag, String, Rect)> = Vec::new();
        for tag in &self.scene.tags {
            let people = &self.scene.view.people;
            let index = people.iter().position(|person| person.id == tag.person);
            let Some(index) = index.filter(|index| *index < singles) else {
                continue;
            };
            let place = &self.layout.places[index];
            let (words, up) = match wording {
                Wording::Large | Wording::Whole => (tag.words.clone(), 0),
                Wording::Short => (tag.short.clone(), LINES_UP),
            };
            let mark = tag
                .good
                .filter(|good| *good)
                .map_or(0.0, |_| ARROW * letters + ui.theme.length(6.0));
            let wide = SET * ui.length_of(&words, wording.size()) + mark + ui.theme.length(2.0 * PILL);
            let left = (place.x as f32 * self.unit - 0.5 * wide)
                .min(self.size.0 - wide - 4.0)
                .max(4.0);
            let face = self.face(place);
            let clear = 3.0 + CLEAR * place.scale as f32 * self.unit;
            let spot = |left: f32, top: f32| Rect::new(left, top, left + wide, top + high);
            let above = (0..=up).map(|up| spot(left, face.min.y - clear - high - (high + 2.0) * up as f32));
            let beside = [face.max.x + 4.0, face.min.x - 4.0 - wide].map(|left| spot(left, face.min.y + 2.0));
            let free = |spot: &Rect| {
                let meets = |other: &Rect| !spot.intersect(*other).is_empty();
                spot.min.y >= 2.0
                    && spot.min.x >= 2.0
                    && spot.max.x <= self.size.0 - 2.0
                    && !taken.iter().any(meets)
                    && !tags.iter().any(|(.., other)| meets(other))
            };
            // Beside a head it could be taken for a neighbour's.
            let beside = beside.into_iter().filter(|_| wording == Wording::Short || alone);
            if let Some(spot) = above.chain(beside).find(free) {
                tags.push((tag, words, spot));
            }
        }
        tags
    }

    fn face(&self, place: &FigurePlace) -> Rect {
        let (x, scale) = (place.x as f32 * self.unit, place.scale as f32 * self.unit);
        let top = place.y as f32 * self.unit - crown(true) as f32 * scale;
        Rect::new(x - FACE.0 * scale, top, x + FACE.0 * scale, top + FACE.1 * scale)
    }
}

/// A pill around a word, hung by the middle of its upper edge.
fn pill(ui: &mut UiBuilder, area: NodeId, words: &str, (x, y): (f32, f32), (ground, ink): (ColorToken, ColorToken)) {
    let hanger = Node {
        position_type: PositionType::Absolute,
        left: px(x),
        top: px(y),
        width: px(0),
        justify_content: JustifyContent::Center,
        ..default()
    };
    let hanger = ui.node(area, hanger);
    let node = Node {
        padding: UiRect::horizontal(ui.theme.px(PILL)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
        flex_shrink: 0.0,
        ..default()
    };
    let pill = ui.node(hanger, node);
    ui.insert(pill, BackgroundColor(ui.theme.veiled(ground, 0.9)));
    let text = ui.line(pill, words, TextAppearance::LABEL.sized(type_size::SMALL).toned(ink));
    ui.reads(text, Reads::hidden());
}

/// What differs in somebody, above their head: a few words, and on the better way a sign in its colour; the other one is quiet.
fn tag(ui: &mut UiBuilder, area: NodeId, (words, good): (&str, Option<bool>), at: Rect, letters: f32) {
    let (tone, ink) = match good {
        Some(true) => (ColorToken::Mint, ColorToken::Mint),
        Some(false) => (ColorToken::Outline, ColorToken::InkSoft),
        None => (ColorToken::Ink, ColorToken::Ink),
    };
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(at.min.x),
        top: px(at.min.y),
        width: px(at.width()),
        height: px(at.height()),
        column_gap: ui.theme.px(8.0),
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
        ..default()
    };
    let pill = ui.node(area, node);
    ui.insert(pill, BackgroundColor(ui.theme.colour(ColorToken::Bar)));
    ui.insert(pill, BorderColor::all(ui.theme.colour(tone)));
    if let Some(good) = good.filter(|good| *good) {
        let side = ARROW * ui.theme.type_length(letters * ui.scale) / ui.theme.factor;
        let sign = ui.picture_of(&moved_mark(ui.theme.palette, good), side);
        ui.picture(pill, sign, side, side);
    }
    let ink = TextAppearance::LABEL.sized(letters).weighing(Weight::Bold).toned(ink);
    let text = ui.line(pill, words, ink);
    ui.reads(text, Reads::hidden());
}
