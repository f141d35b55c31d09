//! Contracts: names to indices, bounds to ranges, players to the names they have in tables.

use std::ops::RangeInclusive;

use super::conditions::{chosen, levels};
use super::{Context, level};
use crate::scenario::authored::{Contract, ContractPlayer};
use crate::scenario::balance::{BalanceAssertion, LessonAssertion};
use crate::scenario::check::contract as check;
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::place::Located;

pub(super) fn contract(contract: &Contract, context: &Context, out: &mut DiagnosticSink) -> BalanceAssertion {
    let names = context.names;
    BalanceAssertion::Lesson(match contract {
        Contract::Reaches { leader, ending, share } => {
            let ending = names.endings.get(ending, out);
            return BalanceAssertion::Reaches(leader.as_str().to_owned(), ending, levels(share));
        }
        Contract::NoneBeats { leader, on, margin } => {
            let (leader, on) = (leader.as_str().to_owned(), on.as_str().to_owned());
            return BalanceAssertion::NoneBeats(leader, on, level(margin));
        }
        Contract::ReadingPays { player, by } => LessonAssertion::ReadingPays {
            reader: player.as_str().to_owned(),
            by: level(by),
        },
        Contract::NoneSurpasses {
            player,
            margin,
            on_more_than,
        } => LessonAssertion::NoneSurpasses {
            reader: player.as_str().to_owned(),
            margin: level(margin),
            on_more_than: on_more_than.value as usize,
        },
        Contract::Ends { player, ending, share } => LessonAssertion::Ends {
            player: table_name(player),
            ending: names.endings.get(ending, out),
            share: levels(share),
        },
        Contract::Needed { from, to } => LessonAssertion::Needed(between(from, to, out)),
        Contract::Able { from, to } => LessonAssertion::Able(between(from, to, out)),
        Contract::Comes { moment, player, share } => LessonAssertion::Comes {
            moment: names.moments.get(moment, out),
            player: table_name(player),
            share: levels(share),
        },
        Contract::Needs { moment, side, share } => LessonAssertion::Needs {
            moment: with_choices(moment, context, out),
            need: side.as_str().to_owned(),
            share: levels(share),
        },
        Contract::NeverBestAlone { moment, in_more_than } => LessonAssertion::NeverBestAlone {
            moment: with_choices(moment, context, out),
            in_more_than: level(in_more_than),
        },
        Contract::Best { moment, choice, on } => {
            let known = names.moments.find(&moment.value);
            let at = with_choices(moment, context, out);
            let choices = known
                .filter(|known| !check::is_meeting(context.scenario, *known))
                .and_then(|known| names.choices.get(known));
            LessonAssertion::Best {
                moment: at,
                choice: choices.map_or(0, |choices| chosen(choices, choice, at, context, out)),
                on: on.as_str().to_owned(),
            }
        }
        Contract::LabelGuess { share } => LessonAssertion::LabelGuess(levels(share)),
        Contract::NoStanceBest { in_more_than } => LessonAssertion::NoStanceBest {
            in_more_than: level(in_more_than),
        },
        Contract::MomentsMatter { at_least } => LessonAssertion::MomentsMatter {
            at_least: level(at_least),
        },
    })
}

/// The index of a moment that has choices; a meeting is reported.
fn with_choices(moment: &Located<String>, context: &Context, out: &mut DiagnosticSink) -> usize {
    let at = context.names.moments.get(moment, out);
    if context.names.moments.find(&moment.value).is_some() {
        check::has_choices(moment, at, context.scenario, out);
    }
    at
}

fn between(from: &Located<f64>, to: &Located<f64>, out: &mut DiagnosticSink) -> RangeInclusive<f64> {
    check::is_in_order(from, to, out);
    level(from)..=level(to)
}

/// The name of a player in tables and on the command line.
fn table_name(player: &ContractPlayer) -> String {
    match player {
        ContractPlayer::Situational => "situational".to_owned(),
        ContractPlayer::Foreseeing => "foreseeing".to_owned(),
        ContractPlayer::Always(stance) => format!("always-{}", stance.name()),
        ContractPlayer::Answer(number) => format!("answer-{}", number.value),
        ContractPlayer::MostSupport => "most-support".to_owned(),
        ContractPlayer::LeastSupport => "least-support".to_owned(),
        ContractPlayer::Random => "random".to_owned(),
        ContractPlayer::Shuffled => "shuffled".to_owned(),
        ContractPlayer::Alternating => "alternating".to_owned(),
        ContractPlayer::Spam(act) => format!("spam-{}", kebab(act.as_str())),
    }
}

/// `SitBeside` as `sit-beside`.
fn kebab(word: &str) -> String {
    let mut kebab = String::with_capacity(word.len() + 3);
    for letter in word.chars() {
        if letter.is_ascii_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
    }
    kebab
}
