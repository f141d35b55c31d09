//! What is asked about a team: every question's words, help, range and default, in one place.
//!
//! In: a topic, and what has been answered so far. Out: the [`TeamQuestion`]. The defaults alone make a team that can be played.

use super::answers::SoFar;
use super::question::{Accepts, GivenAnswer, LONGEST_NAME as NAME, TeamQuestion, TeamTopic};

/// The most people that are asked about; more can be written into the file.
pub const MOST_MEMBERS: u32 = 12;
/// The most pieces of work that are asked about.
pub const MOST_PIECES: u32 = 12;
/// The most weeks that are asked for.
pub const MOST_WEEKS: u32 = 12;
/// The most characters of a role or a title.
const TITLE: usize = 50;
/// Working days of a week that a piece of work can take and still be done in time beside everything else.
const DAYS_A_WEEK: u32 = 4;

/// Names for whoever does not want to write real ones.
const NAMES: [&str; MOST_MEMBERS as usize] = [
    "Alex", "Robin", "Sam", "Kim", "Jo", "Noa", "Toni", "Lou", "Dana", "Max", "Eli", "Chris",
];

pub const SINCE: [&str; 4] = [
    "less than three months",
    "up to a year",
    "one to three years",
    "longer than three years",
];
pub const KNOWS: [&str; 5] = [
    "hardly, everything is new",
    "a little",
    "well enough for every day",
    "well",
    "better than anybody",
];
pub const ASKS_FIRST: [&str; 5] = [
    "you, at once",
    "you, after a try of their own",
    "a colleague",
    "nobody, until it is late",
    "nobody; they sort it out",
];
pub const TALKS: [&str; 5] = [
    "hardly",
    "when asked",
    "as much as others",
    "a lot",
    "more than anybody",
];
pub const DECIDES: [&str; 4] = [
    "nothing without you",
    "small things",
    "most of their own work",
    "everything in their field",
];
pub const LIKES: [&str; 5] = [
    "to learn something new",
    "to lead something",
    "to be seen for what they do",
    "some peace",
    "to go on as it is",
];
pub const AT_PRESENT: [&str; 4] = ["worn out", "with a lot on their plate", "all right", "well"];
pub const BAD_NEWS: [&str; 4] = ["when it can't be hidden", "late", "in good time", "at once"];
const CRAFT: [&str; 5] = [
    "hardly",
    "in outline",
    "well enough to talk about it",
    "well",
    "as well as the best of them",
];
const HARD: [&str; 5] = [
    "routine",
    "easy for them",
    "about what they can do",
    "harder than what they have done so far",
    "nobody here has done it yet",
];
pub const PRONOUNS: [&str; 3] = ["she", "he", "they"];
pub const WORRY: [&str; 6] = [
    "everything goes over your desk",
    "somebody may leave",
    "you hear of problems too late",
    "something will not be done in time",
    "two people don't get on",
    "somebody never says what they think",
];

/// The question about a topic.
pub fn question(topic: TeamTopic, so_far: &SoFar) -> TeamQuestion {
    match topic {
        TeamTopic::Role
        | TeamTopic::Team
        | TeamTopic::Weeks
        | TeamTopic::Hours
        | TeamTopic::Desk
        | TeamTopic::Craft => about_you(topic),
        TeamTopic::Piece(_) | TeamTopic::Due(_) | TeamTopic::Who(_) | TeamTopic::Days(_) | TeamTopic::Hard(_) => {
            about_work(topic, so_far)
        }
        TeamTopic::People => TeamQuestion {
            topic,
            ask: "How many people do you lead?".to_owned(),
            help: "Eleven short questions follow about each.",
            accepts: Accepts::Number {
                from: 2,
                to: MOST_MEMBERS,
            },
            default: GivenAnswer::Number(4),
        },
        TeamTopic::Pieces => TeamQuestion {
            topic,
            ask: "How many pieces of work are due in these weeks?".to_owned(),
            help: "The larger ones, of some days each.",
            accepts: Accepts::Number {
                from: 1,
                to: MOST_PIECES,
            },
            default: GivenAnswer::Number(so_far.members().clamp(1, MOST_PIECES)),
        },
        TeamTopic::Waits => written(
            topic,
            "Who outside the team waits for it?",
            "A client, a board, your own boss. They watch how it goes.",
            TITLE,
            "Your own boss",
        ),
        TeamTopic::Worry => picked(
            topic,
            "What worries you most?".to_owned(),
            "It comes up once in these weeks.",
            &WORRY,
            1,
        ),
        TeamTopic::About => TeamQuestion {
            topic,
            ask: "Whom is that about?".to_owned(),
            help: "Whoever comes to mind first.",
            accepts: Accepts::OneOf(so_far.names()),
            default: GivenAnswer::Number(1),
        },
        _ => about_person(topic, so_far),
    }
}

fn about_you(topic: TeamTopic) -> TeamQuestion {
    match topic {
        TeamTopic::Role => written(
            topic,
            "What is your own role?",
            "As it stands on your door.",
            TITLE,
            "Team lead",
        ),
        TeamTopic::Team => written(
            topic,
            "What is the team called?",
            "It becomes the title.",
            NAME,
            "My team",
        ),
        TeamTopic::Desk => written(
            topic,
            "What lies on your own desk that nobody else can do?",
            "One thing that takes hours every week.",
            TITLE,
            "Planning and reports",
        ),
        TeamTopic::Hours => TeamQuestion {
            topic,
            ask: "How many hours a day do you have for the team and your desk?".to_owned(),
            help: "Without the meetings of others.",
            accepts: Accepts::Number { from: 2, to: 12 },
            default: GivenAnswer::Number(6),
        },
        TeamTopic::Craft => picked(
            topic,
            "How well do you know your team's work yourself?".to_owned(),
            "It counts when you do something yourself or say how.",
            &CRAFT,
            3,
        ),
        _ => TeamQuestion {
            topic,
            ask: "How many weeks do you want to play?".to_owned(),
            help: "One more follows, in which you are away. A week takes about four minutes.",
            accepts: Accepts::Number {
                from: 1,
                to: MOST_WEEKS,
            },
            default: GivenAnswer::Number(4),
        },
    }
}

fn about_person(topic: TeamTopic, so_far: &SoFar) -> TeamQuestion {
    let ask = |who: usize, before: &str, after: &str| format!("{before}{}{after}", so_far.name(who));
    match topic {
        TeamTopic::Pronouns(p) => picked(
            topic,
            ask(p, "How do you speak of ", "?"),
            "Texts use it.",
            &PRONOUNS,
            3,
        ),
        TeamTopic::Does(p) => written(
            topic,
            &ask(p, "What does ", " do?"),
            "A role in a few words. People with the same role can stand in for each other.",
            TITLE,
            "Team member",
        ),
        TeamTopic::Since(p) => picked(topic, ask(p, "Since when is ", " there?"), "In this team.", &SINCE, 3),
        TeamTopic::Knows(p) => picked(
            topic,
            ask(p, "How well does ", " know the work?"),
            "As you see it; it need not be fair.",
            &KNOWS,
            3,
        ),
        TeamTopic::AsksFirst(p) => picked(
            topic,
            ask(p, "When something is stuck, whom does ", " ask first?"),
            "Think of the last time.",
            &ASKS_FIRST,
            2,
        ),
        TeamTopic::Talks(p) => picked(
            topic,
            ask(p, "How much does ", " talk in meetings?"),
            "Not how good it is: how much.",
            &TALKS,
            3,
        ),
        TeamTopic::Decides(p) => picked(
            topic,
            ask(p, "What does ", " decide without asking?"),
            "What they do, not what they may.",
            &DECIDES,
            2,
        ),
        TeamTopic::Likes(p) => picked(
            topic,
            ask(p, "What would ", " like most?"),
            "If you don't know, that is worth a question on Monday.",
            &LIKES,
            5,
        ),
        TeamTopic::AtPresent(p) => picked(
            topic,
            ask(p, "How is ", " at present?"),
            "Your impression.",
            &AT_PRESENT,
            3,
        ),
        TeamTopic::BadNews(p) => picked(
            topic,
            ask(p, "When something goes wrong, when do you hear of it from ", "?"),
            "Think of the last time.",
            &BAD_NEWS,
            3,
        ),
        _ => {
            let number = if let TeamTopic::Name(p) = topic { p } else { 0 };
            let taken = so_far.names();
            let is_free = |name: &&&str| !taken.iter().any(|other| other.eq_ignore_ascii_case(name));
            let free = NAMES.iter().find(is_free).copied().unwrap_or("Andrea");
            TeamQuestion {
                topic,
                ask: format!("Person {}: what are they called?", number + 1),
                help: "A made-up name does as well; `stepback rename` changes it later.",
                default: GivenAnswer::Text(free.to_owned()),
                accepts: Accepts::Text { most: NAME, taken },
            }
        }
    }
}

fn about_work(topic: TeamTopic, so_far: &SoFar) -> TeamQuestion {
    match topic {
        TeamTopic::Due(w) => TeamQuestion {
            topic,
            ask: format!("In which week is \"{}\" due?", so_far.piece(w)),
            help: "On its Friday.",
            accepts: Accepts::Number {
                from: 1,
                to: so_far.weeks(),
            },
            default: GivenAnswer::Number(so_far.weeks()),
        },
        TeamTopic::Who(w) => TeamQuestion {
            topic,
            ask: format!("Who does \"{}\"?", so_far.piece(w)),
            help: "Whoever has it in hand at present.",
            accepts: Accepts::OneOf(so_far.names()),
            default: GivenAnswer::Number(w as u32 % so_far.members().max(1) + 1),
        },
        TeamTopic::Days(w) => {
            let most = so_far.due(w) * DAYS_A_WEEK;
            TeamQuestion {
                topic,
                ask: format!("How many days of work are left in \"{}\"?", so_far.piece(w)),
                help: "Days of one person who can do it, with nothing else in between.",
                accepts: Accepts::Number { from: 1, to: most },
                default: GivenAnswer::Number((so_far.due(w) * 2).clamp(1, most.max(1))),
            }
        }
        TeamTopic::Hard(w) => picked(
            topic,
            format!("How hard is \"{}\" for whoever does it?", so_far.piece(w)),
            "A little more than they can do is where people learn most.",
            &HARD,
            3,
        ),
        _ => {
            let number = if let TeamTopic::Piece(w) = topic { w } else { 0 };
            TeamQuestion {
                topic,
                ask: format!("Piece of work {}: what is it called?", number + 1),
                help: "As you would call it in a meeting.",
                accepts: Accepts::Text {
                    most: TITLE,
                    taken: Vec::new(),
                },
                default: GivenAnswer::Text(format!("Piece of work {}", number + 1)),
            }
        }
    }
}

fn written(topic: TeamTopic, ask: &str, help: &'static str, most: usize, default: &str) -> TeamQuestion {
    TeamQuestion {
        topic,
        ask: ask.to_owned(),
        help,
        accepts: Accepts::Text {
            most,
            taken: Vec::new(),
        },
        default: GivenAnswer::Text(default.to_owned()),
    }
}

fn picked(topic: TeamTopic, ask: String, help: &'static str, of: &[&str], default: u32) -> TeamQuestion {
    TeamQuestion {
        topic,
        ask,
        help,
        accepts: Accepts::OneOf(of.iter().map(|choice| (*choice).to_owned()).collect()),
        default: GivenAnswer::Number(default),
    }
}
