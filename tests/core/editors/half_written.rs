//! What is half-written is completed, and what is broken breaks nothing.

use proptest::prelude::*;
use stepback::scenario::Edit;
use stepback::scenario::edited;
use stepback::scenario::editor::{
    TextLines, completions, day_hints, id_places, layout, named, outline, walk, word_page,
};

use super::editor::{Editor, base};

#[test]
fn conditions_are_offered_inside_when_in_a_text_that_cannot_be_read() {
    let mut editor = Editor::start();
    let text = base().replace("when: Any([Team(Reliance, AtLeast(60)), ", "when: Any([|");
    let (broken, _) = text.split_once("Team(Autonomy").unwrap();
    let labels = editor.completed("file:///when.ron", broken);
    for word in ["All", "Chose", "Went", "Team", "Until"] {
        assert!(labels.iter().any(|label| label == word), "no {word} in {labels:?}");
    }
    let labels = editor.completed("file:///when.ron", &format!("{}Te|", broken.replace('|', "")));
    assert!(labels.iter().any(|label| label == "Team"), "{labels:?}");
}

#[test]
fn ids_are_offered_in_a_text_that_is_still_open() {
    let mut editor = Editor::start();
    for (old, new, offered) in [
        (
            "owner: \"femi\", only_owner",
            "owner: \"|\n only_owner",
            ["femi", "ottilie", "sol"],
        ),
        (
            "owner: \"femi\", only_owner",
            "owner: \"fe|mi\", only_owner",
            ["femi", "ottilie", "sol"],
        ),
        (
            "owner: \"femi\", only_owner",
            "owner: |, only_owner",
            ["femi", "ottilie", "sol"],
        ),
        ("task: \"rims\"", "task: \"|\"", ["rims", "tandem", "stock"]),
        (
            "domain: \"wheels\", difficulty: 46",
            "domain: \"|",
            ["wheels", "brakes", "counter"],
        ),
    ] {
        let labels = editor.completed("file:///ids.ron", &base().replacen(old, new, 1));
        for id in offered {
            assert!(labels.iter().any(|label| label == id), "{new}: no {id} in {labels:?}");
        }
    }
}

#[test]
fn choices_are_those_of_the_moment_that_is_named() {
    let mut editor = Editor::start();
    let text = base().replace(
        "when: Any([Team(Reliance, AtLeast(60)), ",
        "when: Any([Chose(\"bell\", \"|\"), ",
    );
    let labels = editor.completed("file:///choices.ron", &text);
    assert!(labels.iter().any(|label| label == "chair"), "{labels:?}");
    assert!(
        !labels.iter().any(|label| label == "stool"),
        "a choice of another moment: {labels:?}"
    );
}

#[test]
fn parts_are_offered_that_are_not_there_yet() {
    let mut editor = Editor::start();
    let text = base().replace(
        "kind: Request, at: Week(1, Monday)",
        "| kind: Request, at: Week(1, Monday)",
    );
    let labels = editor.completed("file:///parts.ron", &text);
    assert!(labels.iter().any(|label| label == "urgency"), "{labels:?}");
    for there in ["id", "kind", "at", "owner"] {
        assert!(
            !labels.iter().any(|label| label == there),
            "{there} is there already: {labels:?}"
        );
    }
    let stances = editor.completed(
        "file:///parts.ron",
        &base().replacen("stance: ", "stance: |, tone: ", 1),
    );
    assert!(stances.iter().any(|label| label == "Coach"), "{stances:?}");
    let nothing = editor.completed(
        "file:///parts.ron",
        &base().replacen("// For the coach", "// For |the coach", 1),
    );
    assert_eq!(nothing, Vec::<String>::new());
}

#[test]
fn shipped_scenarios_are_laid_out_and_a_messy_one_is() {
    let mut moved = Vec::new();
    for path in shipped() {
        let text = std::fs::read_to_string(&path).unwrap();
        let new = edited(&text, &layout(&text)).unwrap();
        for (at, (old, new)) in text.lines().zip(new.lines()).enumerate() {
            if old != new {
                moved.push(format!("{}:{}\n{old}\n{new}", path.display(), at + 1));
            }
        }
    }
    assert!(moved.is_empty(), "{} lines moved:\n{}", moved.len(), moved.join("\n"));
    let messy = "// what  for \nScenario(  \nformat: 1,\n    // a note \t\n\t  leader: (\n role: \"x\",\n),\n/* two\n   lines */ weeks: 1, \n)\n\n  \n";
    let neat = "// what  for \nScenario(\n    format: 1,\n    // a note \t\n    leader: (\n        role: \"x\",\n    ),\n    /* two\n   lines */ weeks: 1,\n)\n\n\n";
    assert_eq!(edited(messy, &layout(messy)).unwrap(), neat);
    assert_eq!(
        layout("Scenario(\n format: 1,\n"),
        Vec::<Edit>::new(),
        "what cannot be read is left alone"
    );
}

#[test]
fn places_are_counted_in_utf_16_and_lines_end_in_three_ways() {
    let text = "a🚲b\r\nc\rd\ne";
    let lines = TextLines::of(text);
    assert_eq!(lines.place(text, 5), (0, 3));
    assert_eq!(lines.byte(text, 0, 3), 5);
    assert_eq!(lines.byte(text, 0, 2), 1, "in the middle of a character");
    assert_eq!(lines.byte(text, 0, 99), 6, "before the end of the line");
    assert_eq!(lines.place(text, text.find('c').unwrap()), (1, 0));
    assert_eq!(lines.place(text, text.find('d').unwrap()), (2, 0));
    assert_eq!(lines.place(text, text.len()), (3, 1));
    assert_eq!(lines.byte(text, 9, 0), text.len());
}

fn shipped() -> Vec<std::path::PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios");
    let mut all: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    all.sort();
    all
}

/// Pieces that scenarios are made of, and pieces that break them.
const PIECES: [&str; 16] = [
    "\"",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "//",
    "/*",
    "🚲",
    "\r\n",
    "when: Any([",
    "id: \"",
    "Week(0, ",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_edit_of_a_shipped_scenario_makes_it_fall(
        file in 0..18_usize,
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0..40_usize, 0..PIECES.len()), 1..6),
        cursor in any::<prop::sample::Index>(),
    ) {
        let files = shipped();
        let path = &files[file % files.len()];
        let mut text: Vec<char> = std::fs::read_to_string(path).unwrap().chars().collect();
        for (at, length, piece) in cuts {
            let start = at.index(text.len() + 1);
            let end = (start + length).min(text.len());
            text.splice(start..end, PIECES[piece].chars());
        }
        let at = cursor.index(text.len() + 1);
        let byte: usize = text[..at].iter().map(|c| c.len_utf8()).sum();
        let text: String = text.into_iter().collect();
        let name = path.file_name().unwrap().to_str().unwrap();
        let walked = walk(&text, name);
        let places = id_places(&walked);
        for place in &places {
            prop_assert_eq!(&text[place.span.range()], &place.id);
        }
        for place in places.iter().take(20) {
            let _ = named(&walked, &places, place);
        }
        let _ = word_page(&walked, byte);
        let _ = outline(&walked);
        let _ = day_hints(&walked);
        let found = completions(&text, byte, name, None);
        if let Some(span) = found.replaced {
            prop_assert!(text.get(span.range()).is_some());
            prop_assert!(span.start as usize <= byte && byte <= span.end as usize);
        }
        let new = edited(&text, &layout(&text)).unwrap();
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(words(&text), words(&new), "a layout changes nothing but blanks");
        prop_assert_eq!(layout(&new), Vec::<Edit>::new(), "what is laid out stays so");
    }
}
