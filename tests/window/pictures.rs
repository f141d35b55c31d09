//! Pictures of every screen, taken by the program itself.
#![expect(clippy::disallowed_methods, reason = "starts the program and looks at the files it leaves")]

use std::path::Path;
use std::process::Command;

use crate::display::Display;
