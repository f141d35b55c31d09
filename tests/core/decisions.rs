//! What a player decides by and what is said of it: moves of a meeting that keep their numbers, a number that notes an expectation and
//! decides nothing, an outcome that is said first.

use std::collections::{BTreeMap, BTreeSet};

use stepback::insight::Forecast;
use stepback::narration::page::{Command, Item, Page, Role, Sentiment, Style};
use stepback::narration::stage::{Expression, stage};
use stepback::narration::{self, Localizer, View};
use stepback::platform::settings::Settings;
use stepback::scenario::{Kind, Model, Outcome, Scenario};
use stepback::session::{Session, Turn};
use stepback::simulation::{Answer, EventKind, LastMeetingAction, MeetingAction, MeetingQuestion, Question};
use stepback::sitting::{Location, Medium, Preferences, Sitting};

/// Decisions after which something must have come.
const MOST_STOPS: usize = 500;

fn words() -> Localizer {
    Localizer::english().unwrap()
}

fn the_launch() -> Session {
    Session::start(Scenario::shipped("the_launch").unwrap(), 7)
}

/// Answers 1 until a meeting is open.
fn to_a_meeting(session: &mut Session) -> MeetingQuestion {
    loop {
        match session.advance() {
            Turn::Ask(Question::Beat(beat)) => return beat,
            Turn::Ask(question) => session.answer(question.numbered().swap_remove(0)).unwrap(),
            Turn::Over(_) => panic!("no meeting came"),
        }
    }
}

fn numbers(page: &Page) -> BTreeMap<String, u32> {
    let numbered = page
        .controls()
        .filter_map(|control| Some((control.id.clone(), control.number?)));
    numbered.collect()
}

/// The page of the open question.
fn page(session: &Session) -> Page {
    let words = words();
    let view = View::of(session, &words);
    narration::question(&view, &session.simulation().question().unwrap(), None)
}

#[test]
fn a_move_keeps_its_number_from_the_opening_of_a_meeting_to_its_end() {
    let mut session = the_launch();
    let mut beat = to_a_meeting(&mut session);
    let first = numbers(&page(&session));
    let everybody = first.keys().filter(|id| id.starts_with("beat.invite.")).count();
    assert_eq!(everybody, beat.people.len(), "everybody at the table can be asked");
    let mut moves = [
        MeetingAction::Ask,
        MeetingAction::Invite(beat.people[1]),
        MeetingAction::State(0),
    ]
    .into_iter();
    while beat.beat < beat.beats {
        let wanted = moves.next().unwrap_or(MeetingAction::Wait);
        session.answer(Answer::Beat(wanted)).unwrap();
        let Turn::Ask(Question::Beat(next)) = session.advance() else {
            panic!("the meeting goes on until its time is up");
        };
        for (id, number) in numbers(&page(&session)) {
            assert_eq!(first.get(&id), Some(&number), "{id} in round {}", next.beat);
        }
        beat = next;
    }
}

/// A move has one number: on the screen, at the command line, in reports, and where hands are counted.
#[test]
fn a_move_has_the_same_number_everywhere() {
    let mut session = the_launch();
    let mut beat = to_a_meeting(&mut session);
    let mut highest = 0;
    loop {
        let page = page(&session);
        let open = session.simulation().question().unwrap();
        let on_screen: Vec<(u32, Answer)> = page
            .controls()
            .filter_map(|control| match (&control.command, control.number) {
                (Command::Answer(answer), Some(number)) => Some((number, answer.clone())),
                _ => None,
            })
            .collect();
        assert_eq!(narration::numbered_answers(&open), on_screen, "round {}", beat.beat);
        highest = highest.max(page.highest_number());
        for (number, answer) in &on_screen {
            let told = narration::answer_number(&open, answer).unwrap();
            let leaves_it = *answer == Answer::Beat(MeetingAction::LetThemDecide);
            assert!(
                told == *number || leaves_it,
                "{answer:?} is {number} here and {told} in a report"
            );
        }
        let votes = narration::Votes::on(narration::Votes::choices(&page));
        let counted = narration::votes(&words(), &page, &votes);
        let at_votes: Vec<u32> = counted.controls().filter_map(|control| control.number).collect();
        let here: Vec<u32> = on_screen.iter().map(|(number, _)| *number).collect();
        assert_eq!(at_votes, here, "round {}", beat.beat);
        if beat.beat == beat.beats {
            break;
        }
        let next = if beat.beat == 0 {
            MeetingAction::State(0)
        } else {
            MeetingAction::Wait
        };
        session.answer(Answer::Beat(next)).unwrap();
        match session.advance() {
            Turn::Ask(Question::Beat(after)) => beat = after,
            _ => panic!("the meeting goes on until its time is up"),
        }
    }
    assert!(highest > 10, "some moves have two digits");
}

#[test]
fn to_say_nothing_when_time_is_up_leaves_it_to_them() {
    let mut session = the_launch();
    let mut beat = to_a_meeting(&mut session);
    while beat.beat < beat.beats {
        session.answer(Answer::Beat(MeetingAction::Wait)).unwrap();
        match session.advance() {
            Turn::Ask(Question::Beat(next)) => beat = next,
            _ => panic!("the meeting goes on until its time is up"),
        }
    }
    let page = page(&session);
    let first = page.numbered(1).unwrap();
    assert_eq!(
        first.command,
        Command::Answer(Answer::Beat(MeetingAction::LetThemDecide))
    );
}

fn playing() -> Sitting {
    let preferences = Preferences::new(Settings::default(), None, narration::spoken("en", None).words);
    let mut sitting = Sitting::new(Medium::Graphical, preferences, None, Model::shipped(), Some(7));
    sitting.play(the_launch());
    sitting.advance();
    sitting
}

/// Answers 1 and goes on until such a stop.
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
    panic!("it never came there");
}

fn at_a_moment() -> Sitting {
    let mut sitting = playing();
    let moment = |sitting: &Sitting| matches!(sitting.question(), Some(Question::Moment(_)));
    play_to(&mut sitting, |sitting| {
        sitting.location() == Location::Asked && moment(sitting)
    });
    sitting
}

#[test]
fn while_it_is_asked_what_is_expected_a_number_notes_it_and_decides_nothing() {
    let mut sitting = at_a_moment();
    sitting.apply(&Command::Expect(None), "");
    let wanted = Command::Expect(Some(Forecast::ALL[0]));
    assert_eq!(
        sitting.page().numbered(1).map(|control| &control.command),
        Some(&wanted)
    );
    sitting.apply(&wanted, "");
    assert_eq!(sitting.location(), Location::Asked, "the moment is still open");
    let first = sitting.page().numbered(1).map(|control| control.command.clone());
    assert_eq!(
        first,
        Some(Command::Answer(Answer::Choose(0))),
        "and its choices have their numbers back"
    );
}

#[test]
fn an_outcome_is_said_before_anything_else_then_what_happened_and_how_often_it_goes_so() {
    let mut sitting = at_a_moment();
    sitting.apply(&Command::Expect(Some(Forecast::ALL[0])), "");
    sitting.apply(&Command::Answer(Answer::Choose(0)), "");
    let page = sitting.page();
    let went = sitting
        .session()
        .unwrap()
        .happenings()
        .iter()
        .rev()
        .find_map(|event| match event.what {
            EventKind::Went { outcome, .. } => Some(outcome == Outcome::Well),
            _ => None,
        });
    let mood = if went.unwrap() {
        Sentiment::Good
    } else {
        Sentiment::Trouble
    };
    let texts: Vec<&Item> = page
        .items
        .iter()
        .filter(|item| matches!(item, Item::Text(..)))
        .collect();
    assert!(
        matches!(texts[0], Item::Text(Style::Verdict(said), _) if *said == mood),
        "{texts:?}"
    );
    let said = |item: &Item| match item {
        Item::Text(_, words) => words.clone(),
        _ => String::new(),
    };
    assert!(
        matches!(texts[1], Item::Text(Style::Strong, _)),
        "then what happened: {texts:?}"
    );
    let expected = said(texts[2]);
    assert!(expected.starts_with("You expected: it will go well."), "{texts:?}");
    assert!(expected.contains("in ten"), "beside it how often it goes so: {texts:?}");
    let place = |words: &str| texts.iter().position(|item| said(item).contains(words)).unwrap();
    let changed = texts
        .iter()
        .position(|item| matches!(item, Item::Text(Style::Signal(_), _)))
        .unwrap();
    assert!(changed < place("Your choice"), "{texts:?}");
}

/// Every consequence of a play in which the first answer is always given.
fn consequences(id: &str) -> Vec<Page> {
    let words = words();
    let mut session = Session::start(Scenario::shipped(id).unwrap(), 7);
    let mut heard = session.happenings().len();
    let mut pages = Vec::new();
    while let Turn::Ask(question) = session.advance() {
        session.answer(question.numbered().swap_remove(0)).unwrap();
        pages.extend(narration::consequence(
            &View::of(&session, &words),
            session.since(heard),
        ));
        heard = session.happenings().len();
    }
    pages
}

#[test]
fn what_happened_to_several_people_alike_is_said_once() {
    let several = ["Both", "All ", "The other "];
    let mut merged = 0;
    for id in ["the_launch", "night_ward"] {
        let team = Scenario::shipped(id).unwrap().people;
        for page in consequences(id) {
            let mut told = BTreeSet::new();
            for item in &page.items {
                let Item::Text(Style::Signal(Sentiment::Good | Sentiment::Trouble), line) = item else {
                    continue;
                };
                let (who, what) = line.split_once(": ").unwrap_or(("", line));
                merged += usize::from(several.iter().any(|words| who.starts_with(words)) || who.contains(" and "));
                if team.iter().any(|person| who.starts_with(&person.name)) {
                    let saw = who.ends_with("who saw it");
                    assert!(told.insert((saw, what.to_owned())), "{line} was said before: {told:?}");
                }
            }
        }
    }
    assert!(merged > 3, "{merged} lines speak of several people");
}

#[test]
fn a_fact_that_somebody_comes_back_to_stands_first_and_says_who_did() {
    let repeated = (1..60).any(|seed| {
        let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), seed);
        let mut beat = to_a_meeting(&mut session);
        while beat.beat < beat.beats {
            session.answer(Answer::Beat(MeetingAction::Wait)).unwrap();
            let Turn::Ask(Question::Beat(next)) = session.advance() else {
                return false;
            };
            beat = next;
            let LastMeetingAction::Repeated(who, index) = beat.last else {
                continue;
            };
            let scenario = session.scenario();
            let fact = &scenario.moments[beat.written].meeting.as_ref().unwrap().facts[index];
            let page = page(&session);
            let first = page.items.iter().find_map(|item| match item {
                Item::Person { name, lines, badge, .. } => Some((name, lines, badge)),
                _ => None,
            });
            let (first_said_by, lines, badge) = first.unwrap();
            assert_eq!(lines, std::slice::from_ref(&fact.text));
            let again = &badge.as_ref().unwrap().1;
            let name = &scenario.people[who].name;
            assert!(
                (again.contains("again") || again.contains("so too"))
                    && (name == first_said_by || again.contains(name)),
                "{again}"
            );
            return true;
        }
        false
    });
    assert!(repeated, "in no meeting anybody came back to anything");
}

#[test]
fn nobody_smiles_in_a_crisis_and_everybody_has_a_role() {
    let words = words();
    let mut crises = 0;
    for id in ["the_launch", "night_ward"] {
        let mut session = Session::start(Scenario::shipped(id).unwrap(), 7);
        while let Turn::Ask(question) = session.advance() {
            if let Question::Moment(open) = &question {
                let view = View::of(&session, &words);
                let stage = stage(&view, Some(&question));
                let owner = open
                    .moment
                    .owner
                    .and_then(|id| stage.people.iter().find(|one| one.id == id));
                if let (Kind::Crisis | Kind::Mistake, Some(owner)) = (open.moment.kind, owner) {
                    crises += 1;
                    assert!(!matches!(owner.mood, Expression::Glad | Expression::Calm), "{owner:?}");
                }
                for item in page(&session).items {
                    if let Item::Person { id, lines, .. } = item {
                        assert_eq!(lines[0], session.scenario().people[id].role);
                    }
                }
            }
            session.answer(question.numbered().swap_remove(0)).unwrap();
        }
    }
    assert!(crises > 2, "{crises}");
}

#[test]
fn what_takes_less_than_an_hour_is_told_in_minutes() {
    let sitting = at_a_moment();
    let mut told = Vec::new();
    for control in sitting.page().controls() {
        if let Role::Choice { hours, .. } = &control.role {
            assert!(!hours.starts_with(['¼', '½', '¾']), "{hours}");
            told.push(hours.clone());
        }
    }
    assert!(told.iter().any(|hours| hours.ends_with("min")), "{told:?}");
}

#[test]
fn whom_a_choice_has_moved_is_marked_on_the_stage_until_one_goes_on() {
    let mut sitting = at_a_moment();
    sitting.apply(&Command::Answer(Answer::Choose(0)), "");
    let marked = |sitting: &Sitting| {
        let people = sitting.presentation().stage.people;
        people.iter().filter(|person| person.moved.is_some()).count()
    };
    assert!(marked(&sitting) > 0);
    sitting.advance();
    assert_eq!(marked(&sitting), 0);
}

#[test]
fn nothing_that_was_said_stays_for_the_next_moment() {
    let mut sitting = playing();
    let mut said = 0;
    for _ in 0..MOST_STOPS {
        let stage = sitting.presentation().stage;
        if sitting.location() == Location::Followed {
            said += usize::from(stage.said.is_some());
        } else {
            assert_eq!(stage.said, None, "{:?}", sitting.location());
        }
        match sitting.question().filter(|_| sitting.location() == Location::Asked) {
            Some(question) => {
                sitting.apply(&Command::Answer(question.numbered().swap_remove(0)), "");
            }
            None if sitting.location() == Location::Over => break,
            None => sitting.advance(),
        }
    }
    assert!(said > 0);
}
