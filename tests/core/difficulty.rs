//! How hard each shipped scenario is said to be: what was counted still holds, and a player is told.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use stepback::ensemble::statistics::wilson;
use stepback::ensemble::{Noisy, Sweep};
use stepback::narration::{self, Localizer, ScenarioCard, View, plain};
use stepback::platform::embedded;
use stepback::scenario::{FirstPlays, Scenario, first_plays};
use stepback::session::Session;

/// Plays that are kept, and plays that they are held against; with other seeds.
const KEPT: u64 = 1000;
const AGAINST: u64 = 150;
const OTHER_SEEDS: u64 = 1 << 20;

fn counted(name: &str, runs: u64, seed: u64) -> FirstPlays {
    let scenario = Scenario::shipped(name).unwrap();
    let best = scenario.endings.len() - 1;
    let sweep = Sweep::of(scenario).leaders([""; 0].map(|_| stepback::ensemble::ReferenceLeader::Plain));
    let sweep = sweep.player("first-time", Arc::new(|| Box::new(Noisy::first_time())));
    let tally = sweep.runs(runs).seed(seed).play().unwrap().tally;
    let (best, of) = tally.ended("first-time", best).unwrap();
    FirstPlays { best, of }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "writes what is kept, when it is asked to")]
fn what_is_kept_of_first_plays_still_holds() {
    let names = embedded::scenarios();
    if std::env::var_os("STEPBACK_WRITE_DIFFICULTY").is_some() {
        let all: BTreeMap<&String, FirstPlays> = names.iter().map(|name| (name, counted(name, KEPT, 0))).collect();
        let mut text = "// Of so many simulated first plays, how many came to the best ending. Written by the test that holds it:\n// STEPBACK_WRITE_DIFFICULTY=1 cargo test --no-default-features --test core -- difficulty\n{\n".to_owned();
        for (name, plays) in all {
            let _ = writeln!(text, "    {name:?}: (best: {}, of: {}),", plays.best, plays.of);
        }
        text.push_str("}\n");
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/difficulty.ron"), text).unwrap();
        return;
    }
    let kept = first_plays();
    assert_eq!(kept.keys().collect::<Vec<_>>(), names.iter().collect::<Vec<_>>());
    let mut said = String::new();
    for (name, kept) in kept {
        let now = counted(&name, AGAINST, OTHER_SEEDS);
        let interval = |plays: FirstPlays| wilson(plays.best, plays.of, 0.99);
        let (then, now_in) = (interval(kept), interval(now));
        if then.low > now_in.high || now_in.low > then.high {
            let _ = writeln!(said, "{name}: kept {:.2}, now {:.2}", kept.share(), now.share());
        }
    }
    assert!(said.is_empty(), "\n{said}STEPBACK_WRITE_DIFFICULTY=1 counts it anew");
}

#[test]
fn the_list_and_the_briefing_say_how_hard_a_scenario_is() {
    let words = Localizer::english().unwrap();
    let cards = ScenarioCard::shelf(|_| 0);
    let list = plain::text_of(&words, &narration::choose(&words, &cards));
    let said = list.matches("reaches the best ending ").count();
    assert_eq!(said, cards.len(), "{list}");
    let session = Session::start(Scenario::shipped("the_launch").unwrap(), 1);
    let view = View::of(&session, &words);
    let briefing = plain::text_of(&words, &narration::briefing(&view));
    let said = briefing.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("reaches the best ending "), "{briefing}");
}
