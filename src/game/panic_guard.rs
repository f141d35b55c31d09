//! A window that cannot be opened is a sentence, not a crash.
//!
//! In: a closure that opens and runs the window. Out: what it gave, or why there is no window. Bevy and wgpu give up by panicking when
//! there is no display or no graphics; until the first picture is drawn such a panic is kept quiet and turned into a sentence.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Set once the window has drawn.
static OPEN: AtomicBool = AtomicBool::new(false);

/// From now on a panic is a mistake of ours.
pub(super) fn opened() {
    OPEN.store(true, Ordering::Relaxed);
}

/// Runs the window. `Err` holds the first panic's words when it never drew.
pub(super) fn attempt<T>(window: impl FnOnce() -> T) -> Result<T, String> {
    let said = Arc::new(Mutex::new(None::<String>));
    let before: Arc<dyn Fn(&PanicHookInfo<'_>) + Send + Sync> = Arc::from(panic::take_hook());
    let (kept, loud) = (Arc::clone(&said), Arc::clone(&before));
    panic::set_hook(Box::new(move |info| {
        if OPEN.load(Ordering::Relaxed) {
            loud(info);
        } else {
            let words = info.payload_as_str().unwrap_or_default().to_owned();
            kept.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(words);
        }
    }));
    let outcome = panic::catch_unwind(AssertUnwindSafe(window));
    panic::set_hook(Box::new(move |info| before(info)));
    match outcome {
        Ok(value) => Ok(value),
        Err(payload) if OPEN.load(Ordering::Relaxed) => panic::resume_unwind(payload),
        Err(_) => Err(said
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
            .unwrap_or_default()),
    }
}
