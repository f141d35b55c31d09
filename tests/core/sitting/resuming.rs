//! Going on with what is kept: the ways that are offered, a journal that is taken away, and what a play-through keeps at its end.
#![expect(
    clippy::disallowed_methods,
    reason = "changes and removes the files of a data folder"
)]

use std::fs;
use std::path::{Path, PathBuf};

use stepback::narration::page::ResumeWay;
use stepback::report::KeptRecord;
use stepback::session::{ScenarioSource, read, read_ends};
use tempfile::TempDir;

use super::*;

/// A data folder, and a scenario of one's own of which a play-through was left half-way.
pub(super) struct Left {
    folder: TempDir,
    scenario: PathBuf,
    pub(super) id: String,
}

const TEXT: &str = include_str!("../../worlds/small.ron");

pub(super) fn left() -> Left {
    let folder = tempfile::tempdir().unwrap();
    let scenario = folder.path().join("small.ron");
    fs::write(&scenario, TEXT).unwrap();
    let mut session = Session::start(Scenario::load(&scenario).unwrap(), 7)
        .from_source(ScenarioSource::of_file(scenario.to_str().unwrap()));
    let mut left = Left {
        folder,
        scenario,
        id: String::new(),
    };
    let mut sitting = left.sitting(Medium::Graphical, "en");
    left.id = session.keep(&left.store()).unwrap();
    sitting.play(session);
    sitting.advance();
    play_to(&mut sitting, |sitting| decisions(sitting) > 1);
    left
}

fn decisions(sitting: &Sitting) -> usize {
    sitting.session().map_or(0, |session| session.decisions().len())
}

impl Left {
    pub(super) fn store(&self) -> Store {
        Store::in_data(self.folder.path())
    }

    pub(super) fn sitting(&self, medium: Medium, language: &str) -> Sitting {
        sitting_in(medium, language, Some(self.store()))
    }

    pub(super) fn retitle(&self) {
        let changed = TEXT.replacen("title: \"", "title: \"New ", 1);
        assert_ne!(changed, TEXT);
        fs::write(&self.scenario, changed).unwrap();
    }
}

/// Goes on with what was left, and waits for it.
pub(super) fn open(sitting: &mut Sitting, left: &Left) {
    sitting.resume(Some(&left.id));
    sitting.run_jobs();
}

fn ways(sitting: &Sitting) -> Vec<Command> {
    let page = sitting.page();
    let commands = page.controls().map(|control| control.command.clone());
    commands.collect()
}

pub(super) fn resume(way: ResumeWay) -> Command {
    Command::Resume(way)
}

#[test]
fn nothing_is_asked_when_nothing_has_changed() {
    let left = left();
    let mut sitting = left.sitting(Medium::Graphical, "en");
    open(&mut sitting, &left);
    assert!(!sitting.offers_ways() && !sitting.has_alert());
    assert_eq!(sitting.session().unwrap().id(), Some(&*left.id));
}

#[test]
fn both_faces_offer_the_same_two_ways_when_the_text_has_changed() {
    let left = left();
    left.retitle();
    for language in ["en", "de", "es", "fr"] {
        let page = |medium| {
            let mut sitting = left.sitting(medium, language);
            sitting.resume(Some(&left.id));
            // In a terminal it is opened at once.
            assert_eq!(sitting.is_opening(), medium == Medium::Graphical);
            sitting.run_jobs();
            assert!(sitting.offers_ways() && sitting.session().is_none());
            (sitting.page(), text_of(&sitting), ways(&sitting))
        };
        let (window, terminal) = (page(Medium::Graphical), page(Medium::PlainText));
        assert_eq!(window, terminal);
        let (_, text, ways) = window;
        assert_eq!(
            ways,
            [
                resume(ResumeWay::AsPlayed),
                resume(ResumeWay::CarriedOver),
                Command::Back
            ]
        );
        assert!(!text.contains("remark-") && !text.contains("resuming-"), "{text}");
    }
}

#[test]
fn one_goes_on_as_it_was_played_or_in_a_new_play_through_as_of_now() {
    let left = left();
    left.retitle();
    let before = fs::read(left.store().find(&left.id).unwrap()).unwrap();
    let offered = || {
        let mut sitting = left.sitting(Medium::Graphical, "en");
        open(&mut sitting, &left);
        sitting
    };
    let mut sitting = offered();
    sitting.apply(&Command::Back, "");
    assert!(!sitting.offers_ways() && sitting.location() == Location::Title);

    let mut carried = offered();
    carried.apply(&resume(ResumeWay::CarriedOver), "");
    carried.run_jobs();
    let session = carried.session().unwrap();
    assert_ne!(session.id(), Some(&*left.id));
    assert!(session.scenario().title.starts_with("New "));
    let of_old = read(&left.store().find(&left.id).unwrap()).unwrap().decisions();
    assert_eq!(session.decisions().len(), of_old);
    assert_eq!(fs::read(left.store().find(&left.id).unwrap()).unwrap(), before);

    let mut as_played = offered();
    as_played.apply(&resume(ResumeWay::AsPlayed), "");
    let session = as_played.session().unwrap();
    assert_eq!(session.id(), Some(&*left.id));
    assert!(!session.scenario().title.starts_with("New "));
}

#[test]
fn a_play_through_that_cannot_go_on_as_it_was_is_offered_the_other_way_and_told_where_it_parts() {
    let left = left();
    fs::remove_dir_all(left.folder.path().join("texts")).unwrap();
    let changed = TEXT.replacen("weeks: 1,", "weeks: 2,", 1);
    assert_ne!(changed, TEXT);
    fs::write(&left.scenario, changed).unwrap();
    let mut sitting = left.sitting(Medium::Graphical, "en");
    open(&mut sitting, &left);
    assert_eq!(ways(&sitting), [resume(ResumeWay::CarriedOver), Command::Back]);
    let said = text_of(&sitting).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("decisions still stand"), "{said}");
    // Where nobody can be asked, it is refused.
    let mut sitting = left.sitting(Medium::PlainText, "en");
    assert!(
        sitting
            .resume_as_played(&left.id)
            .is_err_and(|error| error.can_carry_over())
    );
}

#[test]
#[cfg(unix)]
fn a_journal_that_is_taken_away_is_kept_anew_and_said() {
    let left = left();
    let mut sitting = left.sitting(Medium::Graphical, "en");
    open(&mut sitting, &left);
    play_to(&mut sitting, |sitting| sitting.location() == Location::Asked);
    let taken = decisions(&sitting);
    fs::remove_file(left.store().find(&left.id).unwrap()).unwrap();
    let answer = sitting.question().unwrap().numbered().swap_remove(0);
    sitting.apply(&Command::Answer(answer), "");
    let id = sitting.session().unwrap().id().unwrap().to_owned();
    assert!(
        sitting.has_alert() && text_of(&sitting).contains(&format!("is now saved as {id}")),
        "{}",
        text_of(&sitting)
    );
    assert!(decisions(&sitting) > taken || !sitting.session().unwrap().notes().is_empty());
    let journal = left.store().find(&id).unwrap();
    assert_eq!(read(&journal).unwrap().decisions(), decisions(&sitting));
    sitting.apply(&Command::Back, "");
    play_to(&mut sitting, |sitting| sitting.location() == Location::Over);
    assert!(read(&journal).unwrap().is_done());
}

#[test]
fn a_play_through_keeps_its_record_even_when_the_debrief_is_not_waited_for() {
    let left = left();
    let mut sitting = left.sitting(Medium::Graphical, "de");
    open(&mut sitting, &left);
    play_to(&mut sitting, |sitting| sitting.location() == Location::Over);
    let jobs = sitting.take_jobs();
    sitting.apply(&Command::Show(Screen::Title), "");
    for job in jobs {
        sitting.finish_job(job.run());
    }
    let journal = left.store().find(&left.id).unwrap();
    let ends = read_ends(&journal).unwrap();
    let kept = KeptRecord::read(&journal, &ends.sum).unwrap().unwrap();
    assert_eq!(kept.states.decisions.len(), read(&journal).unwrap().decisions());

    // What it was begun with goes; the window shows what was kept.
    fs::remove_dir_all(left.folder.path().join("texts")).unwrap();
    fs::remove_file(&left.scenario).unwrap();
    sitting.look_through();
    sitting.run_jobs();
    let listed = text_of(&sitting);
    assert!(
        listed.contains(&kept.states.title) && listed.contains("beendet"),
        "{listed}"
    );
    let open = Command::Recall(HistoryCommand::Open(left.id.clone()));
    sitting.apply(&open, "");
    assert_eq!((sitting.location(), text_of(&sitting)), (Location::History, listed));
    sitting.run_jobs();
    assert_eq!(sitting.location(), Location::Over);
    let said = text_of(&sitting).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        said.contains("Gezeigt wird, was an seinem Ende gespeichert wurde"),
        "{said}"
    );
    sitting.apply(&Command::Back, "");
    assert_eq!(sitting.page().screen, Screen::Debrief);
    let tabs = |page: &Page| {
        page.controls()
            .filter(|control| control.id.starts_with("debrief.tab."))
            .count()
    };
    let overview = text_of(&sitting);
    sitting.apply(&Command::Tab(0), "");
    assert_eq!(tabs(&sitting.page()), 6);
    let first = text_of(&sitting);
    sitting.apply(&Command::Tab(3), "");
    assert_ne!(text_of(&sitting), first);
    sitting.apply(&Command::Back, "");
    assert_eq!(text_of(&sitting), overview, "the tables lead back to the first page");
    sitting.apply(&Command::Back, "");
    assert_eq!(sitting.location(), Location::History);
}

/// What is gone on with stands where it was left, and at what was being read.
#[test]
fn a_play_through_goes_on_at_the_very_stop_where_it_was_left() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::in_data(folder.path());
    let mut sitting = sitting_in(Medium::Graphical, "en", Some(store.clone()));
    let mut session = Session::start(Scenario::shipped("first_steps").unwrap(), 7);
    session.keep(&store).unwrap();
    sitting.play(session);
    sitting.apply(&Command::GoOn, "");
    let mut looked = Vec::new();
    for _ in 0..60 {
        if sitting.location() == Location::Over {
            break;
        }
        // The first has its journal open, so a copy of the folder is gone on with.
        let copy = tempfile::tempdir().unwrap();
        copy_of(folder.path(), copy.path());
        let mut other = sitting_in(Medium::Graphical, "en", Some(Store::in_data(copy.path())));
        other.run_jobs();
        other.resume(None);
        other.run_jobs();
        let at = sitting.location();
        assert_eq!(other.location(), at, "after {looked:?}");
        let day = |sitting: &Sitting| sitting.session().unwrap().simulation().day();
        assert_eq!(day(&other), day(&sitting), "at {at:?} after {looked:?}");
        assert!(!other.days_run(), "at {at:?} the days wait to be let");
        assert_eq!(other.question(), sitting.question(), "at {at:?} after {looked:?}");
        if at == Location::Followed {
            assert_eq!(text_of(&other), text_of(&sitting), "after {looked:?}");
        }
        looked.push(at);
        match sitting.question().filter(|_| at == Location::Asked) {
            Some(question) => sitting.apply(&Command::Answer(question.numbered().swap_remove(0)), ""),
            None => sitting.apply(&Command::GoOn, ""),
        };
    }
    for place in [Location::Asked, Location::Followed, Location::Morning] {
        assert!(looked.contains(&place), "{place:?} is not among {looked:?}");
    }
}

fn copy_of(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let there = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir_all(&there).unwrap();
            copy_of(&entry.path(), &there);
        } else {
            fs::copy(entry.path(), there).unwrap();
        }
    }
}
