//! The plain-text face, driven by scripts: every line has an effect or a sentence, nothing is lost, and the same lines
//! give the same text.

use std::io::{self, Cursor, Write};
use std::path::PathBuf;

use stepback::narration::{self, Localizer};
use stepback::platform::settings::{Scheme, Settings};
use stepback::scenario::{Kinds, Model, Scenario};
use stepback::session::Session;
use stepback::simulation::{Answer, PlanLine};
use stepback::sitting::{Medium, Preferences, Sitting};
use stepback::terminal::{Finish, PlayOptions, play};

#[test]
fn number_one_all_the_way_reaches_the_end_twice_alike() {
    let ones = "1\n".repeat(200);
    let (first, finish, _) = played(7, &ones);
    let (second, ..) = played(7, &ones);
    assert_eq!(finish, Finish::Over);
    assert_eq!(first, second);
    assert!(first.ends_with("The end.\n"), "{}", last_lines(&first));
    let (other, ..) = played(8, &ones);
    assert_ne!(first, other);
}

#[test]
fn the_end_of_the_input_keeps_what_was_answered_and_says_how_to_go_on() {
    let (text, finish, session) = played(7, "1\n");
    assert_eq!(finish, Finish::EndOfInput);
    assert_eq!(session.decisions().len(), 1);
    assert!(text.ends_with("stepback resume small-7-1\n"), "{}", last_lines(&text));
}

#[test]
fn no_part_of_a_line_that_is_too_long_is_taken_for_another_line() {
    // Where it would be cut, the rest would be an answer, or take one back.
    for cut in [4096, 65_536, 2 * 65_536] {
        for rest in ["1", "undo", "quit"] {
            let long = format!("note {}", "x".repeat(cut - 5));
            let (text, finish, session) = played(7, &format!("1\n{long}{rest}\n{long}"));
            assert_eq!(finish, Finish::EndOfInput, "{cut} {rest}");
            assert_eq!(session.decisions().len(), 1, "{cut} {rest}");
            assert_eq!(text.contains("That line wasn’t accepted"), cut > 4096);
            let noted = session
                .notes()
                .iter()
                .filter(|noted| noted.note.text.ends_with(rest))
                .count();
            assert_eq!(noted, usize::from(cut == 4096), "a note is kept whole or not at all");
        }
    }
}

#[test]
fn quit_leaves_in_the_middle_of_anything() {
    let (text, finish, session) = played(7, "1\nquit\n1\n");
    assert_eq!(finish, Finish::Quit);
    assert_eq!(session.decisions().len(), 1);
    assert!(text.contains("stepback resume small-7-1"));
}

#[test]
fn what_is_not_understood_gets_a_sentence_and_changes_nothing() {
    let script =
        "0\n99\n-3\nblah\nundoo\n\nplan gools 3\nplan goals\nplan goals x\nact zoe\nact 44\nnote\n\u{fffd}\u{0}\n";
    let (text, finish, session) = played(7, script);
    assert_eq!(finish, Finish::EndOfInput);
    assert_eq!(session.decisions(), &[]);
    for sentence in [
        "There is no answer 0.",
        "There is no answer 99.",
        "“blah” is not one of the answers.",
        "Did you mean undo?",
        "Did you mean goals?",
        "Something is missing after “goals”.",
        "After “goals”, give a number of hours",
        "Nobody here is called “zoe”.",
        "There’s no number 44",
        "Type note, then your sentence.",
    ] {
        assert!(text.contains(sentence), "{sentence:?} is not in {text}");
    }
}

#[test]
fn bytes_that_are_no_text_are_only_not_understood() {
    let (_, finish, session) = played_bytes(7, &[0xff, 0xfe, b'\n', b'1', b'\n']);
    assert_eq!(finish, Finish::EndOfInput);
    assert_eq!(session.decisions().len(), 1);
}

#[test]
fn a_plan_in_words_is_one_answer() {
    let (text, _, session) = played(
        7,
        "plan goals 3 answers 6 manner coach with mira jon give minutes jon lead report mira\n",
    );
    let Some(Answer::Plan(plan)) = session.decisions().first().map(|d| d.answer.clone()) else {
        panic!("{text}")
    };
    assert_eq!((plan.on(PlanLine::Goals), plan.on(PlanLine::Answers)), (3.0, 6.0));
    assert_eq!(
        (plan.with, plan.delegate, plan.leads),
        (vec![0, 1], vec![(1, 1)], vec![(0, 0)])
    );
    assert!(text.contains("The week starts with your plan."));
}

#[test]
fn a_plan_of_too_many_hours_is_refused_in_a_sentence() {
    let (text, _, session) = played(7, "plan goals 40 answers 40\n");
    assert_eq!(session.decisions(), &[]);
    assert!(text.contains("That can’t be done: the plan takes"), "{text}");
}

#[test]
fn hints_are_told_on_request_and_change_nothing() {
    let (text, _, session) = played(7, "hints\n");
    assert_eq!(session.decisions(), &[]);
    let told = text.matches("The team without you:").count();
    assert!(
        told > 1 && text.contains("It doesn’t know what nobody has shown you."),
        "{text}"
    );
    let (twice, ..) = played(7, "hints\nhints\n");
    assert_eq!(twice.matches("The team without you:").count(), 2 * told);
    let (friday, ..) = played(7, &("1\n".repeat(40) + "hints\n"));
    assert!(!friday.contains("⟦"), "{friday}");
}

#[test]
fn undo_takes_back_and_asks_again() {
    let (text, _, session) = played(7, "undo\n1\nundo\n");
    assert_eq!(session.decisions(), &[]);
    assert!(text.contains("There’s nothing to undo yet."));
    assert!(text.contains("Undone."));
    assert_eq!(text.matches("Where will your week go?").count(), 2);
}

#[test]
fn an_act_of_the_day_costs_hours_and_says_what_came_of_it() {
    let (text, _, session) = played(7, "act mira\nact 3\nact jon 1\nact 99\n");
    assert_eq!(session.decisions().len(), 2, "{text}");
    assert!(text.contains("With Mira you can:"));
    assert!(text.contains("You thank Mira"));
}

#[test]
fn a_list_of_acts_ends_with_how_one_is_done() {
    for typed in ["act\n", "act mira\n"] {
        let (text, ..) = played(7, typed);
        assert!(text.contains("for example: act 1"), "{text}");
    }
}

#[test]
fn listening_first_tells_only_what_is_new() {
    let (text, _, session) = played(7, "1\n4\nundo\n");
    assert!(text.contains("- One of the branches sent its figures twice."), "{text}");
    assert_eq!(
        text.matches("drawn a circle").count(),
        2,
        "once when it came up, once after the undo: {text}"
    );
    assert_eq!(session.decisions().len(), 1);
}

#[test]
fn a_choice_is_followed_by_what_it_did_and_why() {
    let (text, ..) = played(7, "1\n2\nwhy\npeople\nagain\nhelp\n");
    for sentence in [
        "Your choice: “Walk me through how the number got there.”",
        "What changed:",
        "What it changed:",
        "Your team",
        "Answer with a number.",
    ] {
        assert!(text.contains(sentence), "{sentence:?} is not in {text}");
    }
}

#[test]
fn a_question_to_oneself_takes_a_sentence_and_goes_on() {
    let (_, _, session) = played(7, "1\n1\nnote Mine, I think.\n");
    let notes: Vec<&str> = session.notes().iter().map(|noted| noted.note.text.as_str()).collect();
    assert_eq!(notes, ["Mine, I think."]);
}

#[test]
fn settings_change_by_number_are_kept_and_lead_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = sitting(Session::start(small(), 7), Some(folder.path().to_path_buf()));
    let page = settings_text();
    let number = |label: &str| {
        page.lines().find(|line| line.contains(label)).unwrap()[..2]
            .trim()
            .to_owned()
    };
    let (light, larger) = (number("  Light"), number("Text size"));
    let script = format!("settings\n{light}\n{larger}\n99\nfoo\n\n1\n");
    let mut out = Vec::new();
    play(&mut sitting, &options(), Cursor::new(script), &mut out).unwrap();
    let session = sitting.into_session().unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(text.contains("Light (chosen)") && text.contains("(125"), "{text}");
    assert!(text.contains("99") && text.contains("“foo” is not"), "{text}");
    assert_eq!(session.decisions().len(), 1, "the empty line led back");
    let (kept, troubles) = Settings::load(folder.path());
    assert_eq!((kept.scheme, kept.text, troubles.len()), (Scheme::Light, 125, 0));
}

#[test]
fn another_language_is_spoken_at_once() {
    let page = settings_text();
    let Some(line) = page.lines().find(|line| line.ends_with("Deutsch")) else {
        return;
    };
    let script = format!("settings\n{}\n\nhelp\n", line[..2].trim());
    let (text, ..) = played(7, &script);
    assert!(text.contains("Antworte mit einer Zahl."), "{text}");
}

#[test]
fn licences_are_a_word_away_open_by_number_and_all_at_once_where_that_is_set() {
    let warranty = |text: &str| text.matches("WITHOUT WARRANTY OF ANY KIND").count();
    let (closed, ..) = played(7, "licences\n\n");
    assert!(closed.contains(" 1  Stepback: MIT License"), "{closed}");
    assert_eq!(warranty(&closed), 0);
    let (opened, finish, session) = played(7, "licences\n1\n1\n\n1\n");
    assert_eq!(warranty(&opened), 1, "opened, and closed again");
    assert_eq!(
        (finish, session.decisions().len()),
        (Finish::EndOfInput, 1),
        "the empty line led back"
    );
    let number = closed.lines().find(|line| line.contains("Full licence texts")).unwrap();
    let script = format!("licences\n{}\n\n", number[..2].trim());
    let (whole, ..) = played(7, &script);
    assert!(warranty(&whole) > 20, "{}", warranty(&whole));
}

#[test]
fn help_and_the_glossary_are_a_word_away() {
    let (text, _, session) = played(7, "help\nglossary\nglosary\n");
    assert_eq!(session.decisions(), &[]);
    assert!(
        text.contains("What a week looks like:") && text.contains("act: what you can do today."),
        "{text}"
    );
    assert!(
        text.contains("\nRing of silence:\n") && text.contains("Did you mean glossary?"),
        "{text}"
    );
}

fn settings_text() -> String {
    let page = narration::settings(&narration::SettingsView {
        words: &words(),
        settings: &Settings::default(),
        languages: &narration::languages(),
        monitors: 1,
        waiting: None,
        in_text: true,
        tab: 0,
    });
    narration::plain::text_of(&words(), &page)
}

#[test]
fn lines_are_no_longer_than_was_asked_for() {
    for width in [30, 60, 120] {
        let mut sitting = sitting(Session::start(small(), 7), None);
        let options = PlayOptions {
            width,
            echo: false,
            ..PlayOptions::default()
        };
        let mut out = Vec::new();
        play(&mut sitting, &options, Cursor::new("1\n1\n1\n1\n"), &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(text.lines().all(|line| line.chars().count() <= width), "{text}");
    }
}

#[test]
fn a_reader_that_has_gone_ends_it_quietly() {
    struct Gone(usize);
    impl Write for Gone {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(1).ok_or(io::ErrorKind::BrokenPipe)?;
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    for lines in [0, 1, 10, 60] {
        let mut sitting = sitting(Session::start(small(), 7), None);
        let finish = play(&mut sitting, &options(), Cursor::new("1\n".repeat(100)), Gone(lines)).unwrap();
        assert_eq!(finish, Finish::NobodyReads);
    }
}

/// What is typed to play to the end with number 1.
fn to_the_end() -> String {
    let mut lines = Cursor::new("1\n".repeat(400));
    let finish = play(
        &mut sitting(Session::start(small(), 7), None),
        &options(),
        &mut lines,
        &mut Vec::new(),
    )
    .unwrap();
    assert_eq!(finish, Finish::Over);
    "1\n".repeat(lines.position() as usize / 2)
}

/// The debrief as it is read at a keyboard: what was typed for it, what was printed of it, how it ended, and the play-through.
fn looked_back(typed: &str) -> (String, Finish, Session) {
    let at_the_keyboard = PlayOptions {
        echo: false,
        ..options()
    };
    let mut sitting = sitting(Session::start(small(), 7), None);
    let mut out = Vec::new();
    let script = to_the_end() + typed;
    let finish = play(&mut sitting, &at_the_keyboard, Cursor::new(script), &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    let working = words().get("term-working").split_once('.').unwrap().0.to_owned();
    let (_, debrief) = text.split_once(&working).unwrap();
    (debrief.to_owned(), finish, sitting.into_session().unwrap())
}

#[test]
fn the_first_page_of_the_debrief_fits_a_screen() {
    let (text, finish, _) = looked_back("\n");
    assert_eq!(finish, Finish::Over);
    assert!(text.trim_end().ends_with("The end."), "{text}");
    assert!(text.contains("1 Story · 2 People · "), "{text}");
    assert!(text.lines().count() <= 24, "{text}");
}

#[test]
fn a_number_shows_a_part_of_the_debrief_and_another_is_refused() {
    let (text, finish, _) = looked_back("4\n5\n99\n");
    assert_eq!(finish, Finish::Over, "the input ends");
    let parts: Vec<&str> = text.split("There’s more").collect();
    let [_, seen, fridays, refused, _] = parts[..] else {
        panic!("{text}");
    };
    let friday = "What you saw: ";
    assert!(
        seen.contains("What you saw, and what was true:") && !seen.contains(friday),
        "{seen}"
    );
    assert!(
        fridays.contains("Friday by Friday") && fridays.contains(friday),
        "{fridays}"
    );
    assert!(refused.contains("“99” is not one of the answers"), "{refused}");
}

#[test]
fn the_last_number_plays_on_from_where_it_turned() {
    let (text, finish, session) = looked_back("10\n");
    let named = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(named.contains("10 Play on from that turning point"), "{text}");
    assert_eq!(finish, Finish::EndOfInput);
    assert!(session.ending().is_none(), "{text}");
}

fn played(seed: u64, script: &str) -> (String, Finish, Session) {
    played_bytes(seed, script.as_bytes())
}

fn played_bytes(seed: u64, script: &[u8]) -> (String, Finish, Session) {
    let mut sitting = sitting(Session::start(small(), seed), None);
    let mut out = Vec::new();
    let finish = play(&mut sitting, &options(), Cursor::new(script), &mut out).unwrap();
    (String::from_utf8(out).unwrap(), finish, sitting.into_session().unwrap())
}

/// A sitting that plays a session, with settings that are kept in a folder if there is one.
fn sitting(session: Session, folder: Option<PathBuf>) -> Sitting {
    let preferences = Preferences::new(Settings::default(), folder, words());
    let mut sitting = Sitting::new(Medium::PlainText, preferences, None, Model::shipped(), None);
    sitting.play(session);
    sitting
}

fn options() -> PlayOptions {
    PlayOptions {
        width: 80,
        echo: true,
        resume: Some("stepback resume small-7-1".into()),
    }
}

fn words() -> Localizer {
    Localizer::english().unwrap()
}

fn small() -> Scenario {
    let bytes = include_bytes!("../worlds/small.ron");
    Scenario::from_bytes("small", "small", bytes, &Kinds::current().unwrap())
        .unwrap()
        .0
}

fn last_lines(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(5)..].join("\n")
}
