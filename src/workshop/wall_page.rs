//! The wall as a page of the window: the same as the wall in a browser, from the same scenes.
//!
//! In: what a wall may know. Out: a page whose first part is the story, then the vote, then how one joins, then the tables. Nothing of the
//! facilitator's is on it but buttons.

use super::room::{TablePlace, TableStep};
use super::scene::{TableScene, TableSummary};
use super::{wall_futures, wall_vote};
use crate::narration::Localizer;
use crate::narration::page::{
    Command, Control, DividedPage, HostCommand, Item, Page, QrPicture, Role, Screen, Sentiment, Style,
};
use crate::narration::stage::{StageLeader, StageView};
use crate::simulation::Answer;

/// What a wall may know.
#[derive(Debug)]
pub struct WallScene<'a> {
    /// Its words.
    pub words: &'a Localizer,
    /// The table that is shown.
    pub scene: &'a TableScene,
    /// All tables; one when the room is one.
    pub tables: &'a [TableSummary],
    /// The code of the room.
    pub code: &'a str,
    /// The address with the code as it is typed, without `http://`.
    pub address: &'a str,
    /// Its QR code, as SVG; empty where there is none.
    pub qr: &'a str,
    /// How many are in the room.
    pub here: usize,
    /// Seconds that are left to talk.
    pub timer: Option<u64>,
    /// It is dark.
    pub black: bool,
    /// The workshop has been ended.
    pub over: bool,
    /// Both futures, when they are shown.
    pub futures: Option<&'a DividedPage>,
    /// How other rooms decided, once the vote is revealed.
    pub others: Option<&'a str>,
    /// The facilitator's next step.
    pub next: Option<TableStep>,
}

/// The page.
#[must_use]
pub fn wall_page(wall: &WallScene<'_>) -> Page {
    let words = wall.words;
    if wall.over {
        let mut page = Page::new(Screen::Wall, wall.scene.scenario.as_str(), "");
        page.text(Style::Body, words.get("room-over"));
        return page;
    }
    if wall.black {
        let mut page = Page::new(Screen::Wall, words.get("wall-black"), "");
        ways(&mut page, wall);
        return page;
    }
    let mut page = match wall.futures {
        Some(futures) => wall_futures::page(words, futures),
        None => told(wall),
    };
    if let Some(left) = wall.timer {
        page.items
            .insert(0, Item::Text(Style::Tag(Sentiment::Neutral), minutes(left)));
    }
    if wall.futures.is_none() {
        joining(&mut page, wall);
        tables(&mut page, wall);
    }
    ways(&mut page, wall);
    page
}

/// The team beside the page; nobody where the page takes the whole wall.
#[must_use]
pub fn wall_stage(wall: &WallScene<'_>) -> StageView {
    let is_told = !wall.black && !wall.over && wall.futures.is_none() && wall.scene.place != TablePlace::Briefing;
    if is_told {
        return wall.scene.stage.clone();
    }
    StageView {
        leader: StageLeader {
            away: true,
            ..StageLeader::default()
        },
        ..StageView::default()
    }
}

/// The story, and the vote on it.
fn told(wall: &WallScene<'_>) -> Page {
    let (words, scene) = (wall.words, wall.scene);
    let when = match &scene.poll {
        Some(poll) if poll.round > 1 => words.with("room-vote-round", &[("round", poll.round.into())]),
        Some(_) => words.get("room-vote-first"),
        None if scene.place == TablePlace::Briefing => String::new(),
        None => scene.day.clone(),
    };
    let mut page = Page::new(Screen::Wall, scene.page.title.as_str(), when);
    let is_revealed = scene.poll.as_ref().is_some_and(|poll| poll.result.is_some());
    if !is_revealed {
        page.items.extend(story(scene));
    }
    if let Some(poll) = &scene.poll {
        wall_vote::vote(&mut page, words, poll, wall.others);
    }
    page
}

/// What a wall tells of the story: what stands above the first heading. What can be seen of whom stands on the stage; at the end everybody says
/// what became of them.
fn story(scene: &TableScene) -> Vec<Item> {
    let items = scene.page.items.iter();
    let above = items.take_while(|item| !matches!(item, Item::Heading(_)));
    above
        .flat_map(|item| match item {
            // Which kind of moment it is says nothing to a room, and what stands in the head is counts.
            Item::Text(Style::Tag(_), _) => Vec::new(),
            Item::Text(Style::Verdict(_), words) => vec![Item::Text(Style::Strong, words.clone())],
            Item::Text(..) => vec![item.clone()],
            Item::CurtainCall(call) => call
                .people
                .iter()
                .map(|person| Item::Text(Style::Body, format!("{}: {}", person.name, person.fate.1)))
                .collect(),
            _ => Vec::new(),
        })
        .collect()
}

/// How one joins: large while nothing has begun, small for those who come late.
fn joining(page: &mut Page, wall: &WallScene<'_>) {
    let (words, place) = (wall.words, wall.scene.place);
    if place == TablePlace::Over {
        return;
    }
    let first = place == TablePlace::Briefing;
    page.heading(words.get(if first { "wall-join" } else { "wall-join-late" }));
    if !wall.qr.is_empty() {
        let (svg, reads) = (wall.qr.to_owned(), words.get("wall-scan"));
        page.items.push(Item::Qr(QrPicture { svg, reads }));
    }
    let bare = wall.address.trim_end_matches(wall.code).trim_end_matches('/');
    page.text(Style::Strong, bare);
    let code: Vec<String> = wall.code.chars().map(String::from).collect();
    page.text(
        Style::Strong,
        words.with("wall-join-code", &[("code", code.join(" ").into())]),
    );
    page.text(Style::Body, words.with("wall-joined", &[("count", wall.here.into())]));
    if first {
        page.text(Style::Quiet, words.get("wall-private"));
    }
}

/// What each table can do alone, and how far its vote is.
fn tables(page: &mut Page, wall: &WallScene<'_>) {
    if wall.tables.len() < 2 {
        return;
    }
    page.heading(wall.words.get("wall-level"));
    for table in wall.tables {
        let level = format!("{:.1}", table.level);
        let reads = match table.voted {
            Some(voted) => {
                let seats = table.seats.max(voted);
                let voted = wall
                    .words
                    .with("wall-table-voted", &[("voted", voted.into()), ("seats", seats.into())]);
                format!("{level} · {voted}")
            }
            None => level,
        };
        page.items.push(Item::Meter {
            label: table.name.clone(),
            value: table.level / 10.0,
            mark: None,
            reads,
            tone: Sentiment::Autonomy,
        });
    }
}

/// What the facilitator does from here; everything else stands on the console, which nobody in the room sees.
fn ways(page: &mut Page, wall: &WallScene<'_>) {
    let words = wall.words;
    let poll = wall.scene.poll.as_ref();
    if let Some(step) = wall.next {
        let label = match step {
            TableStep::Reveal => words.get("console-reveal"),
            TableStep::Again => words.get("console-again"),
            TableStep::Decide(choice) => {
                let number = poll.map_or(choice + 1, |poll| wall_vote::number(poll, choice));
                words.with("console-decide", &[("number", number.into())])
            }
            _ => words.get("console-next"),
        };
        page.control(Control {
            role: Role::Primary,
            ..way("wall.next", label, HostCommand::Next)
        });
    }
    // A week, and a word in a meeting, have no two futures that part at one answer.
    let is_split = poll.is_some_and(|poll| {
        let is_moment = |choice: &Control| matches!(choice.command, Command::Answer(Answer::Choose(_)));
        let is_split = poll.result.as_ref().is_some_and(|result| result.split.is_some());
        is_split && poll.choices.iter().all(is_moment)
    });
    if matches!(wall.next, Some(TableStep::Decide(_))) {
        page.control(way("wall.again", words.get("console-again"), HostCommand::Again));
    }
    if wall.futures.is_some() {
        let hide = words.get("console-divide-close");
        page.control(way("wall.divide", hide, HostCommand::Divide(false)));
    } else if is_split {
        let show = words.get("console-divide");
        page.control(way("wall.divide", show, HostCommand::Divide(true)));
    }
    page.control(way("wall.console", words.get("host-console"), HostCommand::Console));
    let leave = way("wall.leave", words.get("window-to-title"), HostCommand::Leave);
    page.control(Control {
        command: Command::Back,
        ..leave
    });
}

fn way(id: &str, label: String, command: HostCommand) -> Control {
    Control {
        id: id.to_owned(),
        number: None,
        label,
        note: String::new(),
        role: Role::Button,
        command: Command::Host(command),
        hints: None,
    }
}

/// "4:05".
fn minutes(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
