//! Each decision of a table as it was voted: what was asked, what could be chosen, each vote on it, what came.
//!
//! In: a table's play-through and polls, words. Out: plain data that may leave the room: no seat, and no count that would say who chose what.

use crate::narration::{self, Localizer, View};
use crate::scenario::{Day, Outcome, Scenario};
use crate::session::Session;
use crate::simulation::{EventKind, MomentInstance, Origin, Question};
use crate::workshop::room::{Foreseen, Poll, PollRound, TableDecision, foreseen};
use crate::workshop::scene::is_choice;

/// One vote on a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VotedRound {
    /// Votes and hands for each choice; none in a small group.
    pub counts: Option<Vec<u32>>,
    /// Who abstained; none in a small group.
    pub abstained: Option<u32>,
    /// Reasons, each with its choice from 0; none in a small group.
    pub reasons: Vec<(usize, String)>,
}

/// A decision as it was voted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VotedDecision {
    /// Its number in the play-through, from 1.
    pub number: u32,
    /// The day, 0 = the first Monday.
    pub day: Day,
    /// What was asked, in one line.
    pub title: String,
    /// What the moment is called in the scenario; none for a week's plan or a turn in a meeting, whose choices differ from room to room.
    pub moment: Option<String>,
    /// What could be chosen.
    pub choices: Vec<String>,
    /// The votes, the first one first; at least one.
    pub rounds: Vec<VotedRound>,
    /// What was done, from 0.
    pub choice: usize,
    /// What came of it, where that was seen at once.
    pub outcome: Option<Outcome>,
    /// What was expected, held against what came; none where that is not known.
    pub foreseen: Option<Foreseen>,
}

impl VotedDecision {
    /// What was done, in words.
    #[must_use]
    pub fn chosen(&self) -> &str {
        self.choices.get(self.choice).map_or("", String::as_str)
    }
}

/// What a moment is called, the same in every room: its id in the scenario, or its kind and which text of it, for example `rescue/0`.
#[must_use]
pub fn moment_id(scenario: &Scenario, moment: &MomentInstance) -> String {
    match moment.origin {
        Origin::Written(written) => scenario
            .moments
            .get(written)
            .map(|written| written.id.clone())
            .unwrap_or_default(),
        Origin::Emergent(text) => format!("{}/{text}", moment.kind.name()),
    }
}

/// The decisions of a table, in their order.
pub(super) fn voted_decisions(
    session: &Session,
    polled: &[TableDecision],
    is_over: bool,
    words: &Localizer,
) -> Vec<VotedDecision> {
    let mut told = session.snapshot();
    told.tell_in(words.language());
    let foreseen = foreseen(session, polled, is_over);
    let mut voted = Vec::with_capacity(polled.len());
    told.before_each(|decision, simulation, happenings| {
        let is_it = |one: &&TableDecision| one.number == decision.number;
        let (Some(decided), Some(question)) = (polled.iter().find(is_it), simulation.question()) else {
            return;
        };
        let view = View {
            simulation,
            happenings,
            decisions: &[],
            notes: &[],
            ..View::of(&told, words)
        };
        let page = narration::question(&view, &question, None);
        let moment = match &question {
            Question::Moment(asked) => Some(&asked.moment),
            _ => None,
        };
        voted.push(VotedDecision {
            number: decision.number,
            day: decision.day,
            choices: page
                .controls()
                .filter(|control| is_choice(control))
                .map(|one| one.label.clone())
                .collect(),
            title: page.title,
            moment: moment.map(|moment| moment_id(told.scenario(), moment)),
            rounds: rounds(&decided.poll),
            choice: decided.choice,
            outcome: moment.and_then(|moment| outcome(&told, moment)),
            foreseen: foreseen.iter().find(|one| one.decision == decision.number).copied(),
        });
    });
    voted
}

fn rounds(poll: &Poll) -> Vec<VotedRound> {
    let small = poll.is_small();
    let shown = |round: &PollRound| VotedRound {
        counts: (!small).then(|| round.counts()),
        abstained: (!small).then(|| round.abstained()),
        reasons: if small {
            Vec::new()
        } else {
            let given = round.reasons().into_iter();
            given.map(|(choice, reason)| (choice, reason.to_owned())).collect()
        },
    };
    poll.rounds().iter().map(shown).collect()
}

/// What came of a moment.
fn outcome(session: &Session, asked: &MomentInstance) -> Option<Outcome> {
    session.happenings().iter().find_map(|event| match &event.what {
        EventKind::Went { moment, outcome, .. } if moment.number == asked.number => Some(*outcome),
        _ => None,
    })
}
