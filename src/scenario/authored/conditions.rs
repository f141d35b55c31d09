//! Conditions and effects: the small sets of words that make a scenario answer to its player.

use super::days::Date;
use super::declare::{authored, words};
use crate::scenario::place::Located;
use crate::scenario::vocabulary::{Outcome, Quantity, Stance};

authored! {
    /// What must hold.
    enum Condition {
        /// Every one of these.
        All(Vec<Condition>),
        /// At least one of these.
        Any(Vec<Condition>),
        /// Not this.
        Not(Box<Condition>),
        /// This moment has been played.
        After(Located<String>),
        /// In this moment, this choice was taken.
        Chose(Located<String>, Located<String>),
        /// This moment went Well or Badly.
        Went(Located<String>, Outcome),
        /// The share of answers with this stance in the last so many days; never with fewer than three answers.
        Habit(Stance, Located<u32> [1 ..= 265], Bound),
        /// This task is Late or Done.
        Task(Located<String>, TaskState),
        /// A promise was Broken.
        Promise(PromiseState),
        /// This person has left.
        Gone(Located<String>),
        /// A quantity of this person.
        Person(Located<String>, Quantity, Bound),
        /// The team's mean of a quantity.
        Team(Quantity, Bound),
        /// The share of all work that is done so far, by weight.
        Delivered(Bound),
        /// The leader's energy.
        Energy(Bound),
        /// The standing with this party.
        Standing(Located<String>, Bound),
        /// What the team manages on its own, from 0 to 100; screens show it out of 10, so that `AtLeast(60)` is a 6 there.
        Level(Bound),
        /// How many people have left.
        Left(Count),
        /// From this day on.
        From(Located<Date>),
        /// Until this day, inclusive.
        Until(Located<Date>),
    }
}

authored! {
    /// A bound for a level.
    enum Bound {
        /// This or more.
        AtLeast(Located<f64> [0 ..= 100]),
        /// This or less.
        AtMost(Located<f64> [0 ..= 100]),
    }
}

authored! {
    /// A bound for a number of people.
    enum Count {
        /// This or more.
        AtLeast(Located<u32> [0 ..= 500]),
        /// This or less.
        AtMost(Located<u32> [0 ..= 500]),
    }
}

authored! {
    /// What a choice does besides what the model works out.
    enum Effect {
        /// Moves a quantity of this person by so much.
        Person(Located<String>, Quantity, Located<f64> [-100 ..= 100]),
        /// Moves a quantity of everyone by so much.
        Team(Quantity, Located<f64> [-100 ..= 100]),
        /// Adds so many days of work to this task; less than 0 takes them off.
        Delay(Located<String>, Located<f64> [-100 ..= 100]),
        /// Moves the leader's standing with this party.
        Standing(Located<String>, Located<f64> [-100 ..= 100]),
        /// Moves the leader's energy.
        Energy(Located<f64> [-100 ..= 100]),
        /// Gives this task to this person.
        Give(Located<String>, Located<String>),
    }
}

words! {
    /// How a task stands.
    TaskState {
        /// Its day has passed and it is not done.
        Late,
        /// It is done.
        Done,
    }
    /// How a promise stands.
    PromiseState {
        /// Its day has passed and it was not kept.
        Broken,
    }
}
