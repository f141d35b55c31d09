//! Monday in the window: cards only choose, blocks grow and shrink by what is free or by another block, and one control starts the week.

use stepback::narration::WeekBoard;
use stepback::narration::page::Style;
use stepback::simulation::{Plan, PlanLine};

use super::*;

fn monday() -> Sitting {
    let mut sitting = playing("en");
    play_to(&mut sitting, |sitting| sitting.page().screen == Screen::Plan);
    sitting
}

/// The first of six Mondays.
fn first_monday() -> Sitting {
    let mut sitting = sitting_in(Medium::Graphical, "en", None);
    sitting.play(Session::start(Scenario::shipped("the_launch").unwrap(), 7));
    sitting.advance();
    play_to(&mut sitting, |sitting| sitting.page().screen == Screen::Plan);
    sitting
}

fn board(sitting: &Sitting) -> WeekBoard {
    sitting.presentation().plan.expect("a week is being planned")
}

/// The cards: the number of each, whether it is the chosen one, and its command.
fn cards(sitting: &Sitting) -> Vec<(u32, bool, Command)> {
    let page = sitting.page();
    let card = |control: &Control| match control.role {
        Role::Week { chosen, .. } => Some((control.number?, chosen, control.command.clone())),
        _ => None,
    };
    page.controls().filter_map(card).collect()
}

fn decisions(sitting: &Sitting) -> usize {
    sitting.session().unwrap().decisions().len()
}

#[test]
fn every_card_of_the_plan_chooses_and_none_starts_the_week() {
    let mut sitting = monday();
    let before = decisions(&sitting);
    let numbers: Vec<u32> = cards(&sitting).iter().map(|(number, ..)| *number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
    for number in [3, 1, 6, 1] {
        let page = sitting.page();
        sitting.apply(&page.numbered(number).unwrap().command, "");
        assert_eq!(sitting.page().screen, Screen::Plan, "{number}");
        let chosen = cards(&sitting).into_iter().filter(|(_, chosen, _)| *chosen);
        assert_eq!(chosen.map(|(number, ..)| number).collect::<Vec<_>>(), [number]);
    }
    assert_eq!(decisions(&sitting), before);
    let made = board(&sitting).plan;
    sitting.apply(&Command::PlanStart, "");
    let taken = sitting.session().unwrap().decisions().last().unwrap().answer.clone();
    assert_eq!((decisions(&sitting), taken), (before + 1, Answer::Plan(made)));
}

#[test]
fn a_week_that_is_changed_by_hand_is_none_of_the_cards() {
    let mut sitting = monday();
    let desk = board(&sitting).plan.on(PlanLine::Desk);
    sitting.apply(&Command::PlanHours(PlanLine::Desk, desk - 0.5), "");
    assert!(cards(&sitting).iter().all(|(_, chosen, _)| !chosen));
}

#[test]
fn what_is_set_behind_the_door_stays_when_another_week_is_chosen() {
    let mut sitting = monday();
    let with = Plan {
        with: vec![1],
        ..board(&sitting).plan
    };
    sitting.apply(&Command::PlanTake(Box::new(with)), "");
    let other = sitting.page().numbered(3).unwrap().command.clone();
    sitting.apply(&other, "");
    assert_eq!(board(&sitting).plan.with, [1]);
}

#[test]
fn the_door_leads_to_what_else_a_week_has_and_back_to_the_week() {
    let mut sitting = monday();
    let door = sitting
        .page()
        .controls()
        .find(|control| control.id == "plan.details")
        .cloned()
        .unwrap();
    assert_eq!(door.note.lines().count(), 2, "{}", door.note);
    sitting.apply(&door.command, "");
    let page = sitting.page();
    assert_eq!(page.screen, Screen::Details);
    let leave = page
        .controls()
        .find(|control| control.id == "plan.manner.leave")
        .unwrap();
    sitting.apply(&leave.command, "");
    assert_eq!(sitting.page().screen, Screen::Details, "one stays to set more");
    sitting.apply(&Command::Back, "");
    let now = sitting
        .page()
        .controls()
        .find(|control| control.id == "plan.details")
        .cloned()
        .unwrap();
    assert_ne!(now.note, door.note, "the door says what was set");
}

#[test]
fn more_hours_come_from_what_is_free_and_then_from_the_largest_block() {
    let week = 20.0;
    let mut board = WeekBoard {
        plan: plan(&[(PlanLine::Desk, 12.0), (PlanLine::Answers, 7.5)]),
        hours: week,
        open: Some(PlanLine::Path),
        from: None,
    };
    board.plan = board.with_hours(PlanLine::Path, 0.5);
    assert_eq!((board.free(), board.plan.on(PlanLine::Desk)), (0.0, 12.0));
    board.plan = board.with_hours(PlanLine::Path, 1.0);
    assert_eq!(
        (board.plan.on(PlanLine::Path), board.plan.on(PlanLine::Desk)),
        (1.0, 11.5)
    );
    assert!((board.plan.total() - week).abs() < 1e-9);
}

#[test]
fn hours_are_moved_between_two_blocks_and_never_more_than_there_are() {
    let mut board = WeekBoard {
        plan: plan(&[(PlanLine::Desk, 6.0), (PlanLine::Answers, 2.0)]),
        hours: 20.0,
        open: Some(PlanLine::Desk),
        from: Some(PlanLine::Answers),
    };
    board.plan = board.with_hours(PlanLine::Desk, 40.0);
    let of = |board: &WeekBoard| (board.plan.on(PlanLine::Desk), board.plan.on(PlanLine::Answers));
    assert_eq!(of(&board), (8.0, 0.0));
    board.plan = board.with_hours(PlanLine::Desk, 5.0);
    assert_eq!(of(&board), (5.0, 3.0), "they go back where they came from");
}

#[test]
fn somebody_who_is_pressed_has_a_one_to_one_and_hours_for_it_and_once_more_has_none() {
    let mut board = WeekBoard {
        plan: plan(&[(PlanLine::Desk, 12.0)]),
        hours: 20.0,
        open: None,
        from: None,
    };
    for person in [2, 0] {
        board.plan = board.with_meeting(person);
    }
    assert_eq!(
        (board.plan.with.clone(), board.plan.on(PlanLine::OneToOnes)),
        (vec![2, 0], 1.0)
    );
    board.plan = board.with_meeting(2);
    assert!(board.meets(0) && !board.meets(2));
}

/// The control with this id.
fn control(sitting: &Sitting, id: &str) -> Option<Control> {
    sitting.page().controls().find(|control| control.id == id).cloned()
}

#[test]
fn a_line_without_hours_has_a_block_too_and_is_open_once_it_has_some() {
    let mut sitting = monday();
    assert!(board(&sitting).plan.on(PlanLine::Rest) <= 0.0);
    assert_eq!(control(&sitting, "plan.open"), None, "nothing is open at first");
    let rest = control(&sitting, "plan.rest").unwrap();
    sitting.apply(&rest.command, "");
    let after = board(&sitting);
    assert_eq!((after.plan.on(PlanLine::Rest), after.open), (0.5, Some(PlanLine::Rest)));
    assert!(control(&sitting, "plan.open").is_some());
    sitting.apply(&Command::PlanOpen(None), "");
    assert_eq!(control(&sitting, "plan.open"), None);
}

#[test]
fn working_conditions_are_one_block_that_opens_into_its_parts() {
    let mut sitting = monday();
    let parts = ["plan.goals", "plan.path", "plan.process", "plan.review"];
    let shown = |sitting: &Sitting| parts.iter().filter(|id| control(sitting, id).is_some()).count();
    let closed = control(&sitting, "plan.conditions").unwrap();
    assert_eq!((shown(&sitting), closed.role), (0, Role::Disclosure(false)));
    sitting.apply(&closed.command, "");
    let open = control(&sitting, "plan.conditions").unwrap();
    assert_eq!((shown(&sitting), open.role), (4, Role::Disclosure(true)));
    assert_eq!(board(&sitting).open, Some(PlanLine::Goals), "the one that has hours");
    let path = control(&sitting, "plan.path").unwrap();
    sitting.apply(&path.command, "");
    let now = control(&sitting, "plan.conditions").unwrap();
    assert_ne!(now.note, open.note, "its hours are those of all parts");
}

fn plan(hours: &[(PlanLine, f64)]) -> Plan {
    let mut plan = Plan::first(0.0);
    for (line, hours) in hours {
        plan = plan.with_hours(*line, *hours);
    }
    plan
}

/// What of last week each card answers, if anything.
fn answers(sitting: &Sitting) -> Vec<Option<String>> {
    let page = sitting.page();
    let answer = |control: &Control| match &control.role {
        Role::Week { week, .. } => Some(week.answers.clone()),
        _ => None,
    };
    page.controls().filter_map(answer).collect()
}

/// Facts about the people beside the week.
fn facts(sitting: &Sitting) -> Vec<String> {
    let people = sitting.page().items.into_iter().filter_map(|item| match item {
        Item::Person { name, badge, lines, .. } => Some((name, badge, lines)),
        _ => None,
    });
    people
        .flat_map(|(name, badge, lines)| {
            let told = badge.map(|(_, words)| words).into_iter().chain(lines);
            told.map(move |words| format!("{name}: {words}")).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn from_the_second_week_on_cards_say_what_of_last_week_they_answer() {
    let mut sitting = sitting_in(Medium::Graphical, "en", None);
    sitting.play(Session::start(Arc::new(Scenario::shipped("the_launch").unwrap()), 7));
    sitting.advance();
    play_to(&mut sitting, |sitting| sitting.page().screen == Screen::Plan);
    assert!(answers(&sitting).iter().all(Option::is_none));
    let people = sitting.session().unwrap().scenario().people.len();
    assert_eq!(facts(&sitting).len(), people, "one fact about each at first");
    sitting.apply(&Command::PlanStart, "");
    play_to(&mut sitting, |sitting| sitting.page().screen == Screen::Plan);
    let answers = answers(&sitting);
    assert_eq!(answers.len(), 6);
    assert!(answers.iter().any(Option::is_some), "{answers:?}");
    // What a card says of asking is what stands beside whoever asked.
    let facts = facts(&sitting);
    if let Some((name, times)) = answers[1].as_deref().and_then(|said| said.split_once(" asked you ")) {
        let told = [
            format!("{name}: Asked you {times}"),
            format!("{name}: Asked you most: {times}"),
        ];
        assert!(
            told.iter().any(|fact| facts.contains(fact)),
            "{told:?} is not among {facts:?}"
        );
    }
}

/// What stands between the heading of the bar and the bar, in its order.
fn told(sitting: &Sitting) -> Vec<String> {
    let items = sitting.page().items.into_iter();
    let after = items.skip_while(|item| !matches!(item, Item::Control(control) if control.id == "plan.6"));
    let words = after.skip(2).map_while(|item| match item {
        Item::Text(Style::Label | Style::Signal(_), words) => Some(words),
        _ => None,
    });
    words.collect()
}

#[test]
fn a_card_says_what_its_week_brings_and_costs_and_the_panel_what_one_of_ones_own_changes() {
    let mut sitting = monday();
    let told_of = |sitting: &Sitting| told(sitting).join(". ");
    let card = control(&sitting, "plan.1").unwrap();
    let Role::Week { week, .. } = &card.role else {
        panic!("{card:?}");
    };
    assert_eq!(
        [week.gives.as_str(), &week.costs],
        ["A bit of everything", "Nothing gets your full attention"]
    );
    assert_eq!(told_of(&sitting), "", "what stands on the card is not said again");
    let more = control(&sitting, "plan.desk").unwrap();
    sitting.apply(&more.command, "");
    let changed = told_of(&sitting);
    assert!(
        changed.starts_with("Compared with the plan as it stands. your own work up to "),
        "{changed}"
    );
}

#[test]
fn before_anything_was_chosen_there_is_no_way_to_take_it_back() {
    let mut sitting = sitting_in(Medium::Graphical, "en", None);
    sitting.play(Session::start(Arc::new(Scenario::shipped("the_launch").unwrap()), 7));
    sitting.advance();
    play_to(&mut sitting, |sitting| sitting.page().screen == Screen::Plan);
    let looks_back = |sitting: &Sitting| ["window.why", "window.undo"].map(|id| control(sitting, id).is_some());
    assert_eq!(looks_back(&sitting), [false, false]);
    sitting.apply(&Command::PlanStart, "");
    play_to(&mut sitting, |sitting| sitting.page().screen == Screen::Plan);
    assert_eq!(looks_back(&sitting), [true, true]);
}

#[test]
fn escape_closes_an_open_block_and_only_then_leaves_the_week() {
    let mut sitting = monday();
    sitting.apply(&Command::PlanOpen(Some(PlanLine::Answers)), "");
    let effect = sitting.apply(&Command::Back, "");
    assert_eq!(sitting.page().screen, Screen::Plan);
    assert_eq!(board(&sitting).open, None);
    assert_eq!(effect.focus.as_deref(), Some("plan.answers"));
    sitting.apply(&Command::Back, "");
    assert_ne!(sitting.page().screen, Screen::Plan);
}

#[test]
fn a_week_that_starts_leaves_no_block_open_for_the_next_one() {
    let mut sitting = first_monday();
    sitting.apply(&Command::PlanOpen(Some(PlanLine::Goals)), "");
    sitting.apply(&Command::PlanStart, "");
    play_to(&mut sitting, |sitting| sitting.page().screen == Screen::Plan);
    assert_eq!(board(&sitting).open, None);
}

#[test]
fn whoever_stands_out_is_named_on_the_card_that_has_time_for_them() {
    let mut sitting = first_monday();
    let helps = |sitting: &Sitting| {
        let page = sitting.page();
        let helped = page.controls().find_map(|control| match &control.role {
            Role::Week { week, .. } => Some((week.helps.clone()?.0, control.number?)),
            _ => None,
        });
        (page.screen == Screen::Plan).then_some(helped).flatten()
    };
    assert_eq!(helps(&sitting), None, "on the first Monday nothing has been seen");
    play_to(&mut sitting, |sitting| helps(sitting).is_some());
    let (who, number) = helps(&sitting).unwrap();
    let page = sitting.page();
    let first = page.items.iter().find_map(|item| match item {
        Item::Person { id, lines, .. } => Some((*id, lines.clone())),
        _ => None,
    });
    let (id, lines) = first.unwrap();
    assert_eq!(id, who, "they come first among the people");
    assert!(lines.iter().any(|line| line.contains(&number.to_string())), "{lines:?}");
}
