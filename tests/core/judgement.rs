//! The debrief judges by what was to be expected, not by what came; says when nobody could know; and works at any point
//! of a play-through.

use std::sync::LazyLock;

use stepback::ensemble::{Policy, ReferenceLeader};
use stepback::insight::{
    Calibration, Debrief, DecisionPoint, DecisionQuality, FitVerdict, Forecast, Need, OutcomeMeasure, Profile,
    Recommendation, Side, judged, turning_points,
};
use stepback::narration::page::{Item, Page, Style};
use stepback::narration::{self, Localizer, View, languages, plain, spoken};
use stepback::report::{self, HistoryRecord, ReplayedPlay};
use stepback::scenario::{Model, Outcome, Quantity, Scenario};
use stepback::session::{NoteKind, NoteSubject, NoteText, Session, Store};
use stepback::simulation::{Answer, Question, Reflect, StepResult};

/// Plays as a leader does, for so many mornings at most; acts of the day included. `note` may write before each answer.
fn played(leader: ReferenceLeader, seed: u64, mornings: u32, mut note: impl FnMut(&mut Session, &Question)) -> Session {
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), seed);
    let mut policy = leader.policy();
    while session.mornings() < mornings {
        match session.step() {
            StepResult::Day(_) => {
                if let Some(act) = policy.act(session.simulation().seen()) {
                    session.act(act).unwrap();
                }
            }
            StepResult::Ask(question) => {
                note(&mut session, &question);
                if session.simulation().question().as_ref() != Some(&question) {
                    continue;
                }
                let answer = policy.answer(&question, session.simulation().seen());
                if session.answer(answer).is_err() {
                    session.answer(question.numbered().swap_remove(0)).unwrap();
                }
            }
            StepResult::Over(_) => break,
        }
    }
    session
}

fn whole(leader: ReferenceLeader, seed: u64) -> Session {
    played(leader, seed, u32::MAX, |_, _| {})
}

/// One that is used by several tests: who tells everyone how.
fn direct() -> &'static (Session, Debrief) {
    static DIRECT: LazyLock<(Session, Debrief)> = LazyLock::new(|| {
        let session = whole(ReferenceLeader::Direct, 3);
        let debrief = Debrief::of(&session);
        (session, debrief)
    });
    &DIRECT
}

#[test]
fn what_was_needed_is_counted_alike_on_every_page_in_the_report_and_in_the_history() {
    let data = tempfile::tempdir().unwrap();
    let mut session = whole(ReferenceLeader::Direct, 3);
    session.keep(&Store::in_data(data.path())).unwrap();
    let (_, debrief) = direct();
    let count = |verdict| debrief.judged.iter().filter(|one| one.verdict() == verdict).count() as u32;
    let (needed, able) = (count(FitVerdict::InNeeded), count(FitVerdict::BackAble));
    assert!(debrief.judged.len() > 10, "nothing is compared");

    // The history: worked out anew, and as it is kept beside the journal.
    let journal = session.path().unwrap();
    for _ in 0..2 {
        let row = HistoryRecord::read(journal, &Model::shipped()).unwrap();
        let profile = row.profile.expect("it can be played again");
        for verdict in FitVerdict::ALL {
            assert_eq!(profile.all(verdict).count, count(verdict), "{verdict:?}");
        }
        assert_eq!(profile, debrief.profile);
    }

    // The terminal has the whole debrief, the window a tab of it, the report the whole as HTML.
    let words = spoken("en", None).words;
    let view = View::of(&session, &words);
    let whole = narration::debrief(&view, debrief, None);
    let of = |side| debrief.judged.iter().filter(|one| one.side == side).count();
    let counts = [
        ("in", of(Side::In).into()),
        ("back", of(Side::Back).into()),
        ("needed", needed.into()),
        ("able", able.into()),
    ];
    let sentence = words.with("fit-summary", &counts);
    let says = |page: &Page| plain::text_of(&words, page).replace('\n', " ").contains(&sentence);
    assert!(says(&whole), "the terminal says otherwise");
    assert!(
        (0..6).any(|tab| says(&narration::debrief(&view, debrief, Some(tab)))),
        "the window says otherwise"
    );
    let subject = ReplayedPlay::at(journal, &Model::shipped()).unwrap().about;
    assert!(
        report::html(&words, &subject, &whole, &[]).contains(&sentence),
        "the report says otherwise"
    );
}

#[test]
fn the_odds_without_luck_are_those_that_the_moment_is_then_held_against() {
    let (session, _) = direct();
    let mut compared = 0;
    for decided in DecisionPoint::all(session) {
        if let (Some(went), Answer::Choose(choice)) = (decided.went, decided.answer) {
            assert_eq!(
                decided.before.prospects().unwrap()[choice].to_bits(),
                went.odds.to_bits()
            );
            compared += 1;
        }
    }
    assert!(compared > 10, "{compared}");
}

#[test]
fn every_moment_is_judged_once_and_the_profile_adds_up() {
    let (session, debrief) = direct();
    let chosen = session
        .decisions()
        .iter()
        .filter(|decision| matches!(decision.answer, Answer::Choose(_)))
        .count();
    assert_eq!(debrief.judged.len(), chosen);
    let sum: u32 = FitVerdict::ALL
        .map(|verdict| debrief.profile.all(verdict).count)
        .iter()
        .sum();
    assert_eq!(sum as usize, chosen);
    let weeks: u32 = debrief.profile.weeks.iter().flatten().sum();
    assert_eq!(weeks as usize, chosen);
    let twice = debrief.profile.clone().and(&debrief.profile);
    assert_eq!(twice.plays, 2);
    for verdict in FitVerdict::ALL {
        let (one, two) = (debrief.profile.all(verdict), twice.all(verdict));
        assert_eq!(two.count, 2 * one.count);
        assert!((two.support().unwrap_or(0.0) - one.support().unwrap_or(0.0)).abs() < 1e-12);
    }
    assert_eq!(Profile::default().and(&debrief.profile), debrief.profile);
}

#[test]
fn whoever_always_steps_in_steps_in_when_they_are_able() {
    let count = |leader: ReferenceLeader| {
        let mut all = Profile::default();
        for seed in 1..=12 {
            let session = whole(leader, seed);
            all = all.and(&Profile::of(&judged(
                &DecisionPoint::all(&session),
                session.happenings(),
            )));
        }
        all.all(FitVerdict::InAble).count
    };
    let [direct, absent] = [count(ReferenceLeader::Direct), count(ReferenceLeader::Absent)];
    assert!(direct > 5 * absent.max(1), "{direct} {absent}");
}

#[test]
fn what_is_concealed_changes_the_truth_and_never_what_could_be_known() {
    // Everyone's belief in themselves is another than it was, which no signal shows.
    let (session, _) = direct();
    let mut decisions = DecisionPoint::all(session);
    decisions.retain(|decided| decided.went.is_some());
    let before = judged(&decisions, session.happenings());
    for decided in &mut decisions {
        for person in 0..session.scenario().people.len() {
            let level = if decided.before.truth(person, Quantity::Efficacy) > 0.5 {
                0.0
            } else {
                1.0
            };
            decided.before = decided.before.with_level(person, Quantity::Efficacy, level);
            decided.before = decided.before.with_level(person, Quantity::Clarity, level);
        }
    }
    let after = judged(&decisions, session.happenings());
    let truth = |all: &[stepback::insight::JudgedMoment]| all.iter().map(|one| one.truth).collect::<Vec<_>>();
    let known = |all: &[stepback::insight::JudgedMoment]| all.iter().map(|one| one.known).collect::<Vec<_>>();
    assert_eq!(known(&before), known(&after));
    assert_ne!(truth(&before), truth(&after));
    let unknowable = after.iter().filter(|one| one.could_not_know()).count();
    assert!(
        unknowable > 0,
        "where truth and signs differ, some misses could not be known"
    );
    for one in &after {
        let fits = one.truth == Need::Either || (one.side == Side::In) == (one.truth == Need::Needed);
        assert_eq!(one.verdict().misses(), !fits);
        assert!(!(one.could_not_know() && one.misfit()));
    }
}

#[test]
fn what_came_is_counted_beside_what_was_to_be_expected() {
    let (session, debrief) = direct();
    let well = debrief
        .luck
        .dealt
        .iter()
        .filter(|dealt| dealt.went.outcome == Outcome::Well)
        .count();
    assert_eq!(well, debrief.luck.well as usize);
    let expected: f64 = debrief.luck.dealt.iter().map(|dealt| dealt.went.odds).sum();
    assert!((expected - debrief.luck.expected).abs() < 1e-9);
    assert!(debrief.luck.as_many + debrief.luck.as_few > 1.0, "both count what came");
    // Half played, the same moments are told as in the whole.
    let same_past = played(ReferenceLeader::Direct, 3, 12, |_, _| {});
    let half = Debrief::of(&same_past);
    assert!(half.luck.dealt.len() >= 3 && session.decisions().len() > same_past.decisions().len());
    for (early, late) in half.luck.dealt.iter().zip(&debrief.luck.dealt) {
        assert_eq!((early.number, early.went), (late.number, late.went));
    }
    assert!(
        debrief
            .luck
            .dealt
            .iter()
            .any(|dealt| dealt.sound != DecisionQuality::Sound)
    );
}

#[test]
fn turning_points_are_the_largest_and_their_branches_part_where_the_decision_was_made() {
    let (session, debrief) = direct();
    assert_eq!(debrief.turning.len(), 3);
    assert_eq!(turning_points(session, 3), debrief.turning, "the same each time");
    let sizes: Vec<f64> = debrief.turning.iter().map(|point| point.level().abs()).collect();
    assert!(sizes.is_sorted_by(|a, b| a >= b), "{sizes:?}");
    for point in &debrief.turning {
        assert_ne!(point.taken, point.instead);
        let weeks = session.scenario().weeks as usize;
        assert_eq!(
            point.past,
            debrief.course.level[..point.past.len()],
            "what was is what was"
        );
        for branch in &point.branches {
            assert_eq!(point.past.len() + branch.mean.len(), weeks + 2);
            for (mean, (low, high)) in branch.mean.iter().zip(&branch.band) {
                assert!(
                    low <= high && *low <= mean + 1.0 && *high >= mean - 1.0,
                    "{low} {mean} {high}"
                );
            }
        }
        let [taken, other] = &point.branches;
        let apart = taken.mean.last().unwrap() - other.mean.last().unwrap();
        assert!(
            (apart - point.level()).abs() < 1e-9,
            "the picture ends where the words say"
        );
        assert!(
            point.against[OutcomeMeasure::Team as usize].error < 0.15,
            "{:?}",
            point.against[0]
        );
    }
}

#[test]
fn a_prediction_is_one_stable_word_and_stands_beside_what_came() {
    for forecast in Forecast::ALL {
        assert_eq!(Forecast::read(forecast.word()), Some(forecast));
    }
    assert_eq!(Forecast::read("It will go well, I hope"), None);
    let mut made = 0;
    let session = played(ReferenceLeader::Situational, 5, 20, |session, question| {
        if let Question::Moment(asked) = question {
            let about = NoteSubject::Moment(asked.moment.number);
            let words = if made == 1 {
                "Tom will be late"
            } else {
                Forecast::SurelyWell.word()
            };
            made += 1;
            for text in ["surely-badly", words] {
                let note = NoteText {
                    kind: NoteKind::Prediction,
                    about,
                    text: text.to_owned(),
                };
                session.note(note).unwrap();
            }
        }
    });
    let debrief = Debrief::of(&session);
    assert!(made >= 4, "{made}");
    assert_eq!(
        debrief.foretold.len(),
        made + 1,
        "picks are changed, words are kept beside them"
    );
    let well = debrief
        .foretold
        .iter()
        .filter(|one| one.forecast == Some(Forecast::SurelyWell))
        .filter(|one| one.went.is_some_and(|went| went.outcome == Outcome::Well))
        .count();
    assert_eq!(debrief.calibration.said_well(), (made as u32 - 1, well as u32));
    assert_eq!(debrief.calibration.said_badly().0, 1);
    let twice = debrief.calibration.and(&debrief.calibration);
    assert_eq!(twice.made(), 2 * debrief.calibration.made());
    assert_eq!(Calibration::default().and(&debrief.calibration), debrief.calibration);
}

#[test]
fn what_was_noted_stands_in_the_debrief_word_for_word_in_every_language() {
    let session = played(ReferenceLeader::Direct, 2, u32::MAX, |session, question| {
        let note = match question {
            Question::Moment(asked) => NoteText {
                kind: NoteKind::Vote,
                about: NoteSubject::Moment(asked.moment.number),
                text: "1 7 2".to_owned(),
            },
            Question::Reflection(reflect) => {
                let said = match reflect {
                    Reflect::Motive(_) => "Somebody had to.",
                    _ => "They will have managed.",
                };
                session.note(NoteText::answering(*reflect, said)).unwrap();
                return;
            }
            _ => return,
        };
        session.note(note).unwrap();
    });
    let debrief = Debrief::of(&session);
    for language in languages() {
        let words = spoken(&language.tag, None).words;
        let page = narration::debrief(&View::of(&session, &words), &debrief, None);
        let whole = format!("{page:?}");
        assert!(!whole.contains('⟦'), "{}: {whole}", language.tag);
        assert!(whole.contains("Somebody had to.") && whole.contains("They will have managed."));
        assert!(whole.contains("10"), "hands are told");
    }
}

#[test]
fn the_debrief_works_on_every_morning_of_a_play_through() {
    let words = Localizer::english().unwrap();
    for mornings in [0, 6, 24] {
        let session = played(ReferenceLeader::Rescue, 4, mornings, |_, _| {});
        let debrief = Debrief::of(&session);
        for tab in 0..5 {
            let page = narration::debrief(&View::of(&session, &words), &debrief, Some(tab));
            let whole = format!("{page:?}");
            assert!(
                !whole.contains('⟦') && !whole.contains("NaN"),
                "morning {mornings}: {whole}"
            );
        }
    }
}

#[test]
fn three_different_things_to_try_fit_what_was_done() {
    let (session, debrief) = direct();
    let left_alone = Debrief::of(&whole(ReferenceLeader::Absent, 6)).tries;
    for [a, b, c] in [debrief.tries, left_alone] {
        assert!(a != b && b != c && a != c);
    }
    assert!(debrief.tries.contains(&Recommendation::AskFirst), "{:?}", debrief.tries);
    assert!(left_alone[..2].contains(&Recommendation::LeaveADate), "{left_alone:?}");
    let words = Localizer::english().unwrap();
    let page = narration::debrief(&View::of(session, &words), debrief, None);
    let told: Vec<&str> = page
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Text(Style::Body, text) => Some(text.as_str()),
            _ => None,
        })
        .collect();
    let expected = debrief.tries.map(|one| words.get(&format!("try-{}", one.name())));
    assert!(
        told.windows(3).any(|three| three == expected),
        "{expected:?} are not in {told:?}"
    );
}
