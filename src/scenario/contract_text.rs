//! A contract in the words of the scenario language, as a coach would write it.
//!
//! In: a contract as it was resolved, the scenario it belongs to. Out: one line of RON, written by `ron`.

use std::ops::RangeInclusive;

use ron::ser::{PrettyConfig, to_string_pretty};
use ron::value::RawValue;
use serde::Serialize;

use super::balance::{BalanceAssertion, LessonAssertion};
use super::resolved::Scenario;

/// A contract as it is spelled.
#[derive(Serialize)]
enum ContractText<'a> {
    Reaches {
        leader: Box<RawValue>,
        ending: &'a str,
        share: BoundText,
    },
    NoneBeats {
        leader: Box<RawValue>,
        on: Box<RawValue>,
        margin: LevelText,
    },
    ReadingPays {
        player: Box<RawValue>,
        by: LevelText,
    },
    NoneSurpasses {
        player: Box<RawValue>,
        margin: LevelText,
        on_more_than: usize,
    },
    Ends {
        player: Box<RawValue>,
        ending: &'a str,
        share: BoundText,
    },
    Needed {
        from: LevelText,
        to: LevelText,
    },
    Able {
        from: LevelText,
        to: LevelText,
    },
    Comes {
        moment: &'a str,
        player: Box<RawValue>,
        share: BoundText,
    },
    Needs {
        moment: &'a str,
        side: Box<RawValue>,
        share: BoundText,
    },
    NeverBestAlone {
        moment: &'a str,
        in_more_than: LevelText,
    },
    Best {
        moment: &'a str,
        choice: &'a str,
        on: Box<RawValue>,
    },
    LabelGuess {
        share: BoundText,
    },
    NoStanceBest {
        in_more_than: LevelText,
    },
    MomentsMatter {
        at_least: LevelText,
    },
}

#[derive(Serialize)]
enum BoundText {
    AtLeast(LevelText),
    AtMost(LevelText),
}

impl BoundText {
    fn of(share: &RangeInclusive<f64>) -> Self {
        if *share.start() > 0.0 {
            Self::AtLeast(LevelText::of(*share.start()))
        } else {
            Self::AtMost(LevelText::of(*share.end()))
        }
    }
}

/// A level of 100, without a point where it needs none.
#[derive(Serialize)]
#[serde(untagged)]
enum LevelText {
    Whole(u32),
    Tenths(f64),
}

impl LevelText {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number of 0..=1000"
    )]
    fn of(share: f64) -> Self {
        let tenths = libm::round(share * 1000.0);
        let level = tenths / 10.0;
        if libm::fmod(tenths, 10.0) == 0.0 {
            Self::Whole(level as u32)
        } else {
            Self::Tenths(level)
        }
    }
}

impl Scenario {
    /// A contract of this scenario as it would stand in its file.
    #[must_use]
    pub fn contract_text(&self, contract: &BalanceAssertion) -> String {
        let form = PrettyConfig::new().compact_structs(true);
        spelled(self, contract)
            .and_then(|text| to_string_pretty(&text, form))
            .unwrap_or_default()
    }
}

fn spelled<'a>(scenario: &'a Scenario, contract: &'a BalanceAssertion) -> ron::Result<ContractText<'a>> {
    let ending = |ending: &usize| scenario.endings.get(*ending).map_or("", |ending| ending.id.as_str());
    Ok(match contract {
        BalanceAssertion::Reaches(leader, at, share) => ContractText::Reaches {
            leader: word(leader)?,
            ending: ending(at),
            share: BoundText::of(share),
        },
        BalanceAssertion::NoneBeats(leader, measure, margin) => ContractText::NoneBeats {
            leader: word(leader)?,
            on: word(measure)?,
            margin: LevelText::of(*margin),
        },
        BalanceAssertion::Lesson(assertion) => of_the_lesson(scenario, assertion)?,
    })
}

fn of_the_lesson<'a>(scenario: &'a Scenario, assertion: &'a LessonAssertion) -> ron::Result<ContractText<'a>> {
    let moment = |moment: &usize| scenario.moments.get(*moment).map_or("", |moment| moment.id.as_str());
    let level = |level: &f64| LevelText::of(*level);
    Ok(match assertion {
        LessonAssertion::ReadingPays { reader, by } => ContractText::ReadingPays {
            player: word(reader)?,
            by: level(by),
        },
        LessonAssertion::NoneSurpasses {
            reader,
            margin,
            on_more_than,
        } => ContractText::NoneSurpasses {
            player: word(reader)?,
            margin: level(margin),
            on_more_than: *on_more_than,
        },
        LessonAssertion::Ends { player, ending, share } => ContractText::Ends {
            player: word(&player_word(player))?,
            ending: scenario.endings.get(*ending).map_or("", |ending| ending.id.as_str()),
            share: BoundText::of(share),
        },
        LessonAssertion::Needed(share) => ContractText::Needed {
            from: level(share.start()),
            to: level(share.end()),
        },
        LessonAssertion::Able(share) => ContractText::Able {
            from: level(share.start()),
            to: level(share.end()),
        },
        LessonAssertion::Comes {
            moment: at,
            player,
            share,
        } => ContractText::Comes {
            moment: moment(at),
            player: word(&player_word(player))?,
            share: BoundText::of(share),
        },
        LessonAssertion::Needs {
            moment: at,
            need,
            share,
        } => ContractText::Needs {
            moment: moment(at),
            side: word(need)?,
            share: BoundText::of(share),
        },
        LessonAssertion::NeverBestAlone {
            moment: at,
            in_more_than,
        } => ContractText::NeverBestAlone {
            moment: moment(at),
            in_more_than: level(in_more_than),
        },
        LessonAssertion::Best { moment: at, choice, on } => ContractText::Best {
            moment: moment(at),
            choice: (scenario.moments.get(*at))
                .and_then(|moment| moment.choices.get(*choice))
                .map_or("", |choice| choice.id.as_str()),
            on: word(on)?,
        },
        LessonAssertion::LabelGuess(share) => ContractText::LabelGuess {
            share: BoundText::of(share),
        },
        LessonAssertion::NoStanceBest { in_more_than } => ContractText::NoStanceBest {
            in_more_than: level(in_more_than),
        },
        LessonAssertion::MomentsMatter { at_least } => ContractText::MomentsMatter {
            at_least: level(at_least),
        },
    })
}

/// A word of the language, without quotes.
fn word(word: &str) -> ron::Result<Box<RawValue>> {
    RawValue::from_boxed_ron(word.into()).map_err(|wrong| wrong.code)
}

/// A player as the language spells it, from the name that it has in tables.
fn player_word(name: &str) -> String {
    match name.split_once('-') {
        Some(("always", stance)) => format!("Always({})", pascal(stance)),
        Some(("answer", number)) => format!("Answer({number})"),
        Some(("spam", act)) => format!("Spam({})", pascal(act)),
        _ => pascal(name),
    }
}

/// `sit-beside` as `SitBeside`.
fn pascal(kebab: &str) -> String {
    let mut word = String::with_capacity(kebab.len());
    for part in kebab.split('-') {
        let mut letters = part.chars();
        word.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        word.push_str(letters.as_str());
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contract_is_written_as_a_coach_writes_it() {
        let mut scenario = Scenario::shipped("the_launch").unwrap_or_else(|why| panic!("{why}"));
        scenario.endings[0].id = "a \"quoted\" id".to_owned();
        let reaches = |share| BalanceAssertion::Reaches("Situational".to_owned(), 0, share);
        let beats = BalanceAssertion::NoneBeats("Direct".to_owned(), "LastWeek".to_owned(), 0.1);
        for (contract, text) in [
            (
                reaches(0.4..=1.0),
                r#"Reaches(leader: Situational, ending: "a \"quoted\" id", share: AtLeast(40))"#,
            ),
            (
                reaches(0.0..=0.995),
                r#"Reaches(leader: Situational, ending: "a \"quoted\" id", share: AtMost(99.5))"#,
            ),
            (beats, "NoneBeats(leader: Direct, on: LastWeek, margin: 10)"),
        ] {
            assert_eq!(scenario.contract_text(&contract), text);
        }
    }
}
