//! A judged moment in a coach's words.

use super::words::{day_of, hundredths, in_hundred, listed};
use crate::insight::{
    ChangeEffect, JudgedChoice, Judgement, MomentChange, MomentFinding, MomentVerdict, Need, Side, WhyNever,
};
use crate::narration::page::plain::PlainLine;
use crate::narration::phrases::shorten::shorten;

/// Letters of a choice's words that are shown.
const SHOWN: usize = 70;
/// A choice that is the best bet this often or more is simply called so, 0..1.
const USUALLY: f64 = 0.9;

/// All of it: what it is, how often it comes, what is right, each choice, what stands out, what turns it.
#[must_use]
pub fn judgement(judged: &Judgement) -> Vec<PlainLine> {
    let mut lines = vec![text("", format!("`{}` {}", judged.id, judged.title))];
    lines.push(text("  ", comes_up(judged)));
    if let Some(verdict) = verdict(judged) {
        lines.push(text("  ", verdict));
    }
    for finding in &judged.findings {
        lines.push(text("  ", said_of_finding(judged, finding)));
    }
    if !judged.choices.is_empty() {
        lines.push(PlainLine::Blank);
        let followed = judged.followed;
        lines.push(text(
            "  ",
            format!("Its choices, each followed to the end {followed} times with the same luck; better and worse are said only where that is sure:"),
        ));
    }
    for (number, choice) in judged.choices.iter().enumerate() {
        lines.push(text(&format!("  {}  ", number + 1), said_of_choice(choice)));
    }
    lines.extend(changes(judged));
    lines.push(PlainLine::Blank);
    lines
}

fn text(lead: &str, text: String) -> PlainLine {
    PlainLine::Text {
        lead: lead.to_owned(),
        text,
    }
}

fn comes_up(judged: &Judgement) -> String {
    let Some([first, middle, last]) = judged.days else {
        return format!(
            "It never came up, in {} runs by each of {} leaders.",
            judged.runs,
            judged.came.len()
        );
    };
    let shares = || judged.came.iter().map(|(_, share)| *share);
    let (low, high) = (shares().fold(1.0, f64::min), shares().fold(0.0, f64::max));
    let often = if low >= 1.0 {
        "Comes up in every run, whoever leads".to_owned()
    } else if hundredths(low) == hundredths(high) {
        format!("Comes up in {} runs, whoever leads", in_hundred(low))
    } else {
        let name = |found: Option<&(&'static str, f64)>| found.map_or("", |(leader, _)| *leader);
        let fewest = judged.came.iter().min_by(|a, b| a.1.total_cmp(&b.1));
        let most = judged.came.iter().max_by(|a, b| a.1.total_cmp(&b.1));
        format!(
            "Comes up in {} to {} runs, least under `{}`, most under `{}`",
            hundredths(low),
            in_hundred(high),
            name(fewest),
            name(most)
        )
    };
    let when = if first == last {
        format!("always on {}", day_of(first))
    } else {
        format!(
            "mostly around {}, at the earliest on {}, at the latest on {}",
            day_of(middle),
            day_of(first),
            day_of(last)
        )
    };
    format!("{often}, {when}.")
}

const fn stepping(need: Need) -> &'static str {
    match need {
        Need::Needed => "stepping in",
        Need::Able => "stepping back",
        Need::Either => "either",
    }
}

fn verdict(judged: &Judgement) -> Option<String> {
    let [needed, able, either] = judged.needs.map(hundredths);
    let all = format!(
        "People here need the leader in {needed} of 100, manage alone in {able}, and either would do in {either}"
    );
    let sample = format!(
        "looked at with {} teams as somebody who reads each situation leads them",
        judged.times
    );
    Some(match judged.verdict {
        MomentVerdict::Right { need, share, interval } => {
            let right = match need {
                Need::Needed => "Stepping in is right here",
                Need::Able => "Stepping back is right here",
                Need::Either => "Either would do here",
            };
            format!(
                "{right} in {}: {}. ({sample}; over many runs it would be {} to {}.)",
                in_hundred(share),
                lower(&all),
                hundredths(interval.low),
                hundredths(interval.high)
            )
        }
        MomentVerdict::Depends => format!(
            "It depends on the team, so this one has to be read: {}. ({sample}.)",
            lower(&all)
        ),
        MomentVerdict::OneSided(side) => {
            let (these, other) = match side {
                Side::In => ("steps in", "steps back (guide, coach, entrust or leave)"),
                Side::Back => ("steps back", "steps in (take over, direct, hover or join)"),
            };
            format!(
                "Every choice here {these}, so there is nothing to weigh between in and back; add one that {other}. ({sample}.)"
            )
        }
        MomentVerdict::NoChoices => {
            "It has no choices to be judged; what a meeting comes to follows from what is said in it.".to_owned()
        }
        MomentVerdict::Never => return None,
    })
}

fn lower(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn said_of_finding(judged: &Judgement, finding: &MomentFinding) -> String {
    let number = |id: &str| {
        let at = judged.choices.iter().position(|choice| choice.id == id);
        at.map_or_else(|| format!("`{id}`"), |at| format!("choice {} (`{id}`)", at + 1))
    };
    match finding {
        MomentFinding::Never(why) => match why {
            WhyNever::DayTaken => {
                "Its owner had left, or its day was full: move it to a day with fewer moments.".to_owned()
            }
            WhyNever::Condition => {
                "Its condition never held while there was room for it: loosen the condition.".to_owned()
            }
            WhyNever::OnlyAfter(moment, choice) => format!(
                "Only `{choice}` in `{moment}` leads to it: see in `{moment}` whether anybody has a reason to choose that."
            ),
            WhyNever::NothingLeads => {
                "No choice leads to it: give one a `then`, or give the moment a day or a condition.".to_owned()
            }
        },
        MomentFinding::WinsOnEverything(id) => {
            let hours = judged.choices.iter().map(|choice| choice.hours).fold(0.0, f64::max);
            let own = judged.choices.iter().find(|choice| choice.id == *id);
            let price = own
                .filter(|own| own.hours >= hours && judged.choices.len() > 1 && hours > 0.0)
                .map_or("nothing to weigh", |_| "all that it costs is the hours");
            format!("One choice wins on everything, {}: {price}.", number(id))
        }
        MomentFinding::NothingHangsOnIt => {
            "No choice is ever best: whatever is chosen, nothing that is measured surely comes out differently."
                .to_owned()
        }
        MomentFinding::NoneGoesWell(best) => format!(
            "No choice is a good bet: even the best goes well in {} only.",
            in_hundred(*best)
        ),
        MomentFinding::NeverRight(id, stance) => format!(
            "The choice meant as {}, {}, is never right: in no run has it the best chance, and it does nothing surely better.",
            stance.name(),
            number(id)
        ),
        MomentFinding::Seldom(share) => format!("Few will ever see it: it comes up in {}.", in_hundred(*share)),
        MomentFinding::TooFew => format!(
            "It came {} times in all these runs: too seldom to call a choice always or never right.",
            judged.followed
        ),
    }
}

fn measure_words(name: &str) -> &str {
    match name {
        "level" => "what the team can do alone",
        "delivered" => "the work",
        "trust" => "trust in the leader",
        "commitment" => "commitment",
        "standing" => "what they think outside",
        "owner" => "how far its owner stands on their own feet",
        other => other,
    }
}

fn said_of_choice(choice: &JudgedChoice) -> String {
    let hours = libm::round(choice.hours * 4.0) / 4.0;
    let chance = match choice.best {
        best if best >= 1.0 => "always the best chance".to_owned(),
        best if best >= USUALLY => "nearly always the best chance".to_owned(),
        best if best <= 0.0 => "never the best chance".to_owned(),
        best => format!("the best chance in {}", in_hundred(best)),
    };
    let words = |names: &[&'static str]| {
        let all: Vec<&str> = names.iter().map(|name| measure_words(name)).collect();
        (!all.is_empty()).then(|| listed(&all))
    };
    let effects = match (words(&choice.better), words(&choice.worse)) {
        (None, None) => "For team, work and those outside it comes to about what the others do.".to_owned(),
        (Some(better), None) => format!("Better for {better}; worse for nothing."),
        (None, Some(worse)) => format!("Worse for {worse}; better for nothing."),
        (Some(better), Some(worse)) => format!("Better for {better}; worse for {worse}."),
    };
    let told = choice
        .promises_to
        .as_ref()
        .map(|name| format!("{name} is told to count on it."));
    let leads = choice.lead.as_ref().map(|name| format!("{name} gets the lead."));
    let then = choice.then.as_ref().map(|then| format!("Leads to `{then}`."));
    let first = format!(
        "{} (`{}`, {}, {hours} h): goes well in {}, {chance}.",
        shorten(&choice.text, SHOWN),
        choice.id,
        choice.stance.name(),
        in_hundred(choice.odds)
    );
    let all: Vec<String> = [first, effects]
        .into_iter()
        .chain(told)
        .chain(leads)
        .chain(then)
        .collect();
    all.join(" ")
}

fn changes(judged: &Judgement) -> Vec<PlainLine> {
    let is_judged = matches!(judged.verdict, MomentVerdict::Right { .. } | MomentVerdict::Depends);
    if !is_judged {
        return Vec::new();
    }
    let mut lines = vec![PlainLine::Blank];
    let turns = |change: &&MomentChange| matches!(change.effect, ChangeEffect::Turns(_) | ChangeEffect::Dilemma);
    let turning: Vec<String> = judged.changes.iter().filter(turns).map(said_of_turn).collect();
    if turning.is_empty() {
        lines.push(text(
            "  ",
            "No single change turns it: not `needs_authority`, nor `urgency`, `severity`, `familiarity` or `difficulty` by 50. Change two of them, or the choices.".to_owned(),
        ));
    } else {
        lines.push(text("  ", "To turn it:".to_owned()));
        lines.extend(turning.into_iter().map(|said| text("  - ", said)));
    }
    for (wanted, word) in [(ChangeEffect::Easier, "Easier"), (ChangeEffect::Harder, "Harder")] {
        let of = judged.changes.iter().filter(|change| change.effect == wanted);
        let all: Vec<String> = of
            .map(|change| format!("`{}` (best chance {})", change.written(), hundredths(change.best)))
            .collect();
        if !all.is_empty() {
            lines.push(text("  ", format!("{word} without turning: {}.", listed(&all))));
        }
    }
    lines
}

fn said_of_turn(change: &MomentChange) -> String {
    let written = change.written();
    match change.effect {
        ChangeEffect::Turns(Need::Either) => {
            format!("with `{written}` either would do, in {}.", in_hundred(change.share))
        }
        ChangeEffect::Turns(need) => format!(
            "with `{written}` {} would be right, in {}.",
            stepping(need),
            in_hundred(change.share)
        ),
        _ => format!("with `{written}` both sides would be about as likely to go well: a dilemma."),
    }
}
