//! Which parts of the language are ids, and of what.
//!
//! In: as what something stands in a text. Out: the sort of thing that it names, and whether it is what gives the thing this name.

use super::frame::ValueSeat;

/// What an id can be of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdSort {
    /// A member of the team.
    Person,
    /// Somebody outside.
    Party,
    /// A project.
    Project,
    /// A task of a project.
    Task,
    /// A moment.
    Moment,
    /// A choice of a moment.
    Choice,
    /// An ending.
    Ending,
    /// A cut.
    Cut,
    /// A task on the leader's desk.
    DeskTask,
    /// A world's own way to tell what comes by itself.
    OwnText,
    /// A domain of skill.
    Domain,
}

impl IdSort {
    /// "person".
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Party => "party",
            Self::Project => "project",
            Self::Task => "task",
            Self::Moment => "moment",
            Self::Choice => "choice",
            Self::Ending => "ending",
            Self::Cut => "cut",
            Self::DeskTask => "desk task",
            Self::OwnText => "text",
            Self::Domain => "domain",
        }
    }

    /// What is named by the `id` of this page.
    pub fn given_by(page: &str) -> Option<Self> {
        Some(match page {
            "Person" => Self::Person,
            "Party" => Self::Party,
            "Project" => Self::Project,
            "Task" => Self::Task,
            "Moment" => Self::Moment,
            "Choice" => Self::Choice,
            "Ending" => Self::Ending,
            "Cut" => Self::Cut,
            "DeskTask" => Self::DeskTask,
            "OwnEmergentText" => Self::OwnText,
            _ => return None,
        })
    }
}

/// Of which sort the id is that stands there, and whether it names something here for the first time.
pub fn sort_at(seat: &ValueSeat) -> Option<(IdSort, bool)> {
    if seat.part.name == "id" {
        return IdSort::given_by(seat.page.name).map(|sort| (sort, true));
    }
    // A domain begins to be where somebody has a skill in it.
    let is_skill = seat.is_key && (seat.page.name, seat.part.name) == ("Person", "skill");
    referred(seat).map(|sort| (sort, is_skill))
}

fn referred(seat: &ValueSeat) -> Option<IdSort> {
    if seat.is_key {
        return matches!(
            (seat.page.name, seat.part.name),
            ("Person", "skill") | ("Leader", "craft")
        )
        .then_some(IdSort::Domain);
    }
    match seat.page.name {
        "Condition" | "Effect" | "ScriptFact" | "ScriptDecision" | "MeetingMove" | "KnownBy" | "Occasion" => {
            by_place(seat)
        }
        "Contract" => match seat.argument()?.name {
            "ending" => Some(IdSort::Ending),
            "moment" => Some(IdSort::Moment),
            "choice" => Some(IdSort::Choice),
            _ => None,
        },
        page => by_name(page, seat.part.name, seat.index),
    }
}

/// In the brackets of a word.
fn by_place(seat: &ValueSeat) -> Option<IdSort> {
    Some(match (seat.page.name, seat.part.name, seat.index) {
        ("Condition", "After" | "Chose" | "Went", 0)
        | ("ScriptDecision", "Choose" | "Listen" | "Meet", 0)
        | ("ScriptFact", "Came" | "Decided" | "Once", 0)
        | ("Occasion", "Moment", 0) => IdSort::Moment,
        ("Condition", "Chose", 1) | ("ScriptDecision", "Choose", 1) => IdSort::Choice,
        ("Condition", "Task", 0) | ("Effect", "Delay" | "Give", 0) => IdSort::Task,
        ("Condition", "Gone" | "Person", 0)
        | ("Effect", "Person", 0)
        | ("Effect", "Give", 1)
        | ("MeetingMove", "Invite", 0)
        | ("KnownBy", "Only", 0)
        | ("ScriptFact", "Arc", 0) => IdSort::Person,
        ("Condition" | "Effect", "Standing", 0) => IdSort::Party,
        ("ScriptFact", "Ending", 0) => IdSort::Ending,
        _ => return None,
    })
}

/// As a part with a name.
fn by_name(page: &str, part: &str, index: usize) -> Option<IdSort> {
    Some(match (page, part) {
        ("Scenario", "rapport") if index < 2 => IdSort::Person,
        ("Task" | "Moment", "owner")
        | ("Moment", "people")
        | ("Choice", "lead")
        | ("Promise", "to")
        | ("PersonEnding" | "PersonVoice", "person") => IdSort::Person,
        ("Project", "client") | ("Moment", "party") => IdSort::Party,
        ("Task", "after") | ("Moment", "task") => IdSort::Task,
        ("Choice", "then") | ("Reflection" | "CallBack", "after") | ("Note", "at") | ("Cut", "stop_at") => {
            IdSort::Moment
        }
        ("CallBack", "chose") => IdSort::Choice,
        ("Task" | "Moment" | "DeskTask", "domain") | ("Person", "wants") => IdSort::Domain,
        _ => return None,
    })
}
