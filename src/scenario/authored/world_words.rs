//! A world's own words: what people say on a Friday, what is noticed between the moments, and what comes by itself.

use super::declare::authored;
use super::moments::Choice;
use crate::scenario::place::Located;
use crate::scenario::vocabulary;

authored! {
    /// What somebody says of the week on a Friday, in their own voice: spoken words without quotation marks, up to 110
    /// characters. Two texts of each sort at least; none comes twice while others are left. They name nobody else of the team.
    struct PersonVoice {
        /// Whose.
        person: Located<String>,
        /// They are well, and feel safe enough to say what pleased them.
        good: Located<Vec<Located<String>>>,
        /// An ordinary week; also of somebody who does not feel safe enough to say more.
        fine: Located<Vec<Located<String>>>,
        /// Something is wrong, and they hint at it.
        mixed: Located<Vec<Located<String>>>,
        /// They are unhappy or worn out, and feel safe enough to say so.
        low: Located<Vec<Located<String>>>,
    }
}

authored! {
    /// What the program otherwise says in its own words, up to 160 characters a text; none comes twice while others are left.
    /// `{who}` is whose it was, `{task}` what it was about.
    struct WorldWords {
        /// Somebody has left. `{who}`
        left: Option<Located<Vec<Located<String>>>>,
        /// The leader leaves for the week away.
        goes_away: Option<Located<Vec<Located<String>>>>,
        /// The last evening of the week away, when nothing happened on it.
        comes_back: Option<Located<Vec<Located<String>>>>,
        /// What is heard in a meeting from the second silence in a row.
        silence: Option<Located<Vec<Located<String>>>>,
        /// A task is finished in time. `{who}`, `{task}`
        finished: Option<Located<Vec<Located<String>>>>,
        /// A task is finished after its day. `{who}`, `{task}`
        finished_late: Option<Located<Vec<Located<String>>>>,
        /// The day of a task passes. `{who}`, `{task}`
        slipped: Option<Located<Vec<Located<String>>>>,
        /// Somebody finds an error and says so. `{who}`, `{task}`
        saved: Option<Located<Vec<Located<String>>>>,
        /// An error that was kept quiet comes out. `{who}`, `{task}`
        broke: Option<Located<Vec<Located<String>>>>,
        /// The day that somebody was promised has gone by. `{who}`
        promise_broken: Option<Located<Vec<Located<String>>>>,
        /// Somebody starts something unasked. `{who}`, `{task}`
        own_start: Option<Located<Vec<Located<String>>>>,
    }
}

authored! {
    /// What comes by itself in this world, from the state of people and work.
    struct EmergentMoments {
        /// Kinds that never come by themselves here.
        off: Vec<vocabulary::Kind> = Vec::new(),
        /// Ways to tell them, which come before the kind's own.
        texts: Vec<OwnEmergentText> = Vec::new(),
    }
}

authored! {
    /// A world's own way to tell a moment that comes by itself. It names nobody of the team but as `{owner}` and `{other}`;
    /// `{task}` is what it is about.
    struct OwnEmergentText {
        /// The kind that it tells.
        kind: Located<vocabulary::Kind>,
        /// Its id.
        id: Located<String>,
        /// Hour of the day; the kind's unless said, or one within the hours of this world's moments.
        hour: Option<Located<f64>> [0 ..= 24],
        /// Up to 60 characters.
        title: Located<String>,
        /// Up to 280 characters.
        text: Located<String>,
        /// What can be seen; up to 80 characters each.
        see: Vec<Located<String>> = Vec::new(),
        /// What listening first reveals; up to 80 characters each.
        listen: Vec<Located<String>> = Vec::new(),
        /// Two to five, without `lead`, `then` and `promise`; the kind's standard choices unless said.
        choices: Vec<Choice> = Vec::new(),
        /// Told when a choice without words of its own went well; the kind's words unless said.
        well: Vec<Located<String>> = Vec::new(),
        /// Told when it went badly.
        badly: Vec<Located<String>> = Vec::new(),
    }
}
