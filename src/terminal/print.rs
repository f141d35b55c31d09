//! A page on paper: the lines that narration makes of it.

use std::io::{self, Write};

use super::paper::Paper;
use crate::narration::page::{Item, Page, Role};
use crate::narration::plain::{self, PlainLine};

/// Prints a whole page.
pub(super) fn print<W: Write>(paper: &mut Paper<W>, page: &Page) -> io::Result<()> {
    let text = plain::page(paper.punctuation(), page);
    lines(paper, text)
}

/// Prints what is new on a page of which the rest was read before.
pub(super) fn print_news<W: Write>(paper: &mut Paper<W>, page: &Page) -> io::Result<()> {
    let text = plain::news(paper.punctuation(), page);
    lines(paper, text)
}

/// Prints only what can be chosen by number.
pub(super) fn print_choices<W: Write>(paper: &mut Paper<W>, page: &Page) -> io::Result<()> {
    lines(paper, plain::choices(page))
}

/// Prints the control with a number as it stands now, and what it has opened.
pub(super) fn print_used<W: Write>(paper: &mut Paper<W>, page: &Page, number: u32) -> io::Result<()> {
    let used = |item: &&Item| matches!(item, Item::Control(control) if control.number == Some(number));
    let mut rest = page.items.iter().skip_while(|item| !used(item));
    let Some(control) = rest.next() else { return Ok(()) };
    let opens = matches!(control, Item::Control(control) if control.role == Role::Disclosure(true));
    let opened = rest.take_while(|item| opens && matches!(item, Item::Text(..)));
    let text = std::iter::once(control).chain(opened);
    lines(
        paper,
        text.flat_map(|item| plain::item(paper.punctuation(), item)).collect(),
    )
}

/// Prints what each numbered choice would probably lead to.
pub(super) fn print_hints<W: Write>(paper: &mut Paper<W>, page: &Page) -> io::Result<()> {
    lines(paper, plain::hints(page))
}

fn lines<W: Write>(paper: &mut Paper<W>, lines: Vec<PlainLine>) -> io::Result<()> {
    for line in lines {
        match line {
            PlainLine::Blank => paper.blank()?,
            PlainLine::Text { lead, text } => paper.indented(&lead, &text)?,
        }
    }
    Ok(())
}

/// Prints guidance, marked, and apart from what follows.
pub(super) fn tip<W: Write>(paper: &mut Paper<W>, text: &str) -> io::Result<()> {
    lines(paper, plain::tip(text))
}

/// What followed is read without an answer to it.
pub(super) fn without_choices(mut page: Page) -> Page {
    page.items.retain(|item| !matches!(item, Item::Control(_)));
    page
}
