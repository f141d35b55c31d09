//! Reading aloud: what the program that speaks is asked for.
#![cfg(unix)]
#![expect(
    clippy::disallowed_methods,
    reason = "writes a program that notes what it was asked for"
)]

use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use stepback::platform::speech::SpeechOutput;

/// A program that writes down its arguments, one call a line, and what it wrote.
struct Speaker {
    folder: tempfile::TempDir,
}

impl Speaker {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let speaker = Self { folder };
        let script =
            "#!/bin/sh\nprintf '[%s]' \"$@\" >> \"$(dirname \"$0\")/said\"\necho >> \"$(dirname \"$0\")/said\"\n";
        std::fs::write(speaker.program(), script).unwrap();
        let mut rights = std::fs::metadata(speaker.program()).unwrap().permissions();
        rights.set_mode(0o755);
        std::fs::set_permissions(speaker.program(), rights).unwrap();
        speaker
    }

    fn program(&self) -> PathBuf {
        self.folder.path().join("speaker")
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
        Some("[--language][de][--][--stop; rm -rf \"$HOME\" `date`]")
    );
}

#[test]
fn without_a_language_the_voice_keeps_its_own() {
    let speaker = Speaker::new();
    let mut voice = SpeechOutput::by(&speaker.program());
    voice.say("Monday.", "");
    voice.finish();
    let said = speaker.said();
    assert!(said[0].starts_with("[--][Monday.]"), "{said:?}");
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
        Some("[--language][en][--][Wednesday]"),
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
