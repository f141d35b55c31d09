//! Small drawn signs of what is known of somebody, so that a leader finds the same thing at the same sign on every card.
//!
//! In: what a fact is about, whether it is well. Out: an SVG document in a 24 by 24 box.

use super::marks;
use crate::art::palette::{ColorToken, Palette};
use crate::narration::page::{FactKind, Sentiment};

/// The sign of a fact in the colour of its mood.
#[must_use]
pub fn mark(palette: &Palette, about: FactKind, mood: Sentiment) -> String {
    let paint = match mood {
        Sentiment::Neutral => ColorToken::InkSoft,
        mood => marks::paint(mood),
    };
    let lines = match about {
        FactKind::Leaving | FactKind::Handled => return marks::mood(palette, mood),
        FactKind::Alone => return marks::mood(palette, Sentiment::Autonomy),
        FactKind::Waiting => "M12 2.6a9.4 9.4 0 1 0 .01 0zM12 6.8V12l3.6 2.4",
        FactKind::Promise => "M12 21.4c-7-4.2-9-9-9-15.6l9-3.2 9 3.2c0 6.6-2 11.4-9 15.6zM8 11.6l3 3 5.2-5.8",
        FactKind::Work => "M5 3.4h14v17.2H5zM8.6 8.6h6.8M8.6 12.6h6.8M8.6 16.6h3.6",
        FactKind::Asks => "M3 4.2h18v12.2h-8.6L7.4 21v-4.6H3zM8 10.3h.02M12 10.3h.02M16 10.3h.02",
        FactKind::Bearing => {
            "M12 20.6C5 15.6 2.6 12.2 2.6 8.6A4.9 4.9 0 0 1 12 6.4a4.9 4.9 0 0 1 9.4 2.2c0 3.6-2.4 7-9.4 12z"
        }
        FactKind::SteppedIn => "M3 12h11M9.6 7.4l4.8 4.6-4.8 4.6M19.6 4v16",
        FactKind::Helper => {
            "M8 4.2a3.4 3.4 0 1 0 .01 0zM2 19.4c0-4 2.4-6.4 6-6.4s6 2.4 6 6.4M16.6 5.2a2.9 2.9 0 1 1-.6 5.6M17 13.4c3 .2 5 2.6 5 6"
        }
        FactKind::Character => "M12 3.4a4.3 4.3 0 1 0 .01 0zM3.6 20.6c.4-5 3.6-7.6 8.4-7.6s8 2.6 8.4 7.6",
    };
    let hex = palette.hex(paint);
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="{lines}" fill="none" stroke="{hex}" stroke-width="2.3" stroke-linecap="round" stroke-linejoin="round"/></svg>"#
    )
}
