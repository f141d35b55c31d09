//! Where a learning record store is.
//!
//! In: what was typed. Out: an address that statements may be sent to, or a sentence. Nothing goes over the network in
//! the open unless somebody said so, and no name or password stands in an address.

use sha2::{Digest, Sha256};

use crate::platform::web::{Url, is_loopback};

/// A store's endpoint, without `/` at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    url: String,
    loopback: bool,
}

/// Why an address is refused. What stands in it is shown only where no secret can.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EndpointError {
    /// No address.
    #[error("this is no address of a learning record store; write it as https://host/path")]
    NotAnAddress,
    /// A name or a password stands in it.
    #[error(
        "a name or a password stands in the address; take it out, and set STEPBACK_LRS_KEY and STEPBACK_LRS_SECRET"
    )]
    HasUser,
    /// Something follows the path.
    #[error("something follows the path of the address; end it before `?` or `#`")]
    HasQuery,
    /// In the open.
    #[error(
        "`{0}` would send the key and the statements in the open; use https://, or say `--plain-http` if nobody is in between"
    )]
    InTheOpen(String),
    /// Neither http nor https.
    #[error("statements can be sent over https only, not over `{0}`")]
    OtherScheme(String),
}

impl Endpoint {
    /// The endpoint that was typed; with or without `/statements` at its end. `plain` allows http for any host.
    pub fn new(typed: &str, plain: bool) -> Result<Self, EndpointError> {
        let url = Url::parse(typed.trim()).map_err(|_| EndpointError::NotAnAddress)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(EndpointError::HasUser);
        }
        let loopback = is_loopback(&url);
        let host = url.host_str().filter(|host| !host.is_empty() && url.port() != Some(0));
        match (url.scheme(), host) {
            ("https", Some(_)) => {}
            ("http", Some(_)) if loopback || plain => {}
            ("http", Some(host)) => return Err(EndpointError::InTheOpen(host.to_owned())),
            (_, None) => return Err(EndpointError::NotAnAddress),
            (other, Some(_)) => return Err(EndpointError::OtherScheme(other.to_owned())),
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(EndpointError::HasQuery);
        }
        let url = url.as_str().trim_end_matches('/').trim_end_matches("/statements");
        Ok(Self {
            url: url.trim_end_matches('/').to_owned(),
            loopback,
        })
    }

    /// Where statements are sent to.
    #[must_use]
    pub fn statements(&self) -> String {
        format!("{}/statements", self.url)
    }

    /// As it is shown.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.url
    }

    /// It is this very machine.
    #[must_use]
    pub const fn is_loopback(&self) -> bool {
        self.loopback
    }

    /// Its name as a folder: what waits for one store is never sent to another.
    #[must_use]
    pub fn folder(&self) -> String {
        let hash = Sha256::digest(self.url.as_bytes());
        let first = hash.iter().take(8).fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
        format!("{first:016x}")
    }
}

#[cfg(test)]
mod tests {
    use super::{Endpoint, EndpointError};

    #[test]
    fn what_goes_in_the_open_stays_on_this_machine_unless_it_was_allowed() {
        for fine in [
            "https://lrs.example/xapi",
            "http://127.0.0.1:8100/xAPI/",
            "http://[::1]:1/x",
            "http://localhost/x",
        ] {
            assert!(Endpoint::new(fine, false).is_ok(), "{fine}");
        }
        let far = "http://lrs.example/xapi";
        assert_eq!(
            Endpoint::new(far, false),
            Err(EndpointError::InTheOpen("lrs.example".to_owned()))
        );
        assert!(Endpoint::new(far, true).is_ok());
        // It only looks like this machine.
        assert!(Endpoint::new("http://127.0.0.1.example/x", false).is_err());
        assert!(Endpoint::new("http://localhost.example/x", false).is_err());
        // A resolver would be asked for it.
        assert!(Endpoint::new("http://x.localhost/x", false).is_err());
        assert!(Endpoint::new("http://localhost./x", false).is_err());
        // However the number is written, it is the machine that would be asked.
        assert!(Endpoint::new("http://0x7f.1/x", false).is_ok());
        assert!(Endpoint::new("http://[::ffff:127.0.0.1]/x", false).is_err());
    }

    #[test]
    fn an_address_with_a_password_is_refused_without_showing_it() {
        for typed in [
            "https://me:hunter2@lrs.example/x",
            "https://hunter2@lrs.example/x",
            "https://lrs.example/x?key=hunter2",
        ] {
            let error = Endpoint::new(typed, false).unwrap_err();
            assert!(!error.to_string().contains("hunter2"), "{error}");
        }
        assert_eq!(
            Endpoint::new("ftp://lrs.example", false),
            Err(EndpointError::OtherScheme("ftp".to_owned()))
        );
        for none in [
            "lrs",
            "",
            "https://",
            "https://lrs.example:99999/x",
            "http://127.0.0.1:0/x",
        ] {
            assert_eq!(Endpoint::new(none, false), Err(EndpointError::NotAnAddress), "{none}");
        }
    }

    #[test]
    fn one_store_has_one_folder_however_its_address_is_written() {
        let folder = |typed: &str| Endpoint::new(typed, false).unwrap().folder();
        assert_eq!(
            folder("https://lrs.example/x"),
            folder("https://lrs.example/x/statements/")
        );
        assert_ne!(folder("https://lrs.example/x"), folder("https://lrs.example/y"));
    }
}
