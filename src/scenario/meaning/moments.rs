//! The meaning of what may happen: moments and their choices, conditions, endings.
//!
//! In: parts of a resolved scenario. Out: their rules and texts, added to the digests under way.

use super::{Meaning, each, index, number};
use crate::scenario::encoder::Encoder;
use crate::scenario::story::{Choice, Condition, Effect, Ending, Fact, Meeting, Moment, Promise, Trigger};
use crate::scenario::tip::Occasion;

pub(super) fn moment(m: &mut Meaning, moment: &Moment) {
    let Moment {
        id,
        kind,
        trigger,
        hour,
        owner,
        only_owner,
        people,
        domain,
        task,
        party,
        urgency,
        severity,
        familiarity,
        stakes,
        visibility,
        difficulty,
        needs_authority,
        title,
        text,
        see,
        listen,
        choices,
        meeting: matter,
        standard_choices,
    } = moment;
    m.said(title).said(text).lines(see).lines(listen);
    m.rules.str(id).word(kind);
    match trigger {
        Trigger::On(day) => m.rules.str("on").u32(*day),
        Trigger::When(when) => {
            m.rules.str("when");
            condition(&mut m.rules, when);
            &mut m.rules
        }
        Trigger::Then => m.rules.str("then"),
    };
    m.rules.f64(*hour).option(*owner, index).bool(*only_owner);
    m.rules.list(people.iter().copied(), index).option(*domain, index);
    m.rules.option(*task, index).option(*party, index);
    for level in [urgency, severity, familiarity, stakes, visibility, difficulty] {
        m.rules.f64(*level);
    }
    m.rules.bool(*needs_authority).bool(*standard_choices);
    each(m, choices, choice);
    m.rules.bool(matter.is_some());
    if let Some(Meeting { options, facts, beats }) = matter {
        m.lines(options).rules.u32(*beats);
        each(m, facts, fact);
    }
}

fn fact(m: &mut Meaning, fact: &Fact) {
    let Fact {
        known_by,
        leader_knows,
        points_to,
        weight,
        text,
    } = fact;
    m.said(text);
    m.rules.list(known_by.iter().copied(), index).bool(*leader_knows);
    m.rules.len(*points_to).f64(*weight);
}

pub(super) fn choice(m: &mut Meaning, choice: &Choice) {
    let Choice {
        id,
        stance,
        tone,
        text,
        hours,
        lead,
        well,
        badly,
        then,
        effects,
        promise,
    } = choice;
    m.said(text).said(well).said(badly);
    m.rules.str(id).word(stance).word(tone);
    m.rules.option(*hours, number).option(*lead, index);
    // Without words of its own, what is told is drawn from the kind's.
    m.rules.bool(well.is_empty()).bool(badly.is_empty());
    m.rules.option(*then, index).list(effects, effect);
    m.rules.bool(promise.is_some());
    if let Some(Promise {
        text,
        to,
        in_days,
        hours,
    }) = promise
    {
        m.said(text);
        m.rules.len(*to).u32(*in_days).f64(*hours);
    }
}

fn effect(e: &mut Encoder, effect: &Effect) {
    match effect {
        Effect::Person(person, quantity, by) => e.str("person").len(*person).word(quantity).f64(*by),
        Effect::Team(quantity, by) => e.str("team").word(quantity).f64(*by),
        Effect::Delay(task, by) => e.str("delay").len(*task).f64(*by),
        Effect::Standing(party, by) => e.str("standing").len(*party).f64(*by),
        Effect::Energy(by) => e.str("energy").f64(*by),
        Effect::Give(task, person) => e.str("give").len(*task).len(*person),
    };
}

pub(super) fn condition(e: &mut Encoder, when: &Condition) {
    use Condition as C;
    match when {
        C::All(all) => e.str("all").list(all, condition),
        C::Any(any) => e.str("any").list(any, condition),
        C::Not(not) => {
            e.str("not");
            condition(e, not);
            e
        }
        C::After(moment) => e.str("after").len(*moment),
        C::Chose(moment, choice) => e.str("chose").len(*moment).len(*choice),
        C::Went(moment, outcome) => e.str("went").len(*moment).word(outcome),
        C::Habit(stance, days, share) => e
            .str("habit")
            .word(stance)
            .u32(*days)
            .f64(*share.start())
            .f64(*share.end()),
        C::TaskLate(task) => e.str("task late").len(*task),
        C::TaskDone(task) => e.str("task done").len(*task),
        C::PromiseBroken => e.str("promise broken"),
        C::Gone(person) => e.str("gone").len(*person),
        C::Person(person, quantity, level) => {
            e.str("person").len(*person).word(quantity);
            e.f64(*level.start()).f64(*level.end())
        }
        C::Team(quantity, level) => e.str("team").word(quantity).f64(*level.start()).f64(*level.end()),
        C::Delivered(share) => e.str("delivered").f64(*share.start()).f64(*share.end()),
        C::Energy(level) => e.str("energy").f64(*level.start()).f64(*level.end()),
        C::Standing(party, level) => e.str("standing").len(*party).f64(*level.start()).f64(*level.end()),
        C::Level(level) => e.str("level").f64(*level.start()).f64(*level.end()),
        C::Left(count) => e.str("left").f64(*count.start()).f64(*count.end()),
        C::Days(days) => e.str("days").u32(*days.start()).u32(*days.end()),
    };
}

pub(super) fn ending(m: &mut Meaning, ending: &Ending) {
    // The last image is written with the epilogue: endings of old have none, and keep their digests.
    let Ending {
        id,
        when,
        title,
        text,
        last: _,
    } = ending;
    m.said(title).said(text);
    m.rules.str(id).option(when.as_ref(), condition);
}

pub(super) fn occasion(e: &mut Encoder, on: Occasion) {
    match on {
        Occasion::Briefing => e.str("briefing"),
        Occasion::Plan => e.str("plan"),
        Occasion::Day => e.str("day"),
        Occasion::Moment(moment) => e.str("moment").len(moment),
        Occasion::Consequence => e.str("consequence"),
        Occasion::Meeting => e.str("meeting"),
        Occasion::Silence => e.str("silence"),
        Occasion::Pulse => e.str("pulse"),
        Occasion::Reflection => e.str("reflection"),
        Occasion::LastWeek => e.str("last week"),
        Occasion::Debrief => e.str("debrief"),
    };
}
