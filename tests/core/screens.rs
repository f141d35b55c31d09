//! The plain text of every screen, from one play-through of The Launch: what is read aloud and what the terminal prints.
//! `STEPBACK_WRITE_GOLDEN=1` writes it anew.
#![expect(clippy::disallowed_methods, reason = "reads and writes the texts that are kept")]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use stepback::insight::{self, Debrief};
use stepback::narration::page::{Page, Screen};
use stepback::narration::{
    self, HistoryView, LeftOff, Localizer, OverlayContext, Past, PastState, ScenarioCard, SettingsView, TitleOffers,
    View, plain,
};
use stepback::platform::keys::Keys;
use stepback::platform::settings::Settings;
use stepback::scenario::{FirstPlays, Model, Scenario};
use stepback::session::Session;
use stepback::simulation::{Question, StepResult};
use stepback::web::address_qr;
use stepback::workshop::room::{Room, RoomCode, RoomEntry, RoomHead, TablePace, TableStep};
use stepback::workshop::scene::TableScene;
use stepback::workshop::{WallScene, next_step, wall_page};

#[test]
fn the_text_of_every_screen_is_as_it_was() {
    let words = Localizer::english().unwrap();
    let pages = every_screen(&words);
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/screens");
    for screen in Screen::ALL {
        let page = pages
            .get(screen)
            .unwrap_or_else(|| panic!("{screen:?} did not come up"));
        let text = plain::text_of(&words, page);
        assert!(!text.contains('⟦'), "{text}");
        let path = folder.join(format!("{}.txt", screen.name()));
        if std::env::var_os("STEPBACK_WRITE_GOLDEN").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, &text).unwrap();
        }
        assert_eq!(
            fs::read_to_string(&path).unwrap_or_default(),
            text,
            "{}",
            path.display()
        );
    }
}

#[test]
fn what_is_read_aloud_is_what_stands_there() {
    let words = Localizer::english().unwrap();
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), 7);
    session.step();
    let question = session.simulation().question().unwrap();
    let page = narration::question(&View::of(&session, &words), &question, None);
    let spoken = plain::spoken(&words, &page);
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    assert_eq!(letters(&spoken.concat()), letters(&plain::text_of(&words, &page)));
    assert!(spoken.iter().any(|text| text.starts_with("1: ")), "{spoken:#?}");
    assert!(spoken.iter().all(|text| !text.starts_with('-') && !text.contains('\n')));
}

/// The first page of each screen.
fn every_screen(words: &Localizer) -> BTreeMap<Screen, Page> {
    let scenario = Scenario::shipped("the_launch").unwrap();
    let mut pages = BTreeMap::new();
    for page in menus(words, &scenario) {
        pages.insert(page.screen, page);
    }
    pages.insert(Screen::Wall, wall(words, &scenario));
    let mut session = Session::start(scenario, 7);
    pages.insert(Screen::Briefing, narration::briefing(&View::of(&session, words)));
    let mut asked = 0_usize;
    loop {
        let heard = session.happenings().len();
        let stop = session.step();
        let view = View::of(&session, words);
        let since = session.since(heard);
        let mut come_up = Vec::new();
        match stop {
            StepResult::Over(_) => break,
            StepResult::Day(_) if view.simulation.away() => come_up.push(narration::last_week(&view, since)),
            StepResult::Day(_) => come_up.push(narration::day(
                &view,
                &narration::notices(&view, since, 4),
                Some(0),
                true,
            )),
            StepResult::Ask(question) => {
                come_up.push(narration::question(&view, &question, None));
                if matches!(question, Question::Moment(_)) {
                    let asked = narration::question(&view, &question, None);
                    let votes = narration::Votes::on(narration::Votes::choices(&asked));
                    come_up.push(narration::votes(words, &asked, &votes));
                    come_up.push(narration::notes(&view, Some(&question)));
                }
                if let Question::Plan(asked) = &question {
                    come_up.push(narration::plan_details(&view, &asked.last));
                }
                if matches!(question, Question::Pulse(_)) {
                    come_up.extend([narration::people(&view), narration::why(&view, Some(&question))]);
                }
                let mut answers = question.numbered();
                let answer = answers.swap_remove(asked % answers.len());
                asked += 1;
                let heard = session.happenings().len();
                session.answer(answer).unwrap();
                come_up.extend(narration::consequence(&View::of(&session, words), session.since(heard)));
            }
        }
        for page in come_up {
            pages.entry(page.screen).or_insert(page);
        }
    }
    pages.insert(Screen::Between, between(words));
    let debrief = Debrief::of(&session);
    let view = View::of(&session, words);
    pages.insert(Screen::Debrief, narration::debrief(&view, &debrief, None));
    let both = debrief.what_if.iter().find_map(|both| {
        narration::what_if(
            &view,
            &debrief,
            both.number,
            narration::first_stop(&debrief, both.number),
        )
    });
    pages.extend(both.map(|page| (Screen::WhatIf, page)));
    pages
}

/// The wall of a room at its first vote.
fn wall(words: &Localizer, scenario: &Scenario) -> Page {
    let head = RoomHead {
        stepback_room: 1,
        code: RoomCode::of(b"room"),
        wall: "wall".into(),
        console: "console".into(),
        scenario: scenario.name.clone(),
        text: None,
        cut: None,
        seed: 7,
        tables: 1,
        language: "en".into(),
        pace: TablePace::Together,
    };
    let mut room = Room::begin(head, &Arc::new(scenario.clone()), &Model::shipped()).unwrap();
    while room.tables()[0].poll().is_none() {
        let step = TableStep::GoOn;
        room.accept(&RoomEntry::Did { table: None, step }).unwrap();
    }
    let address = format!("192.168.1.5:7070/{}", room.head().code.as_str());
    wall_page(&WallScene {
        words,
        scene: &TableScene::of(&room, 0, words, None).unwrap(),
        tables: &[],
        code: room.head().code.as_str(),
        address: &address,
        qr: &address_qr(&address).unwrap(),
        here: 20,
        timer: Some(245),
        black: false,
        over: false,
        futures: None,
        others: None,
        next: next_step(&room, 0),
    })
}

/// What a cut passes over for the first time.
fn between(words: &Localizer) -> Page {
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), 7).with_cut(Some(0));
    loop {
        let passed = insight::follow(&mut session).unwrap();
        if let Some(between) = passed.between {
            return narration::between(&View::of(&session, words), &between, passed.heard);
        }
        if let StepResult::Ask(question) = passed.stop {
            session.answer(question.numbered().swap_remove(0)).unwrap();
        }
    }
}

/// What stands outside of a play-through.
fn menus(words: &Localizer, scenario: &Scenario) -> [Page; 8] {
    let left = LeftOff {
        scenario: scenario.title.clone(),
        when: "Tuesday, week 2".into(),
    };
    let card = ScenarioCard {
        name: "the_launch".into(),
        title: scenario.title.clone(),
        about: scenario.about.clone(),
        teaches: scenario.teaches.clone(),
        minutes: scenario.minutes,
        weeks: scenario.weeks,
        people: scenario.people.len() as u32,
        played: 2,
        tutorial: false,
        form_of: None,
        first_plays: Some(FirstPlays { best: 31, of: 100 }),
        place: String::new(),
        faces: Vec::new(),
        language: "en".into(),
        under_way: None,
    };
    let (settings, languages) = (Settings::default(), narration::languages());
    let view = SettingsView {
        words,
        settings: &settings,
        languages: &languages,
        monitors: 1,
        waiting: None,
        in_text: true,
        tab: 0,
    };
    let context = OverlayContext {
        words,
        settings: &settings,
        in_text: true,
        view: None,
        question: None,
        disclosed: None,
    };
    [
        narration::title(
            words,
            Some(&left),
            TitleOffers {
                past: true,
                hosts: true,
            },
        ),
        narration::choose(words, &[card]),
        narration::settings(&view),
        narration::help(words, Some(&Keys::default())),
        narration::glossary(words),
        narration::notice(words, &words.get("window-nothing-to-take-back")),
        history(words, scenario),
        narration::overlay(Screen::Licences, &context).unwrap(),
    ]
}

/// One play-through that is over, of somebody with a name, and one that is not.
fn history(words: &Localizer, scenario: &Scenario) -> Page {
    let standing = insight::PlayFigures::of(&Session::start(scenario.clone(), 7));
    let over = insight::PlayFigures {
        ending: Some("What the date was for".into()),
        last: 5.6,
        alone: Some(4.9),
        delivered: 0.87,
        ..standing.clone()
    };
    let past = |id: &str, state: PastState, standing: insight::PlayFigures| Past {
        id: id.into(),
        scenario: scenario.title.clone(),
        name: scenario.name.clone(),
        aim: scenario.name.clone(),
        place: "office".into(),
        player: None,
        when: 1_795_293_693,
        decisions: 45,
        seed: 7,
        state,
        standing: Some(standing),
        team: Vec::new(),
        profile: None,
    };
    let finished = Past {
        player: Some("Maria".into()),
        ..past("the_launch-7-1", PastState::Finished, over)
    };
    let shown = [finished, past("the_launch-7-2", PastState::Until(7), standing)];
    let view = HistoryView {
        shown: &shown,
        all: 2,
        from: 0,
        scenarios: &[("the_launch".into(), scenario.title.clone())],
        of: None,
        sought: "",
        marked: &shown[..1],
        asked: Some("the_launch-7-2"),
    };
    narration::history(words, &view)
}
