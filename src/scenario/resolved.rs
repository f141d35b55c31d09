//! A scenario whose names have been resolved to indices and whose numbers have been checked: people and work. What may
//! happen to them stands in [`super::story`].
//!
//! In: the authored file ([`super::authored`]). Out: what the simulation plays, which therefore cannot fail.
//! Levels are 0..1, days count from 0 (the first Monday) in working days, hours are leader-hours.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::balance::BalanceAssertion;
use super::epilogue::{AwayWeek, Epilogue};
use super::ids::{DAYS_PER_WEEK, Day, DomainId, PartyId, PersonId, ProjectId, TaskId};
use super::source_texts::SourceTexts;
use super::story::{Ending, FacilitatorNote, KindWords, Moment, Reflection, ShortVersion};
use super::tip::Tip;
use super::vocabulary::{Aid, Hair, Kind, Pronouns, Shade};
use super::world_words::{PersonVoice, WorldWords};

/// One whole scenario, ready to play.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// File stem, for example `the_launch`.
    pub name: String,
    /// Digest of all that it means, in hex; the bytes it was read from may differ.
    pub digest: String,
    /// The texts that it was read from.
    pub origin: SourceTexts,
    /// The scenario as its author wrote it, where it is told in another language.
    pub translated_from: Option<Arc<Scenario>>,
    /// Shown in lists and at the top of the window.
    pub title: String,
    /// The name of the scenario of which this one is a parallel form.
    pub parallel_to: Option<String>,
    /// The language its texts are written in, for example `de`.
    pub language: String,
    /// The language that the words of the kinds are in, as they are told here.
    pub kinds_language: String,
    /// The set it plays in, for example `ward`: a drawing in `assets/sets`. It decides nothing.
    pub set: Option<String>,
    /// The systems it trains, for example `S06`.
    pub teaches: Vec<String>,
    /// Expected minutes of play.
    pub minutes: u32,
    /// Weeks with the leader, 1..=52; one week without follows.
    pub weeks: u32,
    /// Two or three sentences for the list and the briefing.
    pub about: String,
    /// What the player is told on day 1: deliver what to whom by when.
    pub brief: Vec<String>,
    /// The player's part.
    pub leader: LeaderProfile,
    /// Clients, sponsors, the leader's own boss.
    pub outside: Vec<Party>,
    /// 1..=500 people.
    pub people: Vec<Person>,
    /// Rapport between pairs that differs from the usual, 0..1.
    pub rapport: Vec<(PersonId, PersonId, f64)>,
    /// Names of the kinds of work (`backend`, `client`).
    pub domains: Vec<String>,
    /// What must be delivered.
    pub projects: Vec<Project>,
    /// All tasks of all projects, in the file's order.
    pub tasks: Vec<Task>,
    /// The written moments.
    pub moments: Vec<Moment>,
    /// Tried in order; the last has no condition.
    pub endings: Vec<Ending>,
    /// What every ending tells besides its own words.
    pub epilogue: Option<Epilogue>,
    /// The evenings of the week without the leader.
    pub away: Option<AwayWeek>,
    /// What people say of the week on a Friday; of nobody or of everybody.
    pub voices: Vec<PersonVoice>,
    /// What the program otherwise says in its own words.
    pub own_words: WorldWords,
    /// Reflection questions tied to moments.
    pub reflections: Vec<Reflection>,
    /// Guidance for somebody who has not played before.
    pub tips: Vec<Tip>,
    /// Notes for whoever runs a workshop with it.
    pub facilitator: Vec<FacilitatorNote>,
    /// A workshop's paths through it.
    pub cuts: Vec<ShortVersion>,
    /// What it promises about its balance; judged by the sweep and the lesson.
    pub contracts: Vec<BalanceAssertion>,
    /// The line of its text on which each of them begins, from 1.
    pub contract_lines: Vec<u32>,
    /// The words and standard choices of each kind, in the order of [`Kind::ALL`], with what this world brings of its own.
    pub kinds: Vec<KindWords>,
}

/// The leader.
#[derive(Debug, Clone, PartialEq)]
pub struct LeaderProfile {
    /// For example "Team lead".
    pub role: String,
    /// Leader-hours a day, 1..=12.
    pub hours_per_day: f64,
    /// Energy on the first day.
    pub energy: f64,
    /// Hands-on knowledge by domain (dense, one entry a domain).
    pub craft: Vec<f64>,
    /// What lies on the leader's own desk.
    pub tasks: Vec<DeskTask>,
    /// Plans the hours of each week; otherwise every week goes as the first Monday proposes.
    pub plans: bool,
}

/// A task on the leader's own desk.
#[derive(Debug, Clone, PartialEq)]
pub struct DeskTask {
    /// Stable id.
    pub id: String,
    /// Shown.
    pub title: String,
    /// Leader-hours of work in all.
    pub hours: f64,
    /// Cannot be delegated.
    pub only_you: bool,
    /// Strategic work: what only a leader can do for the time after (S29).
    pub strategic: bool,
    /// The domain it needs, if any.
    pub domain: Option<DomainId>,
}

/// Someone outside the team.
#[derive(Debug, Clone, PartialEq)]
pub struct Party {
    /// Stable id.
    pub id: String,
    /// Shown.
    pub name: String,
    /// How long they wait before they press.
    pub patience: f64,
    /// What they think of the leader on the first day.
    pub standing: f64,
    /// What is at stake for them, in a sentence.
    pub stake: String,
}

/// A member of the team.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Stable id; its hash addresses this person's luck.
    pub id: String,
    /// Shown.
    pub name: String,
    /// For texts.
    pub pronouns: Pronouns,
    /// "Backend developer, second year".
    pub role: String,
    /// One line in their own words.
    pub says: String,
    /// One line about them for the briefing.
    pub about: String,
    /// How they are drawn.
    pub look: Appearance,
    /// Skill by domain (dense).
    pub skill: Vec<f64>,
    /// Acts unasked.
    pub initiative: f64,
    /// Outspoken (1) or quiet (0).
    pub voice: f64,
    /// Bears failure.
    pub resilience: f64,
    /// Learns fast.
    pub quickness: f64,
    /// Trusts easily.
    pub propensity: f64,
    /// Starting efficacy.
    pub efficacy: f64,
    /// Starting reliance.
    pub reliance: f64,
    /// Starting trust in the leader.
    pub trust: f64,
    /// Starting felt safety.
    pub safety: f64,
    /// Starting clarity.
    pub clarity: f64,
    /// Starting ownership.
    pub ownership: f64,
    /// Starting commitment.
    pub commitment: f64,
    /// Starting strain.
    pub strain: f64,
    /// Wants to lead.
    pub ambition: f64,
    /// Skill in leading.
    pub leading: f64,
    /// 0 newcomer .. 1 most senior.
    pub seniority: f64,
    /// The share of their contribution that is noticed at the start.
    pub visibility: f64,
    /// Domains they would like to grow into.
    pub wants: Vec<DomainId>,
}

/// How a person is drawn.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appearance {
    /// 1 (lightest) ..= 6 (darkest).
    pub skin: u8,
    /// Hair or head covering.
    pub hair: Hair,
    /// Its colour.
    pub shade: Shade,
    /// Colour of the top, 0..=11 in the theme's list.
    pub top: u8,
    /// What they use or wear.
    pub aids: Vec<Aid>,
}

/// A project: tasks with a common day and weight.
#[derive(Debug, Clone, PartialEq)]
pub struct Project {
    /// Stable id.
    pub id: String,
    /// Shown.
    pub title: String,
    /// The last day on which it is in time.
    pub due: Day,
    /// Its share of what counts as delivered, > 0.
    pub weight: f64,
    /// Who waits for it.
    pub client: Option<PartyId>,
    /// Its tasks.
    pub tasks: Vec<TaskId>,
}

/// A piece of work.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// Stable id; its hash addresses its luck.
    pub id: String,
    /// Shown.
    pub title: String,
    /// Which project.
    pub project: ProjectId,
    /// Who works on it.
    pub owner: PersonId,
    /// Which skill it needs.
    pub domain: DomainId,
    /// Person-days.
    pub effort: f64,
    /// 0..1, on the same scale as skill.
    pub difficulty: f64,
    /// The last day on which it is in time (the project's unless said).
    pub due: Day,
    /// Tasks that must be done before (no cycles).
    pub after: Vec<TaskId>,
}

impl Scenario {
    /// Working days with the leader.
    #[must_use]
    pub const fn days(&self) -> Day {
        self.weeks * DAYS_PER_WEEK
    }

    /// The name of the scenario whose aim it has: its own, or that of the one to which it is a parallel form.
    #[must_use]
    pub fn aim(&self) -> &str {
        self.parallel_to.as_deref().unwrap_or(&self.name)
    }

    /// The words of a kind.
    #[must_use]
    pub fn words(&self, kind: Kind) -> &KindWords {
        &self.kinds[Kind::ALL.iter().position(|k| *k == kind).unwrap_or(0)]
    }
}
