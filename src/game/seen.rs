//! The stage as narration says it, in the form that the stage is drawn from.
//!
//! In: [`narration::stage`]'s view. Out: [`ui::stage_view`](crate::ui::stage_view)'s. Nothing is decided here.

use crate::narration::stage as said;
use crate::ui::stage_view::{Mood, Posture, StageLeader, StagePerson, StageView};

/// The same picture, to be drawn.
pub(super) fn drawn(view: said::StageView) -> StageView {
    StageView {
        people: view.people.into_iter().map(person).collect(),
        leader: StageLeader {
            inside: view.leader.inside,
            beside: view.leader.beside,
        },
        speech: view.speech,
        silence: view.silence,
        table: view.table,
        truth: view.truth,
    }
}

fn person(person: said::StagePerson) -> StagePerson {
    StagePerson {
        id: person.id,
        name: person.name,
        look: person.look,
        light: person.light,
        thread: person.thread,
        waiting: person.waiting,
        posture: match person.posture {
            said::Posture::Upright => Posture::Upright,
            said::Posture::Leaning => Posture::Leaning,
            said::Posture::Turned => Posture::Turned,
            said::Posture::Hunched => Posture::Hunched,
            said::Posture::Tired => Posture::Tired,
            said::Posture::Waving => Posture::Waving,
        },
        mood: match person.mood {
            said::Mood::Glad => Mood::Glad,
            said::Mood::Calm => Mood::Calm,
            said::Mood::Unsure => Mood::Unsure,
            said::Mood::Worried => Mood::Worried,
            said::Mood::Cross => Mood::Cross,
            said::Mood::Spent => Mood::Spent,
        },
        gone: person.gone,
    }
}
