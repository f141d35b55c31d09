//! Which paths a Rust source names.
//!
//! In: a file's place and text. Out: every path in it from its root (`crate`, or an outside library's name), with
//! groups unfolded, `super` and `self` resolved, and its line; comments and quoted text are passed over. It reads words,
//! not syntax, so that paths inside macros are seen too.

use std::iter::Peekable;
use std::slice::Iter;

/// A path as it is named in a source.
#[derive(Debug, PartialEq, Eq)]
pub struct NamedPath {
    /// Counted from 1.
    pub line: usize,
    /// From the root: `crate`, `session`, `Session`.
    pub path: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Word {
    Name(String),
    /// `::`
    Onwards,
    Sign(char),
}

/// Every path named in `text`, which stands at `at` inside `src/`.
///
/// A name alone counts as a path only where `use` brings it in.
pub fn paths_named_in(at: &str, text: &str) -> Vec<NamedPath> {
    let words = words_of(text);
    let mut module = module_of(at);
    let mut open_braces: Vec<bool> = Vec::new();
    let mut found = Vec::new();
    let mut at_word = 0;
    while at_word < words.len() {
        let before = at_word.checked_sub(1).map(|i| &words[i].1);
        match &words[at_word].1 {
            Word::Sign('{') => {
                let names_module = at_word >= 2 && words[at_word - 2].1 == Word::Name("mod".to_owned());
                if let (true, Some(Word::Name(name))) = (names_module, before) {
                    module.push(name.clone());
                }
                open_braces.push(names_module);
            }
            Word::Sign('}') if open_braces.pop() == Some(true) => {
                module.pop();
            }
            Word::Name(name) if name != "use" && before != Some(&Word::Sign('.')) => {
                let brought_in = before == Some(&Word::Name("use".to_owned()));
                let leads_on = words.get(at_word + 1).is_some_and(|(_, next)| *next == Word::Onwards);
                if brought_in || leads_on {
                    let mut rest = words[at_word..].iter().peekable();
                    let mut named = Vec::new();
                    unfold(&mut rest, &[], &mut named);
                    at_word = words.len() - rest.len();
                    found.extend(named.into_iter().map(|named| from_the_root(named, &module)));
                    continue;
                }
            }
            _ => {}
        }
        at_word += 1;
    }
    found
}

/// Reads one path with its groups, `{a, b::c}`, as many paths.
fn unfold(rest: &mut Peekable<Iter<'_, (usize, Word)>>, before: &[String], found: &mut Vec<NamedPath>) {
    let mut path = before.to_vec();
    let mut last_line = None;
    while let Some((line, word)) = rest.peek() {
        match word {
            Word::Name(name) => {
                // `{self, a}` names what stands before the brace.
                if name != "self" || path.is_empty() {
                    path.push(name.clone());
                }
                last_line = Some(*line);
                rest.next();
                if rest.next_if(|(_, word)| *word == Word::Onwards).is_none() {
                    break;
                }
            }
            Word::Sign('*') if !path.is_empty() => {
                path.push("*".to_owned());
                last_line = Some(*line);
                rest.next();
                break;
            }
            Word::Sign('{') if !path.is_empty() => {
                rest.next();
                while rest.peek().is_some_and(|(_, word)| *word != Word::Sign('}')) {
                    unfold(rest, &path, found);
                    while rest
                        .next_if(|(_, word)| !matches!(word, Word::Sign(',' | '}')))
                        .is_some()
                    {}
                    rest.next_if(|(_, word)| *word == Word::Sign(','));
                }
                rest.next();
                return;
            }
            _ => break,
        }
    }
    found.extend(last_line.map(|line| NamedPath { line, path }));
}

/// Writes `self`, `super` and the package's own name out as a path from `crate`.
fn from_the_root(mut named: NamedPath, module: &[String]) -> NamedPath {
    let relative = named
        .path
        .iter()
        .take_while(|name| matches!(name.as_str(), "self" | "super"))
        .count();
    if relative > 0 {
        let below = named.path.split_off(relative);
        let levels = named.path.iter().filter(|name| *name == "super").count();
        let above = &module[..module.len().saturating_sub(levels)];
        named.path = [&["crate".to_owned()], above, &below].concat();
    } else if named.path[0] == "stepback" {
        named.path[0] = "crate".to_owned();
    }
    named
}

/// The modules a file stands in: `session/journal.rs` in `session`, `journal`; `mod.rs` in its folder.
fn module_of(at: &str) -> Vec<String> {
    at.trim_end_matches(".rs")
        .split('/')
        .filter(|part| !matches!(*part, "mod" | "lib" | "main"))
        .map(str::to_owned)
        .collect()
}

/// The names and signs of a source with their lines, without comments and quoted text.
fn words_of(text: &str) -> Vec<(usize, Word)> {
    let mut words = Vec::new();
    let mut line = 1;
    let mut left = text;
    while let Some(sign) = left.chars().next() {
        let (length, word) = if left.starts_with("//") {
            (left.find('\n').unwrap_or(left.len()), None)
        } else if left.starts_with("/*") {
            (length_of_comment(left), None)
        } else if let Some(length) = length_of_quote(left) {
            (length, None)
        } else if belongs_to_name(sign) {
            let length = left.find(|sign| !belongs_to_name(sign)).unwrap_or(left.len());
            (length, Some(Word::Name(left[..length].to_owned())))
        } else if left.starts_with("::") {
            (2, Some(Word::Onwards))
        } else {
            (sign.len_utf8(), (!sign.is_whitespace()).then_some(Word::Sign(sign)))
        };
        words.extend(word.map(|word| (line, word)));
        line += left[..length].matches('\n').count();
        left = &left[length..];
    }
    words
}

fn belongs_to_name(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_'
}

fn length_of_comment(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The length of the string or character that `text` opens with; a lifetime is none.
fn length_of_quote(text: &str) -> Option<usize> {
    let unprefixed = text.trim_start_matches(['b', 'c']);
    let prefix = text.len() - unprefixed.len();
    if prefix > 1 {
        return None;
    }
    if let Some(raw) = unprefixed.strip_prefix('r') {
        let fence = raw.len() - raw.trim_start_matches('#').len();
        if let Some(quoted) = raw[fence..].strip_prefix('"') {
            let end = format!("\"{}", "#".repeat(fence));
            let length = quoted.find(&end).map_or(quoted.len(), |at| at + end.len());
            return Some(prefix + 1 + fence + 1 + length);
        }
    }
    let quote = unprefixed.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inside = &unprefixed[1..];
    if quote == '\'' {
        let mut signs = inside.chars();
        let lifetime = signs.next() != Some('\\') && signs.next() != Some('\'');
        if lifetime {
            return None;
        }
    }
    let mut escaped = false;
    for (at, sign) in inside.char_indices() {
        if !escaped && sign == quote {
            return Some(prefix + 1 + at + 1);
        }
        escaped = !escaped && sign == '\\';
    }
    Some(text.len())
}
