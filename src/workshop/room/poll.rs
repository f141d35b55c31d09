//! A poll: one question, voted on once or several times, hidden until it is revealed.
//!
//! In: ballots, hands, steps of the facilitator. Out: how many have voted, and once it is revealed what for. Who is among the last to vote
//! cannot see what the others chose, and in a small group nobody can work out who chose what.

use std::collections::BTreeMap;

use super::ballot::{Ballot, Prediction};

/// With fewer ballots than this only the winner is shown.
pub const FEWEST_SHOWN: u32 = 5;

/// Where a poll stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PollStage {
    /// Ballots are taken.
    Open,
    /// No more are taken; nothing is shown yet.
    Closed,
    /// The room sees how it voted.
    Revealed,
}

/// One vote on it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PollRound {
    /// By seat.
    pub ballots: BTreeMap<u32, Ballot>,
    /// Raised hands for each choice, counted by the facilitator.
    pub hands: Vec<u32>,
}

/// Which choice leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has voted.
    Nobody,
    /// One has most.
    Leads(usize),
    /// Several have as many, in their order.
    Tie(Vec<usize>),
}

/// A poll on the choices of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poll {
    /// Its number at its table, from 1.
    pub number: u32,
    /// How many choices there are, at least 1.
    pub choices: usize,
    /// The votes on it; the last one is the one that is going on. Never empty.
    rounds: Vec<PollRound>,
    /// Where it stands.
    pub stage: PollStage,
}

impl PollRound {
    fn of(choices: usize) -> Self {
        Self {
            ballots: BTreeMap::new(),
            hands: vec![0; choices],
        }
    }

    /// Votes for each choice: ballots and hands.
    #[must_use]
    pub fn counts(&self) -> Vec<u32> {
        let mut counts = self.hands.clone();
        for choice in self.ballots.values().filter_map(|ballot| ballot.choice) {
            if let Some(count) = counts.get_mut(choice) {
                *count += 1;
            }
        }
        counts
    }

    /// Which choice leads.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let counts = self.counts();
        let most = counts.iter().copied().max().unwrap_or(0);
        let leading: Vec<usize> = (0..counts.len()).filter(|index| counts[*index] == most).collect();
        match (most, leading.as_slice()) {
            (0, _) => Standing::Nobody,
            (_, [one]) => Standing::Leads(*one),
            _ => Standing::Tie(leading),
        }
    }

    /// How many have voted: ballots, also those that abstain, and hands.
    #[must_use]
    pub fn voted(&self) -> u32 {
        self.ballots.len() as u32 + self.hands.iter().sum::<u32>()
    }

    /// How many abstain.
    #[must_use]
    pub fn abstained(&self) -> u32 {
        self.ballots.values().filter(|ballot| ballot.choice.is_none()).count() as u32
    }

    /// How many expect what, in the order of [`Prediction::ALL`].
    #[must_use]
    pub fn expectations(&self) -> [u32; 3] {
        Prediction::ALL.map(|one| {
            let same = |ballot: &&Ballot| ballot.expects == Some(one);
            self.ballots.values().filter(same).count() as u32
        })
    }

    /// Reasons with the choice that they are for. In the order of their words, so that their order says nothing of who wrote them.
    #[must_use]
    pub fn reasons(&self) -> Vec<(usize, &str)> {
        let given = self.ballots.values().filter(|ballot| !ballot.reason.is_empty());
        let mut reasons: Vec<(usize, &str)> = given
            .filter_map(|ballot| Some((ballot.choice?, ballot.reason.as_str())))
            .collect();
        reasons.sort_unstable();
        reasons.dedup();
        reasons
    }
}

impl Poll {
    /// An open one.
    #[must_use]
    pub fn on(number: u32, choices: usize) -> Self {
        let choices = choices.max(1);
        Self {
            number,
            choices,
            rounds: vec![PollRound::of(choices)],
            stage: PollStage::Open,
        }
    }

    /// Which vote on it this is, from 1.
    #[must_use]
    pub fn round(&self) -> u32 {
        self.rounds.len() as u32
    }

    /// The vote that is going on or was last.
    #[must_use]
    pub fn now(&self) -> &PollRound {
        &self.rounds[self.rounds.len() - 1]
    }

    pub(super) fn now_mut(&mut self) -> &mut PollRound {
        let last = self.rounds.len() - 1;
        &mut self.rounds[last]
    }

    /// The vote before it.
    #[must_use]
    pub fn before(&self) -> Option<&PollRound> {
        self.rounds
            .len()
            .checked_sub(2)
            .and_then(|index| self.rounds.get(index))
    }

    /// All votes, the first one first.
    #[must_use]
    pub fn rounds(&self) -> &[PollRound] {
        &self.rounds
    }

    /// Opens another vote on the same question.
    pub(super) fn again(&mut self) {
        self.rounds.push(PollRound::of(self.choices));
        self.stage = PollStage::Open;
    }

    /// Which choice leads in the vote that is going on.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.now().standing()
    }

    /// Which choice led in the vote before; nobody voted where there was none.
    #[must_use]
    pub fn standing_before(&self) -> Standing {
        self.before().map_or(Standing::Nobody, PollRound::standing)
    }

    /// Whether so few have voted that counts would say who chose what.
    #[must_use]
    pub fn is_small(&self) -> bool {
        self.rounds.iter().any(|round| round.voted() < FEWEST_SHOWN)
    }

    /// The two choices that the room is split between, the one with more votes first; none where nobody chose a second one.
    #[must_use]
    pub fn split(&self) -> Option<[(usize, u32); 2]> {
        let counts = self.now().counts();
        let mut order: Vec<(usize, u32)> = counts.into_iter().enumerate().collect();
        order.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        match order.as_slice() {
            [first, second, ..] if second.1 > 0 => Some([*first, *second]),
            _ => None,
        }
    }
}
