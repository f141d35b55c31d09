//! Each person's day at work: the most pressing task of their own, the problems it brings, progress, errors.
//!
//! Nothing here depends on the order of people: what one does to another (help, requests) counts from the queue or from
//! tomorrow.

use super::problem_response::{self, ProblemResponse};
use crate::scenario::{Outcome, PersonId, Quantity, TaskId};
use crate::simulation::chance::{PersonChance, Purpose};
use crate::simulation::event::{Cause, EventKind, EventSink};
use crate::simulation::individuals;
use crate::simulation::learning::{Attempt, learn};
use crate::simulation::math::unit;
use crate::simulation::run::Run;
use crate::simulation::stance::Axes;
use crate::simulation::state::{Member, Request, State, TaskState, WINDOW};
use crate::simulation::success::{self, Problem};
use crate::simulation::world::World;

/// Everybody works.
pub fn everybody<L: EventSink>(run: &mut Run<'_, L>, leader_here: bool) {
    let slot = run.state.day as usize % WINDOW;
    let weight = run.world.model.signal.week_weight;
    if !run.memo.work_holds() {
        take_up(run.world, run.state);
    }
    debug_assert!(is_taken_up(run.world, run.state), "work has changed unheard");
    for member in &mut run.state.members {
        remember(member, slot, weight);
    }
    individuals::wake(run.world, run.state, run.chance);
    let today = run.today();
    let mut open = Open::NotLooked;
    for p in 0..run.state.people {
        let member = &mut run.state.members[p];
        if member.gone {
            continue;
        }
        let helping = std::mem::replace(&mut member.helping, 0.0);
        let luck = today.of(run.world.people[p]);
        match member.task {
            Some(task) => {
                let time = (1.0 - helping).max(run.world.model.work.own_time);
                one_day(run, p, task, luck, time, leader_here);
            }
            None => slack(run, p, luck, &mut open),
        }
    }
    finish(run);
}

/// Everybody takes up what presses most of their own. Nothing that decides it changes before the evening.
fn take_up(world: &World, state: &mut State) {
    let State { members, tasks, .. } = state;
    let mut free = 0;
    for member in &mut *members {
        if !member.gone {
            member.task = None;
            free += 1;
        }
    }
    for t in world.index.most_urgent_task.iter().copied() {
        if free == 0 {
            return;
        }
        let task = &tasks[t];
        if task.finished.is_some() {
            continue;
        }
        let owner = &mut members[task.owner];
        if !owner.gone && owner.task.is_none() && ready(world, tasks, t) {
            owner.task = Some(t);
            free -= 1;
        }
    }
}

/// Everybody works on what presses most of their own.
fn is_taken_up(world: &World, state: &State) -> bool {
    let mut here = state.here();
    here.all(|p| state.members[p].task == most_urgent_task(world, state, p))
}

/// Everything that must be done before a task is done.
fn ready(world: &World, tasks: &[TaskState], task: TaskId) -> bool {
    let before = &world.scenario.tasks[task].after;
    before.iter().all(|a| tasks[*a].finished.is_some())
}

/// What leaves the ten days that are looked back on goes into what was seen before, and its place is emptied.
fn remember(member: &mut Member, slot: usize, weight: f64) {
    let problems = f64::from(member.problems[slot]);
    if problems > 0.0 {
        let share = weight * problems.min(2.0);
        member.seen_light += share * (f64::from(member.handled[slot]) / problems - member.seen_light);
        member.seen_thread += share * (f64::from(member.brought[slot]) / problems - member.seen_thread);
    }
    (member.handled[slot], member.brought[slot], member.problems[slot]) = (0, 0, 0);
}

/// The task somebody would work on today: theirs, open, ready, and due first; the heavier, then the earlier listed.
pub fn most_urgent_task(world: &World, state: &State, person: PersonId) -> Option<TaskId> {
    let mine = |t: &TaskId| state.tasks[*t].owner == person && state.tasks[*t].finished.is_none();
    let mut tasks = world.index.most_urgent_task.iter().copied();
    tasks.find(|t| mine(t) && ready(world, &state.tasks, *t))
}

fn one_day<L: EventSink>(
    run: &mut Run<'_, L>,
    p: PersonId,
    task: TaskId,
    luck: PersonChance,
    time: f64,
    leader_here: bool,
) {
    use Quantity as Q;
    let model = &run.world.model;
    let what = &run.world.scenario.tasks[task];
    let subject = run.world.tasks[task];
    if run.state.members[p].waiting.is_some() {
        return;
    }
    let skill = run.state.skill(p, what.domain);
    let (strain, clarity) = (run.state.of(p, Q::Strain), run.state.of(p, Q::Clarity));
    let gap = what.difficulty - skill;
    let w = &model.work;
    let hazard = unit(
        (w.hazard + w.hazard_gap * gap.max(-w.hazard_ease) + w.hazard_strain * (strain - w.hazard_calm)
            - w.hazard_clarity * (clarity - 0.5))
            * (w.hazard_blocked - w.hazard_path * run.state.team.path),
    );
    let mut time = time;
    if luck.at(Purpose::Problem, subject).chance(hazard) {
        time *= problem(run, p, task, luck, leader_here);
    }
    if time > 0.0 {
        progress(run, p, task, luck, time);
    }
}

/// A problem came up. Gives the share of the day that is left for progress.
fn problem<L: EventSink>(
    run: &mut Run<'_, L>,
    p: PersonId,
    task: TaskId,
    luck: PersonChance,
    leader_here: bool,
) -> f64 {
    let model = &run.world.model;
    let what = &run.world.scenario.tasks[task];
    let subject = run.world.tasks[task];
    let slot = run.state.day as usize % WINDOW;
    let noise = luck.at(Purpose::Difficulty, subject).approx_normal();
    let difficulty = unit(what.difficulty + model.work.noise * noise);
    let problem = Problem {
        domain: what.domain,
        difficulty,
        familiarity: model.work.familiarity,
    };
    run.state.members[p].problems[slot] += 1;
    let peer = problem_response::best_peer(run.world, run.state, p, what.domain);
    let weights = problem_response::today(run.world, run.state, p, peer);
    let way = match luck.at(Purpose::Recourse, subject).weighted(&weights) {
        0 => ProblemResponse::Alone,
        1 => ProblemResponse::Peer,
        2 => ProblemResponse::Leader,
        _ => ProblemResponse::Hide,
    };
    match way {
        ProblemResponse::Alone => attempt(run, p, task, &problem, None),
        ProblemResponse::Peer => attempt(run, p, task, &problem, peer),
        ProblemResponse::Leader => {
            run.state.members[p].brought[slot] += 1;
            run.state.members[p].waiting = Some(run.state.day);
            if leader_here {
                let time = luck.at(Purpose::TimeOfDay, subject).unit();
                let request = Request {
                    person: p,
                    task,
                    day: run.state.day,
                    time,
                    difficulty,
                };
                run.state.requests.push(request);
            }
            run.tell(|| EventKind::Asked { person: p, task });
            1.0 - model.work.served
        }
        ProblemResponse::Hide => {
            let severity = model.errors.hidden_least
                + model.errors.hidden_spread * run.luck(p, Purpose::Severity, subject, 1).unit();
            let state = &mut run.state.tasks[task];
            state.hidden += severity;
            state.hidden_by = p;
            run.tell(|| EventKind::Hid(p, task));
            run.move_by(p, Quantity::Strain, model.strain.fear, Cause::Fear);
            model.work.left_hidden
        }
    }
}

/// Somebody tries, alone or with a colleague. Gives the share of the day left for progress.
pub fn attempt<L: EventSink>(
    run: &mut Run<'_, L>,
    p: PersonId,
    task: TaskId,
    problem: &Problem,
    peer: Option<PersonId>,
) -> f64 {
    use Quantity as Q;
    let model = &run.world.model;
    let subject = run.world.tasks[task];
    let axes = peer.map_or(Axes::ALONE, |_| Axes::of_peer(&model.peer));
    let odds = peer.map_or_else(
        || success::alone(run.world, run.state, p, problem),
        |q| {
            success::helped(
                run.world,
                run.state,
                p,
                problem,
                run.state.skill(q, problem.domain),
                axes,
            )
        },
    );
    let odds = odds + model.nature.mood_odds * run.state.members[p].mood;
    let well = run.luck(p, Purpose::Attempt, subject, 0).chance(odds);
    let outcome = if well { Outcome::Well } else { Outcome::Badly };
    let cause = if well { Cause::OwnSuccess } else { Cause::OwnFailure };
    let feedback = run.state.members[p].feedback;
    let safety = run.state.of(p, Q::Safety);
    learn(
        run,
        p,
        &Attempt {
            domain: problem.domain,
            difficulty: problem.difficulty,
            familiarity: problem.familiarity,
            amount: model.learning.problem,
            axes,
            feedback,
            well,
            openness: safety,
            cause,
        },
    );
    run.state.team.unreviewed += 1.0;
    let own = 1.0 - axes.control;
    let (reliance, efficacy) = (run.state.of(p, Q::Reliance), run.state.of(p, Q::Efficacy));
    let resilience = run.world.scenario.people[p].resilience;
    let rates = &model.efficacy;
    if well {
        run.move_by(p, Q::Reliance, -model.reliance.down * own * reliance, cause);
        run.move_by(p, Q::Efficacy, rates.problem * rates.up * own * (1.0 - efficacy), cause);
        let slot = run.state.day as usize % WINDOW;
        run.state.members[p].handled[slot] += 1;
        run.state.members[p].stuck = 0;
        run.state.members[p].unseen = run.state.members[p].unseen.saturating_add(1);
    } else {
        let soft = 1.0 - rates.resilience * resilience;
        run.move_by(
            p,
            Q::Efficacy,
            -rates.problem * rates.down * own * efficacy * soft * (1.0 - rates.feedback * feedback),
            cause,
        );
        run.state.members[p].stuck = run.state.members[p].stuck.saturating_add(1);
        error(run, p, task, model.errors.failed);
    }
    if let Some(q) = peer {
        run.state.members[q].helping += model.work.help;
        run.rapport(p, q, model.social.rapport_help, Cause::Colleague);
        if well {
            run.move_by(q, Q::Visibility, model.visibility.helped, Cause::Recognition);
        }
    }
    run.tell(|| EventKind::Handled {
        person: p,
        task,
        with: peer,
        outcome,
    });
    if well {
        model.work.left_well
    } else {
        model.work.left_badly
    }
}

/// Progress on a task, and the errors that come with it.
fn progress<L: EventSink>(run: &mut Run<'_, L>, p: PersonId, task: TaskId, luck: PersonChance, time: f64) {
    use Quantity as Q;
    let model = &run.world.model;
    let what = &run.world.scenario.tasks[task];
    let subject = run.world.tasks[task];
    let skill = run.state.skill(p, what.domain);
    let fit = 1.0 + model.work.pace_skill * (skill - what.difficulty);
    let tired =
        1.0 - model.work.pace_strain * run.state.of(p, Q::Strain) + model.nature.mood_pace * run.state.members[p].mood;
    let will = model.work.will_base + model.work.will * run.state.of(p, Q::Ownership) * run.state.of(p, Q::Commitment);
    let ways = model.work.process_base + model.work.process * run.state.team.process;
    let pace = model.work.pace * fit.clamp(model.work.pace_least, model.work.pace_most) * tired * will * ways;
    run.state.tasks[task].done += pace * time;
    let gap = (what.difficulty - skill).max(-model.work.defect_ease);
    let careful = model.work.defect_careless - model.work.defect_standards * run.state.team.standards;
    let chance = unit((model.work.defect + model.work.defect_gap * gap) * careful);
    if luck.at(Purpose::Defect, subject).chance(chance) {
        error(run, p, task, 1.0);
    }
    let daily = Attempt {
        domain: what.domain,
        difficulty: what.difficulty,
        familiarity: model.work.familiarity_day,
        amount: model.learning.day,
        axes: Axes::ALONE,
        feedback: run.state.members[p].feedback,
        well: true,
        openness: 0.0,
        cause: Cause::Practice,
    };
    learn(run, p, &daily);
}

/// An error enters the work.
pub fn error<L: EventSink>(run: &mut Run<'_, L>, p: PersonId, task: TaskId, size: f64) {
    let n = run.state.tasks[task].errors;
    let rates = &run.world.model.errors;
    let severity =
        size * (rates.least + rates.spread * run.luck(p, Purpose::Severity, run.world.tasks[task], n + 2).unit());
    let state = &mut run.state.tasks[task];
    state.latent += severity;
    state.errors += 1;
}

/// The open task that is due first, looked for once a day and only when somebody has nothing of their own.
enum Open {
    NotLooked,
    Task(TaskId),
    None,
}

impl Open {
    fn look(&mut self, world: &World, state: &State) -> Option<TaskId> {
        if matches!(self, Self::NotLooked) {
            let mut tasks = world.index.soonest.iter().copied();
            let first = tasks.find(|t| state.tasks[*t].finished.is_none() && ready(world, &state.tasks, *t));
            *self = first.map_or(Self::None, Self::Task);
        }
        match *self {
            Self::Task(task) => Some(task),
            Self::NotLooked | Self::None => None,
        }
    }
}

/// Nothing of one's own to do: initiative looks for something.
fn slack<L: EventSink>(run: &mut Run<'_, L>, p: PersonId, luck: PersonChance, open: &mut Open) {
    use Quantity as Q;
    run.state.members[p].waiting = None;
    run.tell(|| EventKind::Free(p));
    let strain = run.state.of(p, Q::Strain);
    run.move_by(p, Q::Strain, -run.world.model.strain.slack * strain, Cause::Slack);
    let who = &run.world.scenario.people[p];
    // The least to look at first: whether there is anything to do, and whether today's luck would do at best.
    let Some(task) = open.look(run.world, run.state) else {
        return;
    };
    let luck = luck.at(Purpose::Initiative, run.world.people[p]).unit();
    let rates = &run.world.model.work;
    let mine = 1.0 + rates.start_ownership * (run.state.of(p, Q::Ownership) - 0.5);
    let together = rates.start_accountability * (run.state.team.accountability - 0.5);
    let drive =
        |unasked: f64| unit(unasked * (rates.start_base + rates.start_initiative * who.initiative) * mine + together);
    if luck >= drive(1.0) {
        return;
    }
    let domain = run.world.main_domain[p];
    if luck < drive(problem_response::acts_unasked(run.world, run.state, p, domain)) {
        let fit = unit(rates.start_fit + run.state.skill(p, run.world.scenario.tasks[task].domain));
        let owner = run.state.tasks[task].owner;
        run.state.tasks[task].done += rates.start_size * fit;
        run.rapport(p, owner, run.world.model.social.rapport_help, Cause::Colleague);
        run.tell(|| EventKind::SelfStarted(p, task));
    }
}

/// Marks what is done today, and what has missed its day.
fn finish<L: EventSink>(run: &mut Run<'_, L>) {
    let (world, day) = (run.world, run.state.day);
    for (t, due) in world.index.due.iter().copied().enumerate() {
        let state = &mut run.state.tasks[t];
        if state.finished.is_some() {
            continue;
        }
        if state.done >= state.effort {
            state.finished = Some(day);
            run.memo.work_changed();
            let late = day > due;
            let owner = state.owner;
            run.tell(|| EventKind::TaskDone(t, late));
            let rates = &run.world.model.commitment;
            let delta = if late { -rates.late } else { rates.delivered };
            run.move_by(owner, Quantity::Commitment, delta, Cause::Delivery);
            let client = run.world.scenario.projects[run.world.scenario.tasks[t].project].client;
            if let Some(party) = client {
                let rates = &run.world.model.outside;
                run.standing(
                    party,
                    if late {
                        -rates.late * rates.late_done
                    } else {
                        rates.delivered
                    },
                    Cause::Delivery,
                );
            }
        } else if day >= due && !state.missed {
            state.missed = true;
            run.tell(|| EventKind::TaskMissed(t));
            let client = run.world.scenario.projects[run.world.scenario.tasks[t].project].client;
            if let Some(party) = client {
                run.standing(party, -run.world.model.outside.late, Cause::Delivery);
            }
        }
    }
}
