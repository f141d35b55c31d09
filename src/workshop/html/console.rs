//! The console: what only the facilitator sees and does.

use maud::{Markup, html};

use super::choices::number;
use super::document::{PageShell, Regions, act};
use super::pace::standing;
use super::preflight::preflight;
use super::wall::{minutes, tables};
use crate::narration::page::Page;
use crate::narration::{Language, Localizer};
use crate::platform::settings::Scheme;
use crate::report;
use crate::scenario::Scenario;
use crate::workshop::room::{PollStage, Room, SeatRole, Standing, TablePlace, WorkshopTable};
use crate::workshop::scene::{PollScene, TableScene, TableSummary, table_name};

/// Minutes that the timer offers.
const MINUTES: [u32; 4] = [1, 2, 5, 10];
/// People that are listed at most; a room of hundreds is not taken out one by one.
const LISTED: usize = 200;

/// What the console shows.
#[expect(clippy::struct_excessive_bools, reason = "each is shown or not, by itself")]
pub(in crate::workshop) struct ConsoleView<'a> {
    /// Its words.
    pub words: &'a Localizer,
    /// The paths of the style and the script.
    pub assets: [&'a str; 2],
    /// The path that its script speaks to.
    pub base: &'a str,
    /// The path of the wall.
    pub wall: &'a str,
    /// The room.
    pub room: &'a Room,
    /// The scenario, in the language of the words.
    pub scenario: &'a Scenario,
    /// The table that is looked at, from 0; its steps are done there.
    pub table: usize,
    /// Steps are done at all tables.
    pub everywhere: bool,
    /// That table.
    pub scene: &'a TableScene,
    /// All tables.
    pub tables: &'a [TableSummary],
    /// Notes of the scenario's author for this point.
    pub notes: &'a Page,
    /// How the team really is.
    pub truth: &'a [(String, f64, f64)],
    /// Seconds that are left.
    pub timer: Option<u64>,
    /// Both futures are on the wall.
    pub divides: bool,
    /// The addresses that phones may use.
    pub addresses: &'a [String],
    /// The languages that can be spoken.
    pub languages: &'a [Language],
    /// How other rooms decided, once the vote is revealed.
    pub others: Option<&'a str>,
    /// The room is for practice.
    pub practice: bool,
    /// An anonymous result can be kept.
    pub keeps: bool,
}

/// The whole page.
pub(in crate::workshop) fn console(view: &ConsoleView<'_>) -> Markup {
    let shell = PageShell {
        words: view.words,
        kind: "console",
        title: &view.words.get("console-title"),
        base: Some(view.base),
        assets: view.assets,
        remembers: None,
    };
    shell.page(view.regions())
}

/// Its parts.
pub(in crate::workshop) fn console_parts(view: &ConsoleView<'_>) -> Regions {
    view.regions()
}

impl ConsoleView<'_> {
    fn regions(&self) -> Regions {
        vec![
            ("top", self.top()),
            ("now", self.now()),
            ("votes", self.votes()),
            ("hands", self.hands()),
            ("notes", self.notes()),
            ("people", self.people()),
            ("more", self.more()),
        ]
    }

    fn at(&self) -> &WorkshopTable {
        // Who asks for a table that is not there sees the first.
        &self.room.tables()[self.table.min(self.room.tables().len() - 1)]
    }

    /// A step at the table, or at all.
    fn step(&self, step: &str) -> String {
        if self.everywhere {
            format!("{{\"did\":{{\"step\":{step}}}}}")
        } else {
            format!("{{\"did\":{{\"table\":{},\"step\":{step}}}}}", self.table)
        }
    }

    fn top(&self) -> Markup {
        let words = self.words;
        let values = [
            ("code", self.room.head().code.as_str().into()),
            ("scenario", self.scenario.title.as_str().into()),
        ];
        html! {
            div.topbar {
                h1 { (words.with("console-room", &values)) }
                p { a href=(self.wall) target="_blank" { (words.get("console-wall-link")) } " · "
                    a href={ (self.base) "/sheet" } target="_blank" { (words.get("console-sheet-link")) } " · "
                    a href={ (self.base) "/guide" } target="_blank" { (words.get("console-guide-link")) } }
                @if self.practice { p { strong { (words.get("practice-console")) } } }
                @if let Some(left) = self.timer { p.timer data-timer=(left) { span data-left { (minutes(left)) } } }
                p.connection role="status" { span.dot aria-hidden="true" {} span data-connection {} }
            }
            @if self.tables.len() > 1 {
                nav.tabs aria-label=(words.get("console-tables")) {
                    a href="?table=all" aria-current=[self.everywhere.then_some("true")] { (words.get("console-all-tables")) }
                    @for (index, table) in self.tables.iter().enumerate() {
                        a href={ "?table=" (index) } aria-current=[(!self.everywhere && index == self.table).then_some("true")] {
                            (table.name) " · " (table.seats)
                        }
                    }
                }
            }
        }
    }

    /// Where the room stands, and what can be done next.
    fn now(&self) -> Markup {
        let (words, scene) = (self.words, self.scene);
        let poll = scene.poll.as_ref();
        html! {
            section {
                h2 { (scene.page.title) }
                p.quiet { (scene.day) }
                div.actions {
                    @match poll {
                        None if scene.place != TablePlace::Over => (act(&words.get("console-next"), &self.step("\"go_on\""), "main")),
                        None => {},
                        Some(poll) => (self.vote_steps(poll)),
                    }
                }
                p.status role="alert" data-acted {}
                div.actions {
                    @if poll.is_some_and(|poll| poll.can_listen) { (act(&words.get("console-listen"), &self.step("\"listen\""), "")) }
                    @if self.at().question().is_some() { (act(&words.get("console-skip"), &self.step("\"skip\""), "")) }
                    (act(&words.get("console-back"), &self.step("\"back\""), ""))
                    @if self.room.is_black() {
                        (act(&words.get("console-light"), "{\"black\":false}", ""))
                    } @else {
                        (act(&words.get("console-black"), "{\"black\":true}", ""))
                    }
                }
                div.actions {
                    span { (words.get("console-timer")) }
                    @for minutes in MINUTES {
                        (act(&words.with("console-timer-minutes", &[("count", minutes.into())]), &format!("{{\"timer\":{}}}", minutes * 60), "small"))
                    }
                    @if self.timer.is_some() { (act(&words.get("console-timer-stop"), "{\"timer\":null}", "small")) }
                }
            }
        }
    }

    fn vote_steps(&self, poll: &PollScene) -> Markup {
        let words = self.words;
        let decide = |choice: usize, class: &str| {
            let label = words.with("console-decide", &[("number", number(poll, choice).into())]);
            act(&label, &self.step(&format!("{{\"decide\":{choice}}}")), class)
        };
        let standing = self.at().poll().map(crate::workshop::room::Poll::standing);
        html! {
            @match poll.stage {
                PollStage::Open => {
                    (act(&words.get("console-reveal"), &self.step("\"reveal\""), "main"))
                    (act(&words.get("console-close"), &self.step("\"close\""), ""))
                }
                PollStage::Closed => {
                    (act(&words.get("console-reveal"), &self.step("\"reveal\""), "main"))
                    (act(&words.get("console-reopen"), &self.step("\"reopen\""), ""))
                }
                PollStage::Revealed => {
                    @match &standing {
                        Some(Standing::Leads(one)) => (decide(*one, "main")),
                        Some(Standing::Tie(several)) => { @for one in several { (decide(*one, "")) } },
                        _ => {},
                    }
                    (act(&words.get("console-again"), &self.step("\"again\""), ""))
                    @if self.divides {
                        (act(&words.get("console-divide-close"), &format!("{{\"divide\":{{\"shown\":false,\"table\":{}}}}}", self.table), ""))
                    } @else if poll.result.as_ref().is_some_and(|result| result.split.is_some()) {
                        (act(&words.get("console-divide"), &format!("{{\"divide\":{{\"shown\":true,\"table\":{}}}}}", self.table), ""))
                    }
                }
            }
            @if poll.stage == PollStage::Open && poll.voted * 2 < poll.present { p.quiet { (words.get("console-quorum")) } }
            @if poll.stage == PollStage::Revealed && matches!(standing, Some(Standing::Tie(_))) { p.quiet { (words.get("console-tie")) } }
        }
    }

    /// Votes as they come, and every choice to be taken in spite of them.
    fn votes(&self) -> Markup {
        let (words, Some(scene), Some(poll)) = (self.words, &self.scene.poll, self.at().poll()) else {
            return html! { section { h2 { (self.words.get("console-wall")) } (report::fragment(self.words, &self.scene.page.items, Scheme::Dark, "face")) } };
        };
        let counts = poll.now().counts();
        html! {
            section {
                h2 { (words.get("console-votes")) }
                p.quiet { (words.get("console-votes-note")) }
                ol.plain.votes {
                    @for (index, choice) in scene.choices.iter().enumerate() {
                        @let count = counts.get(index).copied().unwrap_or(0);
                        li {
                            span.number { (number(scene, index)) } span.label { (choice.label) } strong { (count) }
                            (act(&words.with("console-decide", &[("number", number(scene, index).into())]), &self.step(&format!("{{\"decide\":{index}}}")), "small"))
                        }
                    }
                }
                p { (words.with("wall-voted", &[("voted", scene.voted.into()), ("present", scene.present.max(scene.voted).into())])) }
                @if let Some(others) = self.others { p.quiet { (others) } }
                @for (choice, reason) in poll.now().reasons() {
                    p.reason { (words.with("wall-reason", &[("number", number(scene, choice).into()), ("text", reason.into())])) }
                }
            }
        }
    }

    fn hands(&self) -> Markup {
        let (words, Some(scene), Some(poll)) = (self.words, &self.scene.poll, self.at().poll()) else {
            return Markup::default();
        };
        html! {
            details {
                summary { (words.get("console-hands")) }
                form data-send="do" data-as="hands" data-table=(self.table) {
                    p.quiet { (words.get("console-hands-note")) }
                    @for (index, hands) in poll.now().hands.iter().enumerate() {
                        label { (number(scene, index)) " " input type="number" name={ "hands-" (index + 1) } min="0" max="999" value=(hands) inputmode="numeric"; }
                    }
                    p.status role="alert" {}
                    button type="submit" { (words.get("console-hands-set")) }
                }
            }
        }
    }

    fn notes(&self) -> Markup {
        html! {
            section {
                h2 { (self.words.get("console-notes")) }
                (report::fragment(self.words, &self.notes.items, Scheme::Dark, "note"))
            }
        }
    }

    fn people(&self) -> Markup {
        let words = self.words;
        let here = (0_u32..).zip(self.room.seats()).filter(|(_, seat)| !seat.removed);
        let count = here.clone().count();
        html! {
            @if !self.practice { (preflight(words, self.addresses, count > 0)) }
            details open[count <= LISTED / 10] {
                summary { (words.get("console-people")) " (" (count) ")" }
                @if count == 0 { p.quiet { (words.get("console-people-none")) } }
                ul.plain.people {
                    @for (number, seat) in here.take(LISTED) {
                        li {
                            bdi { (seat.name.as_str()) }
                            @if self.tables.len() > 1 { " · " (table_name(seat.table)) }
                            " " (act(&words.get("console-remove"), &format!("{{\"removed\":{{\"seat\":{number}}}}}"), "small"))
                            select data-role=(number) aria-label={ (words.get("console-witness")) ": " (seat.name.as_str()) } {
                                option value="" selected[seat.role == SeatRole::Leader] { (words.get("console-witness-leader")) }
                                @for person in &self.scenario.people {
                                    option value=(person.id) selected[seat.role == SeatRole::Witness(person.id.clone())] { (person.name) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn more(&self) -> Markup {
        let words = self.words;
        html! {
            @if self.tables.len() > 1 {
                (standing(words, self.room, self.scenario, self.tables))
                (tables(words, self.tables))
            }
            details {
                summary { (words.get("console-true-state")) }
                table {
                    tbody {
                        @for (name, alone, asks) in self.truth {
                            tr { th scope="row" { (name) } td { (format!("{alone:.1}")) } td { (format!("{asks:.0}")) } }
                        }
                    }
                }
            }
            section {
                h2 { (words.get("console-addresses")) }
                ul.plain { @for address in self.addresses { li { code { (address) } } } }
                p.quiet { (words.get("console-addresses-note")) }
            }
            section {
                h2 { (words.get("console-language")) }
                div.actions {
                    @for language in self.languages {
                        (act(&language.name, &format!("{{\"language\":\"{}\"}}", language.tag), if language.tag == words.language() { "small chosen" } else { "small" }))
                    }
                }
            }
            section {
                h2 { (words.get("console-result")) }
                p.quiet { (words.get("console-result-note")) }
                ul.plain {
                    li { a href={ (self.base) "/result.html" } download { (words.get("console-result-html")) } }
                    li { a href={ (self.base) "/result.csv" } download { (words.get("console-result-csv")) } }
                    li { a href={ (self.base) "/cohort.json" } download { (words.get("console-result-cohort")) } }
                }
            }
            details {
                summary { (words.get("console-end")) }
                p { (words.get("console-end-note")) }
                form data-send="do" data-as="end" {
                    @if self.keeps {
                        label { input type="checkbox" name="keep"; " " (words.get("console-keep")) }
                        p.quiet { (words.get("console-result-keep-note")) }
                    }
                    p.status role="alert" {}
                    button.danger type="submit" { (words.get("console-end-sure")) }
                }
            }
        }
    }
}
