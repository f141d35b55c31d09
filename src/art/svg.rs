//! A builder of SVG text: pictures are written with it, shape by shape.
//!
//! In: path data and numbers in the picture's own units. Out: SVG text, the same for the same shapes, so that it can serve as the key of
//! a cache; a document by itself, or an element of a page with ids that nothing else there has.

use std::fmt::Write as _;

use super::palette::Srgb8;

/// SVG under construction.
#[derive(Debug, Clone, Default)]
pub(super) struct SvgBuilder {
    /// Begins every id.
    prefix: String,
    body: String,
    defs: String,
    /// Gradients that are there already, with their ids.
    gradients: Vec<(String, String)>,
    ids: usize,
}

/// One stop of a gradient: offset 0..1, colour, opacity 0..1.
pub(super) type GradientStop = (f64, Srgb8, f64);

impl SvgBuilder {
    /// A builder whose ids all begin like this.
    pub(super) fn with_prefix(prefix: &str) -> Self {
        Self {
            prefix: prefix.to_owned(),
            ..Self::default()
        }
    }

    /// A filled path.
    pub(super) fn fill(&mut self, path: &str, tone: Srgb8) {
        self.fill_soft(path, tone, 1.0);
    }

    /// A filled path that lets what is behind it through.
    pub(super) fn fill_soft(&mut self, path: &str, tone: Srgb8, opacity: f64) {
        self.raw(format_args!(
            r#"<path d="{path}" fill="{}"{} fill-rule="evenodd"/>"#,
            tone.hex(),
            Opacity("fill-opacity", opacity)
        ));
    }

    /// A filled path with an outline of its own.
    pub(super) fn fill_rimmed(&mut self, path: &str, tone: Srgb8, rim: Srgb8, width: f64) {
        self.raw(format_args!(
            r#"<path d="{path}" fill="{}" fill-rule="evenodd" stroke="{}" stroke-width="{width}" stroke-linejoin="round"/>"#,
            tone.hex(),
            rim.hex()
        ));
    }

    /// A path filled with a gradient of this builder.
    pub(super) fn fill_with(&mut self, path: &str, gradient: &str) {
        self.raw(format_args!(r#"<path d="{path}" fill="url(#{gradient})"/>"#));
    }

    /// A path filled with a share of a gradient's strength.
    pub(super) fn fill_soft_with(&mut self, path: &str, gradient: &str, opacity: f64) {
        self.raw(format_args!(
            r#"<path d="{path}" fill="url(#{gradient})"{}/>"#,
            Opacity("fill-opacity", opacity)
        ));
    }

    /// A line with round ends.
    pub(super) fn line(&mut self, path: &str, tone: Srgb8, width: f64) {
        self.line_soft(path, tone, width, 1.0);
    }

    /// A line with round ends that lets what is behind it through.
    pub(super) fn line_soft(&mut self, path: &str, tone: Srgb8, width: f64, opacity: f64) {
        self.raw(format_args!(
            r#"<path d="{path}" fill="none" stroke="{}" stroke-width="{width:.2}"{} stroke-linecap="round" stroke-linejoin="round"/>"#,
            tone.hex(),
            Opacity("stroke-opacity", opacity)
        ));
    }

    /// A dashed line.
    pub(super) fn dashed(&mut self, path: &str, tone: Srgb8, width: f64, opacity: f64, dash: (f64, f64)) {
        self.raw(format_args!(
            r#"<path d="{path}" fill="none" stroke="{}" stroke-width="{width:.2}"{} stroke-linecap="round" stroke-dasharray="{:.1} {:.1}"/>"#,
            tone.hex(),
            Opacity("stroke-opacity", opacity),
            dash.0,
            dash.1
        ));
    }

    /// A filled ellipse.
    pub(super) fn ellipse(&mut self, centre: (f64, f64), radii: (f64, f64), tone: Srgb8, opacity: f64) {
        self.raw(format_args!(
            r#"<ellipse cx="{:.2}" cy="{:.2}" rx="{:.2}" ry="{:.2}" fill="{}"{}/>"#,
            centre.0,
            centre.1,
            radii.0,
            radii.1,
            tone.hex(),
            Opacity("fill-opacity", opacity)
        ));
    }

    /// The outline of an ellipse.
    pub(super) fn ring(&mut self, centre: (f64, f64), radii: (f64, f64), tone: Srgb8, width: f64, opacity: f64) {
        self.raw(format_args!(
            r#"<ellipse cx="{:.2}" cy="{:.2}" rx="{:.2}" ry="{:.2}" fill="none" stroke="{}" stroke-width="{width:.2}"{}/>"#,
            centre.0,
            centre.1,
            radii.0,
            radii.1,
            tone.hex(),
            Opacity("stroke-opacity", opacity)
        ));
    }

    /// A filled rectangle with round corners.
    pub(super) fn block(&mut self, corner: (f64, f64), size: (f64, f64), radius: f64, tone: Srgb8) {
        self.block_soft(corner, size, radius, tone, 1.0);
    }

    /// A filled rectangle with round corners that lets what is behind it through.
    pub(super) fn block_soft(&mut self, corner: (f64, f64), size: (f64, f64), radius: f64, tone: Srgb8, opacity: f64) {
        self.raw(format_args!(
            r#"<rect x="{:.2}" y="{:.2}" width="{:.2}" height="{:.2}" rx="{radius:.2}" fill="{}"{}/>"#,
            corner.0,
            corner.1,
            size.0,
            size.1,
            tone.hex(),
            Opacity("fill-opacity", opacity)
        ));
    }

    /// The outline of a rectangle with round corners.
    pub(super) fn frame(&mut self, corner: (f64, f64), size: (f64, f64), radius: f64, tone: Srgb8, opacity: f64) {
        self.raw(format_args!(
            r#"<rect x="{:.2}" y="{:.2}" width="{:.2}" height="{:.2}" rx="{radius:.2}" fill="none" stroke="{}" stroke-width="1.5"{}/>"#,
            corner.0,
            corner.1,
            size.0,
            size.1,
            tone.hex(),
            Opacity("stroke-opacity", opacity)
        ));
    }

    /// Words on one line.
    pub(super) fn text(&mut self, at: (f64, f64), kind: TextKind, words: &str) {
        self.raw(format_args!(
            r#"<text x="{:.2}" y="{:.2}" font-size="{:.2}" font-weight="{}" text-anchor="{}" fill="{}"{}>{}</text>"#,
            at.0,
            at.1,
            kind.size,
            kind.weight,
            kind.anchor,
            kind.tone.hex(),
            Opacity("fill-opacity", kind.opacity),
            escaped(words)
        ));
    }

    /// Opens a group that is moved, turned and scaled; close it with [`SvgBuilder::close`].
    pub(super) fn open(&mut self, transform: &str) {
        self.raw(format_args!(r#"<g transform="{transform}">"#));
    }

    /// Opens a group that can be placed again by its id; close it with [`SvgBuilder::close`].
    pub(super) fn open_named(&mut self, id: &str) {
        self.raw(format_args!(r#"<g id="{id}">"#));
    }

    /// Shapes that are SVG already.
    pub(super) fn drawn(&mut self, shapes: &str) {
        self.body.push_str(shapes);
    }

    /// Opens a group of which only what lies in a path is seen; close it with [`SvgBuilder::close`].
    pub(super) fn clip(&mut self, path: &str) {
        let id = self.new_id('c');
        push(
            &mut self.defs,
            format_args!(r#"<clipPath id="{id}"><path d="{path}"/></clipPath>"#),
        );
        self.raw(format_args!(r#"<g clip-path="url(#{id})">"#));
    }

    /// Opens a group of which only what lies in a circle is seen; close it with [`SvgBuilder::close`].
    pub(super) fn clip_circle(&mut self, centre: (f64, f64), radius: f64) {
        let id = self.new_id('c');
        push(
            &mut self.defs,
            format_args!(
                r#"<clipPath id="{id}"><circle cx="{}" cy="{}" r="{radius}"/></clipPath>"#,
                centre.0, centre.1
            ),
        );
        self.raw(format_args!(r#"<g clip-path="url(#{id})">"#));
    }

    /// Closes the last open group.
    pub(super) fn close(&mut self) {
        self.body.push_str("</g>");
    }

    /// Keeps what is drawn to be placed any number of times; returns its id.
    pub(super) fn define(&mut self, draw: impl FnOnce(&mut Self)) -> String {
        let before = std::mem::take(&mut self.body);
        draw(self);
        let drawn = std::mem::replace(&mut self.body, before);
        let id = self.new_id('d');
        push(&mut self.defs, format_args!(r#"<g id="{id}">{drawn}</g>"#));
        id
    }

    /// Places what was defined: its origin at a point, stretched.
    pub(super) fn place(&mut self, id: &str, at: (f64, f64), stretch: (f64, f64), opacity: f64) {
        self.raw(format_args!(
            r##"<use href="#{id}" transform="translate({:.2},{:.2}) scale({:.4},{:.4})"{}/>"##,
            at.0,
            at.1,
            stretch.0,
            stretch.1,
            Opacity("opacity", opacity)
        ));
    }

    /// A gradient from a centre outwards, in shares of the shape it fills; returns its name.
    pub(super) fn radial(&mut self, centre: (f64, f64), radius: f64, stops: &[GradientStop]) -> String {
        let head = format!(r#"radialGradient cx="{}" cy="{}" r="{radius}""#, centre.0, centre.1);
        self.gradient(&head, "radialGradient", stops)
    }

    /// Light that falls off softly to nothing at the rim of the shape it fills; returns its name.
    pub(super) fn halo(&mut self, tone: Srgb8, strength: f64) -> String {
        let stops: Vec<GradientStop> = (0..=10)
            .map(|step| {
                let out = f64::from(step) / 10.0;
                let left = 1.0 - out * out;
                (out, tone, strength * left * left)
            })
            .collect();
        self.radial((0.5, 0.5), 0.5, &stops)
    }

    /// A gradient from top to bottom; returns its name.
    pub(super) fn downward(&mut self, stops: &[GradientStop]) -> String {
        self.gradient(r#"linearGradient x1="0" y1="0" x2="0" y2="1""#, "linearGradient", stops)
    }

    /// A gradient from left to right; returns its name.
    pub(super) fn sideways(&mut self, stops: &[GradientStop]) -> String {
        self.gradient(r#"linearGradient x1="0" y1="0" x2="1" y2="0""#, "linearGradient", stops)
    }

    /// The whole document, to be stretched to any size; `view` is left, top, width and height in the picture's units.
    pub(super) fn document(self, view: [f64; 4]) -> String {
        self.element(
            view,
            r#"xmlns="http://www.w3.org/2000/svg" preserveAspectRatio="none""#,
            "",
        )
    }

    /// An element of a page, or a document of other attributes; `inside` stands before everything that is drawn.
    pub(super) fn element(self, view: [f64; 4], attributes: &str, inside: &str) -> String {
        let [left, top, width, height] = view;
        let defs = if self.defs.is_empty() {
            String::new()
        } else {
            format!("<defs>{}</defs>", self.defs)
        };
        format!(
            r#"<svg {attributes} viewBox="{left} {top} {width} {height}">{inside}{defs}{}</svg>"#,
            self.body
        )
    }

    fn gradient(&mut self, head: &str, name: &str, stops: &[GradientStop]) -> String {
        let mut inside = String::new();
        for (offset, tone, opacity) in stops {
            push(
                &mut inside,
                format_args!(
                    r#"<stop offset="{offset}" stop-color="{}"{}/>"#,
                    tone.hex(),
                    Opacity("stop-opacity", *opacity)
                ),
            );
        }
        let same = format!("{head}{inside}");
        if let Some((_, id)) = self.gradients.iter().find(|(there, _)| *there == same) {
            return id.clone();
        }
        let id = self.new_id('g');
        push(&mut self.defs, format_args!(r#"<{head} id="{id}">{inside}</{name}>"#));
        self.gradients.push((same, id.clone()));
        id
    }

    fn new_id(&mut self, kind: char) -> String {
        self.ids += 1;
        format!("{}{kind}{}", self.prefix, self.ids)
    }

    fn raw(&mut self, text: std::fmt::Arguments<'_>) {
        push(&mut self.body, text);
    }
}

/// A document with what is drawn on it.
pub(super) fn document(view: [f64; 4], draw: impl FnOnce(&mut SvgBuilder)) -> String {
    let mut sheet = SvgBuilder::default();
    draw(&mut sheet);
    sheet.document(view)
}

/// How words are set.
#[derive(Debug, Clone, Copy)]
pub(super) struct TextKind {
    /// The height of the letters.
    pub(super) size: f64,
    /// 100..=900.
    pub(super) weight: u16,
    /// `start`, `middle` or `end`.
    pub(super) anchor: &'static str,
    pub(super) tone: Srgb8,
    pub(super) opacity: f64,
}

/// An attribute that is left out where nothing lets through what is behind it.
struct Opacity(&'static str, f64);

impl std::fmt::Display for Opacity {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.1 >= 1.0 {
            return Ok(());
        }
        write!(out, r#" {}="{:.3}""#, self.0, self.1)
    }
}

/// Text that cannot become markup, and without what XML has no place for.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let allowed = text
        .chars()
        .map(|letter| if letter.is_whitespace() { ' ' } else { letter })
        .filter(|letter| !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}'));
    for letter in allowed {
        let written = maud::Escaper::new(&mut safe).write_char(letter);
        debug_assert!(written.is_ok(), "writing to a string cannot fail");
    }
    safe
}

fn push(text: &mut String, more: std::fmt::Arguments<'_>) {
    let written = text.write_fmt(more);
    debug_assert!(written.is_ok(), "writing to a string cannot fail");
}
