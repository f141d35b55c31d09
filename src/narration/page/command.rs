//! Commands: what using a control means, as data.

use super::Screen;
use crate::insight::Forecast;
use crate::platform::keys::Action;
use crate::platform::settings::SettingsChange;
use crate::scenario::PersonId;
use crate::simulation::{Act, Answer, Plan, PlanLine};

/// What using a control means. Faces carry it out; the game and the terminal understand the same ones.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Answer the open question.
    Answer(Answer),
    /// Put hours into a line of the plan that is being made.
    PlanHours(PlanLine, f64),
    /// Open the block of a line in the plan that is being made; without one, close what is open.
    PlanOpen(Option<PlanLine>),
    /// Take more hours for the open block from this line; without one, from those that are free.
    PlanFrom(Option<PlanLine>),
    /// Change the plan that is being made to this one.
    PlanTake(Box<Plan>),
    /// Begin the week with the plan that is being made.
    PlanStart,
    /// An act of the day.
    Act(Act),
    /// Show the acts that fit a person.
    Select(Option<PersonId>),
    /// A note: the reflection or the motive in words.
    Note(String),
    /// Write a note into the field first.
    NoteField,
    /// Go on to the next stop.
    GoOn,
    /// Let the days run, or stop them.
    Run,
    /// Show a screen.
    Show(Screen),
    /// Show what each choice would probably lead to, or hide it.
    Hints,
    /// Note down how the open moment will go; without a pick, show the picks or fold them away.
    Expect(Option<Forecast>),
    /// A tab of the debrief.
    Tab(u32),
    /// Open the part of the page with this id, or close it; one is open at a time.
    Disclose(String),
    /// Choose a scenario by name.
    Scenario(String),
    /// Start the chosen scenario.
    Start,
    /// Something with the play-throughs that are kept.
    Recall(HistoryCommand),
    /// Go on with the play-through that was left.
    Continue,
    /// Go on in one of the ways that are offered.
    Resume(ResumeWay),
    /// Take the play-through into the scenario's file as it is now; where that has mistakes it goes on as it is, and they are said.
    Reload,
    /// Play a cut of the scenario (index into its cuts), or the whole.
    Cut(Option<usize>),
    /// Count hands.
    Vote(Voting),
    /// Something with the workshop that this machine hosts.
    Host(HostCommand),
    /// Take the last decision back.
    Undo,
    /// Go on from the debrief's people to its numbers.
    Turning,
    /// Put both futures of decision `n` side by side.
    WhatIf(u32),
    /// Look at another of the stops of both futures, from 0.
    WhatIfStop(usize),
    /// Play on from decision `n`, the other way.
    Fork(u32),
    /// Change a setting.
    Set(SettingsChange),
    /// Give an action the key that is pressed next.
    Remap(Action),
    /// One step back; nothing is lost.
    Back,
    /// Leave the program; nothing is lost.
    Quit,
}

/// What is done with past play-throughs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HistoryCommand {
    /// Only those of a scenario, by its name; all without one.
    Of(Option<String>),
    /// Only those that mention what is written in the field.
    Find,
    /// Those from this position on.
    From(usize),
    /// Go on with it, look back on it, or say why that cannot be done.
    Open(String),
    /// Compare it, or not.
    Mark(String),
    /// Show those that are marked side by side.
    Compare,
    /// Ask whether it is to be deleted; without one, do not.
    Ask(Option<String>),
    /// Delete it.
    Delete(String),
}

/// What is done with a workshop that this machine hosts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HostCommand {
    /// Show which scenarios can be hosted.
    List,
    /// Host a scenario, by its name: at once, or after the question how much of it where it has short versions.
    Choose(String),
    /// Host the scenario that was chosen: a short version of it (index into its cuts), or the whole.
    Begin(Option<usize>),
    /// Go on with the room that was hosted last.
    Resume,
    /// The next step of the room, as the console's main button does it.
    Next,
    /// The room talks and votes again.
    Again,
    /// Show both futures of a vote that split the room, or hide them.
    Divide(bool),
    /// Show the console in the browser.
    Console,
    /// End hosting; the room is kept.
    Leave,
}

/// A step of counting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Voting {
    /// One more hand for a choice (from 0).
    More(usize),
    /// One hand fewer.
    Fewer(usize),
    /// All hands at once, in the order of the choices; what is left out counts as none.
    Hands(Vec<u32>),
    /// Show how the room voted.
    Show,
    /// Talk, and vote again: all hands are down.
    Again,
}

/// A way of going on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResumeWay {
    /// With what it was begun with.
    AsPlayed,
    /// In a new play-through with what is there now, with every answer that still stands.
    CarriedOver,
}
