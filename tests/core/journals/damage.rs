//! Files that were cut, flipped, shuffled, or were never journals.
#![expect(clippy::disallowed_methods, reason = "cuts and flips the files of journals")]

use std::fs;

use stepback::session::{JournalError, Record, TornAt, read};

use super::world::play;
use super::{SOME, assert_same, kept, resume, store};

#[test]
fn a_journal_cut_anywhere_goes_on_with_every_whole_answer() {
    let (_folder, store) = store();
    let (_, path) = kept(&store, 7, &SOME[..16]);
    let whole = fs::read(&path).unwrap();
    let head = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let last_lines = whole.len()
        - whole
            .split_inclusive(|b| *b == b'\n')
            .rev()
            .take(4)
            .map(<[u8]>::len)
            .sum::<usize>();
    for cut in (0..head).step_by(7) {
        fs::write(&path, &whole[..cut]).unwrap();
        if cut < head - 1 {
            assert!(
                matches!(resume(&path), Err(JournalError::Nothing { .. })),
                "cut at {cut}"
            );
            assert_eq!(fs::read(&path).unwrap(), &whole[..cut]);
        }
    }
    for cut in (head..=whole.len()).filter(|cut| *cut >= last_lines || cut % 97 == 0) {
        fs::write(&path, &whole[..cut]).unwrap();
        let (resumed, repair) = resume(&path).unwrap();
        drop(resumed);
        let last_end = whole[..cut].iter().rposition(|byte| *byte == b'\n').unwrap() + 1;
        let expected = if last_end == cut {
            assert_eq!(repair, None);
            cut
        } else if whole[cut] == b'\n' {
            assert_eq!(repair.unwrap().torn, TornAt::LineEnd);
            cut + 1
        } else {
            assert_eq!(repair.unwrap().torn, TornAt::Middle);
            last_end
        };
        assert_eq!(fs::read(&path).unwrap(), &whole[..expected], "cut at {cut}");
    }
}

#[test]
fn what_is_played_after_a_repair_is_as_if_nothing_had_been_torn() {
    let (_folder, store) = store();
    let (_, path) = kept(&store, 7, &SOME[..16]);
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() - 5]).unwrap();
    let (mut resumed, repair) = resume(&path).unwrap();
    let line = whole.split_inclusive(|byte| *byte == b'\n').count();
    assert_eq!(
        repair.unwrap().to_string(),
        format!(
            "the last line of `{}` (line {line}) had not been written to its end and was removed; \
             every answer before it is kept",
            path.display()
        )
    );
    play(&mut resumed, &SOME[16..40]);
    resumed.detach();
    let (mut again, repair) = resume(&path).unwrap();
    assert_eq!(repair, None);
    assert_same(&mut resumed, &mut again);
}

#[test]
fn every_flipped_bit_is_found() {
    let (_folder, store) = store();
    let (_, path) = kept(&store, 7, &SOME[..9]);
    let whole = fs::read(&path).unwrap();
    assert!(Record::from_bytes("whole", &whole).is_ok());
    for at in 0..whole.len() {
        for bit in 0..8 {
            let mut flipped = whole.clone();
            flipped[at] ^= 1 << bit;
            assert!(
                Record::from_bytes("flipped", &flipped).is_err(),
                "bit {bit} of byte {at}"
            );
        }
    }
}

#[test]
fn a_corrupted_journal_is_refused_with_its_place_and_left_as_it_is() {
    let (_folder, store) = store();
    let (_, path) = kept(&store, 7, &SOME[..16]);
    let whole = fs::read(&path).unwrap();
    let starts: Vec<usize> = whole
        .split_inclusive(|byte| *byte == b'\n')
        .scan(0, |at, line| {
            *at += line.len();
            Some(*at - line.len())
        })
        .collect();
    for (index, start) in starts.iter().enumerate() {
        let mut flipped = whole.clone();
        flipped[start + 20] ^= 1;
        fs::write(&path, &flipped).unwrap();
        match resume(&path) {
            Err(JournalError::Corrupt { line, .. }) => assert_eq!(line, index + 1),
            other => panic!("line {}: {other:?}", index + 1),
        }
        assert_eq!(fs::read(&path).unwrap(), flipped);
    }
    let error = resume(&path).unwrap_err().to_string();
    let line = starts.len();
    let beginning = format!("`{}`, line {line}, column ", path.display());
    assert!(error.starts_with(&beginning), "{error}");
    assert!(
        error.contains("the line is not what was written, its checksum is another"),
        "{error}"
    );
}

#[test]
fn a_line_that_is_taken_out_or_moved_is_found() {
    let (_folder, store) = store();
    let (_, path) = kept(&store, 7, &SOME[..16]);
    let whole = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = whole.split_inclusive('\n').collect();
    let without: String = [&lines[..3], &lines[4..]].concat().concat();
    assert!(matches!(
        Record::from_bytes("", without.as_bytes()),
        Err(JournalError::Corrupt { line: 4, .. })
    ));
    let mut swapped = lines;
    swapped.swap(3, 4);
    assert!(matches!(
        Record::from_bytes("", swapped.concat().as_bytes()),
        Err(JournalError::Corrupt { line: 4, .. })
    ));
}

#[test]
fn what_is_no_journal_is_refused() {
    for bytes in [
        b"Scenario(format: 1)".as_slice(),
        b"{\"a\":1}\n",
        b"\0\0\0",
        &[0xff, 0xfe, 7],
        b"\n",
    ] {
        assert!(
            matches!(Record::from_bytes("x", bytes), Err(JournalError::NotAJournal { .. })),
            "{bytes:?}"
        );
    }
    assert!(matches!(
        Record::from_bytes("x", b""),
        Err(JournalError::Nothing { .. })
    ));
    let deep = format!("{{\"stepback\":{}", "[".repeat(100_000));
    assert!(Record::from_bytes("x", deep.as_bytes()).is_err());
}

#[test]
fn carriage_returns_a_byte_order_mark_and_empty_lines_at_the_end_are_no_damage() {
    let (_folder, store) = store();
    let (_, path) = kept(&store, 7, &SOME[..16]);
    let whole = fs::read_to_string(&path).unwrap();
    let returned = whole.replace('\n', "\r\n");
    for (name, edited, goes_on) in [
        ("carriage returns", returned.clone(), returned.clone()),
        ("a mark", format!("\u{FEFF}{whole}"), format!("\u{FEFF}{whole}")),
        ("empty lines", format!("{whole}\n\n"), whole.clone()),
        (
            "all of it",
            format!("\u{FEFF}{returned}\r\n\n"),
            format!("\u{FEFF}{returned}"),
        ),
    ] {
        fs::write(&path, &edited).unwrap();
        let (mut resumed, repair) = resume(&path).unwrap();
        assert_eq!(repair, None, "{name}");
        play(&mut resumed, &SOME[16..24]);
        drop(resumed);
        let after = fs::read_to_string(&path).unwrap();
        assert!(after.starts_with(&goes_on) && after.len() > goes_on.len(), "{name}");
        let (again, repair) = resume(&path).unwrap();
        assert_eq!((again.decisions().len() > 8, repair), (true, None), "{name}");
    }
}

#[test]
fn what_stands_before_the_damage_is_saved_and_the_damaged_file_stays() {
    let (_folder, store) = store();
    let (_, path) = kept(&store, 7, &SOME[..16]);
    let whole = fs::read_to_string(&path).unwrap();
    assert!(matches!(
        store.salvage("small-7-1"),
        Err(JournalError::NotDamaged { .. })
    ));
    let lines: Vec<&str> = whole.split_inclusive('\n').collect();
    let mut damaged = whole.clone().into_bytes();
    let at = lines[..5].concat().len() + 20;
    damaged[at] ^= 1;
    fs::write(&path, &damaged).unwrap();
    let salvaged = store.salvage("small-7-1").unwrap();
    assert_eq!(salvaged.id, "small-7-2");
    assert!(matches!(salvaged.damage, JournalError::Corrupt { line: 6, .. }));
    let copy = store.find("small-7-2").unwrap();
    assert_eq!(fs::read_to_string(&copy).unwrap(), lines[..5].concat());
    assert_eq!(fs::read(&path).unwrap(), damaged);
    let (mut resumed, _) = resume(&copy).unwrap();
    play(&mut resumed, &SOME[16..20]);
}

/// Every byte of a crafted line is hashed once: a mebibyte of what may be checksums takes no longer than any other.
#[test]
fn a_crafted_last_line_costs_no_more_than_its_length() {
    let (_folder, store) = store();
    let (_, path) = kept(&store, 7, &SOME[..9]);
    let mut crafted = fs::read(&path).unwrap();
    let seal = br#","sum":"0123456789abcdef"}"#;
    crafted.extend(seal.iter().cycle().take(1 << 20));
    crafted.push(b'x');
    assert_eq!(
        Record::from_bytes("crafted", &crafted).unwrap().decisions(),
        read(&path).unwrap().decisions()
    );
}
