//! Who is there: the leader, the people, the parties outside.

use super::declare::authored;
use super::entries::Entries;
use crate::scenario::place::Located;
use crate::scenario::vocabulary::{Aid, Hair, Pronouns, Shade};

authored! {
    /// The player's part.
    struct Leader {
        /// For example "Team lead".
        role: Located<String>,
        /// Leader-hours a day.
        hours_per_day: Located<f64> [1 ..= 12] = Located::default_value(7.0),
        /// Energy on the first day.
        energy: Located<f64> [0 ..= 100] = Located::default_value(80.0),
        /// Hands-on knowledge by domain.
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
        /// Shown.
        title: Located<String>,
        /// Leader-hours in all.
        hours: Located<f64> [0.25 ..= 400] ,
        /// Cannot be delegated.
        only_you: bool = false,
        /// What only a leader can do for the time after.
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
        /// Shown.
        name: Located<String>,
        /// How long they wait before they press.
        patience: Located<f64> [0 ..= 100] = Located::default_value(60.0),
        /// What they think of the leader on the first day.
        standing: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// What is at stake for them, in a sentence.
        stake: Located<String> = Located::default_value(String::new()),
    }
}

authored! {
    /// A member of the team.
    struct Person {
        /// Its id.
        id: Located<String>,
        /// Shown.
        name: Located<String>,
        /// She, He or They.
        pronouns: Pronouns = Pronouns::They,
        /// "Backend developer, second year".
        role: Located<String>,
        /// One line in their own words.
        says: Located<String> = Located::default_value(String::new()),
        /// One line about them for the briefing.
        about: Located<String> = Located::default_value(String::new()),
        /// How they are drawn.
        look: Look = Look::usual(),
        /// Skill by domain; domains that are not named: 20.
        skill: Entries<Located<f64>> [0 ..= 100],
        /// Acts unasked.
        initiative: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// Outspoken or quiet.
        voice: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// Bears failure.
        resilience: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// Learns fast.
        quickness: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// Trusts easily.
        propensity: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// "I can do this."
        efficacy: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// The habit of taking things to the leader.
        reliance: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// Trust in the leader.
        trust: Located<f64> [0 ..= 100] = Located::default_value(55.0),
        /// Felt safety to speak, err and ask.
        safety: Located<f64> [0 ..= 100] = Located::default_value(55.0),
        /// Knows what is expected.
        clarity: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// The work in hand is theirs.
        ownership: Located<f64> [0 ..= 100] = Located::default_value(50.0),
        /// Wants to stay and to give.
        commitment: Located<f64> [0 ..= 100] = Located::default_value(65.0),
        /// Load, waiting, hovering and fear.
        strain: Located<f64> [0 ..= 100] = Located::default_value(25.0),
        /// Wants to lead.
        ambition: Located<f64> [0 ..= 100] = Located::default_value(40.0),
        /// Skill in leading.
        leading: Located<f64> [0 ..= 100] = Located::default_value(30.0),
        /// Newcomer or most senior.
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
