//! Practice: phones that nobody holds join a room and vote by themselves, so that a facilitator can rehearse alone.
//!
//! In: a room, how many phones. Out: what they do, one after the other, the same for the same room. They change the room as phones do, by
//! entries, and see no more of it than phones: how the vote before ended once it was revealed.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use super::hall::Hall;
use super::room::{Ballot, Poll, PollStage, Prediction, Room, RoomEntry, RoomRefusal, SeatName, SeatRole, Standing};
use super::routes::free_code;
use crate::narration::Localizer;
use crate::web::Secret;

/// Between two phones that join, and between two that vote: quick enough to wait for, slow enough to watch.
const JOIN_PACE: Duration = Duration::from_millis(120);
const VOTE_PACE: Duration = Duration::from_millis(250);
/// Reasons in the locale files, `practice-reason-1` and on.
const REASONS: u64 = 6;

/// The phones of a practice.
#[derive(Debug, Clone)]
pub struct PracticePhones {
    secrets: BTreeSet<String>,
    reasons: Vec<String>,
}

impl PracticePhones {
    /// Phones with these secrets, that give reasons in these words.
    #[must_use]
    pub fn new(secrets: impl IntoIterator<Item = String>, words: &Localizer) -> Self {
        Self {
            secrets: secrets.into_iter().collect(),
            reasons: (1..=REASONS)
                .map(|number| words.get(&format!("practice-reason-{number}")))
                .collect(),
        }
    }
}

/// A number that looks drawn and is the same for the same numbers: the finisher of `SplitMix64`.
fn drawn(from: [u64; 4]) -> u64 {
    from.into_iter().fold(0, |sum: u64, part| {
        let mixed = sum.wrapping_add(part).wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    })
}

/// What the next phone sends that has not voted yet; nothing while no vote is open to one.
#[must_use]
pub fn practice_vote(room: &Room, phones: &PracticePhones) -> Option<RoomEntry> {
    let seats = (0_u32..).zip(room.seats());
    let mut waiting = seats.filter_map(|(number, seat)| {
        let votes = !seat.removed && seat.role == SeatRole::Leader && phones.secrets.contains(&seat.secret);
        let poll = room.tables().get(seat.table)?.poll()?;
        let is_asked = votes
            && !room.is_held(seat.table)
            && poll.stage == PollStage::Open
            && !poll.now().ballots.contains_key(&number);
        is_asked.then_some((number, poll))
    });
    let (seat, poll) = waiting.next().filter(|_| !room.is_over())?;
    let draw = |what: u64| {
        drawn([
            room.head().seed ^ what,
            u64::from(seat),
            u64::from(poll.number),
            u64::from(poll.round()),
        ])
    };
    let choice = (!draw(1).is_multiple_of(15)).then(|| choice(room.head().seed, seat, poll, &draw));
    let reason = phones.reasons.get((draw(4) % REASONS) as usize);
    let reason = reason.filter(|_| choice.is_some() && draw(5).is_multiple_of(3));
    Some(RoomEntry::Voted {
        seat,
        poll: poll.number,
        round: poll.round(),
        ballot: Ballot {
            choice,
            expects: Prediction::ALL.get((draw(6) % 4) as usize).copied(),
            reason: reason.cloned().unwrap_or_default(),
        },
    })
}

/// What somebody chooses: at first one of two choices that divide the room, seldom another; after talking as before, or what led.
fn choice(seed: u64, seat: u32, poll: &Poll, draw: &impl Fn(u64) -> u64) -> usize {
    let choices = poll.choices.max(1) as u64;
    if let Some(before) = poll.before() {
        let led = match poll.standing_before() {
            Standing::Leads(one) => Some(one),
            _ => None,
        };
        let own = before.ballots.get(&seat).and_then(|ballot| ballot.choice);
        let chosen = if draw(2).is_multiple_of(3) {
            led.or(own)
        } else {
            own.or(led)
        };
        if let Some(chosen) = chosen {
            return chosen;
        }
    }
    let first = drawn([seed, u64::from(poll.number), 0, 0]) % choices;
    let second = (first + 1 + drawn([seed, u64::from(poll.number), 1, 0]) % choices.saturating_sub(1).max(1)) % choices;
    let chosen = match draw(3) % 10 {
        0..=4 => first,
        5..=7 => second,
        _ => draw(7) % choices,
    };
    chosen as usize
}

/// Joins so many phones and lets them vote until the room is over.
pub(super) async fn practise(hall: Arc<Hall>, count: u32) {
    let words = hall.words_of(&hall.live().look(|room| room.language().to_owned()));
    let mut secrets = Vec::new();
    for _ in 0..count {
        let Ok(secret) = Secret::new() else { return };
        secrets.push(secret.as_str().to_owned());
        tokio::time::sleep(JOIN_PACE).await;
        // A room that takes nobody any more has as many phones as it has.
        let _ = hall
            .live()
            .submit_with(|room| joins(room, secret.as_str(), words))
            .await;
    }
    let phones = PracticePhones::new(secrets, words);
    let mut versions = hall.live().version();
    loop {
        versions.borrow_and_update();
        while let Some(vote) = hall.live().look(|room| practice_vote(room, &phones)) {
            tokio::time::sleep(VOTE_PACE).await;
            // The vote may have been closed meanwhile.
            let _ = hall.live().submit(vote).await;
        }
        if versions.changed().await.is_err() {
            return;
        }
    }
}

fn joins(room: &Room, secret: &str, words: &Localizer) -> Result<RoomEntry, RoomRefusal> {
    let number = room.seats().len() + 1;
    let name = words.with("practice-name", &[("number", number.into())]);
    Ok(RoomEntry::Joined {
        code: free_code(room, secret),
        secret: secret.to_owned(),
        name: SeatName::typed(&name).ok_or(RoomRefusal::Full)?,
        table: room.emptiest_table(),
    })
}
