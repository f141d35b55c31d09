//! A person's head and shoulders, drawn from their look.
//!
//! Beside a name that says who it is, so nothing is read of it. Skin never changes with how somebody is.

use std::fmt::Write as _;

use crate::scenario::{Aid, Appearance, Hair, Shade};

/// From the lightest to the darkest.
const SKINS: [&str; 6] = ["#f6d8c2", "#ecc19d", "#d69f76", "#b47a52", "#8c5a3c", "#664230"];
/// Eyes and mouth, at least 3:1 on the skin of the same place.
const LINES: [&str; 6] = ["#331d26", "#331d26", "#331d26", "#331d26", "#140a0e", "#f2cfb6"];
/// The colours of tops.
const TOPS: [&str; 12] = [
    "#8066d4", "#3f8a68", "#bd4f80", "#4b6fb8", "#a7844a", "#2f8893", "#8a6d93", "#9c4a50", "#6d7b9c", "#7f8a4a",
    "#c9bdad", "#8d624c",
];

/// The drawing, 64 by 64.
pub(super) fn head(look: &Appearance) -> String {
    let step = usize::from(look.skin.clamp(1, 6)) - 1;
    let (skin, line) = (SKINS[step], LINES[step]);
    let top = TOPS[usize::from(look.top) % TOPS.len()];
    let hair = shade(look.shade);
    let (behind, before) = hair_of(look.hair, hair);
    let mut svg = String::from(r#"<svg class="head" viewBox="0 0 64 64" aria-hidden="true" focusable="false">"#);
    let _ = write!(
        svg,
        r#"{behind}<path d="M8 64c0-14 10-20 24-20s24 6 24 20z" fill="{top}"/><path d="M26 38h12v9a6 6 0 0 1-12 0z" fill="{skin}"/><ellipse cx="32" cy="28" rx="12.5" ry="14.5" fill="{skin}"/>{before}"#
    );
    if look.aids.contains(&Aid::Beard) {
        let _ = write!(
            svg,
            r#"<path d="M20 31c1 9 5 13 12 13s11-4 12-13c-3 5-7 5-12 5s-9 0-12-5z" fill="{hair}"/>"#
        );
    }
    let _ = write!(
        svg,
        r#"<g fill="{line}"><circle cx="27" cy="28" r="1.5"/><circle cx="37" cy="28" r="1.5"/></g><path d="M28 35.5q4 2.6 8 0" fill="none" stroke="{line}" stroke-width="1.5" stroke-linecap="round"/>"#
    );
    if look.aids.contains(&Aid::Glasses) {
        let _ = write!(
            svg,
            r#"<g fill="none" stroke="{line}" stroke-width="1.2"><circle cx="27" cy="28" r="4.2"/><circle cx="37" cy="28" r="4.2"/><path d="M31.2 28h1.6"/></g>"#
        );
    }
    if look.aids.contains(&Aid::HearingAid) {
        svg.push_str(
            r##"<path d="M44 25q4 2 1 7" fill="none" stroke="#3fb7c9" stroke-width="2" stroke-linecap="round"/>"##,
        );
    }
    svg.push_str("</svg>");
    svg
}

const fn shade(shade: Shade) -> &'static str {
    match shade {
        Shade::Black => "#2a222c",
        Shade::Brown => "#63422f",
        Shade::Red => "#b05a30",
        Shade::Fair => "#dbb978",
        Shade::Grey => "#bdbac6",
        Shade::Teal => "#2f8492",
        Shade::Plum => "#864776",
    }
}

/// What is drawn behind the head, and what before it.
fn hair_of(hair: Hair, colour: &str) -> (String, String) {
    let fill = |d: &str| format!(r#"<path d="{d}" fill="{colour}"/>"#);
    let round = |x: f64, y: f64, r: f64| format!(r#"<circle cx="{x}" cy="{y}" r="{r}" fill="{colour}"/>"#);
    let cap = "M19 27c-1-12 6-16 13-16s14 4 13 16c-2-6-6-9-13-9s-11 3-13 9z";
    match hair {
        Hair::Short => (String::new(), fill(cap)),
        Hair::Long => (
            fill("M17 48c-1-8-1-30 15-38 16 8 16 30 15 38-4 2-26 2-30 0z"),
            fill(cap),
        ),
        Hair::Bun => (round(32.0, 9.0, 6.0), fill(cap)),
        Hair::Afro => (round(32.0, 22.0, 19.0), fill("M20 24c2-8 22-8 24 0-6-4-18-4-24 0z")),
        Hair::Curls => {
            let curls = [(21.0, 20.0), (25.0, 14.0), (32.0, 12.0), (39.0, 14.0), (43.0, 20.0)];
            let curls = curls.map(|(x, y)| round(x, y, 5.2)).concat();
            (String::new(), curls)
        }
        Hair::Bald => (String::new(), String::new()),
        Hair::Scarf => (
            fill("M15 47c-1-10 1-36 17-37 16 1 18 27 17 37-8 5-26 5-34 0z"),
            fill("M19 27c0-13 7-17 13-17s13 4 13 17c-3-6-7-8-13-8s-10 2-13 8z"),
        ),
        Hair::Turban => (
            String::new(),
            fill("M17 25c-3-13 7-18 15-18s18 5 15 18c-5-5-9-6-15-6s-10 1-15 6z"),
        ),
    }
}
