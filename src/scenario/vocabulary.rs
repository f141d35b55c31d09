//! The words that scenarios, the simulation and every screen share: stances, tones, kinds of moments, quantities.
//!
//! They live here, in the leftmost room that needs them, because a coach writes them. All levels are 0..1 inside the
//! program; a coach writes 0-100.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::type_page::vocabulary;

vocabulary! {
    /// How the leader steps in or back: a place on two axes (control, support) with a share of guidance.
    ///
    /// The sizes of the three axes stand in `assets/model.ron`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr)]
    #[strum(serialize_all = "kebab-case")]
    pub enum Stance {
        /// Do it yourself: full control, some support. The quickest; as good as the leader's own craft; the owner
        /// learns little and leans on the leader more.
        TakeOver,
        /// Tell how: high control, some support. They carry it out; of use to who cannot do it yet, in the way of who
        /// can.
        Direct,
        /// Theirs, but everything is checked: some control, no support. Costs trust and safety.
        Hover,
        /// Work beside them, show, hand back: some control, full support. Costs the most hours.
        Join,
        /// Frame it, clear the path, help others decide: little control, much support and guidance.
        Guide,
        /// Ask, so that they think: little control, much support. Of use to who can find the answer; it costs time
        /// where it burns.
        Coach,
        /// Theirs, with expectations and a date to look again: hardly any control, some support.
        Entrust,
        /// Theirs, alone, without a word or a date: no control, no support. Costs no hours; who is able grows by it,
        /// who is not drowns.
        Leave,
    }
}

impl Stance {
    /// Every stance, from most to least control.
    pub const ALL: [Self; 8] = [
        Self::TakeOver,
        Self::Direct,
        Self::Hover,
        Self::Join,
        Self::Guide,
        Self::Coach,
        Self::Entrust,
        Self::Leave,
    ];

    /// Its name in tables, statements and locale keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

vocabulary! {
    /// The tone of an answer to a mistake, a disagreement or a hesitation (S04, S27).
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr)]
    #[strum(serialize_all = "kebab-case")]
    pub enum Tone {
        /// Wants to understand what happened.
        Curious,
        /// Neither warm nor cold.
        #[default]
        Plain,
        /// Finds fault with the person.
        Critical,
        /// Keeps it from being seen.
        Covering,
    }
}

impl Tone {
    /// Its name in tables, statements and locale keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

vocabulary! {
    /// The kinds of moments.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr)]
    #[strum(serialize_all = "kebab-case")]
    pub enum Kind {
        /// It gets worse by the hour.
        Crisis,
        /// Work that slips, or has missed its day.
        MissedDeadline,
        /// Played in rounds around a table; it decides between `options`, for which `facts` speak.
        Meeting,
        /// An error that somebody made and somebody found.
        Mistake,
        /// Two people are at odds.
        Conflict,
        /// Somebody cannot get on.
        Stuck,
        /// "Please decide for me."
        Request,
        /// Somebody holds against the leader's view.
        Disagreement,
        /// Somebody who could, and does not.
        Hesitation,
        /// Something to lead, present or represent.
        Opportunity,
        /// Half an hour for two.
        OneToOne,
        /// Something went well.
        Success,
        /// The leader was wrong.
        OwnMistake,
        /// Somebody wants to leave.
        Resignation,
    }
}

impl Kind {
    /// Every kind, in the order of the manual.
    pub const ALL: [Self; 14] = [
        Self::Crisis,
        Self::MissedDeadline,
        Self::Meeting,
        Self::Mistake,
        Self::Conflict,
        Self::Stuck,
        Self::Request,
        Self::Disagreement,
        Self::Hesitation,
        Self::Opportunity,
        Self::OneToOne,
        Self::Success,
        Self::OwnMistake,
        Self::Resignation,
    ];

    /// Its name in tables, statements and locale keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

vocabulary! {
    /// What a condition, an effect or a measure can speak of in a person.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr)]
    #[strum(serialize_all = "kebab-case")]
    pub enum Quantity {
        /// The chance to handle a problem of their own level well and unasked.
        Autonomy,
        /// The habit of taking things to the leader; high is bad.
        Reliance,
        /// "I can do this."
        Efficacy,
        /// Trust in the leader.
        Trust,
        /// Felt safety to speak, err and ask.
        Safety,
        /// Knows what is expected, by when, and how it is judged.
        Clarity,
        /// The work in hand is theirs.
        Ownership,
        /// Load, waiting, being watched and fear; high is bad.
        Strain,
        /// Wants to stay and to give.
        Commitment,
        /// The share of their contribution that is noticed.
        Visibility,
        /// Skill in leading others.
        Leading,
    }
}

impl Quantity {
    /// All of them, the order in which they are stored.
    pub const ALL: [Self; 11] = [
        Self::Autonomy,
        Self::Reliance,
        Self::Efficacy,
        Self::Trust,
        Self::Safety,
        Self::Clarity,
        Self::Ownership,
        Self::Strain,
        Self::Commitment,
        Self::Visibility,
        Self::Leading,
    ];

    /// Its name in tables, statements and locale keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

vocabulary! {
    /// How a moment or an attempt went.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr)]
    #[strum(serialize_all = "kebab-case")]
    pub enum Outcome {
        /// It worked.
        Well,
        /// It did not.
        Badly,
    }
}

impl Outcome {
    /// Its name in tables, statements and locale keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

vocabulary! {
    /// How somebody is spoken of.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum Pronouns {
        /// she, her
        She,
        /// he, him
        He,
        /// they, them
        #[default]
        They,
    }
}

vocabulary! {
    /// The body a figure on the stage is drawn from.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum Hair {
        /// Short.
        #[default]
        Short,
        /// To the shoulders.
        Long,
        /// Tied up.
        Bun,
        /// Round and full.
        Afro,
        /// Tight curls.
        Curls,
        /// None, or shaved.
        Bald,
        /// A headscarf.
        Scarf,
        /// A turban.
        Turban,
    }
}

vocabulary! {
    /// The colour of hair or of a headscarf.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum Shade {
        /// Black.
        #[default]
        Black,
        /// Brown.
        Brown,
        /// Copper red.
        Red,
        /// Fair.
        Fair,
        /// Grey.
        Grey,
        /// Teal, for a scarf.
        Teal,
        /// Plum, for a scarf.
        Plum,
    }
}

vocabulary! {
    /// What somebody uses or wears.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum Aid {
        /// Glasses.
        Glasses,
        /// A wheelchair.
        Wheelchair,
        /// A hearing aid.
        HearingAid,
        /// A cane.
        Cane,
        /// A beard.
        Beard,
    }
}
