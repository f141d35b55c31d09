//! A policy from outside that plays along.

use std::fmt;
use std::sync::Arc;

use crate::ensemble::Policy;

/// Makes a fresh policy for each run.
pub type PolicyFactory = Arc<dyn Fn() -> Box<dyn Policy + Send> + Send + Sync>;

/// A policy by a name, and how to make a fresh one.
#[derive(Clone)]
pub(super) struct Guest {
    pub name: String,
    pub make: PolicyFactory,
}

impl fmt::Debug for Guest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guest")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
