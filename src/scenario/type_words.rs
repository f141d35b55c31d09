//! Types of the scenario language as a coach would say them: "a whole number from 1 to 60".
//!
//! In: a type as the program spells it. Out: words.

use super::type_page::Argument;

/// A word with what stands in its brackets: "Level(Bound)".
#[must_use]
pub fn written(word: &str, takes: &[Argument]) -> String {
    let takes: Vec<String> = takes.iter().map(argument).collect();
    format!("{word}({})", takes.join(", "))
}

/// What an argument takes, for example "a number from 0 to 100".
#[must_use]
pub fn argument(argument: &Argument) -> String {
    let mut said = type_words(&plain(argument.of_type));
    if let Some(range) = argument.range {
        said.push_str(" from ");
        said.push_str(range);
    }
    match argument.name {
        "" => said,
        name => format!("{name}: {said}"),
    }
}

/// A type without what only the program needs: places, boxes, paths, blanks.
#[must_use]
pub fn plain(of_type: &str) -> String {
    let mut name: String = of_type.split_whitespace().collect();
    for path in ["vocabulary::", "super::"] {
        name = name.replace(path, "");
    }
    for around in ["Located<", "Box<"] {
        while let Some(at) = name.find(around) {
            name.replace_range(at..at + around.len(), "");
            if let Some(end) = closing(&name, at) {
                name.remove(end);
            }
        }
    }
    name
}

/// Where the bracket closes that was opened just before here.
fn closing(name: &str, from: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, sign) in name.char_indices().skip_while(|(at, _)| *at < from) {
        match sign {
            '<' => depth += 1,
            '>' if depth == 0 => return Some(at),
            '>' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn type_words(name: &str) -> String {
    let inside = |before: &str| name.strip_prefix(before).and_then(|rest| rest.strip_suffix('>'));
    if let Some(inner) = inside("Option<") {
        return type_words(inner);
    }
    if let Some(inner) = inside("Vec<") {
        return format!("a list of {}", several(inner));
    }
    if let Some(inner) = inside("Entries<") {
        return format!("pairs in {{ }} of a text and {}", type_words(inner));
    }
    match name {
        "String" => "a text in quotes".to_owned(),
        "f64" => "a number".to_owned(),
        "u32" => "a whole number".to_owned(),
        "bool" => "true or false".to_owned(),
        "System" => "one of S01 to S45".to_owned(),
        "Expectation" => "ScriptFact or Condition".to_owned(),
        "(String,String,f64)" => "(text, text, number)".to_owned(),
        "(String,u32)" => "(text, whole number)".to_owned(),
        other => other.to_owned(),
    }
}

fn several(inner: &str) -> String {
    match inner {
        "String" => "texts in quotes".to_owned(),
        "f64" => "numbers".to_owned(),
        "System" => "S01 to S45".to_owned(),
        other => type_words(other),
    }
}
