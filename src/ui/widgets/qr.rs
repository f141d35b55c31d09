//! A QR code: black on white in every scheme, since cameras are.
//!
//! In: the code of a page, its side. Out: one picture, read as one.

use super::UiBuilder;
use crate::narration::page::QrPicture;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::view::NodeId;

/// A code so many design pixels wide and high, with the white around it.
pub fn qr(ui: &mut UiBuilder, parent: NodeId, code: &QrPicture, side: f32) {
    let picture = ui.picture_of(&code.svg, side);
    let shown = ui.picture(parent, picture, side, side);
    ui.reads(shown, Reads::new(NodeKind::Picture, &code.reads));
}
