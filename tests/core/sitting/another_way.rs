//! The end of a play-through: the week away waits and asks first, the debrief opens on its first page, and what if is played the other way.

use std::sync::Arc;

use stepback::insight::{ForkStop, StopKind};
use stepback::narration::page::{Command, Item, Page, Role, Screen, SmallStage};
use stepback::narration::stage::StageView;
use stepback::narration::{self, plain};
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
    sitting.apply(&Command::Turning, "");
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
fn both_futures_are_watched_stop_by_stop_and_the_first_difference_is_pointed_at() {
    let mut sitting = over(None);
    let number = what_if(&mut sitting);
    let debrief = sitting.debrief().unwrap().clone();
    let both = debrief.what_if.iter().find(|both| both.number == number).unwrap();
    let parts = both.parts.unwrap();
    let tabs = |page: &Page| -> Vec<(bool, bool)> {
        let tabs = page.controls().filter_map(|control| match control.role {
            Role::Tab(shown) => Some((shown, !control.note.is_empty())),
            _ => None,
        });
        tabs.collect()
    };
    let first = tabs(&sitting.page());
    assert_eq!(first.len(), both.stops.len());
    assert!(first[parts].1, "where they part says so");
    let opened = first.iter().position(|(shown, _)| *shown).unwrap();
    assert!(opened >= parts, "nothing differs before they part");
    let apart = |stop: &ForkStop| stop.gains().first().map_or(0.0, |(_, gain)| gain.abs());
    let seen = both.stops.iter().position(|stop| apart(stop) >= 1.0);
    assert!(
        opened <= seen.unwrap_or(both.stops.len() - 1),
        "it opens where a difference is seen at a glance, or at the end"
    );
    assert_eq!(first.iter().filter(|(_, points)| *points).count(), 1);
    sitting.apply(&Command::WhatIfStop(0), "");
    let mut seen = 0;
    loop {
        let page = sitting.page();
        assert_eq!(page.screen, Screen::WhatIf);
        let scenes = page.items.iter().filter_map(|item| match item {
            Item::Stage(scene) => Some(scene),
            _ => None,
        });
        let [went, other] = scenes.collect::<Vec<_>>().try_into().unwrap();
        let alike = |stage: &StageView| StageView {
            truth: None,
            ..stage.clone()
        };
        if seen == 0 {
            assert_eq!(
                alike(&went.view),
                alike(&other.view),
                "up to the choice both are the same"
            );
        }
        let better = |scene: &SmallStage| scene.view.people.iter().filter(|one| one.moved == Some(true)).count();
        let worse = |scene: &SmallStage| scene.view.people.iter().filter(|one| one.moved == Some(false)).count();
        assert_eq!((better(went), worse(went)), (worse(other), better(other)));
        let gains = both.stops[seen].gains();
        let clear = gains.iter().filter(|(_, gain)| gain.abs() >= 0.5).count();
        assert_eq!(clear, better(other) + worse(other));
        let tagged = |scene: &SmallStage| scene.tags.iter().map(|tag| tag.person).collect::<Vec<_>>();
        assert_eq!(tagged(went), tagged(other), "who differs most is named on both");
        assert!(other.tags.len() <= 1 && clear.min(1) <= other.tags.len());
        assert!(
            gains.is_empty() || !other.tags.is_empty(),
            "of small differences the greatest has its figures"
        );
        assert!(!went.reads.is_empty() && went.name != other.name);
        seen += 1;
        let next = page.controls().find(|control| control.role == Role::Primary).unwrap();
        match &next.command {
            Command::WhatIfStop(_) => sitting.apply(&next.command.clone(), ""),
            command => {
                assert_eq!(
                    *command,
                    Command::Fork(number),
                    "after the last stop one plays on from there"
                );
                break;
            }
        };
    }
    assert_eq!(seen, both.stops.len());
    sitting.apply(&Command::Back, "");
    assert_eq!(sitting.page().screen, Screen::Debrief);
}

#[test]
fn the_stops_of_both_futures_go_from_the_choice_to_the_end_on_the_same_luck() {
    let sitting = over(None);
    let session = sitting.session().unwrap();
    for both in &sitting.debrief().unwrap().what_if {
        let kinds: Vec<StopKind> = both.stops.iter().map(|stop| stop.kind).collect();
        assert_eq!(
            (kinds.first(), kinds.last()),
            (Some(&StopKind::Fork), Some(&StopKind::End))
        );
        assert!(both.stops.is_sorted_by_key(|stop| stop.day));
        let end = both.stops.last().unwrap();
        assert_eq!(
            end.states[0].digest(),
            session.simulation().digest(),
            "as it went ends as it ended"
        );
        let parts = both.parts.unwrap_or(both.stops.len());
        assert!(both.stops[..parts].iter().all(|stop| !stop.differs()));
        assert!(both.stops.get(parts).is_none_or(ForkStop::differs));
    }
}

#[test]
fn a_terminal_prints_both_futures_as_rows() {
    let sitting = over(None);
    let (view, debrief) = (sitting.view().unwrap(), sitting.debrief().unwrap());
    let both = debrief.what_if.first().unwrap();
    let page = narration::what_if_rows(&view, debrief, both.number).unwrap();
    let rows = page.items.iter().find_map(|item| match item {
        Item::Table(table) => Some(&table.rows),
        _ => None,
    });
    assert_eq!(rows.unwrap().len(), both.stops.len());
    let part = |page: &Page| page.title.clone();
    let parts: Vec<String> = narration::debrief_parts(&view, debrief).iter().map(part).collect();
    assert!(parts.contains(&page.title), "it can be asked for: {parts:?}");
    let text = plain::text_of(sitting.words(), &page);
    assert_eq!(text.matches("Here they part").count(), 1, "{text}");
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
