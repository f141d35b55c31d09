//! What is told at the end and in the week away, resolved: texts that know whom they name.
//!
//! In: nothing; `resolve` makes them. Out: data for narration, which passes over what names somebody who has left.

use strum::IntoStaticStr;

use super::ids::{MomentId, PersonId};
use super::story::Condition;
use super::vocabulary::Outcome;

/// What every ending tells besides its own words.
#[derive(Debug, Clone, PartialEq)]
pub struct Epilogue {
    /// The first that holds is told; the last has no condition.
    pub delivered: Vec<DeliveredText>,
    /// In the order in which they are told.
    pub people: Vec<PersonEnding>,
    /// In the order in which they are preferred.
    pub callbacks: Vec<CallBack>,
}

/// What was delivered and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct DeliveredText {
    /// `None` in the last one.
    pub when: Option<Condition>,
    /// Shown.
    pub text: NamingText,
}

/// A sentence for each way that a person can have gone.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonEnding {
    /// Whose.
    pub person: PersonId,
    /// They lead, or act alone and believe that they can.
    pub leading: String,
    /// They do more without the leader than they did.
    pub freed: String,
    /// They still wait for the leader.
    pub waiting: String,
    /// They are worn out, or have lost trust or heart.
    pub hurt: String,
    /// They have left.
    pub gone: String,
}

/// A choice that comes back at the end.
#[derive(Debug, Clone, PartialEq)]
pub struct CallBack {
    /// The moment.
    pub after: MomentId,
    /// The choice (index); `None`: any.
    pub chose: Option<usize>,
    /// How it went; `None`: either way.
    pub went: Option<Outcome>,
    /// Shown.
    pub text: NamingText,
}

/// The evenings of the week without the leader, by what happened on the day; two texts of each sort at least.
#[derive(Debug, Clone, PartialEq)]
pub struct AwayWeek {
    /// A colleague was asked, and it went well.
    pub asked: Vec<NamingText>,
    /// The leader would have been asked, and is waited for.
    pub waited: Vec<NamingText>,
    /// An error came out, or an attempt failed.
    pub broke: Vec<NamingText>,
    /// Something was solved alone, or finished.
    pub mended: Vec<NamingText>,
    /// Nothing of these.
    pub quiet: Vec<NamingText>,
    /// What arrives on the leader's phone in the middle of the week.
    pub phone: Vec<NamingText>,
}

/// What an evening of the week without the leader tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum EveningSort {
    /// A colleague was asked, and it went well.
    Asked,
    /// The leader would have been asked, and is waited for.
    Waited,
    /// An error came out, or an attempt failed.
    Broke,
    /// Something was solved alone, or finished.
    Mended,
    /// Nothing of these.
    Quiet,
    /// What arrives on the leader's phone.
    Phone,
}

impl EveningSort {
    /// Every sort, in the order of the file.
    pub const ALL: [Self; 6] = [
        Self::Asked,
        Self::Waited,
        Self::Broke,
        Self::Mended,
        Self::Quiet,
        Self::Phone,
    ];

    /// The name of its list in the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

impl AwayWeek {
    /// The texts of a sort, in the order of the file.
    #[must_use]
    pub fn texts(&self, sort: EveningSort) -> &[NamingText] {
        match sort {
            EveningSort::Asked => &self.asked,
            EveningSort::Waited => &self.waited,
            EveningSort::Broke => &self.broke,
            EveningSort::Mended => &self.mended,
            EveningSort::Quiet => &self.quiet,
            EveningSort::Phone => &self.phone,
        }
    }
}

/// A text and whom of the team it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamingText {
    /// The text.
    pub text: String,
    /// By id or in plain letters, each once, in the order of the team.
    pub names: Vec<PersonId>,
}

impl NamingText {
    /// Whether nobody whom it names has left.
    pub fn has_no_ghost(&self, gone: impl Fn(PersonId) -> bool) -> bool {
        !self.names.iter().any(|person| gone(*person))
    }
}
