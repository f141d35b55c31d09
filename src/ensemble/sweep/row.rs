//! One run as a row: who led, with which seed, how it ended, the measures, and what came and was chosen.
//!
//! No cell needs quotes: ids are lower-case letters, digits and `_` (SB202), all else is numbers and names of ours.
//!
//! Rows are written as CSV and as JSON lines; they are read from the CSV, and give the same bytes when written again.
//! What came is one word a moment: `kickoff=ask+` is the written moment `kickoff`, answered by `ask`, and went well (`-`:
//! badly); `~mistake.late=own-` came by itself; without `=` the run ended before it was answered.

use std::fmt::Write as _;
use std::sync::Arc;

use super::book::{Book, place};
use super::measure::{Measure, from_fixed, to_fixed};
use crate::scenario::{MomentId, Outcome};

/// A run.
#[derive(Debug, Clone, PartialEq)]
pub struct RunRow {
    /// Its number in the sweep, from 0; the same under each leader.
    pub run: u64,
    /// The name of who led.
    pub leader: Arc<str>,
    /// Where all its luck comes from: the sweep's seed plus the number of the run.
    pub seed: u64,
    /// Index of the ending.
    pub ending: usize,
    /// In the order of [`Measure::ALL`], in ten-thousandths.
    pub(super) measures: [i64; Measure::ALL.len()],
    /// For how many weeks in a row, up to the last one with the leader, the team's level had been falling.
    pub level_falling: u32,
    /// The same for mean commitment.
    pub commitment_falling: u32,
    /// What came, in its order.
    pub met: Vec<MomentRow>,
}

/// A moment that came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MomentRow {
    /// Where the moment came from.
    pub what: MomentOrigin,
    /// What was chosen (of a meeting: what was decided), from 0; `None` when the run ended before it was answered.
    pub choice: Option<usize>,
    /// How it went.
    pub outcome: Option<Outcome>,
}

/// Where a moment came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MomentOrigin {
    /// The coach wrote it.
    Written(MomentId),
    /// It came by itself: index of its kind, index of its text.
    ByItself(usize, usize),
}

/// What all rows of a sweep have in common: the first sixteen digits of the digests of scenario and model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    pub scenario: String,
    pub model: String,
}

impl RunRow {
    /// A measure; see [`Measure`] for its range.
    #[must_use]
    pub fn measure(&self, measure: Measure) -> f64 {
        from_fixed(self.measures[measure as usize])
    }

    /// The first line of the CSV.
    pub(super) fn header() -> String {
        let mut line = "run,leader,seed,scenario,model,ending".to_owned();
        for measure in Measure::ALL {
            let _ = write!(line, ",{}", measure.name());
        }
        line + ",level_falling,commitment_falling,moments\n"
    }

    /// Its line of the CSV.
    pub(super) fn write_csv(&self, book: &Book, stamp: &Stamp, to: &mut String) {
        let ending = book.endings.get(self.ending).map_or("", String::as_str);
        let _ = write!(
            to,
            "{},{},{},{},{},{ending}",
            self.run, self.leader, self.seed, stamp.scenario, stamp.model
        );
        for measure in self.measures {
            let _ = write!(to, ",{}", from_fixed(measure));
        }
        let _ = write!(to, ",{},{},", self.level_falling, self.commitment_falling);
        self.write_moments(book, to);
        to.push('\n');
    }

    /// Its line of JSON.
    pub(super) fn write_json(&self, book: &Book, stamp: &Stamp, to: &mut String) {
        let ending = book.endings.get(self.ending).map_or("", String::as_str);
        let _ = write!(
            to,
            r#"{{"run":{},"leader":"{}","seed":{},"scenario":"{}","model":"{}","ending":"{ending}""#,
            self.run, self.leader, self.seed, stamp.scenario, stamp.model
        );
        for (measure, value) in Measure::ALL.iter().zip(self.measures) {
            let _ = write!(to, r#","{}":{}"#, measure.name(), from_fixed(value));
        }
        let _ = write!(
            to,
            r#","level_falling":{},"commitment_falling":{},"moments":""#,
            self.level_falling, self.commitment_falling
        );
        self.write_moments(book, to);
        to.push_str("\"}\n");
    }

    fn write_moments(&self, book: &Book, to: &mut String) {
        for (i, met) in self.met.iter().enumerate() {
            if i > 0 {
                to.push(' ');
            }
            met.write(book, to);
        }
    }

    /// Reads a line of the CSV; `None` when it is none of this sweep's.
    pub(super) fn read_csv(line: &str, book: &Book, stamp: &Stamp) -> Option<Self> {
        let mut cells = line.split(',');
        let run = cells.next()?.parse().ok()?;
        let leader = Arc::from(cells.next()?);
        let seed = cells.next()?.parse().ok()?;
        if cells.next()? != stamp.scenario || cells.next()? != stamp.model {
            return None;
        }
        let ending = place(&book.endings, cells.next()?)?;
        let mut measures = [0; Measure::ALL.len()];
        for measure in &mut measures {
            *measure = to_fixed(cells.next()?.parse().ok().filter(|x: &f64| x.is_finite())?);
        }
        let level_falling = cells.next()?.parse().ok()?;
        let commitment_falling = cells.next()?.parse().ok()?;
        let moments = cells.next()?;
        let met = moments
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(|word| MomentRow::read(word, book))
            .collect::<Option<_>>()?;
        cells.next().is_none().then_some(Self {
            run,
            leader,
            seed,
            ending,
            measures,
            level_falling,
            commitment_falling,
            met,
        })
    }
}

impl MomentRow {
    fn write(&self, book: &Book, to: &mut String) {
        let choices = match self.what {
            MomentOrigin::Written(moment) => {
                let Some(page) = book.moments.get(moment) else { return };
                to.push_str(&page.id);
                page.choices.as_slice()
            }
            MomentOrigin::ByItself(kind, text) => {
                let Some(page) = book.kinds.get(kind) else { return };
                let _ = write!(to, "~{}.{}", page.id, page.texts.get(text).map_or("", String::as_str));
                page.choices_of(text)
            }
        };
        if let Some(choice) = self.choice.and_then(|choice| choices.get(choice)) {
            let sign = match self.outcome {
                Some(Outcome::Well) => "+",
                Some(Outcome::Badly) => "-",
                None => "",
            };
            let _ = write!(to, "={choice}{sign}");
        }
    }

    fn read(word: &str, book: &Book) -> Option<Self> {
        let (name, answer) = match word.split_once('=') {
            Some((name, answer)) => (name, Some(answer)),
            None => (word, None),
        };
        let (what, choices) = if let Some(name) = name.strip_prefix('~') {
            let (kind, text) = name.split_once('.')?;
            let kind = place(book.kinds.iter().map(|page| &page.id), kind)?;
            let page = &book.kinds[kind];
            let text = place(&page.texts, text)?;
            (MomentOrigin::ByItself(kind, text), page.choices_of(text))
        } else {
            let moment = place(book.moments.iter().map(|page| &page.id), name)?;
            (MomentOrigin::Written(moment), book.moments[moment].choices.as_slice())
        };
        let Some(answer) = answer else {
            return Some(Self {
                what,
                choice: None,
                outcome: None,
            });
        };
        let (choice, outcome) = match (answer.strip_suffix('+'), answer.strip_suffix('-')) {
            (Some(choice), _) => (choice, Some(Outcome::Well)),
            (_, Some(choice)) => (choice, Some(Outcome::Badly)),
            _ => (answer, None),
        };
        Some(Self {
            what,
            choice: Some(place(choices, choice)?),
            outcome,
        })
    }
}
