//! Numbers as they are written elsewhere: a comma for the point, a clock, a per cent sign, a date, a unit.
//!
//! In: the place where reading stopped. Out: the number that is meant.

use super::proposal::{Proposal, TroubleSpot, touch};
use crate::scenario::edit::Edit;
use crate::scenario::lexer::Token;
use crate::scenario::place::Span;

/// All of them.
pub fn proposals(spot: &TroubleSpot) -> Vec<Proposal> {
    let mut all = Vec::new();
    for offset in -4..=1 {
        all.extend(date(spot, offset));
        all.extend(range(spot, offset));
        all.extend(decimal_comma(spot, offset));
        all.extend(clock(spot, offset));
        all.extend(percent(spot, offset));
        all.extend(unit(spot, offset));
        all.extend(point_for_comma(spot, offset));
    }
    all
}

fn number<'s>(spot: &'s TroubleSpot, offset: isize) -> Option<(&'s str, Span)> {
    let (token, span) = spot.token(offset)?;
    matches!(
        token,
        Token::Number { .. } | Token::Foreign("a number that cannot be read")
    )
    .then(|| (spot.slice(span), span))
}

fn decimal_comma(spot: &TroubleSpot, offset: isize) -> Option<Proposal> {
    let (whole, first) = number(spot, offset)?;
    let (Token::Comma, comma) = spot.token(offset + 1)? else {
        return None;
    };
    let (fraction, last) = number(spot, offset + 2)?;
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

fn clock(spot: &TroubleSpot, offset: isize) -> Option<Proposal> {
    let (_, first) = number(spot, offset)?;
    let (Token::Colon, colon) = spot.token(offset + 1)? else {
        return None;
    };
    let (_, last) = number(spot, offset + 2)?;
    if !(touch(first, colon) && touch(colon, last)) {
        return None;
    }
    let written = spot.slice(first.to(last));
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

fn percent(spot: &TroubleSpot, offset: isize) -> Option<Proposal> {
    let (written, first) = number(spot, offset)?;
    let (Token::Wrong('%'), sign) = spot.token(offset + 1)? else {
        return None;
    };
    let span = first.to(sign);
    let edits = vec![Edit::remove(first.end as usize, sign.end as usize)];
    let what = format!(
        "{} has a sign too many: levels and shares go from 0 to 100 as they are",
        spot.slice(span)
    );
    Some(Proposal::new(span, what, format!("write {written}"), edits).once())
}

/// A number with letters behind it, such as `2h`, or a word, such as `2 hours`.
fn unit(spot: &TroubleSpot, offset: isize) -> Option<Proposal> {
    let (written, span) = number(spot, offset)?;
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
    let (Token::Word(word), next) = spot.token(offset + 1)? else {
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
        spot.slice(span.to(next))
    );
    Some(Proposal::new(span.to(next), what, format!("write {written}"), edits))
}

/// `1.` at the end of a line.
fn point_for_comma(spot: &TroubleSpot, offset: isize) -> Option<Proposal> {
    let (written, span) = number(spot, offset)?;
    let digits = written.strip_suffix('.')?;
    if matches!(spot.token(offset + 1)?.0, Token::Comma | Token::Close(_)) {
        return None;
    }
    let edits = vec![Edit::replace(span.end as usize - 1, span.end as usize, ",")];
    Some(Proposal::new(
        span,
        "a point stands where a comma belongs",
        format!("write {digits},"),
        edits,
    ))
}

fn range(spot: &TroubleSpot, offset: isize) -> Option<Proposal> {
    let (written, first) = number(spot, offset)?;
    let low = written.split("..").next().unwrap_or(written);
    let first = Span::new(first.start as usize, first.start as usize + low.len());
    let rest = spot.text.get(first.end as usize..)?;
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
    let what = format!("{} is a range; one number belongs here", spot.slice(span));
    Some(Proposal::new(span, what, format!("write one number, for example {middle}"), edits).unsure())
}

fn date(spot: &TroubleSpot, offset: isize) -> Option<Proposal> {
    let (_, first) = number(spot, offset)?;
    let rest = spot.text.get(first.start as usize..)?;
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
