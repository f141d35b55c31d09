//! What a person has set is kept, and whatever is wrong in its file costs only itself.
#![expect(clippy::disallowed_methods, reason = "writes settings files, broken ones among them")]

use std::collections::BTreeMap;
use std::fs;

use stepback::platform::keys::{Action, KeyError, Keys};
use stepback::platform::settings::{Scheme, Settings, SettingsChange, ViewingDistance, WindowMode};

fn loaded(text: &str) -> (Settings, Vec<String>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("settings.json"), text).unwrap();
    let (settings, troubles) = Settings::load(folder.path());
    (settings, troubles, folder)
}

#[test]
fn without_a_file_everything_is_as_usual_and_nothing_is_said() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Settings::load(folder.path()), (Settings::default(), Vec::new()));
    let usual = Settings::default();
    assert!(usual.motion && !usual.captions && usual.tips && !usual.voice);
    assert_eq!(
        (usual.text, usual.scheme, usual.room),
        (100, Scheme::Dark, ViewingDistance::Desk)
    );
}

#[test]
fn every_change_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let changes = [
        SettingsChange::Language("de-AT".into()),
        SettingsChange::Scheme(Scheme::HighContrast),
        SettingsChange::Room(ViewingDistance::Projector),
        SettingsChange::Text(175),
        SettingsChange::Motion(false),
        SettingsChange::Captions(true),
        SettingsChange::Voice(true),
        SettingsChange::Sound(30),
        SettingsChange::Window(WindowMode::FullScreen),
        SettingsChange::Monitor(2),
        SettingsChange::Tips(false),
        SettingsChange::Timer(false),
        SettingsChange::Key(Action::People, "x".into()),
    ];
    let mut settings = Settings::default();
    for change in changes {
        let next = settings.with(change.clone()).unwrap();
        assert_ne!(next, settings, "{change:?}");
        settings = next;
    }
    let inner = folder.path().join("not").join("yet");
    settings.save(&inner).unwrap();
    assert_eq!(Settings::load(&inner), (settings, Vec::new()));
}

#[test]
fn a_broken_value_costs_only_itself_and_is_named() {
    let (settings, troubles, _folder) = loaded(
        r#"{"language": "../../etc", "scheme": "sepia", "room": "projector", "text": 130, "motion": "no",
            "sound": 101, "monitor": -1, "voice": true, "window": 3, "tips": null}"#,
    );
    assert_eq!((settings.room, settings.voice), (ViewingDistance::Projector, true));
    let usual = Settings::default();
    assert_eq!(
        (
            settings.language,
            settings.scheme,
            settings.text,
            settings.motion,
            settings.sound,
            settings.monitor
        ),
        (
            usual.language,
            usual.scheme,
            usual.text,
            usual.motion,
            usual.sound,
            usual.monitor
        )
    );
    let named = [
        "language", "scheme", "text", "motion", "sound", "window", "monitor", "tips",
    ];
    assert_eq!(troubles.len(), named.len(), "{troubles:#?}");
    for (name, trouble) in named.iter().zip(&troubles) {
        assert!(trouble.contains(&format!("`{name}`")), "{trouble}");
    }
    assert!(
        troubles[2].contains("from 100 to 200 in steps of 25"),
        "{}",
        troubles[2]
    );
}

#[test]
fn a_file_that_is_no_settings_file_is_kept_aside() {
    for text in ["{\"text\": 15", "", "[1, 2]", "\u{0}\u{1}", "nonsense"] {
        let (settings, troubles, folder) = loaded(text);
        assert_eq!(settings, Settings::default());
        assert_eq!(troubles.len(), 1, "{troubles:?}");
        assert!(troubles[0].contains("settings.broken.json"), "{}", troubles[0]);
        settings.save(folder.path()).unwrap();
        let aside = folder.path().join("settings.broken.json");
        assert_eq!(fs::read_to_string(aside).unwrap(), text);
        assert_eq!(Settings::load(folder.path()), (Settings::default(), Vec::new()));
    }
}

#[test]
fn a_folder_in_its_place_is_said_and_stops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("settings.json")).unwrap();
    let (settings, troubles) = Settings::load(folder.path());
    assert_eq!((settings.clone(), troubles.len()), (Settings::default(), 1));
    assert!(settings.save(folder.path()).is_err());
}

#[test]
fn what_a_newer_program_wrote_is_still_there_after_saving() {
    let (settings, troubles, folder) = loaded(r#"{"text": 150, "perfume": {"rose": [1, 2]}, "keys": {"dance": "d"}}"#);
    assert_eq!(troubles, Vec::<String>::new());
    settings
        .with(SettingsChange::Text(200))
        .unwrap()
        .save(folder.path())
        .unwrap();
    let text = fs::read_to_string(folder.path().join("settings.json")).unwrap();
    let fields: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(fields["perfume"], serde_json::json!({"rose": [1, 2]}));
    assert_eq!(fields["keys"]["dance"], "d");
    assert_eq!(fields["text"], 200);
}

#[test]
fn numbers_stay_in_their_range() {
    let settings = Settings::default();
    let set = |change| settings.with(change).unwrap();
    for (asked, kept) in [
        (0, 100),
        (100, 100),
        (101, 125),
        (175, 175),
        (900, 200),
        (u32::MAX, 200),
    ] {
        assert_eq!(set(SettingsChange::Text(asked)).text, kept);
    }
    assert_eq!(set(SettingsChange::Sound(u32::MAX)).sound, 100);
    assert_eq!(set(SettingsChange::Monitor(77)).monitor, 9);
}

#[test]
fn no_two_actions_share_a_key() {
    let keys = Keys::default();
    for action in Action::ALL {
        assert_eq!(keys.action(action.usual()), Some(action));
        assert_eq!(Action::named(action.name()), Some(action));
    }
    assert_eq!(keys.action("P"), Some(Action::People));
    assert_eq!(
        keys.with(Action::People, "w"),
        Err(KeyError::Taken {
            key: "w".into(),
            by: Action::Why
        })
    );
    for fixed in ["Enter", "tab", "1", "0", "Left", "+", "PageUp", "٣"] {
        assert!(
            matches!(keys.with(Action::Why, fixed), Err(KeyError::Fixed(_))),
            "{fixed}"
        );
    }
    for unknown in ["", "pp", "F13", "\u{7}", "\t"] {
        assert!(
            matches!(keys.with(Action::Why, unknown), Err(KeyError::Unknown(_))),
            "{unknown:?}"
        );
    }
    let keys = keys.with(Action::Why, "ö").unwrap();
    assert_eq!(
        (keys.of(Action::Why), keys.action("w"), keys.action("Ö")),
        ("ö", None, Some(Action::Why))
    );
    let keys = keys.with(Action::People, "W").unwrap();
    assert_eq!(keys.of(Action::People), "w");
    let mut settings = Settings::default();
    settings.keys = keys;
    assert_eq!(settings.with(SettingsChange::UsualKeys).unwrap().keys, Keys::default());
}

#[test]
fn keys_in_the_file_may_be_swapped_and_a_clash_falls_back() {
    let (settings, troubles, _folder) =
        loaded(r#"{"keys": {"people": "w", "why": "p", "listen": "h", "hints": 3, "timer": "Enter"}}"#);
    assert_eq!(settings.keys.of(Action::People), "w");
    assert_eq!(settings.keys.of(Action::Why), "p");
    assert_eq!(settings.keys.of(Action::Listen), "l");
    assert_eq!(troubles.len(), 3, "{troubles:#?}");
    // A chain: giving back one key takes it from the next.
    let named = BTreeMap::from([
        (Action::People, "w".to_owned()),
        (Action::Why, "h".to_owned()),
        (Action::Hints, "p".to_owned()),
        (Action::Listen, "p".to_owned()),
    ]);
    let (keys, _) = Keys::read(&named);
    let all: Vec<&str> = Action::ALL.map(|a| keys.of(a)).to_vec();
    let mut one_each = all.clone();
    one_each.sort_unstable();
    one_each.dedup();
    assert_eq!(one_each.len(), all.len(), "{all:?}");
}
