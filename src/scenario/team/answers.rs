//! What was answered about a team: while it is being asked ([`SoFar`]), and all of it ([`TeamAnswers`]).
//!
//! In: topics with their answers, in the order in which they were asked. Out: values by name. Numbers of choices are counted from 1,
//! as they were shown.

use super::question::{GivenAnswer, TeamTopic};

/// Answers while others are still missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SoFar(pub Vec<(TeamTopic, GivenAnswer)>);

impl SoFar {
    /// The answer about a topic.
    fn of(&self, topic: TeamTopic) -> Option<&GivenAnswer> {
        self.0
            .iter()
            .find(|(about, _)| *about == topic)
            .map(|(_, answer)| answer)
    }

    /// A number; 0 while it is not answered.
    pub fn number(&self, topic: TeamTopic) -> u32 {
        match self.of(topic) {
            Some(GivenAnswer::Number(number)) => *number,
            _ => 0,
        }
    }

    /// A text; empty while it is not answered.
    pub fn text(&self, topic: TeamTopic) -> String {
        match self.of(topic) {
            Some(GivenAnswer::Text(text)) => text.clone(),
            _ => String::new(),
        }
    }

    /// How many people there are.
    pub fn members(&self) -> u32 {
        self.number(TeamTopic::People)
    }

    /// How many pieces of work there are.
    pub fn pieces(&self) -> u32 {
        self.number(TeamTopic::Pieces)
    }

    /// How many weeks are played; 1 while it is not answered.
    pub fn weeks(&self) -> u32 {
        self.number(TeamTopic::Weeks).max(1)
    }

    /// The week in which a piece of work is due; 1 while it is not answered.
    pub fn due(&self, piece: usize) -> u32 {
        self.number(TeamTopic::Due(piece)).max(1)
    }

    /// What a person is called.
    pub fn name(&self, person: usize) -> String {
        self.text(TeamTopic::Name(person))
    }

    /// What a piece of work is called.
    pub fn piece(&self, piece: usize) -> String {
        self.text(TeamTopic::Piece(piece))
    }

    /// The names that have been given, in order.
    pub fn names(&self) -> Vec<String> {
        let named = self.0.iter().filter(|(about, _)| matches!(about, TeamTopic::Name(_)));
        named.map(|(_, answer)| answer.to_string()).collect()
    }
}

/// All that was answered about a team and its weeks. Choices are numbers from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamAnswers {
    /// The leader's role.
    pub role: String,
    /// What the team is called.
    pub team: String,
    /// Weeks with the leader, 1..=12.
    pub weeks: u32,
    /// The leader's hours a day, 2..=12.
    pub hours: u32,
    /// What only the leader can do.
    pub desk: String,
    /// How well the leader knows the work, 1..=5.
    pub craft: u32,
    /// The people, 2..=12.
    pub people: Vec<TeamMember>,
    /// What is due, 1..=12.
    pub work: Vec<WorkPiece>,
    /// Who waits for it.
    pub waits: String,
    /// What worries the leader.
    pub worry: TeamWorry,
    /// Whom that is about, an index of `people`.
    pub about: usize,
}

/// A person, as their leader described them. Choices are numbers from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamMember {
    /// What they are called.
    pub name: String,
    /// 1..=3: she, he, they.
    pub pronouns: u32,
    /// What they do.
    pub does: String,
    /// Since when, 1..=4.
    pub since: u32,
    /// How well they know the work, 1..=5.
    pub knows: u32,
    /// Whom they ask first, 1..=5.
    pub asks_first: u32,
    /// How much they talk in meetings, 1..=5.
    pub talks: u32,
    /// What they decide themselves, 1..=4.
    pub decides: u32,
    /// What they would like, 1..=5.
    pub likes: u32,
    /// How they are at present, 1..=4.
    pub at_present: u32,
    /// How soon bad news comes from them, 1..=4.
    pub bad_news: u32,
}

/// A piece of work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkPiece {
    /// What it is called.
    pub title: String,
    /// In which week it is due, from 1.
    pub due: u32,
    /// Who does it, an index of the people.
    pub who: usize,
    /// Days of work.
    pub days: u32,
    /// How hard it is for them, 1..=5.
    pub hard: u32,
}

/// What worries a leader, in the order of the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TeamWorry {
    /// Everything goes over the leader's desk.
    Desk,
    /// Somebody may leave.
    Leaving,
    /// Problems are heard of too late.
    Hidden,
    /// Something will not be done in time.
    Date,
    /// Two people do not get on.
    AtOdds,
    /// Somebody never says what they think.
    Silent,
}

impl TeamWorry {
    /// Every worry, in the order of the question.
    pub const ALL: [Self; 6] = [
        Self::Desk,
        Self::Leaving,
        Self::Hidden,
        Self::Date,
        Self::AtOdds,
        Self::Silent,
    ];
}

/// A choice from 1 as an index.
fn index(number: u32) -> usize {
    number.saturating_sub(1) as usize
}

impl From<&SoFar> for TeamAnswers {
    /// Answers to every question; what is missing is 0 or empty.
    fn from(all: &SoFar) -> Self {
        let member = |p: usize| TeamMember {
            name: all.name(p),
            pronouns: all.number(TeamTopic::Pronouns(p)),
            does: all.text(TeamTopic::Does(p)),
            since: all.number(TeamTopic::Since(p)),
            knows: all.number(TeamTopic::Knows(p)),
            asks_first: all.number(TeamTopic::AsksFirst(p)),
            talks: all.number(TeamTopic::Talks(p)),
            decides: all.number(TeamTopic::Decides(p)),
            likes: all.number(TeamTopic::Likes(p)),
            at_present: all.number(TeamTopic::AtPresent(p)),
            bad_news: all.number(TeamTopic::BadNews(p)),
        };
        let piece = |w: usize| WorkPiece {
            title: all.piece(w),
            due: all.due(w),
            who: index(all.number(TeamTopic::Who(w))),
            days: all.number(TeamTopic::Days(w)),
            hard: all.number(TeamTopic::Hard(w)),
        };
        Self {
            role: all.text(TeamTopic::Role),
            team: all.text(TeamTopic::Team),
            weeks: all.weeks(),
            hours: all.number(TeamTopic::Hours),
            desk: all.text(TeamTopic::Desk),
            craft: all.number(TeamTopic::Craft),
            people: (0..all.members() as usize).map(member).collect(),
            work: (0..all.pieces() as usize).map(piece).collect(),
            waits: all.text(TeamTopic::Waits),
            worry: TeamWorry::ALL
                .get(index(all.number(TeamTopic::Worry)))
                .copied()
                .unwrap_or(TeamWorry::Desk),
            about: index(all.number(TeamTopic::About)),
        }
    }
}
