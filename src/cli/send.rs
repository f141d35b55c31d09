//! Statements of a play-through, made and sent.
//!
//! In: a play-through that was opened, the key from the environment or the data folder. Out: statements; or a sentence
//! about what arrived and what waits.

use std::process::ExitCode;
use std::time::Duration;

use super::count::count;
use super::error::CliError;
use super::{Everywhere, out};
use crate::narration::Localizer;
use crate::platform::{clock, folders};
use crate::report::{
    self, CredentialsError, Endpoint, LrsClient, LrsConfig, Outbox, PAUSES, ReportedPlay, Statement, Vocabulary,
    deliver,
};

/// How long a store may take for an answer.
const TIMEOUT: Duration = Duration::from_secs(20);

/// All statements. A play-through that this program tells otherwise now has none.
pub(super) fn statements(
    everywhere: &Everywhere,
    words: &Localizer,
    opened: &ReportedPlay,
) -> Result<Vec<Statement>, CliError> {
    let given = LrsConfig::find(&folders::data(everywhere.data.as_deref())?)?;
    made(&given, words, opened)
}

fn made(given: &LrsConfig, words: &Localizer, opened: &ReportedPlay) -> Result<Vec<Statement>, CliError> {
    let changed = |why: &str| CliError::Changed(why.to_owned());
    let states = opened.states(words).map_err(changed)?;
    let vocabulary = Vocabulary::current()?;
    let actor = given.actor(&vocabulary, opened.about.player.as_deref());
    let journal = (&opened.record, &opened.times);
    Ok(report::statements(
        &vocabulary,
        &actor,
        &opened.about,
        &states,
        journal,
        words.language(),
    ))
}

/// Puts them into the outbox and sends all that waits there.
pub(super) fn send(
    everywhere: &Everywhere,
    words: &Localizer,
    opened: &ReportedPlay,
    url: &str,
    plain: bool,
) -> Result<ExitCode, CliError> {
    let data = folders::data(everywhere.data.as_deref())?;
    let endpoint = Endpoint::new(url, plain)?;
    let given = LrsConfig::find(&data)?;
    let Some(credentials) = &given.credentials else {
        return Err(CredentialsError::None(data.join("lrs.json")).into());
    };
    let statements = made(&given, words, opened)?;
    let outbox = Outbox::of(&data, &endpoint);
    outbox.put(&opened.about.id, &statements)?;
    let post = LrsClient::new(endpoint.clone(), credentials, TIMEOUT, &PAUSES, clock::pause);
    let delivery = deliver(&outbox, &post)?;
    let statements = |n: usize| count(n, "statement", "statements");
    let folder = outbox.folder().display();
    if delivery.arrived > 0 {
        out::print(&format!(
            "{} arrived at {}.\n",
            statements(delivery.arrived),
            endpoint.shown()
        ));
    }
    if delivery.refused > 0 {
        let refused = statements(delivery.refused);
        out::complain(&format!(
            "{refused} refused; kept aside with the store's reason in {folder}.\n"
        ));
    }
    if delivery.waiting > 0 {
        let why = delivery.trouble.unwrap_or_else(|| "it did not take them".to_owned());
        let waiting = statements(delivery.waiting);
        out::complain(&format!(
            "{}: {why}. {waiting} wait in {folder}; run the same command again.\n",
            endpoint.shown()
        ));
    }
    Ok(if delivery.waiting == 0 && delivery.refused == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
