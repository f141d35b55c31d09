//! Whole files: the lines of a journal, tables, statements, sweeps and settings, of a small world that no coach changes.

use std::collections::BTreeMap;
use std::path::Path;

use stepback::ensemble::ReferenceLeader;
use stepback::ensemble::sweep::Sweep;
use stepback::insight::Debrief;
use stepback::narration::page::{Control, Item, Page, Role};
use stepback::narration::{self, Localizer, View};
use stepback::platform::settings::Settings;
use stepback::report::{
    Actor, Dialect, KeptFigures, KeptRecord, PlayStates, ReportSubject, Vocabulary, csv, statements,
};
use stepback::scenario::Scenario;
use stepback::session::{Session, Store, read, unsealed};

use super::golden;
use crate::journals::world::{model, play, world};

/// Numbers that play the small world through moments, a meeting, acts, notes and an undo.
const NUMBERS: [u8; 48] = [
    1, 7, 3, 2, 211, 221, 2, 4, 9, 1, 120, 3, 5, 225, 1, 2, 3, 4, 5, 6, 7, 1, 1, 2, 150, 3, 1, 224, 2, 6, 1, 5, 2, 205,
    212, 4, 8, 3, 1, 1, 2, 9, 140, 2, 2, 1, 3, 5,
];

/// Played in a scenario whose digest is fixed, so that only the form is compared.
fn played() -> Session {
    let mut scenario = Scenario::clone(&world());
    scenario.digest = "0123456789abcdef".repeat(4);
    let mut session = Session::with_model(scenario, model(), 7).unwrap();
    play(&mut session, &NUMBERS);
    play(&mut session, &[1; 400]);
    assert!(session.ending().is_some());
    session
}

/// A text without what says which program and which files it was made with.
fn masked(text: &str) -> String {
    let text = text.replace(env!("CARGO_PKG_VERSION"), "VERSION");
    let mut masked = String::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find(|c: char| c.is_ascii_hexdigit()) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(from.len());
        masked += before;
        masked += if end == 64 { "SHA-256" } else { &from[..end] };
        rest = &from[end..];
    }
    masked + rest
}

fn file(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn a_journal_a_table_and_statements() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = played();
    let id = session.keep(&Store::in_data(folder.path())).unwrap();
    let path = session.path().unwrap().to_path_buf();
    session.detach();
    // The first line has a test of its own, and what seals each line stands in `session/chain.rs`.
    let journal = std::fs::read_to_string(&path).unwrap();
    let lines = journal
        .lines()
        .skip(1)
        .map(|line| line.split(",\"sum\":").next().unwrap());
    golden("journal.txt", &(lines.collect::<Vec<_>>().join("\n") + "\n"));

    let record = read(&path).unwrap();
    let about = ReportSubject::of(&id, &session.scenario().title, record.head(), record.is_done());
    let states = PlayStates::of(&session, &Localizer::english().unwrap());
    let table = csv(&about, &states).text(Dialect::PROGRAMS);
    // Golden files are checked out with LF everywhere.
    assert!(table.lines().count() > 1 && table.matches('\n').count() == table.matches("\r\n").count());
    golden("table.csv", &table.replace("\r\n", "\n"));

    let actor = Actor {
        name: "kim".to_owned(),
        home: "https://people.example".to_owned(),
    };
    let times = BTreeMap::new();
    let vocabulary = Vocabulary::current().unwrap();
    let all = statements(&vocabulary, &actor, &about, &states, (&record, &times), "en");
    let ids: Vec<&str> = all.iter().map(|one| one.id.as_str()).collect();
    golden("statement_ids.txt", &(ids.join("\n") + "\n"));
    // One of each verb on each sort of thing.
    let mut kinds = BTreeMap::new();
    for one in &all {
        let sort = (
            one.json["verb"]["id"].to_string(),
            one.json["object"]["definition"]["type"].to_string(),
        );
        kinds.entry(sort).or_insert(&one.json);
    }
    let examples: Vec<_> = kinds.into_values().collect();
    golden(
        "statements.json",
        &masked(&(serde_json::to_string_pretty(&examples).unwrap() + "\n")),
    );
}

/// Of a list its first two entries; of a debrief its English, with the first of each sort of thing on a page.
fn shortened(record: &mut serde_json::Value) {
    let decisions = record["states"]["decisions"].as_array_mut().unwrap();
    decisions.truncate(2);
    let debrief = record["debrief"].as_object_mut().unwrap();
    assert_eq!(debrief.keys().collect::<Vec<_>>(), ["de", "en", "es", "fr"]);
    debrief.retain(|language, _| language == "en");
    let mut sorts = std::collections::BTreeSet::new();
    for tab in debrief["en"]["tabs"].as_array_mut().unwrap() {
        let items = tab["items"].as_array_mut().unwrap();
        items.retain(|item| sorts.insert(item.as_object().unwrap().keys().next().unwrap().clone()));
    }
}

#[test]
fn figures_and_a_record() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = played();
    session.keep(&Store::in_data(folder.path())).unwrap();
    let (path, sum) = (
        session.path().unwrap().to_path_buf(),
        session.checksum().unwrap().to_owned(),
    );
    KeptFigures::of(&session, &sum).write(&path).unwrap();
    let words = Localizer::english().unwrap();
    let debrief = Debrief::of(&session);
    KeptRecord::keep(&session, &debrief, &path, &sum, &words).unwrap();
    session.detach();
    let pretty = |bytes: &[u8], shorten: fn(&mut serde_json::Value)| {
        let text = String::from_utf8(bytes.to_vec()).unwrap().replace(&sum, "SUM");
        let mut value = serde_json::from_str(&text).unwrap();
        shorten(&mut value);
        masked(&(serde_json::to_string_pretty(&value).unwrap() + "\n"))
    };
    let figures = std::fs::read(path.with_extension("figures")).unwrap();
    golden("figures.json", &pretty(&figures, |_| {}));
    let record = std::fs::read(path.with_extension("record")).unwrap();
    assert!(record.len() < 400_000, "{} bytes", record.len());
    golden("record.json", &pretty(&unsealed(&record).unwrap(), shortened));

    // What was kept is what would be told now, in every language.
    let kept = KeptRecord::read(&path, &sum).unwrap().unwrap();
    assert_eq!(kept.states, PlayStates::of(&session, &words));
    let is_kept = |control: &Control| matches!(control.role, Role::Tab(_) | Role::Disclosure(_));
    let bare = |mut page: Page| {
        page.items
            .retain(|item| !matches!(item, Item::Control(control) if !is_kept(control)));
        page
    };
    for language in KeptRecord::languages() {
        let words = narration::spoken(&language, None).words;
        let view = View::of(&session, &words);
        let report = narration::debrief(&view.marking_languages(), &debrief, None);
        assert_eq!(kept.report_page(&words), bare(report));
        for tab in [None, Some(0), Some(1), Some(2), Some(3), Some(4), Some(5)] {
            let now = narration::debrief(&view, &debrief, tab);
            assert_eq!(bare(kept.debrief_page(&words, tab)), bare(now), "{language}, {tab:?}");
        }
    }
}

#[test]
fn a_sweep() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("sweep");
    let mut scenario = Scenario::clone(&world());
    scenario.digest = "0123456789abcdef".repeat(4);
    Sweep::of(scenario)
        .leaders([ReferenceLeader::Direct, ReferenceLeader::Random])
        .runs(3)
        .seed(40)
        .keep(&out, |_, _| {})
        .unwrap();
    golden("sweep_manifest.json", &masked(&file(&out, "manifest.json")));
    // Which model it was stands in each row; the form does not depend on it.
    let model = &model().digest()[..16].to_owned();
    golden("sweep_runs.csv", &file(&out, "runs.csv").replace(model, "MODEL"));
    golden("sweep_runs.jsonl", &file(&out, "runs.jsonl").replace(model, "MODEL"));
    golden("sweep_summary.json", &masked(&file(&out, "summary.json")));
    let summary = file(&out, "summary.csv");
    golden("sweep_summary.csv", &summary);
    // A choice that a single run took says nothing about how far it moves anything.
    let single = summary
        .lines()
        .find(|line| line.starts_with("moves_") && line.contains(",1,"));
    assert!(single.is_some_and(|line| line.ends_with(",,,,,,")), "{single:?}");
}

#[test]
fn settings() {
    let folder = tempfile::tempdir().unwrap();
    Settings::default().save(folder.path()).unwrap();
    golden("settings.json", &file(folder.path(), "settings.json"));
}
