//! Scenarios, kinds and the model's parameters are read as they are written: by our reader and by `ron` alike.
#![expect(clippy::disallowed_methods, reason = "a test that reads the files it judges")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use stepback::scenario::{self, Kind, Kinds, Model, Scenario, Trigger, authored};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn ron_files(name: &str) -> Vec<(String, String)> {
    let Ok(entries) = fs::read_dir(folder(name)) else {
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .map(|path| {
            (
                path.file_name().unwrap().to_str().unwrap().to_owned(),
                fs::read_to_string(&path).unwrap(),
            )
        })
        // What has another dot in its name is a play-script or a translation.
        .filter(|(file, _)| file.matches('.').count() == 1)
        .collect();
    files.sort();
    files
}

/// The shipped kinds.
pub fn kinds() -> &'static Kinds {
    static KINDS: LazyLock<Kinds> = LazyLock::new(|| {
        let files = ron_files("assets/kinds");
        let pairs: Vec<_> = files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        Kinds::read(&pairs).unwrap_or_else(|mistakes| panic!("{mistakes}")).0
    });
    &KINDS
}

/// The small world's text.
pub fn small() -> String {
    fs::read_to_string(folder("tests/worlds/small.ron")).unwrap()
}

fn with_ron<T: DeserializeOwned>(text: &str) -> T {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .from_str(text)
        .unwrap()
}

#[test]
fn ron_and_our_reader_agree_on_every_shipped_scenario() {
    for (file, text) in ron_files("scenarios").into_iter().chain(ron_files("tests/worlds")) {
        let ours = scenario::read_authored(&file, &text).unwrap_or_else(|mistakes| panic!("{mistakes}"));
        assert_eq!(ours, with_ron::<authored::Scenario>(&text), "{file}");
    }
}

#[test]
fn ron_and_our_reader_agree_on_every_kind() {
    let files = ron_files("assets/kinds");
    assert_eq!(files.len(), Kind::ALL.len());
    for (file, text) in files {
        let ours = scenario::read_authored_kind(&file, &text).unwrap_or_else(|mistakes| panic!("{mistakes}"));
        assert_eq!(ours, with_ron::<authored::Kind>(&text), "{file}");
    }
}

#[test]
fn ron_and_our_reader_agree_on_unusual_spelling() {
    let text = r##"#![enable(implicit_some)]
        /* a comment /* inside another */ */
        Scenario( format: 0b1, title: r#"a "raw" text"#, weeks: 1_0, about: "line\n, quote \", dash \u{2014}",
          leader: Leader(role: "r", energy: 7.5e1, hours_per_day: .5e1,),
          people: [Person(id: "a", name: "A", role: "r", skill: {"x": +1, "y": .3,},)], // trailing commas
          projects: [(id: "p", title: "P", due: Week(1, Monday), tasks: [(id: "t", title: "T", owner: "a", domain: "x", effort: 1.)])],
          moments: [(id: "m", kind: Stuck, at: Some(Day(1)), owner: None, title: "", text: "", people: ["a"])],
          endings: [(id: "e", when: None, title: "", text: "")], )"##;
    let ours = scenario::read_authored("unusual", text).unwrap_or_else(|mistakes| panic!("{mistakes}"));
    assert_eq!(ours, with_ron::<authored::Scenario>(text));
}

#[test]
fn every_shipped_scenario_can_be_played_without_a_warning() {
    let kinds = kinds();
    for (file, text) in ron_files("scenarios").into_iter().chain(ron_files("tests/worlds")) {
        let mistakes = Scenario::check(&file, text.as_bytes(), kinds);
        assert!(mistakes.is_empty(), "{mistakes}");
    }
}

#[test]
fn names_become_indices_and_levels_become_shares() {
    let (world, warnings) = Scenario::from_bytes("small", "small.ron", small().as_bytes(), kinds()).unwrap();
    assert_eq!(warnings, []);
    assert_eq!(world.domains, ["analysis", "writing"]);
    assert_eq!(world.people[0].skill, [0.45, 0.35]);
    assert_eq!(world.leader.craft, [0.2, 0.6]);
    assert_eq!(
        (world.tasks[1].owner, world.tasks[1].domain, &world.tasks[1].after[..]),
        (1, 1, &[0][..])
    );
    assert_eq!((world.projects[0].due, world.tasks[0].due), (4, 4));
    assert_eq!(world.moments[0].trigger, Trigger::On(1));
    assert_eq!(world.moments[1].trigger, Trigger::Then);
    assert_eq!(world.moments[0].choices[1].then, Some(1));
    assert_eq!(world.rapport, [(0, 1, 0.6)]);
    assert_eq!(world.digest.len(), 64);
}

#[test]
fn a_moment_takes_from_its_kind_what_it_does_not_say() {
    let kinds = kinds();
    let start = small().find("         choices: [").unwrap();
    let end = small().find("        (id: \"friday\"").unwrap();
    let text = format!("{}),\n{}", &small()[..start], &small()[end..]).replace("at: Day(2)", "at: Day(2), urgency: 99");
    let text = text.replace(
        "(id: \"friday\", kind: Hesitation,",
        "(id: \"friday\", kind: Hesitation, when: After(\"wrong_total\"),",
    );
    let (world, _) = Scenario::from_bytes("small", "small.ron", text.as_bytes(), kinds)
        .unwrap_or_else(|mistakes| panic!("{mistakes}"));
    let (moment, words) = (&world.moments[0], world.words(Kind::Mistake));
    assert!(moment.standard_choices);
    assert_eq!(moment.choices, words.choices);
    assert_eq!((moment.urgency, moment.severity), (0.99, words.severity));
    assert_eq!((moment.hour, moment.difficulty), (10.5, 0.5));
}

#[test]
fn a_meeting_is_everyones_unless_it_says_otherwise() {
    let meeting = "moments: [(id: \"round\", kind: Meeting, at: Day(1), title: \"Round\", text: \"Wait or go?\", options: [\"wait\", \"go\"],
        facts: [(known_by: Everyone, points_to: \"go\", text: \"It is dry.\"), (known_by: Only([\"jon\"]), points_to: \"wait\", weight: 3, text: \"It will rain.\")]),";
    let text = small().replace("moments: [", meeting);
    let (world, _) = Scenario::from_bytes("small", "small.ron", text.as_bytes(), kinds())
        .unwrap_or_else(|mistakes| panic!("{mistakes}"));
    let meeting = world.moments[0].meeting.as_ref().unwrap();
    assert_eq!(world.moments[0].people, [0, 1]);
    assert_eq!(
        (&meeting.facts[0].known_by[..], meeting.facts[0].points_to),
        (&[0, 1][..], 1)
    );
    assert_eq!(
        (&meeting.facts[1].known_by[..], meeting.facts[1].weight),
        (&[1][..], 3.0)
    );
    assert_eq!(meeting.beats, 8);
    assert!(world.moments[0].choices.is_empty() && !world.moments[0].standard_choices);
}

#[test]
fn the_model_has_every_number_that_is_asked_for() {
    let text = br#"Model(format: 1, groups: {"learning": {"rate": (value: 0.06, unit: "a day", range: (0, 1), why: "A guess.")}})"#;
    let model =
        Model::from_bytes("model.ron", text, &["learning.rate"]).unwrap_or_else(|mistakes| panic!("{mistakes}"));
    assert_eq!(model.get("learning.rate"), Some(0.06));
    assert_eq!(model.get("learning.pace"), None);
    let changed = model.with("learning.rate", 7.0).unwrap();
    assert_eq!(changed.get("learning.rate"), Some(1.0));
    assert_ne!(changed.digest(), model.digest());
}

#[test]
fn two_hundred_people_are_read_whole() {
    let text = crowd(200);
    let kinds = kinds();
    let (world, _) = Scenario::from_bytes("crowd", "crowd.ron", text.as_bytes(), kinds)
        .unwrap_or_else(|mistakes| panic!("{mistakes}"));
    assert_eq!(
        (world.people.len(), world.tasks.len(), world.moments.len()),
        (200, 400, 100)
    );
}

fn crowd(size: usize) -> String {
    let list = |count: usize, entry: &dyn Fn(usize) -> String| (0..count).map(entry).collect::<Vec<_>>().join(",\n");
    let people = list(size, &|n| {
        format!(
            "(id: \"p{n}\", name: \"P {n}\", role: \"Porter\", says: \"Good morning.\", skill: {{\"a\": 30, \"b\": 40, \"c\": 50}})"
        )
    });
    let tasks = list(size * 2, &|n| {
        format!(
            "(id: \"t{n}\", title: \"Task {n}\", owner: \"p{}\", domain: \"a\", effort: 3, after: [{}])",
            n / 2,
            if n % 2 == 1 {
                format!("\"t{}\"", n - 1)
            } else {
                String::new()
            }
        )
    });
    let moments = list(size / 2, &|n| {
        format!(
            "(id: \"m{n}\", kind: Stuck, when: All([From(Day({})), Person(\"p{n}\", Strain, AtLeast(40))]), owner: \"p{n}\", title: \"Moment {n}\", text: \"{{owner}} and {{p0}} wait for {{owner.their}} keys.\")",
            n % 20 + 1
        )
    });
    format!("Scenario(format: 1, title: \"Crowd\", weeks: 4, about: \"Many.\", leader: (role: \"Boss\"), people: [{people}],
        projects: [(id: \"all\", title: \"All\", due: Day(20), tasks: [{tasks}])], moments: [{moments}], endings: [(id: \"end\", title: \"End\", text: \"End.\")])")
}
