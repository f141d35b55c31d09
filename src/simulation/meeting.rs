//! A meeting, beat by beat. Members hold facts, some common, some unique; the better option follows from all of them,
//! the group's choice from those that were said. After the leader states a view, people repeat and agree.

use std::sync::Arc;

use super::chance::{AddressedRng, Purpose};
use super::event::{Cause, EventKind, EventSink};
use super::index::MeetingFactBits;
use super::math::{exp, float, sigmoid};
use super::moment_instance::{MomentInstance, Origin};
use super::question::{LastMeetingAction, MeetingAction, MeetingQuestion};
use super::run::Run;
use super::state::{State, Taken};
use super::table::Table;
use super::world::World;
use crate::scenario::{Meeting, Outcome, PersonId, Quantity, Stance};

/// Facts of a meeting at most: each is a bit of a word.
const FACTS: usize = u64::BITS as usize;
/// People at a table for whose weights there is room without asking the system for it. More may sit there.
const AT_A_TABLE: usize = 16;
/// How many may be invited by name in one beat, so that a player reads a short list.
const INVITED: usize = 3;
/// What can be done in a beat beside stating and deciding: waiting, asking, leaving it to them, and invitations.
const OTHERWISE: usize = 3 + INVITED;
/// From so many invitations, questions and waits on, the leader has led by asking.
const A_FEW: u32 = 3;

/// Opens the table.
pub(super) fn open<L: EventSink>(run: &mut Run<'_, L>, raised: MomentInstance) {
    let Origin::Written(written) = raised.origin else {
        return;
    };
    let people: Arc<[PersonId]> = run.world.scenario.moments[written]
        .people
        .iter()
        .copied()
        .filter(|p| !run.state.members[*p].gone)
        .collect();
    let spoken = vec![0; people.len()];
    run.state.table = Some(Table {
        raised,
        written,
        beat: 0,
        people,
        said: 0,
        order: Vec::new(),
        spoken,
        last: LastMeetingAction::Opening,
        silence: 0,
        leaders_view: None,
        drawn_out: 0,
    });
}

/// What is asked in this beat. Answer 1 waits, or, when time is up, lets them decide.
pub(super) fn question(world: &World, table: &Table) -> MeetingQuestion {
    let meeting = matter(world, table.written);
    let beats = meeting.map_or(1, |m| m.beats);
    let count = meeting.map_or(1, |m| m.options.len());
    let mut options = Vec::with_capacity(OTHERWISE + 2 * count);
    if table.beat < beats {
        options.push(MeetingAction::Wait);
        options.extend(quietest(world, table).into_iter().flatten().map(MeetingAction::Invite));
        options.push(MeetingAction::Ask);
        options.push(MeetingAction::LetThemDecide);
        if table.leaders_view.is_none() {
            options.extend((0..count).map(MeetingAction::State));
        }
    } else {
        options.push(MeetingAction::LetThemDecide);
    }
    options.extend((0..count).map(MeetingAction::Decide));
    MeetingQuestion {
        moment: table.raised,
        written: table.written,
        beat: table.beat,
        beats,
        people: Arc::clone(&table.people),
        said: table.order.clone(),
        spoken: table.spoken.clone(),
        last: table.last,
        silence: table.silence,
        leaders_view: table.leaders_view,
        options,
    }
}

/// The three who have spoken least; ties go to the quieter voice, then to the order at the table.
fn quietest(world: &World, table: &Table) -> [Option<PersonId>; INVITED] {
    let people = &world.scenario.people;
    let mut three: [Option<(u32, f64, PersonId)>; INVITED] = [None; INVITED];
    for (p, spoken) in table.people.iter().copied().zip(&table.spoken) {
        let mut here = Some((*spoken, people[p].voice, p));
        for place in &mut three {
            if let Some((spoken, voice, _)) = here
                && place.is_none_or(|(often, loud, _)| spoken.cmp(&often).then_with(|| voice.total_cmp(&loud)).is_lt())
            {
                here = std::mem::replace(place, here);
            }
        }
    }
    three.map(|place| place.map(|(_, _, p)| p))
}

/// Whether a beat can be played now.
pub(super) fn may(world: &World, table: &Table, beat: MeetingAction) -> bool {
    let meeting = matter(world, table.written);
    let beats = meeting.map_or(1, |m| m.beats);
    let count = meeting.map_or(1, |m| m.options.len());
    let running = table.beat < beats;
    match beat {
        MeetingAction::Wait | MeetingAction::Ask => running,
        MeetingAction::Invite(p) => running && table.people.contains(&p),
        MeetingAction::State(option) => running && table.leaders_view.is_none() && option < count,
        MeetingAction::Decide(option) => option < count,
        MeetingAction::LetThemDecide => true,
    }
}

fn matter(world: &World, written: usize) -> Option<&Meeting> {
    world.scenario.moments[written].meeting.as_ref()
}

/// Plays one beat. The table is gone when the meeting is over.
pub(super) fn play<L: EventSink>(run: &mut Run<'_, L>, beat: MeetingAction) {
    let world = run.world;
    let Some(mut table) = run.state.table.take() else {
        return;
    };
    let Some(meeting) = matter(world, table.written) else {
        return;
    };
    run.state.leader.used += world.model.meeting.beat_hours;
    match beat {
        MeetingAction::Decide(option) => return close(run, &table, meeting, Some(option)),
        MeetingAction::LetThemDecide => return close(run, &table, meeting, None),
        MeetingAction::State(option) => {
            table.leaders_view = Some(option);
            table.last = LastMeetingAction::LeaderSpoke(option);
            table.silence = 0;
        }
        MeetingAction::Wait => {
            table.drawn_out += u32::from(table.silence > 0);
            somebody(run, &mut table, meeting, None, 0.0);
        }
        MeetingAction::Ask => {
            table.drawn_out += 1;
            somebody(run, &mut table, meeting, None, world.model.meeting.ask);
        }
        MeetingAction::Invite(p) => {
            table.drawn_out += 1;
            somebody(run, &mut table, meeting, Some(p), world.model.meeting.invite);
        }
    }
    table.beat += 1;
    run.state.table = Some(table);
}

/// Somebody may speak.
fn somebody<L: EventSink>(
    run: &mut Run<'_, L>,
    table: &mut Table,
    meeting: &Meeting,
    invited: Option<PersonId>,
    boost: f64,
) {
    let m = &run.world.model.meeting;
    let subject = run.world.moments[table.written];
    let mut luck = run.own_luck(Purpose::Speaker, subject, table.beat);
    if table.people.is_empty() {
        table.last = LastMeetingAction::Silence;
        return;
    }
    let index = invited.and_then(|p| table.people.iter().position(|q| *q == p));
    let mut few = [0.0; AT_A_TABLE];
    let mut many = Vec::new();
    let weights = weights(run, table, index.is_none(), &mut few, &mut many);
    let quiet = if let Some(i) = index {
        let safety = run.state.of(table.people[i], Quantity::Safety);
        !luck.chance(sigmoid(m.named + m.named_safety * (safety - m.named_ease)))
    } else {
        let stated = if table.leaders_view.is_some() {
            m.leader_spoke
        } else {
            0.0
        };
        let mut total = 0.0;
        for weight in weights {
            total += weight;
        }
        let climate = total / float(table.people.len());
        let silence = m.silence * f64::from(table.silence);
        !luck.chance(sigmoid(
            m.speak_base + m.climate * libm::log(climate) + silence + boost - stated,
        ))
    };
    if quiet {
        table.silence += 1;
        table.last = LastMeetingAction::Silence;
        run.tell(|| EventKind::Silence);
        return;
    }
    table.silence = 0;
    let i = index.unwrap_or_else(|| luck.weighted(weights));
    let p = table.people[i];
    table.spoken[i] += 1;
    let conforms = m.conformity * (m.conformity_safety - run.state.of(p, Quantity::Safety));
    if table.leaders_view.is_some() && luck.chance(conforms) {
        table.last = LastMeetingAction::Agreed(p);
        run.tell(|| EventKind::Agreed(p));
        return;
    }
    match say(run.world, run.state, table, meeting, p, &mut luck, boost > 0.0) {
        Some((fact, true)) => {
            table.said |= 1 << fact;
            table.order.push(fact);
            table.last = LastMeetingAction::Fact(p, fact);
            run.tell(|| EventKind::FactSaid(Some(p), fact));
        }
        Some((fact, false)) => table.last = LastMeetingAction::Repeated(p, fact),
        None => {
            table.last = LastMeetingAction::Silence;
            table.silence += 1;
        }
    }
}

/// How much each at the table tends to speak now, in `few` or, at a long table, in `many`. Nothing when it is not
/// wanted.
fn weights<'a, L>(
    run: &Run<'_, L>,
    table: &Table,
    wanted: bool,
    few: &'a mut [f64; AT_A_TABLE],
    many: &'a mut Vec<f64>,
) -> &'a [f64] {
    let count = if wanted { table.people.len() } else { 0 };
    let weights = if count <= few.len() {
        &mut few[..count]
    } else {
        many.resize(count, 0.0);
        &mut many[..]
    };
    let m = &run.world.model.meeting;
    for (i, weight) in weights.iter_mut().enumerate() {
        let p = table.people[i];
        let voice = run.world.scenario.people[p].voice * m.voice / (1.0 + m.silence_voice * f64::from(table.silence));
        let safe = m.safety * (run.state.of(p, Quantity::Safety) - 0.5);
        let said = m.spoken * f64::from(table.spoken[i]);
        let asked = if run.state.members[p].invited { m.invited } else { 0.0 };
        let rank = m.seniority * run.world.scenario.people[p].seniority;
        *weight = exp(voice + safe - said + asked + rank);
    }
    weights
}

/// What somebody says: a fact (index) and whether it is new. Common facts come more easily than unique ones.
fn say(
    world: &World,
    state: &State,
    table: &Table,
    meeting: &Meeting,
    p: PersonId,
    luck: &mut AddressedRng,
    asked: bool,
) -> Option<(usize, bool)> {
    let m = &world.model.meeting;
    let matter = world.index.matters[table.written].as_ref()?;
    let knows = matter.knows[p];
    let view = best_option(meeting, matter, knows);
    let safe = m.unique_base + state.of(p, Quantity::Safety);
    let mut weights = [0.0; FACTS];
    let weights = &mut weights[..meeting.facts.len().min(FACTS)];
    for (f, (fact, weight)) in meeting.facts.iter().zip(weights.iter_mut()).enumerate() {
        if knows & (1 << f) == 0 {
            continue;
        }
        let common = fact.known_by.len() >= table.people.len();
        let ease = if common {
            m.common
        } else {
            safe * if asked { m.asked_unique } else { 1.0 }
        };
        let fits = if fact.points_to == view { m.fits_view } else { 1.0 };
        let again = if table.said & (1 << f) != 0 {
            if asked { m.asked_again } else { m.repeat }
        } else {
            1.0
        };
        *weight = ease * fits * again;
    }
    if weights.iter().sum::<f64>() <= 0.0 {
        return None;
    }
    let fact = luck.weighted(weights);
    Some((fact, table.said & (1 << fact) == 0))
}

/// The option with most weight among the facts in a mask; ties go to the first.
fn best_option(meeting: &Meeting, matter: &MeetingFactBits, facts: u64) -> usize {
    let mut best = (0, f64::NEG_INFINITY);
    for (option, points_to) in matter.points_to.iter().enumerate() {
        let (mut weight, mut left) = (0.0, facts & points_to);
        while left != 0 {
            weight += meeting.facts[left.trailing_zeros() as usize].weight;
            left &= left - 1;
        }
        if weight > best.1 {
            best = (option, weight);
        }
    }
    best.0
}

/// The meeting comes to its end: who decided, how well, and what it does to people.
fn close<L: EventSink>(run: &mut Run<'_, L>, table: &Table, meeting: &Meeting, by_leader: Option<usize>) {
    use Quantity as Q;
    let m = &run.world.model.meeting;
    let Some(matter) = &run.world.index.matters[table.written] else {
        return;
    };
    let better = best_option(meeting, matter, u64::MAX);
    let option = by_leader.unwrap_or_else(|| group_choice(run, table, meeting, matter));
    let outcome = if option == better {
        Outcome::Well
    } else {
        Outcome::Badly
    };
    run.tell(|| EventKind::Decided {
        option,
        by_leader: by_leader.is_some(),
        better,
    });
    let cause = Cause::Meeting(table.raised.number);
    let pooled = float(table.order.len()) / float(meeting.facts.len().max(1));
    for (i, p) in table.people.iter().copied().enumerate() {
        let (ownership, safety) = (run.state.of(p, Q::Ownership), run.state.of(p, Q::Safety));
        let clarity = run.state.of(p, Q::Clarity);
        let theirs = if by_leader.is_some() {
            -m.overruled * m.ownership * ownership
        } else {
            m.ownership * (1.0 - ownership)
        };
        run.move_by(p, Q::Ownership, theirs, cause);
        run.move_by(
            p,
            Q::Clarity,
            (m.clarity + m.clarity_pooled * pooled) * (1.0 - clarity),
            cause,
        );
        let reliance = run.state.of(p, Q::Reliance);
        let rates = &run.world.model.reliance;
        let habit = if by_leader.is_some() {
            m.reliance_up * rates.up * (1.0 - reliance)
        } else {
            -m.reliance_down * rates.down * reliance
        };
        run.move_by(p, Q::Reliance, habit, cause);
        if table.spoken[i] > 0 {
            let early = table.leaders_view.is_some();
            let kept = if early {
                -m.safety_early * m.safety_kept * safety
            } else {
                m.safety_kept * (1.0 - safety)
            };
            run.move_by(p, Q::Safety, kept, cause);
            let seen = run.state.of(p, Q::Visibility);
            run.move_by(p, Q::Visibility, m.seen * (1.0 - seen), cause);
        }
        run.state.members[p].invited = false;
    }
    let team = &mut run.state.team;
    match outcome {
        Outcome::Well => {
            team.path += m.path_well * (1.0 - team.path);
            team.intent += m.intent_well * pooled * (1.0 - team.intent);
        }
        Outcome::Badly => {
            team.path -= m.path_badly * team.path;
            let task = table.raised.task;
            if let Some(task) = task {
                let state = &mut run.state.tasks[task];
                state.done = (state.done - m.work_badly).max(0.0);
            }
        }
    }
    let stance = match (by_leader, table.drawn_out) {
        (Some(_), 0..2) => Stance::Direct,
        (Some(_), _) => Stance::Guide,
        (None, 0) => Stance::Leave,
        (None, 1..A_FEW) => Stance::Entrust,
        (None, _) => Stance::Coach,
    };
    run.state.choices.push(Taken {
        day: run.state.day,
        stance,
    });
    run.state.written[table.written].choice = Some(option);
    run.state.written[table.written].outcome = Some(outcome);
}

/// Everyone's vote by what was said and what they know, bent toward the leader's view.
fn group_choice<L>(run: &Run<'_, L>, table: &Table, meeting: &Meeting, matter: &MeetingFactBits) -> usize {
    let m = &run.world.model.meeting;
    let mut votes = vec![0.0; meeting.options.len()];
    for p in table.people.iter().copied() {
        let informed = best_option(meeting, matter, table.said | matter.knows[p]);
        votes[informed] += 1.0;
        if let Some(view) = table.leaders_view {
            votes[view] += m.conformity * (m.conformity_safety - run.state.of(p, Quantity::Safety));
        }
    }
    let mut best = 0;
    for (option, count) in votes.iter().enumerate() {
        if *count > votes[best] {
            best = option;
        }
    }
    best
}
