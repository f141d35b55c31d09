//! Something that is looked at again and again beside the work.
//!
//! In: what to look at. Out: nothing; each look says when the next one is due, or that there is none. In the browser nothing is watched.

use std::time::Duration;

/// Calls `look` on a thread of its own, again after as long as it answers, until it answers nothing. Does nothing where threads cannot be
/// started.
pub fn watch(mut look: impl FnMut() -> Option<Duration> + Send + 'static) {
    #[cfg(not(target_family = "wasm"))]
    {
        let watches = move || {
            while let Some(pause) = look() {
                std::thread::sleep(pause);
            }
        };
        // Where no thread can be started, what is watched is found when the program next wakes by itself.
        drop(std::thread::Builder::new().name("watch".to_owned()).spawn(watches));
    }
    #[cfg(target_family = "wasm")]
    {
        let _ = &mut look;
    }
}
