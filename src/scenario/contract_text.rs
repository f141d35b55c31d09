//! A contract in the words of the scenario language, as a coach would write it.
//!
//! In: a contract as it was resolved, the scenario it belongs to. Out: one line of RON, written by `ron`.

use ron::ser::{PrettyConfig, to_string_pretty};
use ron::value::RawValue;
use serde::Serialize;

use super::resolved::Scenario;
use super::story::BalanceAssertion;

/// A contract as it is spelled.
#[derive(Serialize)]
enum ContractText<'a> {
    Reaches {
        leader: &'a RawValue,
        ending: &'a str,
        share: BoundText,
    },
    NoneBeats {
        leader: &'a RawValue,
        on: &'a RawValue,
        margin: LevelText,
    },
}

#[derive(Serialize)]
enum BoundText {
    AtLeast(LevelText),
    AtMost(LevelText),
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
        reason = "a whole number of 0..=100"
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
    let word = |word: &'a str| RawValue::from_ron(word).map_err(|wrong| wrong.code);
    Ok(match contract {
        BalanceAssertion::Reaches(leader, ending, share) => ContractText::Reaches {
            leader: word(leader)?,
            ending: scenario.endings.get(*ending).map_or("", |ending| ending.id.as_str()),
            share: if *share.start() > 0.0 {
                BoundText::AtLeast(LevelText::of(*share.start()))
            } else {
                BoundText::AtMost(LevelText::of(*share.end()))
            },
        },
        BalanceAssertion::NoneBeats(leader, measure, margin) => ContractText::NoneBeats {
            leader: word(leader)?,
            on: word(measure)?,
            margin: LevelText::of(*margin),
        },
    })
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
