//! Translations stand beside a scenario, say everything in another language and decide nothing: whoever plays in German reads German,
//! and the play-through is the same to the bit.
#![expect(
    clippy::disallowed_methods,
    reason = "writes scenarios and translations for the program to read"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use proptest::prelude::*;
use stepback::narration;
use stepback::platform::settings::Settings;
use stepback::scenario::{
    Diagnostics, ForeignText, Model, Scenario, TranslationFile, TranslationSource, from_table, from_xliff, judged,
    to_table, to_xliff, updated,
};
use stepback::session::{ScenarioSource, Session, Turn};
use stepback::sitting::{Medium, Preferences, Sitting};
use stepback::terminal::{PlayOptions, play};

use crate::program::{command, run};
use crate::scenarios_read::{kinds, small};

fn source_of(text: &str) -> TranslationSource {
    TranslationSource::read("small", "small.ron", text.as_bytes()).unwrap_or_else(|mistakes| panic!("{mistakes}"))
}

fn read(text: &str) -> TranslationFile {
    TranslationFile::read("small.de.ron", text.as_bytes()).unwrap_or_else(|mistakes| panic!("{mistakes}\n{text}"))
}

/// The translation of a scenario, each text as `words` has it by its number; empty for `None`.
fn filled(source: &TranslationSource, words: impl Fn(usize, &str) -> Option<String>) -> TranslationFile {
    let rows: Vec<ForeignText> = source
        .originals
        .iter()
        .enumerate()
        .map(|(number, original)| ForeignText {
            id: original.id.clone(),
            original: original.text.clone(),
            was: None,
            words: words(number, &original.text).unwrap_or_default(),
        })
        .collect();
    let taken = TranslationFile::taking_in(source, "de", None, &rows).unwrap();
    assert!(taken.strangers.is_empty(), "{:?}", taken.strangers);
    read(&taken.translation.text)
}

/// Words that are nobody's, with the placeholders of the original.
#[expect(clippy::unnecessary_wraps, reason = "as every text is asked for its translation")]
fn made_up(number: usize, original: &str) -> Option<String> {
    let gaps: Vec<String> = original
        .split('{')
        .skip(1)
        .filter_map(|rest| Some(format!("{{{}}}", rest.split_once('}')?.0)))
        .collect();
    Some(format!("Wort{number}ß {}", gaps.join(" ")).trim_end().to_owned())
}

fn codes(found: &Diagnostics) -> Vec<(&'static str, u32)> {
    found.list().iter().map(|one| (one.code, one.line)).collect()
}

/// A folder with the small world and a translation of it.
struct Folder(tempfile::TempDir);

impl Folder {
    fn with(translation: &str) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        std::fs::write(folder.scenario(), small()).unwrap();
        std::fs::write(folder.path("small.de.ron"), translation).unwrap();
        folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn scenario(&self) -> PathBuf {
        self.path("small.ron")
    }

    fn read(&self) -> Arc<Scenario> {
        Arc::new(Scenario::load(self.scenario()).unwrap())
    }

    fn told(&self) -> Arc<Scenario> {
        self.read().told_in("de", Some(&self.scenario()))
    }

    fn run(&self, arguments: &[&str], typed: &str) -> String {
        let mut command = command(arguments);
        command.current_dir(self.0.path());
        let output = run(command, typed);
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    }
}

/// Everything that the terminal shows of a play-through in German, the first choice all the way.
fn transcript(folder: &Folder) -> String {
    let words = narration::spoken("de", None).words;
    let preferences = Preferences::new(Settings::default(), None, words);
    let mut sitting = Sitting::new(Medium::PlainText, preferences, None, Model::shipped(), None);
    let source = ScenarioSource::of_file(&folder.scenario().display().to_string());
    sitting.play(Session::start(folder.read(), 7).from_source(source));
    let options = PlayOptions {
        width: 120,
        echo: true,
        resume: None,
    };
    let mut out = Vec::new();
    play(&mut sitting, &options, "1\n".repeat(200).as_bytes(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// Texts that stand in a transcript, white space aside.
fn shown<'t>(transcript: &str, texts: impl Iterator<Item = &'t str>) -> BTreeSet<&'t str> {
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").replace('’', "'");
    let all = flat(transcript);
    texts.filter(|text| all.contains(&flat(text))).collect()
}

#[test]
fn a_play_in_german_shows_the_translation_and_nothing_of_the_original() {
    let source = source_of(&small());
    let translated = filled(&source, made_up);
    let folder = Folder::with(&translated.text);
    let german = transcript(&folder);
    // Names of sorts of work and of people are words of the program, too.
    let sentences = || {
        let texts = source.originals.iter().map(|original| original.text.as_str());
        texts.filter(|text| text.len() > 14 && !text.contains('{'))
    };
    assert_eq!(shown(&german, sentences()), BTreeSet::new(), "{german}");
    assert!(german.contains("Wort0ß"), "{german}");
    std::fs::remove_file(folder.path("small.de.ron")).unwrap();
    let english = transcript(&folder);
    assert!(shown(&english, sentences()).len() > 12, "{english}");
    assert!(!english.contains("ß "), "{english}");
}

#[test]
fn a_text_without_a_translation_is_shown_as_it_was_written() {
    let source = source_of(&small());
    let title = |number, original: &str| (number == 0).then(|| original.to_uppercase());
    let folder = Folder::with(&filled(&source, title).text);
    let told = folder.told();
    assert_eq!(told.title, "A SHORT WEEK");
    assert_eq!(told.about, folder.read().about);
    assert_eq!(told.language, "de");
}

#[test]
fn a_translation_decides_nothing() {
    let folder = Folder::with(&filled(&source_of(&small()), made_up).text);
    let (written, told) = (folder.read(), folder.told());
    assert_ne!(written.moments[0].title, told.moments[0].title);
    assert_ne!(written.domains, told.domains);
    assert_eq!(told.as_written(), &*written);
    assert_eq!(written.digest, told.digest);
    assert_eq!(written.origin, told.origin);
    for digest in [
        Scenario::rules_digest,
        Scenario::texts_digest,
        Scenario::kinds_rules_digest,
        Scenario::kinds_texts_digest,
    ] {
        assert_eq!(digest(&written), digest(&told));
    }
    let digests = |scenario: &Arc<Scenario>| {
        let mut session = Session::start(Arc::clone(scenario), 11);
        let mut states = vec![session.simulation().digest()];
        while let Turn::Ask(question) = session.advance() {
            session.answer(question.numbered()[0].clone()).unwrap();
            states.push(session.simulation().digest());
        }
        (states, session.head())
    };
    assert_eq!(digests(&written), digests(&told));
    // And back again.
    assert_eq!(told.told_in("en", Some(&folder.scenario())), written);
}

#[test]
fn the_language_can_be_changed_in_the_middle_of_a_play() {
    let folder = Folder::with(&filled(&source_of(&small()), made_up).text);
    let source = ScenarioSource::of_file(&folder.scenario().display().to_string());
    let mut session = Session::start(folder.read(), 7).from_source(source);
    session.advance();
    let before = session.simulation().digest();
    session.tell_in("de");
    assert!(session.scenario().title.starts_with("Wort"));
    assert_eq!(session.simulation().digest(), before);
    session.tell_in("fr");
    assert_eq!(session.scenario().title, "A short week");
    session.tell_in("de");
    session.tell_in("en");
    assert_eq!(session.scenario().title, "A short week");
    assert_eq!(session.simulation().digest(), before);
}

#[test]
fn what_was_begun_in_german_is_gone_on_with_in_english() {
    let folder = Folder::with(&filled(&source_of(&small()), made_up).text);
    let play = ["play", "small.ron", "--text", "--seed", "7", "--data", "data"];
    let german = folder.run(&[&play[..], &["--language", "de"]].concat(), "1\n1\nquit\n");
    assert!(german.contains("Wort0ß"), "{german}");
    let resume = ["resume", "--text", "--data", "data", "--language"];
    let english = folder.run(&[&resume[..], &["en"]].concat(), "");
    assert!(english.contains("A short week") && !english.contains("ß"), "{english}");
    let german = folder.run(&[&resume[..], &["de"]].concat(), "");
    assert!(german.contains("Wort0ß"), "{german}");
}

#[test]
fn what_is_missing_stale_orphaned_or_wrong_is_found_where_it_stands() {
    let source = source_of(&small());
    let whole = filled(&source, made_up);
    assert_eq!(codes(&judged(&source, &whole, kinds())), []);

    let line_of = |text: &str, part: &str| {
        let at = text.find(part).unwrap_or_else(|| panic!("{part} in {text}"));
        u32::try_from(text[..at].lines().count()).unwrap() + u32::from(text[..at].ends_with('\n'))
    };
    let judge = |text: &str| codes(&judged(&source, &read(text), kinds()));
    let first = "text: \"Wort0ß\"";
    let line = line_of(&whole.text, first);

    let empty = whole.text.replace(first, "text: \"\"");
    assert_eq!(judge(&empty), [("SB801", line)]);

    let nobody = whole.text.replace(first, "text: \"{moritz}\"");
    assert_eq!(judge(&nobody), [("SB804", line)]);

    let long = whole.text.replace(first, &format!("text: \"{}\"", "Wort ".repeat(13)));
    assert_eq!(judge(&long), [("SB410", line)]);

    let stale = whole
        .text
        .replace("original: \"A short week\"", "original: \"A long week\"");
    assert_eq!(judge(&stale), [("SB802", line - 1)]);

    let orphan = whole
        .text
        .replace("id: \"title\"", "id: \"titel\"")
        .replace("\"A short week\"", "\"Gone\"");
    assert_eq!(
        judge(&orphan),
        [
            ("SB801", line_of(&orphan, "texts: [")),
            ("SB803", line_of(&orphan, "id: \"titel\""))
        ]
    );

    let other = whole
        .text
        .replace("of: \"small\"", "of: \"large\"")
        .replace("language: \"de\"", "language: \"fr\"");
    assert_eq!(
        judge(&other),
        [
            ("SB805", line_of(&other, "of:")),
            ("SB805", line_of(&other, "language:"))
        ]
    );
}

#[test]
fn words_that_cannot_stand_in_their_place_leave_the_original_there() {
    let wrong = |number, original: &str| match original {
        "A short week" => Some("{nobody}".to_owned()),
        "Page nine" => Some("Seite neun".to_owned()),
        "Ring yourself." => Some("{owner.seinen|ihren} Anruf".to_owned()),
        other => made_up(number, other),
    };
    let told = Folder::with(&filled(&source_of(&small()), wrong).text).told();
    assert_eq!(told.title, "A short week");
    assert_eq!(told.endings[1].title, "Seite neun");
    assert_eq!(told.moments[1].choices[0].text, "Ring yourself.");
    assert!(told.moments[1].choices[1].text.starts_with("Wort"));
}

#[test]
fn words_can_be_chosen_by_pronoun() {
    let coat = |_, original: &str| {
        let is_it = original.starts_with("{jon} has printed");
        is_it.then(|| "{jon} hat gedruckt; {owner} hat noch {owner.ihren|seinen|den eigenen} Mantel an.".to_owned())
    };
    let source = source_of(&small());
    let folder = Folder::with(&filled(&source, coat).text);
    let german = transcript(&folder);
    assert!(german.contains("Mira hat noch ihren Mantel an."), "{german}");
    let two = |number, original: &str| Some(coat(number, original)?.replace("|den eigenen", ""));
    let found = judged(&source, &filled(&source, two), kinds());
    assert!(found.list().iter().any(|one| one.code == "SB804"), "{found}");
}

#[test]
fn an_update_marks_what_changed_and_keeps_comments() {
    let whole = filled(&source_of(&small()), made_up).text;
    let noted = whole.replacen(
        "        (id: \"about\"",
        "        // Ask Mira.\n        (id: \"about\"",
        1,
    );
    let noted = noted.replacen("text: \"Wort0ß\"),", "text: \"Wort0ß\"), // the title", 1);
    let changed = small().replace("Two people, one report, five days.", "Two people and one report.");
    let changed = changed.replace(
        "reflections: [(after: \"wrong_total\", ask: \"Whose mistake was it by Friday?\")],",
        "",
    );
    let now = updated(&source_of(&changed), "de", Some(&read(&noted)));
    assert_eq!(
        (now.added, now.changed, now.orphaned, now.stale, now.empty),
        (0, 1, 1, 1, 0),
        "{}",
        now.text
    );
    for kept in [
        "// the title",
        "// Ask Mira.\n        (id: \"about\"",
        "original: \"Two people and one report.\",\n         was: \"Two people, one report, five days.\",",
        "orphaned: [",
    ] {
        assert!(now.text.contains(kept), "{kept}\n{}", now.text);
    }
    let back = updated(&source_of(&small()), "de", Some(&read(&now.text)));
    assert_eq!((back.stale, back.orphaned, back.empty), (0, 0, 0), "{}", back.text);
    assert!(!back.text.contains("was:"), "{}", back.text);
    assert_eq!(
        updated(&source_of(&small()), "de", Some(&read(&back.text))).text,
        back.text
    );
}

#[test]
fn texts_of_one_list_are_told_apart_by_what_they_say() {
    let two = small().replace(
        "see: [\"{owner} built this table alone, last night.\"]",
        "see: [\"{owner} built this table alone, last night.\", \"The lamp is still on.\"]",
    );
    let before = filled(&source_of(&two), made_up);
    let words = |text: &str, original: &str| {
        let rows = read(text).rows();
        rows.into_iter()
            .find(|row| row.original == original)
            .map(|row| row.words)
    };
    let lamp = words(&before.text, "The lamp is still on.").unwrap();
    let turned = two.replace(
        "[\"{owner} built this table alone, last night.\", \"The lamp is still on.\"]",
        "[\"The lamp is still on.\", \"A cup of tea has gone cold.\"]",
    );
    let now = updated(&source_of(&turned), "de", Some(&before));
    assert_eq!(words(&now.text, "The lamp is still on."), Some(lamp));
    assert_eq!(words(&now.text, "A cup of tea has gone cold."), Some(String::new()));
}

#[test]
fn a_kind_of_moment_is_translated_in_the_same_way() {
    let folder = tempfile::tempdir().unwrap();
    let kinds = folder.path().join("kinds");
    std::fs::create_dir(&kinds).unwrap();
    let crisis = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/kinds/crisis.ron");
    std::fs::copy(crisis, kinds.join("crisis.ron")).unwrap();
    let mut translate = command(&["translate", "crisis.ron", "de"]);
    translate.current_dir(&kinds);
    run(translate, "");
    let path = kinds.join("crisis.de.ron");
    let begun = std::fs::read_to_string(&path).unwrap();
    assert!(begun.contains("of: \"crisis\""), "{begun}");
    std::fs::write(&path, begun.replace("text: \"\"", "text: \"Krise\"")).unwrap();
    // With the folder, whatever comes by itself as a crisis is told in it, and everything else as before.
    let mut played = command(&["play", "first_steps", "--text", "--language", "de", "--seed", "3"]);
    played
        .arg("--assets")
        .arg(folder.path())
        .arg("--data")
        .arg(folder.path().join("data"));
    let said = String::from_utf8(run(played, "1\n1\n").stdout).unwrap();
    assert!(said.contains("Femi"), "{said}");
}

#[test]
fn the_command_begins_a_translation_and_brings_it_back_from_a_table() {
    let folder = Folder::with("");
    std::fs::remove_file(folder.path("small.de.ron")).unwrap();
    let said = folder.run(
        &[
            "translate",
            "small.ron",
            "de",
            "--csv",
            "small.csv",
            "--xliff",
            "small.xlf",
        ],
        "",
    );
    assert!(said.contains("small.de.ron: 0 of 4"), "{said}");
    let rows = from_table(&std::fs::read(folder.path("small.csv")).unwrap()).unwrap();
    assert_eq!(
        rows,
        from_xliff(&std::fs::read(folder.path("small.xlf")).unwrap()).unwrap()
    );
    let mut rows = rows;
    rows[0].words = "Eine kurze Woche".to_owned();
    std::fs::write(folder.path("back.csv"), to_table(&rows).unwrap()).unwrap();
    let said = folder.run(&["translate", "small.ron", "de", "--from", "back.csv"], "");
    assert!(said.contains("1 translation taken in"), "{said}");
    assert_eq!(folder.told().title, "Eine kurze Woche");
    let said = folder.run(&["check", "small.ron"], "");
    assert!(said.contains("SB801") && said.contains("small.de.ron"), "{said}");
    assert_eq!(said, folder.run(&["check", "small.ron"], ""));
    let said = folder.run(&["translate", "small.ron", "nothing at all", "--check"], "");
    assert!(said.contains("write a code such as de"), "{said}");
}

#[test]
fn the_tutorial_and_its_parallel_form_are_whole_in_german() {
    for (name, language) in [("first_steps", "de"), ("paper_crowns", "de")] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
        let bytes = std::fs::read(folder.join(format!("{name}.ron"))).unwrap();
        let source = TranslationSource::read(name, name, &bytes).unwrap();
        let label = format!("{name}.{language}.ron");
        let file = TranslationFile::read(&label, &std::fs::read(folder.join(&label)).unwrap()).unwrap();
        let found = judged(&source, &file, kinds());
        assert!(found.is_empty(), "{found}");
        assert_eq!(
            updated(&source, language, Some(&file)).text,
            file.text,
            "run `stepback translate`"
        );
    }
}

/// Texts as people write them, and some that nobody would.
fn any_words() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zäöüß ,.;:\"'<>&\n{}\\\\=-]{0,40}", "\\PC{0,20}"]
}

fn any_row() -> impl Strategy<Value = ForeignText> {
    (any_words(), any_words(), prop::option::of("[a-z]{1,9}"), any_words()).prop_map(|(id, original, was, words)| {
        // Without words there is nothing that could be stale.
        let was = was.filter(|_| !words.trim().is_empty());
        ForeignText {
            id,
            original,
            was,
            words,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn rows_come_back_as_they_went(rows in prop::collection::vec(any_row(), 0..12)) {
        prop_assert_eq!(&from_table(to_table(&rows).unwrap().as_bytes()).unwrap(), &rows);
        prop_assert_eq!(&from_xliff(to_xliff("a", "en", "de", &rows).as_bytes()).unwrap(), &rows);
    }

    /// Texts are changed, taken out and put back in any order; whatever was translated is always somewhere, and where it was in the end.
    #[test]
    fn no_edit_of_the_scenario_loses_a_translation(
        steps in prop::collection::vec((0..60_usize, 0..3_u8), 1..12),
    ) {
        let start = source_of(&small());
        let mut file = filled(&start, made_up);
        let words: Vec<String> = file.rows().into_iter().map(|row| row.words).collect();
        let mut now = start.clone();
        for (index, edit) in steps {
            let place = index % now.originals.len().max(1);
            match edit {
                0 if !now.originals.is_empty() => { now.originals.remove(place); }
                1 => if let Some(text) = now.originals.get_mut(place) {
                    text.text = format!("{} and so on", text.text);
                },
                _ => now.originals.reverse(),
            }
            file = read(&updated(&now, "de", Some(&file)).text);
            for word in &words {
                prop_assert!(file.text.contains(&format!("{word}\"")), "{word} in {}", file.text);
            }
        }
        let back = updated(&start, "de", Some(&file));
        let rows = read(&back.text).rows();
        prop_assert_eq!(rows.into_iter().map(|row| row.words).collect::<Vec<_>>(), words);
    }

    #[test]
    fn nonsense_is_refused_with_a_sentence(text in "\\PC{0,200}", cut in 0..4000_usize) {
        let _ = TranslationFile::read("x.de.ron", text.as_bytes());
        let _ = from_table(text.as_bytes());
        let _ = from_xliff(text.as_bytes());
        let whole = updated(&source_of(&small()), "de", None).text;
        let end = (0..=cut.min(whole.len())).rev().find(|at| whole.is_char_boundary(*at)).unwrap_or(0);
        let _ = TranslationFile::read("x.de.ron", &whole.as_bytes()[..end]);
    }
}
