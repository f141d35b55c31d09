//! A room full of phones, from a program of its own: what a workshop's server does when hundreds join, listen and vote at once.
//!
//!     stepback host SCENARIO                                              # in one terminal: says address and code
//!     cargo bench --no-default-features --bench room -- 127.0.0.1:7070 CODE --phones 200
//!
//! Every phone opens the page, joins, opens its seat and its stream of events, and votes in each vote that it sees; a tenth lose their
//! connection every two seconds. It says how long joining and voting took, and ends with 1 where anything went wrong. Without a workshop,
//! `-- stand-in` serves a room that is none, to measure the web's side alone.
#![expect(
    clippy::disallowed_methods,
    reason = "a program of its own, that reads its arguments and the clock"
)]

mod http;
mod phone;
mod stand_in;

use std::error::Error;
use std::process::ExitCode;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use phone::{Manner, Phone, Seen, Shared};
use stepback::web::{HallOptions, HallServer};
use tokio::runtime::Builder;
use tokio::time::sleep;

const USAGE: &str =
    "room ADDRESS CODE [--phones N] [--seconds N] [--joining SECONDS] [--voting SECONDS], or: room stand-in [PORT]";

fn main() -> Result<ExitCode, Box<dyn Error>> {
    // Cargo adds a word of its own.
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["stand-in"] => serve(7070),
        ["stand-in", port] => serve(port.parse()?),
        [address, code, options @ ..] if !address.starts_with("--") => generate(address, code, options),
        // `cargo test --benches` asks for nothing.
        [] => Ok(ExitCode::SUCCESS),
        _ => Err(USAGE.into()),
    }
}

fn serve(port: u16) -> Result<ExitCode, Box<dyn Error>> {
    let server = HallServer::bind(HallOptions {
        port,
        ..HallOptions::default()
    })?;
    println!(
        "127.0.0.1:{}, at most {} connections",
        server.port(),
        server.most_connections()
    );
    for address in server.addresses().list() {
        println!("{} ({:?})", address.url, address.kind);
    }
    server.serve(stand_in::routes(), std::future::pending());
    Ok(ExitCode::SUCCESS)
}

/// A number after its name.
fn number(options: &[&str], name: &str, default: u32) -> Result<u32, Box<dyn Error>> {
    let place = options.iter().position(|option| *option == name);
    let value = place.and_then(|place| options.get(place + 1));
    Ok(value.map_or(Ok(default), |value| value.parse())?)
}

fn generate(address: &str, code: &str, options: &[&str]) -> Result<ExitCode, Box<dyn Error>> {
    let phones = number(options, "--phones", 200)?;
    let seconds = number(options, "--seconds", 30)?;
    let manner = Manner {
        at: address.parse()?,
        code: code.to_owned(),
        joining: Duration::from_secs(number(options, "--joining", 1)?.into()),
        voting: Duration::from_secs(number(options, "--voting", 3)?.into()),
        restless: Duration::from_secs(2),
    };
    rlimit::increase_nofile_limit(u64::from(phones) * 2 + 64)?;
    let seen = Shared::default();
    let begun = Instant::now();
    Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .build()?
        .block_on(async {
            for number in 0..phones {
                let phone = Phone {
                    number,
                    of: phones,
                    manner: manner.clone(),
                    seen: Arc::clone(&seen),
                };
                tokio::spawn(phone.play());
            }
            let mut all_in = None;
            while begun.elapsed() < Duration::from_secs(seconds.into()) {
                sleep(Duration::from_millis(50)).await;
                let joined = seen.lock().unwrap_or_else(PoisonError::into_inner).joined.len();
                if joined == phones as usize && all_in.is_none() {
                    all_in = Some(begun.elapsed());
                    println!("all {phones} joined after {:.1} s", begun.elapsed().as_secs_f64());
                }
            }
        });
    let seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    Ok(report(&seen, phones))
}

/// Says what was seen.
fn report(seen: &Seen, phones: u32) -> ExitCode {
    println!("joined: {} of {phones}; {}", seen.joined.len(), spread(&seen.joined));
    println!(
        "votes kept: {}; {}; too late: {}",
        seen.kept.len(),
        spread(&seen.kept),
        seen.late
    );
    println!(
        "events: {} ({} kB); streams opened again: {}",
        seen.events,
        seen.bytes / 1000,
        seen.reconnected
    );
    for error in seen.errors.iter().take(10) {
        println!("error: {error}");
    }
    println!("errors: {}", seen.errors.len());
    let is_well = seen.errors.is_empty() && seen.joined.len() == phones as usize;
    if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Half of them, 99 of a hundred, and all took no longer than this.
fn spread(times: &[Duration]) -> String {
    let mut times = times.to_vec();
    times.sort_unstable();
    let at = |hundredths: usize| times.get((times.len() * hundredths / 100).min(times.len().saturating_sub(1)));
    let said = |hundredths| at(hundredths).map_or(f64::NAN, |time| time.as_secs_f64() * 1000.0);
    format!(
        "p50 {:.0} ms, p99 {:.0} ms, longest {:.0} ms",
        said(50),
        said(99),
        said(100)
    )
}
