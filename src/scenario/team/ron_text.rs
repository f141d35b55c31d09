//! A team's answers as the text of a scenario.
//!
//! In: [`TeamAnswers`]. Out: RON that `check` has no mistake to find in, whatever was answered: names and titles are quoted by `ron`,
//! ids are numbers of their own and never made from names, levels come from the table. Its first page says what it is not.

use std::fmt::Write as _;

use super::answers::{TeamAnswers, TeamMember, TeamWorry};
use super::levels::{MemberLevels, craft, difficulty, levels};
use super::moments::{moments, other};
use super::questions::{ASKS_FIRST, AT_PRESENT, BAD_NEWS, DECIDES, KNOWS, LIKES, SINCE, TALKS, WORRY};
use super::spelling::{person_id, piece_id};
use crate::scenario::quoted::quoted;

/// What stands at the top of the file.
const HEAD: &str = "\
// Your own team, as you described it. It is no judgement of real people: the levels below are what a handful of answers is worth to
// a model, and they are as fair as the answers. Change what you know better, then `stepback check` this file.
//
// The file stays where you put it; nothing of it is sent anywhere. Before you give it to others, `stepback rename` changes names.
// `stepback language` explains every word; `stepback language Person` those about people.
";

/// Said before play: what this is, and what it is not.
const ABOUT: &str = "Your own team, as you described it: a place to try something out before Monday. It is no test, no forecast and \
                     no judgement of real people. What happens comes from a model and from your answers.";

/// Said on the first page, after what is due.
const NOT_THEM: &str =
    "The people here have the names you gave them. The model knows of them what you answered, and nothing else.";

/// The systems of `docs/systems.md` that a week with one's own team trains most.
const TEACHES: &str = "S06, S12, S13, S25";

/// By how much the mean reliance ends above or below where it began for a different ending.
const MOVES: i32 = 4;
/// The same of trust and commitment, which a leader moves further in a few weeks.
const MOVES_FAR: i32 = 8;

/// The text of a scenario about this team.
#[must_use]
pub fn team_scenario(answers: &TeamAnswers) -> String {
    let mut text = String::from(HEAD);
    text += "Scenario(\n    format: 1,\n";
    let weeks = answers.weeks;
    let week_word = if weeks == 1 { "week" } else { "weeks" };
    let title = quoted(&format!("{}: {weeks} {week_word}", answers.team));
    let _ = writeln!(text, "    title: {title},\n    teaches: [{TEACHES}],");
    let _ = writeln!(text, "    minutes: {},\n    weeks: {weeks},", weeks * 4 + 4);
    let _ = writeln!(text, "    about: {},", quoted(ABOUT));
    text += "    brief: [\n";
    for line in brief(answers) {
        let _ = writeln!(text, "        {},", quoted(&line));
    }
    text += "    ],\n";
    text += &leader(answers);
    let _ = writeln!(
        text,
        "    outside: [\n        (id: \"waits\", name: {}, patience: 60, standing: 50, stake: \"They have planned on what was promised.\"),\n    ],",
        quoted(&answers.waits)
    );
    text += &people(answers);
    text += &work(answers);
    text += &moments(answers);
    text += &endings(answers);
    text += AFTERWARDS;
    text += ")\n";
    text
}

fn brief(answers: &TeamAnswers) -> Vec<String> {
    let due = answers.work.len();
    let pieces = if due == 1 {
        "One piece of work is".to_owned()
    } else {
        format!("{due} pieces of work are")
    };
    let weeks = if answers.weeks == 1 {
        "a week".to_owned()
    } else {
        format!("{} weeks", answers.weeks)
    };
    let worry = WORRY[answers.worry as usize];
    vec![
        format!("{pieces} due within {weeks}. Who waits for it: {}.", answers.waits),
        format!("What worries you: {worry}. In the week after, you are away, and they carry on without you."),
        NOT_THEM.to_owned(),
    ]
}

fn leader(answers: &TeamAnswers) -> String {
    let craft = craft(answers.craft);
    let all: Vec<String> = fields(answers)
        .iter()
        .map(|field| format!("{}: {craft}", quoted(field)))
        .collect();
    let mut text = String::from("    // You. `craft` is how well you know each field of your team's work.\n");
    let _ = writeln!(
        text,
        "    leader: (role: {}, hours_per_day: {}, craft: {{{}}}, tasks: [",
        quoted(&answers.role),
        answers.hours,
        all.join(", ")
    );
    let _ = writeln!(
        text,
        "        (id: \"desk\", title: {}, hours: {}, only_you: true, strategic: true),",
        quoted(&answers.desk),
        answers.weeks * 4
    );
    let _ = writeln!(
        text,
        "        (id: \"post\", title: \"Questions from all sides\", hours: {}),\n    ]),",
        answers.weeks * 2
    );
    text
}

/// The fields of work: what people's roles begin with, each once, in the order of the people.
fn fields(answers: &TeamAnswers) -> Vec<String> {
    let mut all = Vec::new();
    for member in &answers.people {
        let field = field(member);
        if !all.contains(&field) {
            all.push(field);
        }
    }
    all
}

/// The field of a role: what stands before a comma, in small letters. "Nurse, night shift" works in "nurse".
fn field(member: &TeamMember) -> String {
    let before = member.does.split(',').next().unwrap_or_default().trim().to_lowercase();
    if before.is_empty() {
        member.does.to_lowercase()
    } else {
        before
    }
}

fn people(answers: &TeamAnswers) -> String {
    let all = fields(answers);
    let mut text =
        String::from("    // Your people. 50 is usual; above each stands what you answered.\n    people: [\n");
    for (index, member) in answers.people.iter().enumerate() {
        text += &person(index, member, &all);
    }
    text += "    ],\n";
    if answers.worry == TeamWorry::AtOdds {
        let _ = writeln!(
            text,
            "    // How two people get on; 50 where nothing is said.\n    rapport: [({}, {}, 22)],",
            quoted(&person_id(answers.about)),
            quoted(&person_id(other(answers)))
        );
    }
    text
}

fn person(index: usize, member: &TeamMember, fields: &[String]) -> String {
    let MemberLevels {
        skill,
        other_skill,
        initiative,
        voice,
        efficacy,
        reliance,
        trust,
        safety,
        clarity,
        ownership,
        commitment,
        strain,
        ambition,
        seniority,
        visibility,
    } = levels(member);
    let own = field(member);
    let skills: Vec<String> = fields
        .iter()
        .map(|field| format!("{}: {}", quoted(field), if *field == own { skill } else { other_skill }))
        .collect();
    let since = said(&SINCE, member.since);
    let likes = said(&LIKES, member.likes);
    // Somebody who would like to learn would like what a colleague does, or more of their own.
    let learns = fields.iter().find(|field| **field != own).unwrap_or(&own);
    let wants = if member.likes == 1 {
        format!(", wants: [{}]", quoted(learns))
    } else {
        String::new()
    };
    let pronouns = ["She", "He", "They"][(member.pronouns.clamp(1, 3) - 1) as usize];
    let mut text = String::new();
    let _ = writeln!(
        text,
        "        // There for {since}; knows the work {}; asks first: {}; talks {};\n        // decides {}; would like {likes}; is {}; you hear bad news {}.",
        said(&KNOWS, member.knows),
        said(&ASKS_FIRST, member.asks_first),
        said(&TALKS, member.talks),
        said(&DECIDES, member.decides),
        said(&AT_PRESENT, member.at_present),
        said(&BAD_NEWS, member.bad_news),
    );
    let _ = writeln!(
        text,
        "        (id: {}, name: {}, pronouns: {pronouns}, role: {},",
        quoted(&person_id(index)),
        quoted(&member.name),
        quoted(&member.does)
    );
    let _ = writeln!(
        text,
        "         about: \"There for {since}. As you see it, would like {likes}.\", look: (top: {}),",
        index % 12
    );
    let _ = writeln!(
        text,
        "         skill: {{{}}}, initiative: {initiative}, voice: {voice}, efficacy: {efficacy}, reliance: {reliance},",
        skills.join(", ")
    );
    let _ = writeln!(
        text,
        "         trust: {trust}, safety: {safety}, clarity: {clarity}, ownership: {ownership}, commitment: {commitment}, strain: {strain},"
    );
    let _ = writeln!(
        text,
        "         ambition: {ambition}, seniority: {seniority}, visibility: {visibility}{wants}),"
    );
    text
}

/// A choice in its words, by its number from 1.
fn said<'t>(choices: &[&'t str], number: u32) -> &'t str {
    let at = (number.max(1) as usize - 1).min(choices.len().saturating_sub(1));
    choices.get(at).copied().unwrap_or_default()
}

fn work(answers: &TeamAnswers) -> String {
    let mut text = String::from(
        "    // What is due. `effort` is days of one person with nothing else in between, `difficulty` is on the scale of `skill`.\n    projects: [\n",
    );
    for (index, piece) in answers.work.iter().enumerate() {
        let Some(member) = answers.people.get(piece.who) else {
            continue;
        };
        let id = quoted(&piece_id(index));
        let title = quoted(&piece.title);
        let _ = writeln!(
            text,
            "        (id: {id}, title: {title}, due: Week({}, Friday), client: \"waits\", tasks: [",
            piece.due
        );
        let _ = writeln!(
            text,
            "            (id: {id}, title: {title}, owner: {}, domain: {}, effort: {}, difficulty: {}),\n        ]),",
            quoted(&person_id(piece.who)),
            quoted(&field(member)),
            piece.days,
            difficulty(levels(member).skill, piece.hard)
        );
    }
    text += "    ],\n";
    text
}

/// Endings by what became of the team under its leader, against how it began.
fn endings(answers: &TeamAnswers) -> String {
    let many = i32::try_from(answers.people.len().max(1)).unwrap_or(i32::MAX);
    let mean = |of: fn(MemberLevels) -> i32| answers.people.iter().map(|member| of(levels(member))).sum::<i32>() / many;
    let (reliance, trust, commitment) = (mean(|of| of.reliance), mean(|of| of.trust), mean(|of| of.commitment));
    let bound = |level: i32| level.clamp(1, 99);
    let (more, less) = (bound(reliance + MOVES), bound(reliance - MOVES));
    let (trusts, gives_up) = (bound(trust + MOVES_FAR), bound(commitment - MOVES_FAR));
    format!(
        "    // Tried in order. Your team began with a mean reliance of {reliance}, a trust of {trust} and a commitment of {commitment}.
    endings: [
        (id: \"empty_chair\", when: Left(AtLeast(1)), title: \"An empty chair\",
         text: \"Somebody has left. The work was shared out within an hour, and for a while everybody is a little more careful about what they say.\"),
        (id: \"late\", when: Not(Delivered(AtLeast(60))), title: \"Too much at once\",
         text: \"Much of what was due is still there. Everybody worked; it went into too many things, and into waiting.\"),
        (id: \"without_you\", when: All([Team(Reliance, AtMost({less})), Team(Trust, AtLeast({trusts}))]), title: \"Nobody rang\",
         text: \"In the week that you were away the telephone stayed quiet. There is a list on your desk of what was decided, with the reasons beside it, and a cake for your return.\"),
        (id: \"on_their_own\", when: All([Team(Reliance, AtMost({less})), Team(Commitment, AtMost({gives_up}))]), title: \"They have got used to it\",
         text: \"In the week that you were away nobody rang. Nobody had rung in the week before either. What was due is done, by each of them alone.\"),
        (id: \"over_your_desk\", when: Team(Reliance, AtLeast({more})), title: \"Done, and all of it by way of you\",
         text: \"What was due is done. On your desk lies what waited for you while you were away: the pile is high, and sorted by date.\"),
        (id: \"going_on\", title: \"Going on\",
         text: \"It is done, more or less, and the team is much as it was. Some of it went over your desk and some of it did not.\"),
    ],
"
    )
}

/// What frames the play.
const AFTERWARDS: &str = "    reflections: [
        (after: \"worry\", ask: \"What would you do about it on Monday, with the real people?\"),
    ],
    facilitator: [
        (at: \"worry\", note: \"Talk about the moment, never about the person it is named for: the team here is made of somebody's answers.\",
         discuss: [\"What would have to be true for the other choice to be right?\"]),
    ],
    // Kinds that shall not come by themselves, for example: emergent: (off: [Resignation]),
";
