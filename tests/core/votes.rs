//! A show of hands: hidden while it is counted, told in words when it is shown, a tie never decided by the program.

use stepback::narration::page::{Command, Item, Page, Role, Screen};
use stepback::narration::{Localizer, MOST_HANDS, View, Votes, Voting, question, votes};
use stepback::scenario::Scenario;
use stepback::session::{Session, Turn};
use stepback::simulation::{Answer, Question};

/// The first moment of The Launch.
fn asked(words: &Localizer) -> Page {
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), 7);
    loop {
        match session.advance() {
            Turn::Ask(open @ Question::Moment(_)) => return question(&View::of(&session, words), &open, None),
            Turn::Ask(open) => session.answer(open.numbered().swap_remove(0)).unwrap(),
            Turn::Over(_) => panic!("no moment came"),
        }
    }
}

fn counted(words: &Localizer, hands: &[u32]) -> (Votes, Page) {
    let page = asked(words);
    let votes = Votes::on(Votes::choices(&page)).then(&Voting::Hands(hands.to_vec()));
    (votes, page)
}

/// Everything that can be read or seen of a page.
fn seen(page: &Page) -> String {
    format!("{page:?}")
}

fn strong(page: &Page) -> String {
    page.items
        .iter()
        .find_map(|item| match item {
            Item::Text(stepback::narration::page::Style::Strong, text) => Some(text.clone()),
            _ => None,
        })
        .unwrap()
}

fn goes(page: &Page) -> Vec<(usize, bool)> {
    page.controls()
        .filter_map(|control| match control.command {
            Command::Answer(Answer::Choose(choice)) => Some((choice, control.role == Role::Primary)),
            _ => None,
        })
        .collect()
}

#[test]
fn while_hands_are_counted_only_their_number_is_seen() {
    let words = Localizer::english().unwrap();
    let (some, page) = counted(&words, &[9, 2, 1]);
    let (others, _) = counted(&words, &[1, 1, 10]);
    let (first, second) = (votes(&words, &page, &some), votes(&words, &page, &others));
    assert_eq!(first.screen, Screen::Votes);
    assert_eq!(strong(&first), "12 votes so far.");
    assert_eq!(seen(&first), seen(&second), "the page tells how the hands are spread");
    assert!(!first.items.iter().any(|item| matches!(item, Item::Meter { .. })));
    assert_eq!(goes(&first), []);
}

#[test]
fn what_most_want_is_shown_with_its_numbers_and_can_be_taken() {
    let words = Localizer::english().unwrap();
    let (counted, page) = counted(&words, &[3, 8, 1]);
    let shown = votes(&words, &page, &counted.then(&Voting::Show));
    assert_eq!(strong(&shown), "8 of 12 votes are for number 2.");
    assert_eq!(goes(&shown), [(1, true)]);
    let bars: Vec<(f64, String)> = shown
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Meter { value, reads, .. } => Some((*value, reads.clone())),
            _ => None,
        })
        .collect();
    assert_eq!(bars.len(), Votes::choices(&page));
    assert_eq!(bars[0], (0.25, "3 of 12".to_owned()));
}

#[test]
fn a_tie_is_said_and_left_to_the_room() {
    let words = Localizer::english().unwrap();
    let (counted, page) = counted(&words, &[4, 1, 4]);
    let shown = votes(&words, &page, &counted.then(&Voting::Show));
    assert!(
        strong(&shown).starts_with("A tie, with 4 votes each"),
        "{}",
        strong(&shown)
    );
    assert_eq!(goes(&shown), [(0, false), (2, false)]);
}

#[test]
fn nobody_voting_is_no_result() {
    let words = Localizer::english().unwrap();
    let (counted, page) = counted(&words, &[]);
    let shown = votes(&words, &page, &counted.then(&Voting::Show));
    assert_eq!(strong(&shown), "Nobody has voted.");
    assert_eq!(goes(&shown), []);
    assert!(counted.leading().is_empty());
}

#[test]
fn two_hundred_hands_are_counted_one_by_one_and_taken_down_again() {
    let mut votes = Votes::on(3);
    for n in 0..200 {
        votes = votes.then(&Voting::More(n % 2));
    }
    votes = votes
        .then(&Voting::More(7))
        .then(&Voting::Fewer(2))
        .then(&Voting::Fewer(1));
    assert_eq!(
        (votes.total(), votes.leading(), votes.written()),
        (199, vec![0], "100 99 0".to_owned())
    );
    let shown = votes.then(&Voting::Show);
    assert_eq!(
        shown.then(&Voting::More(1)),
        shown,
        "a vote that is shown has been counted"
    );
    assert_eq!(shown.then(&Voting::Again), Votes::on(3));
    let many = Votes::on(1).then(&Voting::Hands(vec![u32::MAX]));
    assert_eq!(many.total(), MOST_HANDS);
}
