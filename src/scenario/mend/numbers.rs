//! Numbers as they are written elsewhere: a comma for the point, a clock, a per cent sign, a date, a unit.
//!
//! In: the place where reading stopped. Out: the number that is meant.

use super::proposal::{Proposal, Scene, touch};
use crate::scenario::edit::Edit;
use crate::scenario::lexer::Token;
use crate::scenario::place::Span;

/// All of them.
pub fn proposals(scene: &Scene) -> Vec<Proposal> {
    let mut all = Vec::new();
    for offset in -4..=1 {
        all.extend(date(scene, offset));
        all.extend(range(scene, offset));
        all.extend(decimal_comma(scene, offset));
        all.extend(clock(scene, offset));
        all.extend(percent(scene, offset));
        all.extend(unit(scene, offset));
    }
    all
}

fn number<'s>(scene: &'s Scene, offset: isize) -> Option<(&'s str, Span)> {
    let (token, span) = scene.token(offset)?;
    matches!(
        token,
        Token::Number { .. } | Token::Foreign("a number that cannot be read")
    )
    .then(|| (scene.slice(span), span))
}

fn decimal_comma(scene: &Scene, offset: isize) -> Option<Proposal> {
    let (whole, first) = number(scene, offset)?;
    let (Token::Comma, comma) = scene.token(offset + 1)? else {
        return None;
    };
    let (fraction, last) = number(scene, offset + 2)?;
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if !(touch(first, comma) && touch(comma, last) && digits(whole) && digits(fraction)) {
        return None;
    }
    let edits = vec![Edit::replace(comma.start as usize, comma.end as usize, ".")];
    let what = format!("{whole},{fraction} is two values here: a fraction is written with a point");
    Some(Proposal::new(
        first.to(last),
        what,
        format!("write {whole}.{fraction}"),
        edits,
    ))
}

fn clock(scene: &Scene, offset: isize) -> Option<Proposal> {
    let (_, first) = number(scene, offset)?;
    let (Token::Colon, colon) = scene.token(offset + 1)? else {
        return None;
    };
    let (_, last) = number(scene, offset + 2)?;
    if !(touch(first, colon) && touch(colon, last)) {
        return None;
    }
    let written = scene.slice(first.to(last));
    let hours = clock_hours(written)?;
    let edits = vec![Edit::replace(first.start as usize, last.end as usize, hours.clone())];
    let what = format!("an hour is a number here, not {written}");
    Some(Proposal::new(first.to(last), what, format!("write {hours}"), edits))
}

/// `10:30` as `10.5`.
pub fn clock_hours(written: &str) -> Option<String> {
    let (hours, minutes) = written.trim().split_once(':')?;
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    if hours > 24 || minutes > 59 {
        return None;
    }
    let hundredths = hours * 100 + (minutes * 100 + 30) / 60;
    Some(format!("{}", f64::from(hundredths) / 100.0))
}

fn percent(scene: &Scene, offset: isize) -> Option<Proposal> {
    let (written, first) = number(scene, offset)?;
    let (Token::Wrong('%'), sign) = scene.token(offset + 1)? else {
        return None;
    };
    let span = first.to(sign);
    let edits = vec![Edit::remove(first.end as usize, sign.end as usize)];
    let what = format!(
        "{} has a sign too many: levels and shares go from 0 to 100 as they are",
        scene.slice(span)
    );
    Some(Proposal::new(span, what, format!("write {written}"), edits).once())
}

/// A number with letters behind it, such as `2h`, or a word, such as `2 hours`.
fn unit(scene: &Scene, offset: isize) -> Option<Proposal> {
    let (written, span) = number(scene, offset)?;
    if let Some(hours) = clock_hours(&written.replace(['h', 'H'], ":")) {
        let edits = vec![Edit::replace(span.start as usize, span.end as usize, hours.clone())];
        let what = format!("an hour is a number here, not {written}");
        return Some(Proposal::new(span, what, format!("write {hours}"), edits));
    }
    let digits = written.trim_end_matches(|c: char| c.is_alphabetic() || c == '_');
    if digits.len() < written.len() && digits.parse::<f64>().is_ok() {
        let edits = vec![Edit::remove(span.start as usize + digits.len(), span.end as usize)];
        let what = format!("{written:?} is not a number: nothing is written behind the digits");
        return Some(Proposal::new(span, what, format!("write {digits}"), edits));
    }
    let (Token::Word(word), next) = scene.token(offset + 1)? else {
        return None;
    };
    let known = [
        "hours", "hour", "h", "days", "day", "d", "weeks", "week", "minutes", "min", "percent",
    ];
    if !known.contains(&word.to_lowercase().as_str()) {
        return None;
    }
    let edits = vec![Edit::remove(span.end as usize, next.end as usize)];
    let what = format!(
        "{} is not a number: nothing is written behind the digits",
        scene.slice(span.to(next))
    );
    Some(Proposal::new(span.to(next), what, format!("write {written}"), edits))
}

fn range(scene: &Scene, offset: isize) -> Option<Proposal> {
    let (low, first) = number(scene, offset)?;
    let rest = scene.text.get(first.end as usize..)?;
    let sign = ["-", "–", "..=", "..", " - ", " – ", " to "]
        .into_iter()
        .find(|sign| rest.starts_with(sign))?;
    let digits = rest[sign.len()..].find(|c: char| !c.is_ascii_digit()).unwrap_or(0);
    let high = &rest[sign.len()..sign.len() + digits];
    let (from, to): (f64, f64) = (low.parse().ok()?, high.parse().ok()?);
    if rest[sign.len() + digits..].starts_with(['-', '.', '/']) {
        return None;
    }
    let middle = f64::midpoint(from, to);
    let span = Span::new(first.start as usize, first.end as usize + sign.len() + digits);
    let edits = vec![Edit::replace(
        span.start as usize,
        span.end as usize,
        middle.to_string(),
    )];
    let what = format!("{} is a range; one number belongs here", scene.slice(span));
    Some(Proposal::new(span, what, format!("write one number, for example {middle}"), edits).unsure())
}

fn date(scene: &Scene, offset: isize) -> Option<Proposal> {
    let (_, first) = number(scene, offset)?;
    let rest = scene.text.get(first.start as usize..)?;
    let length = rest
        .find(|c: char| !(c.is_ascii_digit() || "-./".contains(c)))
        .unwrap_or(rest.len());
    let remedy = date_remedy(&rest[..length])?;
    let span = Span::new(first.start as usize, first.start as usize + length);
    let edits = vec![Edit::replace(span.start as usize, span.end as usize, "Day(1)")];
    let what = format!("{} is a date of the calendar; days are counted here", &rest[..length]);
    Some(Proposal::new(span, what, remedy, edits).unsure())
}

/// What to write for a date of the calendar.
pub fn date_remedy(written: &str) -> Option<String> {
    let parts: Vec<u32> = written
        .split(['-', '.', '/'])
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let [a, b, c] = parts[..] else { return None };
    let (year, month, day) = if a > 31 { (a, b, c) } else { (c, b, a) };
    if !(1000..=9999).contains(&year) || !(1..=31).contains(&day) || !(1..=31).contains(&month) {
        return None;
    }
    let weekday = if written.contains('/') || month > 12 {
        None
    } else {
        weekday(year, month, day)
    };
    Some(match weekday {
        Some(name) => {
            format!("write Week(1, {name}), with the week counted from the first, or Day(1) for the first Monday")
        }
        None => {
            "write Week(1, Monday), with the week counted from the first, or Day(1) for the first Monday".to_owned()
        }
    })
}

/// The working day on which a date falls.
fn weekday(year: u32, month: u32, day: u32) -> Option<&'static str> {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let year = if month < 3 { year - 1 } else { year };
    let shift = shifts.get(month as usize - 1)?;
    let number = (year + year / 4 - year / 100 + year / 400 + shift + day) % 7;
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
        .get((number as usize).checked_sub(1)?)
        .copied()
}
