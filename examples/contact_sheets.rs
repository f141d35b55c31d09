//! Contact sheets: every screen in every setting and language, many on a sheet, to be looked at.
//!
//! ```sh
//! cargo run --example contact_sheets -- FOLDER [WORD...]
//! ```
//!
//! Writes one PNG for each setting and language. With words, only the sheets whose names have all of them:
//! `1280x720 200 desk dark de`.
#![expect(clippy::disallowed_methods, reason = "writes pictures for a person to look at")]

use std::path::Path;
use std::process::ExitCode;

use image::{RgbImage, imageops};
use stepback::ensemble::PolicyParams;
use stepback::game::gallery::{Gallery, gallery};
use stepback::game::offscreen::{Offscreen, Setting};
use stepback::narration::languages;
use stepback::platform::settings::{Scheme, ViewingDistance};
use stepback::scenario::Scenario;

const SIZES: [(u32, u32); 4] = [(1280, 720), (1920, 1080), (3840, 2160), (1024, 768)];
/// Width of one picture and how many stand side by side.
const WIDTH: u32 = 640;
const ACROSS: u32 = 4;
const GAP: u32 = 8;

fn settings() -> Vec<Setting> {
    let mut all = Vec::new();
    for (width, height) in SIZES {
        for scheme in [Scheme::Dark, Scheme::Light, Scheme::HighContrast] {
            for (text, room) in [
                (1.0, ViewingDistance::Desk),
                (2.0, ViewingDistance::Desk),
                (1.0, ViewingDistance::Projector),
            ] {
                all.push(Setting {
                    scheme,
                    room,
                    ..Setting::new(width, height, text)
                });
            }
        }
    }
    all
}

fn sheet(offscreen: &mut Offscreen, gallery: &Gallery, setting: Setting) -> Result<RgbImage, String> {
    let height = WIDTH * setting.height / setting.width;
    let count = u32::try_from(gallery.exhibits.len()).map_err(|error| error.to_string())?;
    let across = ACROSS * (WIDTH + GAP) + GAP;
    let mut whole = RgbImage::new(across, count.div_ceil(ACROSS) * (height + GAP) + GAP);
    for (n, exhibit) in (0..).zip(&gallery.exhibits) {
        let picture = offscreen.picture(&exhibit.shown, setting)?;
        let picture = picture
            .try_into_dynamic()
            .map_err(|error| error.to_string())?
            .into_rgb8();
        let small = imageops::resize(&picture, WIDTH, height, imageops::FilterType::Triangle);
        let (x, y) = (GAP + n % ACROSS * (WIDTH + GAP), GAP + n / ACROSS * (height + GAP));
        imageops::replace(&mut whole, &small, x.into(), y.into());
    }
    Ok(whole)
}

fn write(folder: &Path, words: &[String]) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut offscreen: Option<Offscreen> = None;
    let mut written = 0;
    for language in languages() {
        let named = settings().into_iter().map(|setting| {
            let Setting {
                width,
                height,
                text,
                room,
                scheme,
            } = setting;
            let name = format!(
                "{width}x{height}-{:.0}-{room:?}-{scheme:?}-{}",
                text * 100.0,
                language.tag
            );
            (setting, name.to_lowercase())
        });
        let wanted: Vec<_> = named
            .filter(|(_, name)| words.iter().all(|word| name.split('-').any(|part| part == word)))
            .collect();
        if wanted.is_empty() {
            continue;
        }
        let scenario = Scenario::shipped("the_launch").map_err(|mistakes| mistakes.to_string())?;
        let gallery = gallery(scenario, &language.tag, 7, 16, PolicyParams::empower())?;
        let offscreen = offscreen.get_or_insert_with(|| Offscreen::painted(&gallery));
        offscreen.speak(&gallery);
        for (setting, name) in wanted {
            let file = folder.join(format!("{name}.png"));
            sheet(offscreen, &gallery, setting)?
                .save(&file)
                .map_err(|error| format!("{}: {error}", file.display()))?;
            println!("{}", file.display());
            written += 1;
        }
    }
    if written == 0 {
        return Err(format!("no sheet has all of these in its name: {}", words.join(" ")));
    }
    Ok(())
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(folder) = arguments.next() else {
        eprintln!("which folder? contact_sheets FOLDER [WORD...]");
        return ExitCode::from(2);
    };
    match write(Path::new(&folder), &arguments.collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
