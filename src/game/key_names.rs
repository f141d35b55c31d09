//! What keys are called: as settings name them, and by what a US keyboard has at their place.

use bevy::input::keyboard::Key;
use bevy::prelude::KeyCode;

/// A key as settings name it.
pub(super) fn name(key: &Key) -> String {
    match key {
        Key::Character(text) => text.to_string(),
        other => format!("{other:?}"),
    }
}

/// What a US keyboard has at the place of a key.
pub(super) fn place(code: KeyCode) -> Option<char> {
    const LETTERS: [KeyCode; 26] = [
        KeyCode::KeyA,
        KeyCode::KeyB,
        KeyCode::KeyC,
        KeyCode::KeyD,
        KeyCode::KeyE,
        KeyCode::KeyF,
        KeyCode::KeyG,
        KeyCode::KeyH,
        KeyCode::KeyI,
        KeyCode::KeyJ,
        KeyCode::KeyK,
        KeyCode::KeyL,
        KeyCode::KeyM,
        KeyCode::KeyN,
        KeyCode::KeyO,
        KeyCode::KeyP,
        KeyCode::KeyQ,
        KeyCode::KeyR,
        KeyCode::KeyS,
        KeyCode::KeyT,
        KeyCode::KeyU,
        KeyCode::KeyV,
        KeyCode::KeyW,
        KeyCode::KeyX,
        KeyCode::KeyY,
        KeyCode::KeyZ,
    ];
    const DIGITS: [KeyCode; 10] = [
        KeyCode::Digit0,
        KeyCode::Digit1,
        KeyCode::Digit2,
        KeyCode::Digit3,
        KeyCode::Digit4,
        KeyCode::Digit5,
        KeyCode::Digit6,
        KeyCode::Digit7,
        KeyCode::Digit8,
        KeyCode::Digit9,
    ];
    let among = |keys: &[KeyCode], first: char| {
        let at = keys.iter().position(|key| *key == code)?;
        char::from_u32(u32::from(first) + u32::try_from(at).ok()?)
    };
    match code {
        KeyCode::Minus => Some('-'),
        KeyCode::Equal => Some('='),
        _ => among(&LETTERS, 'a').or_else(|| among(&DIGITS, '0')),
    }
}
