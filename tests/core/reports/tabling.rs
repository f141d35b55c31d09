//! The table of decisions: read back as it was written, whatever anybody is called.

use stepback::report::{Dialect, PlayStates, ReportSubject, csv};

use super::{NAMES, about, played, whole, words};

/// Rows and cells, as RFC 4180 says.
fn cells(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {
                assert_eq!(letters.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            letter => cell.push(letter),
        }
    }
    assert!(
        !quoted && cell.is_empty() && row.is_empty(),
        "the last line is not ended"
    );
    rows
}

fn column(rows: &[Vec<String>], name: &str) -> Vec<String> {
    let at = rows[0]
        .iter()
        .position(|head| head == name)
        .unwrap_or_else(|| panic!("no column {name}"));
    rows[1..].iter().map(|row| row[at].clone()).collect()
}

#[test]
fn every_decision_has_a_row_with_the_state_before_it() {
    let (session, states) = whole();
    let rows = cells(&csv(&about(session), states).text(Dialect::PROGRAMS));
    assert_eq!(rows.len(), session.decisions().len() + 1);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    let level = column(&rows, "level");
    assert_eq!(level[0], format!("{:.4}", session.first().level()));
    let numbers: Vec<String> = (1..=session.decisions().len()).map(|n| n.to_string()).collect();
    assert_eq!(column(&rows, "decision"), numbers);
    let person = &session.scenario().people[0].id;
    for quantity in ["autonomy", "reliance", "trust", "safety", "commitment"] {
        let of = column(&rows, &format!("{person}.{quantity}"));
        assert!(
            of.iter()
                .all(|cell| (0.0..=1.0).contains(&cell.parse::<f64>().unwrap())),
            "{of:?}"
        );
        assert!(of.windows(2).any(|two| two[0] != two[1]), "{quantity} never moves");
    }
}

#[test]
fn a_choice_says_how_it_was_meant_how_likely_it_was_and_how_it_went() {
    let (session, states) = whole();
    let rows = cells(&csv(&about(session), states).text(Dialect::PROGRAMS));
    let (sort, odds, luck) = (column(&rows, "sort"), column(&rows, "odds"), column(&rows, "luck"));
    let (stance, outcome) = (column(&rows, "stance"), column(&rows, "outcome"));
    let mut choices = 0;
    for (i, sort) in sort.iter().enumerate() {
        assert_eq!(sort == "choice", !stance[i].is_empty());
        if outcome[i].is_empty() {
            continue;
        }
        choices += 1;
        let odds: f64 = odds[i].parse().unwrap();
        let luck: f64 = luck[i].parse().unwrap();
        assert!((0.0..=1.0).contains(&odds));
        let came = if outcome[i] == "well" { 1.0 } else { 0.0 };
        assert!((came - odds - luck).abs() < 2e-4);
    }
    assert!(choices > 0);
}

#[test]
fn a_name_is_a_cell_and_never_a_formula() {
    let session = played(3, None, Some(1));
    let states = PlayStates::of(&session, &words());
    let bare = cells(&csv(&about(&session), &states).text(Dialect::PROGRAMS));
    for name in NAMES {
        let about = ReportSubject {
            player: Some(name.to_owned()),
            scenario: name.to_owned(),
            ..about(&session)
        };
        let rows = cells(&csv(&about, &states).text(Dialect::PROGRAMS));
        assert_eq!(rows.len(), bare.len(), "{name:?}");
        for cell in column(&rows, "player") {
            assert_eq!(cell.trim_start_matches('\''), name.trim_start_matches('\''));
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell:?}");
        }
    }
}
