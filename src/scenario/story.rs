//! What may happen in a resolved scenario: moments and their choices, meetings, conditions, effects, endings, and the words
//! of each kind of moment.
//!
//! Levels are 0..1, days count from 0 (the first Monday) in working days, hours are leader-hours.

use std::ops::RangeInclusive;

use super::ids::{Day, DomainId, MomentId, PartyId, PersonId, TaskId};
use super::vocabulary::{Kind, Outcome, Quantity, Stance, Tone};

/// When a moment may come.
#[derive(Debug, Clone, PartialEq)]
pub enum Trigger {
    /// On a day.
    On(Day),
    /// On the first day on which the condition holds.
    When(Condition),
    /// Only as the `then` of a choice; two working days later.
    Then,
}

/// A written moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// Stable id.
    pub id: String,
    /// Its kind.
    pub kind: Kind,
    /// When it comes.
    pub trigger: Trigger,
    /// Hour of the day, 0..24.
    pub hour: f64,
    /// Whose it is; in a meeting whoever called it.
    pub owner: Option<PersonId>,
    /// Never passed to a colleague when the owner has left.
    pub only_owner: bool,
    /// Others who are there (onlookers, or who sits at the table).
    pub people: Vec<PersonId>,
    /// Which skill it needs.
    pub domain: Option<DomainId>,
    /// The task it is about.
    pub task: Option<TaskId>,
    /// The outside party that watches or presses.
    pub party: Option<PartyId>,
    /// Severity grows by the hour.
    pub urgency: f64,
    /// How bad it is.
    pub severity: f64,
    /// How well known such trouble is.
    pub familiarity: f64,
    /// What hangs on it.
    pub stakes: f64,
    /// Who sees it (0 nobody, 1 everyone outside).
    pub visibility: f64,
    /// How hard it is; the skill scale.
    pub difficulty: f64,
    /// Only the leader has the authority (S12).
    pub needs_authority: bool,
    /// Up to 60 characters.
    pub title: String,
    /// Up to 280 characters.
    pub text: String,
    /// What can be seen.
    pub see: Vec<String>,
    /// What listening first reveals.
    pub listen: Vec<String>,
    /// Two to five (none in a meeting).
    pub choices: Vec<Choice>,
    /// Only for meetings.
    pub meeting: Option<Meeting>,
    /// The choices are the kind's own, so its words for what follows are drawn from the kind's pool.
    pub standard_choices: bool,
}

/// Something the leader can do in a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Stable id.
    pub id: String,
    /// The stance it carries.
    pub stance: Stance,
    /// Its tone.
    pub tone: Tone,
    /// The words on the card.
    pub text: String,
    /// Leader-hours; `None`: the model works it out.
    pub hours: Option<f64>,
    /// Someone else gets the lead ("you take it this time"): the moment's outcome is drawn with this person.
    pub lead: Option<PersonId>,
    /// Told when it went well; empty: the kind's pool.
    pub well: String,
    /// Told when it went badly; empty: the kind's pool.
    pub badly: String,
    /// A moment raised two working days later.
    pub then: Option<MomentId>,
    /// What the coach adds to what the model works out.
    pub effects: Vec<Effect>,
    /// A promise made by choosing this.
    pub promise: Option<Promise>,
}

/// Something the leader says will happen.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// In the leader's words.
    pub text: String,
    /// To whom.
    pub to: PersonId,
    /// Working days from now.
    pub in_days: Day,
    /// Leader-hours that keeping it takes.
    pub hours: f64,
}

/// What a coach adds to what the model works out. Levels are -1..1.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Moves one person.
    Person(PersonId, Quantity, f64),
    /// Moves everyone.
    Team(Quantity, f64),
    /// Adds person-days to a task.
    Delay(TaskId, f64),
    /// Moves the leader's standing with a party.
    Standing(PartyId, f64),
    /// Moves the leader's energy.
    Energy(f64),
    /// Gives a task to someone.
    Give(TaskId, PersonId),
}

/// A meeting's matter.
#[derive(Debug, Clone, PartialEq)]
pub struct Meeting {
    /// Two to four.
    pub options: Vec<String>,
    /// Up to 64; which option is better follows from all of them.
    pub facts: Vec<Fact>,
    /// Beats before time is up.
    pub beats: u32,
}

/// A fact that matters in a meeting.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Indices of those who know it (everyone at the table when common).
    pub known_by: Vec<PersonId>,
    /// Known to the leader too.
    pub leader_knows: bool,
    /// Index of the option it speaks for.
    pub points_to: usize,
    /// How much it weighs.
    pub weight: f64,
    /// As it would be said.
    pub text: String,
}

/// What must hold.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// Every one.
    All(Vec<Condition>),
    /// At least one.
    Any(Vec<Condition>),
    /// Not so.
    Not(Box<Condition>),
    /// The moment has been played.
    After(MomentId),
    /// That choice (index) was taken.
    Chose(MomentId, usize),
    /// It went so.
    Went(MomentId, Outcome),
    /// The share of answers with this stance over the last days is in the range.
    Habit(Stance, Day, RangeInclusive<f64>),
    /// The task is late.
    TaskLate(TaskId),
    /// The task is done.
    TaskDone(TaskId),
    /// At least one promise has been broken.
    PromiseBroken,
    /// The person has left.
    Gone(PersonId),
    /// A person's quantity is in the range.
    Person(PersonId, Quantity, RangeInclusive<f64>),
    /// The team's mean is in the range.
    Team(Quantity, RangeInclusive<f64>),
    /// The share delivered so far.
    Delivered(RangeInclusive<f64>),
    /// The leader's energy.
    Energy(RangeInclusive<f64>),
    /// Standing with a party.
    Standing(PartyId, RangeInclusive<f64>),
    /// The measured level of the team (0..1) on its own.
    Level(RangeInclusive<f64>),
    /// How many people have left.
    Left(RangeInclusive<f64>),
    /// Today is in the range of days.
    Days(RangeInclusive<Day>),
}

/// How it can end.
#[derive(Debug, Clone, PartialEq)]
pub struct Ending {
    /// Stable id.
    pub id: String,
    /// `None` in the last one.
    pub when: Option<Condition>,
    /// Shown.
    pub title: String,
    /// Shown; with an epilogue it comes first.
    pub text: String,
    /// A last image, told after everything else; may be empty.
    pub last: String,
}

/// A question at a natural pause.
#[derive(Debug, Clone, PartialEq)]
pub struct Reflection {
    /// Asked on the Friday after this moment.
    pub after: MomentId,
    /// The question.
    pub ask: String,
}

/// A note for a facilitator.
#[derive(Debug, Clone, PartialEq)]
pub struct FacilitatorNote {
    /// At which moment.
    pub at: MomentId,
    /// Where to stop, what rooms usually say.
    pub note: String,
    /// Questions for the room.
    pub discuss: Vec<String>,
}

/// A workshop's path through a scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct ShortVersion {
    /// Stable id.
    pub id: String,
    /// How long it takes.
    pub minutes: u32,
    /// It stops here.
    pub stop_at: Vec<MomentId>,
}

/// The words of one kind of moment, from `assets/kinds/`.
#[derive(Debug, Clone, PartialEq)]
pub struct KindWords {
    /// Which kind.
    pub kind: Kind,
    /// Standard urgency.
    pub urgency: f64,
    /// Standard severity.
    pub severity: f64,
    /// Standard familiarity.
    pub familiarity: f64,
    /// Standard stakes.
    pub stakes: f64,
    /// Standard visibility.
    pub visibility: f64,
    /// Standard hour of the day.
    pub hour: f64,
    /// The hour at which it comes by itself: the standard one, or one within the world's working day.
    pub comes_at: f64,
    /// It never comes by itself in this world.
    pub off: bool,
    /// Standard choices.
    pub choices: Vec<Choice>,
    /// Told when a standard choice went well; drawn without repetition.
    pub well: Vec<String>,
    /// Told when it went badly.
    pub badly: Vec<String>,
    /// At least eight for a kind that emerges by itself; a world's own come first.
    pub texts: Vec<EmergentText>,
    /// How many of them are the world's own.
    pub own: usize,
}

impl KindWords {
    /// The choices of a moment that came by itself: of its text, or the standard ones.
    #[must_use]
    pub fn choices_of(&self, text: usize) -> &[Choice] {
        let own = self.texts.get(text).map(|text| text.choices.as_slice());
        own.filter(|own| !own.is_empty()).unwrap_or(&self.choices)
    }

    /// What can be told when a choice without words of its own went so in a moment that came by itself: of its text alone, if
    /// that brings some.
    #[must_use]
    pub fn outcomes_of(&self, text: usize, outcome: Outcome) -> Option<&[String]> {
        let text = self.texts.get(text)?;
        let own = match outcome {
            Outcome::Well => &text.well,
            Outcome::Badly => &text.badly,
        };
        (!own.is_empty()).then_some(own)
    }

    /// What can be told when a choice without words of its own went so.
    #[must_use]
    pub const fn outcomes(&self, outcome: Outcome) -> &Vec<String> {
        match outcome {
            Outcome::Well => &self.well,
            Outcome::Badly => &self.badly,
        }
    }
}

/// One way to tell an emergent moment.
#[derive(Debug, Clone, PartialEq)]
pub struct EmergentText {
    /// Stable id.
    pub id: String,
    /// Hour of the day; `None`: the kind's.
    pub hour: Option<f64>,
    /// Up to 60 characters.
    pub title: String,
    /// Up to 280 characters.
    pub text: String,
    /// What can be seen.
    pub see: Vec<String>,
    /// What listening first reveals.
    pub listen: Vec<String>,
    /// Its own choices; empty: the kind's.
    pub choices: Vec<Choice>,
    /// Told when a choice without words of its own went well; empty: the kind's.
    pub well: Vec<String>,
    /// Told when it went badly.
    pub badly: Vec<String>,
}
