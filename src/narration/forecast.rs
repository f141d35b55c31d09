//! What somebody may expect of a moment, in words: five picks, each kept in the journal as one stable word.

use super::words::Words;
use crate::insight::Forecast;

/// A forecast as it is read.
#[must_use]
pub fn words(words: &Words, forecast: Forecast) -> String {
    words.get(&format!("forecast-{}", forecast.word()))
}

/// All that can be picked, in order, each with its words.
#[must_use]
pub fn picks(words: &Words) -> [(Forecast, String); 5] {
    Forecast::ALL.map(|forecast| (forecast, self::words(words, forecast)))
}
