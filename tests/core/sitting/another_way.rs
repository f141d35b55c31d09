//! The end of a play-through: the week away waits and asks first, the debrief opens on its first page, and what if is played the other way.

use std::sync::Arc;

use stepback::narration;
use stepback::narration::page::{Command, Item, Screen, Style};
use stepback::scenario::Scenario;
use stepback::session::{Session, Store};
use stepback::simulation::Answer;
use stepback::sitting::{Location, Medium, Sitting};

use super::{play_to, sitting_in, text_of};

fn begun(store: Option<Store>) -> Sitting {
    let mut sitting = sitting_in(Medium::Graphical, "en", store.clone());
    let mut session = Session::start(Arc::new(Scenario::shipped("first_steps").unwrap()), 7);
    if let Some(store) = store {
        session.keep(&store).unwrap();
    }
    sitting.play(session);
    sitting.advance();
    sitting
}

fn over(store: Option<Store>) -> Sitting {
    let mut sitting = begun(store);
    play_to(&mut sitting, |sitting| sitting.location() == Location::Over);
    sitting.run_jobs();
    sitting
}

/// Opens both futures of the first turning point that was a choice, and says its number.
fn what_if(sitting: &mut Sitting) -> u32 {
    let chosen = |number: u32| {
        let turning = &sitting.debrief().unwrap().turning;
        turning
            .iter()
            .any(|point| point.number == number && matches!(point.taken, Answer::Choose(_)))
    };
    let page = sitting.page();
    let numbers = page.controls().filter_map(|control| match control.command {
        Command::WhatIf(number) => Some(number),
        _ => None,
    });
    let number = numbers.into_iter().find(|number| chosen(*number)).unwrap();
    sitting.apply(&Command::WhatIf(number), "");
    number
}

#[test]
fn the_week_away_asks_what_they_will_do_before_it_is_looked_at_and_not_again() {
    let mut sitting = begun(None);
    play_to(&mut sitting, |sitting| sitting.location() == Location::BeforeAway);
    let question = sitting.page();
    assert_eq!(question.screen, Screen::Reflection);
    let first = text_of(&sitting);
    assert!(first.contains("Before you look"), "{first}");
    sitting.apply(&Command::Answer(Answer::Continue), "They will ask Ottilie.");
    let mut evenings = 0;
    while sitting.location() == Location::Away {
        assert_eq!(sitting.page().screen, Screen::LastWeek);
        assert!(!sitting.days_run(), "an evening waits for its reader");
        assert!(sitting.presentation().stage.leader.away);
        evenings += 1;
        sitting.advance();
    }
    assert_eq!((evenings, sitting.location()), (5, Location::Over));
    let notes = sitting.session().unwrap().notes();
    assert!(notes.iter().any(|noted| noted.note.text == "They will ask Ottilie."));
    sitting.run_jobs();
    sitting.apply(&Command::Tab(5), "");
    assert!(text_of(&sitting).contains("They will ask Ottilie."), "it is read again");
}

#[test]
fn an_evening_puts_whom_it_is_told_of_into_the_light() {
    let mut sitting = begun(None);
    let mut lit = 0;
    play_to(&mut sitting, |sitting| sitting.location() == Location::Away);
    while sitting.location() == Location::Away {
        let stage = sitting.presentation().stage;
        let here = |id: &usize| stage.people.iter().any(|person| person.id == *id && !person.gone);
        assert!(stage.focus.iter().all(here));
        lit += usize::from(!stage.focus.is_empty());
        sitting.advance();
    }
    assert!(lit > 0, "no evening was about anybody");
}

#[test]
fn the_debrief_opens_on_its_first_page_and_the_tables_lead_back_to_it() {
    let mut sitting = over(None);
    let first = sitting.page();
    let is_call = |item: &Item| matches!(item, Item::CurtainCall(_));
    assert!(first.items.iter().any(is_call));
    sitting.apply(&Command::Tab(2), "");
    assert!(!sitting.page().items.iter().any(is_call));
    sitting.apply(&Command::Back, "");
    assert_eq!(sitting.page(), first);
}

#[test]
fn both_futures_stand_side_by_side_and_differ() {
    let mut sitting = over(None);
    let number = what_if(&mut sitting);
    let page = sitting.page();
    assert_eq!(page.screen, Screen::WhatIf);
    let calls = page.items.iter().filter(|item| matches!(item, Item::CurtainCall(_)));
    assert_eq!(calls.count(), 2);
    let ends: Vec<&str> = page
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Text(Style::Strong, text) => Some(text.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(ends.len(), 2);
    let both = sitting
        .debrief()
        .unwrap()
        .what_if
        .iter()
        .find(|both| both.number == number);
    let both = both.unwrap();
    assert_eq!(
        both.went.levels.len(),
        both.other.levels.len(),
        "as many weeks either way"
    );
    assert_ne!(both.went.people, both.other.people);
    sitting.apply(&Command::Back, "");
    assert_eq!(sitting.page().screen, Screen::Debrief);
}

#[test]
fn a_fork_takes_the_other_choice_and_every_page_of_it_says_so() {
    let data = tempfile::tempdir().unwrap();
    let store = Store::in_data(data.path());
    let mut sitting = over(Some(store));
    assert_eq!(sitting.page().mark, "");
    let number = what_if(&mut sitting);
    let point = sitting
        .debrief()
        .unwrap()
        .turning
        .iter()
        .find(|point| point.number == number);
    let (taken, instead) = point.map(|point| (point.taken.clone(), point.instead.clone())).unwrap();
    let day = point.unwrap().day;
    sitting.apply(&Command::Fork(number), "");
    sitting.run_jobs();
    let session = sitting.session().unwrap();
    let decision = session.decisions().last().unwrap();
    assert_eq!(decision.answer, instead);
    assert_ne!(decision.answer, taken);
    assert_eq!(
        sitting.location(),
        Location::Followed,
        "what follows from the other choice is shown"
    );
    let id = session.id().unwrap().to_owned();
    let when = narration::day_words(sitting.words(), day);
    let mut stops = 0;
    while sitting.location() != Location::Over {
        let page = sitting.page();
        assert!(page.mark.contains(&when), "{:?}: {}", page.screen, page.mark);
        stops += 1;
        if stops > 3 {
            break;
        }
        let answer = sitting.question().filter(|_| sitting.location() == Location::Asked);
        match answer {
            Some(question) => {
                sitting.apply(&Command::Answer(question.numbered().swap_remove(0)), "");
            }
            None => sitting.advance(),
        }
    }
    sitting.apply(&Command::Show(Screen::Title), "");
    sitting.try_resume(Some(&id)).unwrap();
    assert!(
        sitting.page().mark.contains(&when),
        "it says so when it is gone on with"
    );
}
