//! Lays out what moves: lights, threads with their requests, the nodes of both.
//!
//! In: the plan, the colours. Out: nodes with a [`MovingPart`], unseen until they are placed; each picture is drawn once.

use bevy::prelude::*;

use super::builder::Builder;
use super::movers::SIDE;
use super::nodes::picture;
use super::parts::{MovingPart, ThreadPictures};
use crate::art::stage;
use crate::ui::raster::{Light, Lights};

impl Builder<'_, '_, '_> {
    /// The leader's pool and beam, and everybody's own light: one picture each.
    pub(super) fn lights(&mut self) {
        if self.plan.layout.table {
            return;
        }
        let palette = self.theme.palette;
        let Lights { pool, cone, glow } = Lights::of(palette, self.plan.size.y);
        let size = glow.size();
        let mut drawn = |light: &Light| self.pictures.get_light(self.images, light);
        let (pool, cone, glow) = (drawn(&pool), drawn(&cone), drawn(&glow));
        if !self.plan.away {
            self.mover(MovingPart::Pool, pool);
        }
        for index in 0..self.plan.layout.singles() {
            self.mover(MovingPart::Glow(index), glow.clone());
            if self.plan.truth {
                let truth = self.pictures.get(self.images, &stage::glow_truth(palette), size);
                self.mover(MovingPart::TrueLight(index), truth);
            }
        }
        if !self.plan.away {
            self.mover(MovingPart::Cone, cone);
        }
    }

    /// What threads are laid from, drawn once.
    pub(super) fn thread_pictures(&mut self) -> ThreadPictures {
        let palette = self.theme.palette;
        let mut drawn = |svg: &str, size: UVec2| self.pictures.get(self.images, svg, size);
        ThreadPictures {
            taut: drawn(&stage::thread_taut(palette), UVec2::new(16, 24)),
            slack: drawn(&stage::thread_slack(palette), UVec2::new(48, 24)),
            request: drawn(&stage::request(palette), UVec2::splat(64)),
            answer: drawn(&stage::answer(palette), UVec2::splat(64)),
        }
    }

    pub(super) fn threads(&mut self, threads: &ThreadPictures) {
        if self.plan.layout.table || self.plan.away {
            return;
        }
        let pieces = self.plan.layout.pieces();
        for index in 0..self.plan.layout.singles() {
            for step in 0..pieces {
                self.mover(MovingPart::Thread(index, step), threads.slack.clone());
            }
        }
        if self.plan.truth {
            let size = UVec2::splat(24);
            let dot = self
                .pictures
                .get(self.images, &stage::thread_truth(self.theme.palette), size);
            for index in 0..self.plan.layout.singles() {
                for step in 0..pieces {
                    self.mover(MovingPart::TrueThread(index, step), dot.clone());
                }
            }
        }
        for index in 0..self.plan.layout.singles() {
            for place in 0..stage::REQUESTS {
                self.mover(MovingPart::Request(index, place), threads.request.clone());
            }
        }
    }

    pub(super) fn mover(&mut self, mover: MovingPart, image: Handle<Image>) -> Entity {
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(0),
            top: px(0),
            width: px(SIDE),
            height: px(SIDE),
            ..default()
        };
        let unseen = (Visibility::Hidden, Pickable::IGNORE);
        self.commands
            .spawn((node, picture(image), mover, unseen, ChildOf(self.stage)))
            .id()
    }
}
