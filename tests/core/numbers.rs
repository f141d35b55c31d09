//! Every number of the model stands in `assets/model.ron`, where sensitivity runs see it.
//!
//! In: the sources of the simulation. Out: a test that fails with the place of a number that is no parameter, and one
//! that fails with the name of a parameter that nothing reads. A number may stand in the code when it is 0, 1/2, 1 or 2,
//! or in a constant whose doc says why it is no parameter.
#![expect(clippy::disallowed_methods, reason = "reads the sources of the package")]

use std::fs;
use std::path::{Path, PathBuf};

use stepback::simulation::Parameters;

/// Numbers that may stand anywhere: nothing, half, one and two are the form of a formula and not its size.
const PLAIN: [f64; 4] = [0.0, 0.5, 1.0, 2.0];

/// Files and the numbers in them that are no sizes of the model, with the reason.
const EXCEPTIONS: [(&str, &[&str], &str); 7] = [
    (
        "chance.rs",
        &[],
        "the constants of published generators, and the addresses of draws",
    ),
    ("day/problem_response.rs", &["4"], "four ways"),
    ("levels.rs", &["10", "11", "12"], "places in a row"),
    ("question.rs", &["4"], "the statements of a survey"),
    ("signals.rs", &["4"], "the statements of a survey"),
    ("state.rs", &["14"], "the kinds of moments"),
    ("state_digest.rs", &["8", "16"], "bytes and digits of a digest"),
];

#[test]
fn every_number_of_the_simulation_is_a_parameter_or_says_why_not() {
    let found: Vec<String> = sources().iter().flat_map(|(at, text)| strays(at, text)).collect();
    assert!(
        found.is_empty(),
        "move them into assets/model.ron:\n{}",
        found.join("\n")
    );
}

#[test]
fn every_parameter_is_read_by_the_simulation() {
    let code: String = sources()
        .iter()
        .filter(|(at, _)| at != "parameters.rs")
        .map(|(_, text)| bare(text))
        .collect();
    let unread: Vec<&&str> = Parameters::NAMES.iter().filter(|name| !is_read(&code, name)).collect();
    assert!(unread.is_empty(), "nothing reads {unread:?}");
}

#[test]
fn a_model_that_lacks_a_number_is_refused_by_its_name() {
    let but_one = |name: &str| (name != "trust.kept").then_some(1.0);
    let missing = Parameters::new(but_one).unwrap_err();
    assert_eq!(missing.name, "trust.kept");
    assert_eq!(
        missing.to_string(),
        "the model has no parameter `trust.kept`; add it to its group in `model.ron`"
    );
}

#[test]
fn a_change_of_a_number_that_does_not_exist_is_refused_by_its_name() {
    let mut numbers = Parameters::shipped();
    let before = numbers;
    let unknown = numbers.set("trust.kept_long", 1.0).unwrap_err();
    assert_eq!(unknown.name, "trust.kept_long");
    assert_eq!(numbers, before, "nothing has changed");
    numbers.set("belief_trust.mood", 0.7).unwrap();
    assert_eq!(numbers.belief_trust.mood, 0.7);
}

#[test]
fn a_stray_number_is_found_wherever_it_stands() {
    for (text, number) in [
        ("fn f(x: f64) -> f64 {\n    0.3 * x\n}", "2: 0.3"),
        ("const RATE: f64 = 0.3;", "1: 0.3"),
        ("/// A rate.\nconst fn f() -> u32 {\n    7\n}", "3: 7"),
        ("fn f(x: u32) -> bool {\n    (0..=14).contains(&x)\n}", "2: 14"),
        ("fn f() -> f64 {\n    1e-9 // 3\n}", "2: 1e-9"),
        ("fn f() -> [u64; 14] {}", "1: 14"),
        (
            "/// A rate.\nconst RATE: [f64; 1] = [0.3];\nfn f() -> u64 { 1_000_u64 }",
            "3: 1000",
        ),
    ] {
        assert_eq!(
            strays("made_up.rs", text),
            [format!("src/simulation/made_up.rs:{number}")],
            "in {text}"
        );
    }
}

#[test]
fn what_is_no_size_is_let_be() {
    for text in [
        "fn f(x: f64) -> f64 {\n    0.5 * x + 1.0 - 2.0 // 0.3\n}",
        "/// Why it is none.\n#[rustfmt::skip]\npub(super) const TABLE: [(u8, f64); 2] = [\n    (1, 0.3),\n    (2, 0.4),\n];",
        "fn f(x: (u8, E11)) -> u64 { x.0; x.7 as u64; \"0.3\" }",
        "fn f() {}\n#[cfg(test)]\nmod tests {\n    fn g() -> f64 { 0.3 }\n}",
        "impl A {\n    /// Why.\n    pub const B: f64 = 4.0;\n}",
    ] {
        assert_eq!(strays("made_up.rs", text), Vec::<String>::new(), "in {text}");
    }
}

#[test]
fn a_parameter_that_nothing_reads_is_noticed() {
    assert!(is_read("let x = model.trust.kept * y;", "trust.kept"));
    assert!(!is_read(
        "let x = model.trust.kept_long + kept(y) + z.kept();",
        "trust.kept"
    ));
}

/// The files of the simulation, by their path in it.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/simulation");
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let at = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                files.push((at, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    assert!(files.len() > 30, "the simulation is not where it was");
    files
}

/// Whether a field of this name is read: `.name`, and no function of that name.
fn is_read(code: &str, parameter: &str) -> bool {
    let (_, name) = parameter.split_once('.').unwrap();
    let field = format!(".{name}");
    code.match_indices(&field).any(|(at, _)| {
        let next = code[at + field.len()..].chars().next().unwrap_or(' ');
        !next.is_alphanumeric() && next != '_' && next != '('
    })
}

/// The places of numbers that are no parameters: file, line and number.
fn strays(at: &str, text: &str) -> Vec<String> {
    let excepted = |number: &str| {
        EXCEPTIONS
            .iter()
            .any(|(file, numbers, _)| *file == at && (numbers.is_empty() || numbers.contains(&number)))
    };
    numbers(&without_constants(&bare(text)))
        .into_iter()
        .filter(|(_, number)| number.parse().is_ok_and(|value: f64| !PLAIN.contains(&value)) && !excepted(number))
        .map(|(line, number)| format!("src/simulation/{at}:{line}: {number}"))
        .collect()
}

/// A source with its comments, texts and tests blanked out; of a doc comment its three slashes stay.
fn bare(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut bare = String::with_capacity(text.len());
    let mut inside = false;
    for line in text.lines() {
        if line.trim_start().starts_with("///") {
            bare.push_str("///\n");
            continue;
        }
        let mut last = ' ';
        for (at, c) in line.char_indices() {
            if !inside && line[at..].starts_with("//") {
                break;
            }
            let quote = c == '"' && last != '\\';
            bare.push(if inside || quote { ' ' } else { c });
            inside ^= quote;
            last = c;
        }
        bare.push('\n');
    }
    bare
}

/// A bare source with its constants blanked out, as far as they have a doc.
fn without_constants(bare: &str) -> String {
    let (mut kept, mut documented, mut depth) = (String::with_capacity(bare.len()), false, None);
    for line in bare.lines() {
        let code = line.trim();
        let is_constant = code.split_once("const ").is_some_and(|(before, after)| {
            !before.contains(['=', '(', '{', '&']) || before.starts_with("pub(") && !after.is_empty()
        }) && !code.contains("const fn");
        if depth.is_none() && documented && is_constant {
            depth = Some(0_i32);
        }
        if let Some(open) = &mut depth {
            let count = |what: [char; 3]| i32::try_from(line.matches(what).count()).unwrap();
            *open += count(['(', '[', '{']) - count([')', ']', '}']);
            if *open == 0 && code.ends_with(';') {
                depth = None;
            }
        } else {
            kept.push_str(line);
        }
        kept.push('\n');
        documented = code == "///" || (documented && code.starts_with("#["));
    }
    kept
}

/// The numbers of a bare source with their lines, as they are written but for underscores and types.
fn numbers(bare: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (line, text) in bare.lines().enumerate() {
        let chars: Vec<char> = text.chars().collect();
        let mut i = 0;
        while i < chars.len() {
            let before = |n: usize| i.checked_sub(n).map_or(' ', |at| chars[at]);
            let word = before(1).is_alphanumeric() || before(1) == '_';
            let field = before(1) == '.' && before(2) != '.';
            if !chars[i].is_ascii_digit() || word || field {
                i += 1;
                continue;
            }
            let mut number = String::new();
            while i < chars.len() {
                let next = chars.get(i + 1).copied().unwrap_or(' ');
                let sign = matches!(chars[i], '-' | '+') && number.ends_with('e');
                let point = chars[i] == '.' && next.is_ascii_digit() && !number.contains('.');
                if chars[i].is_alphanumeric() || chars[i] == '_' || sign || point {
                    number.push(chars[i]);
                    i += 1;
                } else {
                    break;
                }
            }
            let plain = number.replace('_', "");
            let typed = ["f64", "u64", "u32", "i32", "usize", "u8"]
                .iter()
                .find_map(|ty| plain.strip_suffix(ty));
            found.push((line + 1, typed.unwrap_or(&plain).to_owned()));
        }
    }
    found
}
