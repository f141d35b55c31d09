//! The card in the languages that stand beside a scenario, and the pack that the studio writes beside it.
#![expect(
    clippy::disallowed_methods,
    reason = "a test that reads and writes the files it judges"
)]

use std::fs;
use std::path::PathBuf;

use stepback::platform::embedded;
use stepback::scenario::Kinds;
use stepback::scenario::pack::Pack;
use stepback::studio::{PackingError, TextState, ToldMoment, pack};

/// A copy of the tutorial with its German translation.
struct Beside {
    folder: tempfile::TempDir,
    text: String,
}

impl Beside {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let text = String::from_utf8(embedded::scenario("first_steps").unwrap().to_vec()).unwrap();
        let german = embedded::scenario_file("first_steps.de.ron").unwrap();
        let german = String::from_utf8(german.to_vec()).unwrap();
        fs::write(folder.path().join("arch.ron"), &text).unwrap();
        let german = german.replacen("of: \"first_steps\"", "of: \"arch\"", 1);
        fs::write(folder.path().join("arch.de.ron"), german).unwrap();
        Self { folder, text }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("arch.ron")
    }

    fn told(&self, text: &str, language: &str) -> ToldMoment {
        ToldMoment::of(&self.file(), text, &Kinds::current().unwrap(), 0, language).unwrap()
    }

    fn german(&self, change: impl FnOnce(String) -> String) {
        let path = self.folder.path().join("arch.de.ron");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(path, change(text)).unwrap();
    }
}

#[test]
fn a_moment_is_told_in_each_language_beside_it_and_its_own_otherwise() {
    let beside = Beside::new();
    let german = beside.told(&beside.text, "de");
    assert_eq!((german.languages.join(" "), german.counts().0), ("en de".to_owned(), 0));
    let (written, told) = (&german.written.moments[0], &german.told.moments[0]);
    assert_ne!(written.text, told.text);
    assert_eq!(german.state(&written.text), TextState::Translated);
    for other in ["en", "fr", "", "../x"] {
        let own = beside.told(&beside.text, other);
        assert_eq!(
            (own.language.as_str(), &own.told.moments[0].text),
            ("en", &written.text),
            "{other}"
        );
    }
}

#[test]
fn a_text_that_is_missing_and_one_that_is_older_are_marked() {
    let beside = Beside::new();
    let title = beside.told(&beside.text, "de").told.moments[0].title.clone();
    beside.german(|text| text.replacen(&format!("text: \"{title}\""), "text: \"\"", 1));
    let written = beside.told(&beside.text, "en").written.moments[0].clone();
    let line = &written.see[0];
    let newer = format!("{line} Still.");
    let changed = beside.text.replacen(&**line, &newer, 1);
    assert_ne!(changed, beside.text);
    let told = beside.told(&changed, "de");
    assert_eq!(told.state(&written.title), TextState::Missing);
    assert_eq!(told.told.moments[0].title, written.title, "players read the original");
    assert_eq!(told.state(&newer), TextState::Stale);
    assert_eq!(told.counts().0, 2);
}

#[test]
fn a_translation_that_cannot_be_read_is_said_to_be_so() {
    let beside = Beside::new();
    beside.german(|text| text.replacen("texts: [", "texts: (", 1));
    let told = beside.told(&beside.text, "de");
    assert!(
        told.unread.as_ref().unwrap().starts_with("arch.de.ron, line "),
        "{told:?}"
    );
    assert_eq!(told.state(&told.written.moments[0].title), TextState::Missing);
}

#[test]
fn a_pack_has_all_that_stands_beside_it_and_writes_over_nothing() {
    let beside = Beside::new();
    let kinds = Kinds::current().unwrap();
    let packed = |text: &str, by: &str| pack(&beside.file(), text, &kinds, by, "CC BY 4.0").unwrap();
    let first = packed(&beside.text, "A coach");
    assert_eq!(first.path, beside.folder.path().join("arch.stepback-scenario"));
    assert_eq!(
        (first.files.join(" "), first.was_there),
        ("arch.ron arch.de.ron".to_owned(), false)
    );
    let read = Pack::open(&first.path).unwrap();
    assert_eq!(
        (read.by.as_str(), read.files[0].text.as_str()),
        ("A coach", beside.text.as_str())
    );
    let bytes = fs::read(&first.path).unwrap();
    assert!(
        packed(&beside.text, "A coach").was_there,
        "the same again is the same file"
    );
    let other = packed(&beside.text, "Somebody else");
    assert_eq!(other.path, beside.folder.path().join("arch-2.stepback-scenario"));
    assert_eq!(fs::read(&first.path).unwrap(), bytes);
}

#[test]
fn what_cannot_be_played_is_not_packed_and_check_says_why() {
    let beside = Beside::new();
    let broken = beside.text.replacen("owner: \"femi\"", "owner: \"femmi\"", 1);
    fs::write(beside.file(), &broken).unwrap();
    match pack(&beside.file(), &broken, &Kinds::current().unwrap(), "", "") {
        Err(PackingError::Mistakes(found)) => assert!(found[0].what.contains("femmi"), "{found:?}"),
        other => panic!("{other:?}"),
    }
    assert!(!beside.folder.path().join("arch.stepback-scenario").exists());
}
