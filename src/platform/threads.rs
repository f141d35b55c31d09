//! Threads: work that is split over the cores of the machine and taken in the order of its numbers.
//!
//! In: how many pieces there are and what to do with one. Out: each piece's result, handed over on the caller's thread,
//! first to last, whatever the number of threads. In the browser there is one thread, and the same results.

#[cfg(not(target_family = "wasm"))]
use std::collections::BTreeMap;
use std::convert::Infallible;
#[cfg(not(target_family = "wasm"))]
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
#[cfg(not(target_family = "wasm"))]
use std::sync::mpsc::sync_channel;
#[cfg(not(target_family = "wasm"))]
use std::thread;

/// How many threads can run at once here; 1 where that is not known.
#[must_use]
pub fn cores() -> usize {
    #[cfg(not(target_family = "wasm"))]
    return thread::available_parallelism().map_or(1, std::num::NonZero::get);
    #[cfg(target_family = "wasm")]
    1
}

/// Something that is worked out beside everything else, to be fetched later.
#[derive(Debug)]
pub struct Begun<T>(
    #[cfg(not(target_family = "wasm"))] thread::JoinHandle<T>,
    #[cfg(target_family = "wasm")] T,
);

/// Begins to work something out on a thread of its own; nothing where none can be had.
#[cfg(not(target_family = "wasm"))]
pub fn begin<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<Begun<T>> {
    #[expect(clippy::disallowed_methods, reason = "this is where threads are started")]
    thread::Builder::new().spawn(work).ok().map(Begun)
}

/// Works something out; there is one thread only.
#[cfg(target_family = "wasm")]
pub fn begin<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<Begun<T>> {
    Some(Begun(work()))
}

impl<T> Begun<T> {
    /// Waits until it is done; nothing if it broke off.
    #[must_use]
    pub fn fetch(self) -> Option<T> {
        #[cfg(not(target_family = "wasm"))]
        return self.0.join().ok();
        #[cfg(target_family = "wasm")]
        Some(self.0)
    }
}

/// Does pieces `0..count` on `threads` threads (0 and 1: on this one) and hands the results to `take` in their order.
///
/// # Errors
/// The first error of `take`; no piece is begun after it.
pub fn in_order<T: Send, E>(
    threads: usize,
    count: u64,
    work: impl Fn(u64) -> T + Sync,
    take: impl FnMut(u64, T) -> Result<(), E>,
) -> Result<(), E> {
    #[cfg(not(target_family = "wasm"))]
    if threads > 1 && count > 1 {
        return spread(threads, count, &work, take);
    }
    let _ = threads;
    alone(count, work, take)
}

/// The same on this thread.
fn alone<T, E>(count: u64, work: impl Fn(u64) -> T, mut take: impl FnMut(u64, T) -> Result<(), E>) -> Result<(), E> {
    for n in 0..count {
        take(n, work(n))?;
    }
    Ok(())
}

/// How many of so many threads the system lets run at once: fewer where processes or memory are limited, at least 1.
#[must_use]
pub fn startable(wanted: usize) -> usize {
    #[cfg(not(target_family = "wasm"))]
    {
        let (hold, wait) = std::sync::mpsc::channel::<()>();
        let wait = std::sync::Mutex::new(wait);
        let waits = || drop(wait.lock().map(|wait| wait.recv()));
        thread::scope(|scope| {
            let starts = |_: &usize| thread::Builder::new().spawn_scoped(scope, waits).is_ok();
            let started = (0..wanted).take_while(starts).count();
            drop(hold);
            started.max(1)
        })
    }
    #[cfg(target_family = "wasm")]
    {
        let _ = wanted;
        1
    }
}

/// `work(0)`, `work(1)`, ... `work(count - 1)` on so many threads, the results in this order whatever the threads did.
pub fn map<T: Send>(threads: usize, count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let mut all = Vec::with_capacity(count);
    let piece = |n: u64| work(n as usize);
    let done: Result<(), Infallible> = in_order(threads, count as u64, piece, |_, result| {
        all.push(result);
        Ok(())
    });
    match done {
        Ok(()) => all,
    }
}

#[cfg(not(target_family = "wasm"))]
fn spread<T: Send, E>(
    threads: usize,
    count: u64,
    work: &(impl Fn(u64) -> T + Sync),
    mut take: impl FnMut(u64, T) -> Result<(), E>,
) -> Result<(), E> {
    let next = AtomicU64::new(0);
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        let (send, receive) = sync_channel(2 * threads);
        let mut started = 0;
        for _ in 0..threads {
            let (send, next, stop) = (send.clone(), &next, &stop);
            let works = move || {
                loop {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    if n >= count || stop.load(Ordering::Relaxed) || send.send((n, work(n))).is_err() {
                        return;
                    }
                }
            };
            // A limit on processes or memory: those that have started do all of it.
            if thread::Builder::new().spawn_scoped(scope, works).is_err() {
                break;
            }
            started += 1;
        }
        if started == 0 {
            return alone(count, work, take);
        }
        drop(send);
        let mut early = BTreeMap::new();
        let mut wanted = 0;
        for (n, result) in &receive {
            early.insert(n, result);
            while let Some(result) = early.remove(&wanted) {
                if let Err(error) = take(wanted, result) {
                    stop.store(true, Ordering::Relaxed);
                    return Err(error);
                }
                wanted += 1;
            }
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::{in_order, startable};

    #[test]
    fn results_come_in_order_on_any_number_of_threads() {
        for threads in [0, 1, 2, 3, 8] {
            let mut seen = Vec::new();
            let done: Result<(), ()> = in_order(
                threads,
                100,
                |n| n * n,
                |n, square| {
                    seen.push((n, square));
                    Ok(())
                },
            );
            assert_eq!(done, Ok(()));
            assert_eq!(
                seen,
                (0..100).map(|n| (n, n * n)).collect::<Vec<_>>(),
                "{threads} threads"
            );
        }
    }

    #[test]
    fn the_first_error_ends_it() {
        for threads in [1, 4] {
            let done = in_order(threads, 1000, |n| n, |n, _| if n == 7 { Err(n) } else { Ok(()) });
            assert_eq!(done, Err(7));
        }
    }

    #[test]
    fn as_many_threads_start_as_are_wanted_where_nothing_limits_them() {
        assert_eq!([1, 3].map(startable), [1, 3]);
        assert_eq!(startable(0), 1);
    }
}
