//! A QR code as SVG, black on white whatever stands around it.
//!
//! In: a text and what a screen reader says. Out: an `svg` element of one path, a unit a module, with error correction M and the quiet
//! zone of four modules that ISO/IEC 18004 asks for.

use std::fmt::Write as _;

use maud::html;
use qrcodegen::{QrCode, QrCodeEcc};

/// Modules of white on each side.
const QUIET: i32 = 4;

/// The text does not fit into the largest code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a text of {bytes} bytes does not fit into a QR code; 2,331 do")]
pub struct QrTooLong {
    /// Its length.
    pub bytes: usize,
}

/// The QR code of `text`, up to 2,331 bytes; `title` is what a screen reader says instead. A text of capitals, digits and `$%*+-./:` alone
/// makes a smaller code: `HTTP://192.168.1.5:7070/` leads where its small letters do.
///
/// # Errors
/// The text is too long.
pub fn qr_svg(text: &str, title: &str) -> Result<String, QrTooLong> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).map_err(|_| QrTooLong { bytes: text.len() })?;
    let side = code.size() + 2 * QUIET;
    let svg = html! {
        svg xmlns="http://www.w3.org/2000/svg" class="qr" role="img" viewBox=(format!("0 0 {side} {side}")) shape-rendering="crispEdges" {
            title { (title) }
            path fill="#fff" d=(format!("M0 0h{side}v{side}H0z")) {}
            path fill="#000" d=(dark_runs(&code)) {}
        }
    };
    Ok(svg.into_string())
}

/// The QR code of an address, as it is typed without `http://`. In capitals the code is smaller, and scheme and host are the same in either.
///
/// # Errors
/// The address is too long.
pub fn address_qr(address: &str) -> Result<String, QrTooLong> {
    qr_svg(&format!("HTTP://{}", address.to_uppercase()), address)
}

/// The dark modules, a rectangle for each run of them in a row.
fn dark_runs(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += i32::try_from(run.max(1)).unwrap_or(1);
        }
    }
    path
}
