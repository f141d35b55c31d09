//! A whole stage as one accessible SVG: for reports, browsers and phones.
//!
//! In: a [`StageView`], the words on it, its title and description for those who do not see it, a palette, a [`StageFormat`]. Out: SVG text
//! with a `<title>` and a `<desc>`; laid out and drawn by the same code as the window's stage.

use super::backdrop::{draw_room, draw_scenery};
use super::board_picture;
use super::bubble::{Bubble, BubbleType};
use super::bubble_picture::{draw_bubble, draw_quiet};
use super::drawing::{Drawing, StagePicture};
use super::frame;
use super::glow::{draw_glow, draw_glow_ring, draw_glow_truth};
use super::layout::{Covered, StageFormat, StageLayout, drawn_as_group};
use super::marks::{draw_crowd, draw_empty_place};
use super::name_picture::{self, Pill};
use super::places::{FigurePlace, HEIGHT, number};
use super::spotlight::{draw_cone, draw_pool};
use super::sprites::{REQUESTS, Sprite, TICKS, glow_at, request_along, request_on, thread_to_leader};
use super::table::{draw_silence_ring, draw_table};
use super::thread::Thread;
use super::thread_picture::{draw_request, draw_thread_truth};
use crate::art::palette::ColorToken;
use crate::art::person::leader_look;
use crate::art::svg::{SvgBuilder, escaped};
use crate::scenario::PersonId;

/// Fonts, the program's own first.
const FONTS: &str = "Inter,'Inter Variable',system-ui,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',sans-serif";

impl StageFormat {
    /// As wide as a screen, with letters that can be read when it is shown 1200 pixels wide or more.
    pub const WIDE: Self = Self {
        width: 1920.0,
        covered: EDGES,
        letters: 28.0,
    };
    /// For the width of a page, read from 640 pixels on.
    pub const PAGE: Self = Self {
        width: 1728.0,
        covered: EDGES,
        letters: 36.0,
    };
    /// For phones, read from 340 pixels on.
    pub const PHONE: Self = Self {
        width: 1296.0,
        covered: EDGES,
        letters: 50.0,
    };
}

/// The size of a leader who is not looked at, over the usual one.
const LEADER_ASIDE: f64 = 0.87;
/// The size that a light on the floor is drawn in.
const ROUND: (f64, f64) = (400.0, 168.0);
/// Between the picture's edges and what stands on the stage.
const EDGES: Covered = Covered {
    left: 0.0,
    right: 0.0,
    top: 0.01,
    bottom: 0.01,
};

impl StagePicture<'_> {
    /// A file by itself, in the language of its words.
    #[must_use]
    pub fn document(&self, language: &str) -> String {
        let attributes = format!(
            r#"xmlns="http://www.w3.org/2000/svg" xml:lang="{}" "#,
            escaped(language)
        );
        self.svg(&attributes, None, 1.0)
    }

    /// An element of a page.
    #[must_use]
    pub fn element(&self) -> String {
        self.svg("", None, 1.0)
    }

    /// An element of a page that shows what became of a team: somebody may stand in a dashed frame, and the leader, who is not looked at, is a
    /// little smaller and stands before nobody's name.
    #[must_use]
    pub fn framed_element(&self, framed: Option<PersonId>) -> String {
        self.svg("", framed, LEADER_ASIDE)
    }

    fn svg(&self, attributes: &str, framed: Option<PersonId>, leader_size: f64) -> String {
        let id = self.id;
        let mut format = self.format;
        if self.view.truth.is_some() {
            // What the second outlines mean stands below everybody.
            format.covered.bottom += name_picture::legend_height(self.unit()) / HEIGHT;
        }
        let layout = StageLayout::of(self.view, format);
        let mut leader = layout.leader(self.view);
        leader.scale *= leader_size;
        let mut drawing = Drawing {
            sheet: SvgBuilder::with_prefix(&format!("{id}-")),
            picture: *self,
            leader,
            layout,
            among: None,
        };
        drawing.draw(framed);
        let attributes = format!(
            r#"{attributes}class="stage" role="img" aria-labelledby="{id}-title {id}-desc" focusable="false" font-family="{FONTS}""#
        );
        let inside = format!(
            r#"<title id="{id}-title">{}</title><desc id="{id}-desc">{}</desc>"#,
            escaped(&self.description.title),
            escaped(&self.description.text)
        );
        let view = [0.0, 0.0, self.format.width, HEIGHT];
        drawing.sheet.element(view, &attributes, &inside)
    }
}

impl Drawing<'_> {
    /// Everything, from the back to the front.
    fn draw(&mut self, framed: Option<PersonId>) {
        let (view, palette) = (self.picture.view, self.picture.palette);
        self.sheet
            .open(&format!("scale({:.5},1)", self.layout.format.width / 1920.0));
        draw_room(&mut self.sheet, palette);
        draw_scenery(&mut self.sheet, palette, &self.layout.scenery());
        self.sheet.close();
        if !self.layout.table {
            self.lights();
        }
        board_picture::draw(self);
        if !self.layout.table && !view.leader.away {
            self.threads();
        }
        if let Some(person) = framed {
            frame::draw_light(self, person);
        }
        self.people();
        if self.layout.table {
            self.table();
        }
        self.names();
        if let Some(person) = framed {
            frame::draw_frame(self, person);
        }
        if !view.leader.away {
            self.leader();
        }
        self.bubbles();
        if view.truth.is_some() {
            name_picture::draw_legend(self);
        }
    }

    /// Places what was defined in units of its own at a sprite.
    pub(super) fn lay(&mut self, id: &str, size: (f64, f64), at: &Sprite) {
        let stretch = (at.size.0 / size.0, at.size.1 / size.1);
        self.sheet.place(id, at.corner(), stretch, at.opacity);
    }

    pub(super) fn feet(&self) -> (f64, f64, f64) {
        (self.leader.x, self.leader.y, self.leader.scale)
    }

    /// People who have a place of their own and are there, with their places.
    pub(super) fn present(&self) -> Vec<(usize, FigurePlace)> {
        let singles = self.layout.places.iter().copied().take(self.layout.singles());
        singles
            .enumerate()
            .filter(|(index, _)| self.is_among(*index))
            .filter(|(index, _)| self.picture.view.people.get(*index).is_some_and(|person| !person.gone))
            .collect()
    }

    pub(super) fn lights(&mut self) {
        let StagePicture { view, palette, .. } = self.picture;
        let inside = view.leader.inside.clamp(0.0, 1.0);
        if !view.leader.away {
            let pool = self.sheet.define(|sheet| draw_pool(sheet, palette));
            let at = self.layout.pool_at(self.feet(), inside);
            self.lay(&pool, ROUND, &at);
        }
        self.own_lights();
        if !view.leader.away {
            let cone = self.sheet.define(|sheet| draw_cone(sheet, palette));
            let at = self.layout.cone_at(self.feet(), inside);
            self.lay(&cone, (340.0, 600.0), &at);
        }
    }

    /// The light that each carries, and its second outline.
    pub(super) fn own_lights(&mut self) {
        let StagePicture { view, palette, .. } = self.picture;
        let inside = view.leader.inside.clamp(0.0, 1.0);
        let glow = self.sheet.define(|sheet| {
            draw_glow(sheet, palette);
            draw_glow_ring(sheet, palette);
        });
        let present = self.present();
        for (index, place) in &present {
            let at = glow_at(place, view.people[*index].light.clamp(0.0, 1.0), inside);
            self.lay(&glow, ROUND, &at);
        }
        self.second_outlines();
    }

    /// The second outlines of lights, where there are any.
    pub(super) fn second_outlines(&mut self) {
        let StagePicture { view, palette, .. } = self.picture;
        let inside = view.leader.inside.clamp(0.0, 1.0);
        if let Some(truth) = &view.truth {
            let ring = self.sheet.define(|sheet| draw_glow_truth(sheet, palette));
            for (index, place) in &self.present() {
                let Some((light, _)) = truth.get(*index) else { continue };
                let at = glow_at(place, light.clamp(0.0, 1.0), inside);
                self.lay(&ring, ROUND, &Sprite { opacity: 1.0, ..at });
            }
        }
    }

    pub(super) fn threads(&mut self) {
        let StagePicture { view, palette, .. } = self.picture;
        let threads: Vec<(usize, Thread)> = self
            .present()
            .iter()
            .map(|(index, place)| {
                let person = &view.people[*index];
                let pull = person.thread.clamp(0.0, 1.0);
                (*index, thread_to_leader(person, place, self.feet(), pull))
            })
            .collect();
        for (_, thread) in &threads {
            self.thread(thread);
        }
        if let Some(truth) = &view.truth {
            let dot = self.sheet.define(|sheet| draw_thread_truth(sheet, palette));
            for (index, thread) in &threads {
                let Some((_, pull)) = truth.get(*index) else { continue };
                for step in 0..self.layout.pieces() {
                    let at = self.layout.true_dot_at(thread, step, pull.clamp(0.0, 1.0));
                    self.lay(&dot, (32.0, 32.0), &at);
                }
            }
        }
        if threads.iter().any(|(_, thread)| thread.waits) {
            let request = self.sheet.define(|sheet| draw_request(sheet, palette));
            for (index, thread) in &threads {
                let waiting = view.people[*index].waiting as usize;
                for before in 0..waiting.min(REQUESTS) {
                    let at = request_on(thread, request_along(thread, before, 1.0));
                    self.lay(&request, (40.0, 40.0), &at);
                }
            }
        }
    }

    /// A thread: coral with an edge where it is taut, pale and in pieces where it is not.
    fn thread(&mut self, thread: &Thread) {
        let palette = self.picture.palette;
        let (from, bend, to) = (thread.from, thread.bend(), thread.to);
        let path = |down: f64| {
            format!(
                "M{:.1},{:.1} Q{:.1},{:.1} {:.1},{:.1}",
                from.0,
                from.1 + down,
                bend.0,
                bend.1 + down,
                to.0,
                to.1 + down
            )
        };
        let thick = thread.thickness();
        if thread.taut() {
            let coral = palette.tone(ColorToken::Coral);
            let light = if palette.bright() { 0.22 } else { 0.45 };
            self.sheet
                .line_soft(&path(0.0), palette.tone(ColorToken::Ground), thick * 1.375, 0.55);
            self.sheet.line(&path(0.0), coral, thick);
            self.sheet
                .line_soft(&path(-0.156 * thick), coral.lighter(0.6), thick * 0.225, light);
        } else {
            let pieces = self.layout.pieces();
            let whole: f64 = (0..pieces)
                .map(|step| {
                    let (one, next) = (
                        thread.at(number(step) / number(pieces)),
                        thread.at(number(step + 1) / number(pieces)),
                    );
                    libm::hypot(next.0 - one.0, next.1 - one.1)
                })
                .sum();
            let piece = whole / number(pieces);
            // Round ends make a dash longer by its thickness.
            let dash = (piece * 0.62 - thick).max(0.4 * thick);
            self.sheet.dashed(
                &path(0.0),
                palette.tone(ColorToken::Slack),
                thick,
                thread.strength(),
                (dash, (piece - dash).max(thick)),
            );
        }
    }

    pub(super) fn people(&mut self) {
        let StagePicture { view, palette, .. } = self.picture;
        let order = self.layout.back_to_front();
        for index in order
            .into_iter()
            .filter(|index| self.is_among(*index))
            .collect::<Vec<usize>>()
        {
            let place = self.layout.places[index];
            self.sheet.open(&standing(&place));
            match view.people.get(index).filter(|_| index < self.layout.singles()) {
                Some(person) if person.gone => draw_empty_place(&mut self.sheet, palette, self.layout.set),
                Some(person) => {
                    let attention = self.layout.attention(view, person, self.leader.x);
                    let figure = self.layout.figure(palette, person, &place, attention);
                    figure.draw(&mut self.sheet);
                }
                None => draw_crowd(&mut self.sheet, palette),
            }
            self.sheet.close();
        }
    }

    fn table(&mut self) {
        let StagePicture {
            view, palette, words, ..
        } = self.picture;
        let table = self.sheet.define(|sheet| draw_table(sheet, palette));
        let at = self.layout.table_at();
        self.lay(&table, (1000.0, 460.0), &at);
        let Some(silence) = view.silence else { return };
        let ring = self.sheet.define(|sheet| draw_silence_ring(sheet, palette));
        let at = self.layout.silence_ring_at();
        self.lay(&ring, (160.0, 160.0), &at);
        for step in 0..TICKS {
            let tick = self.layout.tick_at(step, silence.clamp(0.0, 1.0));
            let Some((piece, reached)) = tick.filter(|(_, reached)| *reached > 0.01) else {
                continue;
            };
            let half = (piece.turn.0 * piece.length / 2.0, piece.turn.1 * piece.length / 2.0);
            let path = format!(
                "M{:.1},{:.1} L{:.1},{:.1}",
                piece.middle.0 - half.0,
                piece.middle.1 - half.1,
                piece.middle.0 + half.0,
                piece.middle.1 + half.1
            );
            self.sheet
                .line_soft(&path, palette.tone(ColorToken::Coral), piece.thickness, reached);
        }
        let size = (18.0 * self.unit()).min(at.size.0 * 0.15);
        let lines = [
            (600, -0.3, words.silence.as_str()),
            (500, 1.0, words.silence_grown(silence)),
        ];
        for (weight, down, line) in lines {
            let kind = self.text(size, weight, "middle", ColorToken::Ink);
            self.sheet.text((at.middle.0, at.middle.1 + down * size), kind, line);
        }
    }

    fn names(&mut self) {
        let StagePicture { view, words, .. } = self.picture;
        let (size, wraps) = name_picture::name_type(self);
        for index in 0..self.layout.places.len() {
            let place = self.layout.places[index];
            let single = view.people.get(index).filter(|_| index < self.layout.singles());
            let more = || {
                let people = drawn_as_group(self.layout.people);
                words.more.replace("%n", &people.to_string())
            };
            let name = single.map_or_else(more, |person| person.name.clone());
            let gone = single.is_some_and(|person| person.gone);
            let free = self.layout.name_width(index, size);
            let pill = Pill {
                top: place.label,
                size,
                ground: ColorToken::Bar,
                ink: if gone { ColorToken::InkSoft } else { ColorToken::Ink },
                opacity: if gone { 0.5 } else { 0.86 },
            };
            name_picture::draw_name(self, &pill, &name, free, wraps);
        }
    }

    fn leader(&mut self) {
        let StagePicture {
            view, palette, words, ..
        } = self.picture;
        let look = leader_look();
        self.sheet.open(&standing(&self.leader));
        self.layout.leader_figure(palette, &look).draw(&mut self.sheet);
        self.sheet.close();
        let pill = Pill {
            top: self.layout.leader_label(self.feet()),
            size: self.picture.format.letters,
            ground: ColorToken::Accent,
            ink: ColorToken::OnAccent,
            opacity: 1.0,
        };
        let right = name_picture::draw_pill(self, &pill, &words.you);
        let waiting: u32 = view
            .people
            .iter()
            .filter(|person| !person.gone)
            .map(|p| p.waiting)
            .sum();
        if waiting > 1 && !self.layout.table {
            name_picture::draw_queue(self, (right, pill.top.1), waiting);
        }
    }

    fn bubbles(&mut self) {
        let view = self.picture.view;
        let kind = BubbleType {
            letters: self.picture.format.letters,
            unit: self.unit(),
        };
        let place_of = |id: usize| {
            let index = view.people.iter().position(|person| person.id == id)?;
            self.layout.places.get(index).copied()
        };
        let mut bubbles: Vec<Bubble> = Vec::new();
        let speaker = view.speech.as_ref().map(|(id, _)| *id);
        if let Some((id, words)) = &view.speech
            && let Some(place) = place_of(*id)
        {
            bubbles.push(self.layout.bubble(&place, words, kind));
        }
        let quiet: Vec<FigurePlace> = self
            .present()
            .into_iter()
            .filter(|(index, _)| {
                let person = &view.people[*index];
                person.quiet && Some(person.id) != speaker
            })
            .map(|(_, place)| place)
            .collect();
        if let Some(words) = view.said.as_ref().filter(|_| !view.leader.away && !self.layout.table) {
            bubbles.extend(self.layout.leader_bubble(&self.leader, words, kind));
        }
        for place in &quiet {
            draw_quiet(self, place);
        }
        for bubble in &bubbles {
            draw_bubble(self, bubble);
        }
    }
}

/// The transform of a figure at a place.
pub(super) fn standing(place: &FigurePlace) -> String {
    format!("translate({:.2},{:.2}) scale({:.4})", place.x, place.y, place.scale)
}
