//! Tables of their own pace: what a table's phones show of going on, and where all tables stand on the console.

use maud::{Markup, html};

use super::choices::{counted, number};
use super::document::act;
use crate::narration::Localizer;
use crate::scenario::Scenario;
use crate::workshop::room::{GateAt, PollStage, Room, TablePace};
use crate::workshop::scene::{PollScene, TableSummary};

/// What a seat has to do with its table's pace.
pub(in crate::workshop) struct SeatPace<'a> {
    /// It waits at the gate.
    pub waits: bool,
    /// Half of the table have voted.
    pub has_quorum: bool,
    /// Who goes on for the table; nothing where it is this seat.
    pub speaker: Option<&'a str>,
}

impl SeatPace<'_> {
    /// What stands where a table waits.
    pub(super) fn waiting(words: &Localizer) -> Markup {
        html! { p.strong role="status" { (words.get("room-waits")) } }
    }

    /// What is pressed for the table, or who presses it; `poll` is what is voted on.
    pub(super) fn steps(&self, words: &Localizer, poll: Option<&PollScene>) -> Markup {
        let led = |step: &str| format!("{{\"led\":{step}}}");
        if let Some(name) = self.speaker {
            return html! { p.quiet { (words.with("room-speaks-other", &[("name", name.into())])) } };
        }
        html! {
            @match poll {
                None => { (act(&words.get("room-go-on"), &led("\"go_on\""), "main")) },
                Some(poll) => {
                    @match (poll.stage, &poll.result) {
                        (PollStage::Revealed, Some(result)) => {
                            @for one in &result.leading {
                                (act(&words.with("console-decide", &[("number", number(poll, *one).into())]), &led(&format!("{{\"decide\":{one}}}")), "main"))
                            }
                            (act(&words.get("console-again"), &led("\"again\""), ""))
                        },
                        (PollStage::Open, _) => {
                            @if poll.can_listen { (act(&words.get("console-listen"), &led("\"listen\""), "")) }
                            @if self.has_quorum { (act(&words.get("room-show-votes"), &led("\"reveal\""), "")) }
                        },
                        _ => {},
                    }
                }
            }
            p.quiet { (words.get("room-speaks")) }
            p.status role="alert" data-acted {}
        }
    }

    /// How a table voted, on its phones: the wall shows another one.
    pub(super) fn result(words: &Localizer, poll: &PollScene) -> Markup {
        html! {
            (counted(words, poll, poll.result.as_ref()))
            @if poll.result.as_ref().is_some_and(|result| result.leading.len() > 1) { p.quiet { (words.get("wall-tie")) } }
            @if poll.result.as_ref().is_some_and(|result| result.leading.is_empty()) { p.quiet { (words.get("wall-nobody")) } }
        }
    }
}

/// Where all tables stand beside each other, how they move and where they wait.
pub(super) fn standing(words: &Localizer, room: &Room, scenario: &Scenario, tables: &[TableSummary]) -> Markup {
    let is_own = room.pace() == TablePace::Own;
    let chosen = |is: bool| if is { "small chosen" } else { "small" };
    html! {
        section.standing {
            h2 { (words.get("console-standing")) }
            table {
                tbody {
                    @for table in tables {
                        tr {
                            th scope="row" { (table.name) }
                            td { (table.day) }
                            td { (table.title) }
                            td {
                                @if table.waits { strong { (words.get("console-waits")) } }
                                @else if let (Some(voted), Some(PollStage::Open)) = (table.voted, table.stage) {
                                    (words.with("wall-table-voted", &[("voted", voted.into()), ("seats", table.seats.max(voted).into())]))
                                }
                            }
                        }
                    }
                }
            }
            @if tables.iter().any(|table| table.waits) {
                div.actions { (act(&words.get("console-gate-open"), "\"opened\"", "main")) }
            }
            div.actions {
                span { (words.get("console-pace")) }
                (act(&words.get("console-pace-together"), "{\"pace\":\"together\"}", chosen(!is_own)))
                (act(&words.get("console-pace-own"), "{\"pace\":\"own\"}", chosen(is_own)))
            }
            @if is_own {
                div.actions {
                    span { (words.get("console-gate")) }
                    @for at in GateAt::ALL {
                        (act(&words.get(&format!("console-gate-{}", at.word())), &format!("{{\"gate\":\"{}\"}}", at.word()), chosen(room.gate().at == at)))
                    }
                }
                details {
                    summary { (words.get("console-gate-moments")) }
                    div.actions {
                        @for moment in &scenario.moments {
                            @let holds = room.gate().marked.contains(&moment.id);
                            (act(&moment.title, &serde_json::json!({ "marked": { "moment": moment.id, "holds": !holds } }).to_string(), chosen(holds)))
                        }
                    }
                }
            }
        }
    }
}
