//! The page on paper: one file, whole in itself, with everything of the page in it.

use stepback::narration::page::{ChartData, ChartMark, Item, Page, Screen, Sentiment, Series, Style, TableData};
use stepback::report::{ReportSubject, changed, first_and_last, html};
use stepback::scenario::{Appearance, Quantity, Scenario};
use stepback::session::{Session, Turn};

use super::{NAMES, words};

/// A page with everything that a page can hold, in these words.
fn page_of(text: &str) -> Page {
    let mut page = Page::new(Screen::Debrief, text, text);
    page.text(Style::Body, text);
    for style in [
        Style::Speech,
        Style::Quiet,
        Style::Strong,
        Style::Tip,
        Style::Tag(Sentiment::Good),
        Style::Signal(Sentiment::Trouble),
    ] {
        page.heading(text);
        page.text(style, text);
    }
    page.items.push(Item::Person {
        id: 0,
        look: Appearance::default(),
        name: text.to_owned(),
        lines: vec![text.to_owned()],
        badge: Some((Sentiment::Neutral, text.to_owned())),
    });
    page.items.push(Item::Meter {
        label: text.to_owned(),
        value: f64::NAN,
        mark: Some(7.0),
        reads: text.to_owned(),
        tone: Sentiment::Autonomy,
    });
    page.items.push(Item::Chart(ChartData {
        title: text.to_owned(),
        ticks: (0..30).map(|week| format!("{text} {week}")).collect(),
        top: 10.0,
        series: [Sentiment::Autonomy, Sentiment::Trouble, Sentiment::Leader]
            .map(|tone| Series {
                label: text.to_owned(),
                values: (0..30).map(f64::from).collect(),
                points: (0..30).map(|week| format!("point {week}")).collect(),
                band: (0..30)
                    .map(|week| (f64::from(week) - 1.0, f64::from(week) + 1.0))
                    .collect(),
                tone,
            })
            .to_vec(),
        marks: (0..40)
            .map(|n| ChartMark {
                at: f64::from(n) / 2.0,
                label: format!("{text} mark {n}"),
                tone: Sentiment::Leader,
            })
            .collect(),
        reads: text.to_owned(),
        ..ChartData::default()
    }));
    page.items.push(Item::Table(TableData {
        title: text.to_owned(),
        head: vec![text.to_owned(); 3],
        rows: vec![vec![text.to_owned(); 3]; 2],
    }));
    page
}

fn written(text: &str) -> String {
    let about = ReportSubject {
        id: text.to_owned(),
        scenario: text.to_owned(),
        player: Some(text.to_owned()),
        played: Some(("2026-11-21T20:41:33Z".to_owned(), "2026-11-22T09:00:00Z".to_owned())),
        ..ReportSubject::default()
    };
    html(&words(), &about, &page_of(text), &[])
}

/// Every tag of a file, in order.
fn tags(file: &str) -> Vec<&str> {
    let after_style = file.split("</style>").collect::<Vec<_>>();
    after_style
        .iter()
        .flat_map(|part| part.split('<').skip(1))
        .map(|rest| rest.split(['>', ' ', '\n']).next().unwrap_or_default())
        .collect()
}

#[test]
fn whatever_stands_in_a_page_becomes_no_markup() {
    for name in NAMES {
        // As long as the name: how many weeks a chart names follows from the room that their names take.
        let harmless = written(&"x".repeat(name.chars().count()));
        let plain = tags(&harmless).join(" ");
        let file = written(name);
        let there: Vec<&str> = tags(&file).into_iter().filter(|tag| *tag != "br").collect();
        assert_eq!(there.join(" "), plain, "{name:?}");
        assert!(!file.contains("<script"), "{name:?}");
        assert!(!file.contains("onmouseover=\"x"), "{name:?}");
    }
}

#[test]
fn the_file_needs_no_network_and_no_script() {
    let file = written("words");
    for outside in [
        "http:",
        "https:",
        "//",
        "src=",
        "@import",
        "<script",
        "<link",
        "<iframe",
        "javascript:",
    ] {
        assert!(!file.contains(outside), "{outside}");
    }
    // A picture may name a part of itself, and nothing else.
    assert_eq!(file.matches("url(").count(), file.matches("url(#").count());
    assert!(file.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
}

#[test]
fn the_file_lets_nothing_in_and_runs_nothing_but_its_own_style() {
    let file = written("words");
    let policy = file.split("Content-Security-Policy\" content=\"").nth(1).unwrap();
    let policy = policy.split('"').next().unwrap();
    assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
    assert!(!policy.contains("unsafe"), "{policy}");
    assert!(!file.contains(" style=\""), "the policy would leave this style out");
    assert_eq!(file.matches("<style").count(), 1);
}

#[test]
fn a_scenario_in_another_language_says_so() {
    let about = ReportSubject {
        scenario: "Der Start".to_owned(),
        language: "de-AT".to_owned(),
        ..ReportSubject::default()
    };
    let file = html(&words(), &about, &page_of("words"), &[]);
    assert!(file.contains("<span lang=\"de-AT\">Der Start</span>"), "{file}");
    let own = ReportSubject {
        language: "en-GB".to_owned(),
        ..about
    };
    assert!(!html(&words(), &own, &page_of("words"), &[]).contains("<span lang="));
}

#[test]
fn the_team_stands_in_the_file_as_it_was_on_the_first_day_and_at_the_end() {
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), 7);
    let half = first_and_last(&session, &words());
    assert_eq!(half[1].caption, "The team now");
    assert_eq!(half[0].view, half[1].view, "nothing has happened yet");
    while let Turn::Ask(question) = session.advance() {
        session.answer(question.numbered().swap_remove(0)).unwrap();
    }
    let stages = first_and_last(&session, &words());
    assert_eq!(stages[0], half[0], "what was played changes nothing of the first day");
    assert!(!stages[1].view.leader.away, "threads have somebody to lead to");
    for person in &stages[1].view.people {
        let truth = |quantity| session.simulation().truth(person.id, quantity);
        assert_eq!(person.light, truth(Quantity::Autonomy), "{}", person.name);
        assert_eq!(person.thread, truth(Quantity::Reliance), "{}", person.name);
    }
    let file = html(&words(), &ReportSubject::default(), &page_of("words"), &stages);
    for (number, caption) in [(1, "The team on the first day"), (2, "The team at the end")] {
        assert!(file.contains(&format!("<strong>{caption}</strong>")), "{caption}");
        for part in [
            format!("aria-labelledby=\"stage-{number}-title stage-{number}-desc\""),
            format!("<title id=\"stage-{number}-title\">"),
            format!("<desc id=\"stage-{number}-desc\">"),
        ] {
            assert_eq!(file.matches(&part).count(), 1, "{part}");
        }
    }
    assert_eq!(file.matches("url(").count(), file.matches("url(#").count());
    assert!(!file.contains(" style=\""), "the policy would leave this style out");
}

#[test]
fn every_item_of_a_page_is_in_the_file() {
    let file = written("words");
    for part in [
        "<blockquote>",
        "class=\"quiet\"",
        "class=\"strong\"",
        "class=\"tip\"",
        "class=\"tag good\"",
        "class=\"signal trouble\"",
        "class=\"meter autonomy\"",
        "class=\"head\"",
        "<caption",
        "<title id=\"chart-1-title\">",
        "<desc id=\"chart-1-desc\">",
        "point 29",
        "words mark 39",
        "2026-11-21 20:41 to 2026-11-22 09:00",
        "isn’t finished",
    ] {
        assert!(file.contains(part), "{part} is missing");
    }
    let bands = file.matches("class=\"band ").count();
    assert_eq!(bands, 3);
    assert_eq!(file.matches("<h2 id=\"part-").count(), 6);
    assert_eq!(file.matches("<a href=\"#part-").count(), 6);
}

#[test]
fn lines_differ_by_more_than_their_colour() {
    let file = written("words");
    let lines: Vec<&str> = file
        .split('<')
        .filter(|tag| tag.starts_with("path class=\"line "))
        .collect();
    let mut dashes: Vec<&str> = lines
        .iter()
        .map(|line| {
            line.split("stroke-dasharray=\"")
                .nth(1)
                .map_or("", |rest| rest.split('"').next().unwrap())
        })
        .collect();
    dashes.sort_unstable();
    dashes.dedup();
    assert_eq!(dashes.len(), 3, "{lines:?}");
}

#[test]
fn an_id_stands_once_in_the_file() {
    let mut page = page_of("words");
    let again = page_of("words");
    page.items.extend(again.items);
    let session = Session::start(Scenario::shipped("the_launch").unwrap(), 7);
    let stages = first_and_last(&session, &words());
    let file = html(&words(), &ReportSubject::default(), &page, &stages);
    let mut ids: Vec<&str> = file
        .split(" id=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[test]
fn what_has_changed_since_shows_its_decisions_and_no_state() {
    let (session, _) = super::whole();
    let folder = tempfile::tempdir().unwrap();
    let mut copy = session.fork(4).unwrap();
    copy.keep(&stepback::session::Store::in_data(folder.path())).unwrap();
    let record = stepback::session::read(copy.path().unwrap()).unwrap();
    let page = changed(&words(), &super::about(session), &record);
    let Some(Item::Table(table)) = page.items.iter().find(|item| matches!(item, Item::Table(_))) else {
        panic!("no table of decisions")
    };
    assert_eq!(table.rows.len(), 3);
    assert!(
        !page
            .items
            .iter()
            .any(|item| matches!(item, Item::Meter { .. } | Item::Chart(_) | Item::Person { .. }))
    );
}
