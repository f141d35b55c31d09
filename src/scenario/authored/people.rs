//! Who is there: the leader, the people, the parties outside.

use super::declare::authored;
use super::entries::Entries;
use crate::scenario::place::Located;
use crate::scenario::vocabulary::{Aid, Hair, Pronouns, Shade};

authored! {
    /// The player's part.
    struct Leader {
        /// For example "Team lead". Up to 60 characters.
        role: Located<String>,
        /// Hours a day. What a choice takes beyond the hours left costs the evening, and twice the energy.
        hours_per_day: Located<f64> [1 ..= 12] = Located::default_value(7.0),
        /// Energy on the first day. Below 50 what the leader does goes less well.
        energy: Located<f64> [0 ..= 100] = Located::default_value(80.0),
        /// Hands-on knowledge by domain, on the scale of `skill`. What is not used fades.
        craft: Entries<Located<f64>> [0 ..= 100] = Entries::default(),
        /// What lies on the leader's own desk.
        tasks: Vec<DeskTask> = Vec::new(),
        /// Plans the hours of each week. Without it every week goes as the first Monday proposes, and nobody asks for a plan.
        plans: bool = true,
    }
}

authored! {
    /// A task on the leader's own desk.
    struct DeskTask {
        /// Its id.
        id: Located<String>,
        /// Shown; up to 60 characters.
        title: Located<String>,
        /// Hours in all.
        hours: Located<f64> [0.25 ..= 400] ,
        /// Cannot be handed over to anybody.
        only_you: bool = false,
        /// It serves the time after: hours in it clear the team's path and raise the standing outside.
        strategic: bool = false,
        /// The domain it needs.
        domain: Option<Located<String>>,
    }
}

authored! {
    /// Someone outside the team.
    struct Party {
        /// Its id.
        id: Located<String>,
        /// Shown; up to 60 characters.
        name: Located<String>,
        /// How much they bear: the lower, the more a failure costs with them.
        patience: Located<f64> [0 ..= 100] = Located::default_value(60.0),
        /// What they think of the leader on the first day, and come back to when nothing happens.
        standing: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// What is at stake for them, in a sentence of up to 200 characters.
        stake: Located<String> = Located::default_value(String::new()),
    }
}

authored! {
    /// A member of the team.
    struct Person {
        /// Its id.
        id: Located<String>,
        /// Shown; up to 60 characters.
        name: Located<String>,
        /// She, He or They.
        pronouns: Pronouns = Pronouns::They,
        /// For example "Backend developer, second year". Up to 60 characters.
        role: Located<String>,
        /// One line in their own words, up to 110 characters.
        says: Located<String> = Located::default_value(String::new()),
        /// One line about them for the briefing, up to 200 characters.
        about: Located<String> = Located::default_value(String::new()),
        /// How they are drawn.
        look: Look = Look::usual(),
        /// Skill by domain; domains that are not named: 20.
        skill: Entries<Located<f64>> [0 ..= 100],
        /// Starts things and deals with problems unasked.
        initiative: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// From quiet (0) to outspoken (100): how soon they speak in a meeting, say what they have found and
        /// disagree, and how much of their work is noticed.
        voice: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// Bears failure: the higher, the less a setback takes of `efficacy`.
        resilience: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// Learns fast: at 100 three times as fast as at 0.
        quickness: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// Trusts easily: where `trust` comes back to when nothing happens.
        propensity: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// "I can do this." Grows by successes of their own; unasked help takes some of it.
        efficacy: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// The habit of taking things to the leader. Every answer feeds it; an apprentice may have 65, somebody who runs their own work 35.
        reliance: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// Trust in the leader. Who trusts asks sooner and hides less.
        trust: Located<f64> [0 ..= 100] = Located::default_value(55.0),
        /// Felt safety to speak, err and ask. Who lacks it hides errors and says little in meetings.
        safety: Located<f64> [0 ..= 100] = Located::default_value(55.0),
        /// Knows what is expected, by when, and how it is judged. Who lacks it runs into more problems.
        clarity: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// The work in hand is theirs.
        ownership: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// Wants to stay and to give. Low for long, it ends in a resignation.
        commitment: Located<f64> [0 ..= 100] = Located::default_value(65.0),
        /// Load, waiting, being watched and fear. The higher, the more errors; lasting strain takes commitment.
        strain: Located<f64> [0 ..= 100] = Located::default_value(25.0),
        /// Wants to lead: who does and is little seen has a chance come up.
        ambition: Located<f64> [0 ..= 100] = Located::default_value(40.0),
        /// Skill in leading. Grows by leading with backing.
        leading: Located<f64> [0 ..= 100] = Located::default_value(30.0),
        /// From newcomer (0) to most senior (100): how much their word weighs in a meeting.
        seniority: Located<f64> [0 ..= 100] = Located::default_value(40.0),
        /// The share of their contribution that is noticed.
        visibility: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// Domains they would like to grow into.
        wants: Vec<Located<String>> = Vec::new(),
    }
}

authored! {
    /// How a person is drawn.
    struct Look {
        /// 1 (lightest) to 6 (darkest).
        skin: Located<u32> [1 ..= 6] = Located::default_value(3),
        /// Hair or head covering.
        hair: Hair = Hair::default(),
        /// Its colour.
        shade: Shade = Shade::default(),
        /// Colour of the top, in the theme's list.
        top: Located<u32> [0 ..= 11] = Located::default_value(0),
        /// What they use or wear.
        aids: Vec<Aid> = Vec::new(),
    }
}

impl Look {
    fn usual() -> Self {
        Self {
            skin: Located::default_value(3),
            hair: Hair::default(),
            shade: Shade::default(),
            top: Located::default_value(0),
            aids: Vec::new(),
        }
    }
}
