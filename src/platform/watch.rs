//! Something that is looked at again and again beside the work.
//!
//! In: how often and what to look at. Out: nothing; it ends by itself when the look says so, or with the program. In the browser
//! nothing is watched.

use std::time::Duration;

/// Calls `look` every so often on a thread of its own until it answers false. Does nothing where threads cannot be started.
pub fn watch(every: Duration, mut look: impl FnMut() -> bool + Send + 'static) {
    #[cfg(not(target_family = "wasm"))]
    {
        let watches = move || {
            while look() {
                std::thread::sleep(every);
            }
        };
        // Where no thread can be started, what is watched is found when the program next wakes by itself.
        drop(std::thread::Builder::new().name("watch".to_owned()).spawn(watches));
    }
    #[cfg(target_family = "wasm")]
    {
        let _ = (every, &mut look);
    }
}
