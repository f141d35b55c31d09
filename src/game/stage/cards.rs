//! The cards on the board: their nodes, and what changes on them while the days run.
//!
//! In: the plan's card faces, the state of each task. Out: cards that carry their owner's letter and colour, the title, a tick or a
//! clock, and a line of progress; heads of columns with the number of cards that are folded away.

use bevy::prelude::*;

use super::StageScene;
use super::builder::Builder;
use super::drawn::Drawn;
use super::nodes::{area, picture};
use super::parts::{CardFace, MovingPart, StagePlan};
use crate::art::palette::ColorToken;
use crate::art::stage::{self, TaskBoard, cut, measure, owner_colours};
use crate::narration::work::{Column, WorkCard};
use crate::ui::raster::Pictures;
use crate::ui::theme::{Theme, Weight, colour, type_size};

/// A piece of a card, or a head, that changes.
#[derive(Component, Debug, Clone, Copy)]
pub(super) enum Changing {
    /// The card's own node.
    Card(usize),
    /// Its tick or clock.
    Mark(usize),
    /// Its line of progress.
    Progress(usize),
    /// How many cards of a column are folded away.
    Folded(Column),
}

impl Builder<'_, '_, '_> {
    pub(super) fn board(&mut self) {
        let Some(board) = self.plan.layout.board else { return };
        for (place, column) in Column::ALL.into_iter().enumerate() {
            self.column(&board, column, place);
        }
        let plan = self.plan;
        for (index, face) in plan.cards.iter().enumerate() {
            self.card(&board, index, face);
        }
    }

    fn column(&mut self, board: &TaskBoard, column: Column, place: usize) {
        let (left, width) = board.column(column);
        let head = Node {
            justify_content: JustifyContent::SpaceBetween,
            align_items: AlignItems::Center,
            padding: UiRect::axes(self.theme.px(6.0), px(0)),
            ..area(self.plan, left, board.top + 2.0, width, board.head)
        };
        let words = |words: String, weight: Weight, ink: ColorToken| {
            (
                Text::new(words),
                self.theme.font(weight, type_size::SMALL),
                TextColor(self.theme.colour(ink)),
                TextLayout::new(Justify::Left, LineBreak::NoWrap),
                Pickable::IGNORE,
            )
        };
        let name = words(
            self.plan.words.columns[place].clone(),
            Weight::SemiBold,
            ColorToken::Ink,
        );
        let folded = words(String::new(), Weight::Medium, ColorToken::InkSoft);
        self.commands.spawn((
            head,
            Pickable::IGNORE,
            ChildOf(self.stage),
            children![name, (folded, Changing::Folded(column))],
        ));
    }

    fn card(&mut self, board: &TaskBoard, index: usize, face: &CardFace) {
        let theme = self.theme;
        let width = board.column(Column::ToDo).1;
        let side = theme.type_length(type_size::LABEL) * 1.24;
        let card = Node {
            align_items: AlignItems::Center,
            column_gap: theme.px(9.0),
            // The words stand a little higher than the middle, clear of the line of progress.
            padding: UiRect {
                bottom: theme.px(4.0),
                ..UiRect::horizontal(theme.px(7.0))
            },
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(theme.px(9.0)),
            overflow: Overflow::clip(),
            ..area(self.plan, 0.0, 0.0, width, board.card())
        };
        let disc = Node {
            width: px(side),
            height: px(side),
            flex_shrink: 0.0,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::all(px(side)),
            ..default()
        };
        let (tone, ink) = owner_colours(theme.palette, face.top);
        let letters = f64::from(theme.type_length(type_size::LABEL));
        let logical = self.plan.logical();
        let room = 1.06 * width * logical - f64::from(2.0 * side + theme.length(26.0));
        let title = cut(&face.title, room, letters);
        let word = |words: String, weight: Weight, size: f32, tone: Color| {
            (
                Text::new(words),
                theme.font(weight, size),
                TextColor(tone),
                TextLayout::new(Justify::Left, LineBreak::NoWrap),
                Pickable::IGNORE,
            )
        };
        let grow = Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            min_width: px(0),
            ..default()
        };
        let mark = Node {
            width: px(side * 0.9),
            height: px(side * 0.9),
            flex_shrink: 0.0,
            ..default()
        };
        let line = Node {
            position_type: PositionType::Absolute,
            left: px(0),
            bottom: px(0),
            height: theme.px(3.5),
            ..default()
        };
        let blank = picture(Handle::default());
        self.commands.spawn((
            card,
            BackgroundColor(theme.colour(ColorToken::Raised)),
            BorderColor::all(theme.veiled(ColorToken::Outline, 0.7)),
            MovingPart::Card(index),
            Changing::Card(index),
            Visibility::Hidden,
            Pickable::IGNORE,
            ChildOf(self.stage),
            children![
                (
                    disc,
                    BackgroundColor(colour(tone)),
                    Pickable::IGNORE,
                    children![word(face.initial.clone(), Weight::Bold, type_size::SMALL, colour(ink))]
                ),
                (
                    grow,
                    Pickable::IGNORE,
                    children![word(
                        title,
                        Weight::Medium,
                        type_size::LABEL,
                        theme.colour(ColorToken::Ink)
                    )]
                ),
                (mark, blank, Changing::Mark(index), Visibility::Hidden, Pickable::IGNORE),
                (
                    line,
                    BackgroundColor(theme.colour(ColorToken::Accent)),
                    Changing::Progress(index),
                    Pickable::IGNORE
                ),
            ],
        ));
    }
}

/// Brings cards and heads up to date when a view has changed.
pub(super) fn dress(
    mut stages: Query<(Entity, &StageScene, &mut Drawn)>,
    mut changing: Query<(
        Entity,
        &Changing,
        &mut Node,
        Option<&mut ImageNode>,
        Option<&mut BorderColor>,
    )>,
    mut texts: Query<&mut Text>,
    mut seen: Query<&mut Visibility, Without<MovingPart>>,
    parents: Query<&ChildOf>,
    mut pictures: ResMut<Pictures>,
    mut images: ResMut<Assets<Image>>,
    theme: Res<Theme>,
) {
    for (stage, scene, mut drawn) in &mut stages {
        if !drawn.undressed {
            continue;
        }
        drawn.undressed = false;
        let Some(plan) = &drawn.plan else { continue };
        let Some(board) = plan.layout.board else { continue };
        let cards = &scene.0.board;
        let of = |index: usize| -> Option<&WorkCard> {
            let task = plan.cards.get(index)?.task;
            cards.iter().find(|card| card.task == task)
        };
        for (entity, what, mut node, image, border) in &mut changing {
            if !parents.iter_ancestors(entity).any(|above| above == stage) {
                continue;
            }
            match *what {
                Changing::Card(index) => {
                    let late = of(index).is_some_and(|card| card.late);
                    if let Some(mut border) = border {
                        *border = BorderColor::all(if late {
                            theme.colour(ColorToken::Coral)
                        } else {
                            theme.veiled(ColorToken::Outline, 0.7)
                        });
                    }
                }
                Changing::Mark(index) => {
                    let svg = of(index).and_then(|card| mark(&theme, card));
                    if let Ok(mut seen) = seen.get_mut(entity) {
                        *seen = if svg.is_some() {
                            Visibility::Inherited
                        } else {
                            Visibility::Hidden
                        };
                    }
                    if let (Some(svg), Some(mut image)) = (svg, image) {
                        image.image = pictures.get(&mut images, &svg, UVec2::splat(48));
                    }
                }
                Changing::Progress(index) => {
                    let share = of(index)
                        .filter(|card| card.column == Column::Doing)
                        .map_or(0.0, |card| card.progress);
                    node.width = percent(super::movers::weight(share) * 100.0);
                }
                Changing::Folded(column) => {
                    let more = board.folded(cards, column);
                    if let Ok(mut text) = texts.get_mut(entity) {
                        text.0 = folded(plan, &theme, &board, column, more);
                    }
                }
            }
        }
    }
}

/// How many cards of a column are folded away, in words where they have room beside its name.
fn folded(plan: &StagePlan, theme: &Theme, board: &TaskBoard, column: Column, more: usize) -> String {
    if more == 0 {
        return String::new();
    }
    let words = plan.words.folded.replace("%n", &more.to_string());
    let place = Column::ALL.iter().position(|other| *other == column).unwrap_or(0);
    let letters = f64::from(theme.type_length(type_size::SMALL));
    let logical = plan.logical();
    let room = board.column(column).1 * logical - f64::from(theme.length(24.0));
    let beside = measure(&plan.words.columns[place], letters) + measure(&words, letters);
    if beside < room { words } else { format!("+{more}") }
}

fn mark(theme: &Theme, card: &WorkCard) -> Option<String> {
    if card.column == Column::Done {
        Some(stage::done_mark(theme.palette))
    } else {
        card.late.then(|| stage::late_mark(theme.palette))
    }
}
