//! Play-throughs are opened by a job: until it has come back the player stands where they stood, and what is given up leaves nothing behind.

use stepback::narration::page::ResumeWay;
use stepback::session::StoredPlay;
use stepback::sitting::Job;

use super::resuming::{left, open, resume};
use super::*;

/// The job that opens a play-through, taken as a face takes it.
fn opening(sitting: &mut Sitting) -> Job {
    let mut jobs = sitting.take_jobs();
    let place = jobs.iter().position(|job| job.kind() == JobKind::Opening);
    jobs.remove(place.expect("a play-through is opened"))
}

fn ids(store: &Store) -> Vec<String> {
    let mut plays: Vec<StoredPlay> = store.plays().unwrap();
    plays.sort_by(|a, b| a.id.cmp(&b.id));
    plays.into_iter().map(|play| play.id).collect()
}

#[test]
fn a_play_through_is_opened_by_a_job_and_until_then_the_player_stands_where_they_stood() {
    let data = tempfile::tempdir().unwrap();
    let store = Store::in_data(data.path());
    let mut sitting = sitting_in(Medium::Graphical, "en", Some(store.clone()));
    sitting.run_jobs();
    let title = sitting.page();
    sitting.apply(&Command::Scenario("first_steps".to_owned()), "");
    assert!(sitting.is_opening() && sitting.is_working());
    assert_eq!(sitting.page(), title);
    sitting.show_opening();
    let waiting = sitting.page();
    assert_eq!(waiting.screen, Screen::Notice);
    assert!(waiting.controls().any(|control| control.command == Command::Back));
    sitting.run_jobs();
    assert_eq!(sitting.location(), Location::Briefing);

    // A second press starts nothing.
    sitting.apply(&Command::Start, "");
    sitting.apply(&Command::Start, "");
    assert_eq!((sitting.location(), ids(&store).len()), (Location::Briefing, 0));
    sitting.run_jobs();
    assert_eq!((sitting.page().screen, ids(&store).len()), (Screen::Moment, 1));

    sitting.apply(&Command::Back, "");
    sitting.apply(&Command::Continue, "");
    assert_eq!(sitting.location(), Location::Title);
    sitting.run_jobs();
    assert_eq!((sitting.page().screen, ids(&store).len()), (Screen::Moment, 1));
    assert!(!sitting.is_opening());
}

#[test]
fn going_back_gives_up_what_is_being_opened() {
    let mut sitting = sitting_in(Medium::Graphical, "en", None);
    sitting.run_jobs();
    sitting.apply(&Command::Scenario("first_steps".to_owned()), "");
    let job = opening(&mut sitting);
    sitting.show_opening();
    sitting.apply(&Command::Back, "");
    assert!(!sitting.is_opening());
    sitting.finish_job(job.run());
    assert_eq!(
        (sitting.location(), sitting.page().screen),
        (Location::Title, Screen::Title)
    );
    assert!(sitting.session().is_none() && !sitting.has_alert());
}

#[test]
fn a_journal_that_was_written_for_a_start_that_is_given_up_is_removed() {
    let data = tempfile::tempdir().unwrap();
    let store = Store::in_data(data.path());
    let mut sitting = sitting_in(Medium::Graphical, "en", Some(store.clone()));
    sitting.choose("first_steps");
    sitting.run_jobs();
    sitting.apply(&Command::Start, "");
    let mut job = opening(&mut sitting);
    while !job.step() {}
    assert_eq!(ids(&store).len(), 1);
    sitting.apply(&Command::Back, "");
    sitting.finish_job(job.finish());
    assert_eq!((sitting.location(), ids(&store).len()), (Location::Briefing, 0));
    // What was looked at can still be started.
    sitting.apply(&Command::Start, "");
    sitting.run_jobs();
    assert_eq!((sitting.page().screen, ids(&store).len()), (Screen::Moment, 1));
}

#[test]
fn what_was_given_up_while_it_had_the_journal_can_be_gone_on_with_at_once() {
    let left = left();
    let mut sitting = left.sitting(Medium::Graphical, "en");
    sitting.resume(Some(&left.id));
    let mut job = opening(&mut sitting);
    // Played again, and not taken yet.
    while !job.step() {}
    sitting.apply(&Command::Back, "");
    sitting.resume(Some(&left.id));
    assert!(sitting.is_opening() && sitting.is_working());
    sitting.run_jobs();
    assert!(
        sitting.is_opening() && !sitting.has_alert(),
        "the journal is not free yet"
    );
    sitting.finish_job(job.finish());
    sitting.run_jobs();
    assert!(!sitting.is_opening() && !sitting.has_alert(), "{}", text_of(&sitting));
    assert_eq!(sitting.session().unwrap().id(), Some(&*left.id));
    assert_eq!(ids(&left.store()), [left.id.as_str()]);
}

#[test]
fn who_gives_up_a_way_of_going_on_is_offered_both_again() {
    let left = left();
    left.retitle();
    let mut sitting = left.sitting(Medium::Graphical, "en");
    sitting.run_jobs();
    let title = sitting.page();
    sitting.resume(Some(&left.id));
    assert_eq!(sitting.page(), title);
    sitting.run_jobs();
    let offer = sitting.page();
    assert!(sitting.offers_ways() && offer != title);

    sitting.apply(&resume(ResumeWay::CarriedOver), "");
    assert_eq!(sitting.page(), offer);
    sitting.show_opening();
    assert!(sitting.page() != offer);
    // One of the two ways is taken, and the other with it.
    sitting.apply(&resume(ResumeWay::AsPlayed), "");
    assert!(sitting.is_opening() && sitting.session().is_none());
    let job = opening(&mut sitting);
    sitting.apply(&Command::Back, "");
    assert_eq!(sitting.page(), offer);
    sitting.finish_job(job.run());
    assert_eq!((sitting.page(), ids(&left.store())), (offer, vec![left.id.clone()]));

    sitting.apply(&resume(ResumeWay::CarriedOver), "");
    sitting.run_jobs();
    assert!(!sitting.offers_ways());
    assert_eq!(ids(&left.store()).len(), 2);

    // The journal of the other way is free again.
    let mut other = left.sitting(Medium::Graphical, "en");
    open(&mut other, &left);
    other.apply(&resume(ResumeWay::AsPlayed), "");
    assert_eq!(other.session().unwrap().id(), Some(&*left.id));
}

#[test]
fn what_cannot_be_opened_is_said_and_the_player_stays() {
    let mut sitting = sitting_in(Medium::Graphical, "en", None);
    sitting.run_jobs();
    sitting.apply(&Command::Scenario("the_lunch".to_owned()), "");
    assert!(!sitting.has_alert());
    sitting.run_jobs();
    assert!(text_of(&sitting).contains("the_launch"), "{}", text_of(&sitting));
    sitting.apply(&Command::Back, "");
    assert_eq!(sitting.location(), Location::Title);
}
