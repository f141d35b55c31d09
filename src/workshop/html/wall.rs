//! The wall: what the whole room sees. Nothing of the facilitator's is on it, and no count before it is revealed.

use maud::{Markup, PreEscaped, html};

use super::choices::{counted, number};
use super::curtain::curtain;
use super::document::{PageShell, Regions};
use crate::art::palette::Palette;
use crate::art::stage::{StageFormat, StagePicture};
use crate::narration::page::Item;
use crate::narration::{Localizer, StageWords, describe_stage};
use crate::platform::settings::Scheme;
use crate::report;
use crate::workshop::room::{PollStage, Prediction, TablePlace};
use crate::workshop::scene::{PollResult, PollScene, TableScene, TableSummary};

/// What the wall shows.
pub(in crate::workshop) struct WallView<'a> {
    /// Its words.
    pub words: &'a Localizer,
    /// The paths of the style and the script.
    pub assets: [&'a str; 2],
    /// The path that its script speaks to.
    pub base: &'a str,
    /// The title of the scenario.
    pub title: &'a str,
    /// The code of the room.
    pub code: &'a str,
    /// The address to be typed, without `http://`.
    pub address: &'a str,
    /// The QR code of the address with the room's code, as SVG.
    pub qr: &'a str,
    /// How many are in the room.
    pub here: usize,
    /// The table that is shown.
    pub scene: &'a TableScene,
    /// All tables; one when the room is one.
    pub tables: &'a [TableSummary],
    /// Seconds that are left to talk.
    pub timer: Option<u64>,
    /// It is dark.
    pub black: bool,
    /// Both futures, when they are shown.
    pub divided: Option<Markup>,
    /// How other rooms decided, once the vote is revealed.
    pub others: Option<String>,
    /// The room is for practice.
    pub practice: bool,
}

/// The whole page.
pub(in crate::workshop) fn wall(view: &WallView<'_>) -> Markup {
    let shell = PageShell {
        words: view.words,
        kind: "wall",
        title: &view.words.get("wall-title"),
        base: Some(view.base),
        assets: view.assets,
        remembers: None,
    };
    shell.page(view.regions())
}

/// Its parts.
pub(in crate::workshop) fn wall_parts(view: &WallView<'_>) -> Regions {
    view.regions()
}

impl WallView<'_> {
    fn regions(&self) -> Regions {
        if self.black {
            let dark = html! { h1.unseen { (self.words.get("wall-black")) } };
            return vec![("bar", Markup::default()), ("scene", dark), ("side", Markup::default())];
        }
        if let Some(divided) = &self.divided {
            return vec![
                ("bar", self.practice_mark()),
                ("scene", divided.clone()),
                ("side", Markup::default()),
            ];
        }
        vec![("bar", self.bar()), ("scene", self.main()), ("side", self.side())]
    }

    fn bar(&self) -> Markup {
        let words = self.words;
        let poll = self.scene.poll.as_ref();
        html! {
            div.topbar {
                (self.practice_mark())
                p { strong { (self.title) } " " span.quiet {
                    @match poll {
                        Some(poll) if poll.round > 1 => { (words.with("room-vote-round", &[("round", poll.round.into())])) },
                        Some(_) => { (words.get("room-vote-first")) },
                        None => { (self.scene.day) },
                    }
                } }
                @if let Some(left) = self.timer {
                    p.timer data-timer=(left) { span data-left { (minutes(left)) } }
                }
                @if let Some(poll) = poll {
                    p.state {
                        @if poll.stage == PollStage::Open {
                            (words.with("wall-voted", &[("voted", poll.voted.into()), ("present", poll.present.max(poll.voted).into())]))
                        } @else {
                            (words.with("wall-closed", &[("voted", poll.voted.into())]))
                        }
                    }
                }
            }
        }
    }

    /// Says that nobody is here, so that no picture of a practice is taken for a room's.
    fn practice_mark(&self) -> Markup {
        html! { @if self.practice { p.practice { strong { (self.words.get("practice-wall")) } } } }
    }

    fn main(&self) -> Markup {
        let scene = self.scene;
        html! {
            div {
                h1 { (scene.page.title) }
                @for line in &scene.foresight { p.quiet.foresight { (line) } }
                @match &scene.poll {
                    Some(poll) => (self.poll(poll)),
                    None => {
                        p.quiet { (scene.page.subtitle) }
                        div.told.free {
                            div.story { (report::fragment(self.words, self.story(), Scheme::Dark, "face")) }
                            div.picture { (self.picture()) }
                        }
                        (curtain(&scene.page.items))
                    }
                }
            }
        }
    }

    fn poll(&self, poll: &PollScene) -> Markup {
        let told = report::fragment(self.words, self.story(), Scheme::Dark, "face");
        html! {
            @match &poll.result {
                None => {
                    div.told { div.story { (told) } div.picture { (self.picture()) } }
                    (counted(self.words, poll, None))
                }
                Some(result) => {
                    (counted(self.words, poll, Some(result)))
                    (self.beneath(poll, result))
                }
            }
        }
    }

    /// What a wall tells: the story. What can be seen of whom stands on the phones; the debrief is there whole.
    fn story(&self) -> &[Item] {
        let items = self.scene.page.items.as_slice();
        let is_heading = |item: &Item| matches!(item, Item::Heading(_));
        let end = match self.scene.place {
            TablePlace::Over => items.len(),
            _ => items.iter().position(is_heading).unwrap_or(items.len()),
        };
        items.get(..end).unwrap_or_default()
    }

    /// What stands below the counts: a tie, reasons, what is expected.
    fn beneath(&self, poll: &PollScene, result: &PollResult) -> Markup {
        let words = self.words;
        let total: u32 = result.expects.iter().sum();
        let most = Prediction::ALL
            .into_iter()
            .zip(result.expects)
            .max_by_key(|(_, count)| *count);
        html! {
            @if result.leading.is_empty() { p.strong { (words.get("wall-nobody")) } }
            @if result.leading.len() > 1 { p.strong { (words.get("wall-tie")) } }
            @if result.counts.is_none() && !result.leading.is_empty() { p.quiet { (words.get("wall-winner-only")) } }
            @if let Some(others) = &self.others { p.quiet { (others) } }
            @if result.abstained > 0 { p.quiet { (words.with("wall-abstained", &[("count", result.abstained.into())])) } }
            @for (choice, reason) in result.reasons.iter().take(REASONS) {
                p.reason { (words.with("wall-reason", &[("number", number(poll, *choice).into()), ("text", reason.as_str().into())])) }
            }
            @if let (Some((one, count)), Some(name), 1..) = (most, &poll.expects_of, total) {
                p.quiet { (words.with(&format!("wall-expects-{}", one.word()), &[
                    ("name", name.as_str().into()), ("count", count.into()), ("total", total.into()),
                ])) }
            }
        }
    }

    fn picture(&self) -> Markup {
        let words = self.words;
        let picture = StagePicture {
            view: &self.scene.stage,
            words: &StageWords::new(|key| words.get(key)),
            description: &describe_stage(words, &self.scene.stage),
            palette: Palette::of(Scheme::Dark),
            format: StageFormat::PAGE,
            id: "team",
        };
        PreEscaped(picture.element())
    }

    fn side(&self) -> Markup {
        let words = self.words;
        let first = self.scene.place == TablePlace::Briefing;
        html! {
            @if self.scene.place != TablePlace::Over { aside.joining.first[first] {
                h2 { (words.get(if first { "wall-join" } else { "wall-join-late" })) }
                div.qr { (PreEscaped(self.qr)) }
                p.address { (self.address) }
                p.code { (words.with("wall-join-code", &[("code", spaced(self.code).into())])) }
                p { (words.with("wall-joined", &[("count", self.here.into())])) }
                p.quiet { (words.get("wall-private")) }
            } }
            @if self.tables.len() > 1 { (tables(words, self.tables)) }
        }
    }
}

/// Reasons that are shown at once.
const REASONS: usize = 3;

/// "K 7 M 2".
fn spaced(code: &str) -> String {
    let signs: Vec<String> = code.chars().map(String::from).collect();
    signs.join(" ")
}

/// "4:05".
pub(super) fn minutes(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// All tables: what each can do alone, and how far its vote is.
pub(super) fn tables(words: &Localizer, tables: &[TableSummary]) -> Markup {
    html! {
        section.tables {
            h2 { (words.get("wall-level")) }
            ul {
                @for table in tables {
                    li {
                        strong { (table.name) }
                        @if tables.iter().any(|other| other.day != table.day) { span.quiet { (table.day) } }
                        meter min="0" max="10" value=(format!("{:.1}", table.level)) { (format!("{:.1}", table.level)) }
                        span.figure { (format!("{:.1}", table.level)) }
                        @if table.waits {
                            span.quiet { (words.get("console-waits")) }
                        } @else if let (Some(voted), Some(PollStage::Open)) = (table.voted, table.stage) {
                            span.quiet { (words.with("wall-table-voted", &[("voted", voted.into()), ("seats", table.seats.max(voted).into())])) }
                        }
                    }
                }
            }
        }
    }
}
