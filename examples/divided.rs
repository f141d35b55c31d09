//! Writes the wall of a room that is split, to be looked at in a browser.
//!
//! `cargo run --no-default-features --example divided -- FOLDER [SCENARIO] [SEED] [LANGUAGE]`. Plays the scenario by its second answers and writes
//! a page for each moment and meeting on the way, its first choice against its last, with how long 100 other lucks took.
#![expect(clippy::disallowed_methods, reason = "a program of its own beside the house")]

use std::error::Error;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Instant;

use stepback::art::palette::Palette;
use stepback::insight::divided;
use stepback::narration::page::RoomSplit;
use stepback::narration::{View, divided_page, spoken};
use stepback::platform::embedded;
use stepback::platform::settings::Scheme;
use stepback::scenario::Scenario;
use stepback::session::{Session, Turn};
use stepback::simulation::{Answer, MeetingAction, Question};
use stepback::workshop::divided_wall;

const LUCKS: u32 = 100;

fn main() -> Result<(), Box<dyn Error>> {
    let mut given = std::env::args().skip(1);
    let folder = PathBuf::from(given.next().ok_or("which folder shall the pages go to?")?);
    let scenario = given.next().unwrap_or_else(|| "the_launch".to_owned());
    let seed = given.next().map_or(Ok(7), |seed| seed.parse())?;
    let words = spoken(&given.next().unwrap_or_else(|| "en".to_owned()), None).words;
    std::fs::create_dir_all(&folder)?;
    let style = embedded::shipped("web/divided.css").ok_or("the style is missing")?;
    std::fs::write(folder.join("divided.css"), style)?;
    let mut faces = String::new();
    for (weight, name) in [(400, "Regular"), (500, "Medium"), (600, "SemiBold"), (700, "Bold")] {
        let file = format!("Inter-{name}.otf");
        let font = embedded::shipped(&format!("fonts/{file}")).ok_or("a font is missing")?;
        std::fs::write(folder.join(&file), font)?;
        write!(
            faces,
            "@font-face{{font-family:Inter;font-weight:{weight};src:url({file})}}"
        )?;
    }
    let mut session = Session::start(Scenario::shipped(&scenario)?, seed);
    let mut pages = 0;
    while let Turn::Ask(question) = session.advance() {
        let both = match &question {
            Question::Moment(asked) => Some([Answer::Choose(0), Answer::Choose(asked.choices.len().saturating_sub(1))]),
            Question::Beat(asked) if asked.beat == 3 => {
                Some([MeetingAction::Decide(0), MeetingAction::LetThemDecide].map(Answer::Beat))
            }
            _ => None,
        };
        let begun = Instant::now();
        if let Some(both) = both.and_then(|both| divided(&session, both, LUCKS)) {
            let took = begun.elapsed();
            let split = RoomSplit {
                votes: [12, 9],
                room: 24,
                goes_on: Some(0),
            };
            let page = divided_page(&View::of(&session, &words), &session, &both, split);
            pages += 1;
            let file = folder.join(format!("{pages:02}.html"));
            println!(
                "{} {took:?} day {} | {} {} {}",
                file.display(),
                both.day,
                page.parting.when,
                page.sides[0].paid,
                page.sides[1].paid
            );
            let markup = divided_wall(&words, &page, Palette::of(Scheme::Dark)).into_string();
            let head = "<!DOCTYPE html><meta charset=\"utf-8\"><title>Divided</title><link rel=\"stylesheet\" href=\"divided.css\">";
            let page = format!("{head}<style>{faces}</style><body style=\"margin:0;background:#15131f\">{markup}");
            std::fs::write(file, page)?;
        }
        let mut answers = question.numbered();
        let second = 1 % answers.len();
        session.answer(answers.swap_remove(second))?;
    }
    Ok(())
}
