//! The program `stepback`: everything is in the library; see `stepback::cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(not(target_family = "wasm"))]
    return stepback::cli::run();
    #[cfg(target_family = "wasm")]
    ExitCode::FAILURE
}
