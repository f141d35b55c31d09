//! The acts of the day: what the leader may do on any running day, outside of moments. Each costs hours, goes through
//! `answer`, stands in the journal, and can be done by a policy. Doing nothing is always allowed.

use serde::{Deserialize, Serialize};

use super::parameters::ActHours;
use crate::scenario::{PersonId, ProjectId, TaskId};

/// How many acts of the day there are.
const COUNT: usize = 21;

/// An act of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Act {
    /// Look at how somebody works (S22).
    Look(PersonId),
    /// Ask somebody how it goes, and listen (S26).
    Ask(PersonId),
    /// Check a task for errors (S19).
    Check(TaskId),
    /// Hand a task over to somebody.
    HandOver(TaskId, PersonId),
    /// Take a task back onto the leader's own desk for the day (S01).
    TakeBack(TaskId),
    /// Hand back what was taken or stepped into (S34).
    HandBack(PersonId),
    /// Follow up on what was agreed (S25).
    FollowUp(PersonId),
    /// Sit beside somebody and work with them (S34).
    SitBeside(PersonId),
    /// Thank somebody for something named (S15, S32).
    Thank(PersonId),
    /// Give the credit for what went well to the team (S44).
    ShareCredit,
    /// Take the blame outside for what went wrong (S44).
    TakeBlame,
    /// Say "I was wrong" in front of the team (S07).
    OwnMistake,
    /// Invite somebody's voice, so that they speak in the next meeting (S11, S18).
    Invite(PersonId),
    /// Set somebody's goals (S28).
    SetGoals(PersonId),
    /// Ask somebody for their own goals (S28).
    AskGoals(PersonId),
    /// Say the intent to everyone (S42).
    SayIntent,
    /// Let somebody lead a project (S16, S23).
    LetLead(ProjectId, PersonId),
    /// Delegate a task of the leader's own desk (S35).
    Delegate(usize, PersonId),
    /// Review together what happened and what to change (S37).
    ReviewTogether,
    /// Ask how one leads (S43).
    AskHowILead,
    /// Rest (S24).
    Rest,
}

/// What an act is about, beside a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActSubject {
    /// Nothing else.
    Nothing,
    /// A task.
    Task(TaskId),
    /// A task of the leader's own desk.
    Desk(usize),
    /// A project.
    Project(ProjectId),
}

/// An act's row in the table of acts.
#[derive(Debug, Clone, Copy)]
pub struct ActSpec {
    /// Its name in files, statements and locale keys.
    pub name: &'static str,
    /// Leader-hours it takes, in the model's table.
    pub hours: fn(&ActHours) -> f64,
    /// Whom it is done with.
    pub person: Option<PersonId>,
    /// What else it is about.
    pub subject: ActSubject,
}

impl Act {
    /// One of each, in the order of the language; whom and what it is about is the first.
    pub const EACH: [Self; COUNT] = [
        Self::Look(0),
        Self::Ask(0),
        Self::Check(0),
        Self::HandOver(0, 0),
        Self::TakeBack(0),
        Self::HandBack(0),
        Self::FollowUp(0),
        Self::SitBeside(0),
        Self::Thank(0),
        Self::ShareCredit,
        Self::TakeBlame,
        Self::OwnMistake,
        Self::Invite(0),
        Self::SetGoals(0),
        Self::AskGoals(0),
        Self::SayIntent,
        Self::LetLead(0, 0),
        Self::Delegate(0, 0),
        Self::ReviewTogether,
        Self::AskHowILead,
        Self::Rest,
    ];

    /// The same act with somebody else and about something else, as far as it is with anybody or about anything.
    #[must_use]
    pub const fn about(self, person: PersonId, subject: usize) -> Self {
        match self {
            Self::Look(_) => Self::Look(person),
            Self::Ask(_) => Self::Ask(person),
            Self::Check(_) => Self::Check(subject),
            Self::HandOver(..) => Self::HandOver(subject, person),
            Self::TakeBack(_) => Self::TakeBack(subject),
            Self::HandBack(_) => Self::HandBack(person),
            Self::FollowUp(_) => Self::FollowUp(person),
            Self::SitBeside(_) => Self::SitBeside(person),
            Self::Thank(_) => Self::Thank(person),
            Self::Invite(_) => Self::Invite(person),
            Self::SetGoals(_) => Self::SetGoals(person),
            Self::AskGoals(_) => Self::AskGoals(person),
            Self::LetLead(..) => Self::LetLead(subject, person),
            Self::Delegate(..) => Self::Delegate(subject, person),
            Self::ShareCredit
            | Self::TakeBlame
            | Self::OwnMistake
            | Self::SayIntent
            | Self::ReviewTogether
            | Self::AskHowILead
            | Self::Rest => self,
        }
    }

    /// The table of acts: everything about an act but when it fits and what it does.
    #[must_use]
    pub const fn spec(self) -> ActSpec {
        use ActSubject::{Desk, Nothing, Project, Task};
        type Row = (&'static str, fn(&ActHours) -> f64, Option<PersonId>, ActSubject);
        let (name, hours, person, subject): Row = match self {
            Self::Look(p) => ("look", |h| h.look, Some(p), Nothing),
            Self::Ask(p) => ("ask", |h| h.ask, Some(p), Nothing),
            Self::Check(t) => ("check", |h| h.check, None, Task(t)),
            Self::HandOver(t, p) => ("hand-over", |h| h.hand_over, Some(p), Task(t)),
            Self::TakeBack(t) => ("take-back", |h| h.take_back, None, Task(t)),
            Self::HandBack(p) => ("hand-back", |h| h.hand_back, Some(p), Nothing),
            Self::FollowUp(p) => ("follow-up", |h| h.follow_up, Some(p), Nothing),
            Self::SitBeside(p) => ("sit-beside", |h| h.sit_beside, Some(p), Nothing),
            Self::Thank(p) => ("thank", |h| h.thank, Some(p), Nothing),
            Self::ShareCredit => ("share-credit", |h| h.share_credit, None, Nothing),
            Self::TakeBlame => ("take-blame", |h| h.take_blame, None, Nothing),
            Self::OwnMistake => ("own-mistake", |h| h.own_mistake, None, Nothing),
            Self::Invite(p) => ("invite", |h| h.invite, Some(p), Nothing),
            Self::SetGoals(p) => ("set-goals", |h| h.set_goals, Some(p), Nothing),
            Self::AskGoals(p) => ("ask-goals", |h| h.ask_goals, Some(p), Nothing),
            Self::SayIntent => ("say-intent", |h| h.say_intent, None, Nothing),
            Self::LetLead(j, p) => ("let-lead", |h| h.let_lead, Some(p), Project(j)),
            Self::Delegate(d, p) => ("delegate", |h| h.delegate, Some(p), Desk(d)),
            Self::ReviewTogether => ("review-together", |h| h.review_together, None, Nothing),
            Self::AskHowILead => ("ask-how-i-lead", |h| h.ask_how_i_lead, None, Nothing),
            Self::Rest => ("rest", |h| h.rest, None, Nothing),
        };
        ActSpec {
            name,
            hours,
            person,
            subject,
        }
    }

    /// Its name in files, statements and locale keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.spec().name
    }

    /// Leader-hours it takes, in the model's table.
    #[must_use]
    pub fn hours(self, table: &ActHours) -> f64 {
        (self.spec().hours)(table)
    }
}
