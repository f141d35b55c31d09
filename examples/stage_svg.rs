//! Draws stages, portraits and a report into a folder, to be looked at in a browser.
//!
//! `cargo run --no-default-features --example stage_svg -- FOLDER`. Every shipped scenario on its first day and at its end, light and dark, in the
//! formats for screens, pages and phones; `index.html` shows them side by side.
#![expect(clippy::disallowed_methods, reason = "a program of its own beside the house")]

use std::error::Error;
use std::fmt::Write as _;
use std::path::PathBuf;

use stepback::art::palette::Palette;
use stepback::art::person::portrait;
use stepback::art::stage::{StageFormat, StagePicture};
use stepback::narration::stage::{Expression, StageView, stage, stage_with_truth};
use stepback::narration::{Localizer, StageWords, View, describe_stage};
use stepback::platform::settings::Scheme;
use stepback::scenario::Scenario;
use stepback::session::{Session, Turn};
use stepback::simulation::Question;

const SCHEMES: [(Scheme, &str); 3] = [
    (Scheme::Dark, "dark"),
    (Scheme::Light, "light"),
    (Scheme::HighContrast, "high-contrast"),
];
const FORMATS: [(StageFormat, &str); 3] = [
    (StageFormat::WIDE, "wide"),
    (StageFormat::PAGE, "page"),
    (StageFormat::PHONE, "phone"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(
        std::env::args()
            .nth(1)
            .ok_or("which folder shall the pictures go to?")?,
    );
    std::fs::create_dir_all(&folder)?;
    let words = Localizer::english()?;
    let mut index =
        String::from("<!DOCTYPE html><meta charset=\"utf-8\"><title>Stages</title><body style=\"background:#888\">\n");
    let mut write = |name: String, svg: String| {
        let _ = writeln!(index, "<p>{name}<br><img src=\"{name}\" style=\"max-width:100%\">");
        println!("{name:44} {:6} bytes", svg.len());
        std::fs::write(folder.join(name), svg)
    };
    for (name, view) in views(&words)? {
        let description = describe_stage(&words, &view);
        println!("{}: {}", description.title, description.text);
        let labels = StageWords::new(|key| words.get(key));
        for (scheme, light) in SCHEMES {
            for (format, shape) in FORMATS {
                let picture = StagePicture {
                    view: &view,
                    words: &labels,
                    description: &description,
                    palette: Palette::of(scheme),
                    format,
                    id: "stage",
                };
                write(format!("{name}-{light}-{shape}.svg"), picture.document("en"))?;
            }
        }
    }
    let scenario = Scenario::shipped("the_launch")?;
    for (n, person) in scenario.people.iter().enumerate() {
        let svg = portrait(Palette::of(Scheme::Light), &person.look, Expression::Calm);
        write(format!("portrait-{n}.svg"), svg)?;
    }
    std::fs::write(folder.join("index.html"), index)?;
    Ok(())
}

/// Stages worth looking at.
fn views(words: &Localizer) -> Result<Vec<(String, StageView)>, Box<dyn Error>> {
    let mut views = Vec::new();
    let scenario = Scenario::shipped("the_launch")?;
    let mut session = Session::start(scenario, 7);
    views.push(("first".to_owned(), stage(&View::of(&session, words), None)));
    let mut met = false;
    while let Turn::Ask(question) = session.advance() {
        if let Question::Beat(_) = &question
            && !met
        {
            met = true;
            views.push(("meeting".to_owned(), stage(&View::of(&session, words), Some(&question))));
        }
        session.answer(question.numbered().swap_remove(0))?;
    }
    views.push(("end".to_owned(), stage_with_truth(&View::of(&session, words))));
    let mut crowded = views[0].1.clone();
    crowded.people = (0..15)
        .map(|n| {
            let mut person = crowded.people[n % crowded.people.len()].clone();
            person.id = n;
            person.waiting = u32::from(n % 3 == 0);
            person.light = n as f64 / 14.0;
            person.thread = 1.0 - n as f64 / 14.0;
            person.gone = n == 5;
            person
        })
        .collect();
    crowded.said = Some("Talk me through it. What would you do if I were on leave this week?".to_owned());
    views.push(("crowded".to_owned(), crowded));
    Ok(views)
}
