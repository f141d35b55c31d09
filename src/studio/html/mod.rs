//! The studio's page: bar, weeks, parts, form or text, findings, and how the open moment goes.
//!
//! In: the document, what `check` says of it, and the place that is open. Out: the whole page, or one region of it that the script puts in
//! the place of the old one.

mod form;
mod graph;
mod marks;
mod pack;
mod play;
mod side;
mod start;

use maud::{DOCTYPE, Markup, html};

use self::marks::mark_of;
use super::document::Document;
use super::finding::PlacedFinding;
use super::outline::{OutlineGroup, ScheduledMoment, calendar, outline};
use crate::scenario::form::{FormText, Path};

pub(super) use graph::{graph, ways};
pub(super) use pack::packed;
pub(super) use play::play;
pub(super) use side::{card, rehearsal};
pub(super) use start::{StartPage, team_form};

/// What stands in the middle of the page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum StudioView {
    /// The form of the place that is open.
    #[default]
    Forms,
    /// The file as it is.
    Text,
    /// What leads to what.
    Graph,
}

impl StudioView {
    const ALL: [Self; 3] = [Self::Forms, Self::Text, Self::Graph];

    /// As it stands in an address; what is not known is the forms.
    pub(super) fn named(name: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|view| view.name() == name)
            .unwrap_or_default()
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Forms => "forms",
            Self::Text => "text",
            Self::Graph => "graph",
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Forms => "Forms",
            Self::Text => "Text",
            Self::Graph => "Graph",
        }
    }
}

/// What a page is made of.
pub(super) struct StudioPage<'a> {
    /// The file.
    pub document: &'a Document,
    /// Its text as far as its brackets can be read.
    pub form: Option<&'a FormText>,
    /// What `check` says.
    pub findings: &'a [PlacedFinding],
    /// The place that is open.
    pub at: &'a Path,
    /// What stands in the middle.
    pub view: StudioView,
    /// The moment as players see it.
    pub card: Markup,
}

const DAYS: [&str; 5] = ["M", "T", "W", "T", "F"];

impl StudioPage<'_> {
    /// The whole page.
    pub(super) fn whole(&self) -> Markup {
        let title = self.title();
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="dark light";
                    title { (title) ", studio" }
                    link rel="icon" href="data:,";
                    link rel="stylesheet" href="../style.css";
                    script src="../script.js" defer {}
                }
                body data-version=(self.document.version()) data-at=(self.at) data-view=(self.view.name()) {
                    a.skip href="#form" { "To the form" }
                    header {
                        h1 { (title) }
                        a #files href="../start" { "Files" }
                        div #status role="status" { (self.status()) }
                        nav aria-label="View" {
                            @for view in StudioView::ALL {
                                a href={ "?view=" (view.name()) "&at=" (self.at) } aria-current=[(self.view == view).then_some("page")] { (view.title()) }
                            }
                        }
                        a #count href={ @if self.view == StudioView::Graph { "?at=" (self.at) } "#findings" } { (self.count()) }
                        div.acts {
                            button #pack-open type="button" data-do="pack-open" aria-haspopup="dialog" { "Pack" }
                            button #play-from type="button" data-do="play" { "Play from here" }
                        }
                    }
                    nav #outline aria-label="Parts of the scenario" { (self.outline()) }
                    main {
                        div #form tabindex="-1" { (self.main()) }
                        div #play hidden {}
                    }
                    aside hidden[self.view == StudioView::Graph] aria-label="Findings and rehearsal" tabindex="0" {
                        section #card aria-label="As players see it" { (self.card) }
                        section #rehearsal aria-label="Rehearsal" aria-live="polite" data-moment=[self.moment()] {}
                        section #ways aria-label="What leads here, and on" data-moment=[self.moment()] {}
                        section #findings aria-labelledby="findings-title" { (self.findings()) }
                    }
                    (pack::asked())
                    p #gone role="alert" hidden {}
                }
            }
        }
    }

    fn title(&self) -> String {
        let title = self.form.and_then(|form| form.written(&Path::default().part("title")));
        title.filter(|title| !title.trim().is_empty()).unwrap_or_else(|| {
            let name = self.document.path().file_name().unwrap_or_default();
            name.to_string_lossy().into_owned()
        })
    }

    /// Saved or not, and what can be undone.
    pub(super) fn status(&self) -> Markup {
        let [undo, redo] = self.document.can_undo_and_redo();
        html! {
            @if self.document.theirs().is_some() {
                span.bad { "Another program changed the same lines." }
                button type="button" data-do="settle" data-value="mine" { "Keep mine" }
                button type="button" data-do="settle" data-value="theirs" { "Take theirs" }
            } @else if let Some(why) = self.document.unsaved() {
                span.bad { "Not saved: " (why) }
                button type="button" data-do="save" { "Try again" }
            } @else {
                span.saved { "Saved" }
            }
            button type="button" data-do="undo" disabled[!undo] { "Undo" }
            button type="button" data-do="redo" disabled[!redo] { "Redo" }
        }
    }

    /// "2 to fix, 1 to consider".
    pub(super) fn count(&self) -> Markup {
        let errors = self.findings.iter().filter(|finding| finding.error).count();
        let warnings = self.findings.len() - errors;
        html! {
            @match (errors, warnings) {
                (0, 0) => span.good { "Nothing to complain about" },
                (0, n) => span.warn { (n) " to consider" },
                (n, 0) => span.bad { (n) " to fix" },
                (n, m) => span.bad { (n) " to fix, " (m) " to consider" },
            }
        }
    }

    /// What `check` says, each with a way to its place.
    pub(super) fn findings(&self) -> Markup {
        html! {
            h2 #findings-title { "Findings" }
            @if self.findings.is_empty() { p.about { "Nothing to complain about." } }
            ol.findings {
                @for (number, finding) in self.findings.iter().enumerate() {
                    li.error[finding.error] {
                        a href={ "?at=" (page_of(&finding.path)) "#f-" (finding.path.replace(['.', '~'], "-")) } {
                            "Line " (finding.line) ": " (finding.what)
                        }
                        @if !finding.why.is_empty() { p { (finding.why) } }
                        @if !finding.remedy.is_empty() { p.remedy { "Instead: " (finding.remedy) } }
                        p.about {
                            (finding.code) " "
                            @if finding.can_fix { button type="button" data-do="fix" data-value=(number) { "Correct it" } }
                        }
                    }
                }
            }
        }
    }

    /// The weeks and the parts.
    pub(super) fn outline(&self) -> Markup {
        let Some(form) = self.form else {
            return html! { p.about { "The parts are shown again when the text can be read." } };
        };
        let (weeks, moments) = calendar(form);
        html! {
            (weeks_table(weeks, &moments, self.at))
            h2 { a href="?at=" aria-current=[self.at.0.is_empty().then_some("page")] { "The scenario" } }
            @for group in outline(form) { (part(&group, self.at)) }
        }
    }

    /// The form, or the text.
    pub(super) fn main(&self) -> Markup {
        if self.view == StudioView::Graph {
            return html! {
                h2 { "What leads to what" }
                div #graph { p.about { "The leaders are playing …" } }
                div.messages data-messages="" aria-live="polite" {}
            };
        }
        let Some(form) = self.form.filter(|_| self.view != StudioView::Text) else {
            let broken = self.form.is_none() && self.view != StudioView::Text;
            return html! {
                @if broken { p.bad { "The text cannot be read where it says so below; mend it here, and the forms come back." } }
                label for="text" { "The file as it is" }
                textarea #text data-do="whole" spellcheck="false" autocapitalize="off" { "\n" (self.document.text()) }
                div.messages data-messages="" aria-live="polite" {}
                (ids(None))
            };
        };
        let Some(field) = form.field(self.at) else {
            return html! { p.bad { "This place is not there any more." } p { a href="?at=" { "To the scenario" } } };
        };
        html! {
            h2 { (heading(form, self.at)) }
            (form::form(&field, self.at.0.is_empty()))
            (ids(Some(form)))
        }
    }

    fn moment(&self) -> Option<String> {
        let number = moment_of(self.at)?;
        self.form?
            .written(&Path::default().part("moments").item(number).part("id"))
    }
}

/// The number of the moment that a place is in.
pub(super) fn moment_of(at: &Path) -> Option<usize> {
    let text = at.to_string();
    text.strip_prefix("moments.")?.split('.').next()?.parse().ok()
}

/// The page on which a place is shown: the item of a list, or the part.
fn page_of(path: &str) -> String {
    let mut steps = path.split('.');
    let first = steps.next().unwrap_or_default();
    if !super::outline::has_own_page(first) {
        return String::new();
    }
    match steps.next().filter(|step| step.parse::<usize>().is_ok()) {
        Some(number) if !matches!(first, "teaches" | "rapport" | "contracts") => format!("{first}.{number}"),
        _ => first.to_owned(),
    }
}

fn heading(form: &FormText, at: &Path) -> String {
    if at.0.is_empty() {
        return "The scenario".to_owned();
    }
    let named = ["title", "name", "person", "id", "role"]
        .into_iter()
        .find_map(|part| form.written(&at.part(part)));
    named
        .filter(|name| !name.trim().is_empty())
        .unwrap_or_else(|| at.to_string().replace(['.', '_'], " "))
}

fn part(group: &OutlineGroup, at: &Path) -> Markup {
    let path = Path::default().part(group.part);
    let is_open = at.to_string().split('.').next() == Some(group.part);
    html! {
        @if group.entries.is_empty() {
            p.part { a href={ "?at=" (path) } aria-current=[(at == &path).then_some("page")] { (group.title) } @if !group.is_there { span.about { " left out" } } }
        } @else {
            details id={ "part-" (group.part) } open[is_open] {
                summary { (group.title) " " span.about { (group.entries.len()) } }
                ul {
                    @for entry in &group.entries {
                        li { a href={ "?at=" (entry.path) } aria-current=[(at == &entry.path).then_some("page")] { (entry.name) } }
                    }
                }
                @if group.is_list { button.small type="button" data-do="add" data-path=(path) data-open="true" { "Add" } }
            }
        }
    }
}

fn weeks_table(weeks: usize, moments: &[ScheduledMoment], at: &Path) -> Markup {
    let free: Vec<&ScheduledMoment> = moments.iter().filter(|moment| moment.day.is_none()).collect();
    html! {
        table.weeks {
            caption { "Weeks " span.about { (moments.len()) " moments" } }
            thead { tr { th scope="col" { span.unseen { "Week" } } @for day in DAYS { th scope="col" { (day) } } } }
            tbody {
                @for week in 1..=weeks {
                    tr {
                        th scope="row" { (week) }
                        @for day in 0..5 {
                            td {
                                @for moment in moments.iter().filter(|moment| moment.day == Some((week, day))) { (mark(moment, at)) }
                            }
                        }
                    }
                }
            }
        }
        @if !free.is_empty() {
            p.free { "When something holds: " @for moment in free { (mark(moment, at)) } }
        }
    }
}

fn mark(moment: &ScheduledMoment, at: &Path) -> Markup {
    let sign = mark_of(&moment.kind);
    let is_open = moment_of(at).is_some() && moment_of(at) == moment_of(&moment.path);
    html! {
        a.mark href={ "?at=" (moment.path) } title={ (moment.title) " (" (moment.kind) ")" } aria-current=[is_open.then_some("page")] {
            span aria-hidden="true" { (sign) } span.unseen { (moment.title) }
        }
    }
}

/// Lists of the ids that fields take.
fn ids(form: Option<&FormText>) -> Markup {
    let whole = Path::default();
    let list = |part: &str, named: &str| -> Vec<String> {
        let Some(form) = form else { return Vec::new() };
        let list = whole.part(part);
        (0..form.count(&list))
            .filter_map(|number| form.written(&list.item(number).part(named)))
            .collect()
    };
    let tasks = || -> Vec<String> {
        let Some(form) = form else { return Vec::new() };
        let projects = whole.part("projects");
        let of = |project: usize| {
            let tasks = projects.item(project).part("tasks");
            (0..form.count(&tasks)).filter_map(move |number| form.written(&tasks.item(number).part("id")))
        };
        (0..form.count(&projects)).flat_map(of).collect()
    };
    let lists = [
        ("ids-people", list("people", "id")),
        ("ids-moments", list("moments", "id")),
        ("ids-outside", list("outside", "id")),
        ("ids-tasks", tasks()),
    ];
    html! {
        @for (id, ids) in lists {
            datalist id=(id) { @for one in ids { option value=(one) {} } }
        }
    }
}
