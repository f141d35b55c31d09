//! Speech: text is read aloud by the program `spd-say` of Speech Dispatcher, where it is installed.
//!
//! In: text and a language. Out: a voice, from a thread of its own, so that nobody waits for it. [`SpeechOutput::say`] begins an utterance
//! and ends the one before; [`SpeechOutput::add`] goes on with it, and what comes within a moment is handed over as one text. No shell is
//! involved: text is one argument behind `--`. Every program that is started is waited for, but not for longer than it may take.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// The program.
const PROGRAM: &str = "spd-say";

/// Letters of a text that are said; what is longer is read, not listened to.
const MOST_LETTERS: usize = 12_000;

/// What belongs to one utterance comes within this time: the text of a screen, what has the focus on it, a sound in words.
const GATHERS: Duration = Duration::from_millis(50);

/// The longest that the program may take; it hands the text over and does not wait for it to be spoken.
const PATIENCE: Duration = Duration::from_secs(3);

/// How often it is looked at meanwhile.
const GLANCE: Duration = Duration::from_millis(4);

/// What is asked of the thread.
enum Wish {
    Say(Text),
    Add(Text),
    Hush,
}

/// Words and their language.
struct Text {
    words: String,
    language: String,
}

/// A voice. Dropping it ends what is being said.
#[derive(Debug)]
pub struct SpeechOutput {
    program: Option<PathBuf>,
    patience: Duration,
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

    /// The same with a program that may take so long.
    #[must_use]
    pub const fn patient(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// A voice that never says anything.
    #[must_use]
    pub fn none() -> Self {
        Self::of(None)
    }

    const fn of(program: Option<PathBuf>) -> Self {
        Self {
            program,
            patience: PATIENCE,
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
        match Text::of(text, language) {
            Some(text) => self.wish(Wish::Say(text)),
            None => self.hush(),
        }
    }

    /// Says a text after what is being said.
    pub fn add(&mut self, text: &str, language: &str) {
        if let Some(text) = Text::of(text, language) {
            self.wish(Wish::Add(text));
        }
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
            let speaker = SpeechProgram {
                program: program.clone(),
                patience: self.patience,
            };
            let begun = thread::Builder::new()
                .name("speech".to_owned())
                .spawn(move || speaker.listen(&heard));
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

impl Text {
    /// A text as it can be spoken; none without words.
    fn of(words: &str, language: &str) -> Option<Self> {
        let words: String = words
            .chars()
            .map(|letter| if letter.is_control() { ' ' } else { letter })
            .take(MOST_LETTERS)
            .collect();
        let tag = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '-';
        let language = language.chars().filter(tag).take(12).collect();
        (!words.trim().is_empty()).then_some(Self { words, language })
    }
}

/// The program, on the thread that waits for it.
struct SpeechProgram {
    program: PathBuf,
    patience: Duration,
}

impl SpeechProgram {
    /// Carries wishes out until nobody has any more: those that come together make one utterance.
    fn listen(&self, wishes: &Receiver<Wish>) {
        let mut speaking = false;
        while let Ok(first) = wishes.recv() {
            let mut utterance: Vec<Text> = Vec::new();
            let mut next = Some(first);
            while let Some(wish) = next {
                if !matches!(wish, Wish::Add(_)) {
                    utterance.clear();
                    if speaking {
                        self.run(&["--cancel"]);
                    }
                    speaking = false;
                }
                match wish {
                    Wish::Say(text) | Wish::Add(text) => utterance.push(text),
                    Wish::Hush => {}
                }
                next = wishes.recv_timeout(GATHERS).ok();
            }
            speaking |= self.speak(&utterance);
        }
    }

    /// Hands texts over; those in one language as one. They are queued and not said over each other.
    fn speak(&self, texts: &[Text]) -> bool {
        let mut spoke = false;
        for together in texts.chunk_by(|one, other| one.language == other.language) {
            let words: Vec<&str> = together.iter().map(|text| text.words.trim()).collect();
            let words = words.join(" ");
            let language = together.first().map_or("", |text| text.language.as_str());
            let arguments = ["--priority", "message", "--language", language, "--", &words];
            spoke |= if language.is_empty() {
                self.run(&[&arguments[..2], &arguments[4..]].concat())
            } else {
                self.run(&arguments)
            };
        }
        spoke
    }

    /// Starts the program and waits for it; one that takes too long is ended, so that the next text can be said.
    fn run(&self, arguments: &[&str]) -> bool {
        let started: std::io::Result<Child> = Command::new(&self.program)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut child) = started else { return false };
        let begun = Instant::now();
        loop {
            match child.try_wait() {
                Ok(Some(status)) => return status.success(),
                Ok(None) if begun.elapsed() < self.patience => thread::sleep(GLANCE),
                _ => break,
            }
        }
        // It may have ended just now; either way nothing is left of it.
        child.kill().ok();
        child.wait().ok();
        false
    }
}
