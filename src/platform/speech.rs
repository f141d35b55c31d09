//! Speech: text is read aloud by the program `spd-say` of Speech Dispatcher, where it is installed.
//!
//! In: text and a language. Out: a voice, from a thread of its own, so that nobody waits for it. What is said last replaces what was
//! being said. No shell is involved: text is one argument behind `--`. Every program that is started is waited for.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

/// The program.
const PROGRAM: &str = "spd-say";

/// Letters of a text that are said; what is longer is read, not listened to.
const MOST_LETTERS: usize = 12_000;

/// What is asked of the thread.
enum Wish {
    Say { text: String, language: String },
    Hush,
}

/// A voice. Dropping it ends what is being said.
#[derive(Debug)]
pub struct SpeechOutput {
    program: Option<PathBuf>,
    wishes: Option<Sender<Wish>>,
    speaker: Option<JoinHandle<()>>,
}

impl SpeechOutput {
    /// The voice of this machine; without the program every wish does nothing.
    #[must_use]
    pub fn found() -> Self {
        let paths = std::env::var_os("PATH").unwrap_or_default();
        let program = std::env::split_paths(&paths)
            .map(|folder| folder.join(PROGRAM))
            .find(|path| path.is_file());
        Self::of(program)
    }

    /// A voice by a program of the same arguments.
    #[must_use]
    pub fn by(program: &Path) -> Self {
        Self::of(Some(program.to_owned()))
    }

    /// A voice that never says anything.
    #[must_use]
    pub fn none() -> Self {
        Self::of(None)
    }

    const fn of(program: Option<PathBuf>) -> Self {
        Self {
            program,
            wishes: None,
            speaker: None,
        }
    }

    /// Whether anything can be heard.
    #[must_use]
    pub const fn speaks(&self) -> bool {
        self.program.is_some()
    }

    /// Says a text in a language such as `de`, instead of what is being said.
    pub fn say(&mut self, text: &str, language: &str) {
        let text: String = text
            .chars()
            .map(|letter| if letter.is_control() { ' ' } else { letter })
            .take(MOST_LETTERS)
            .collect();
        if text.trim().is_empty() {
            return self.hush();
        }
        let tag = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '-';
        let language = language.chars().filter(tag).take(12).collect();
        self.wish(Wish::Say { text, language });
    }

    /// Ends what is being said.
    pub fn hush(&mut self) {
        if self.wishes.is_some() {
            self.wish(Wish::Hush);
        }
    }

    /// Waits until every wish has been handed to the program.
    pub fn finish(mut self) {
        self.wishes = None;
        if let Some(speaker) = self.speaker.take() {
            // A speaker that failed has nothing more to say.
            let _ = speaker.join();
        }
    }

    fn wish(&mut self, wish: Wish) {
        let Some(program) = &self.program else { return };
        if self.wishes.is_none() {
            let (wishes, heard) = channel();
            let program = program.clone();
            let begun = std::thread::Builder::new()
                .name("speech".to_owned())
                .spawn(move || speak(&program, &heard));
            let Ok(speaker) = begun else { return };
            self.wishes = Some(wishes);
            self.speaker = Some(speaker);
        }
        if let Some(wishes) = &self.wishes {
            // The thread listens as long as this end is open.
            let _ = wishes.send(wish);
        }
    }
}

impl Drop for SpeechOutput {
    fn drop(&mut self) {
        // Nobody waits at the end: the thread carries the last wish out if the program lives long enough.
        self.hush();
    }
}

/// Carries wishes out; of several that wait, the last.
fn speak(program: &Path, wishes: &Receiver<Wish>) {
    let mut speaking = false;
    while let Ok(mut wish) = wishes.recv() {
        while let Ok(later) = wishes.try_recv() {
            wish = later;
        }
        if speaking {
            run(program, &["--cancel"]);
        }
        speaking = false;
        if let Wish::Say { text, language } = wish {
            let spoken = ["--language", &language, "--", &text];
            let from = if language.is_empty() { 2 } else { 0 };
            speaking = run(program, &spoken[from..]);
        }
    }
}

/// Starts the program and waits for it; it hands the text over and ends.
fn run(program: &Path, arguments: &[&str]) -> bool {
    let started: std::io::Result<Child> = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    started
        .and_then(|mut child| child.wait())
        .is_ok_and(|status| status.success())
}
