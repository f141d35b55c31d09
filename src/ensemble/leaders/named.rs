//! A leader by a name: any policy, made anew for each run.

use std::fmt;
use std::sync::Arc;

use super::ReferenceLeader;
use crate::ensemble::policy::Policy;

/// Makes a fresh policy for each run.
pub type PolicyFactory = Arc<dyn Fn() -> Box<dyn Policy + Send> + Send + Sync>;

/// A policy by a name, and how to make a fresh one.
#[derive(Clone)]
pub struct NamedPolicy {
    name: Arc<str>,
    make: PolicyFactory,
}

impl NamedPolicy {
    /// Any policy, by a name.
    #[must_use]
    pub fn new(name: impl AsRef<str>, make: PolicyFactory) -> Self {
        Self {
            name: name.as_ref().into(),
            make,
        }
    }

    /// Its name in tables and on the command line.
    #[must_use]
    pub const fn name(&self) -> &Arc<str> {
        &self.name
    }

    /// A fresh one, before its first Monday.
    #[must_use]
    pub fn policy(&self) -> Box<dyn Policy + Send> {
        (self.make)()
    }
}

impl From<ReferenceLeader> for NamedPolicy {
    fn from(leader: ReferenceLeader) -> Self {
        Self::new(leader.name(), Arc::new(move || leader.policy()))
    }
}

impl fmt::Debug for NamedPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NamedPolicy")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
