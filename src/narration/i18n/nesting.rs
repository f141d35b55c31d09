//! Nesting of locale files, bounded before they are parsed: Fluent's parser calls itself for each bracket, and would run out of stack.
//!
//! In: the text of a file. Out: as much of it as stands before the first message in which brackets lie too deep.

/// Brackets inside brackets, at most.
const DEEPEST: usize = 64;

/// What may be parsed of a text, and whether that is not all of it.
pub(in crate::narration) fn shallow(text: &str) -> (&str, bool) {
    let mut message = 0;
    let mut depth = 0_usize;
    let mut is_start_of_line = true;
    for (at, c) in text.char_indices() {
        // A message begins at the margin; what belongs to it is indented, or closes a bracket.
        if is_start_of_line && !c.is_whitespace() && c != '}' {
            (message, depth) = (at, 0);
        }
        is_start_of_line = c == '\n';
        match c {
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return (&text[..message], true);
        }
    }
    (text, false)
}

#[cfg(test)]
mod tests {
    use super::shallow;

    #[test]
    fn what_stands_before_the_deep_message_is_kept() {
        for (open, close) in [("{", "}"), ("F(", ")"), ("{ $x ->\n *[a] ", "\n }")] {
            let deep = format!(
                "one = 1\ntwo = {{{}1{}}}\nthree = 3\n",
                open.repeat(12_000),
                close.repeat(12_000)
            );
            let (kept, is_cut) = shallow(&deep);
            assert!(is_cut && kept == "one = 1\n", "{open}: {kept:.80}");
        }
    }

    #[test]
    fn brackets_that_are_only_written_do_not_add_up() {
        let text = "a = {\"{\"} (\n".repeat(1000);
        assert_eq!(shallow(&text), (text.as_str(), false));
    }
}
