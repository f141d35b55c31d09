//! What is wrong with layouts, grouped so that a hundred equal findings are one line.

use std::collections::BTreeMap;

/// Lines that are printed at most.
const LINES: usize = 40;

/// One thing that is wrong.
#[derive(Debug, Clone)]
pub struct Finding {
    pub rule: &'static str,
    /// What, with numbers.
    pub what: String,
}

/// All that was found, by rule and screen.
#[derive(Debug, Default)]
pub struct Findings {
    groups: BTreeMap<(&'static str, String), Vec<(String, String)>>,
    pub count: usize,
}

impl Findings {
    pub fn add(&mut self, screen: &str, setting: &str, found: Vec<Finding>) {
        for finding in found {
            self.count += 1;
            let group = self.groups.entry((finding.rule, screen.to_owned())).or_default();
            group.push((setting.to_owned(), finding.what));
        }
    }

    pub fn merge(&mut self, other: Self) {
        self.count += other.count;
        for (key, mut found) in other.groups {
            self.groups.entry(key).or_default().append(&mut found);
        }
    }

    /// Grouped by rule and screen, at most so many lines.
    pub fn told(&self) -> String {
        self.lines(LINES, 1)
    }

    /// Everything, with up to `each` examples of a group.
    pub fn lines(&self, most: usize, each: usize) -> String {
        let mut lines = vec![format!("{} findings in {} groups", self.count, self.groups.len())];
        for ((rule, screen), found) in &self.groups {
            let mut settings: Vec<&str> = found.iter().map(|(setting, _)| setting.as_str()).collect();
            settings.dedup();
            lines.push(format!("{rule} - {screen}: {} times", found.len()));
            let mut shown: Vec<&(String, String)> = Vec::new();
            for one in found {
                if shown.len() < each && shown.iter().all(|other| other.1 != one.1) {
                    shown.push(one);
                }
            }
            for (setting, what) in shown {
                lines.push(format!("    [{setting}] {what}"));
            }
        }
        let left = lines.len().saturating_sub(most);
        lines.truncate(most);
        if left > 0 {
            lines.push(format!("... and {left} more lines"));
        }
        lines.join("\n")
    }
}
