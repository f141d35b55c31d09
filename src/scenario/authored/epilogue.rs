//! What is told at the end: what was delivered, what became of each person, which choices come back; and the week away.

use super::conditions::Condition;
use super::declare::authored;
use crate::scenario::place::Located;
use crate::scenario::vocabulary::Outcome;

authored! {
    /// What every ending tells besides its own words: what was delivered, a sentence a person, choices that come back.
    struct Epilogue {
        /// What was delivered and what came of it: the first that holds is told, the last has no condition.
        delivered: Located<Vec<DeliveredText>>,
        /// Everybody of the team once, in the order in which they are told.
        people: Located<Vec<PersonEnding>>,
        /// Choices that come back; the first two that were so are told, one a moment.
        callbacks: Vec<CallBack> = Vec::new(),
    }
}

authored! {
    /// What was delivered and what came of it.
    struct DeliveredText {
        /// When it is told; all but the last have it.
        when: Option<Located<Condition>>,
        /// Up to 280 characters. One that names somebody who has left is passed over.
        text: Located<String>,
    }
}

authored! {
    /// A sentence for each way that a person can have gone, up to 200 characters; it names nobody else of the team.
    struct PersonEnding {
        /// Whose.
        person: Located<String>,
        /// They lead, or act alone and believe that they can.
        leading: Located<String>,
        /// They do more without the leader than they did.
        freed: Located<String>,
        /// They still wait for the leader.
        waiting: Located<String>,
        /// They are worn out, or have lost trust or heart.
        hurt: Located<String>,
        /// They have left.
        gone: Located<String>,
    }
}

authored! {
    /// A choice that comes back at the end.
    struct CallBack {
        /// The moment.
        after: Located<String>,
        /// The choice that was taken in it; any, unless said. A meeting has none.
        chose: Option<Located<String>>,
        /// How it went; either way, unless said.
        went: Option<Outcome>,
        /// Up to 200 characters. One that names somebody who has left is passed over.
        text: Located<String>,
    }
}

authored! {
    /// The week without the leader: what is told in the evening, by what happened on the day. Two texts of each sort at
    /// least, up to 200 characters each; none comes twice while others are left. `{who}` is whose it was, `{other}` the
    /// colleague who was asked, `{task}` what it was about.
    struct AwayWeek {
        /// A colleague was asked, and it went well.
        asked: Located<Vec<Located<String>>>,
        /// The leader would have been asked, and is waited for.
        waited: Located<Vec<Located<String>>>,
        /// An error came out, or an attempt failed.
        broke: Located<Vec<Located<String>>>,
        /// Something was solved alone, or finished.
        mended: Located<Vec<Located<String>>>,
        /// Nothing of these.
        quiet: Located<Vec<Located<String>>>,
        /// What arrives on the leader's phone in the middle of the week.
        phone: Located<Vec<Located<String>>>,
    }
}
