//! The fit profile: in when needed, in when not, back when able, back when not, by kind of situation and with how much
//! support; and the habit over the weeks. Of one play-through, or of several added up.

use serde::{Deserialize, Serialize};

use crate::insight::decisions::judged::{FitVerdict, JudgedMoment, Side};
use crate::scenario::{DAYS_PER_WEEK, Kind};

/// How often something was so, and with how much support in all.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ProfileCell {
    /// How often.
    pub count: u32,
    /// The support of those choices added up, 0..1 each.
    support: f64,
}

impl ProfileCell {
    /// With how much support, on average, 0..1; `None` when it never was so.
    #[must_use]
    pub fn support(&self) -> Option<f64> {
        (self.count > 0).then(|| self.support / f64::from(self.count))
    }

    fn add(&mut self, other: Self) {
        self.count += other.count;
        self.support += other.support;
    }
}

/// A profile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(from = "ProfileData", into = "ProfileData")]
pub struct Profile {
    /// By kind of moment, by verdict from what was true, in the orders of [`Kind::ALL`] and [`FitVerdict::ALL`].
    cells: [[ProfileCell; FitVerdict::ALL.len()]; Kind::ALL.len()],
    /// How often the leader stepped in and back, by week from the first.
    pub weeks: Vec<[u32; 2]>,
    /// Steps in although they were able and there was time.
    pub too_soon: u32,
    /// Moments that had needed the leader on an earlier day on which that could be seen.
    pub too_late: u32,
    /// Choices that did not fit where nothing that could be known said so, and moments that came late unseen.
    pub could_not_know: u32,
    /// How many play-throughs it is of.
    pub plays: u32,
}

/// A profile as it is written down: only what was so at all, by name.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProfileData {
    cells: Vec<CellData>,
    weeks: Vec<[u32; 2]>,
    too_soon: u32,
    too_late: u32,
    could_not_know: u32,
    plays: u32,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CellData {
    kind: Kind,
    verdict: FitVerdict,
    count: u32,
    support: f64,
}

impl From<Profile> for ProfileData {
    fn from(profile: Profile) -> Self {
        let pairs = Kind::ALL
            .into_iter()
            .flat_map(|kind| FitVerdict::ALL.map(|verdict| (kind, verdict)));
        let cells = pairs.filter_map(|(kind, verdict)| {
            let ProfileCell { count, support } = profile.cell(kind, verdict);
            let cell = CellData {
                kind,
                verdict,
                count,
                support,
            };
            (count > 0).then_some(cell)
        });
        Self {
            cells: cells.collect(),
            weeks: profile.weeks,
            too_soon: profile.too_soon,
            too_late: profile.too_late,
            could_not_know: profile.could_not_know,
            plays: profile.plays,
        }
    }
}

impl From<ProfileData> for Profile {
    fn from(data: ProfileData) -> Self {
        let mut profile = Self {
            weeks: data.weeks,
            too_soon: data.too_soon,
            too_late: data.too_late,
            could_not_know: data.could_not_know,
            plays: data.plays,
            ..Self::default()
        };
        for cell in data.cells {
            profile.cells[cell.kind as usize][cell.verdict as usize].add(ProfileCell {
                count: cell.count,
                support: cell.support,
            });
        }
        profile
    }
}

impl Default for Profile {
    /// Of no play-through.
    fn default() -> Self {
        Self {
            cells: [[ProfileCell::default(); FitVerdict::ALL.len()]; Kind::ALL.len()],
            weeks: Vec::new(),
            too_soon: 0,
            too_late: 0,
            could_not_know: 0,
            plays: 0,
        }
    }
}

impl Profile {
    /// Of one play-through.
    #[must_use]
    pub fn of(judged: &[JudgedMoment]) -> Self {
        let mut profile = Self {
            plays: 1,
            ..Self::default()
        };
        for one in judged {
            profile.cells[one.went.moment.kind as usize][one.verdict() as usize].add(ProfileCell {
                count: 1,
                support: one.support,
            });
            let week = (one.day / DAYS_PER_WEEK) as usize;
            if profile.weeks.len() <= week {
                profile.weeks.resize(week + 1, [0; 2]);
            }
            profile.weeks[week][usize::from(one.side == Side::Back)] += 1;
            profile.too_soon += u32::from(one.too_soon);
            profile.too_late += u32::from(one.late.is_some_and(|late| late.seen));
            let unseen = one.late.is_some_and(|late| !late.seen);
            profile.could_not_know += u32::from(one.could_not_know() || unseen);
        }
        profile
    }

    /// This and another, added up: over several play-throughs.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        for (own, theirs) in self.cells.iter_mut().flatten().zip(other.cells.iter().flatten()) {
            own.add(*theirs);
        }
        let weeks = self.weeks.len().max(other.weeks.len());
        self.weeks.resize(weeks, [0; 2]);
        for (own, theirs) in self.weeks.iter_mut().zip(&other.weeks) {
            own[0] += theirs[0];
            own[1] += theirs[1];
        }
        self.too_soon += other.too_soon;
        self.too_late += other.too_late;
        self.could_not_know += other.could_not_know;
        self.plays += other.plays;
        self
    }

    /// How often this was so in moments of a kind, and with how much support.
    #[must_use]
    pub const fn cell(&self, kind: Kind, verdict: FitVerdict) -> ProfileCell {
        self.cells[kind as usize][verdict as usize]
    }

    /// How often this was so in all moments, and with how much support.
    #[must_use]
    pub fn all(&self, verdict: FitVerdict) -> ProfileCell {
        let mut sum = ProfileCell::default();
        for of_kind in &self.cells {
            sum.add(of_kind[verdict as usize]);
        }
        sum
    }

    /// How many moments there were of a kind.
    #[must_use]
    pub fn moments(&self, kind: Kind) -> u32 {
        self.cells[kind as usize].iter().map(|cell| cell.count).sum()
    }

    /// How often the leader did what was needed, and of how many moments in which that could be said: in when needed, back when able.
    #[must_use]
    pub fn fitted(&self) -> (u32, u32) {
        let fitted = self.all(FitVerdict::InNeeded).count + self.all(FitVerdict::BackAble).count;
        (
            fitted,
            fitted + self.all(FitVerdict::InAble).count + self.all(FitVerdict::BackNeeded).count,
        )
    }

    /// The share of steps in among a week's choices (from 0), 0..1; `None` when nothing was decided.
    #[must_use]
    pub fn share_in(&self, week: usize) -> Option<f64> {
        let [inside, back] = *self.weeks.get(week)?;
        (inside + back > 0).then(|| f64::from(inside) / f64::from(inside + back))
    }
}
