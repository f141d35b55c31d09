//! Emoji that the window can draw: those of the font Noto Emoji in `assets/fonts`, in one colour like the words around them.

/// Single ones, and ranges from first to last; a test holds them against the font.
const EMOJI: &str = "\
    ‼⁉ℹ↔-↙↩↪⌚⌛⌨⏏⏩-⏳⏸-⏺Ⓜ▪▫▶◀◻-◾☀-☄☎☑☔☕☘☝☠☢☣☦☪☮☯☸-☺♀♂♈-♓♟♠♣♥♦\
    ♨♻♾♿⚒-⚗⚙⚛⚜⚠⚡⚧⚪⚫⚰⚱⚽⚾⛄⛅⛈⛎⛏⛑⛓⛔⛩⛪⛰-⛵⛷-⛺⛽✂✅✈-✍✏✒✔✖✝✡✨✳✴❄❇❌❎\
    ❓-❕❗❣❤➕-➗➡➰➿⤴⤵⬅-⬇⬛⬜⭐⭕〰〽㊗㊙🀄🃏🅰🅱🅾🅿🆎🆑-🆚🇦-🇿🈁🈂🈚🈯🈲-🈺🉐🉑🌀-🌡🌤-🎓🎖🎗\
    🎙-🎛🎞-🏰🏳-🏵🏷-📽📿-🔽🕉-🕎🕐-🕧🕯🕰🕳-🕺🖇🖊-🖍🖐🖕🖖🖤🖥🖨🖱🖲🖼🗂-🗄🗑-🗓🗜-🗞🗡🗣🗨🗯🗳🗺-🙏\
    🚀-🛅🛋-🛒🛕-🛙🛜-🛥🛩🛫🛬🛰🛳-🛼🟠-🟫🟰🤌-🤺🤼-🥅🥇-🧿🩰-🩼🪀-🫆🫈🫌-🫝🫟-🫫🫯-🫺";

/// Whether a letter is an emoji that the window draws.
#[must_use]
pub fn is_emoji(letter: char) -> bool {
    // Most letters are in none of the blocks that have any.
    if !matches!(letter, '\u{203c}'..='\u{3299}' | '\u{1f004}'..='\u{1faff}') {
        return false;
    }
    let mut letters = EMOJI.chars().peekable();
    while let Some(first) = letters.next() {
        let is_range = letters.next_if_eq(&'-').is_some();
        let last = if is_range {
            letters.next().unwrap_or(first)
        } else {
            first
        };
        if (first..=last).contains(&letter) {
            return true;
        }
    }
    false
}

/// Whether a letter only joins emoji, or says how the one before it is drawn; it is nothing by itself.
pub(super) const fn joins_emoji(letter: char) -> bool {
    matches!(letter, '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{20e3}')
}
