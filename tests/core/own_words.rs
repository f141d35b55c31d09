//! A world speaks its own words: on Fridays everybody in their own voice, between the moments in the coach's words, and what comes by
//! itself is told as the coach says, or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use stepback::ensemble::{Policy, PolicyParams, Random, play};
use stepback::narration::page::{Item, Page};
use stepback::narration::{self, Localizer, View};
use stepback::scenario::{Kind, Quantity, Scenario, Trigger};
use stepback::simulation::{
    Answer, Event, EventKind, FridayAnswer, MeetingAction, MomentInstance, Observation, Origin, Question, Simulation,
    StepResult, World,
};

use crate::scenarios_read::{kinds, small};
use crate::worlds::the_launch;

const THE_LAUNCH: &str = include_str!("../../benches/team/the_launch.ron");

static WORDS: LazyLock<Localizer> = LazyLock::new(|| Localizer::english().unwrap());

/// The Launch with more parts.
fn launch_with(parts: &str) -> Arc<World> {
    let text = THE_LAUNCH.replacen("endings: [", &format!("{parts}\nendings: ["), 1);
    let (scenario, _) = Scenario::from_bytes("told", "told.ron", text.as_bytes(), kinds())
        .unwrap_or_else(|mistakes| panic!("{mistakes}"));
    Arc::new(World::new(Arc::new(scenario), the_launch().model))
}

/// Three texts of each sort for everybody, which say whose they are and of which sort.
fn voices() -> String {
    let world = the_launch();
    let people = world.scenario.people.iter().map(|person| {
        let id = &person.id;
        let sort = |sort: &str| format!("{sort}: [\"{id} {sort} one\", \"{id} {sort} two\", \"{id} {sort} three\"], ");
        let sorts: String = ["good", "fine", "mixed", "low"].map(sort).concat();
        format!("(person: \"{id}\", {sorts}), ")
    });
    format!("voices: [{}],", people.collect::<String>())
}

fn view<'a>(simulation: &'a Simulation, happenings: &'a [Event]) -> View<'a> {
    View {
        words: &WORDS,
        scenario: &simulation.world().scenario,
        simulation,
        happenings,
        decisions: &[],
        notes: &[],
        cut: None,
        forked_on: None,
        marks_languages: false,
    }
}

/// Plays, and shows every question with what has happened before it is answered.
fn asked(
    world: &Arc<World>,
    seed: u64,
    mut leader: impl Policy,
    mut ask: impl FnMut(&Question, &Simulation, &[Event]),
) {
    let mut simulation = Simulation::in_world(Arc::clone(world), seed);
    let mut heard = Vec::new();
    loop {
        match simulation.step(&mut heard) {
            StepResult::Day(_) => {}
            StepResult::Ask(question) => {
                ask(&question, &simulation, &heard);
                let answer = leader.answer(&question, simulation.seen());
                if simulation.answer(&answer, &mut heard).is_err() {
                    let first: Answer = question.numbered().swap_remove(0);
                    simulation.answer(&first, &mut heard).unwrap();
                }
            }
            StepResult::Over(_) => return,
        }
    }
}

/// What each person on a page says, by their index.
fn lines(page: &Page) -> Vec<(usize, Vec<String>)> {
    let people = page.items.iter().filter_map(|item| match item {
        Item::Summary(person) => Some((person.id, person.lines.clone())),
        _ => None,
    });
    people.collect()
}

#[test]
fn on_fridays_everybody_answers_in_their_own_voice_and_says_nothing_twice() {
    let world = launch_with(&voices());
    let mut sorts = BTreeSet::new();
    for (seed, leader) in [
        PolicyParams::absent(),
        PolicyParams::empower(),
        PolicyParams::direct(),
        PolicyParams::absent(),
    ]
    .into_iter()
    .enumerate()
    {
        let mut said: BTreeMap<(usize, FridayAnswer), Vec<String>> = BTreeMap::new();
        asked(&world, seed as u64, leader, |question, now, heard| {
            let Question::Pulse(_) = question else { return };
            let page = narration::question(&view(now, heard), question, None);
            for (person, lines) in lines(&page) {
                let answer = now.in_retrospect().friday_answer(person);
                let sort = format!("{answer:?}").to_lowercase();
                let id = &world.scenario.people[person].id;
                let words = lines[0].as_str();
                assert!(
                    words.starts_with(&format!("“{id} {sort} ")),
                    "{words} is not {id}, {sort}"
                );
                said.entry((person, answer)).or_default().push(words.to_owned());
                sorts.insert(answer);
            }
        });
        for (who, texts) in said {
            for round in texts.chunks(3) {
                let all: BTreeSet<_> = round.iter().collect();
                assert_eq!(all.len(), round.len(), "{who:?} says {texts:?}");
            }
            for two in texts.windows(2) {
                assert_ne!(two[0], two[1], "{who:?} says {texts:?}");
            }
        }
    }
    assert_eq!(sorts.into_iter().collect::<Vec<_>>(), FridayAnswer::ALL);
}

#[test]
fn under_a_leader_who_decides_everything_the_unhappy_say_that_it_is_fine() {
    let world = the_launch();
    let (mut unhappy, mut guarded) = (0, 0);
    for seed in 0..20 {
        asked(&world, seed, PolicyParams::direct(), |question, now, heard| {
            let Question::Pulse(pulse) = question else { return };
            let page = narration::question(&view(now, heard), question, None);
            let said = page.items.iter().filter_map(|item| match item {
                Item::Summary(person) => person.lines.first().cloned(),
                _ => None,
            });
            for ((person, _), said) in pulse.answers.iter().zip(said) {
                let truth = |quantity| now.truth(*person, quantity);
                let is_unhappy = truth(Quantity::Commitment) + truth(Quantity::Trust) - truth(Quantity::Strain) < 0.5;
                if is_unhappy && truth(Quantity::Safety) < 0.35 {
                    unhappy += 1;
                    guarded += u32::from(said == WORDS.get("pulse-person-fine"));
                }
            }
        });
    }
    assert!(unhappy > 50, "{unhappy}");
    assert_eq!(guarded, unhappy);
}

/// Says nothing in any meeting.
struct SaysNothing;

impl Policy for SaysNothing {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Beat(beat) if beat.options.contains(&MeetingAction::Wait) => Answer::Beat(MeetingAction::Wait),
            _ => PolicyParams::direct().answer(question, seen),
        }
    }
}

#[test]
fn what_is_noticed_is_told_in_the_worlds_own_words_in_turn() {
    let list = |name: &str, what: &str| {
        let text = |n| format!("\"{name} {n}{what}\", ");
        let texts: String = (1..=3).map(text).collect();
        format!("{name}: [{texts}], ")
    };
    let of_task = ": {who}, \\\"{task}\\\"";
    let parts = [
        list("finished", of_task),
        list("finished_late", of_task),
        list("slipped", of_task),
        list("saved", of_task),
        list("own_start", of_task),
        list("silence", ""),
        list("goes_away", ""),
        list("comes_back", ""),
    ];
    let world = launch_with(&format!("words: ({}),", parts.concat()));
    let mut heard = Vec::new();
    let end = play(&world, 4, &mut PolicyParams::empower(), &mut heard);
    let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for day in 0..world.scenario.days() {
        let until = heard.partition_point(|event| event.day <= day);
        let from = heard.partition_point(|event| event.day < day);
        let so_far = view(&end, &heard[..until]);
        for notice in narration::notices(&so_far, &heard[from..until], usize::MAX) {
            if let Some((sort, rest)) = notice.text.split_once(' ') {
                told.entry(sort.to_owned()).or_default().push(rest.to_owned());
            }
            assert!(!notice.text.contains('{'), "{}", notice.text);
            assert!(!notice.text.contains(" has finished "), "{}", notice.text);
        }
    }
    let done = heard
        .iter()
        .filter(|event| matches!(event.what, EventKind::TaskDone(_, false)));
    assert!(told["finished"].len() >= 3 && told["finished"].len() <= done.count());
    for sort in ["finished", "saved", "own_start"] {
        let first: BTreeSet<&str> = told[sort].iter().take(3).map(|text| &text[..1]).collect();
        assert_eq!(first.len(), told[sort].len().min(3), "{sort}: {:?}", told[sort]);
    }

    let mut silences = Vec::new();
    asked(&world, 4, SaysNothing, |question, now, heard| {
        let Question::Beat(beat) = question else { return };
        let page = narration::question(&view(now, heard), question, None);
        if beat.silence > 1 {
            let texts = page.items.iter().filter_map(|item| match item {
                Item::Text(_, text) if text.starts_with("silence ") => Some(text.clone()),
                _ => None,
            });
            silences.extend(texts);
        }
    });
    let different: BTreeSet<&String> = silences.iter().take(3).collect();
    assert!(!silences.is_empty());
    assert_eq!(different.len(), silences.len().min(3), "{silences:?}");

    let away = heard.partition_point(|event| event.day < world.scenario.days());
    let monday = heard.partition_point(|event| event.day <= world.scenario.days());
    let page = narration::last_week(&view(&end, &heard[..monday]), &heard[away..monday]);
    let begins = page
        .items
        .iter()
        .any(|item| matches!(item, Item::Text(_, text) if text.starts_with("goes_away ")));
    assert!(begins);
}

/// The moments that came by themselves.
fn came(heard: &[Event]) -> Vec<MomentInstance> {
    let raised = heard.iter().filter_map(|event| match event.what {
        EventKind::MomentCame(raised) if matches!(raised.origin, Origin::Emergent(_)) => Some(raised),
        _ => None,
    });
    raised.collect()
}

fn played(world: &Arc<World>, seed: u64) -> (Simulation, Vec<Event>) {
    let mut heard = Vec::new();
    let end = play(world, seed, &mut Random, &mut heard);
    (end, heard)
}

#[test]
fn a_kind_that_is_off_never_comes_by_itself() {
    let crises = |world: &Arc<World>| {
        let seeds = (0..20).map(|seed| came(&played(world, seed).1));
        seeds.flatten().filter(|raised| raised.kind == Kind::Crisis).count()
    };
    assert!(crises(&launch_with("")) > 5);
    assert_eq!(crises(&launch_with("emergent: (off: [Crisis]),")), 0);
}

#[test]
fn a_worlds_own_moments_come_before_those_of_the_kind_with_their_own_choices() {
    let world = launch_with(
        "emergent: (texts: [
            (kind: Crisis, id: \"oven\", hour: 3.5, title: \"The oven is cold\", text: \"{owner} opens it. {task}.\",
             choices: [
                (id: \"wait\", stance: Leave, text: \"Wait.\"),
                (id: \"look\", stance: Join, text: \"Look.\", well: \"It was the plug.\", badly: \"It was not the plug.\"),
             ],
             well: [\"It warms.\"], badly: [\"It stays cold.\"]),
        ]),",
    );
    let words = world.scenario.words(Kind::Crisis);
    let mut outcomes = BTreeSet::new();
    for seed in 0..60 {
        let (end, heard) = played(&world, seed);
        let mut first = true;
        for raised in came(&heard).iter().filter(|raised| raised.kind == Kind::Crisis) {
            let Origin::Emergent(text) = raised.origin else {
                continue;
            };
            assert_eq!(text == 0, first, "the own one comes first, and once");
            first = false;
            if text > 0 {
                assert!((raised.hour - words.comes_at).abs() < f64::EPSILON);
                continue;
            }
            assert!((raised.hour - 3.5).abs() < f64::EPSILON);
            let at = heard.iter().position(
                |event| matches!(&event.what, EventKind::Went { moment, .. } if moment.number == raised.number),
            );
            let Some(at) = at else { continue };
            let page = narration::consequence(&view(&end, &heard[..=at]), &heard[at..=at]).unwrap();
            let told = page.items.iter().find_map(|item| match item {
                Item::Text(narration::page::Style::Strong, text) => Some(text.clone()),
                _ => None,
            });
            outcomes.extend(told);
        }
    }
    let own = [
        "It stays cold.",
        "It warms.",
        "It was not the plug.",
        "It was the plug.",
    ];
    assert_eq!(outcomes.iter().map(String::as_str).collect::<Vec<_>>(), own);
}

#[test]
fn a_moment_that_comes_by_itself_or_on_a_condition_says_why() {
    let world = launch_with("");
    let (mut emerged, mut waited) = (BTreeSet::new(), BTreeSet::new());
    for seed in 0..40 {
        asked(&world, seed, Random, |question, now, heard| {
            let Question::Moment(open) = question else { return };
            let page = narration::why(&view(now, heard), Some(question));
            let told = page.items.iter().find_map(|item| match item {
                Item::Text(_, text) if text.starts_with("Because ") => Some(text.clone()),
                _ => None,
            });
            match open.moment.origin {
                Origin::Emergent(_) => {
                    emerged.insert(told.unwrap());
                }
                Origin::Written(id) => {
                    let has_a_day = matches!(world.scenario.moments[id].trigger, Trigger::On(_));
                    assert!(!has_a_day || told.is_none(), "{told:?}");
                    waited.extend(told);
                }
            }
        });
    }
    let mut crises = emerged.iter();
    assert!(crises.any(|told| told.ends_with("had been wrong for days, and nobody said so.")));
    assert!(
        waited
            .iter()
            .any(|told| told.starts_with("Because of what was decided at “")),
        "{waited:?}"
    );
}

#[test]
fn words_alone_change_no_play_and_own_moments_do() {
    let (plain, spoken) = (launch_with(""), launch_with(&voices()));
    assert_eq!(plain.scenario.rules_digest(), spoken.scenario.rules_digest());
    assert_ne!(plain.scenario.texts_digest(), spoken.scenario.texts_digest());
    assert_eq!(played(&plain, 3).0.digest(), played(&spoken, 3).0.digest());
    let off = launch_with("emergent: (off: [Success]),");
    assert_ne!(plain.scenario.rules_digest(), off.scenario.rules_digest());
    assert_eq!(plain.scenario.kinds_digest(), off.scenario.kinds_digest());
}

#[test]
fn a_small_world_without_words_of_its_own_means_what_it_meant() {
    let (scenario, _) = Scenario::from_bytes("small", "small.ron", small().as_bytes(), kinds()).unwrap();
    assert!(scenario.voices.is_empty());
    assert_eq!(
        scenario.own_words,
        stepback::scenario::world_words::WorldWords::default()
    );
    assert!(scenario.kinds.iter().all(|kind| kind.own == 0 && !kind.off));
}

#[test]
fn the_work_of_who_has_left_and_help_that_has_been_told_of_are_no_news() {
    let world = launch_with("");
    let simulation = Simulation::in_world(Arc::clone(&world), 1);
    let on = |day, what| Event { day, what };
    let told = |before: &[Event], today: &[Event]| {
        let heard = [before, today].concat();
        narration::notices(&view(&simulation, &heard), today, usize::MAX).len()
    };
    let (helps, done) = (EventKind::SelfStarted(0, 1), EventKind::TaskDone(1, false));
    let (errs, left) = (EventKind::ErrorSpoken(0, 1), EventKind::Left(0));
    assert_eq!(told(&[], &[on(3, helps.clone())]), 1);
    assert_eq!(told(&[on(2, helps.clone())], &[on(3, helps.clone())]), 0);
    assert_eq!(told(&[], &[on(3, helps), on(3, done)]), 1, "only that it is done");
    assert_eq!(told(&[], &[on(3, errs.clone())]), 1);
    assert_eq!(told(&[on(2, left.clone())], &[on(3, errs.clone())]), 0);
    assert_eq!(told(&[], &[on(3, errs), on(3, left)]), 1, "only the leaving");
}
