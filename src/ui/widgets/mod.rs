//! Widgets: one a file, each drawn from data of a page.
//!
//! In: a [`UiBuilder`], a parent node, an item of a page. Out: nodes; what can be used carries a target and its command. Every spelling
//! that is Bevy's own stays in here.

mod builder;
pub mod button;
pub mod cast;
pub mod chart;
pub mod choice;
pub mod curtain_call;
pub mod disclosure;
pub mod door;
pub mod fact_marks;
pub mod field;
pub mod hints;
mod hour_block;
pub mod hour_blocks;
pub mod hour_marks;
mod hour_pips;
pub mod items;
pub mod key_caps;
pub mod keys;
pub mod level_chart;
pub mod marks;
pub mod meter;
mod move_widths;
pub mod moves;
pub mod option;
pub mod panel;
pub mod paragraph;
pub mod person;
pub mod person_profile;
pub mod person_summary;
pub mod postcard;
pub mod qr;
pub mod said_card;
pub mod scenario_card;
pub mod set_lines;
pub mod small_stage;
pub mod stepper;
pub mod table;
pub mod tip_ring;
pub mod week_card;
pub mod week_trade;

pub use builder::{Picture, TextAppearance, UiBuilder, WindowWords};
