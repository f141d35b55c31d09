//! Who is there: the leader, the people, the parties outside.

use super::declare::authored;
use super::entries::Entries;
use crate::scenario::place::At;
use crate::scenario::vocabulary::{Aid, Hair, Pronouns, Shade};

authored! {
    /// The player's part.
    struct Leader {
        /// For example "Team lead".
        role: At<String>,
        /// Leader-hours a day.
        hours_per_day: At<f64> [1 ..= 12] = At::default_value(7.0),
        /// Energy on the first day.
        energy: At<f64> [0 ..= 100] = At::default_value(80.0),
        /// Hands-on knowledge by domain.
        craft: Entries<At<f64>> [0 ..= 100] = Entries::default(),
        /// What lies on the leader's own desk.
        tasks: Vec<DeskTask> = Vec::new(),
    }
}

authored! {
    /// A task on the leader's own desk.
    struct DeskTask {
        /// Its id.
        id: At<String>,
        /// Shown.
        title: At<String>,
        /// Leader-hours in all.
        hours: At<f64> [0.25 ..= 400] ,
        /// Cannot be delegated.
        only_you: bool = false,
        /// What only a leader can do for the time after.
        strategic: bool = false,
        /// The domain it needs.
        domain: Option<At<String>>,
    }
}

authored! {
    /// Someone outside the team.
    struct Party {
        /// Its id.
        id: At<String>,
        /// Shown.
        name: At<String>,
        /// How long they wait before they press.
        patience: At<f64> [0 ..= 100] = At::default_value(60.0),
        /// What they think of the leader on the first day.
        standing: At<f64> [0 ..= 100] = At::default_value(50.0),
        /// What is at stake for them, in a sentence.
        stake: At<String> = At::default_value(String::new()),
    }
}

authored! {
    /// A member of the team.
    struct Person {
        /// Its id.
        id: At<String>,
        /// Shown.
        name: At<String>,
        /// She, He or They.
        pronouns: Pronouns = Pronouns::They,
        /// "Backend developer, second year".
        role: At<String>,
        /// One line in their own words.
        says: At<String> = At::default_value(String::new()),
        /// One line about them for the briefing.
        about: At<String> = At::default_value(String::new()),
        /// How they are drawn.
        look: Look = Look::usual(),
        /// Skill by domain; domains that are not named: 20.
        skill: Entries<At<f64>> [0 ..= 100],
        /// Acts unasked.
        initiative: At<f64> [0 ..= 100] = At::default_value(50.0),
        /// Outspoken or quiet.
        voice: At<f64> [0 ..= 100] = At::default_value(50.0),
        /// Bears failure.
        resilience: At<f64> [0 ..= 100] = At::default_value(50.0),
        /// Learns fast.
        quickness: At<f64> [0 ..= 100] = At::default_value(50.0),
        /// Trusts easily.
        propensity: At<f64> [0 ..= 100] = At::default_value(50.0),
        /// "I can do this."
        efficacy: At<f64> [0 ..= 100] = At::default_value(50.0),
        /// The habit of taking things to the leader.
        reliance: At<f64> [0 ..= 100] = At::default_value(50.0),
        /// Trust in the leader.
        trust: At<f64> [0 ..= 100] = At::default_value(55.0),
        /// Felt safety to speak, err and ask.
        safety: At<f64> [0 ..= 100] = At::default_value(55.0),
        /// Knows what is expected.
        clarity: At<f64> [0 ..= 100] = At::default_value(50.0),
        /// The work in hand is theirs.
        ownership: At<f64> [0 ..= 100] = At::default_value(50.0),
        /// Wants to stay and to give.
        commitment: At<f64> [0 ..= 100] = At::default_value(65.0),
        /// Load, waiting, hovering and fear.
        strain: At<f64> [0 ..= 100] = At::default_value(25.0),
        /// Wants to lead.
        ambition: At<f64> [0 ..= 100] = At::default_value(40.0),
        /// Skill in leading.
        leading: At<f64> [0 ..= 100] = At::default_value(30.0),
        /// Newcomer or most senior.
        seniority: At<f64> [0 ..= 100] = At::default_value(40.0),
        /// The share of their contribution that is noticed.
        visibility: At<f64> [0 ..= 100] = At::default_value(50.0),
        /// Domains they would like to grow into.
        wants: Vec<At<String>> = Vec::new(),
    }
}

authored! {
    /// How a person is drawn.
    struct Look {
        /// 1 (lightest) to 6 (darkest).
        skin: At<u32> [1 ..= 6] = At::default_value(3),
        /// Hair or head covering.
        hair: Hair = Hair::default(),
        /// Its colour.
        shade: Shade = Shade::default(),
        /// Colour of the top, in the theme's list.
        top: At<u32> [0 ..= 11] = At::default_value(0),
        /// What they use or wear.
        aids: Vec<Aid> = Vec::new(),
    }
}

impl Look {
    fn usual() -> Self {
        Self {
            skin: At::default_value(3),
            hair: Hair::default(),
            shade: Shade::default(),
            top: At::default_value(0),
            aids: Vec::new(),
        }
    }
}
