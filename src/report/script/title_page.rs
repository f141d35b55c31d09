//! The first pages of a script (what it teaches, who is there, what is due) and its last (the signatures).

use super::block::ScriptBlock::{self, Labelled, Lines, List, Part, Piece, Section, Speech, Table, Text};
use crate::narration::ScriptWords;
use crate::scenario::{PersonId, Scenario};

/// Before the first week.
pub fn blocks(scenario: &Scenario, words: &ScriptWords<'_>) -> Vec<ScriptBlock> {
    let mut all = vec![
        Labelled(
            "Played in".to_owned(),
            format!("about {} minutes, {}", scenario.minutes, weeks(scenario.weeks)),
        ),
        Labelled("You are".to_owned(), words.text(&scenario.leader.role)),
    ];
    if !scenario.teaches.is_empty() {
        let about = scenario.teaches.iter().map(|code| words.system(code));
        all.push(Section("What it trains".to_owned()));
        all.push(List(about.collect()));
    }
    if !scenario.brief.is_empty() {
        all.push(Section("What the player is told on the first day".to_owned()));
        all.extend(scenario.brief.iter().map(|line| Text(words.text(line))));
    }
    all.push(Part("People".to_owned()));
    all.extend((0..scenario.people.len()).flat_map(|person| about_person(scenario, words, person)));
    if !scenario.outside.is_empty() {
        all.push(Section("Outside the team".to_owned()));
        for party in &scenario.outside {
            all.push(Piece(party.name.clone(), String::new()));
            if !party.stake.is_empty() {
                all.push(Text(words.text(&party.stake)));
            }
        }
    }
    all.push(Part("Work".to_owned()));
    all.push(work(scenario, words));
    if !scenario.leader.tasks.is_empty() {
        all.push(Section("On the leader's own desk".to_owned()));
        let desk = scenario.leader.tasks.iter().map(|task| {
            let only = if task.only_you { "; nobody else can do it" } else { "" };
            format!("{}: {} hours{only}", words.text(&task.title), task.hours)
        });
        all.push(List(desk.collect()));
    }
    all
}

fn weeks(weeks: u32) -> String {
    if weeks == 1 {
        "one week, and one more without the leader".to_owned()
    } else {
        format!("{weeks} weeks, and one more without the leader")
    }
}

fn about_person(scenario: &Scenario, words: &ScriptWords<'_>, id: PersonId) -> Vec<ScriptBlock> {
    let Some(person) = scenario.people.get(id) else {
        return Vec::new();
    };
    let mut all = vec![Piece(person.name.clone(), words.text(&person.role))];
    if !person.says.is_empty() {
        all.push(Speech(words.text(&person.says)));
    }
    if !person.about.is_empty() {
        all.push(Text(words.text(&person.about)));
    }
    if let Some(voice) = scenario.voices.iter().find(|voice| voice.person == id) {
        for (when, texts) in [
            ("On a good Friday", &voice.good),
            ("On an ordinary Friday", &voice.fine),
            ("When something is wrong", &voice.mixed),
            ("When they are unhappy", &voice.low),
        ] {
            all.extend(texts.iter().map(|text| Labelled(when.to_owned(), words.text(text))));
        }
    }
    all
}

fn work(scenario: &Scenario, words: &ScriptWords<'_>) -> ScriptBlock {
    let head = ["What", "Part of", "Who", "Days of work", "Due", "After"]
        .map(str::to_owned)
        .to_vec();
    let row = |task: &crate::scenario::Task| {
        let title = |t: &usize| {
            scenario
                .tasks
                .get(*t)
                .map_or_else(String::new, |task| words.text(&task.title))
        };
        let project = scenario
            .projects
            .get(task.project)
            .map_or_else(String::new, |project| words.text(&project.title));
        let owner = scenario
            .people
            .get(task.owner)
            .map_or_else(String::new, |person| person.name.clone());
        let after: Vec<String> = task.after.iter().map(title).collect();
        vec![
            words.text(&task.title),
            project,
            owner,
            task.effort.to_string(),
            words.day(task.due),
            after.join(", "),
        ]
    };
    Table(head, scenario.tasks.iter().map(row).collect())
}

/// The last page.
pub fn sign_off() -> Vec<ScriptBlock> {
    vec![
        Part("Signed off".to_owned()),
        Text("I have read this script. What is to be changed stands in its margin, or here:".to_owned()),
        Lines(vec![String::new(), String::new(), String::new()]),
        Text("With these changes it can be played with our people.".to_owned()),
        Lines(
            ["For the client: name", "Signature", "Place and date"]
                .map(str::to_owned)
                .to_vec(),
        ),
        Lines(
            ["For the author: name", "Signature", "Place and date"]
                .map(str::to_owned)
                .to_vec(),
        ),
    ]
}
