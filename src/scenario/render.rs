//! Mistakes for people at a terminal, with the line they stand in, in colour or plain.
//!
//! In: mistakes. Out: text, with ANSI colours if wanted. Browsers have no terminal and do without.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::diagnostic::{Diagnostic, Diagnostics, Excerpt, Severity, summary};
use crate::platform::terminal_text::visible;

/// Whether to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// ANSI colours.
    On,
    /// Plain text.
    Off,
}

impl Diagnostics {
    /// All of them with their lines, and a summary.
    #[must_use]
    pub fn render(&self, colour: Colour) -> String {
        let mut text = render(self.list(), colour);
        text.push_str(&summary(self.list(), self.more()));
        text.push('\n');
        text
    }
}

/// Mistakes or warnings with their lines.
#[must_use]
pub fn render(mistakes: &[Diagnostic], colour: Colour) -> String {
    let renderer = match colour {
        Colour::On => Renderer::styled(),
        Colour::Off => Renderer::plain(),
    };
    let mut text = String::new();
    for mistake in mistakes {
        text.push_str(&renderer.render(&groups(&made_visible(mistake))));
        text.push_str("\n\n");
    }
    text
}

/// The same mistake with nothing in it that a terminal would obey: what it quotes was written by somebody.
fn made_visible(mistake: &Diagnostic) -> Diagnostic {
    let seen = |text: &str| visible(text).into_owned();
    let line = &mistake.excerpt.line;
    let (start, end) = (mistake.excerpt.start, mistake.excerpt.end);
    let [before, found, after] = [&line[..start], &line[start..end], &line[end..]].map(seen);
    Diagnostic {
        file: seen(&mistake.file),
        what: seen(&mistake.what),
        why: seen(&mistake.why),
        remedy: seen(&mistake.remedy),
        excerpt: Excerpt {
            start: before.len(),
            end: before.len() + found.len(),
            line: before + &found + &after,
        },
        ..mistake.clone()
    }
}

fn groups(mistake: &Diagnostic) -> Vec<Group<'_>> {
    let level = match mistake.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&mistake.what).id(mistake.code);
    let excerpt = &mistake.excerpt;
    let mut group = if excerpt.line.trim().is_empty() {
        title.element(Level::NOTE.with_name(Some("file")).message(&mistake.file))
    } else {
        title.element(
            Snippet::source(&excerpt.line)
                .line_start(mistake.line as usize)
                .path(&mistake.file)
                .annotation(AnnotationKind::Primary.span(excerpt.start..excerpt.end)),
        )
    };
    if !mistake.why.is_empty() {
        group = group.element(Level::NOTE.with_name(Some("why it matters")).message(&mistake.why));
    }
    if !mistake.remedy.is_empty() {
        group = group.element(Level::HELP.with_name(Some("instead")).message(&mistake.remedy));
    }
    vec![group]
}
