//! A cohort as a file: JSON, one line for what it is and one line a moment.
//!
//! In: texts of files. Out: a cohort, or in which line of which file something does not fit. What does not fit is refused, for figures that
//! were added up wrongly cannot be told from others.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::cohort::{Cohort, CohortMoment};

/// The format that is written.
pub const COHORT_FORMAT: u32 = 1;

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CohortHead {
    stepback_cohort: u32,
    results: Vec<String>,
}

/// The first line of any format.
#[derive(Debug, Deserialize)]
struct AnyHead {
    stepback_cohort: u32,
}

/// A cohort cannot be read or added up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CohortError {
    /// It is something else.
    #[error("{file} is no cohort file; `cohort.json` of a workshop's result is one, and what `stepback cohort` writes")]
    Other {
        /// The file.
        file: String,
    },
    /// A newer program wrote it.
    #[error(
        "{file} is a cohort file of format {format}, and this program knows format {COHORT_FORMAT}; use a newer program"
    )]
    Newer {
        /// The file.
        file: String,
        /// Its format.
        format: u32,
    },
    /// A line cannot be used.
    #[error("{file}, line {line}: {why}; take the file anew from the workshop it came from")]
    Line {
        /// The file.
        file: String,
        /// From 1.
        line: usize,
        /// What is wrong.
        why: String,
    },
    /// A workshop would be counted twice.
    #[error("the workshop {result} is in {first} and again in {second}; leave one of them out")]
    Twice {
        /// The result's name.
        result: String,
        /// The file it came from.
        first: String,
        /// The file it came from again.
        second: String,
    },
}

impl Cohort {
    /// The file.
    #[must_use]
    pub fn text(&self) -> String {
        let head = CohortHead {
            stepback_cohort: COHORT_FORMAT,
            results: self.results.iter().cloned().collect(),
        };
        // What has only texts and numbers can always be written.
        let mut text = serde_json::to_string(&head).unwrap_or_default();
        text.push('\n');
        for moment in self.moments() {
            text.push_str(&serde_json::to_string(moment).unwrap_or_default());
            text.push('\n');
        }
        text
    }

    /// Files added up: their names with their texts.
    ///
    /// # Errors
    /// One of them does not fit, or a workshop is in two of them.
    pub fn merge<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, CohortError> {
        let mut whole = Self::default();
        let mut from: BTreeMap<String, String> = BTreeMap::new();
        for (file, text) in files {
            let mut lines = (1..).zip(text.lines());
            let head = read_head(file, lines.next().map_or("", |(_, line)| line))?;
            for result in head.results {
                if let Some(first) = from.insert(result.clone(), file.to_owned()) {
                    let second = file.to_owned();
                    return Err(CohortError::Twice { result, first, second });
                }
                whole.results.insert(result);
            }
            for (number, line) in lines {
                let wrong = |why: String| CohortError::Line {
                    file: file.to_owned(),
                    line: number,
                    why,
                };
                let moment: CohortMoment = serde_json::from_str(line).map_err(|error| wrong(error.to_string()))?;
                check(&moment).map_err(|why| wrong(why.to_owned()))?;
                let other = |_| {
                    wrong(format!(
                        "`{}` has another number of choices here than in an earlier file",
                        moment.moment
                    ))
                };
                whole.add(&moment).map_err(other)?;
            }
        }
        Ok(whole)
    }
}

fn read_head(file: &str, line: &str) -> Result<CohortHead, CohortError> {
    let other = |_| CohortError::Other { file: file.to_owned() };
    let any: AnyHead = serde_json::from_str(line).map_err(other)?;
    if any.stepback_cohort != COHORT_FORMAT {
        return Err(CohortError::Newer {
            file: file.to_owned(),
            format: any.stepback_cohort,
        });
    }
    serde_json::from_str(line).map_err(other)
}

/// What must be so in every line.
fn check(moment: &CohortMoment) -> Result<(), &'static str> {
    let sum = |figures: &[u32]| figures.iter().map(|figure| u64::from(*figure)).sum::<u64>();
    if moment
        .figures()
        .iter()
        .any(|figures| figures.len() != moment.decided.len())
    {
        return Err("its lists have different numbers of choices");
    }
    if sum(&moment.decided) != u64::from(moment.rooms) {
        return Err("more or fewer rooms decided than there are");
    }
    let came = moment.well.iter().zip(&moment.badly);
    let more =
        |((well, badly), decided): ((&u32, &u32), &u32)| u64::from(*well) + u64::from(*badly) > u64::from(*decided);
    if came.zip(&moment.decided).any(more) {
        return Err("more came of a choice than there are rooms that took it");
    }
    Ok(())
}
