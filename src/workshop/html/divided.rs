//! The wall of a room that is split: two stages side by side, who pays on each in a dashed frame, where they part, where the room goes on.
//!
//! In: a [`DividedPage`], the colours of its pictures. Out: a part of a page, laid out by `assets/web/divided.css`. It is read in the order
//! in which it is seen, and has nothing that can be pressed.

use maud::{Markup, PreEscaped, html};

use crate::art::palette::{ColorToken, Palette};
use crate::art::person::{leader_look, portrait_element};
use crate::art::stage::{Covered, StageFormat, StagePicture};
use crate::narration::page::{DividedPage, DividedSidePage, PartingFace, PartingPage};
use crate::narration::stage::Expression;
use crate::narration::{Localizer, StageWords};

/// A stage of half a wall: names are 26 pixels high where the wall is 1920 wide. Its people may stand close to the edges, so that they are large.
const HALF_WALL: StageFormat = StageFormat {
    width: 1980.0,
    covered: Covered {
        left: -0.005,
        right: -0.005,
        top: -0.03,
        bottom: 0.025,
    },
    letters: 71.0,
};
/// A bar, in units of its own.
const BAR: (f64, f64) = (170.0, 22.0);

/// The wall; `words` are those that stand on a stage.
#[must_use]
pub fn divided(words: &Localizer, page: &DividedPage, palette: &Palette) -> Markup {
    html! {
        section.divided lang=(words.language()) {
            header {
                h1 { (page.title) }
                p.split { (page.split) }
                p.luck { (die()) (page.luck) }
            }
            @for (place, side) in page.sides.iter().enumerate() { (half(words, side, place, palette)) }
            (parting(page, palette))
            footer {
                p.alone { (page.alone) br; (page.alone_usually) }
                @for side in &page.sides { (bar(side, palette)) }
                p.on { (page.goes_on) }
            }
        }
    }
}

/// One future: its votes and its answer, its stage, who pays.
fn half(words: &Localizer, side: &DividedSidePage, place: usize, palette: &Palette) -> Markup {
    let id = format!("side-{place}");
    let picture = StagePicture {
        view: &side.stage,
        words: &StageWords::new(|key| words.get(key)),
        description: &side.description,
        palette,
        format: HALF_WALL,
        id: &id,
    };
    let framed = side.payer.as_ref().map(|payer| payer.person);
    html! {
        section.half.wins[side.wins] aria-labelledby={ (id) "-name" } {
            h2 #{ (id) "-name" } {
                @if let Some(votes) = &side.votes { b.votes { (votes) } " " }
                span.answer { (side.answer) }
                span.when { (side.when) }
            }
            div.scene { (PreEscaped(picture.framed_element(framed))) }
            div.paid.nobody[side.payer.is_none()] {
                @if let Some(payer) = &side.payer {
                    (PreEscaped(portrait_element(palette, &payer.look, payer.mood, &format!("payer-{place}"))))
                }
                p { strong { (side.paid) } @if !side.sure.is_empty() { span.sure { (side.sure_label) " " b { (side.sure) } } } }
                @if !side.cost.is_empty() { p.cost { (side.cost) } }
            }
        }
    }
}

/// The strip.
fn parting(page: &DividedPage, palette: &Palette) -> Markup {
    let PartingPage {
        title,
        when,
        moment,
        sides,
        says,
    } = &page.parting;
    html! {
        section.parting aria-labelledby="parting" {
            div.where { h2 #parting { (title) } p { (when) } p.moment { (moment) } }
            @if let Some(sides) = sides {
                (fork())
                ul {
                    @for (place, (side, half)) in sides.iter().zip(&page.sides).enumerate() {
                        li {
                            b.mark { (half.mark) }
                            (face(&side.face, place, palette))
                            p { strong { (side.came) } " " span { (side.led) } }
                        }
                    }
                }
            }
            @if !says.is_empty() { p.says { (says) } }
        }
    }
}

fn face(face: &PartingFace, place: usize, palette: &Palette) -> Markup {
    let id = format!("parting-{place}");
    let drawn = match face {
        PartingFace::Leader => portrait_element(palette, &leader_look(), Expression::Calm, &id),
        PartingFace::Person(_, look, mood) => portrait_element(palette, look, *mood, &id),
        PartingFace::Nobody => String::new(),
    };
    html! { span.face { (PreEscaped(drawn)) } }
}

/// One line that becomes two; the upper one is the first side's.
fn fork() -> Markup {
    html! {
        svg.fork viewBox="0 0 190 120" aria-hidden="true" focusable="false" {
            path.first d="M8 60 H80 M100 52 C130 44 118 30 172 30 M160 18 L174 30 L160 42" {}
            path.second d="M100 68 C130 76 118 90 172 90 M160 78 L174 90 L160 102" {}
            circle cx="84" cy="60" r="11" {}
        }
    }
}

/// What a team can do alone, with the mean over other lucks behind it.
fn bar(side: &DividedSidePage, palette: &Palette) -> Markup {
    let ((share, level), (_, usual)) = (&side.level, &side.usual_level);
    let (wide, high) = BAR;
    let full = format!("{:.1}", (share * wide).clamp(high, wide));
    html! {
        p.reach {
            b { (side.mark) }
            svg viewBox={ "0 0 " (wide) " " (high) } aria-hidden="true" focusable="false" {
                rect width=(wide) height=(high) rx=(high / 2.0) fill=(palette.hex(ColorToken::Outline)) {}
                rect width=(full) height=(high) rx=(high / 2.0) fill=(palette.hex(ColorToken::Amber)) {}
            }
            strong { (level) } " " span { "(" (usual) ")" }
        }
    }
}

/// The mark of luck.
fn die() -> Markup {
    let spots = [(11, 11), (25, 11), (18, 18), (11, 25), (25, 25)];
    html! {
        svg viewBox="0 0 36 36" aria-hidden="true" focusable="false" {
            rect x="2.5" y="2.5" width="31" height="31" rx="7" {}
            @for (across, down) in spots { circle cx=(across) cy=(down) r="2.6" {} }
        }
    }
}
