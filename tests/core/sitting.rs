//! One sitting behind every face: what is said follows the language, window and terminal count alike, and long work is a job that can be
//! given up.

use std::sync::Arc;

use stepback::narration::page::{Command, Control, Item, Page, Role, Screen};
use stepback::narration::{self, HistoryCommand, plain};
use stepback::platform::settings::{Settings, SettingsChange};
use stepback::scenario::{Kinds, Model, Scenario};
use stepback::session::{Session, Store};
use stepback::simulation::{Answer, Question};
use stepback::sitting::{Changes, JobKind, Location, Medium, Preferences, Presentation, Sitting};

mod another_way;
mod opening;
mod planning;
mod reloading;
mod resuming;

/// Stops after which a play-through must be over.
const MOST_STOPS: usize = 500;

fn small() -> Arc<Scenario> {
    let bytes = include_bytes!("../worlds/small.ron");
    let read = Scenario::from_bytes("small", "small", bytes, &Kinds::current().unwrap());
    Arc::new(read.unwrap().0)
}

fn sitting_in(medium: Medium, language: &str, store: Option<Store>) -> Sitting {
    let words = narration::spoken(language, None).words;
    let preferences = Preferences::new(Settings::default(), None, words);
    Sitting::new(medium, preferences, store, Model::shipped(), Some(7))
}

fn text_of(sitting: &Sitting) -> String {
    plain::text_of(sitting.words(), &sitting.page())
}

fn playing(language: &str) -> Sitting {
    let mut sitting = sitting_in(Medium::Graphical, language, None);
    sitting.play(Session::start(small(), 7));
    sitting.advance();
    sitting
}

/// Answers 1 and goes on until a stop of this kind.
fn play_to(sitting: &mut Sitting, there: impl Fn(&Sitting) -> bool) {
    for _ in 0..MOST_STOPS {
        if there(sitting) {
            return;
        }
        match sitting.question().filter(|_| sitting.location() == Location::Asked) {
            Some(question) => {
                sitting.apply(&Command::Answer(question.numbered().swap_remove(0)), "");
            }
            None => sitting.advance(),
        }
    }
    panic!("it never came there; it stands at {:?}", sitting.location());
}

fn followed(language: &str) -> Sitting {
    let mut sitting = playing(language);
    play_to(&mut sitting, |sitting| sitting.location() == Location::Followed);
    sitting
}

#[test]
fn what_followed_is_said_in_the_language_that_is_chosen_while_it_is_shown() {
    let mut sitting = followed("en");
    let english = text_of(&sitting);
    sitting.apply(&Command::Set(SettingsChange::Language("de".to_owned())), "");
    assert_ne!(text_of(&sitting), english);
    assert_eq!(text_of(&sitting), text_of(&followed("de")));
}

#[test]
fn what_came_of_an_act_is_said_in_the_language_that_is_chosen_afterwards() {
    let acted = |language: &str| {
        let mut sitting = playing(language);
        play_to(&mut sitting, |sitting| sitting.location() == Location::Morning);
        sitting.select(Some(0));
        let act = sitting.page().controls().find_map(|control| match control.command {
            Command::Act(act) => Some(act),
            _ => None,
        });
        sitting.apply(&Command::Act(act.expect("something can be done")), "");
        sitting
    };
    let mut sitting = acted("en");
    sitting.apply(&Command::Set(SettingsChange::Language("fr".to_owned())), "");
    assert_eq!(text_of(&sitting), text_of(&acted("fr")));
}

#[test]
fn only_what_was_played_to_its_end_counts_as_played_in_every_face() {
    let data = tempfile::tempdir().unwrap();
    let store = Store::in_data(data.path());
    let scenario = Arc::new(Scenario::shipped("first_steps").unwrap());
    for plays_on in [true, false] {
        let mut session = Session::start(Arc::clone(&scenario), 3);
        session.keep(&store).unwrap();
        let mut sitting = sitting_in(Medium::PlainText, "en", Some(store.clone()));
        sitting.play(session);
        sitting.advance();
        if plays_on {
            play_to(&mut sitting, |sitting| sitting.location() == Location::Over);
        }
    }
    let played = |medium: Medium| {
        let mut sitting = sitting_in(medium, "en", Some(store.clone()));
        sitting.run_jobs();
        sitting.apply(&Command::Show(Screen::Choose), "");
        let page = sitting.page();
        let card = page.controls().find(|control| control.id == "choose.first_steps");
        card.expect("it is offered").note.clone()
    };
    assert_eq!(played(Medium::Graphical), "one play-through so far");
    assert_eq!(played(Medium::PlainText), "one play-through so far");
}

#[test]
fn a_licence_is_opened_alone_until_all_of_them_are_wanted() {
    let mut sitting = sitting_in(Medium::Graphical, "en", None);
    let title = sitting.page();
    let entry = title.controls().find(|control| control.id == "title.licences");
    sitting.apply(&entry.expect("the title leads there").command, "");
    let texts = |page: &Page| page.items.iter().filter(|item| matches!(item, Item::Text(..))).count();
    let open = |page: &Page| {
        let parts = page.controls().filter(|control| control.role == Role::Disclosure(true));
        parts.map(|control| control.id.clone()).collect::<Vec<_>>()
    };
    let closed = sitting.page();
    let parts: Vec<Control> = closed.controls().cloned().collect();
    sitting.apply(&parts[0].command, "");
    sitting.apply(&parts[1].command, "");
    assert_eq!(open(&sitting.page()), [parts[1].id.clone()]);
    assert!(texts(&sitting.page()) > texts(&closed) + 10);
    sitting.apply(&parts[1].command, "");
    assert_eq!(sitting.page(), closed);
    sitting.apply(&Command::Set(SettingsChange::LicenceTexts(true)), "");
    let whole = sitting.page();
    assert!(texts(&whole) > texts(&closed) + 500, "{}", texts(&whole));
    assert!(
        whole
            .controls()
            .all(|control| !matches!(control.role, Role::Disclosure(_)))
    );
    sitting.apply(&Command::Back, "");
    assert_eq!((sitting.location(), sitting.overlay()), (Location::Title, None));
}

#[test]
fn the_title_tells_of_what_was_left_once_its_job_is_done_and_at_once_on_leaving() {
    let data = tempfile::tempdir().unwrap();
    let store = Store::in_data(data.path());
    let offers = |page: &Page| page.controls().any(|control| control.command == Command::Continue);
    let mut sitting = sitting_in(Medium::Graphical, "en", Some(store.clone()));
    sitting.run_jobs();
    assert!(!offers(&sitting.page()));
    let mut session = Session::start(Arc::new(Scenario::shipped("first_steps").unwrap()), 3);
    session.keep(&store).unwrap();
    sitting.play(session);
    sitting.advance();
    sitting.apply(&Command::Back, "");
    assert_eq!(sitting.location(), Location::Title);
    assert!(offers(&sitting.page()), "nobody has read a file yet");
    let before = sitting.page();
    sitting.run_jobs();
    assert_eq!(sitting.page(), before);
}

#[test]
fn the_debrief_is_a_job_that_is_given_up_when_the_player_leaves() {
    let mut sitting = playing("en");
    play_to(&mut sitting, |sitting| sitting.location() == Location::Over);
    assert_eq!(sitting.page().screen, Screen::Notice);
    assert_eq!(sitting.progress(JobKind::Debrief), Some(0.0));
    let mut jobs = sitting.take_jobs();
    let place = jobs.iter().position(|job| job.kind() == JobKind::Debrief);
    let mut job = jobs.remove(place.expect("it is wanted"));
    assert!(!job.step() && !job.step());
    let share = sitting.progress(JobKind::Debrief).unwrap();
    assert!(share > 0.0 && share < 1.0, "{share}");
    assert!(
        sitting
            .page()
            .items
            .iter()
            .any(|item| matches!(item, Item::Meter { value, .. } if *value <= share))
    );
    sitting.apply(&Command::Back, "");
    assert!(job.step(), "it stops");
    sitting.finish_job(job.finish());
    assert!(sitting.debrief().is_none() && !sitting.has_alert());
}

#[test]
fn the_debrief_of_the_slices_is_the_debrief() {
    let mut sitting = playing("en");
    play_to(&mut sitting, |sitting| sitting.location() == Location::Over);
    let whole = stepback::insight::Debrief::of(sitting.session().unwrap());
    sitting.run_jobs();
    assert_eq!(sitting.debrief(), Some(&whole));
    assert_eq!(sitting.page().screen, Screen::Debrief);
}

#[test]
fn a_face_is_told_which_parts_have_changed() {
    let mut sitting = playing("en");
    let at_a_moment = |sitting: &Sitting| {
        sitting.location() == Location::Asked && matches!(sitting.question(), Some(Question::Moment(_)))
    };
    play_to(&mut sitting, at_a_moment);
    let mut shown = Presentation::default();
    assert!(sitting.refresh(&mut shown).any(Changes::SCREEN));
    assert!(sitting.refresh(&mut shown).is_empty());
    sitting.apply(&Command::Show(Screen::Votes), "");
    sitting.refresh(&mut shown);
    sitting.apply(&Command::Vote(narration::Voting::More(0)), "");
    assert_eq!(sitting.refresh(&mut shown), Changes::ITEMS);
    sitting.apply(&Command::Back, "");
    sitting.refresh(&mut shown);
    sitting.apply(&Command::Answer(Answer::Choose(0)), "");
    let changes = sitting.refresh(&mut shown);
    assert!(changes.any(Changes::SCREEN) && changes.any(Changes::STAGE));
}

#[test]
fn the_history_is_read_by_jobs_and_keeps_its_page_until_the_next_one_was_read() {
    let data = tempfile::tempdir().unwrap();
    let store = Store::in_data(data.path());
    for seed in 0..narration::PAST_SHOWN as u64 + 2 {
        let session = &mut Session::start(Arc::new(Scenario::shipped("first_steps").unwrap()), seed);
        session.keep(&store).unwrap();
    }
    let mut sitting = sitting_in(Medium::Graphical, "en", Some(store));
    sitting.apply(&Command::Show(Screen::History), "");
    let opens = |page: &Page| page.controls().filter(|control| control.number.is_some()).count();
    assert_eq!(opens(&sitting.page()), 0, "nothing was read yet");
    sitting.run_jobs();
    let first = sitting.page();
    assert_eq!(opens(&first), narration::PAST_SHOWN);
    sitting.apply(&Command::Recall(HistoryCommand::From(narration::PAST_SHOWN)), "");
    assert_eq!(sitting.page(), first);
    sitting.run_jobs();
    assert_eq!(opens(&sitting.page()), 2);
    sitting.apply(&Command::Recall(HistoryCommand::Find), "nobody");
    sitting.run_jobs();
    assert_eq!(opens(&sitting.page()), 0);
}

#[test]
fn a_sentence_that_exists_in_english_alone_is_quoted_as_such() {
    let said = |language: &str| {
        let mut sitting = sitting_in(Medium::Graphical, language, None);
        sitting.choose("the_lunch");
        sitting.run_jobs();
        text_of(&sitting)
    };
    let sentence = "there is no scenario `the_lunch`";
    assert!(!said("en").contains("English") && said("en").contains(sentence));
    for (language, named) in [
        ("de", "Englisch: „"),
        ("fr", "anglais\u{a0}: «\u{202f}"),
        ("es", "inglés: «"),
    ] {
        let shown = said(language);
        assert!(shown.contains(named) && shown.contains(sentence), "{language}: {shown}");
    }
}
