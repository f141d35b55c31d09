//! What happens: moments, their choices, and the facts of a meeting.

use super::conditions::{Condition, Effect};
use super::days::Date;
use super::declare::authored;
use crate::scenario::place::Located;
use crate::scenario::vocabulary::{Kind, Stance, Tone};

authored! {
    /// Something that happens and wants an answer. It comes at a day, or when a condition holds, or as the `then` of
    /// a choice.
    struct Moment {
        /// Its id, by which conditions, notes and `then` speak of it.
        id: Located<String>,
        /// Its kind, which gives defaults and standard choices.
        kind: Located<Kind>,
        /// The day on which it comes.
        at: Option<Located<Date>>,
        /// It comes on the first day on which this holds.
        when: Option<Located<Condition>>,
        /// Hour of the day, for example 10.5 for half past ten; the kind's unless said. Earlier moments of a day take their hours first.
        hour: Option<Located<f64>> [0 ..= 24],
        /// Whose it is; in a meeting whoever called it.
        owner: Option<Located<String>>,
        /// It does not come when its owner has left. Otherwise the best-placed colleague owns it then.
        only_owner: bool = false,
        /// Who else is there; in a meeting who sits at the table (everyone, unless said).
        people: Option<Vec<Located<String>>>,
        /// The skill it needs: the owner's skill in it, and the leader's craft, decide how it goes; the task's unless said.
        domain: Option<Located<String>>,
        /// The task it is about.
        task: Option<Located<String>>,
        /// The outside party that watches or presses: its view of the leader moves with how it goes.
        party: Option<Located<String>>,
        /// How fast it gets worse by the hour. The higher, the more a quick grip helps and the more a question costs;
        /// the kind's unless said.
        urgency: Option<Located<f64>> [0 ..= 100],
        /// How bad it is. The higher, the less a lack of skill is forgiven, the more hours it takes and the more work
        /// it costs when it goes badly; the kind's unless said.
        severity: Option<Located<f64>> [0 ..= 100],
        /// How well known such trouble is. The lower, the more counts what only the people know, and the less the
        /// leader's craft; the kind's unless said.
        familiarity: Option<Located<f64>> [0 ..= 100],
        /// What hangs on it. The higher, the more it moves people either way, and the more an outside party minds a
        /// failure; the kind's unless said.
        stakes: Option<Located<f64>> [0 ..= 100],
        /// How many see it. The higher, the more colleagues take from it, and the more a party outside thinks of
        /// whoever did it; the kind's unless said.
        visibility: Option<Located<f64>> [0 ..= 100],
        /// How hard it is, on the scale of `skill`: at the owner's skill it goes as well as not; the task's unless said, or 50.
        difficulty: Option<Located<f64>> [0 ..= 100],
        /// Only the leader has the authority: it goes better the more the leader steps in.
        needs_authority: bool = false,
        /// Up to 60 characters.
        title: Located<String>,
        /// Up to 280 characters.
        text: Located<String>,
        /// What can be seen; up to 80 characters each.
        see: Vec<Located<String>> = Vec::new(),
        /// What listening first reveals; up to 80 characters each.
        listen: Vec<Located<String>> = Vec::new(),
        /// Two to five; the kind's standard choices unless said.
        choices: Vec<Choice> = Vec::new(),
        /// What a meeting decides between, two to four.
        options: Vec<Located<String>> = Vec::new(),
        /// What speaks for the options of a meeting.
        facts: Vec<Fact> = Vec::new(),
        /// Rounds before a meeting's time is up; by the size of the table unless said.
        beats: Option<Located<u32>> [3 ..= 20],
    }
}

authored! {
    /// Something the leader can do in a moment.
    struct Choice {
        /// Its id, once in its moment.
        id: Located<String>,
        /// How far the leader steps in with it, and with how much support.
        stance: Stance,
        /// Its tone, which counts most in mistakes, disagreements and hesitations.
        tone: Tone = Tone::Plain,
        /// The words on the card, up to 110 characters.
        text: Located<String>,
        /// Leader-hours; the model works it out unless said.
        hours: Option<Located<f64>> [0 ..= 8],
        /// A person who gets the lead instead of the owner.
        lead: Option<Located<String>>,
        /// Told when it went well, up to 280 characters; the kind's words unless said.
        well: Located<String> = Located::default_value(String::new()),
        /// Told when it went badly, up to 280 characters; the kind's words unless said.
        badly: Located<String> = Located::default_value(String::new()),
        /// A moment that comes two working days later.
        then: Option<Located<String>>,
        /// What happens besides what the model works out.
        effects: Vec<Effect> = Vec::new(),
        /// Something the leader promises with it.
        promise: Option<Promise>,
    }
}

authored! {
    /// Something the leader says will happen.
    struct Promise {
        /// In the leader's words.
        text: Located<String>,
        /// The person it is made to.
        to: Located<String>,
        /// Working days from now.
        in_days: Located<u32> [1 ..= 60] = Located::default_value(3),
        /// Leader-hours that keeping it takes.
        hours: Located<f64> [0 ..= 40] = Located::default_value(0.5),
    }
}

authored! {
    /// Something that speaks for one of a meeting's options.
    struct Fact {
        /// Everyone, or Only([...]).
        known_by: KnownBy,
        /// Known to the leader too.
        leader_knows: bool = false,
        /// One of the options, word for word.
        points_to: Located<String>,
        /// How much it weighs in the group's choice, if it is said.
        weight: Located<f64> [1 ..= 5] = Located::default_value(1.0),
        /// As it would be said.
        text: Located<String>,
    }
}

authored! {
    /// Who knows a fact.
    enum KnownBy {
        /// Everyone at the table.
        Everyone,
        /// Only these people.
        Only(Vec<Located<String>>),
    }
}
