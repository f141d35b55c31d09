//! The table from answers to levels: what an answer about somebody is worth to the model.
//!
//! In: a [`TeamMember`]. Out: the levels of a person of the scenario language, 0 to 100. A row of the table is an answer, a column a
//! level; where several answers speak of one level, they are added to its usual value. None of it is measured: the rows say which way
//! an answer points and roughly how far, so that a team plays like the one that was described. `docs/new-scenario.md` prints it.

use super::answers::TeamMember;

/// Levels of a person, 0 to 100 each, named as in the scenario language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberLevels {
    /// Skill in their own field.
    pub skill: i32,
    /// Skill in the fields of colleagues.
    pub other_skill: i32,
    /// Starts things unasked.
    pub initiative: i32,
    /// Outspoken.
    pub voice: i32,
    /// "I can do this."
    pub efficacy: i32,
    /// Takes things to the leader.
    pub reliance: i32,
    /// Trust in the leader.
    pub trust: i32,
    /// Felt safety.
    pub safety: i32,
    /// Knows what is expected.
    pub clarity: i32,
    /// The work is theirs.
    pub ownership: i32,
    /// Wants to stay and to give.
    pub commitment: i32,
    /// Load and worry.
    pub strain: i32,
    /// Wants to lead.
    pub ambition: i32,
    /// How much their word weighs.
    pub seniority: i32,
    /// How much of what they do is noticed.
    pub visibility: i32,
}

/// Since when they are there: seniority, clarity, skill in others' fields.
const SINCE: [[i32; 3]; 4] = [[15, 35, 15], [30, 48, 25], [50, 58, 32], [70, 64, 40]];
/// How well they know the work: skill, efficacy.
const KNOWS: [[i32; 2]; 5] = [[20, 34], [34, 42], [50, 50], [64, 58], [78, 64]];
/// Whom they ask first: reliance, initiative, safety to be added.
const ASKS_FIRST: [[i32; 3]; 5] = [[72, 35, 0], [58, 48, 0], [42, 52, 0], [38, 42, -8], [28, 64, 0]];
/// How much they talk in meetings: voice.
const TALKS: [i32; 5] = [15, 32, 50, 68, 84];
/// What they decide themselves: ownership, reliance to be added.
const DECIDES: [[i32; 2]; 4] = [[28, 6], [44, 0], [60, -6], [74, -10]];
/// What they would like: ambition, visibility, commitment to be added.
const LIKES: [[i32; 3]; 5] = [[50, 45, 0], [72, 45, 0], [50, 28, -4], [22, 45, 0], [35, 50, 4]];
/// How they are at present: strain, commitment.
const AT_PRESENT: [[i32; 2]; 4] = [[62, 46], [45, 60], [28, 66], [15, 74]];
/// How soon bad news comes from them: trust, safety.
const BAD_NEWS: [[i32; 2]; 4] = [[36, 32], [46, 44], [57, 56], [68, 70]];

/// The levels of a person who was described so.
#[must_use]
pub fn levels(member: &TeamMember) -> MemberLevels {
    let [seniority, clarity, other_skill] = row(&SINCE, member.since);
    let [skill, efficacy] = row(&KNOWS, member.knows);
    let [reliance, initiative, safer] = row(&ASKS_FIRST, member.asks_first);
    let [ownership, leans] = row(&DECIDES, member.decides);
    let [ambition, visibility, gladder] = row(&LIKES, member.likes);
    let [strain, commitment] = row(&AT_PRESENT, member.at_present);
    let [trust, safety] = row(&BAD_NEWS, member.bad_news);
    MemberLevels {
        skill,
        other_skill: other_skill.min(skill),
        initiative,
        voice: row(&TALKS, member.talks),
        efficacy,
        reliance: level(reliance + leans),
        trust,
        safety: level(safety + safer),
        clarity,
        ownership,
        commitment: level(commitment + gladder),
        strain,
        ambition,
        seniority,
        visibility,
    }
}

/// What the leader knows of the team's work, by the answer from 1: craft in every field.
pub fn craft(answer: u32) -> i32 {
    row(&[15, 32, 50, 66, 80], answer)
}

/// How hard a piece of work is for somebody of this skill, by the answer from 1.
pub fn difficulty(skill: i32, answer: u32) -> i32 {
    level(skill + row(&[-20, -10, 0, 12, 24], answer))
}

const fn level(value: i32) -> i32 {
    if value < 0 {
        0
    } else if value > 100 {
        100
    } else {
        value
    }
}

/// The row of an answer, counted from 1; an answer that does not exist is the nearest that does.
fn row<T: Copy, const N: usize>(table: &[T; N], answer: u32) -> T {
    table[(answer.max(1) as usize - 1).min(N - 1)]
}
