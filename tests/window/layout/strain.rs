//! Scenarios that ask more of a layout than a coach should: many people, long names, endless texts, right-to-left writing.
//!
//! In: The Launch as it is written. Out: the same week with other words in it, read from RON like any other file.

use stepback::scenario::{Kinds, Scenario};

const LAUNCH: &str = include_str!("../../../scenarios/the_launch.ron");

/// What is strained.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strain {
    /// Twelve people whose names have 60 letters.
    Crowd,
    /// Thirty people with such names: most of them stand in a group.
    Thirty,
    /// Moments told in 5,000 characters, choices in 600.
    Flood,
    /// Hebrew and Arabic names and texts.
    RightToLeft,
}

/// The strained scenario.
pub fn scenario(strain: Strain) -> Scenario {
    let written = match strain {
        Strain::Crowd => crowd(12),
        Strain::Thirty => crowd(30),
        Strain::Flood => flood(),
        Strain::RightToLeft => right_to_left(),
    };
    let kinds = Kinds::current().unwrap();
    let read = Scenario::from_bytes("strained", "strained.ron", written.as_bytes(), &kinds);
    read.unwrap_or_else(|mistakes| panic!("{mistakes}")).0
}

/// Rewrites every text behind a key; the function is given its number and what stands there.
fn rewrite(written: &str, key: &str, to: impl Fn(usize, &str) -> String) -> String {
    let mut out = String::new();
    let mut rest = written;
    let mut number = 0;
    while let Some(at) = rest.find(key) {
        let begins = at + key.len();
        let ends = begins + end_of_text(&rest[begins..]);
        out += &rest[..begins];
        out += &to(number, &rest[begins..ends]);
        rest = &rest[ends..];
        number += 1;
    }
    out + rest
}

/// Where a text ends that has begun.
fn end_of_text(text: &str) -> usize {
    let mut escaped = false;
    text.find(|letter: char| {
        let ends = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        ends
    })
    .unwrap_or(text.len())
}

/// Sixty letters, in one word or in some.
fn long_name(number: usize, name: &str) -> String {
    let long = if number.is_multiple_of(3) {
        format!("{name}wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft")
    } else {
        format!("{name} Maximiliana von Hohenlohe Schillingsfuerst y Montenegro Quintanilla de la Torre")
    };
    long.chars().take(60).collect()
}

fn crowd(people: u32) -> String {
    let more = |one: fn(u32) -> String| (8..=people).map(one).collect::<String>();
    let people = more(|number| {
        format!(
            "(id: \"extra{number}\", name: \"Extra{number}\", pronouns: They, role: \"Guest from the other floor, since March\", skill: {{\"backend\": 40}}),\n        "
        )
    });
    let told = more(|number| {
        let form = |form: &str| format!("{form}: \"{{extra{number}}} is {form} now.\", ");
        let forms: String = ["leading", "freed", "waiting", "hurt", "gone"].map(form).concat();
        format!("(person: \"extra{number}\", {forms}),\n        ")
    });
    let voices = more(|number| {
        let forms: String = ["good", "fine", "mixed", "low"]
            .map(|form| format!("{form}: [\"It was {form}.\", \"It was {form}, I say.\"], "))
            .concat();
        format!("(person: \"extra{number}\", {forms}),\n        ")
    });
    let written = LAUNCH
        .replace("\n        people: [\n", &format!("\n        people: [\n        {told}"))
        .replacen("\n    people: [\n", &format!("\n    people: [\n        {people}"), 1)
        .replacen("voices: [\n", &format!("voices: [\n        {voices}"), 1);
    rewrite(&written, "name: \"", long_name)
}

fn flood() -> String {
    let told = "It goes on and on, and nobody finds the end of it. ".repeat(100);
    let chosen = "You say that, and then you say it once more. ".repeat(14);
    let written = rewrite(LAUNCH, "\n         text: \"", |_, text| {
        format!("{text} {told}").chars().take(5000).collect()
    });
    rewrite(&written, ", text: \"", |number, text| {
        if number % 9 == 0 {
            format!("{text} {chosen}").chars().take(600).collect()
        } else {
            text.to_owned()
        }
    })
}

fn right_to_left() -> String {
    let written = rewrite(LAUNCH, "name: \"", |number, name| {
        if number % 2 == 0 {
            format!("שרה בת {name}")
        } else {
            format!("محمد بن {name}")
        }
    });
    let written = rewrite(&written, "title: \"", |_, title| format!("שלום {title} עולם"));
    rewrite(&written, "text: \"", |number, text| {
        if number % 2 == 0 {
            format!("הצוות עובד יחד על המשימה. {text} והיום ארוך.")
        } else {
            format!("يعمل الفريق معا على المهمة. {text} واليوم طويل.")
        }
    })
}
