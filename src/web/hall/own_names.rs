//! What this machine is called.
//!
//! In: its host name. Out: the names under which it may be asked, in small letters, and the one that a phone can find.

use std::path::Path;

use crate::platform::files;

/// The names of this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OwnNames {
    names: Vec<String>,
    offered: Option<String>,
}

impl OwnNames {
    pub(super) fn of_this_machine() -> Self {
        let answers = !cfg!(target_os = "linux") || files::is_there(Path::new("/run/avahi-daemon/socket"));
        Self::of(&gethostname::gethostname().to_string_lossy(), answers)
    }

    /// The names that follow from a host name; `answers`: something here answers multicast DNS, as on Linux not every machine does.
    fn of(host_name: &str, answers: bool) -> Self {
        let whole = host_name.to_ascii_lowercase();
        let short = whole.split('.').next().unwrap_or_default();
        let can_be_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        let mut names = vec!["localhost".to_owned()];
        let mut offered = None;
        if !short.is_empty() && short != "localhost" && short.bytes().all(can_be_name) {
            let local = format!("{short}.local");
            names.extend([short.to_owned(), local.clone()]);
            offered = Some(local).filter(|_| answers);
        }
        Self { names, offered }
    }

    /// Whether a host is called so.
    pub(super) fn contain(&self, host: &str) -> bool {
        self.names.iter().any(|name| name.eq_ignore_ascii_case(host))
    }

    /// The name that a phone can find: `hostname.local`.
    pub(super) fn offered(&self) -> Option<&str> {
        self.offered.as_deref()
    }
}
