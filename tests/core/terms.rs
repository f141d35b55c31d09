//! The locale files say what `docs/terms.md` has frozen.
#![expect(clippy::disallowed_methods, reason = "reads the table of terms")]

use stepback::narration::spoken;

/// The columns of the table, by language.
const COLUMNS: [(&str, usize); 4] = [("en", 1), ("de", 3), ("es", 4), ("fr", 5)];

/// Where each term stands in the locale files, by its English.
const KEYS: [(&str, &[&str]); 16] = [
    ("step in", &["glossary-step-in"]),
    ("step back", &["glossary-step-back"]),
    (
        "support",
        &[
            "glossary-support",
            "support-alone",
            "support-backed",
            "support-with-you",
        ],
    ),
    (
        "works independently",
        &["debrief-quantity-autonomy", "glossary-autonomy"],
    ),
    ("waits for you", &["debrief-quantity-reliance", "glossary-reliance"]),
    ("moment", &["glossary-moment"]),
    ("round", &["glossary-beat"]),
    ("hand over", &["glossary-hand-over", "glossary-hand-back"]),
    ("check-ins", &["line-check-ins", "glossary-look-again"]),
    ("your own work", &["line-desk", "briefing-desk", "glossary-desk"]),
    (
        "working conditions",
        &["plan-heading-conditions", "glossary-conditions"],
    ),
    ("friday survey", &["glossary-pulse"]),
    ("debrief", &["glossary-debrief"]),
    ("look back together", &["line-review", "glossary-review"]),
    (
        "your reputation outside the team",
        &["debrief-standing", "glossary-standing"],
    ),
    ("play-through", &["report-play"]),
];

/// The cells of each row, in small letters and without emphasis.
fn rows() -> Vec<Vec<String>> {
    let table = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/terms.md")).unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| **"));
    rows.map(|line| {
        let cells = line.split('|');
        cells.map(|cell| cell.replace("**", "").trim().to_lowercase()).collect()
    })
    .collect()
}

#[test]
fn the_frozen_terms_are_those_of_the_locale_files() {
    let rows = rows();
    let mut wrong = Vec::new();
    for (term, keys) in KEYS {
        let row = rows.iter().find(|row| row[1].starts_with(term));
        let row = row.unwrap_or_else(|| panic!("{term} is not in the table"));
        for (tag, column) in COLUMNS {
            let words = spoken(tag, None).words;
            for key in keys {
                // What is left with people is listed beside support, in the column of what it is.
                let cells = [&row[column], &row[2]];
                let said = words.get(key).to_lowercase();
                let cells = if tag == "en" { &cells[..] } else { &cells[..1] };
                if !cells.iter().any(|cell| cell.contains(&said)) {
                    wrong.push(format!("{tag}: {key} says “{said}”, not “{}”", row[column]));
                }
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn back_alone_leads_to_the_page_before_and_is_no_step() {
    for (tag, _) in COLUMNS {
        let words = spoken(tag, None).words;
        let back = words.get("go-back");
        for key in ["action-back", "window-back", "settings-back"] {
            assert_eq!(words.get(key), back, "{tag}: {key}");
        }
        for key in ["glossary-step-back", "window-line-back", "window-undo"] {
            assert_ne!(words.get(key).to_lowercase(), back.to_lowercase(), "{tag}: {key}");
        }
    }
}
