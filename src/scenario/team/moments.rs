//! The moments that a team's own scenario begins with; everything else comes by itself.
//!
//! In: the answers. Out: RON. A request, a meeting or two, what the leader worries about, and somebody from outside. Their texts name
//! people as `{owner}` alone, so that a new name is a new name everywhere; the choices are the standard ones of each kind.

use std::fmt::Write as _;

use super::answers::{TeamAnswers, TeamWorry, WorkPiece};
use super::levels::levels;
use super::spelling::{person_id, piece_id};
use crate::scenario::quoted::quoted;

/// A moment's words.
struct Story {
    kind: &'static str,
    title: &'static str,
    text: &'static str,
    see: &'static str,
    listen: &'static str,
}

const REQUEST: Story = Story {
    kind: "Request",
    title: "Which of the two?",
    text: "{owner} has got as far as a fork in \\\"{task}\\\" and comes over with both versions. \\\"Which one do you want?\\\"",
    see: "Both versions are finished, one more than the other.",
    listen: "{owner.They} {owner.has} a favourite already.",
};

const CALL: Story = Story {
    kind: "Opportunity",
    title: "Somebody has to show it",
    text: "{party} would like to see where \\\"{task}\\\" stands, on Friday, in half an hour. Somebody has to prepare it and do the talking.",
    see: "{owner} knows it best. The invitation came to you.",
    listen: "{owner} has never been asked.",
};

/// What a worry becomes.
const fn story(worry: TeamWorry) -> Story {
    match worry {
        TeamWorry::Desk => Story {
            kind: "Hesitation",
            title: "Waiting for your word",
            text: "\\\"{task}\\\" could go on since yesterday. {owner} has sent you two messages about it and started nothing in between.",
            see: "Both messages say the same.",
            listen: "Last time it had to be changed afterwards.",
        },
        TeamWorry::Leaving => Story {
            kind: "OneToOne",
            title: "Half an hour with the door shut",
            text: "{owner} has asked for half an hour, without a subject. Somebody saw {owner.them} on the phone in the stairwell twice this week.",
            see: "{owner} looks at the door before {owner.they} sit{owner.s} down.",
            listen: "There is an offer. There is no answer yet.",
        },
        TeamWorry::Hidden => Story {
            kind: "Mistake",
            title: "Found by somebody else",
            text: "A colleague found it by chance: something in \\\"{task}\\\" has been wrong for days. {owner} must have noticed, and said nothing.",
            see: "{owner} is very busy with something else.",
            listen: "{owner.They} tried to put it right alone, in the evenings.",
        },
        TeamWorry::Date => Story {
            kind: "MissedDeadline",
            title: "It does not add up",
            text: "{owner} has counted again: with what is left, \\\"{task}\\\" takes longer than there is time. It is said quietly, between two other things.",
            see: "The list of what is left has grown since Monday.",
            listen: "One part of it nobody has asked for.",
        },
        TeamWorry::AtOdds => Story {
            kind: "Conflict",
            title: "Not in front of the others",
            text: "{owner} and {other} have stopped talking in the middle of \\\"{task}\\\". Messages go by way of the others now, and the others have noticed.",
            see: "Both have written to you, an hour apart.",
            listen: "It began with something that neither has said aloud.",
        },
        TeamWorry::Silent => Story {
            kind: "Disagreement",
            title: "Said at last",
            text: "You had settled how \\\"{task}\\\" is to be done. {owner} stays behind after the meeting: \\\"I don't think that works.\\\"",
            see: "{owner} did not say so in the meeting.",
            listen: "{owner.They} {owner.has} seen it go wrong once before.",
        },
    }
}

/// The list of moments.
pub fn moments(answers: &TeamAnswers) -> String {
    let mut text = String::from("    moments: [\n");
    let leaning = most(answers, |p| levels(&answers.people[p]).reliance);
    let senior = most(answers, |p| levels(&answers.people[p]).seniority);
    let weeks = answers.weeks;
    text += &moment(answers, "which_one", &REQUEST, leaning, (1, "Tuesday"), "");
    text += &meeting(answers, "first_things", senior, (1, "Thursday"), &FIRST_THINGS);
    let with = match answers.worry {
        TeamWorry::AtOdds => format!("people: [{}], ", quoted(&person_id(other(answers)))),
        _ => String::new(),
    };
    let middle = weeks.div_ceil(2).max(2).min(weeks);
    let worry = story(answers.worry);
    text += &moment(answers, "worry", &worry, answers.about, (middle, "Wednesday"), &with);
    if weeks >= 3 {
        text += &meeting(answers, "how_to_end", senior, (weeks - 1, "Monday"), &HOW_TO_END);
    }
    let last = answers.work.iter().max_by_key(|piece| piece.due);
    let shows = last.map_or(senior, |piece| piece.who);
    text += &moment(
        answers,
        "to_show",
        &CALL,
        shows,
        (weeks, "Thursday"),
        "party: \"waits\", ",
    );
    text += "    ],\n";
    text
}

/// The first person with the most of something.
fn most(answers: &TeamAnswers, of: impl Fn(usize) -> i32) -> usize {
    (0..answers.people.len()).rev().max_by_key(|p| of(*p)).unwrap_or(0)
}

/// With whom the person that worries the leader does not get on: the next one.
pub fn other(answers: &TeamAnswers) -> usize {
    (answers.about + 1) % answers.people.len().max(1)
}

/// The index of a piece of work that somebody has in hand, or of the first of all.
fn piece_of(answers: &TeamAnswers, person: usize) -> usize {
    let is_theirs = |piece: &WorkPiece| piece.who == person;
    answers.work.iter().position(is_theirs).unwrap_or(0)
}

fn moment(
    answers: &TeamAnswers,
    id: &str,
    story: &Story,
    owner: usize,
    (week, day): (u32, &str),
    with: &str,
) -> String {
    let mut text = String::new();
    let Story {
        kind,
        title,
        text: told,
        see,
        listen,
    } = story;
    let _ = writeln!(
        text,
        "        (id: \"{id}\", kind: {kind}, at: Week({week}, {day}), owner: {}, {with}task: {},",
        quoted(&person_id(owner)),
        quoted(&piece_id(piece_of(answers, owner)))
    );
    let _ = writeln!(text, "         title: \"{title}\",\n         text: \"{told}\",");
    let _ = writeln!(text, "         see: [\"{see}\"],\n         listen: [\"{listen}\"]),");
    text
}

/// A meeting's words: what is decided between, and what is known.
struct Matter {
    title: &'static str,
    text: &'static str,
    /// The first has the weaker facts.
    options: [&'static str; 2],
    everybody: &'static str,
    one: &'static str,
    another: &'static str,
}

const FIRST_THINGS: Matter = Matter {
    title: "What comes first?",
    text: "Everybody has begun something, and it cannot all be finished first. {owner} has put it on the agenda: half an hour, and then it stands.",
    options: ["go on as planned", "the hardest part first"],
    everybody: "Whoever waits outside has seen the plan as it is.",
    one: "The hardest part hangs on somebody who is away in two weeks.",
    another: "Last time the hardest part took twice as long as the plan said.",
};

const HOW_TO_END: Matter = Matter {
    title: "How do we get to the end?",
    text: "It is getting tight, and everybody has a feeling about it. {owner} asks for a decision before the week begins.",
    options: [
        "hold everything and work longer",
        "leave something out, and say so today",
    ],
    everybody: "Everything was promised, in writing.",
    one: "Whoever waits outside would miss only one part of it.",
    another: "After the last late evenings, half of it had to be done again.",
};

fn meeting(answers: &TeamAnswers, id: &str, owner: usize, (week, day): (u32, &str), matter: &Matter) -> String {
    let everybody: Vec<String> = (0..answers.people.len()).map(|p| quoted(&person_id(p))).collect();
    // What decides is known to those who are heard last.
    let mut quiet: Vec<usize> = (0..answers.people.len()).collect();
    quiet.sort_by_key(|p| levels(&answers.people[*p]).voice);
    let knows = |at: usize| quoted(&person_id(quiet.get(at).copied().unwrap_or(0)));
    let [first, better] = matter.options;
    let mut text = String::new();
    let _ = writeln!(
        text,
        "        (id: \"{id}\", kind: Meeting, at: Week({week}, {day}), owner: {}, people: [{}],",
        quoted(&person_id(owner)),
        everybody.join(", ")
    );
    let _ = writeln!(
        text,
        "         title: \"{}\",\n         text: \"{}\",",
        matter.title, matter.text
    );
    let _ = writeln!(text, "         options: [\"{first}\", \"{better}\"],");
    let _ = writeln!(
        text,
        "         facts: [(known_by: Everyone, leader_knows: true, points_to: \"{first}\", weight: 2, text: \"{}\"),",
        matter.everybody
    );
    let _ = writeln!(
        text,
        "                 (known_by: Only([{}]), points_to: \"{better}\", weight: 2, text: \"{}\"),",
        knows(0),
        matter.one
    );
    let _ = writeln!(
        text,
        "                 (known_by: Only([{}]), points_to: \"{better}\", weight: 1, text: \"{}\")]),",
        knows(1),
        matter.another
    );
    text
}
