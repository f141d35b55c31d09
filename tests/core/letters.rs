//! The letters that the program promises to draw are in its fonts, and its own words need no others.
#![expect(
    clippy::disallowed_methods,
    reason = "a test that reads the fonts and the words it judges"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use stepback::scenario::{is_drawn, is_emoji};

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found
}

fn assets(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(folder)
}

/// A big-endian whole number of so many bytes.
fn number(bytes: &[u8], at: usize, width: usize) -> usize {
    bytes[at..at + width]
        .iter()
        .fold(0, |sum, byte| (sum << 8) | usize::from(*byte))
}

/// The letters of an OpenType font: its table `cmap`, segmented coverage (format 12), as the OpenType specification has it.
fn letters(font: &[u8]) -> BTreeSet<char> {
    let tables = number(font, 4, 2);
    let cmap = (0..tables)
        .map(|n| 12 + 16 * n)
        .find(|at| &font[*at..*at + 4] == b"cmap")
        .map(|at| number(font, at + 8, 4))
        .unwrap();
    let maps = (0..number(font, cmap + 2, 2)).map(|n| cmap + number(font, cmap + 4 + 8 * n + 4, 4));
    let full = maps.into_iter().find(|at| number(font, *at, 2) == 12).unwrap();
    let groups = number(font, full + 12, 4);
    (0..groups)
        .map(|n| full + 16 + 12 * n)
        .flat_map(|at| number(font, at, 4)..=number(font, at + 4, 4))
        .filter_map(|code| char::from_u32(u32::try_from(code).unwrap()))
        .collect()
}

/// Emoji, and what joins them, have a font of their own.
fn is_from_emoji(letter: char) -> bool {
    is_emoji(letter) || matches!(letter, '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{20e3}')
}

#[test]
fn every_emoji_that_is_promised_is_in_the_font() {
    let there = letters(&fs::read(assets("fonts").join("NotoEmoji-Medium.ttf")).unwrap());
    let promised: Vec<char> = ('\u{a0}'..='\u{1ffff}').filter(|letter| is_emoji(*letter)).collect();
    assert!(promised.len() > 1400, "{}", promised.len());
    let missing: Vec<&char> = promised.iter().filter(|letter| !there.contains(letter)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(is_emoji('😀') && is_emoji('☕') && is_emoji('❤') && !is_emoji('a') && !is_emoji('東') && !is_emoji('-'));
}

#[test]
fn every_weight_of_the_font_has_every_letter_that_is_promised() {
    let fonts = files(&assets("fonts"), "otf");
    assert!(fonts.len() >= 4, "{fonts:?}");
    for font in fonts {
        let there = letters(&fs::read(&font).unwrap());
        let missing: Vec<char> = (' '..='\u{ffff}')
            .filter(|letter| !letter.is_whitespace() && is_drawn(*letter) && !is_from_emoji(*letter))
            .filter(|letter| !there.contains(letter))
            .collect();
        assert!(missing.is_empty(), "{}: {missing:?}", font.display());
    }
}

#[test]
fn the_programs_own_words_and_scenarios_need_no_other_letters() {
    let scenarios = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let texts = [
        files(&assets("locales"), "ftl"),
        files(&assets("kinds"), "ron"),
        files(&scenarios, "ron"),
    ];
    for file in texts.concat() {
        let text = fs::read_to_string(&file).unwrap();
        let strange: BTreeSet<char> = text.chars().filter(|letter| !is_drawn(*letter)).collect();
        assert!(strange.is_empty(), "{}: {strange:?}", file.display());
    }
}
