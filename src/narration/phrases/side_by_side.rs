//! Several play-throughs side by side: what they came to, and how the choices in them fitted.
//!
//! In: what was read of each. Out: a page with a table, a line from play-through to play-through, and the fit profile of all of them
//! together.

use crate::insight::{Amount, ComparedFigure, Profile};
use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::control::button;
use crate::narration::page::{ChartData, Command, Item, Page, Screen, Sentiment, Series, Style, TableData};
use crate::narration::phrases::fit_table;
use crate::narration::phrases::time;
use crate::narration::screens::history::{Past, percent};

/// Several play-throughs with one aim side by side, the first that was played first.
#[must_use]
pub fn side_by_side(words: &Localizer, compared: &[Past]) -> Page {
    let mut compared: Vec<&Past> = compared.iter().collect();
    compared.sort_by_key(|past| past.when);
    let title = compared.first().map_or("", |past| past.scenario.as_str());
    let forms = compared.iter().any(|past| past.scenario != title);
    let line = if forms { String::new() } else { title.to_owned() };
    let mut page = Page::new(Screen::History, words.get("history-side-by-side"), line);
    if forms {
        page.text(Style::Quiet, words.get("history-parallel"));
    }
    if compared.iter().any(|past| past.seed != compared[0].seed) {
        page.text(Style::Quiet, words.get("history-other-luck"));
    }
    let dates: Vec<String> = compared.iter().map(|past| time::date(words, past.when)).collect();
    let head = std::iter::once(String::new())
        .chain((0..dates.len()).map(|place| told_apart(&dates, place)))
        .collect();
    let none = || words.get("history-nothing");
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut row = |key: &str, of: &dyn Fn(&Past) -> Option<String>| {
        let cells = compared.iter().map(|past| of(past).unwrap_or_else(none));
        rows.push(std::iter::once(words.get(key)).chain(cells).collect());
    };
    if forms {
        row("history-scenario", &|past| Some(past.scenario.clone()));
    }
    if compared.iter().any(|past| past.player.is_some()) {
        row("history-player", &|past| past.player.clone());
    }
    row("history-ending", &|past| past.standing.as_ref()?.ending.clone());
    row("history-decisions", &|past| Some(past.decisions.to_string()));
    for figure in ComparedFigure::ALL {
        let of = |past: &Past| Some(amount(words, figure.of(past.standing.as_ref()?)?));
        row(name(figure), &of);
    }
    if compared.iter().any(|past| past.profile.is_some()) {
        row("history-fitted", &|past| Some(fitted(words, past.profile.as_ref()?)));
    }
    page.items.push(Item::Table(TableData {
        title: String::new(),
        head,
        rows,
    }));
    together(words, &mut page, &compared);
    page.control(button("history.back", words.get("history-to-list"), "", Command::Back));
    page
}

/// "6 of 9": how often it was what was needed.
fn fitted(words: &Localizer, profile: &Profile) -> String {
    let (fitted, of) = profile.fitted();
    words.with("history-fitted-of", &[("fitted", fitted.into()), ("of", of.into())])
}

/// How the choices fitted from play-through to play-through, and in all of them together.
fn together(words: &Localizer, page: &mut Page, compared: &[&Past]) {
    let profiles: Vec<(&Past, &Profile)> = (compared.iter())
        .filter_map(|past| Some((*past, past.profile.as_ref()?)))
        .collect();
    if profiles.len() < 2 {
        return;
    }
    page.heading(words.get("history-together"));
    if let Some(chart) = course(words, &profiles) {
        page.items.push(Item::Chart(chart));
    }
    let all = profiles
        .iter()
        .fold(Profile::default(), |sum, (_, profile)| sum.and(profile));
    page.items.push(Item::Table(fit_table::table(words, &all)));
}

/// The share of choices that fitted, play-through by play-through; of those in which none could be judged nothing is drawn.
fn course(words: &Localizer, profiles: &[(&Past, &Profile)]) -> Option<ChartData> {
    let shares: Vec<(&Past, f64)> = (profiles.iter())
        .filter_map(|(past, profile)| match profile.fitted() {
            (_, 0) => None,
            (fitted, of) => Some((*past, f64::from(fitted) / f64::from(of))),
        })
        .collect();
    let (first, last) = (shares.first()?.1, shares.last()?.1);
    if shares.len() < 2 {
        return None;
    }
    let dates: Vec<String> = shares.iter().map(|(past, _)| time::date(words, past.when)).collect();
    let points: Vec<String> = shares.iter().map(|(_, share)| percent(words, *share)).collect();
    let values = [
        ("first", points[0].as_str().into()),
        ("last", points[points.len() - 1].as_str().into()),
    ];
    let way = if last > first {
        "history-course-up"
    } else if last < first {
        "history-course-down"
    } else {
        "history-course-same"
    };
    Some(ChartData {
        title: words.get("history-course"),
        ticks: (0..dates.len()).map(|place| told_apart(&dates, place)).collect(),
        top: 1.0,
        series: vec![Series {
            label: words.get("history-course-line"),
            values: shares.iter().map(|(_, share)| *share).collect(),
            points: points.clone(),
            tone: Sentiment::Leader,
            ..Series::default()
        }],
        marks: Vec::new(),
        reads: words.with(way, &values),
        ..ChartData::default()
    })
}

/// A date; where several are of one day, with its number among them.
fn told_apart(dates: &[String], place: usize) -> String {
    let date = &dates[place];
    let same = |dates: &[String]| dates.iter().filter(|other| *other == date).count();
    if same(dates) == 1 {
        return date.clone();
    }
    format!("{date} ({})", same(&dates[..=place]))
}

const fn name(figure: ComparedFigure) -> &'static str {
    match figure {
        ComparedFigure::First => "history-first",
        ComparedFigure::Last => "history-last",
        ComparedFigure::Alone => "history-alone",
        ComparedFigure::Delivered => "history-delivered",
        ComparedFigure::SteppedIn => "history-stepped-in",
        ComparedFigure::Autonomy => "history-autonomy",
        ComparedFigure::Reliance => "history-reliance",
        ComparedFigure::Left => "history-left",
    }
}

fn amount(words: &Localizer, amount: Amount) -> String {
    match amount {
        Amount::Level(level) => time::level(words, level),
        Amount::Share(share) => percent(words, share),
        Amount::Of(share, all) => {
            let values = [("share", percent(words, share).into()), ("all", all.into())];
            words.with("history-share-of", &values)
        }
        Amount::Course(from, to) => {
            let values = [("from", percent(words, from).into()), ("to", percent(words, to).into())];
            words.with("history-from-to", &values)
        }
        Amount::Count(count) => count.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::narration::PastState;
    use crate::narration::spoken;

    const DAY: u64 = 86_400;

    fn past(when: u64) -> Past {
        Past {
            id: String::new(),
            scenario: "The Launch".to_owned(),
            name: String::new(),
            aim: "the_launch".to_owned(),
            place: String::new(),
            player: None,
            when,
            decisions: 1,
            seed: 7,
            state: PastState::Unreadable,
            standing: None,
            team: Vec::new(),
            profile: None,
        }
    }

    #[test]
    fn the_first_played_stands_first_and_those_of_one_day_can_be_told_apart() {
        let words = spoken("en", None).words;
        let page = side_by_side(&words, &[past(60), past(DAY), past(0)]);
        let head = page.items.iter().find_map(|item| match item {
            Item::Table(table) => Some(table.head.clone()),
            _ => None,
        });
        let expected = ["", "1 January 1970 (1)", "1 January 1970 (2)", "2 January 1970"];
        assert_eq!(head.unwrap(), expected);
    }
}
