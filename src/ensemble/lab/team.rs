//! A team made up for an experiment: how many, how able, with what work, and which moments come.

use super::planned::Planned;
use crate::scenario::{Choice, DAYS_PER_WEEK, Moment, Person, Scenario, Stance, Task, Tone, Trigger};
use crate::simulation::{Address, AddressedRng, Chance, Purpose, stable_hash};

/// A level that differs from one to the next: roughly normal, kept within 0.02..=0.98.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LevelDistribution {
    /// The mean, 0..1.
    pub mean: f64,
    /// The standard deviation between the people of a team.
    pub people: f64,
    /// The standard deviation between teams.
    pub teams: f64,
}

impl LevelDistribution {
    /// The usual differences around a mean.
    #[must_use]
    pub const fn about(mean: f64) -> Self {
        Self {
            mean,
            people: 0.08,
            teams: 0.05,
        }
    }

    /// Everybody alike.
    #[must_use]
    pub const fn exactly(mean: f64) -> Self {
        Self {
            mean,
            people: 0.0,
            teams: 0.0,
        }
    }

    /// The usual differences in what people are like: more between people, none between teams.
    #[must_use]
    pub const fn nature() -> Self {
        Self {
            mean: 0.5,
            people: 0.18,
            teams: 0.0,
        }
    }
}

/// A team for an experiment. Levels are 0..1.
#[derive(Debug, Clone, PartialEq)]
pub struct LabTeam {
    /// How many people.
    pub people: usize,
    /// Weeks with the leader; one without follows.
    pub weeks: u32,
    /// Their skill in the one domain of work.
    pub skill: LevelDistribution,
    /// Every second person's skill, where it differs.
    pub others: Option<LevelDistribution>,
    /// The habit of taking things to the leader.
    pub reliance: LevelDistribution,
    /// "I can do this."
    pub efficacy: LevelDistribution,
    /// Trust in the leader.
    pub trust: LevelDistribution,
    /// Felt safety.
    pub safety: LevelDistribution,
    /// Clarity.
    pub clarity: LevelDistribution,
    /// Acting unasked, by nature.
    pub initiative: LevelDistribution,
    /// Outspoken (1) or quiet (0).
    pub voice: LevelDistribution,
    /// Bearing failure.
    pub resilience: LevelDistribution,
    /// Learning fast.
    pub quickness: LevelDistribution,
    /// Trusting easily.
    pub propensity: LevelDistribution,
    /// Holding the work as theirs.
    pub ownership: LevelDistribution,
    /// Commitment.
    pub commitment: LevelDistribution,
    /// Strain.
    pub strain: LevelDistribution,
    /// The leader's hands-on knowledge.
    pub craft: f64,
    /// How hard the work is.
    pub difficulty: LevelDistribution,
    /// Person-days of work that each person is given for a week.
    pub load: f64,
    /// Every second person has no work of their own, and is free for what nobody gave them.
    pub free_hands: bool,
    /// Leader-hours a day.
    pub hours_per_day: f64,
    /// Moments that come.
    pub moments: Vec<Planned>,
}

impl Default for LabTeam {
    fn default() -> Self {
        Self {
            people: 6,
            weeks: 8,
            skill: LevelDistribution::about(0.5),
            others: None,
            reliance: LevelDistribution::about(0.5),
            efficacy: LevelDistribution::about(0.5),
            trust: LevelDistribution::about(0.5),
            safety: LevelDistribution::about(0.5),
            clarity: LevelDistribution::about(0.5),
            initiative: LevelDistribution::nature(),
            voice: LevelDistribution::nature(),
            resilience: LevelDistribution::nature(),
            quickness: LevelDistribution::nature(),
            propensity: LevelDistribution::nature(),
            ownership: LevelDistribution::exactly(0.5),
            commitment: LevelDistribution::exactly(0.65),
            strain: LevelDistribution::exactly(0.25),
            craft: 0.8,
            difficulty: LevelDistribution::about(0.5),
            load: 4.5,
            free_hands: false,
            hours_per_day: 7.0,
            moments: Vec::new(),
        }
    }
}

/// Draws the levels of one team.
struct Draw {
    chance: Chance,
    n: u32,
}

impl Draw {
    fn luck(&self, who: &str, n: u32) -> AddressedRng {
        self.chance.at(Address {
            day: 0,
            who: stable_hash(who),
            purpose: Purpose::Laboratory,
            subject: 0,
            n,
        })
    }

    /// One person's level. Each quantity has its own number, so that changing one changes no other.
    fn level(&mut self, spread: &LevelDistribution, who: &str) -> f64 {
        self.n += 1;
        let team = spread.teams * self.luck("team", self.n).approx_normal();
        let own = spread.people * self.luck(who, self.n).approx_normal();
        (spread.mean + team + own).clamp(0.02, 0.98)
    }
}

impl LabTeam {
    /// This team of number `seed`, built from the laboratory's pattern.
    #[must_use]
    pub fn build(&self, pattern: &Scenario, seed: u64) -> Scenario {
        let mut scenario = pattern.clone();
        let (person, task, moment) = (
            pattern.people[0].clone(),
            pattern.tasks[0].clone(),
            pattern.moments[0].clone(),
        );
        scenario.weeks = self.weeks;
        scenario.leader.hours_per_day = self.hours_per_day;
        scenario.leader.craft = vec![self.craft];
        scenario.people = (0..self.people).map(|p| self.person(&person, p, seed)).collect();
        scenario.tasks = self.work(&task, seed);
        scenario.projects[0].tasks = (0..scenario.tasks.len()).collect();
        scenario.projects[0].due = (self.weeks + 1) * DAYS_PER_WEEK;
        scenario.moments = self
            .moments
            .iter()
            .enumerate()
            .map(|(m, planned)| self.moment(&moment, planned, m))
            .collect();
        scenario
    }

    fn person(&self, pattern: &Person, p: usize, seed: u64) -> Person {
        let id = format!("member_{p}");
        let mut draw = Draw {
            chance: Chance::new(seed),
            n: 0,
        };
        let skill = match &self.others {
            Some(others) if p % 2 == 1 => others,
            _ => &self.skill,
        };
        Person {
            skill: vec![draw.level(skill, &id)],
            reliance: draw.level(&self.reliance, &id),
            efficacy: draw.level(&self.efficacy, &id),
            trust: draw.level(&self.trust, &id),
            safety: draw.level(&self.safety, &id),
            clarity: draw.level(&self.clarity, &id),
            initiative: draw.level(&self.initiative, &id),
            voice: draw.level(&self.voice, &id),
            resilience: draw.level(&self.resilience, &id),
            quickness: draw.level(&self.quickness, &id),
            propensity: draw.level(&self.propensity, &id),
            ownership: draw.level(&self.ownership, &id),
            commitment: draw.level(&self.commitment, &id),
            strain: draw.level(&self.strain, &id),
            id: id.clone(),
            ..pattern.clone()
        }
    }

    /// A task a week for everyone, and for two weeks beyond the last.
    fn work(&self, pattern: &Task, seed: u64) -> Vec<Task> {
        let mut tasks = Vec::new();
        for week in 0..self.weeks + 2 {
            for owner in (0..self.people).step_by(if self.free_hands { 2 } else { 1 }) {
                let id = format!("task_{owner}_{week}");
                let mut draw = Draw {
                    chance: Chance::new(seed),
                    n: 100,
                };
                let difficulty = draw.level(&self.difficulty, &id);
                tasks.push(Task {
                    id,
                    owner,
                    effort: self.load,
                    difficulty,
                    due: week * DAYS_PER_WEEK + DAYS_PER_WEEK - 1,
                    ..pattern.clone()
                });
            }
        }
        tasks
    }

    fn moment(&self, pattern: &Moment, planned: &Planned, m: usize) -> Moment {
        let choice = |(i, (stance, tone)): (usize, &(Stance, Tone))| Choice {
            id: format!("choice_{i}"),
            stance: *stance,
            tone: *tone,
            ..pattern.choices[0].clone()
        };
        let meeting = planned.meeting.is_some();
        Moment {
            id: format!("moment_{m}"),
            kind: planned.kind,
            trigger: Trigger::On(planned.day),
            owner: (!meeting).then_some(m % self.people.max(1)),
            people: if meeting {
                (0..self.people).collect()
            } else {
                Vec::new()
            },
            domain: Some(0),
            urgency: planned.urgency,
            severity: planned.severity,
            familiarity: planned.familiarity,
            difficulty: planned.difficulty,
            stakes: planned.stakes,
            visibility: planned.visibility,
            needs_authority: planned.authority,
            choices: planned.choices.iter().enumerate().map(choice).collect(),
            meeting: planned.meeting.clone(),
            ..pattern.clone()
        }
    }
}
