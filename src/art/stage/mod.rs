//! The stage: where everybody stands, and the pictures that it is put together from.
//!
//! In: a [`StageView`](crate::narration::stage::StageView), a palette, a [`StageFormat`]. Out: a [`StageLayout`] with the places of everything,
//! and one SVG document for each thing that lies there. Read `layout.rs` -> `places.rs` (on the stage), `seating.rs` (at the table) ->
//! `sprites.rs` (where lights, threads and requests lie) -> `figures.rs` -> `picture.rs` (all of it
//! as one SVG).

mod backdrop;
mod board;
mod board_picture;
mod bubble;
mod bubble_picture;
mod cast;
mod curtain;
mod drawing;
mod figures;
mod frame;
mod glow;
mod labels;
mod layout;
mod marks;
mod name_picture;
mod picture;
mod place_picture;
mod places;
mod seating;
mod small_stage;
mod spotlight;
mod sprites;
mod table;
mod thread;
mod thread_picture;
mod week_props;
mod week_scene;

pub use backdrop::{Scenery, alcove, room, scenery};
pub use board::{CardSpot, TaskBoard, owner_colours};
pub use bubble::{Bubble, BubbleType};
pub use cast::{CAST_HEIGHT, CAST_WIDTH, cast_figure, cast_place};
pub use curtain::{CURTAIN_HEIGHT, CURTAIN_WIDTH, boards, curtain_figure};
pub use drawing::StagePicture;
pub use glow::{GLOW_ASPECT, empty_circle, glow, glow_ring, glow_strength, glow_truth, glow_width};
pub use labels::{FittedName, cut, fit, measure};
pub use layout::{Covered, NameStyle, StageFormat, StageLayout, drawn_as_group};
pub use marks::{bubble_tail, crowd, desk, done_mark, empty_place, late_mark, moved_mark, quiet_bubble};
pub use places::{FigurePlace, HEIGHT, LABEL_DROP, StageRoom, crown, number};
pub use small_stage::{SmallStagePicture, StageContrast, has_ring, small_stage, small_stage_layout};
pub use spotlight::{cone, pool};
pub use sprites::{
    REQUESTS, Sprite, TICKS, empty_circle_at, figure_at, glow_at, moved_mark_at, quiet_bubble_at, request_along,
    request_on, thread_to_leader, visitor_at,
};
pub use table::{silence_ring, table};
pub use thread::{TAUT, Thread, ThreadPiece};
pub use thread_picture::{THREAD_ROOM, answer, request, thread_slack, thread_taut, thread_truth};
pub use week_scene::{SCENE_ASPECT, week_scene};
