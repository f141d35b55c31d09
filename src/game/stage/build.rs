//! Builds a stage's nodes, back to front.
//!
//! In: a view, its plan and places. Out: children of the stage's node. Positions are shares of the stage, so a resized window shows
//! the right picture even before it is built anew.

use bevy::picking::hover::Hovered;
use bevy::prelude::*;

use super::labels;
use super::layout::{LABEL_DROP, Place};
use super::parts::{Part, Plan};
use super::{StageFigure, StageGroup, speech};
use crate::ui::art::{self, Pictures};
use crate::ui::palette;
use crate::ui::stage_view::StageView;
use crate::ui::theme::{self, Theme, Weight, type_size};

/// A name that is shown whole while its owner is pointed at.
#[derive(Component, Debug)]
pub(super) struct NameOf {
    figure: Entity,
    short: String,
    whole: String,
}

/// The hands a builder works with.
pub(super) struct Builder<'a, 'w, 's> {
    pub(super) commands: &'a mut Commands<'w, 's>,
    pub(super) stage: Entity,
    pub(super) plan: &'a Plan,
    pub(super) theme: &'a Theme,
    pub(super) pictures: &'a mut Pictures,
    pub(super) images: &'a mut Assets<Image>,
}

#[expect(clippy::too_many_arguments, reason = "the parts of a builder, put together here once")]
pub(super) fn build(
    commands: &mut Commands,
    stage: Entity,
    view: &StageView,
    plan: &Plan,
    places: &[Place],
    theme: &Theme,
    pictures: &mut Pictures,
    images: &mut Assets<Image>,
) {
    let mut builder = Builder { commands, stage, plan, theme, pictures, images };
    builder.ground(view);
    let figures = builder.people(places);
    if plan.table {
        builder.table();
    }
    builder.labels(places, &figures);
    builder.leader();
    if let Some((id, words)) = &view.speech
        && let Some(place) = view.people.iter().position(|person| person.id == *id).and_then(|index| places.get(index))
    {
        speech::bubble(&mut builder, place, words);
    }
}

impl Builder<'_, '_, '_> {
    fn ground(&mut self, view: &StageView) {
        let room = self.pictures.get_grained(self.images, &art::backdrop(view.table), self.plan.size);
        self.commands.spawn((covering(), picture(room), Pickable::IGNORE, ChildOf(self.stage)));
        if !self.plan.table {
            let pool = self.pictures.get(self.images, &art::pool(), UVec2::new(512, 215));
            let cone = self.pictures.get(self.images, &art::cone(), UVec2::new(512, 768));
            self.part(Part::Pool, pool);
            for index in 0..self.plan.singles() {
                let (glow, ring) = (
                    self.pictures.get(self.images, &art::glow(), UVec2::new(512, 215)),
                    self.pictures.get(self.images, &art::glow_ring(), UVec2::new(640, 269)),
                );
                self.part(Part::Glow(index), glow);
                self.part(Part::Ring(index), ring);
                if self.plan.truth {
                    let truth = self.pictures.get(self.images, &art::glow_truth(), UVec2::new(640, 269));
                    self.part(Part::Truth(index), truth);
                }
            }
            self.part(Part::Cone, cone);
            let threads = self.images.add(art::rasterise("", UVec2::ONE));
            self.commands.spawn((covering(), picture(threads), Part::Threads, Pickable::IGNORE, ChildOf(self.stage)));
        }
    }

    /// Figures from back to front, in the order of the people.
    fn people(&mut self, places: &[Place]) -> Vec<Entity> {
        let mut order: Vec<usize> = (0..places.len()).collect();
        order.sort_by(|a, b| places[*a].y.total_cmp(&places[*b].y));
        let mut figures = vec![Entity::PLACEHOLDER; places.len()];
        for index in order {
            let place = &places[index];
            let node = figure_node(self.plan, place.x, place.y, place.scale);
            let blank = ImageNode { image_mode: NodeImageMode::Stretch, ..default() };
            let mut figure = self.commands.spawn((node, blank, Hovered::default(), ChildOf(self.stage)));
            if index < self.plan.singles() {
                let (id, _, gone) = &self.plan.people[index];
                figure.insert((Part::Figure(index), StageFigure(*id)));
                if *gone {
                    figure.insert(Pickable::IGNORE);
                }
            } else {
                let size = figure_pixels(self.plan, place.scale);
                figure.insert((picture(self.pictures.get(self.images, &art::crowd(), size)), StageGroup));
            }
            figures[index] = figure.id();
        }
        figures
    }

    fn table(&mut self) {
        let (centre, half) = self.plan.room().table();
        let width = half.0 * 1000.0 / 480.0;
        let height = width / art::TABLE_ASPECT;
        let node = area(self.plan, centre.0 - width / 2.0, centre.1 - height * art::TABLE_MIDDLE, width, height);
        let table = self.pictures.get(self.images, &art::table(), self.real(width, height));
        self.commands.spawn((node, picture(table), Pickable::IGNORE, ChildOf(self.stage)));
        if self.plan.silence {
            let side = half.1 * 0.72;
            let node = Node {
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                ..area(self.plan, centre.0 - side / 2.0, centre.1 - side * 0.44, side, side)
            };
            let ring = ImageNode { image_mode: NodeImageMode::Stretch, ..default() };
            let word = (Text::new(self.plan.words.silence.clone()), self.theme.font(Weight::SemiBold, type_size::SMALL), TextColor(theme::INK_LIGHT));
            self.commands.spawn((node, ring, Part::Silence, Pickable::IGNORE, ChildOf(self.stage), children![(word, Pickable::IGNORE)]));
        }
    }

    fn labels(&mut self, places: &[Place], figures: &[Entity]) {
        let crowded = self.plan.people.len() > 12 || (self.plan.table && self.plan.people.len() > 6);
        let size = if crowded { type_size::SMALL } else { type_size::LABEL };
        for (index, place) in places.iter().enumerate() {
            let (name, gone) = if index < self.plan.singles() {
                let (_, name, gone) = &self.plan.people[index];
                (name.clone(), *gone)
            } else {
                (self.plan.words.more.clone(), false)
            };
            let letters = f64::from(self.theme.type_length(size));
            let inner = place.label_width * self.plan.pixels() / f64::from(self.plan.scale_factor) - f64::from(self.theme.length(28.0));
            let fitted = labels::fit(&name, inner, letters);
            let ink = if gone { theme::INK_SOFT } else { theme::INK_LIGHT };
            let text = self.pill(place.label, theme::veiled(palette::BAR, if gone { 0.5 } else { 0.86 }), ink, &fitted.text, size, None);
            if fitted.shortened {
                self.commands.entity(text).insert(NameOf { figure: figures[index], short: fitted.text, whole: name });
            }
        }
    }

    fn leader(&mut self) {
        let blank = ImageNode { image_mode: NodeImageMode::Stretch, ..default() };
        self.commands.spawn((Node { position_type: PositionType::Absolute, ..default() }, blank, Part::Leader, Pickable::IGNORE, ChildOf(self.stage)));
        let words = self.plan.words.you.clone();
        self.pill((0.0, 0.0), theme::IVORY, theme::INK_DARK, &words, type_size::LABEL, Some(Part::LeaderLabel));
    }

    /// A pill around a word, hung by the middle of its upper edge; returns the text.
    fn pill(&mut self, at: (f64, f64), ground: Color, ink: Color, words: &str, size: f32, part: Option<Part>) -> Entity {
        let hanger = Node {
            width: px(0),
            justify_content: JustifyContent::Center,
            ..area_at(self.plan, at.0, at.1)
        };
        let pill = Node {
            padding: UiRect::axes(self.theme.px(14.0), self.theme.px(5.0)),
            border_radius: BorderRadius::all(self.theme.px(theme::radius::PILL)),
            flex_shrink: 0.0,
            ..default()
        };
        let hanger = self.commands.spawn((hanger, Pickable::IGNORE, ChildOf(self.stage))).id();
        if let Some(part) = part {
            self.commands.entity(hanger).insert(part);
        }
        let pill = self.commands.spawn((pill, BackgroundColor(ground), Pickable::IGNORE, ChildOf(hanger))).id();
        let text = (Text::new(words), self.theme.font(Weight::SemiBold, size), TextColor(ink), TextLayout::new(Justify::Center, LineBreak::NoWrap));
        self.commands.spawn((text, Pickable::IGNORE, ChildOf(pill))).id()
    }

    fn part(&mut self, part: Part, image: Handle<Image>) {
        let node = Node { position_type: PositionType::Absolute, ..default() };
        self.commands.spawn((node, picture(image), part, Pickable::IGNORE, ChildOf(self.stage)));
    }


    /// A size in stage units as real pixels.
    pub(super) fn real(&self, width: f64, height: f64) -> UVec2 {
        real_size(self.plan, width, height)
    }
}

/// While a figure is pointed at, its name is whole.
pub(super) fn show_whole_names(mut names: Query<(&NameOf, &mut Text)>, figures: Query<&Hovered, Changed<Hovered>>) {
    for (name, mut text) in &mut names {
        if let Ok(hovered) = figures.get(name.figure) {
            text.0.clone_from(if hovered.get() { &name.whole } else { &name.short });
        }
    }
}

pub(super) fn picture(image: Handle<Image>) -> ImageNode {
    ImageNode { image, image_mode: NodeImageMode::Stretch, ..default() }
}

fn covering() -> Node {
    Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), ..default() }
}

/// A node at a place of the stage, in stage units.
pub(super) fn area_at(plan: &Plan, left: f64, top: f64) -> Node {
    Node { position_type: PositionType::Absolute, left: across(plan, left), top: down(top), ..default() }
}

/// A node that fills a part of the stage, in stage units.
pub(super) fn area(plan: &Plan, left: f64, top: f64, width: f64, height: f64) -> Node {
    Node { width: across(plan, width), height: down(height), ..area_at(plan, left, top) }
}

/// The node of a figure whose feet are at a place.
pub(super) fn figure_node(plan: &Plan, x: f64, y: f64, scale: f64) -> Node {
    area(plan, x - art::FIGURE_WIDTH / 2.0 * scale, y - art::FIGURE_FEET * scale, art::FIGURE_WIDTH * scale, art::FIGURE_HEIGHT * scale)
}

/// The real pixels of a figure's picture.
pub(super) fn figure_pixels(plan: &Plan, scale: f64) -> UVec2 {
    real_size(plan, art::FIGURE_WIDTH * scale, art::FIGURE_HEIGHT * scale)
}

/// The upper middle of the leader's label.
pub(super) fn leader_label(plan: &Plan, leader: (f64, f64, f64)) -> (f64, f64) {
    if plan.table { (leader.0, leader.1 - 6.0) } else { (leader.0, leader.1 + LABEL_DROP * leader.2) }
}

/// A share of the stage's width.
pub(super) fn across(plan: &Plan, units: f64) -> Val {
    percent(narrow(units / plan.width() * 100.0))
}

/// A share of the stage's height.
pub(super) fn down(units: f64) -> Val {
    percent(narrow(units / super::layout::HEIGHT * 100.0))
}

#[expect(clippy::cast_possible_truncation, reason = "the screen needs no more than single precision")]
fn narrow(value: f64) -> f32 {
    value as f32
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the sizes of pictures")]
fn real_size(plan: &Plan, width: f64, height: f64) -> UVec2 {
    let pixels = |units: f64| (units * plan.pixels()).round().clamp(1.0, 4096.0) as u32;
    UVec2::new(pixels(width), pixels(height))
}
