//! The acts of the day: what the leader may do on any running day, outside of moments. Each costs hours, goes through
//! `answer`, stands in the journal, and can be done by a policy. Doing nothing is always allowed.

use serde::{Deserialize, Serialize};

use crate::scenario::{PersonId, ProjectId, TaskId};

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

impl Act {
    /// Leader-hours it takes.
    #[must_use]
    pub const fn hours(self) -> f64 {
        match self {
            Self::Look(_) | Self::Thank(_) | Self::ShareCredit | Self::Invite(_) | Self::HandBack(_) => 0.25,
            Self::Ask(_)
            | Self::HandOver(..)
            | Self::TakeBlame
            | Self::OwnMistake
            | Self::SetGoals(_)
            | Self::AskHowILead
            | Self::FollowUp(_)
            | Self::SayIntent
            | Self::LetLead(..)
            | Self::Delegate(..) => 0.5,
            Self::Check(_) | Self::AskGoals(_) | Self::Rest | Self::ReviewTogether => 1.0,
            Self::SitBeside(_) => 1.5,
            Self::TakeBack(_) => 2.0,
        }
    }
}
