//! Counts in words: singular and plural of what is counted.

/// "1 run", "2 runs".
pub(super) fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn one_is_no_plural() {
        assert_eq!(
            [0, 1, 2].map(|n| count(n, "run", "runs")),
            ["0 runs", "1 run", "2 runs"]
        );
    }
}
