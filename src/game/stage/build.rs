//! Builds a stage's nodes, back to front.
//!
//! In: a view, its plan and places. Out: children of the stage's node. Positions are shares of the stage, so a resized window shows
//! the right picture even before it is built anew.

use bevy::picking::hover::Hovered;
use bevy::prelude::*;

use super::layout::Place;
use super::nodes::{area, covering, figure_node, figure_pixels, picture, real_size};
use super::parts::{Part, Plan};
use super::{StageFigure, StageGroup, speech};
use crate::narration::stage::StageView;
use crate::ui::art::{self, Pictures};
use crate::ui::palette::Paint;
use crate::ui::theme::{Theme, Weight, type_size};

/// The hands a builder works with.
pub(super) struct Builder<'a, 'w, 's> {
    pub(super) commands: &'a mut Commands<'w, 's>,
    pub(super) stage: Entity,
    pub(super) plan: &'a Plan,
    pub(super) theme: &'a Theme,
    pub(super) pictures: &'a mut Pictures,
    pub(super) images: &'a mut Assets<Image>,
}

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
    let mut builder = Builder {
        commands,
        stage,
        plan,
        theme,
        pictures,
        images,
    };
    builder.ground(view);
    let figures = builder.people(places);
    if plan.table {
        builder.table();
    }
    builder.labels(places, &figures);
    if !plan.away {
        builder.leader();
    }
    if let Some((id, words)) = &view.speech
        && let Some(place) = view
            .people
            .iter()
            .position(|person| person.id == *id)
            .and_then(|index| places.get(index))
    {
        speech::bubble(&mut builder, place, words);
    }
}

impl Builder<'_, '_, '_> {
    fn ground(&mut self, view: &StageView) {
        let palette = self.theme.palette;
        let room = self.pictures.get_grained(
            self.images,
            &art::backdrop(self.theme.palette, view.table),
            self.plan.size,
        );
        self.commands
            .spawn((covering(), picture(room), Pickable::IGNORE, ChildOf(self.stage)));
        if !self.plan.table {
            let pool = self.pictures.get_light(
                self.images,
                &art::pool(palette),
                UVec2::new(1024, 430),
                palette.tone(Paint::Spotlight),
            );
            let cone = self.pictures.get_light(
                self.images,
                &art::cone(palette),
                UVec2::new(640, 960),
                palette.tone(Paint::Spotlight),
            );
            if !self.plan.away {
                self.part(Part::Pool, pool);
            }
            for index in 0..self.plan.singles() {
                let (glow, ring) = (
                    self.pictures.get_light(
                        self.images,
                        &art::glow(palette),
                        UVec2::new(640, 269),
                        palette.tone(Paint::Glow),
                    ),
                    self.pictures
                        .get(self.images, &art::glow_ring(palette), UVec2::new(640, 269)),
                );
                self.part(Part::Glow(index), glow);
                self.part(Part::Ring(index), ring);
                if self.plan.truth {
                    let truth = self
                        .pictures
                        .get(self.images, &art::glow_truth(palette), UVec2::new(640, 269));
                    self.part(Part::Truth(index), truth);
                }
            }
            if !self.plan.away {
                self.part(Part::Cone, cone);
            }
            let threads = self.images.add(art::rasterise("", UVec2::ONE));
            self.commands.spawn((
                covering(),
                picture(threads),
                Part::Threads,
                Pickable::IGNORE,
                ChildOf(self.stage),
            ));
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
            let blank = ImageNode {
                image_mode: NodeImageMode::Stretch,
                ..default()
            };
            let mut figure = self
                .commands
                .spawn((node, blank, Hovered::default(), ChildOf(self.stage)));
            if index < self.plan.singles() {
                let (id, _, gone) = &self.plan.people[index];
                figure.insert((Part::Figure(index), StageFigure(*id)));
                if *gone {
                    figure.insert(Pickable::IGNORE);
                }
            } else {
                let size = figure_pixels(self.plan, place.scale);
                figure.insert((
                    picture(self.pictures.get(self.images, &art::crowd(self.theme.palette), size)),
                    StageGroup,
                ));
            }
            figures[index] = figure.id();
        }
        figures
    }

    fn table(&mut self) {
        let (centre, half) = self.plan.room().table();
        let width = half.0 * 1000.0 / 480.0;
        let height = width / art::TABLE_ASPECT;
        let node = area(
            self.plan,
            centre.0 - width / 2.0,
            centre.1 - height * art::TABLE_MIDDLE,
            width,
            height,
        );
        let table = self
            .pictures
            .get(self.images, &art::table(self.theme.palette), self.real(width, height));
        self.commands
            .spawn((node, picture(table), Pickable::IGNORE, ChildOf(self.stage)));
        if self.plan.silence {
            let side = half.1 * 0.72;
            let node = Node {
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                ..area(
                    self.plan,
                    centre.0 - side / 2.0,
                    centre.1 - half.1 * 0.13 - side / 2.0,
                    side,
                    side,
                )
            };
            let ring = ImageNode {
                image_mode: NodeImageMode::Stretch,
                ..default()
            };
            let word = (
                Text::new(self.plan.words.silence.clone()),
                self.theme.font(Weight::SemiBold, type_size::SMALL),
                TextColor(self.theme.colour(Paint::Ink)),
            );
            self.commands.spawn((
                node,
                ring,
                Part::Silence,
                Pickable::IGNORE,
                ChildOf(self.stage),
                children![(word, Pickable::IGNORE)],
            ));
        }
    }

    fn leader(&mut self) {
        let blank = ImageNode {
            image_mode: NodeImageMode::Stretch,
            ..default()
        };
        self.commands.spawn((
            Node {
                position_type: PositionType::Absolute,
                ..default()
            },
            blank,
            Part::Leader,
            Pickable::IGNORE,
            ChildOf(self.stage),
        ));
        let words = self.plan.words.you.clone();
        self.pill(
            (0.0, 0.0),
            self.theme.colour(Paint::Accent),
            self.theme.colour(Paint::OnAccent),
            &words,
            type_size::LABEL,
            Some(Part::LeaderLabel),
        );
    }

    fn part(&mut self, part: Part, image: Handle<Image>) {
        let node = Node {
            position_type: PositionType::Absolute,
            ..default()
        };
        self.commands
            .spawn((node, picture(image), part, Pickable::IGNORE, ChildOf(self.stage)));
    }

    /// A size in stage units as real pixels.
    pub(super) fn real(&self, width: f64, height: f64) -> UVec2 {
        real_size(self.plan, width, height)
    }
}
