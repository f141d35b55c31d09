//! Reference pictures: every screen at least once, and among them every size, scheme, scale of text, distance and language.
//!
//! They stand in `tests/golden/pictures`, 960 pixels wide. After a change that is meant to show, `STEPBACK_WRITE_PICTURES=1 cargo test
//! --test window pictures::reference` writes them anew: look at each of them then.
#![expect(
    clippy::disallowed_methods,
    reason = "reads and writes the reference pictures themselves"
)]

use std::path::{Path, PathBuf};

use image::DynamicImage;
use stepback::ensemble::PolicyParams;
use stepback::game::gallery::gallery;
use stepback::game::offscreen::{Offscreen, Setting};
use stepback::game::shown::ShownPage;
use stepback::narration::languages;
use stepback::narration::page::{Item, Screen};
use stepback::platform::settings::{Scheme, ViewingDistance};
use stepback::scenario::Scenario;

use super::near::{self, WIDTH};
use crate::display::Display;
use crate::layout::walls::walls;

/// So many at most, with so many bytes in all.
const MOST: usize = 60;
const MOST_BYTES: u64 = 8_000_000;

const SIZES: [(u32, u32); 4] = [(1280, 720), (1920, 1080), (3840, 2160), (1024, 768)];
const SCHEMES: [Scheme; 3] = [Scheme::Dark, Scheme::Light, Scheme::HighContrast];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/pictures")
}

/// The setting and the number of the language of the n-th picture. The steps are prime to each other, so that neighbours differ in
/// everything and every value comes again and again.
fn setting(n: usize, languages: usize) -> (Setting, usize) {
    let (width, height) = SIZES[n % SIZES.len()];
    let mut setting = Setting::new(width, height, if n % 7 == 3 { 2.0 } else { 1.0 });
    setting.scheme = SCHEMES[(n / 2) % SCHEMES.len()];
    if n % 7 == 5 {
        setting.room = ViewingDistance::Projector;
    }
    (setting, n % languages)
}

fn file_name(name: &str, setting: Setting, language: &str) -> String {
    let words = format!("{name} {setting} {language}").to_lowercase();
    let kept = words.replace(" %", "").replace(", ", "-").replace(' ', "-");
    format!("{kept}.png")
}

/// What is written on the file of a picture, and how it came out.
struct Taken {
    name: String,
    screen: Screen,
    picture: DynamicImage,
}

/// One change of a screen at a time is shown; the audit of layouts looks at all that can come together.
fn is_chosen(name: &str) -> bool {
    !(name.contains("listened") && name.contains("expect"))
}

fn taken() -> Vec<Taken> {
    let languages = languages();
    let scenario = || Scenario::shipped("the_launch").unwrap();
    let galleries: Vec<_> = languages
        .iter()
        .map(|language| gallery(scenario(), &language.tag, 7, 16, PolicyParams::empower()).unwrap())
        .collect();
    let mut offscreen = Offscreen::painted(&galleries[0]);
    let mut all = Vec::new();
    let chosen = (0..galleries[0].exhibits.len()).filter(|n| is_chosen(&galleries[0].exhibits[*n].name));
    for (n, exhibit) in chosen.enumerate() {
        let (setting, language) = setting(n, languages.len());
        let gallery = &galleries[language];
        let exhibit = &gallery.exhibits[exhibit];
        offscreen.speak(gallery);
        let picture = offscreen.picture(&exhibit.shown, setting).unwrap();
        all.push(Taken {
            name: file_name(&exhibit.name, setting, &languages[language].tag),
            screen: exhibit.shown.page.screen,
            picture: near::small(picture.try_into_dynamic().unwrap()),
        });
    }
    let walls = walls("the_launch", &languages[0].tag);
    let votes_are_shown = |shown: &ShownPage| shown.page.items.iter().any(|item| matches!(item, Item::Meter { .. }));
    let first = walls.first();
    let shown = walls.iter().find(|(_, shown)| votes_are_shown(shown));
    offscreen.speak(&galleries[0]);
    for (name, (_, shown)) in [("wall at first", first.unwrap()), ("wall with votes", shown.unwrap())] {
        let setting = Setting::new(1280, 720, 1.0);
        let picture = offscreen.picture(shown, setting).unwrap();
        all.push(Taken {
            name: file_name(name, setting, &languages[0].tag),
            screen: Screen::Wall,
            picture: near::small(picture.try_into_dynamic().unwrap()),
        });
    }
    all
}

#[test]
fn every_screen_looks_as_it_did() {
    let Some(_display) = Display::claim("every_screen_looks_as_it_did") else {
        return;
    };
    let all = taken();
    assert!(all.len() <= MOST, "{} pictures", all.len());
    for screen in Screen::ALL {
        assert!(
            all.iter().any(|taken| taken.screen == *screen),
            "no picture of {screen:?}"
        );
    }
    if std::env::var_os("STEPBACK_WRITE_PICTURES").is_some() {
        return write(&all);
    }
    let differing: Vec<String> = all.iter().filter_map(|taken| differs(&folder(), taken)).collect();
    assert!(
        differing.is_empty(),
        "{} of {} pictures differ; what was painted now is in {}:\n{}",
        differing.len(),
        all.len(),
        near::left_behind().display(),
        differing.join("\n")
    );
}

fn write(all: &[Taken]) {
    let folder = folder();
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).unwrap();
    for taken in all {
        near::write(&taken.picture, &folder.join(&taken.name));
    }
}

/// What is wrong with a picture beside its reference, in a line.
fn differs(folder: &Path, taken: &Taken) -> Option<String> {
    let file = folder.join(&taken.name);
    let wrong = match image::open(&file) {
        Ok(reference) => near::difference(&reference, &taken.picture)?,
        Err(error) => error.to_string(),
    };
    std::fs::create_dir_all(near::left_behind()).unwrap();
    near::write(&taken.picture, &near::left_behind().join(&taken.name));
    Some(format!("{}: {wrong}", taken.name))
}

#[test]
fn the_reference_pictures_are_few_small_and_cover_every_setting() {
    let files: Vec<_> = std::fs::read_dir(folder()).unwrap().map(Result::unwrap).collect();
    let names: Vec<String> = files
        .iter()
        .map(|file| file.file_name().into_string().unwrap())
        .collect();
    assert!(files.len() <= MOST, "{} pictures", files.len());
    let bytes: u64 = files.iter().map(|file| file.metadata().unwrap().len()).sum();
    assert!(bytes < MOST_BYTES, "{bytes} bytes");
    let mut wanted: Vec<String> = SIZES.map(|(width, height)| format!("{width}x{height}")).to_vec();
    wanted.extend(["-100-", "-200-", "projector", "light", "highcontrast"].map(str::to_owned));
    wanted.extend(languages().iter().map(|language| format!("-{}.png", language.tag)));
    for part in wanted {
        assert!(names.iter().any(|name| name.contains(&part)), "no picture with {part}");
    }
    for file in files {
        let (width, _) = image::image_dimensions(file.path()).unwrap();
        assert_eq!(width, WIDTH, "{}", file.path().display());
    }
}
