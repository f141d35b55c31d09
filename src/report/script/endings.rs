//! How it can end: endings with when they are told, what every ending tells of people and work, the evenings of the week away; and the
//! short ways through for a workshop.

use super::block::ScriptBlock::{self, Labelled, List, Part, Piece, Section, Text};
use super::conditions::condition;
use crate::narration::ScriptWords;
use crate::scenario::epilogue::{Epilogue, EveningSort};
use crate::scenario::{Outcome, Scenario};

/// Everything after the last week.
pub fn blocks(scenario: &Scenario, words: &ScriptWords<'_>) -> Vec<ScriptBlock> {
    let mut all = vec![
        Part("Endings".to_owned()),
        Text("The first that fits is told.".to_owned()),
    ];
    for ending in &scenario.endings {
        let when = ending.when.as_ref().map_or_else(
            || "in every other case".to_owned(),
            |when| format!("when {}", words.text(&condition(scenario, when))),
        );
        all.push(Piece(words.text(&ending.title), when));
        all.push(Text(words.text(&ending.text)));
        if !ending.last.is_empty() {
            all.push(Labelled("At the very end".to_owned(), words.text(&ending.last)));
        }
    }
    if let Some(told) = &scenario.epilogue {
        all.extend(epilogue(scenario, words, told));
    }
    if let Some(week) = &scenario.away {
        all.push(Section("The week without the leader".to_owned()));
        for sort in EveningSort::ALL {
            let label = evening(sort);
            all.extend(
                week.texts(sort)
                    .iter()
                    .map(|text| Labelled(label.to_owned(), words.text(&text.text))),
            );
        }
    }
    if !scenario.cuts.is_empty() {
        all.push(Section("Short ways through, for a workshop".to_owned()));
        let title = |m: &usize| {
            scenario
                .moments
                .get(*m)
                .map_or_else(String::new, |moment| words.of_moment(*m, &moment.title))
        };
        let cuts = scenario.cuts.iter().map(|cut| {
            let stops: Vec<String> = cut.stop_at.iter().map(title).collect();
            format!("{} minutes: {}", cut.minutes, stops.join("; "))
        });
        all.push(List(cuts.collect()));
    }
    all
}

fn epilogue(scenario: &Scenario, words: &ScriptWords<'_>, told: &Epilogue) -> Vec<ScriptBlock> {
    let mut all = vec![Section("What every ending tells of the work".to_owned())];
    for text in &told.delivered {
        let when = text.when.as_ref().map_or_else(
            || "Otherwise".to_owned(),
            |when| format!("When {}", words.text(&condition(scenario, when))),
        );
        all.push(Labelled(when, words.text(&text.text.text)));
    }
    all.push(Section("What becomes of people".to_owned()));
    for ending in &told.people {
        let name = scenario
            .people
            .get(ending.person)
            .map_or_else(String::new, |person| person.name.clone());
        all.push(Piece(name, String::new()));
        for (way, text) in [
            ("Leads, or acts alone", &ending.leading),
            ("Does more alone than before", &ending.freed),
            ("Still waits for the leader", &ending.waiting),
            ("Worn out, or without trust", &ending.hurt),
            ("Has left", &ending.gone),
        ] {
            all.push(Labelled(way.to_owned(), words.text(text)));
        }
    }
    if !told.callbacks.is_empty() {
        all.push(Section("Choices that come back at the end".to_owned()));
    }
    for back in &told.callbacks {
        let Some(moment) = scenario.moments.get(back.after) else {
            continue;
        };
        let title = words.of_moment(back.after, &moment.title);
        let choice = back
            .chose
            .map_or_else(String::new, |choice| format!(", choice {}", choice + 1));
        let went = match back.went {
            None => "",
            Some(Outcome::Well) => ", when it went well",
            Some(Outcome::Badly) => ", when it went badly",
        };
        all.push(Labelled(
            format!("After \"{title}\"{choice}{went}"),
            words.text(&back.text.text),
        ));
    }
    all
}

const fn evening(sort: EveningSort) -> &'static str {
    match sort {
        EveningSort::Asked => "They asked each other",
        EveningSort::Waited => "They waited for the leader",
        EveningSort::Broke => "Something went wrong",
        EveningSort::Mended => "Something was solved",
        EveningSort::Quiet => "A quiet day",
        EveningSort::Phone => "On the leader's phone",
    }
}
