//! Every screen builds at every point of a played-through scenario, in words that exist, with controls that can be
//! named and numbered.
//!
//! In: the shipped scenario, led in four ways. Out: all pages that came up, each held against the same rules.
#![expect(clippy::disallowed_methods, reason = "reads the sources of the package")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use stepback::insight::Debrief;
use stepback::narration::page::{Command, Item, Page, Role, Screen};
use stepback::narration::stage::{StageView, stage, stage_with_truth};
use stepback::narration::{self, LeftOff, Localizer, ScenarioCard, TitleOffers, View, plain};
use stepback::scenario::{FirstPlays, Kind, Kinds, Quantity, Scenario, Stance};
use stepback::session::Session;
use stepback::simulation::{Act, Answer, PlanLine, Question, StepResult};

/// Which numbered answer is taken at which question.
type Way = fn(&Question, u32) -> Answer;

const WAYS: [Way; 4] = [
    |question, _| question.numbered().swap_remove(0),
    |question, n| {
        let mut answers = question.numbered();
        let at = n as usize % answers.len();
        answers.swap_remove(at)
    },
    |question, n| {
        let mut answers = question.numbered();
        let at = (n as usize * 7 + 3) % answers.len();
        answers.swap_remove(at)
    },
    |question, _| {
        let mut answers = question.numbered();
        let last = answers.len() - 1;
        answers.swap_remove(last)
    },
];

#[test]
fn every_page_of_a_play_through_is_sound() {
    let words = Localizer::english().unwrap();
    let mut seen: BTreeMap<Screen, u32> = BTreeMap::new();
    for (n, way) in WAYS.iter().enumerate() {
        let mut session = Session::start(the_launch(), 3 + n as u64);
        for page in pages_of(&mut session, &words, *way) {
            assert_sound(&page);
            *seen.entry(page.screen).or_default() += 1;
        }
    }
    for screen in [
        Screen::Briefing,
        Screen::Plan,
        Screen::Day,
        Screen::Moment,
        Screen::Consequence,
        Screen::Meeting,
        Screen::Pulse,
        Screen::Reflection,
        Screen::LastWeek,
        Screen::People,
        Screen::Why,
    ] {
        assert!(seen.contains_key(&screen), "no page of {screen:?} came up");
    }
}

#[test]
fn the_debrief_is_sound_tab_by_tab_and_whole() {
    let words = Localizer::english().unwrap();
    let mut session = Session::start(small(), 7);
    pages_of(&mut session, &words, WAYS[1]);
    let debrief = Debrief::of(&session);
    let view = View::of(&session, &words);
    for tab in [None, Some(0), Some(1), Some(2), Some(3), Some(4), Some(5)] {
        let page = narration::debrief(&view, &debrief, tab);
        assert_sound(&page);
        assert_eq!(
            page.controls().filter(|c| matches!(c.role, Role::Tab(_))).count(),
            if tab.is_some() { 6 } else { 0 }
        );
    }
    assert_shares(&stage_with_truth(&view));
}

#[test]
fn the_title_and_the_list_of_scenarios_are_sound() {
    let words = Localizer::english().unwrap();
    let left = LeftOff {
        scenario: "The Launch".into(),
        when: "Tuesday, week 2".into(),
    };
    for left in [None, Some(&left)] {
        let page = narration::title(
            &words,
            left,
            TitleOffers {
                past: true,
                hosts: true,
            },
        );
        assert_sound(&page);
        assert_eq!(
            page.numbered(1).map(|c| c.command == Command::Continue),
            Some(left.is_some())
        );
    }
    let card = ScenarioCard {
        name: "the_launch".into(),
        title: "The Launch".into(),
        about: "A team.".into(),
        teaches: vec!["S06".into(), "S99".into()],
        minutes: 25,
        weeks: 6,
        people: 7,
        played: 1,
        tutorial: false,
        form_of: None,
        first_plays: Some(FirstPlays { best: 31, of: 100 }),
        place: String::new(),
        faces: Vec::new(),
        language: "en".into(),
        under_way: None,
    };
    let page = narration::choose(&words, &[card]);
    assert_sound(&page);
    assert_eq!(
        page.numbered(1).map(|c| c.command.clone()),
        Some(Command::Scenario("the_launch".into()))
    );
    assert_sound(&narration::choose(&words, &[]));
}

#[test]
fn a_page_reads_as_plain_text_in_lines_of_eighty() {
    let words = Localizer::english().unwrap();
    let mut session = Session::start(the_launch(), 1);
    for page in pages_of(&mut session, &words, WAYS[0]) {
        let text = plain::text_of(&words, &page);
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
        assert!(text.contains(page.title.split(' ').next().unwrap()));
    }
}

#[test]
fn a_key_without_words_is_seen_and_stops_nothing() {
    let words = Localizer::from_texts("en", &[("a.ftl", "hello = Hello, { $name }\n")]).unwrap();
    assert_eq!(words.get("nothing-here"), "⟦nothing-here⟧");
    assert_eq!(words.with("hello", &[("name", "Mira".into())]), "Hello, Mira");
    assert!(words.get("hello").contains('⟦'), "a gap that is not filled is seen too");
    assert!(Localizer::from_texts("en", &[("a.ftl", "a = 1\n"), ("b.ftl", "a = 2\n")]).is_err());
}

#[test]
fn everything_that_can_be_named_has_words() {
    let words = Localizer::english().unwrap();
    let mut keys: Vec<String> = Vec::new();
    keys.extend(Stance::ALL.map(|s| format!("manner-{}", s.name())));
    keys.extend(Kind::ALL.map(|k| format!("kind-{}", k.name())));
    for line in PlanLine::ALL {
        keys.extend(["", "-note", "-short"].map(|end| format!("line-{}{end}", line.name())));
    }
    for quantity in Quantity::ALL {
        keys.extend(["up", "down"].map(|end| format!("moved-{}-{end}", quantity.name())));
    }
    for act in NAMED_ACTS {
        keys.push(format!("act-{act}"));
    }
    keys.extend((1..=45).map(|n| format!("system-S{n:02}")));
    let missing: Vec<&String> = keys.iter().filter(|key| !words.has(key)).collect();
    assert_eq!(missing, Vec::<&String>::new());
}

/// Whatever in the sources looks like a key is one, or is part of a family of keys.
#[test]
fn every_key_in_the_sources_has_words() {
    let words = Localizer::english().unwrap();
    let families: [(&str, &[&str]); 13] = [
        ("", &[""]),
        ("", &["-0", "-1", "-2"]),
        ("act-", &[""]),
        ("reason-", &["-up", "-down"]),
        ("kind-", &[""]),
        ("line-", &[""]),
        ("manner-", &[""]),
        ("glossary-", &["", "-says"]),
        ("luck-", &[""]),
        ("luck-sound-", &[""]),
        ("misread-", &[""]),
        ("ledger-because-", &[""]),
        ("ledger-cause-", &[""]),
    ];
    let mut holes: BTreeSet<String> = BTreeSet::new();
    let mut found = 0;
    for file in ["narration", "terminal"]
        .into_iter()
        .flat_map(|room| rust_files(&source().join(room)))
    {
        for literal in literals(&fs::read_to_string(&file).unwrap()) {
            let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if !literal.contains('-')
                || !literal.chars().all(letters)
                || literal.starts_with('-')
                || literal.ends_with('-')
            {
                continue;
            }
            found += 1;
            let known =
                |(before, ends): &(&str, &[&str])| ends.iter().all(|end| words.has(&format!("{before}{literal}{end}")));
            if !families.iter().any(known) && !NOT_KEYS.contains(&literal.as_str()) {
                holes.insert(format!("{literal} in {}", file.file_name().unwrap().to_string_lossy()));
            }
        }
    }
    assert!(
        found > 150,
        "only {found} literals look like keys: is the reading of them right?"
    );
    assert_eq!(holes, BTreeSet::new());
}

/// Literals that look like keys and are none.
const NOT_KEYS: [&str; 2] = ["last-week", "what-if"];

const NAMED_ACTS: [&str; 21] = [
    "look",
    "ask",
    "check",
    "hand-over",
    "take-back",
    "hand-back",
    "follow-up",
    "sit-beside",
    "thank",
    "share-credit",
    "take-blame",
    "own-mistake",
    "invite",
    "set-goals",
    "ask-goals",
    "say-intent",
    "let-lead",
    "delegate",
    "review-together",
    "ask-how-i-lead",
    "rest",
];

fn pages_of(session: &mut Session, words: &Localizer, way: Way) -> Vec<Page> {
    let mut pages = vec![narration::briefing(&View::of(session, words))];
    let mut asked = 0;
    loop {
        let heard = session.happenings().len();
        match session.step() {
            StepResult::Day(day) => pages.extend(a_morning(session, words, heard, day)),
            StepResult::Ask(question) => {
                let view = View::of(session, words);
                let page = narration::question(&view, &question, None);
                assert_answers(&page, &question);
                assert_shares(&stage(&view, Some(&question)));
                pages.extend([page, narration::people(&view), narration::why(&view, Some(&question))]);
                let heard = session.happenings().len();
                session.answer(way(&question, asked)).unwrap();
                asked += 1;
                pages.extend(narration::consequence(&View::of(session, words), session.since(heard)));
            }
            StepResult::Over(_) => return pages,
        }
    }
}

fn a_morning(session: &mut Session, words: &Localizer, heard: usize, day: u32) -> Vec<Page> {
    let view = View::of(session, words);
    if view.simulation.away() {
        return vec![narration::last_week(&view, session.since(heard))];
    }
    let mut noticed = narration::notices(&view, session.since(heard), 3);
    noticed.extend(narration::waiting(&view));
    let somebody = day as usize % view.scenario.people.len();
    let pages = vec![
        narration::day(&view, &noticed, None, true),
        narration::day(&view, &noticed, Some(somebody), true),
    ];
    if day.is_multiple_of(3) {
        let offered = narration::acts(&view, Some(somebody));
        let act = offered
            .get(day as usize % offered.len().max(1))
            .copied()
            .unwrap_or(Act::Rest);
        let heard = session.happenings().len();
        if session.act(act).is_ok() {
            let done = narration::done(&View::of(session, words), session.since(heard));
            assert_eq!(done.len(), 1, "{act:?}");
            assert!(!done[0].contains(['⟦', '{']), "{}", done[0]);
        }
    }
    pages
}

/// A page that anybody can use: all words there, every control named once and numbered in order.
fn assert_sound(page: &Page) {
    let whole = format!("{page:#?}");
    assert!(!whole.contains('⟦'), "words are missing: {whole}");
    for text in texts(page) {
        assert!(!text.trim().is_empty(), "an empty text: {whole}");
        assert!(!text.contains(['{', '}']), "a gap: {text}");
        assert!(!text.contains("  "), "a double space: {text}");
    }
    let mut ids = BTreeSet::new();
    for control in page.controls() {
        assert!(
            ids.insert(&control.id),
            "{} stands twice on the page: {whole}",
            control.id
        );
    }
    let numbers: Vec<u32> = page.controls().filter_map(|control| control.number).collect();
    if page.screen == Screen::Meeting {
        // A move that is over takes its number with it.
        assert!(
            numbers.first() == Some(&1) && numbers.is_sorted_by(|a, b| a < b),
            "{whole}"
        );
    } else {
        assert_eq!(numbers, (1..=numbers.len() as u32).collect::<Vec<_>>(), "{whole}");
    }
    for item in &page.items {
        if let Item::Meter { value, mark, .. } = item {
            assert!((0.0..=1.0).contains(value), "{whole}");
            assert!(mark.is_none_or(|mark| (0.0..=1.0).contains(&mark)), "{whole}");
        }
    }
}

/// Every piece of text that must say something.
fn texts(page: &Page) -> Vec<&str> {
    let mut all = vec![page.title.as_str()];
    for item in &page.items {
        match item {
            Item::Heading(text) | Item::Text(_, text) => all.push(text),
            Item::Meter { label, reads, .. } => all.extend([label.as_str(), reads.as_str()]),
            Item::Chart(chart) => {
                all.extend([chart.title.as_str(), chart.reads.as_str()]);
                all.extend(chart.series.iter().map(|series| series.label.as_str()));
            }
            Item::Table(table) => all.extend(table.head.iter().chain(table.rows.iter().flatten()).map(String::as_str)),
            Item::Person { name, lines, badge, .. } => {
                all.push(name);
                all.extend(lines.iter().map(String::as_str));
                all.extend(badge.iter().map(|(_, text)| text.as_str()));
            }
            Item::Summary(person) => {
                all.push(&person.name);
                all.extend(person.remarks());
                all.extend(person.tags.iter().map(|tag| tag.words.as_str()));
            }
            Item::CurtainCall(call) => {
                for person in &call.people {
                    all.extend([person.name.as_str(), person.fate.1.as_str()]);
                }
            }
            Item::Stage(scene) => all.extend([scene.name.as_str(), scene.reads.as_str()]),
            Item::Qr(code) => all.push(&code.reads),
            Item::Postcard(_) => {}
            Item::Control(control) => all.push(&control.label),
        }
    }
    all
}

/// The numbers of a page give the numbered answers of its question, in a meeting each its own; number 1 is always there.
fn assert_answers(page: &Page, question: &Question) {
    if let Question::Beat(_) = question {
        let by_number = |answer: &Answer| {
            let wanted = Command::Answer(answer.clone());
            page.controls()
                .any(|control| control.number.is_some() && control.command == wanted)
        };
        assert!(question.numbered().iter().all(by_number) && page.numbered(1).is_some());
        return;
    }
    for (position, answer) in question.numbered().into_iter().enumerate() {
        let control = page.numbered(position as u32 + 1).unwrap();
        assert_eq!(control.command, Command::Answer(answer));
    }
}

fn assert_shares(stage: &StageView) {
    let share = |x: f64| (0.0..=1.0).contains(&x);
    assert!(stage.people.iter().all(|p| share(p.light) && share(p.thread)));
    assert!(share(stage.leader.inside) && stage.silence.is_none_or(share));
    assert!(
        stage
            .truth
            .iter()
            .flatten()
            .all(|(light, thread)| share(*light) && share(*thread))
    );
}

fn the_launch() -> Scenario {
    Scenario::shipped("the_launch").unwrap()
}

fn small() -> Scenario {
    let bytes = include_bytes!("../worlds/small.ron");
    Scenario::from_bytes("small", "small", bytes, &Kinds::current().unwrap())
        .unwrap()
        .0
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every source of a room, in its folders too.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// The string literals of a source, comments left out.
fn literals(source: &str) -> Vec<String> {
    source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| {
            line.split('"')
                .skip(1)
                .step_by(2)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}
