//! Shell quoting: a path as one word of a command that is printed to be copied.
//!
//! In: a path of any bytes. Out: text that a POSIX shell (on Windows: PowerShell) reads as that path and as nothing else.

use std::ffi::OsStr;

/// What no shell treats as anything but itself.
fn is_harmless(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_-./:@%+=,".contains(c)
}

/// The path as one word.
#[cfg(not(windows))]
#[must_use]
pub fn quoted(path: &OsStr) -> String {
    use std::fmt::Write as _;

    match path.to_str() {
        Some(text) if !text.is_empty() && text.chars().all(is_harmless) && !text.starts_with('-') => text.to_owned(),
        Some(text) if !text.contains(char::is_control) => format!("'{}'", text.replace('\'', r"'\''")),
        // Bytes that are no text, and control characters, by their numbers: `$'...'` of bash, zsh and POSIX 2024.
        _ => {
            let mut word = "$'".to_owned();
            for byte in path.as_encoded_bytes() {
                match char::from(*byte) {
                    c if is_harmless(c) || c == ' ' => word.push(c),
                    _ => {
                        let _ = write!(word, "\\{byte:03o}");
                    }
                }
            }
            word + "'"
        }
    }
}

/// The path as one word.
#[cfg(windows)]
#[must_use]
pub fn quoted(path: &OsStr) -> String {
    let text = path.to_string_lossy();
    if !text.is_empty() && text.chars().all(|c| is_harmless(c) || c == '\\') {
        text.into_owned()
    } else {
        format!("'{}'", text.replace('\'', "''"))
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    use super::quoted;

    #[test]
    fn a_shell_reads_back_what_was_quoted() {
        for path in [
            b"/home/me/plays".as_slice(),
            b"my plays",
            b"it's",
            b"$(touch hurt)",
            b"`id`",
            b"a\"b\\c",
            b"",
            b"!!",
            b"*?[x]",
            b"-n",
            "Gr\u{fc}\u{df}e \u{202e}".as_bytes(),
        ] {
            let path = OsStr::from_bytes(path);
            let command = format!("printf %s {}", quoted(path));
            let read = std::process::Command::new("sh").arg("-c").arg(&command).output();
            assert_eq!(OsStr::from_bytes(&read.unwrap().stdout), path, "{command}");
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_written_by_their_numbers() {
        assert_eq!(
            quoted(OsStr::from_bytes(b"a\x1b[2J\xff 1")),
            r"$'a\033\133\062J\377 1'".replace(r"\062", "2")
        );
    }
}
