//! The code on the wall is the code of its text.

use qrcodegen::{QrCode, QrCodeEcc};
use stepback::web::{QrTooLong, qr_svg};

/// The dark modules that an SVG draws, row by row, with the white around them.
fn drawn(svg: &str) -> Vec<Vec<bool>> {
    let document = roxmltree::Document::parse(svg).unwrap();
    let side: usize = document
        .root_element()
        .attribute("viewBox")
        .unwrap()
        .split(' ')
        .next_back()
        .unwrap()
        .parse()
        .unwrap();
    let mut cells = vec![vec![false; side]; side];
    let dark = document
        .descendants()
        .find(|node| node.attribute("fill") == Some("#000"))
        .unwrap();
    for run in dark.attribute("d").unwrap().split('M').skip(1) {
        let (x, rest) = run.split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let length = rest.split_once('v').unwrap().0;
        let (x, y, length): (usize, usize, usize) = (x.parse().unwrap(), y.parse().unwrap(), length.parse().unwrap());
        cells[y][x..x + length].fill(true);
    }
    cells
}

#[test]
fn every_module_stands_in_its_place_inside_four_of_white() {
    let text = "http://192.168.1.5:7070/KITE";
    let cells = drawn(&qr_svg(text, "Join").unwrap());
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
    let side = i32::try_from(cells.len()).unwrap();
    assert_eq!(side, code.size() + 8);
    for (y, row) in (0..).zip(&cells) {
        for (x, cell) in (0..).zip(row) {
            assert_eq!(*cell, code.get_module(x - 4, y - 4), "{x}, {y}");
        }
    }
    assert_ne!(code.error_correction_level(), QrCodeEcc::Low);
}

#[test]
fn capitals_make_a_smaller_code() {
    let small = drawn(&qr_svg("http://192.168.100.105:7070/kite", "").unwrap()).len();
    let capital = drawn(&qr_svg("HTTP://192.168.100.105:7070/KITE", "").unwrap()).len();
    assert!(capital < small, "{capital} {small}");
}

#[test]
fn a_screen_reader_is_told_the_title_and_nothing_in_it_is_markup() {
    let svg = qr_svg("HTTP://10.0.0.2/", "Join <b>\"Lab & Co\"</b>").unwrap();
    let document = roxmltree::Document::parse(&svg).unwrap();
    assert_eq!(document.root_element().attribute("role"), Some("img"));
    let title = document.root_element().first_element_child().unwrap();
    assert_eq!(
        (title.tag_name().name(), title.text()),
        ("title", Some("Join <b>\"Lab & Co\"</b>"))
    );
}

#[test]
fn a_text_that_no_code_holds_is_refused_with_its_length() {
    assert!(qr_svg(&"x".repeat(2331), "").is_ok());
    assert_eq!(qr_svg(&"x".repeat(2332), ""), Err(QrTooLong { bytes: 2332 }));
}
