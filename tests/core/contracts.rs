//! What scenarios promise about their balance: every shipped one keeps it, and a promise that is broken, or that cannot
//! be judged in the runs given, is said to be.
#![expect(
    clippy::disallowed_methods,
    reason = "reads the scenarios and writes some of its own"
)]

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Output};

use stepback::ensemble::contracts::{ContractVerdict, JudgedContract, judge, leaders_needed};
use stepback::ensemble::{Measure, ReferenceLeader, Sweep};
use stepback::insight::Lesson;
use stepback::scenario::authored::{self, DayAct, Manager, Measure as Written};
use stepback::scenario::{BalanceAssertion, LessonAssertion, Scenario, is_play_script, read_authored, translated_file};
use stepback::simulation::Act;

use crate::scenarios_read::kinds;

/// Runs of each leader, for a scenario that is shipped.
const RUNS: u64 = 400;
/// Seeds of each player of the lesson: a share of 40 % is told from one of 31 %.
const SEEDS: u64 = 400;

#[test]
fn every_shipped_scenario_keeps_what_it_promises() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|path| {
        let is_translation = translated_file(path).is_some();
        path.extension().is_some_and(|ending| ending == "ron") && !is_play_script(path) && !is_translation
    });
    files.sort();
    assert!(!files.is_empty());
    let mut said = String::new();
    for path in files {
        let scenario = Scenario::load(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(!scenario.contracts.is_empty(), "{} promises nothing", scenario.name);
        let sweep = Sweep::of(scenario);
        let leaders = leaders_needed(sweep.scenario());
        let swept = sweep.clone().leaders(leaders).runs(RUNS).play().unwrap();
        let lesson = Lesson::of(sweep.scenario().clone()).seeds(SEEDS).foreseeing(0);
        for judged in lesson.judge_all(&swept.tally) {
            if judged.verdict != ContractVerdict::Kept {
                let _ = writeln!(said, "{}: {judged}", sweep.scenario().name);
            }
        }
    }
    assert!(said.is_empty(), "\n{said}");
}

/// A word more on either side, and one of these two no longer compiles or holds.
#[test]
fn the_words_of_the_language_are_those_of_the_leaders_and_the_measures() {
    let leader = |word: Manager| match word {
        Manager::Plain => ReferenceLeader::Plain,
        Manager::Direct => ReferenceLeader::Direct,
        Manager::Empower => ReferenceLeader::Empower,
        Manager::Absent => ReferenceLeader::Absent,
        Manager::Rescue => ReferenceLeader::Rescue,
        Manager::Hover => ReferenceLeader::Hover,
        Manager::Situational => ReferenceLeader::Situational,
        Manager::Random => ReferenceLeader::Random,
    };
    let words = [
        Manager::Plain,
        Manager::Direct,
        Manager::Empower,
        Manager::Absent,
        Manager::Rescue,
        Manager::Hover,
        Manager::Situational,
        Manager::Random,
    ];
    assert_eq!(words.map(leader), ReferenceLeader::ALL);
    for word in words {
        assert_eq!(
            ReferenceLeader::named(word.as_str()),
            Some(leader(word)),
            "{}",
            word.as_str()
        );
    }
    let measure = |word: Written| match word {
        Written::LastWeek => Measure::LevelAlone,
        Written::Autonomy => Measure::Autonomy,
        Written::Delivered => Measure::Delivered,
        Written::Commitment => Measure::Commitment,
        Written::Standing => Measure::Standing,
        Written::Energy => Measure::Energy,
    };
    let words = [
        Written::LastWeek,
        Written::Autonomy,
        Written::Delivered,
        Written::Commitment,
        Written::Standing,
        Written::Energy,
    ];
    assert_eq!(words.map(measure), Measure::OUTCOMES);
    for word in words {
        assert_eq!(
            Measure::of_contract(word.as_str()),
            Some(measure(word)),
            "{}",
            word.as_str()
        );
    }
}

/// The small world, with these contracts instead of its own; `END` stands for its last ending.
fn small_with(contracts: &str) -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worlds/small.ron");
    let text = std::fs::read_to_string(path).unwrap();
    let at = text.find("    contracts: [").unwrap();
    let end = at + text[at..].find("],\n").unwrap() + 3;
    let contracts = contracts.replace("END", "done");
    format!("{}    contracts: [{contracts}],\n{}", &text[..at], &text[end..])
}

/// `stepback sweep --contracts` on the small world with these contracts.
fn swept(contracts: &str, arguments: &[&str]) -> (Output, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("promises.ron");
    std::fs::write(&path, small_with(contracts)).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_stepback"))
        .args(["sweep", path.to_str().unwrap(), "--contracts"])
        .args(arguments)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    (output, said)
}

#[test]
fn a_promise_that_is_kept_is_said_to_be() {
    let (output, said) = swept(
        "Reaches(leader: Direct, ending: \"END\", share: AtMost(100)),",
        &["--runs", "50"],
    );
    assert!(output.status.success(), "{said}");
    assert!(said.contains("kept: Reaches(leader: Direct"), "{said}");
    assert!(said.ends_with("Every promise is kept.\n"), "{said}");
}

#[test]
fn a_promise_that_is_broken_fails_plainly() {
    // One of the two cannot be.
    let both = "Reaches(leader: Direct, ending: \"END\", share: AtLeast(90)), Reaches(leader: Direct, ending: \"END\", share: AtMost(10)),";
    let (output, said) = swept(both, &["--runs", "200", "--leaders", "direct"]);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("broken: Reaches(leader: Direct"), "{said}");
    assert!(said.contains("is broken") || said.contains("are broken"), "{said}");
    let (output, said) = swept(
        "NoneBeats(leader: Absent, on: Energy, margin: 0), NoneBeats(leader: Direct, on: Energy, margin: 0)",
        &["--runs", "100"],
    );
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("broken: NoneBeats(leader: Direct, on: Energy, margin: 0)"),
        "{said}"
    );
}

#[test]
fn a_promise_that_cannot_be_judged_says_how_many_runs_would_do() {
    let (output, said) = swept(
        "Reaches(leader: Random, ending: \"END\", share: AtLeast(99.5)),",
        &["--runs", "2"],
    );
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("cannot be judged in 2 runs"), "{said}");
    assert!(said.contains("One promise cannot be judged in these runs."), "{said}");
}

#[test]
fn a_promise_about_leaders_that_did_not_play_says_so() {
    let few = ["--runs", "20", "--leaders", "direct,absent"];
    let (output, said) = swept("NoneBeats(leader: Direct, on: LastWeek, margin: 3),", &few);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("cannot be judged, plain, empower, rescue, hover, situational, random did not play"),
        "{said}"
    );
    assert!(said.contains("--leaders all"), "{said}");
}

#[test]
fn a_scenario_without_promises_has_nothing_to_judge() {
    let (output, said) = swept("", &["--runs", "5", "--leaders", "plain"]);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("promises nothing"), "{said}");
}

#[test]
fn the_runs_that_would_do_are_enough() {
    // A share of about two thirds, promised to be at least 60: too near for a few runs, and clear with as many as asked.
    let scenario = Scenario::shipped("the_launch").unwrap();
    let endings = scenario.endings.len();
    let sweep = Sweep::of(scenario).leaders([ReferenceLeader::Rescue]);
    let tally = sweep.clone().runs(600).play().unwrap().tally;
    let ended = |ending: usize| tally.ended(ReferenceLeader::Rescue, ending).unwrap();
    let last = (0..endings).max_by_key(|ending| ended(*ending).0).unwrap();
    let (hits, of) = ended(last);
    let share = hits as f64 / of as f64;
    let mut promising = sweep.scenario().clone();
    promising.contracts = vec![BalanceAssertion::Reaches(
        "Rescue".to_owned(),
        last,
        (share - 0.08).max(0.001)..=1.0,
    )];
    let few = sweep.clone().runs(12).play().unwrap();
    let judged = judge(&promising, &few.tally);
    if let ContractVerdict::Unclear(Some(asked)) = judged[0].verdict {
        assert!(asked > 12, "{asked}");
    }
    let many = sweep.runs(600).play().unwrap();
    assert_eq!(judge(&promising, &many.tally)[0].verdict, ContractVerdict::Kept);
}

/// The small world with these contracts, read.
fn small_promising(contracts: &str) -> Scenario {
    let text = small_with(contracts);
    let (scenario, _) = Scenario::from_bytes("small", "small.ron", text.as_bytes(), kinds()).unwrap();
    scenario
}

/// Every promise about the lesson, with every sort of player.
const OF_THE_LESSON: [&str; 22] = [
    "ReadingPays(player: Situational, by: 10)",
    "NoneSurpasses(player: Foreseeing, margin: 0.5, on_more_than: 1)",
    "Ends(player: Situational, ending: \"done\", share: AtLeast(40))",
    "Ends(player: Foreseeing, ending: \"done\", share: AtMost(40))",
    "Ends(player: Always(TakeOver), ending: \"done\", share: AtMost(40))",
    "Ends(player: Answer(3), ending: \"done\", share: AtMost(40))",
    "Ends(player: MostSupport, ending: \"done\", share: AtMost(40))",
    "Ends(player: LeastSupport, ending: \"done\", share: AtMost(40))",
    "Ends(player: Random, ending: \"done\", share: AtMost(40))",
    "Ends(player: Shuffled, ending: \"done\", share: AtMost(40))",
    "Ends(player: Alternating, ending: \"done\", share: AtMost(40))",
    "Ends(player: Spam(AskHowILead), ending: \"done\", share: AtMost(40))",
    "Needed(from: 8, to: 15)",
    "Able(from: 40, to: 80.5)",
    "Comes(moment: \"wrong_total\", player: Spam(Thank), share: AtLeast(90))",
    "Needs(moment: \"wrong_total\", side: Back, share: AtLeast(60))",
    "NeverBestAlone(moment: \"wrong_total\", in_more_than: 90)",
    "Best(moment: \"wrong_total\", choice: \"fix\", on: Chance)",
    "Best(moment: \"wrong_total\", choice: \"fix\", on: Owner)",
    "LabelGuess(share: AtMost(40))",
    "NoStanceBest(in_more_than: 40)",
    "MomentsMatter(at_least: 100)",
];

#[test]
fn a_promise_is_read_and_written_as_a_coach_writes_it() {
    let scenario = small_promising(&OF_THE_LESSON.join(", "));
    let written: Vec<String> = scenario.contracts.iter().map(|c| scenario.contract_text(c)).collect();
    assert_eq!(written, OF_THE_LESSON);
    let text = small_with(&OF_THE_LESSON.join(",\n"));
    let read = read_authored("small.ron", &text).unwrap();
    let spans = read.contracts.iter().map(|contract| &text[contract.span.range()]);
    assert_eq!(spans.collect::<Vec<_>>(), OF_THE_LESSON);
    let with_ron: authored::Scenario = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(&text)
        .unwrap();
    assert_eq!(read, with_ron);
}

#[test]
fn every_player_and_act_that_the_language_names_is_one_that_plays() {
    let acts = [
        DayAct::Look,
        DayAct::Ask,
        DayAct::Check,
        DayAct::HandOver,
        DayAct::TakeBack,
        DayAct::HandBack,
        DayAct::FollowUp,
        DayAct::SitBeside,
        DayAct::Thank,
        DayAct::ShareCredit,
        DayAct::TakeBlame,
        DayAct::OwnMistake,
        DayAct::Invite,
        DayAct::SetGoals,
        DayAct::AskGoals,
        DayAct::SayIntent,
        DayAct::LetLead,
        DayAct::Delegate,
        DayAct::ReviewTogether,
        DayAct::AskHowILead,
        DayAct::Rest,
    ];
    let promised: Vec<String> = acts
        .iter()
        .map(|act| {
            let text = format!(
                "Ends(player: Spam({}), ending: \"done\", share: AtMost(40))",
                act.as_str()
            );
            match small_promising(&text).contracts.swap_remove(0) {
                BalanceAssertion::Lesson(LessonAssertion::Ends { player, .. }) => player,
                other => panic!("{other:?}"),
            }
        })
        .collect();
    assert_eq!(promised, Act::EACH.map(|act| format!("spam-{}", act.name())));
    // Each of the others plays, too: a promise about somebody who does not is not judged.
    let scenario = small_promising(&OF_THE_LESSON.join(", "));
    for judged in Lesson::of(scenario).seeds(2).foreseeing(2).futures(1).judge() {
        assert!(
            !matches!(
                judged.verdict,
                ContractVerdict::NotPlayed(_) | ContractVerdict::NeverCame(_)
            ),
            "{judged}"
        );
    }
}

/// Judged over so many seeds of a world of `tests/worlds`, where nobody looks ahead.
fn judged_in(world: &str, contracts: &[&str], seeds: u64) -> Vec<JudgedContract> {
    let path = format!("{}/tests/worlds/{world}.ron", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    // They stand last in both.
    let at = text.find("    contracts: [").unwrap();
    let text = format!("{}    contracts: [{}],\n)\n", &text[..at], contracts.join(","));
    let (scenario, _) = Scenario::from_bytes(world, "world.ron", text.as_bytes(), kinds()).unwrap();
    Lesson::of(scenario).seeds(seeds).foreseeing(0).judge()
}

#[test]
fn the_world_of_every_sort_keeps_what_it_promises_of_the_lesson() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worlds/every_sort.ron");
    let judged = Lesson::of(Scenario::load(path).unwrap())
        .seeds(80)
        .foreseeing(0)
        .judge();
    assert_eq!(judged.len(), 7);
    for judged in judged {
        assert_eq!(judged.verdict, ContractVerdict::Kept, "{judged}");
    }
}

#[test]
fn a_promise_about_a_moment_that_is_broken_says_where_and_by_how_much() {
    let judged = judged_in(
        "every_sort",
        &[
            "Comes(moment: \"alarm\", player: Situational, share: AtMost(10))",
            "\nNeeds(moment: \"alarm\", side: Back, share: AtLeast(50))",
            "Best(moment: \"alarm\", choice: \"entrust\", on: Chance)",
        ],
        40,
    );
    assert_eq!(
        judged.iter().filter(|j| j.verdict == ContractVerdict::Broken).count(),
        3,
        "{judged:#?}"
    );
    assert_eq!(judged[1].line, judged[0].line + 1);
    let said = judged[0].to_string();
    assert!(
        said.starts_with("broken: Comes(moment: \"alarm\", player: Situational, share: AtMost(10)) (line "),
        "{said}"
    );
    assert!(said.contains("situational in 100 % of runs (85."), "{said}");
    let said = judged[2].to_string();
    assert!(said.contains("entrust above takeover at -"), "{said}");
}

#[test]
fn a_promise_about_a_moment_that_never_came_says_so() {
    let text = small_with("Needs(moment: \"friday\", side: In, share: AtLeast(50))")
        .replace(", then: \"friday\"", "")
        .replace("(id: \"friday\",", "(id: \"friday\", when: Left(AtLeast(2)),");
    let (scenario, _) = Scenario::from_bytes("small", "small.ron", text.as_bytes(), kinds()).unwrap();
    let judged = Lesson::of(scenario).seeds(5).judge();
    assert_eq!(judged[0].verdict, ContractVerdict::NeverCame("friday".to_owned()));
    assert!(
        judged[0].to_string().starts_with(
            "cannot be judged, `friday` never came in 5 seeds; `stepback rehearse FILE friday` says why: Needs("
        ),
        "{}",
        judged[0]
    );
}

#[test]
fn a_promise_about_who_looks_ahead_needs_somebody_who_does() {
    let scenario = small_promising("ReadingPays(player: Foreseeing, by: 0)");
    let judged = Lesson::of(scenario).seeds(3).foreseeing(0).judge();
    assert_eq!(
        judged[0].verdict,
        ContractVerdict::NotPlayed(vec!["foreseeing".to_owned()])
    );
    assert!(
        judged[0].to_string().contains("give `--foreseeing 60`"),
        "{}",
        judged[0]
    );
}

#[test]
fn what_is_promised_of_reading_is_held_against_everybody_who_does_not_read() {
    // The one never pays so much, and nobody is ever so far above.
    let judged = judged_in(
        "small",
        &[
            "ReadingPays(player: Situational, by: 250)",
            "NoneSurpasses(player: Situational, margin: 90, on_more_than: 0)",
        ],
        6,
    );
    assert_eq!(judged[0].verdict, ContractVerdict::Broken);
    assert_eq!(judged[1].verdict, ContractVerdict::Kept);
    for judged in &judged {
        let about = |name: &str| judged.figures.iter().filter(|figure| figure.of.contains(name)).count();
        assert_eq!(judged.figures.len(), 16 + 2 + 21);
        assert_eq!(
            [about("always-"), about("answer-"), about("spam-"), about("shuffled")],
            [8, 5, 21, 1]
        );
    }
    assert!(
        judged[0].to_string().contains("situational above always-"),
        "{}",
        judged[0]
    );
    assert!(
        judged[1]
            .to_string()
            .contains(" above situational on 1 of the three at "),
        "{}",
        judged[1]
    );
}

#[test]
fn what_labels_give_away_and_what_moments_account_for_is_said_with_figures() {
    let judged = judged_in(
        "every_sort",
        &[
            "LabelGuess(share: AtMost(5))",
            "LabelGuess(share: AtLeast(20))",
            "NoStanceBest(in_more_than: 1)",
            "MomentsMatter(at_least: 1000)",
            "MomentsMatter(at_least: 0)",
        ],
        20,
    );
    let kept: Vec<bool> = judged
        .iter()
        .map(|judged| judged.verdict == ContractVerdict::Kept)
        .collect();
    assert_eq!(kept, [false, true, false, false, true], "{judged:#?}");
    let said: Vec<String> = judged.iter().map(ToString::to_string).collect();
    assert!(said[0].contains("a guess by stance and tone right in "), "{}", said[0]);
    assert!(said[2].contains("take-over best in "), "{}", said[2]);
    assert!(said[2].contains("% of the moments that offer it ("), "{}", said[2]);
    assert!(said[3].contains("moments with meetings at "), "{}", said[3]);
    assert!(said[3].contains("% of what the plan accounts for ("), "{}", said[3]);
}

#[test]
fn promises_of_leaders_and_of_the_lesson_are_judged_together_in_the_order_of_the_file() {
    let both = "Comes(moment: \"wrong_total\", player: Situational, share: AtLeast(50)),\n \
                Reaches(leader: Direct, ending: \"END\", share: AtMost(100)), Needed(from: 0, to: 100)";
    let (output, said) = swept(both, &["--runs", "20", "--leaders", "direct", "--seeds", "30"]);
    assert!(output.status.success(), "{said}");
    let order = ["kept: Comes(", "kept: Reaches(", "kept: Needed("].map(|kept| said.find(kept).unwrap());
    assert!(order.is_sorted(), "{said}");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        told.contains("2 promises about the lesson judged over 30 seeds from "),
        "{told}"
    );
}
