//! Nothing that is written, hashed, compared or published is made from debug text or from the name of a type.

use crate::rooms::every_source;

/// Where formats are made.
const FOLDERS: [&str; 7] = [
    "ensemble/sweep/",
    "report/",
    "scenario/digest.rs",
    "scenario/encoder.rs",
    "scenario/meaning",
    "session/",
    "simulation/",
];

/// What is written by hand although it is no format: file, part of the line, reason.
const EXCEPTIONS: [(&str, &str, &str); 4] = [
    (
        "report/credentials.rs",
        "impl fmt::Debug for",
        "hides the password from logs",
    ),
    ("report/lrs.rs", "impl fmt::Debug for", "hides the password from logs"),
    ("report/lrs.rs", "debug_struct", "hides the password from logs"),
    (
        "simulation/parameters.rs",
        "stringify!",
        "a parameter is called in the model's file as in the code, and a test compares both",
    ),
];

/// The lines of a source outside its tests that turn the spelling of code into text.
fn spelled(text: &str) -> Vec<(usize, &str)> {
    let lines = text.lines().enumerate();
    let lines = lines.take_while(|(_, line)| line.trim() != "#[cfg(test)]");
    lines
        .filter(|(_, line)| {
            let line = line.trim();
            let derived = line.contains("#[derive(") || line.starts_with("Debug,");
            let names_debug = !derived && line.split(|c: char| !c.is_alphanumeric()).any(|word| word == "Debug");
            let by_name = ["dbg!", "type_name", "stringify!", "debug_struct", "debug_list"];
            !line.starts_with("//")
                && (has_debug_format(line) || names_debug || by_name.iter().any(|by| line.contains(by)))
        })
        .map(|(n, line)| (n + 1, line))
        .collect()
}

/// Whether a line has `{:?}`, `{name:?}`, `{:#?}` or the like.
fn has_debug_format(line: &str) -> bool {
    line.match_indices("?}").any(|(end, _)| {
        let before = &line[..end];
        before
            .rfind('{')
            .is_some_and(|start| before[start..].contains(':') && !before[start..].contains(' '))
    })
}

#[test]
fn no_format_is_made_from_how_the_code_is_spelled() {
    let sources = every_source();
    let made: Vec<_> = sources
        .iter()
        .filter(|(at, _)| FOLDERS.iter().any(|folder| at.starts_with(folder)))
        .collect();
    for folder in FOLDERS {
        assert!(made.iter().any(|(at, _)| at.starts_with(folder)), "nothing in {folder}");
    }
    let mut found = Vec::new();
    for (at, text) in made {
        let excepted = |line: &str| {
            let mut of_file = EXCEPTIONS.iter().filter(|(file, ..)| file == at);
            of_file.any(|(_, part, _)| line.contains(part))
        };
        let lines = spelled(text).into_iter().filter(|(_, line)| !excepted(line));
        found.extend(lines.map(|(n, line)| format!("src/{at}:{n}: {}", line.trim())));
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn spelling_is_found_however_it_is_written() {
    for line in [
        "format!(\"{:?}\", x)",
        "format!(\"{x:?}\")",
        "write!(f, \"{:#?}\", x)",
        "format!(\"{x:>8?}\")",
        "fn f<T: Debug>(x: T) {}",
        "impl fmt::Debug for Levels {",
        "fn f(x: &dyn std::fmt::Debug) {}",
        "std::any::type_name::<T>()",
        "dbg!(x)",
    ] {
        assert_eq!(spelled(line).len(), 1, "{line}");
    }
    for line in [
        "#[derive(Debug, Clone)]",
        "    Debug, Clone, Copy,",
        "// format!(\"{:?}\")",
        "let x = f()?;",
        "match x { Some(y) => y?, None => z }",
        "#[cfg(test)]\nformat!(\"{:?}\", x)",
    ] {
        assert_eq!(spelled(line).len(), 0, "{line}");
    }
}
