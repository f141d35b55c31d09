//! What is shown of a room, as data: by table and language, and nothing that its audience may not know.
//!
//! In: a room. Out: scenes. A scene holds no count before it is revealed, no name beside a vote, and nothing of the facilitator's.

use super::foresight::foresight_at;
use super::room::{FEWEST_SHOWN, Poll, PollStage, Prediction, Room, SeatRole, Standing, TablePlace, WorkshopTable};
use crate::insight::Debrief;
use crate::narration::page::{Command, Control, Item, Page, Screen};
use crate::narration::stage::{self, Expression, Posture, StageLeader, StagePerson, StageView};
use crate::narration::{self, DebriefStep, Localizer, View};
use crate::simulation::{Answer, Question};

/// A table as it is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct TableScene {
    /// The title of the scenario.
    pub scenario: String,
    /// Where it stands.
    pub place: TablePlace,
    /// What is to be read, without the choices that are voted on.
    pub page: Page,
    /// The team.
    pub stage: StageView,
    /// The vote on it.
    pub poll: Option<PollScene>,
    /// The day, for example "Wednesday, week 3".
    pub day: String,
    /// How what the room expected compares with what came, where that has just been seen.
    pub foresight: Vec<String>,
}

/// A vote as it is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct PollScene {
    /// Its number at its table.
    pub number: u32,
    /// Which vote on the question it is, from 1.
    pub round: u32,
    /// Where it stands.
    pub stage: PollStage,
    /// The choices, in their order.
    pub choices: Vec<Control>,
    /// The person of whom something can be expected, by name.
    pub expects_of: Option<String>,
    /// The room can look and listen first.
    pub can_listen: bool,
    /// How many have voted.
    pub voted: u32,
    /// How many could.
    pub present: u32,
    /// How the room voted, once it is revealed.
    pub result: Option<PollResult>,
}

/// How a room voted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PollResult {
    /// Votes for each choice; none in a small group, in which they would say who chose what.
    pub counts: Option<Vec<u32>>,
    /// The same in the vote before.
    pub before: Option<Vec<u32>>,
    /// The choices with most votes: none, one, or several in a tie.
    pub leading: Vec<usize>,
    /// Who abstained.
    pub abstained: u32,
    /// Reasons, each with its choice; none in a small group.
    pub reasons: Vec<(usize, String)>,
    /// How many expect more, the same, less.
    pub expects: [u32; 3],
    /// The two choices the room is split between, with their votes.
    pub split: Option<[(usize, u32); 2]>,
}

/// A table in a list of tables.
#[derive(Debug, Clone, PartialEq)]
pub struct TableSummary {
    /// Its letter or number: "A" to "Z", then "27".
    pub name: String,
    /// What it stands at.
    pub title: String,
    /// The day.
    pub day: String,
    /// How many sit there.
    pub seats: u32,
    /// How many have voted on what is open.
    pub voted: Option<u32>,
    /// Where its vote stands.
    pub stage: Option<PollStage>,
    /// What the team can do alone, 0..10.
    pub level: f64,
    /// It waits at the gate for the others.
    pub waits: bool,
}

/// The name of a table.
#[must_use]
pub fn table_name(table: usize) -> String {
    match u8::try_from(table) {
        Ok(letter) if letter < 26 => char::from(b'A' + letter).to_string(),
        _ => (table + 1).to_string(),
    }
}

impl TableScene {
    /// A table in a language. `debrief` is there once the play-through is over and has been looked back on.
    #[must_use]
    pub fn of(room: &Room, number: usize, words: &Localizer, debrief: Option<&Debrief>) -> Option<Self> {
        let table = room.tables().get(number)?;
        let mut told = table.session().snapshot();
        told.tell_in(words.language());
        let view = View::of(&told, words);
        let question = table.question();
        let mut page = page(&view, table, question.as_ref(), debrief);
        let choices = page.controls().filter(|control| is_choice(control)).cloned().collect();
        let present = present(room, number);
        let poll = table
            .poll()
            .map(|poll| poll_scene(&view, poll, choices, question.as_ref(), present));
        read_only(&mut page, table.place());
        let mut stage = team(&view, table, question.as_ref());
        // Its cards cannot be read on a phone or from the back of a room.
        stage.board.clear();
        Some(Self {
            scenario: told.scenario().title.clone(),
            place: table.place(),
            stage,
            day: narration::day_words(words, told.simulation().day()),
            foresight: foresight_at(&view, table, question.as_ref()),
            page,
            poll,
        })
    }
}

impl TableScene {
    /// The same with how many have voted and how many could by now; nothing where that is what it says.
    #[must_use]
    pub fn with_counts(&self, room: &Room, number: usize) -> Option<Self> {
        let shown = self.poll.as_ref()?;
        let poll = room.tables().get(number)?.poll()?;
        let counts = (poll.now().voted(), present(room, number));
        let is_same_vote = (poll.number, poll.round()) == (shown.number, shown.round);
        (is_same_vote && counts != (shown.voted, shown.present)).then(|| Self {
            poll: Some(PollScene {
                voted: counts.0,
                present: counts.1,
                ..shown.clone()
            }),
            ..self.clone()
        })
    }

    /// A table as one person of the team sees it, by their id: no vote, nothing that only the leader sees. Nothing at the end, where all see the
    /// same and compare; and where there is no such person.
    #[must_use]
    pub fn from_chair(room: &Room, number: usize, person: &str, words: &Localizer) -> Option<Self> {
        let table = room
            .tables()
            .get(number)
            .filter(|table| table.place() != TablePlace::Over)?;
        let mut told = table.session().snapshot();
        told.tell_in(words.language());
        let view = View::of(&told, words);
        let person = view.scenario.people.iter().position(|one| one.id == person)?;
        let question = table.question();
        Some(Self {
            scenario: told.scenario().title.clone(),
            place: table.place(),
            page: narration::chair(&view, person, question.as_ref()),
            stage: among_others(stage::stage(&view, question.as_ref()), person),
            poll: None,
            foresight: Vec::new(),
            day: narration::day_words(words, told.simulation().day()),
        })
    }
}

/// The team as one of them has it before their eyes: who is there, without what the leader's signals say of each. What is said at a table is heard
/// by those who sit there.
fn among_others(seen: StageView, person: usize) -> StageView {
    let is_there = seen.people.iter().any(|one| one.id == person);
    if seen.table && !is_there {
        return StageView::default();
    }
    let people = seen.people.into_iter().map(|one| StagePerson {
        light: 0.5,
        thread: 0.0,
        waiting: 0,
        posture: Posture::default(),
        mood: Expression::default(),
        quiet: false,
        acting: false,
        moved: None,
        number: None,
        ..one
    });
    StageView {
        people: people.collect(),
        leader: StageLeader {
            beside: None,
            inside: 0.5,
            ..seen.leader
        },
        silence: None,
        truth: None,
        board: Vec::new(),
        focus: Vec::new(),
        ..seen
    }
}

/// All tables of a room, in a language.
#[must_use]
pub fn summaries(room: &Room, words: &Localizer) -> Vec<TableSummary> {
    let summary = |(number, table): (usize, &WorkshopTable)| {
        let view = View::of(table.session(), words);
        let page = page(&view, table, table.question().as_ref(), None);
        TableSummary {
            name: table_name(number),
            title: page.title,
            day: narration::day_words(words, table.session().simulation().day()),
            seats: 0,
            voted: None,
            stage: None,
            level: table.session().simulation().level(),
            waits: false,
        }
    };
    let mut all: Vec<TableSummary> = room.tables().iter().enumerate().map(summary).collect();
    for (number, summary) in all.iter_mut().enumerate() {
        summary.count(room, number);
    }
    all
}

impl TableSummary {
    /// Puts in what a vote or somebody who comes in changes.
    pub(super) fn count(&mut self, room: &Room, number: usize) {
        let poll = room.tables().get(number).and_then(WorkshopTable::poll);
        self.seats = room.seats_at(number).count() as u32;
        self.voted = poll.map(|poll| poll.now().voted());
        self.stage = poll.map(|poll| poll.stage);
        self.waits = room.is_held(number);
    }
}

/// How many at a table can vote.
#[must_use]
pub fn present(room: &Room, table: usize) -> u32 {
    room.seats_at(table)
        .filter(|(_, seat)| seat.role == SeatRole::Leader)
        .count() as u32
}

/// Takes out what is pressed, headings above nothing, and of the briefing how one plays alone.
fn read_only(page: &mut Page, place: TablePlace) {
    page.items.retain(|item| !matches!(item, Item::Control(_)));
    let is_heading = |item: &Item| matches!(item, Item::Heading(_));
    if place == TablePlace::Briefing
        && let Some(last) = page.items.iter().rposition(is_heading)
    {
        page.items.truncate(last);
    }
    if page.screen == Screen::Plan {
        // What heads the lines of a plan that is made by hand.
        let first = page.items.iter().position(is_heading).unwrap_or(page.items.len());
        let people = page.items.iter().position(|item| matches!(item, Item::Person { .. }));
        let people = people.map_or(page.items.len(), |at| at.saturating_sub(1).max(first));
        page.items.drain(first..people);
    }
    let ends: Vec<bool> = (0..page.items.len())
        .map(|index| page.items.get(index + 1).is_none_or(is_heading))
        .collect();
    let mut ends = ends.into_iter();
    page.items
        .retain(|item| !(ends.next().unwrap_or(false) && is_heading(item)));
}

fn page(view: &View<'_>, table: &WorkshopTable, question: Option<&Question>, debrief: Option<&Debrief>) -> Page {
    let waiting = || {
        Page::new(
            Screen::Debrief,
            view.scenario.title.as_str(),
            view.words.get("window-looking-back"),
        )
    };
    match (table.place(), question, table.skipped(), debrief) {
        (TablePlace::Asked, Some(question), ..) => narration::question(view, question, None),
        (TablePlace::Between, _, Some((span, until)), _) => narration::between(view, &span, until),
        (TablePlace::Followed, ..) => narration::consequence(view, table.followed()).unwrap_or_else(waiting),
        (TablePlace::Away, ..) => narration::last_week(view, table.news()),
        (TablePlace::Over, _, _, Some(debrief)) => {
            let whole = narration::debrief_overview(view, debrief);
            narration::debrief_step(view.words, whole, DebriefStep::People)
        }
        (TablePlace::Over, ..) => waiting(),
        _ => narration::briefing_front(view, false),
    }
}

fn team(view: &View<'_>, table: &WorkshopTable, question: Option<&Question>) -> StageView {
    match table.place() {
        TablePlace::Followed => stage::followed(view, table.followed()),
        TablePlace::Away => stage::evening(view, stage::stage(view, None)),
        _ => stage::stage(view, question),
    }
}

/// What is voted on: every answer but looking first, which takes nothing away.
pub(super) fn is_choice(control: &Control) -> bool {
    matches!(
        control.command,
        Command::Answer(Answer::Plan(_) | Answer::Choose(_) | Answer::Beat(_))
    )
}

fn poll_scene(
    view: &View<'_>,
    poll: &Poll,
    choices: Vec<Control>,
    question: Option<&Question>,
    present: u32,
) -> PollScene {
    let (owner, can_listen) = match question {
        Some(Question::Moment(asked)) => (asked.moment.owner, asked.can_listen),
        _ => (None, false),
    };
    PollScene {
        number: poll.number,
        round: poll.round(),
        stage: poll.stage,
        choices,
        expects_of: owner.map(|owner| view.scenario.people[owner].name.clone()),
        can_listen,
        voted: poll.now().voted(),
        present,
        result: (poll.stage == PollStage::Revealed).then(|| result(poll)),
    }
}

fn result(poll: &Poll) -> PollResult {
    let small = poll.is_small();
    let leading = match poll.standing() {
        Standing::Nobody => Vec::new(),
        Standing::Leads(one) => vec![one],
        Standing::Tie(several) => several,
    };
    let expects = poll.now().expectations();
    let shown = |counts: &[u32; 3]| counts.iter().sum::<u32>() >= FEWEST_SHOWN;
    PollResult {
        counts: (!small).then(|| poll.now().counts()),
        before: poll.before().filter(|_| !small).map(super::room::PollRound::counts),
        leading,
        abstained: if small { 0 } else { poll.now().abstained() },
        reasons: if small {
            Vec::new()
        } else {
            let given = poll.now().reasons().into_iter();
            given.map(|(choice, reason)| (choice, reason.to_owned())).collect()
        },
        expects: if shown(&expects) {
            expects
        } else {
            [0; Prediction::ALL.len()]
        },
        split: poll.split(),
    }
}
