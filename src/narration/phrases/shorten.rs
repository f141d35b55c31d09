//! A text cut to the room that a card has: at the end of a sentence or of a clause where there is one, else between two words.
//!
//! In: a text, and how many letters there is room for. Out: the text, or its beginning.

/// Where a text may end without a sign that something is left out.
const SENTENCE: [char; 3] = ['.', '!', '?'];
/// A beginning shorter than this share of the room, a half, says too little to stand alone.
const LEAST: usize = 2;
/// Quotation marks that open, and those that close them.
const QUOTES: [(char, char); 3] = [('“', '”'), ('„', '“'), ('«', '»')];

/// The text itself if it has room, else its first sentences that have, else its first words and an ellipsis.
pub(in crate::narration) fn shorten(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let places = || {
        text.char_indices()
            .enumerate()
            .take_while(|(count, _)| *count < letters)
    };
    let ends_sentence = |at: usize, letter: char| {
        let after = &text[at + letter.len_utf8()..];
        let closed = after.trim_start_matches(['”', '"', '’', '»', '“']);
        (SENTENCE.contains(&letter) && closed.starts_with(' ')).then(|| text.len() - closed.len())
    };
    let whole = places().filter_map(|(count, (at, letter))| Some((count, ends_sentence(at, letter)?)));
    if let Some((_, end)) = whole.filter(|(count, _)| count * LEAST >= letters).last() {
        return closed(&text[..end]);
    }
    let spaces = places().filter(|(count, (_, letter))| letter.is_whitespace() && count + 1 < letters);
    let end = spaces.last().map_or(0, |(_, (at, _))| at);
    let end = if end > 0 {
        end
    } else {
        places().last().map_or(0, |(_, (at, _))| at)
    };
    let begun = text[..end].trim_end_matches([',', ';', ':', '.', ' ', '–', '-']);
    closed(&format!("{begun}…"))
}

/// A beginning with the quotation mark that it leaves open.
fn closed(begun: &str) -> String {
    let count = |mark: char| begun.matches(mark).count();
    let opened = QUOTES.iter().find(|(open, close)| count(*open) > count(*close));
    let close = match opened {
        Some((_, close)) => Some(*close),
        None => (count('"') % 2 == 1).then_some('"'),
    };
    begun.chars().chain(close).collect()
}

#[cfg(test)]
mod tests {
    use super::shorten;

    #[test]
    fn what_has_room_is_left_as_it_is() {
        assert_eq!(shorten("Sit down beside her.", 20), "Sit down beside her.");
    }

    #[test]
    fn whole_sentences_are_kept_while_they_have_room() {
        let text = "Leave it with Tom. Say that you look on Friday, and look then.";
        assert_eq!(shorten(text, 30), "Leave it with Tom.");
        assert_eq!(
            shorten("\"I've built four. One hour a day, you and me.\"", 20),
            "\"I've built four.\""
        );
        assert_eq!(shorten("“Stop.” Then go.", 9), "“Stop.”");
    }

    #[test]
    fn without_a_sentence_it_ends_between_two_words_with_a_sign() {
        assert_eq!(
            shorten("Send the page back, marked in red, today", 22),
            "Send the page back…"
        );
        assert_eq!(shorten("Zusammengehörigkeitsgefühl", 10), "Zusammeng…");
    }
}
