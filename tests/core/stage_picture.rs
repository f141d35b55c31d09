//! A whole stage as one picture: well-formed, with words for those who do not see it, inside its edges, the same every time.
#![expect(clippy::disallowed_methods, reason = "the golden file and the switch that writes it")]

use std::collections::BTreeSet;

use stepback::art::palette::Palette;
use stepback::art::stage::{HEIGHT, StageFormat, StagePicture, measure};
use stepback::narration::stage::{StageView, stage, stage_with_truth};
use stepback::narration::{Localizer, StageWords, View, describe_stage, languages, spoken};
use stepback::platform::settings::Scheme;
use stepback::scenario::Scenario;
use stepback::session::{Session, Turn};
use stepback::simulation::Question;

const FORMATS: [StageFormat; 3] = [StageFormat::WIDE, StageFormat::PAGE, StageFormat::PHONE];
const SCHEMES: [Scheme; 3] = [Scheme::Dark, Scheme::Light, Scheme::HighContrast];

fn picture(words: &Localizer, view: &StageView, scheme: Scheme, format: StageFormat) -> String {
    StagePicture {
        view,
        words: &StageWords::new(|key| words.get(key)),
        description: &describe_stage(words, view),
        palette: Palette::of(scheme),
        format,
        id: "stage",
    }
    .document(words.language())
}

/// The Launch on its first day, at its first meeting, and with the truth at the end of a short play.
fn views(words: &Localizer) -> [StageView; 3] {
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), 7);
    let first = stage(&View::of(&session, words), None);
    let mut meeting = None;
    while let Turn::Ask(question) = session.advance() {
        if let Question::Beat(_) = &question
            && meeting.is_none()
        {
            meeting = Some(stage(&View::of(&session, words), Some(&question)));
        }
        session.answer(question.numbered().swap_remove(0)).unwrap();
    }
    let end = stage_with_truth(&View::of(&session, words));
    [first, meeting.unwrap(), end]
}

/// As many people as there are places for, and more, with everything that can be shown of them.
fn crowded(words: &Localizer) -> StageView {
    let [first, ..] = views(words);
    let people = (0..15).map(|n| {
        let mut person = first.people[n % first.people.len()].clone();
        person.id = n;
        person.waiting = u32::from(n % 3 == 0);
        person.light = n as f64 / 14.0;
        person.thread = 1.0 - n as f64 / 14.0;
        person.gone = n == 5;
        person.name = format!("Maximilian {n} Wolfeschlegelsteinhausen");
        person
    });
    StageView {
        people: people.collect(),
        said: Some("Talk me through it, as if I were on leave this week. ".repeat(9)),
        ..first
    }
}

/// A tag with its attributes, or words between tags.
#[derive(Debug, PartialEq)]
enum Node<'a> {
    Open(&'a str, Vec<(&'a str, &'a str)>),
    Text(&'a str),
}

/// The nodes of a document in their order. Panics where it is no well-formed XML.
fn nodes(svg: &str) -> Vec<Node<'_>> {
    let (mut found, mut open) = (Vec::new(), Vec::new());
    let mut rest = svg;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        if !text.is_empty() {
            assert_entities(text);
            found.push(Node::Text(text));
        }
        let end = tag.find('>').expect("a tag ends");
        let inside = &tag[1..end];
        rest = &tag[end + 1..];
        if let Some(name) = inside.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{name} closes what is open");
            continue;
        }
        let single = inside.ends_with('/');
        let inside = inside.trim_end_matches('/');
        let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
        if !single {
            open.push(name);
        }
        found.push(Node::Open(name, attributes_of(attributes)));
    }
    assert!(rest.is_empty() && open.is_empty(), "{open:?} {rest}");
    found
}

fn attributes_of(text: &str) -> Vec<(&str, &str)> {
    let mut found: Vec<(&str, &str)> = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (name, after) = rest
            .split_once("=\"")
            .unwrap_or_else(|| panic!("an attribute in {text}"));
        let (value, after) = after.split_once('"').unwrap_or_else(|| panic!("a value in {text}"));
        assert_entities(value);
        assert!(!found.iter().any(|(other, _)| *other == name), "{name} twice in {text}");
        found.push((name, value));
        rest = after.trim_start();
    }
    found
}

fn assert_entities(text: &str) {
    for part in text.split('&').skip(1) {
        let known = ["amp;", "lt;", "gt;", "quot;", "#39;"];
        assert!(known.iter().any(|entity| part.starts_with(entity)), "{text}");
    }
    assert!(!text.chars().any(char::is_control), "{text:?}");
}

fn attribute<'a>(attributes: &[(&str, &'a str)], name: &str) -> Option<&'a str> {
    attributes
        .iter()
        .find(|(other, _)| *other == name)
        .map(|(_, value)| *value)
}

#[test]
fn every_picture_is_well_formed_and_refers_to_what_is_there() {
    let words = Localizer::english().unwrap();
    for view in views(&words).into_iter().chain([crowded(&words), StageView::default()]) {
        for format in FORMATS {
            for scheme in SCHEMES {
                let svg = picture(&words, &view, scheme, format);
                let mut ids = BTreeSet::new();
                for node in nodes(&svg) {
                    if let Node::Open(_, attributes) = node
                        && let Some(id) = attribute(&attributes, "id")
                    {
                        assert!(id.starts_with("stage-") && ids.insert(id.to_owned()), "{id}");
                    }
                }
                let named = svg.split("url(#").skip(1).map(|part| part.split(')').next().unwrap());
                let placed = svg
                    .split("href=\"#")
                    .skip(1)
                    .map(|part| part.split('"').next().unwrap());
                for id in named.chain(placed) {
                    assert!(ids.contains(id), "{id} is not there");
                }
            }
        }
    }
}

#[test]
fn a_picture_says_what_it_shows_in_the_language() {
    for language in languages() {
        let words = spoken(&language.tag, None).words;
        for view in views(&words) {
            let described = describe_stage(&words, &view);
            assert!(!format!("{described:?}").contains('⟦'), "{described:?}");
            for person in &view.people {
                assert!(described.text.contains(&person.name), "{}", person.name);
            }
            let svg = picture(&words, &view, Scheme::Dark, StageFormat::WIDE);
            let found = nodes(&svg);
            let Node::Open("svg", root) = &found[0] else {
                panic!("a picture")
            };
            assert_eq!(attribute(root, "role"), Some("img"));
            assert_eq!(attribute(root, "aria-labelledby"), Some("stage-title stage-desc"));
            assert_eq!(attribute(root, "xml:lang"), Some(words.language()));
            assert!(
                svg.contains(&format!("<title id=\"stage-title\">{}</title>", described.title)),
                "{}",
                described.title
            );
            assert!(svg.contains("<desc id=\"stage-desc\">"));
        }
    }
}

#[test]
fn a_name_becomes_no_markup() {
    let words = Localizer::english().unwrap();
    let [mut view, ..] = views(&words);
    let plain = |view: &StageView| {
        nodes(&picture(&words, view, Scheme::Dark, StageFormat::WIDE))
            .into_iter()
            .filter_map(|node| match node {
                Node::Open(name, _) => Some(name.to_owned()),
                Node::Text(_) => None,
            })
            .collect::<Vec<_>>()
    };
    view.people[0].name = "xxxxx".to_owned();
    view.said = Some("xxxxx".to_owned());
    let harmless = plain(&view);
    view.people[0].name = "<b>&\"".to_owned();
    view.said = Some("</svg>".to_owned());
    assert_eq!(plain(&view), harmless);
    let svg = picture(&words, &view, Scheme::Dark, StageFormat::WIDE);
    assert!(svg.contains("&lt;b&gt;&amp;&quot;") && !svg.contains("<b>"));
    view.people[0].name = "a\u{0}\u{1b}[31m\nb".to_owned();
    nodes(&picture(&words, &view, Scheme::Dark, StageFormat::WIDE));
}

#[test]
fn words_and_their_pills_stay_inside_the_edges() {
    let words = Localizer::english().unwrap();
    for view in views(&words).into_iter().chain([crowded(&words)]) {
        // A set reaches beyond the edges, where it is cut off.
        let view = StageView {
            set: String::new(),
            ..view
        };
        for format in FORMATS {
            let svg = picture(&words, &view, Scheme::Dark, format);
            let found = nodes(&svg);
            // Nothing that is moved and stretched holds words, so these are in the units of the whole.
            for pair in found.windows(2) {
                let [Node::Open(name, attributes), next] = pair else {
                    continue;
                };
                let number = |key: &str| attribute(attributes, key).and_then(|value| value.parse::<f64>().ok());
                let (x, y) = (number("x").unwrap_or(0.0), number("y").unwrap_or(0.0));
                let (left, right, top, bottom) = match (*name, next) {
                    ("text", Node::Text(text)) => {
                        let size = number("font-size").unwrap();
                        let wide = measure(text, size);
                        let left = match attribute(attributes, "text-anchor") {
                            Some("middle") => x - wide / 2.0,
                            Some("end") => x - wide,
                            _ => x,
                        };
                        (left, left + wide, y - size, y + 0.3 * size)
                    }
                    ("rect", _) if y > 0.0 => {
                        let (wide, high) = (number("width").unwrap(), number("height").unwrap());
                        (x, x + wide, y, y + high)
                    }
                    _ => continue,
                };
                assert!(
                    left >= -0.5 && right <= format.width + 0.5 && top >= -0.5 && bottom <= HEIGHT + 0.5,
                    "{name} {next:?} from {left:.0},{top:.0} to {right:.0},{bottom:.0} in {format:?}"
                );
            }
        }
    }
}

#[test]
fn golden_picture_of_the_first_day() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/stage.svg");
    let words = Localizer::english().unwrap();
    let [first, ..] = views(&words);
    // A line a shape, so that a difference can be read.
    let now = picture(&words, &first, Scheme::Dark, StageFormat::WIDE).replace("><", ">\n<") + "\n";
    if std::env::var_os("STEPBACK_WRITE_GOLDEN").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    for (kept, now) in kept.lines().zip(now.lines()) {
        assert_eq!(kept, now, "the first shape that differs");
    }
    assert_eq!(kept.lines().count(), now.lines().count());
}
