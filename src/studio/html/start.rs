//! The studio's first page: what to go on with, and what to begin.
//!
//! In: files, shipped scenarios, the questions about a team. Out: the page, or its form of the team.

use std::path::{Path, PathBuf};

use maud::{DOCTYPE, Markup, html};

use super::form::said;
use crate::platform::files;
use crate::scenario::team::{Accepts, TeamQuestion};
use crate::studio::team_form::{TeamField, TeamForm};

/// What the first page shows.
pub(in crate::studio) struct StartPage<'a> {
    /// Where new files are written.
    pub folder: &'a Path,
    /// What was open last.
    pub recent: &'a [PathBuf],
    /// What else stands in the folder.
    pub here: &'a [PathBuf],
    /// Names and titles of the shipped scenarios.
    pub shipped: &'a [(String, String)],
    /// The questions, with nothing typed.
    pub team: &'a TeamForm,
}

impl StartPage<'_> {
    /// The whole page.
    pub(in crate::studio) fn whole(&self) -> Markup {
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="dark light";
                    title { "Stepback studio" }
                    link rel="icon" href="data:,";
                    link rel="stylesheet" href="style.css";
                    script src="start.js" defer {}
                }
                body.start {
                    header { h1 { "Stepback studio" } p.about { "Write a scenario, and play it while you write." } }
                    main {
                        (self.new_ones())
                        (self.open_ones())
                        (self.own_team())
                    }
                    p #said role="alert" hidden {}
                }
            }
        }
    }

    fn new_ones(&self) -> Markup {
        html! {
            section.panel aria-labelledby="new-title" {
                h2 #new-title { "New" }
                label for="name" { "Name of the file" }
                input #name type="text" value=(self.free_name()) spellcheck="false" autocapitalize="off" aria-describedby="name-about";
                p.about #name-about { "It is written into " code { (self.folder.display()) } ". A file that is there is never written over." }
                div.ways {
                    div.way {
                        h3 { "Empty" }
                        p.about { "A small scenario that plays, with a comment at each part that says what it does." }
                        button type="button" data-begin="empty" { "Begin empty" }
                    }
                    div.way {
                        h3 { "From another" }
                        p.about { "A copy of a scenario that comes with the program, to be changed." }
                        label.unseen for="copy" { "Scenario to copy" }
                        select #copy { @for (name, title) in self.shipped { option value=(name) { (title) } } }
                        button type="button" data-begin="copy" { "Copy it" }
                    }
                    div.way {
                        h3 { "Your own team" }
                        p.about { "Answer plain questions about your people and what is due; out comes a scenario that plays at once." }
                        button type="button" data-begin="ask" aria-expanded="false" aria-controls="team" { "Ask me" }
                    }
                }
            }
        }
    }

    fn open_ones(&self) -> Markup {
        html! {
            section.panel aria-labelledby="open-title" {
                h2 #open-title { "Go on" }
                @if self.recent.is_empty() && self.here.is_empty() { p.about { "Nothing was open here yet." } }
                @for (title, list, is_here) in [("Open last", self.recent, false), ("In this folder", self.here, true)] {
                    @if !list.is_empty() {
                        h3 { (title) }
                        ul.files {
                            @for path in list {
                                li {
                                    button type="button" data-open=(files::path_to_text(path)) { (name(path)) }
                                    @if !is_here { span.about { (path.parent().unwrap_or(path).display()) } }
                                }
                            }
                        }
                    }
                }
                label for="path" { "Another file" }
                div.row {
                    input #path type="text" spellcheck="false" autocapitalize="off" placeholder="my_team.ron";
                    button type="button" data-open-typed="" { "Open" }
                }
            }
        }
    }

    fn own_team(&self) -> Markup {
        html! {
            section #team.panel aria-labelledby="team-title" hidden {
                h2 #team-title tabindex="-1" { "Your own team, as you see it" }
                p { "Every question has an answer already: change what you know better, and leave the rest. The answers become a file on this computer; "
                    "nothing is sent. It is no judgement of real people, and made-up names do as well." }
                div #questions { (team_form(self.team)) }
                p.row.last { button.strong type="button" data-begin="team" { "Make the scenario" } span.about { "You can change everything afterwards." } }
            }
        }
    }

    /// A name that is not taken in the folder.
    fn free_name(&self) -> String {
        let free = |name: &String| !files::is_there(&self.folder.join(format!("{name}.ron")));
        let numbered = (2..100).map(|number| format!("my_team_{number}"));
        std::iter::once("my_team".to_owned())
            .chain(numbered)
            .find(free)
            .unwrap_or_default()
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The questions about a team.
pub(in crate::studio) fn team_form(form: &TeamForm) -> Markup {
    html! {
        @for section in &form.sections {
            fieldset.card {
                legend { (section.title) }
                div.parts { @for field in &section.fields { (asked(field)) } }
            }
        }
    }
}

fn asked(field: &TeamField) -> Markup {
    let TeamField {
        key, question, value, ..
    } = field;
    let id = format!("t-{key}");
    let about = format!("{id}-about");
    let wrong = field.refused.is_some().then_some("true");
    html! {
        div.field.short {
            label for=(id) { (question.ask) }
            @match &question.accepts {
                Accepts::OneOf(of) => select id=(id) data-key=(key) aria-describedby=(about) {
                    @for (index, choice) in of.iter().enumerate() {
                        option value=(index + 1) selected[value.trim() == (index + 1).to_string()] { (choice) }
                    }
                },
                Accepts::Number { from, to } => input id=(id) data-key=(key) type="number" min=(from) max=(to) step="1" value=(value) aria-describedby=(about) aria-invalid=[wrong];,
                Accepts::Text { .. } => input id=(id) data-key=(key) type="text" value=(value) autocomplete="off" aria-describedby=(about) aria-invalid=[wrong];,
            }
            p.about id=(about) { (said(question.help)) (range(question)) }
            @if let Some(why) = &field.refused { p.bad { (said(&sentence(why))) } }
        }
    }
}

fn range(question: &TeamQuestion) -> String {
    match question.accepts {
        Accepts::Number { from, to } => format!(" {from} to {to}."),
        _ => String::new(),
    }
}

/// A message that stands alone.
fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let first: String = letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().collect());
    format!("{first}{}.", letters.as_str())
}
