//! Which fields of the state its digest is made of: all of them, in a fixed order.

use super::act::{Act, ActSubject};
use super::moment_instance::{MomentInstance, Origin};
use super::nature::Nature;
use super::plan::Plan;
use super::question::{LastMeetingAction, Reflect};
use super::state::{
    DeskState, LeaderState, Member, Phase, PromiseState, Request, State, Taken, TaskState, Team, WrittenState,
};
use super::state_digest::{DigestFields, FieldHasher, digest_fields};
use super::table::Table;
use crate::scenario::{Kind, Outcome, Stance};

digest_fields! {
    State {
        day, phase, people, levels, rapport, members, tasks, requests, leader, promises, standing, team, written, today,
        tomorrow, raised, asked_this_week, emergent_this_week, asked_today, texts_used, well_used, badly_used, choices, plan,
        table, listened, reflect, reflected, halfway_asked, motive_week, acts, acts_today, promise_broken, last_level, ending,
        wrong_call,
    }
    Member {
        gone, notice, waiting, task, handled, brought, problems, seen_light, seen_thread, contact, feedback, stepped_in,
        look_again, invited, helping, stuck, leads, last_moment, unseen, credibility, questioned, worn, nature, mood,
    }
    Nature { trust, commitment, strain, learning,
    }
    TaskState { owner, effort, done, finished, missed, slipping_told, latent, hidden, hidden_by, harm, errors }
    Request { person, task, day, time, difficulty }
    LeaderState { energy, craft, desk, used, answered_today, answers_left, strategic, wrong, worn }
    DeskState { left, owner }
    PromiseState { to, due, hours, open }
    Team { process, path, standards, accountability, intent, unreviewed }
    WrittenState { due, played, lapsed, choice, outcome }
    Taken { day, stance }
    Plan { hours, manner, with, delegate, leads }
    MomentInstance { number, kind, origin, owner, other, task, party, hour, severity }
    Table {
        raised, written, beat, people, said, order, spoken, last, silence, leaders_view, drawn_out,
    }
}

impl DigestFields for Stance {
    fn write_to(&self, to: &mut FieldHasher) {
        to.name(self.name());
    }
}

impl DigestFields for Kind {
    fn write_to(&self, to: &mut FieldHasher) {
        to.name(self.name());
    }
}

impl DigestFields for Outcome {
    fn write_to(&self, to: &mut FieldHasher) {
        to.name(self.name());
    }
}

impl DigestFields for Phase {
    fn write_to(&self, to: &mut FieldHasher) {
        to.name(match self {
            Self::Plan => "plan",
            Self::Dawn => "dawn",
            Self::Moments => "moments",
            Self::Aftermath => "aftermath",
            Self::Pulse => "pulse",
            Self::Reflect => "reflect",
            Self::Away => "away",
            Self::Finished => "finished",
        });
    }
}

impl DigestFields for Origin {
    fn write_to(&self, to: &mut FieldHasher) {
        let (name, index) = match self {
            Self::Written(moment) => ("written", moment),
            Self::Emergent(text) => ("emergent", text),
        };
        to.name(name);
        index.write_to(to);
    }
}

impl DigestFields for Reflect {
    fn write_to(&self, to: &mut FieldHasher) {
        let (name, about) = match *self {
            Self::Motive(moment) => ("motive", u64::from(moment)),
            Self::Written(reflection) => ("written", reflection as u64),
            Self::Halfway => ("halfway", 0),
            Self::End => ("end", 0),
        };
        to.name(name);
        about.write_to(to);
    }
}

impl DigestFields for LastMeetingAction {
    fn write_to(&self, to: &mut FieldHasher) {
        let (name, person, about) = match *self {
            Self::Opening => ("opening", None, None),
            Self::Fact(person, fact) => ("fact", Some(person), Some(fact)),
            Self::Repeated(person, fact) => ("repeated", Some(person), Some(fact)),
            Self::Agreed(person) => ("agreed", Some(person), None),
            Self::Silence => ("silence", None, None),
            Self::LeaderSpoke(option) => ("leader-spoke", None, Some(option)),
        };
        to.name(name);
        (person, about).write_to(to);
    }
}

impl DigestFields for Act {
    fn write_to(&self, to: &mut FieldHasher) {
        let spec = self.spec();
        to.name(spec.name);
        spec.person.write_to(to);
        let (subject, index) = match spec.subject {
            ActSubject::Nothing => ("nothing", 0),
            ActSubject::Task(task) => ("task", task),
            ActSubject::Desk(task) => ("desk", task),
            ActSubject::Project(project) => ("project", project),
        };
        to.name(subject);
        index.write_to(to);
    }
}
