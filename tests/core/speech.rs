//! Reading aloud: what the program that speaks is asked for.
#![cfg(unix)]
#![expect(
    clippy::disallowed_methods,
    reason = "writes a program that notes what it was asked for"
)]

use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::time::Duration;

use stepback::platform::speech::SpeechOutput;

/// A program that writes down its arguments, one call a line, and what it wrote.
struct Speaker {
    folder: tempfile::TempDir,
}

impl Speaker {
    fn new() -> Self {
        Self::running("")
    }

    /// One that never ends after it was given this text.
    fn hanging_on(text: &str) -> Self {
        Self::running(&format!("case \"$*\" in *{text}*) exec sleep 600;; esac\n"))
    }

    fn running(then: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let speaker = Self { folder };
        let script = format!(
            "#!/bin/sh\nprintf '[%s]' \"$@\" >> \"$(dirname \"$0\")/said\"\necho >> \"$(dirname \"$0\")/said\"\n{then}"
        );
        std::fs::write(speaker.program(), script).unwrap();
        let mut rights = std::fs::metadata(speaker.program()).unwrap().permissions();
        rights.set_mode(0o755);
        std::fs::set_permissions(speaker.program(), rights).unwrap();
        speaker
    }

    fn program(&self) -> PathBuf {
        self.folder.path().join("speaker")
    }

    /// Waits until it was given a text.
    fn waits_for(&self, text: &str) {
        while !self.said().iter().any(|said| said.contains(text)) {
            std::thread::yield_now();
        }
    }

    fn said(&self) -> Vec<String> {
        let text = std::fs::read_to_string(self.folder.path().join("said")).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }
}

#[test]
fn a_text_is_said_in_its_language_and_never_taken_for_an_option() {
    let speaker = Speaker::new();
    let mut voice = SpeechOutput::by(&speaker.program());
    voice.say("--stop; rm -rf \"$HOME\" `date`", "de");
    voice.finish();
    assert_eq!(
        speaker.said().first().map(String::as_str),
        Some("[--priority][message][--language][de][--][--stop; rm -rf \"$HOME\" `date`]")
    );
}

#[test]
fn without_a_language_the_voice_keeps_its_own() {
    let speaker = Speaker::new();
    let mut voice = SpeechOutput::by(&speaker.program());
    voice.say("Monday.", "");
    voice.finish();
    let said = speaker.said();
    assert!(said[0].starts_with("[--priority][message][--][Monday.]"), "{said:?}");
}

#[test]
fn what_is_said_last_is_heard() {
    let speaker = Speaker::new();
    let mut voice = SpeechOutput::by(&speaker.program());
    for day in ["Monday", "Tuesday", "Wednesday"] {
        voice.say(day, "en");
    }
    voice.finish();
    let said = speaker.said();
    assert_eq!(
        said.last().map(String::as_str),
        Some("[--priority][message][--language][en][--][Wednesday]"),
        "{said:?}"
    );
    for (before, after) in said.iter().zip(&said[1..]) {
        let spoke = before.contains("[--]");
        assert!(
            !spoke || after == "[--cancel]",
            "nothing is said over another: {said:?}"
        );
    }
}

#[test]
fn a_screen_its_focus_and_its_sound_are_one_utterance() {
    let speaker = Speaker::new();
    let mut voice = SpeechOutput::by(&speaker.program());
    voice.say("A very shiny bell. Tuesday, 09:30.", "en");
    voice.add("Go on", "en");
    voice.add("[two knocks at a door]", "en");
    voice.finish();
    assert_eq!(
        speaker.said(),
        ["[--priority][message][--language][en][--][A very shiny bell. Tuesday, 09:30. Go on [two knocks at a door]]"]
    );
}

#[test]
fn what_is_said_anew_ends_all_that_was_added_before() {
    let speaker = Speaker::new();
    let mut voice = SpeechOutput::by(&speaker.program());
    voice.say("Monday", "en");
    voice.add("[a bell]", "en");
    voice.say("Tuesday", "en");
    voice.finish();
    let said = speaker.said();
    assert_eq!(
        said.last().map(String::as_str),
        Some("[--priority][message][--language][en][--][Tuesday]")
    );
}

#[test]
fn a_program_that_hangs_is_ended_and_the_next_text_is_said() {
    let speaker = Speaker::hanging_on("Monday");
    let mut voice = SpeechOutput::by(&speaker.program()).patient(Duration::from_millis(200));
    voice.say("Monday", "en");
    speaker.waits_for("Monday");
    voice.say("Tuesday", "en");
    voice.finish();
    let said = speaker.said();
    assert!(said.last().is_some_and(|last| last.contains("[Tuesday]")), "{said:?}");
}

#[test]
fn without_the_program_nothing_is_said_and_nothing_fails() {
    let mut voice = SpeechOutput::none();
    assert!(!voice.speaks());
    voice.say("Monday", "en");
    voice.hush();
    let gone = tempfile::tempdir().unwrap();
    let mut voice = SpeechOutput::by(&gone.path().join("not-there"));
    voice.say("Monday", "en");
    voice.finish();
}
