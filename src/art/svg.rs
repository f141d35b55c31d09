//! A sheet of SVG text that pictures are written on, part by part.
//!
//! In: shapes as path data and numbers in the picture's own units. Out: one self-contained SVG document without text or fonts,
//! the same for the same shapes, so that it can serve as the key of a cache.

use std::fmt::Write as _;

use super::palette::Srgb8;

/// SVG under construction.
#[derive(Debug, Clone, Default)]
pub(super) struct SvgBuilder {
    body: String,
    defs: String,
    gradients: usize,
}

/// One stop of a gradient: offset 0..1, colour, opacity 0..1.
pub(super) type GradientStop = (f64, Srgb8, f64);

impl SvgBuilder {
    /// A filled path.
    pub(super) fn fill(&mut self, path: &str, tone: Srgb8) {
        self.fill_soft(path, tone, 1.0);
    }

    /// A filled path that lets what is behind it through.
    pub(super) fn fill_soft(&mut self, path: &str, tone: Srgb8, opacity: f64) {
        self.raw(format_args!(
            r#"<path d="{path}" fill="{}" fill-opacity="{opacity:.3}" fill-rule="evenodd"/>"#,
            tone.hex()
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

    /// A path filled with a gradient of this sheet.
    pub(super) fn fill_with(&mut self, path: &str, gradient: &str) {
        self.raw(format_args!(r#"<path d="{path}" fill="url(#{gradient})"/>"#));
    }

    /// A path filled with a share of a gradient's strength.
    pub(super) fn fill_soft_with(&mut self, path: &str, gradient: &str, opacity: f64) {
        self.raw(format_args!(
            r#"<path d="{path}" fill="url(#{gradient})" fill-opacity="{opacity:.3}"/>"#
        ));
    }

    /// A line with round ends.
    pub(super) fn line(&mut self, path: &str, tone: Srgb8, width: f64) {
        self.line_soft(path, tone, width, 1.0);
    }

    /// A line with round ends that lets what is behind it through.
    pub(super) fn line_soft(&mut self, path: &str, tone: Srgb8, width: f64, opacity: f64) {
        self.raw(format_args!(
            r#"<path d="{path}" fill="none" stroke="{}" stroke-width="{width:.2}" stroke-opacity="{opacity:.3}" stroke-linecap="round" stroke-linejoin="round"/>"#,
            tone.hex()
        ));
    }

    /// A dashed line.
    pub(super) fn dashed(&mut self, path: &str, tone: Srgb8, width: f64, opacity: f64, dash: (f64, f64)) {
        self.raw(format_args!(
            r#"<path d="{path}" fill="none" stroke="{}" stroke-width="{width:.2}" stroke-opacity="{opacity:.3}" stroke-linecap="round" stroke-dasharray="{:.1} {:.1}"/>"#,
            tone.hex(),
            dash.0,
            dash.1
        ));
    }

    /// A filled ellipse.
    pub(super) fn ellipse(&mut self, centre: (f64, f64), radii: (f64, f64), tone: Srgb8, opacity: f64) {
        self.raw(format_args!(
            r#"<ellipse cx="{:.2}" cy="{:.2}" rx="{:.2}" ry="{:.2}" fill="{}" fill-opacity="{opacity:.3}"/>"#,
            centre.0,
            centre.1,
            radii.0,
            radii.1,
            tone.hex()
        ));
    }

    /// The outline of an ellipse.
    pub(super) fn ring(&mut self, centre: (f64, f64), radii: (f64, f64), tone: Srgb8, width: f64, opacity: f64) {
        self.raw(format_args!(
            r#"<ellipse cx="{:.2}" cy="{:.2}" rx="{:.2}" ry="{:.2}" fill="none" stroke="{}" stroke-width="{width:.2}" stroke-opacity="{opacity:.3}"/>"#,
            centre.0,
            centre.1,
            radii.0,
            radii.1,
            tone.hex()
        ));
    }

    /// A filled rectangle with round corners.
    pub(super) fn block(&mut self, corner: (f64, f64), size: (f64, f64), radius: f64, tone: Srgb8) {
        self.raw(format_args!(
            r#"<rect x="{:.2}" y="{:.2}" width="{:.2}" height="{:.2}" rx="{radius}" fill="{}"/>"#,
            corner.0,
            corner.1,
            size.0,
            size.1,
            tone.hex()
        ));
    }

    /// Opens a group that is moved, turned and scaled; close it with [`SvgBuilder::close`].
    pub(super) fn open(&mut self, transform: &str) {
        self.raw(format_args!(r#"<g transform="{transform}">"#));
    }

    /// Opens a group of which only what lies in a circle is seen; close it with [`SvgBuilder::close`].
    pub(super) fn clip_circle(&mut self, centre: (f64, f64), radius: f64) {
        self.gradients += 1;
        let id = format!("c{}", self.gradients);
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

    /// The whole document; `view` is left, top, width and height in the picture's units.
    pub(super) fn document(self, view: [f64; 4]) -> String {
        let [left, top, width, height] = view;
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left} {top} {width} {height}" preserveAspectRatio="none"><defs>{}</defs>{}</svg>"#,
            self.defs, self.body
        )
    }

    fn gradient(&mut self, head: &str, name: &str, stops: &[GradientStop]) -> String {
        self.gradients += 1;
        let id = format!("g{}", self.gradients);
        let mut text = format!(r#"<{head} id="{id}">"#);
        for (offset, tone, opacity) in stops {
            push(
                &mut text,
                format_args!(
                    r#"<stop offset="{offset}" stop-color="{}" stop-opacity="{opacity:.3}"/>"#,
                    tone.hex()
                ),
            );
        }
        push(&mut text, format_args!("</{name}>"));
        self.defs.push_str(&text);
        id
    }

    fn raw(&mut self, text: std::fmt::Arguments<'_>) {
        push(&mut self.body, text);
    }
}

fn push(text: &mut String, more: std::fmt::Arguments<'_>) {
    let written = text.write_fmt(more);
    debug_assert!(written.is_ok(), "writing to a string cannot fail");
}
