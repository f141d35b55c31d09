//! Builds a stage's nodes, back to front.
//!
//! In: a view, its plan and places. Out: children of the stage's node. Positions are shares of the stage, so a resized window shows
//! the right picture even before it is built anew.

use bevy::picking::hover::Hovered;
use bevy::prelude::*;

use super::builder::Builder;
use super::nodes::{covering, figure_node, figure_pixels, picture, real_size, sprite_area};
use super::parts::{MovingPart, PaintedPart, StagePlan, ThreadPictures};
use super::visits::VISITORS;
use super::{StageFigure, StageGroup, speech};
use crate::art::palette::ColorToken;
use crate::art::stage::{self, fit};
use crate::narration::stage::StageView;
use crate::ui::opaque::WantedRoom;
use crate::ui::raster::Pictures;
use crate::ui::theme::{Theme, Weight, radius, type_size};

pub(super) fn build(
    commands: &mut Commands,
    stage: Entity,
    view: &StageView,
    plan: &StagePlan,
    theme: &Theme,
    pictures: &mut Pictures,
    images: &mut Assets<Image>,
) -> ThreadPictures {
    let mut builder = Builder {
        commands,
        stage,
        plan,
        theme,
        pictures,
        images,
    };
    builder.ground();
    builder.lights();
    let threads = builder.thread_pictures();
    builder.board();
    builder.threads(&threads);
    let figures = builder.people();
    if plan.layout.table {
        builder.table(&threads);
    }
    let seats = builder.seats();
    builder.labels(&figures, &seats);
    if plan.away {
        builder.empty_circle(view);
    } else {
        if !plan.layout.table {
            for slot in 0..VISITORS {
                builder.mover(MovingPart::Visitor(slot), Handle::default());
            }
        }
        builder.leader();
    }
    let places = &plan.layout.places;
    for place in plan.quiet.iter().filter_map(|index| places.get(*index)) {
        speech::quiet(&mut builder, place);
    }
    for (index, good) in &plan.moved {
        if let Some(place) = places.get(*index) {
            speech::moved(&mut builder, place, *good);
        }
    }
    if let Some((id, words)) = &view.speech
        && let Some(place) = view
            .people
            .iter()
            .position(|person| person.id == *id)
            .and_then(|index| places.get(index))
    {
        speech::bubble(&mut builder, place, words, false);
    }
    if let Some(words) = plan.said.as_ref().filter(|_| !plan.away && !plan.layout.table) {
        speech::bubble(&mut builder, &plan.layout.leader(view), words, true);
    }
    if plan.truth {
        builder.legend();
    }
    threads
}

impl Builder<'_, '_, '_> {
    /// Everything that stands still, in one picture.
    fn ground(&mut self) {
        let palette = self.theme.palette;
        let still = stage::scenery(palette, &self.plan.layout.scenery());
        let room = WantedRoom {
            scheme: palette.scheme,
            over: still,
            size: self.plan.size,
        };
        self.commands
            .spawn((covering(), room, Pickable::IGNORE, ChildOf(self.stage)));
    }

    /// Figures from back to front, in the order of the people.
    fn people(&mut self) -> Vec<Entity> {
        let places = &self.plan.layout.places;
        let mut figures = vec![Entity::PLACEHOLDER; places.len()];
        for index in self.plan.layout.back_to_front() {
            let place = &places[index];
            let node = figure_node(self.plan, place.x, place.y, place.scale);
            let blank = ImageNode {
                image_mode: NodeImageMode::Stretch,
                ..default()
            };
            let mut figure = self
                .commands
                .spawn((node, blank, Hovered::default(), ChildOf(self.stage)));
            if index < self.plan.layout.singles() {
                let (id, _, gone) = &self.plan.people[index];
                figure.insert((PaintedPart::Figure(index), StageFigure(*id)));
                if *gone {
                    figure.insert(Pickable::IGNORE);
                }
            } else {
                let size = figure_pixels(self.plan, place.scale);
                figure.insert((
                    picture(self.pictures.get(self.images, &stage::crowd(self.theme.palette), size)),
                    StageGroup,
                ));
            }
            figures[index] = figure.id();
        }
        figures
    }

    fn table(&mut self, threads: &ThreadPictures) {
        let at = self.plan.layout.table_at();
        let node = sprite_area(self.plan, &at);
        let table = self.pictures.get(
            self.images,
            &stage::table(self.theme.palette),
            self.real(at.size.0, at.size.1),
        );
        self.commands
            .spawn((node, picture(table), Pickable::IGNORE, ChildOf(self.stage)));
        if let Some(silence) = self.plan.silence {
            let at = self.plan.layout.silence_ring_at();
            let node = Node {
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                ..sprite_area(self.plan, &at)
            };
            let ring = self.pictures.get(
                self.images,
                &stage::silence_ring(self.theme.palette),
                self.real(at.size.0, at.size.1),
            );
            let word = |words: &str, weight: Weight| {
                (
                    Text::new(words),
                    self.theme.font(weight, type_size::SMALL),
                    TextColor(self.theme.colour(ColorToken::Ink)),
                    TextLayout::new(Justify::Center, LineBreak::NoWrap),
                    Node {
                        flex_shrink: 0.0,
                        ..default()
                    },
                    Pickable::IGNORE,
                )
            };
            let words = &self.plan.words;
            let lines = [words.silence.as_str(), words.silence_grown(silence)];
            let letters = f64::from(self.theme.type_length(type_size::SMALL));
            let room = 0.95 * at.size.0 * self.plan.logical();
            // In a small ring no word is legible; the page has them.
            let has_room = lines.iter().all(|line| !fit(line, room, letters, false).shortened);
            let [name, grown] = lines.map(|line| if has_room { line } else { "" });
            let lines = children![word(name, Weight::SemiBold), word(grown, Weight::Medium)];
            self.commands
                .spawn((node, picture(ring), Pickable::IGNORE, ChildOf(self.stage), lines));
            for step in 0..stage::TICKS {
                self.mover(MovingPart::Tick(step), threads.taut.clone());
            }
        }
    }

    fn leader(&mut self) {
        let leader = self.mover(MovingPart::Leader, Handle::default());
        self.commands.entity(leader).insert(PaintedPart::Leader);
        let words = self.plan.words.you.clone();
        let (pill, _) = self.pill(
            (0.0, 0.0),
            self.theme.colour(ColorToken::Accent),
            self.theme.colour(ColorToken::OnAccent),
            &words,
            type_size::LABEL,
            Some(MovingPart::LeaderLabel),
        );
        if self.plan.waiting > 1 && !self.plan.layout.table {
            self.queue(pill);
        }
    }

    /// Where the leader stood: a circle with nobody in it.
    fn empty_circle(&mut self, view: &StageView) {
        let place = self.plan.layout.leader(view);
        let at = stage::empty_circle_at(&place);
        let ring = stage::empty_circle(self.theme.palette);
        let ring = self.pictures.get(self.images, &ring, self.real(at.size.0, at.size.1));
        let node = sprite_area(self.plan, &at);
        self.commands
            .spawn((node, picture(ring), Pickable::IGNORE, ChildOf(self.stage)));
    }

    /// How many wait, beside the leader's name.
    fn queue(&mut self, beside: Entity) {
        let size = self.theme.type_length(type_size::LABEL) * 1.3;
        let mark = self
            .pictures
            .get(self.images, &stage::request(self.theme.palette), UVec2::splat(64));
        let pill = Node {
            position_type: PositionType::Absolute,
            left: percent(100),
            top: px(0),
            height: percent(100),
            margin: UiRect::left(self.theme.px(22.0)),
            padding: UiRect::axes(self.theme.px(8.0), px(0)),
            column_gap: self.theme.px(6.0),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::all(self.theme.px(radius::PILL)),
            ..default()
        };
        let icon = Node {
            width: px(size),
            height: px(size),
            ..default()
        };
        let count = (
            Text::new(self.plan.waiting.to_string()),
            self.theme.font(Weight::Bold, type_size::LABEL),
            TextColor(self.theme.colour(ColorToken::Ink)),
        );
        self.commands.spawn((
            pill,
            BackgroundColor(self.theme.colour(ColorToken::Bar)),
            Pickable::IGNORE,
            ChildOf(beside),
            children![(icon, picture(mark), Pickable::IGNORE), (count, Pickable::IGNORE)],
        ));
    }

    /// A size in stage units as real pixels.
    pub(super) fn real(&self, width: f64, height: f64) -> UVec2 {
        real_size(self.plan, width, height)
    }
}
