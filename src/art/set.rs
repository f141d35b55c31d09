//! The set: what stands on the back wall, the tables at which people work, and the things on them.
//!
//! In: `assets/sets/NAME.svg`, a drawing of plain shapes whose groups say what they are: `wall`, 1920 by 430 units; `table` and
//! `thing-1`, `thing-2`, ... in a figure's units with the floor at y = 0 and a table's top from -80 to -64. Out: shapes in the
//! colours of a scheme. A drawing that is not of this form is left out; a test reads the shipped ones.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use roxmltree::{Document, Node};

use crate::art::palette::{ColorToken, Palette, Srgb8};
use crate::art::svg::SvgBuilder;
use crate::platform::embedded;

/// How far a set's wall reaches down, in units of a stage 1080 high.
pub const WALL: (f64, f64) = (1920.0, 430.0);
/// The longest file that is read, in bytes.
const LONGEST: usize = 256 * 1024;
/// The elements that a set is drawn of.
const SHAPES: [&str; 7] = ["g", "path", "rect", "circle", "ellipse", "line", "polyline"];
/// The attributes that they may have; none of them names anything outside the drawing.
const ATTRIBUTES: [&str; 26] = [
    "id",
    "d",
    "x",
    "y",
    "width",
    "height",
    "rx",
    "ry",
    "cx",
    "cy",
    "r",
    "x1",
    "y1",
    "x2",
    "y2",
    "points",
    "fill",
    "fill-opacity",
    "fill-rule",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "stroke-linecap",
    "stroke-linejoin",
    "opacity",
    "transform",
];

/// A set, as it is drawn in the dark scheme.
#[derive(Debug, PartialEq, Eq)]
pub struct StageSet {
    wall: String,
    table: Option<String>,
    things: Vec<String>,
}

impl StageSet {
    /// The set of this name, for example `ward`; none where there is no such drawing.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        static SETS: OnceLock<BTreeMap<String, StageSet>> = OnceLock::new();
        // The title has none, and the window need not read drawings before it opens.
        if name.is_empty() {
            return None;
        }
        let sets = SETS.get_or_init(|| {
            let read = |name: String| {
                let bytes = embedded::asset(&format!("sets/{name}.svg"))?;
                let set = Self::read(std::str::from_utf8(&bytes).ok()?).ok()?;
                Some((name, set))
            };
            embedded::sets().into_iter().filter_map(read).collect()
        });
        sets.get(name)
    }

    /// Reads a drawing.
    ///
    /// # Errors
    /// What is wrong with it, in a few words.
    pub fn read(text: &str) -> Result<Self, String> {
        if text.len() > LONGEST {
            return Err(format!("longer than {LONGEST} bytes"));
        }
        let document = Document::parse(text).map_err(|error| error.to_string())?;
        let mut groups: BTreeMap<&str, String> = BTreeMap::new();
        for group in document.root_element().children().filter(Node::is_element) {
            let name = group.attribute("id").unwrap_or_default();
            plain(&group)?;
            let shapes = group.children().filter(Node::is_element);
            let inside = shapes
                .map(|shape| text[shape.range()].replace('\n', ""))
                .collect::<String>();
            groups.insert(name, inside);
        }
        Ok(Self {
            wall: groups.remove("wall").ok_or("it has no group `wall`")?,
            table: groups.remove("table"),
            things: groups
                .into_iter()
                .filter(|(name, _)| name.starts_with("thing-"))
                .map(|(_, inside)| inside)
                .collect(),
        })
    }

    /// Draws what stands on the wall, on a sheet 1920 units wide.
    pub(in crate::art) fn draw_wall(&self, sheet: &mut SvgBuilder, palette: &Palette) {
        sheet.drawn(&toned(&self.wall, palette));
    }

    /// Draws somebody's table with a thing on it, their feet at 0,0; a `narrow` one leaves room for wheels. Says whether the set
    /// has tables of its own.
    pub(in crate::art) fn draw_table(&self, sheet: &mut SvgBuilder, palette: &Palette, narrow: bool) -> bool {
        let Some(table) = &self.table else { return false };
        sheet.open(if narrow { "scale(0.62,1)" } else { "scale(1)" });
        sheet.drawn(&toned(table, palette));
        sheet.close();
        true
    }

    /// Draws what lies on somebody's table; any number chooses.
    pub(in crate::art) fn draw_thing(&self, sheet: &mut SvgBuilder, palette: &Palette, narrow: bool, variant: usize) {
        if let Some(thing) = self.things.get(variant % self.things.len().max(1)) {
            sheet.open(if narrow { "scale(0.7,1)" } else { "scale(1)" });
            sheet.drawn(&toned(thing, palette));
            sheet.close();
        }
    }
}

/// Only plain shapes, with numbers and colours.
fn plain(group: &Node) -> Result<(), String> {
    for node in group.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        if !SHAPES.contains(&name) {
            return Err(format!("<{name}> is not one of its shapes"));
        }
        for attribute in node.attributes() {
            let (key, value) = (attribute.name(), attribute.value());
            if !ATTRIBUTES.contains(&key) || (key == "id" && node != *group) {
                return Err(format!("<{name}> has {key}"));
            }
            let colour = matches!(key, "fill" | "stroke");
            if colour && value != "none" && Srgb8::read(value).is_none() {
                return Err(format!("{key}={value:?} is not #rrggbb"));
            }
        }
    }
    Ok(())
}

/// Shapes in the colours of a scheme: as they are in the dark, near the wall's tone where it is bright, faint in high contrast.
fn toned(shapes: &str, palette: &Palette) -> String {
    let mut out = String::with_capacity(shapes.len());
    let mut rest = shapes;
    while let Some(at) = rest.find('#') {
        out.push_str(&rest[..at]);
        let (code, after) = rest[at..].split_at_checked(7).unwrap_or((&rest[at..], ""));
        match Srgb8::read(code) {
            Some(tone) => out.push_str(&in_scheme(tone, palette).hex()),
            None => out.push_str(code),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn in_scheme(tone: Srgb8, palette: &Palette) -> Srgb8 {
    let wall = palette.tone(ColorToken::WallFoot);
    if palette.bright() {
        tone.lighter(0.42).mix(wall, 0.4)
    } else if palette.scheme == crate::platform::settings::Scheme::HighContrast {
        tone.mix(wall, 0.72)
    } else {
        tone
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::settings::Scheme;

    #[test]
    fn every_shipped_set_can_be_drawn() {
        let names = embedded::sets();
        assert!(names.len() >= 9, "{names:?}");
        for name in names {
            let text = embedded::shipped(&format!("sets/{name}.svg")).unwrap();
            let set = StageSet::read(std::str::from_utf8(text).unwrap()).unwrap_or_else(|why| panic!("{name}: {why}"));
            assert!(set.things.len() >= 3, "{name} has too few things for its tables");
        }
    }

    #[test]
    fn what_reaches_outside_the_drawing_is_refused() {
        for (shape, why) in [
            ("<image href=\"x.png\"/>", "image"),
            ("<rect style=\"fill:url(x)\"/>", "style"),
            ("<rect fill=\"url(#a)\"/>", "#rrggbb"),
            ("<script>1</script>", "script"),
            ("<rect onload=\"x\"/>", "onload"),
        ] {
            let told = StageSet::read(&format!("<svg><g id=\"wall\">{shape}</g></svg>")).unwrap_err();
            assert!(told.contains(why), "{told}");
        }
        assert!(StageSet::read("<svg/>").unwrap_err().contains("wall"));
        assert!(StageSet::read("<svg>").is_err());
    }

    #[test]
    fn colours_follow_the_scheme() {
        let shape = "<rect fill=\"#402030\"/>";
        assert_eq!(toned(shape, Palette::of(Scheme::Dark)), shape);
        let light = toned(shape, Palette::of(Scheme::Light));
        assert!(light != shape && light.len() == shape.len(), "{light}");
    }
}
