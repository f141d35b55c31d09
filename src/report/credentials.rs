//! What opens a learning record store, and whose name stands in the statements.
//!
//! In: the environment, or `lrs.json` in the data folder, which nobody else may be able to read. Out: [`LrsConfig`]. A key
//! never stands in a journal, a report or a message; even `Debug` leaves it out.

use std::fmt;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use super::xapi_words::{Actor, Vocabulary};
use crate::platform::shell::quoted;
use crate::platform::{FileError, environment, files};

/// The file in the data folder.
pub const FILE: &str = "lrs.json";
/// The most bytes that are read of it.
const MOST_BYTES: u64 = 64 * 1024;
/// What stands where a key or a secret was taken out.
const STRUCK: &str = "[...]";
/// The shortest key that is looked for as a word among others.
const SHORTEST: usize = 4;
/// Who it is when nobody said.
const NOBODY: &str = "anonymous";

/// A key and its secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    key: String,
    secret: String,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(..)")
    }
}

/// What was given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LrsConfig {
    /// What opens the store.
    pub credentials: Option<Credentials>,
    /// The account's name in the statements, if another than the player's name is wanted.
    pub actor: Option<String>,
    /// Whose account it is.
    pub home: Option<String>,
}

/// Why there are no credentials.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CredentialsError {
    /// The file cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// Others can read it.
    #[error("others can read `{}`, in which a key stands; make it yours alone: chmod 600 {}", .0.display(), quoted(.0.as_os_str()))]
    Open(PathBuf),
    /// It is not what it must be. What stands in it is not shown.
    #[error("`{}` does not hold `key` and `secret` as JSON; write {{\"key\": \"...\", \"secret\": \"...\"}}", .0.display())]
    Unreadable(PathBuf),
    /// One without the other.
    #[error("STEPBACK_LRS_KEY and STEPBACK_LRS_SECRET belong together, and only one of them is set; set both")]
    Half,
    /// Nobody gave any.
    #[error(
        "no key for the learning record store; set STEPBACK_LRS_KEY and STEPBACK_LRS_SECRET, \
         or write them into `{}`",
        .0.display()
    )]
    None(PathBuf),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    key: String,
    #[serde(default)]
    secret: String,
    #[serde(default)]
    actor: Option<String>,
    #[serde(default)]
    home_page: Option<String>,
}

impl Credentials {
    /// A key and its secret.
    #[must_use]
    pub fn new(key: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            secret: secret.into(),
        }
    }

    /// The head of a request: Basic, as RFC 7617 writes it.
    #[must_use]
    pub fn basic(&self) -> String {
        format!("Basic {}", self.encoded())
    }

    fn encoded(&self) -> String {
        STANDARD.encode(format!("{}:{}", self.key, self.secret))
    }

    /// A text of somebody else's without the key and the secret, in whichever form a store may give them back. With a key too
    /// short to be told from other words nothing is left of a text in which it stands.
    #[must_use]
    pub fn struck_from(&self, text: &str) -> String {
        let mut left = text.to_owned();
        for part in [&self.encoded(), &self.secret, &self.key] {
            let in_json = serde_json::to_string(part).unwrap_or_default();
            let in_url: String = part.bytes().map(percent_encoded).collect();
            for form in [part.as_str(), in_json.trim_matches('"'), in_url.as_str()] {
                if form.is_empty() || !left.contains(form) {
                    continue;
                }
                if part.len() < SHORTEST {
                    return STRUCK.to_owned();
                }
                left = left.replace(form, STRUCK);
            }
        }
        left
    }
}

impl LrsConfig {
    /// What the environment says, or else the file. That neither has a key is no error here.
    pub fn find(data: &Path) -> Result<Self, CredentialsError> {
        let mut given = Self::in_file(&data.join(FILE))?;
        match (
            environment::variable("STEPBACK_LRS_KEY"),
            environment::variable("STEPBACK_LRS_SECRET"),
        ) {
            (Some(key), Some(secret)) => given.credentials = Some(Credentials { key, secret }),
            (None, None) => {}
            _ => return Err(CredentialsError::Half),
        }
        given.actor = environment::variable("STEPBACK_LRS_ACTOR").or(given.actor);
        given.home = environment::variable("STEPBACK_LRS_HOMEPAGE").or(given.home);
        Ok(given)
    }

    fn in_file(path: &Path) -> Result<Self, CredentialsError> {
        let bytes = match files::read(path, MOST_BYTES) {
            Ok(bytes) => bytes,
            Err(FileError::NotFound(_) | FileError::NotFolder(_)) => return Ok(Self::default()),
            Err(error) => return Err(error.into()),
        };
        if !files::is_private(path)? {
            return Err(CredentialsError::Open(path.to_path_buf()));
        }
        let unreadable = || CredentialsError::Unreadable(path.to_path_buf());
        let written: Written = serde_json::from_slice(&bytes).map_err(|_| unreadable())?;
        let credentials = match (written.key.is_empty(), written.secret.is_empty()) {
            (false, false) => Some(Credentials::new(written.key, written.secret)),
            (true, true) => None,
            _ => return Err(unreadable()),
        };
        Ok(Self {
            credentials,
            actor: written.actor.filter(|name| !name.is_empty()),
            home: written.home_page.filter(|home| !home.is_empty()),
        })
    }

    /// Who stands in the statements: the name that was given, or the player's, or nobody's.
    #[must_use]
    pub fn actor(&self, vocabulary: &Vocabulary, player: Option<&str>) -> Actor {
        let name = self.actor.as_deref().or(player).unwrap_or(NOBODY);
        Actor {
            name: name.to_owned(),
            home: self.home.clone().unwrap_or_else(|| vocabulary.home.clone()),
        }
    }
}

/// A byte as addresses write it (RFC 3986).
fn percent_encoded(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}

#[cfg(test)]
mod tests {
    use super::Credentials;

    #[test]
    fn a_key_is_not_shown() {
        let credentials = Credentials::new("k", "s3cret");
        assert_eq!(format!("{credentials:?}"), "Credentials(..)");
        assert_eq!(credentials.basic(), "Basic azpzM2NyZXQ=");
    }

    #[test]
    fn a_store_s_words_are_kept_without_key_and_secret_in_any_form() {
        let credentials = Credentials::new("k3y/ü", "s3\"cret");
        for echoed in ["k3y/ü", "s3\"cret", "s3\\\"cret", "k3y%2F%C3%BC", &credentials.basic()] {
            let text = format!("400: you sent {echoed}!");
            let left = credentials.struck_from(&text);
            let hurt = ["k3y", "cret", &credentials.basic()[6..]];
            assert!(
                left.starts_with("400: you sent ") && !hurt.iter().any(|part| left.contains(part)),
                "{left}"
            );
        }
        assert_eq!(Credentials::new("k", "secret").struck_from("a k"), "[...]");
        assert_eq!(credentials.struck_from("no"), "no");
    }
}
