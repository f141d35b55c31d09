//! A room that is split sees both futures on the same luck, who pays in each, and how often that comes out so with other luck.
use stepback::art::palette::{ColorToken, Palette};
use stepback::insight::{Divided, Toll, divided};
use stepback::narration::page::{DividedPage, PartingFace, RoomSplit};
use stepback::narration::{View, divided_page, spoken};
use stepback::platform::embedded;
use stepback::platform::settings::Scheme;
use stepback::scenario::{DAYS_PER_WEEK, Scenario};
use stepback::session::{Session, Turn};
use stepback::simulation::{Answer, MeetingAction, Question};
use stepback::workshop::divided_wall;

const LANGUAGES: [&str; 4] = ["en", "de", "es", "fr"];
const LUCKS: u32 = 4;

/// Two answers that a room can be split between.
fn both(question: &Question) -> Option<[Answer; 2]> {
    match question {
        Question::Moment(asked) => Some([Answer::Choose(0), Answer::Choose(asked.choices.len() - 1)]),
        Question::Beat(asked) if asked.beat % 3 == 0 => {
            Some([MeetingAction::Decide(0), MeetingAction::LetThemDecide].map(Answer::Beat))
        }
        _ => None,
    }
}

/// Plays by the answers with this number and shows each question that a room can be split over.
fn play(scenario: Scenario, seed: u64, number: usize, mut each: impl FnMut(&Session, &Question)) {
    let mut session = Session::start(scenario, seed);
    while let Turn::Ask(question) = session.advance() {
        each(&session, &question);
        let mut answers = question.numbered();
        let chosen = number % answers.len();
        session.answer(answers.swap_remove(chosen)).unwrap();
    }
}

/// The Launch at its first moment in week 2.
fn at_a_moment() -> (Session, [Answer; 2]) {
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), 7);
    while let Turn::Ask(question) = session.advance() {
        if let (Question::Moment(_), Some(both), true) = (&question, both(&question), session.simulation().day() >= 6) {
            return (session, both);
        }
        let mut answers = question.numbered();
        let second = 1 % answers.len();
        session.answer(answers.swap_remove(second)).unwrap();
    }
    panic!("The Launch has a moment in its second week");
}

fn split(votes: [u32; 2]) -> RoomSplit {
    RoomSplit {
        votes,
        room: votes[0] + votes[1],
        goes_on: None,
    }
}

fn page(session: &Session, divided: &Divided, split: RoomSplit, language: &str) -> DividedPage {
    let words = spoken(language, None).words;
    divided_page(&View::of(session, &words), session, divided, split)
}

#[test]
fn the_same_answer_twice_parts_nobody() {
    let (session, [answer, _]) = at_a_moment();
    let same = divided(&session, [answer.clone(), answer], LUCKS).unwrap();
    assert_eq!(same.parts, None);
    let [one, other] = &same.sides;
    assert_eq!((one.paid, other.paid), (None, None));
    assert_eq!((one.ahead, other.ahead), (0, 0));
    assert_eq!(one.state.digest(), other.state.digest());
    let page = page(&session, &same, split([3, 3]), "en");
    assert_eq!(page.parting.says, "They never part: both ways lead to the same.");
    assert_eq!(page.parting.sides, None);
}

#[test]
fn both_are_on_the_friday_two_weeks_later_and_the_room_has_not_moved() {
    let (session, answers) = at_a_moment();
    let before = session.simulation().digest();
    let both = divided(&session, answers, LUCKS).unwrap();
    assert_eq!(both.until % DAYS_PER_WEEK, DAYS_PER_WEEK - 1);
    assert_eq!(both.until / DAYS_PER_WEEK, both.day / DAYS_PER_WEEK + 2);
    for side in &both.sides {
        assert_eq!(side.state.day(), both.until + 1);
        assert!(
            side.heard
                .iter()
                .all(|event| event.day >= both.day && event.day <= both.until + 1)
        );
    }
    assert_eq!(session.simulation().digest(), before);
}

#[test]
fn the_same_room_sees_the_same_twice_and_sides_change_places_with_the_answers() {
    let (session, [one, other]) = at_a_moment();
    let first = divided(&session, [one.clone(), other.clone()], LUCKS).unwrap();
    assert_eq!(first, divided(&session, [one.clone(), other.clone()], LUCKS).unwrap());
    let turned = divided(&session, [other, one], LUCKS).unwrap();
    let [left, right] = &first.sides;
    let [turned_left, turned_right] = &turned.sides;
    assert_eq!(left.state.digest(), turned_right.state.digest());
    assert_eq!((left.paid, right.paid), (turned_right.paid, turned_left.paid));
    assert_eq!((left.ahead, right.ahead), (turned_right.ahead, turned_left.ahead));
}

#[test]
fn what_divides_nobody_is_refused() {
    let (session, [one, _]) = at_a_moment();
    for other in [
        Answer::Listen,
        Answer::Continue,
        Answer::Choose(99),
        Answer::Beat(MeetingAction::LetThemDecide),
    ] {
        assert!(
            divided(&session, [one.clone(), other.clone()], LUCKS).is_none(),
            "{other:?}"
        );
    }
    let monday = Session::start(Scenario::shipped("the_launch").unwrap(), 7);
    assert!(
        divided(&monday, [one.clone(), one], LUCKS).is_none(),
        "nothing has been asked"
    );
}

#[test]
fn the_side_with_more_votes_stands_first_and_has_the_edge() {
    let (session, answers) = at_a_moment();
    let both = divided(&session, answers, 0).unwrap();
    let of = |votes: [u32; 2]| page(&session, &both, split(votes), "en");
    let more = of([12, 9]);
    assert_eq!(more.split, "You split 12 to 9, so here are both futures");
    assert_eq!(more.sides.each_ref().map(|side| side.mark.as_str()), ["12", "9"]);
    assert_eq!(more.sides.each_ref().map(|side| side.wins), [true, false]);
    let fewer = of([9, 12]);
    assert_eq!(fewer.sides.each_ref().map(|side| side.mark.as_str()), ["12", "9"]);
    assert_eq!(fewer.sides[0].answer, more.sides[1].answer);
    assert_eq!(fewer.sides[0].stage, more.sides[1].stage);
    let tie = of([6, 6]);
    assert_eq!(tie.sides.each_ref().map(|side| side.mark.as_str()), ["left", "right"]);
    assert_eq!(tie.sides.each_ref().map(|side| side.wins), [false, false]);
    assert_eq!(tie.sides[0].answer, more.sides[0].answer);
}

#[test]
fn a_room_of_under_five_is_told_who_won_and_no_count() {
    let (session, answers) = at_a_moment();
    let both = divided(&session, answers, 0).unwrap();
    for (votes, wins) in [([3, 1], [true, false]), ([2, 2], [false, false])] {
        let page = page(&session, &both, split(votes), "en");
        assert_eq!(page.sides.each_ref().map(|side| side.votes.as_deref()), [None, None]);
        assert_eq!(page.sides.each_ref().map(|side| side.wins), wins);
        assert_eq!(page.sides.each_ref().map(|side| side.mark.as_str()), ["left", "right"]);
        assert_eq!(page.split, "You don’t agree, so here are both futures");
    }
}

#[test]
fn it_is_said_where_the_room_goes_on() {
    let (session, answers) = at_a_moment();
    let both = divided(&session, answers, 0).unwrap();
    for (votes, goes_on, said) in [
        ([12, 9], Some(0), "The room goes on where it decided: with the 12"),
        ([9, 12], Some(1), "The room goes on where it decided: with the 12"),
        ([12, 9], Some(1), "The room goes on with the right side"),
        ([9, 12], Some(0), "The room goes on with the right side"),
        ([8, 8], Some(0), "The room goes on with the left side"),
        ([3, 1], Some(0), "The room goes on with the left side"),
        ([8, 8], None, "A tie: where the room goes on is still open"),
        ([12, 9], None, "Where the room goes on is still open"),
        ([12, 9], Some(7), "Where the room goes on is still open"),
    ] {
        let split = RoomSplit {
            goes_on,
            ..split(votes)
        };
        assert_eq!(
            page(&session, &both, split, "en").goes_on,
            said,
            "{votes:?} {goes_on:?}"
        );
    }
}

#[test]
fn a_room_can_divide_in_every_scenario_and_language() {
    let mut tolls = Vec::new();
    let (mut nobody, mut either_way, mut leader) = (0, 0, 0);
    let mut languages = LANGUAGES.iter().cycle();
    for name in embedded::scenarios() {
        for (seed, number) in [(1, 1), (2, 2)] {
            play(Scenario::shipped(&name).unwrap(), seed, number, |session, question| {
                let Some(answers) = both(question) else { return };
                let both = divided(session, answers, LUCKS).unwrap();
                for side in &both.sides {
                    assert!(side.ahead <= LUCKS && (0.0..=10.0).contains(&side.level));
                    let Some(paid) = side.paid else { continue };
                    assert!(paid.lucks <= LUCKS && paid.amount() > 0.0);
                    tolls.push(paid.toll);
                }
                nobody += u32::from(both.sides.iter().all(|side| side.paid.is_none()));
                either_way += u32::from(both.pays_either_way().is_some());
                let language = languages.next().unwrap();
                let page = page(session, &both, split([9, 12]), language);
                assert_is_whole(&page, &format!("{name}, seed {seed}, day {}, {language}", both.day));
                let mut faces = page.parting.sides.iter().flatten();
                leader += u32::from(faces.any(|side| side.face == PartingFace::Leader));
            });
        }
    }
    assert!(
        nobody > 0 && either_way > 0 && leader > 0,
        "{nobody} {either_way} {leader}"
    );
    for toll in [Toll::Strain, Toll::Reliance, Toll::Autonomy] {
        assert!(tolls.contains(&toll), "nobody ever pays with {toll:?}");
    }
}

/// Every place of a page has its words, without a hole in them, and no line has more letters than its place has room for.
fn assert_is_whole(page: &DividedPage, at: &str) {
    let mut said = vec![
        &page.title,
        &page.split,
        &page.luck,
        &page.goes_on,
        &page.alone,
        &page.alone_usually,
    ];
    said.extend([&page.parting.title, &page.parting.when, &page.parting.moment]);
    for side in &page.sides {
        said.extend([
            &side.mark,
            &side.answer,
            &side.when,
            &side.paid,
            &side.level.1,
            &side.usual_level.1,
        ]);
        assert_eq!(side.payer.is_some(), !side.cost.is_empty(), "{at}: {}", side.paid);
        assert_eq!(side.payer.is_some(), !side.sure.is_empty(), "{at}: {}", side.paid);
        assert!(side.answer.chars().count() <= 70, "{at}: {}", side.answer);
        assert!(side.cost.chars().count() <= 110, "{at}: {}", side.cost);
    }
    for side in page.parting.sides.iter().flatten() {
        said.push(&side.came);
        assert!(!side.led.contains('⟦'), "{at}: {}", side.led);
        assert!(side.came.chars().count() <= 150, "{at}: {}", side.came);
    }
    for words in said {
        assert!(!words.is_empty() && !words.contains('⟦'), "{at}: {words:?}");
    }
}

#[test]
fn the_wall_frames_who_pays_and_edges_the_winner() {
    let (session, answers) = at_a_moment();
    let both = divided(&session, answers, LUCKS).unwrap();
    let words = spoken("en", None).words;
    let page = page(&session, &both, split([12, 9]), "en");
    let palette = Palette::of(Scheme::Dark);
    let wall = divided_wall(&words, &page, palette).into_string();
    assert_eq!(wall.matches("class=\"half wins\"").count(), 1);
    assert_eq!(wall.matches("<h2").count(), 3);
    let frame = format!("stroke=\"{}\" stroke-width=\"9.94\"", palette.hex(ColorToken::Coral));
    let payers = page.sides.iter().filter(|side| side.payer.is_some()).count();
    assert!(payers > 0);
    assert_eq!(wall.matches(&frame).count(), payers);
    assert!(
        !wall.contains("style="),
        "a strict content policy lets no style attribute through"
    );
}

#[test]
fn the_style_of_the_wall_has_the_colours_of_its_pictures() {
    use ColorToken as C;
    let style = String::from_utf8_lossy(embedded::shipped("web/divided.css").unwrap()).into_owned();
    let dark = Palette::of(Scheme::Dark);
    for (name, token) in [
        ("ground", C::Ground),
        ("bar", C::Bar),
        ("panel", C::Panel),
        ("raised", C::Raised),
        ("line", C::Outline),
        ("ink", C::Ink),
        ("soft", C::InkSoft),
        ("coral", C::Coral),
        ("amber", C::Amber),
    ] {
        let said = format!("--{name}: {};", dark.hex(token));
        assert!(style.contains(&said), "{said}");
    }
    let sizes = style.split("font-size: calc(").skip(1);
    for size in sizes {
        let pixels: u32 = size.split(' ').next().unwrap().parse().unwrap();
        assert!(pixels >= 26, "{pixels} pixels at 1920 cannot be read from the last row");
    }
}
