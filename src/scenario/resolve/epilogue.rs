//! What is told at the end and in the week away: names to indices, and whom each text names.

use super::Context;
use super::conditions::{chosen, condition};
use crate::scenario::authored;
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::epilogue::{AwayWeek, CallBack, DeliveredText, Epilogue, NamingText, PersonEnding};
use crate::scenario::place::Located;
use crate::scenario::placeholders::named_in;
use crate::scenario::resolved::Person;

pub fn epilogue(
    written: &authored::Epilogue,
    people: &[Person],
    context: &Context,
    out: &mut DiagnosticSink,
) -> Epilogue {
    let naming = |text: &Located<String>| self::naming(&text.value, people);
    let delivered = written.delivered.value.iter();
    let delivered = delivered.map(|one| DeliveredText {
        when: one.when.as_ref().map(|when| condition(&when.value, context, out)),
        text: naming(&one.text),
    });
    let delivered = delivered.collect();
    let arcs = written.people.value.iter();
    let arcs = arcs.map(|one| PersonEnding {
        person: context.names.people.get(&one.person, out),
        leading: one.leading.value.clone(),
        freed: one.freed.value.clone(),
        waiting: one.waiting.value.clone(),
        hurt: one.hurt.value.clone(),
        gone: one.gone.value.clone(),
    });
    let arcs = arcs.collect();
    let callbacks = written.callbacks.iter();
    let callbacks = callbacks.map(|one| CallBack {
        after: context.names.moments.get(&one.after, out),
        chose: one
            .chose
            .as_ref()
            .and_then(|choice| chose(&one.after, choice, context, out)),
        went: one.went,
        text: naming(&one.text),
    });
    Epilogue {
        delivered,
        people: arcs,
        callbacks: callbacks.collect(),
    }
}

/// The index of a choice of a moment; nothing of an unknown moment, which has been reported.
fn chose(
    moment: &Located<String>,
    choice: &Located<String>,
    context: &Context,
    out: &mut DiagnosticSink,
) -> Option<usize> {
    let moment = context.names.moments.find(&moment.value)?;
    let choices = context.names.choices.get(moment)?;
    Some(chosen(choices, choice, moment, context, out))
}

pub fn away(written: &authored::AwayWeek, people: &[Person]) -> AwayWeek {
    let all = |texts: &Located<Vec<Located<String>>>| {
        let texts = texts.value.iter();
        texts.map(|text| naming(&text.value, people)).collect()
    };
    AwayWeek {
        asked: all(&written.asked),
        waited: all(&written.waited),
        broke: all(&written.broke),
        mended: all(&written.mended),
        quiet: all(&written.quiet),
        phone: all(&written.phone),
    }
}

fn naming(text: &str, people: &[Person]) -> NamingText {
    let known = people.iter().map(|person| (person.id.as_str(), person.name.as_str()));
    NamingText {
        text: text.to_owned(),
        names: named_in(text, known).collect(),
    }
}
