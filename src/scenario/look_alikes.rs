//! Letters that look like others, and characters that cannot be seen.
//!
//! In: characters. Out: the Latin letter that one looks like.

/// The Latin letter that a letter of another alphabet looks like.
#[must_use]
pub fn look_alike(c: char) -> Option<char> {
    const PAIRS: &[(&str, &str)] = &[
        ("абвгсеорхуіјѕԁһкмнт", "a6brceopxyijsdhkmht"),
        ("АВЕКМНОРСТХУІЈЅ", "ABEKMHOPCTXYIJS"),
        ("αορνικυχτΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aopvikuxtABEZHIKMNOPTYX"),
    ];
    PAIRS.iter().find_map(|(others, latin)| {
        let at = others.chars().position(|other| other == c)?;
        latin.chars().nth(at)
    })
}

/// Whether a character has no picture and no width.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
        || (c.is_control() && !c.is_whitespace())
}

/// Whether nothing of a text can be seen: white space, and characters without a picture.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// A name in small letters without accents, look-alikes and what cannot be seen.
#[must_use]
pub fn plain_letters(name: &str) -> String {
    const ACCENTS: &[(&str, char)] = &[
        ("áàâäãåā", 'a'),
        ("çć", 'c'),
        ("éèêëē", 'e'),
        ("íìîïī", 'i'),
        ("ñń", 'n'),
        ("óòôöõøō", 'o'),
        ("úùûüū", 'u'),
        ("ýÿ", 'y'),
        ("śš", 's'),
        ("źżž", 'z'),
    ];
    let mut plain = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if is_invisible(c) || ('\u{300}'..='\u{36F}').contains(&c) {
            continue;
        }
        let bare = ACCENTS
            .iter()
            .find(|(letters, _)| letters.contains(c))
            .map(|(_, bare)| *bare);
        if c == 'ß' {
            plain.push_str("ss");
        } else {
            plain.push(bare.or_else(|| look_alike(c)).unwrap_or(c));
        }
    }
    plain
}

/// What is said of a word with a letter that only looks like another.
#[must_use]
pub fn told(word: &str) -> Option<String> {
    let c = word.chars().find(|c| look_alike(*c).is_some())?;
    let like = look_alike(c)?;
    Some(format!(
        "{word:?} has a letter that only looks like {like:?}: U+{:04X}",
        u32::from(c)
    ))
}
