//! What the simulation reports: happenings, each with its cause. The window, the journal, the debrief and the
//! statistics are listeners; a run that nobody listens to records nothing.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::act::Act;
use super::friday::FridayAnswer;
use super::moment_instance::MomentInstance;
use crate::scenario::{Day, DomainId, Outcome, PartyId, PersonId, ProjectId, Quantity, Stance, TaskId, Tone};

/// Something that happened on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The day it happened on, 0 = the first Monday.
    pub day: Day,
    /// What happened.
    pub what: EventKind,
}

/// What can happen.
#[derive(Debug, Clone, PartialEq)]
pub enum EventKind {
    /// A working day began.
    DayBegan,
    /// A quantity of a person moved.
    Moved {
        /// The person whose level it is.
        person: PersonId,
        /// The aspect of the person that changed.
        aspect: Aspect,
        /// Before, 0..1.
        from: f64,
        /// After, 0..1.
        to: f64,
        /// The cause that the change is put down to.
        cause: Cause,
    },
    /// How two people get on moved, both ways alike.
    RapportMoved {
        /// Index of the person in the scenario.
        person: PersonId,
        /// Index of the other person in the scenario.
        other: PersonId,
        /// Before, 0..1.
        from: f64,
        /// After, 0..1.
        to: f64,
        /// The cause that the change is put down to.
        cause: Cause,
    },
    /// The leader's energy moved.
    EnergyMoved {
        /// Before, 0..1.
        from: f64,
        /// After, 0..1.
        to: f64,
        /// The cause that the change is put down to.
        cause: Cause,
    },
    /// The leader's standing with an outside party moved.
    StandingMoved {
        /// Whose view.
        party: PartyId,
        /// Before, 0..1.
        from: f64,
        /// After, 0..1.
        to: f64,
        /// The cause that the change is put down to.
        cause: Cause,
    },
    /// A problem was handled without the leader.
    Handled {
        /// By whom.
        person: PersonId,
        /// In which task.
        task: TaskId,
        /// With a colleague's help.
        with: Option<PersonId>,
        /// How it went.
        outcome: Outcome,
    },
    /// Somebody asked the leader and joined the queue; in the week without the leader, somebody would have and waits.
    Asked {
        /// Index of the person in the scenario.
        person: PersonId,
        /// About what.
        task: TaskId,
    },
    /// The leader answered.
    Answered {
        /// Whom.
        person: PersonId,
        /// About what.
        task: TaskId,
        /// In what way.
        stance: Stance,
        /// Working days they had waited.
        waited: Day,
        /// Whether the answer was right.
        outcome: Outcome,
    },
    /// Nobody answered in three days; they went on alone.
    GaveUpWaiting(PersonId, TaskId),
    /// Known only afterwards: a problem was kept quiet.
    Hid(PersonId, TaskId),
    /// A concealed problem broke out.
    Erupted(PersonId, TaskId),
    /// An error was found and spoken of.
    ErrorSpoken(PersonId, TaskId),
    /// Somebody had nothing of their own to do.
    Free(PersonId),
    /// Somebody started something without being asked.
    SelfStarted(PersonId, TaskId),
    /// A task was finished (late when true).
    TaskDone(TaskId, bool),
    /// A task passed its day unfinished.
    TaskMissed(TaskId),
    /// A moment came up.
    MomentCame(MomentInstance),
    /// The leader listened first.
    Listened(MomentInstance),
    /// The leader chose.
    Chose {
        /// In which moment.
        moment: MomentInstance,
        /// Index of the choice.
        choice: usize,
        /// Its stance.
        stance: Stance,
        /// Its tone.
        tone: Tone,
        /// Leader-hours it took.
        hours: f64,
    },
    /// How the moment went, and what moved the odds.
    Went {
        /// The moment that came up.
        moment: MomentInstance,
        /// Index of the choice.
        choice: usize,
        /// How.
        outcome: Outcome,
        /// The probability of going well.
        odds: f64,
        /// What moved the odds, largest first.
        reasons: Vec<(Reason, f64)>,
        /// Index into the kind's sentences, when the choice has none of its own.
        words: Option<usize>,
    },
    /// A fact was said in a meeting (index), by whom (`None`: the leader).
    FactSaid(Option<PersonId>, usize),
    /// Silence.
    Silence,
    /// Somebody repeated what was said.
    Agreed(PersonId),
    /// The meeting came to an option; by the leader when true; the better one by all the facts.
    Decided {
        /// Index of the option.
        option: usize,
        /// The leader decided.
        by_leader: bool,
        /// Index of the option that all the facts together speak for.
        better: usize,
    },
    /// The leader promised something.
    Promised(PersonId),
    /// A promise was kept (true) or broken.
    PromiseDue(PersonId, bool),
    /// An act of the day.
    Acted(Act),
    /// What a look or a question revealed.
    Revealed(PersonId, Signal),
    /// A desk task was given to somebody.
    Delegated(usize, PersonId),
    /// Somebody leads a project now.
    LeadNamed(ProjectId, PersonId),
    /// Somebody gave notice.
    Notice(PersonId),
    /// Somebody left.
    Left(PersonId),
    /// The week's survey, per person: how it feels to work here, 0..1, and what they say of the week.
    Pulse(Vec<(f64, FridayAnswer)>),
    /// The team's level on the standard battery, 0..10.
    Level(f64),
    /// The leader is away from today.
    Away,
}

/// A quantity that moves, the public ones and those under them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// A quantity with a name of its own.
    Of(Quantity),
    /// Skill in a domain.
    Skill(DomainId),
    /// Handling the unknown.
    Adapt,
    /// A good example seen lately.
    Spark,
    /// Autonomy lately granted.
    Given,
}

/// Why something moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cause {
    /// A choice in a moment: the number of the moment in this play-through.
    Moment(u32),
    /// Seeing a moment from near by.
    Onlooking(u32),
    /// The leader's answer to a request.
    Answer,
    /// A decision that went well and was one's own.
    OwnSuccess,
    /// One that did not.
    OwnFailure,
    /// A colleague's help.
    Colleague,
    /// Waiting for the leader.
    Waiting,
    /// The daily work.
    Practice,
    /// How the leader spent the week.
    Plan,
    /// An act of the day: the number of the decision.
    Act(u32),
    /// A promise kept.
    PromiseKept,
    /// A promise broken.
    PromiseBroken,
    /// Work in hand taken back.
    TakenBack,
    /// Keeping something quiet.
    Fear,
    /// Load.
    Load,
    /// A slack day.
    Slack,
    /// Example of a colleague.
    Example,
    /// Friction with a colleague.
    Friction,
    /// Somebody left.
    Departure,
    /// A review together.
    Review,
    /// Work delivered, or not.
    Delivery,
    /// Being seen or not being seen.
    Recognition,
    /// A meeting.
    Meeting(u32),
    /// What the coach wrote.
    Written(u32),
    /// Passing time: clarity and example fade, energy returns.
    Time,
    /// The pull of one's own nature.
    Anchor,
    /// What it is like to work here: trust, ownership, being seen, speaking freely, load.
    Climate,
}

/// What moved the odds of a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Reason {
    /// The owner's own skill against the difficulty.
    Skill,
    /// The leader knows the work better.
    LeadersCraft,
    /// The leader knows the work less well.
    LeaderLacksCraft,
    /// It was quick, or slow, while it got worse.
    Speed,
    /// What only the others knew.
    TheirInformation,
    /// Belief in themselves.
    Efficacy,
    /// They knew what was wanted.
    Clarity,
    /// Tired and strained.
    Strain,
    /// They are used to being told.
    Habit,
    /// Somebody stood behind them.
    Support,
    /// Only the leader could decide it.
    Authority,
    /// They trust the leader.
    Trust,
    /// The tone.
    Tone,
    /// Listening first.
    Listening,
    /// The leader's own tiredness.
    LeadersEnergy,
    /// A framework for two who could not agree.
    Frame,
    /// People stood up for each other.
    Rapport,
    /// Which facts were on the table.
    Facts,
}

impl Reason {
    /// Its name in tables, statements and locale keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// What a look reveals; signals are coloured by how safe people feel.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Signal {
    /// Overwhelmed, or not.
    Strain(f64),
    /// Could do it.
    Able(f64),
    /// Something is being kept quiet.
    Hiding(TaskId),
    /// How they say they are led, 0..1.
    Led(f64),
    /// Nothing to see.
    Nothing,
}

/// Whoever wants to know.
pub trait EventSink {
    /// Whether happenings are built at all.
    const LISTENS: bool = true;
    /// Hears one.
    fn on_event(&mut self, happening: Event);
}

/// Nobody listens: nothing is recorded.
#[derive(Debug, Clone, Copy, Default)]
pub struct NullSink;

impl EventSink for NullSink {
    const LISTENS: bool = false;
    fn on_event(&mut self, _: Event) {}
}

impl EventSink for Vec<Event> {
    fn on_event(&mut self, happening: Event) {
        self.push(happening);
    }
}
