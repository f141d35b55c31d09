//! The wall of a room that is split: what became of the team either way.
//!
//! In: a session at the question, both futures of it, the votes. Out: a [`DividedPage`]. The side with more votes stands first, and nothing
//! says which vote was right. In a room of under five only who won is told and no count, since that would say who voted how.

use crate::insight::{Divided, DividedSide, PartingPoint, Payment};
use crate::narration::i18n::interpolate::capital;
use crate::narration::page::{DividedPage, DividedSidePage, PartingFace, PartingPage, PartingSide, Payer, RoomSplit};
use crate::narration::phrases::last_heard::whole_sentences;
use crate::narration::phrases::shorten::shorten;
use crate::narration::phrases::{meeting_moves, moment_words, notices, time, toll};
use crate::narration::stage::stage_words::describe_stage;
use crate::narration::stage::{Expression, StageLeader, StageView, mood, stage};
use crate::narration::view::View;
use crate::scenario::{DAYS_PER_WEEK, Outcome, PersonId};
use crate::session::Session;
use crate::simulation::{Answer, Event, EventKind, MomentInstance};

/// In a room of fewer, only who won is told.
const FEW: u32 = 5;
/// Letters of an answer above its stage, of what came of it, and of what that led to.
const ANSWER: usize = 66;
const CAME: usize = 72;
const LED: usize = 84;
/// From so much control on it is the leader's face that stands before what came of a choice; 0..1.
const STEPS_IN: f64 = 0.6;
/// The top of a level.
const SCALE: f64 = 10.0;

/// The words of the wall, in the language of `view`, which is of the session at the question.
#[must_use]
pub fn divided_page(view: &View<'_>, session: &Session, divided: &Divided, split: RoomSplit) -> DividedPage {
    let [first, second] = split.votes;
    let order = if second > first { [1, 0] } else { [0, 1] };
    let ahead = (first != second).then_some(order[0]);
    let counts = |side: usize| (split.room >= FEW).then(|| split.votes[side].to_string());
    let has_marks = split.room >= FEW && ahead.is_some();
    let sides = [0, 1].map(|place| {
        let side = order[place];
        let left_or_right = view.get(["divided-left", "divided-right"][place]);
        let mark = counts(side).filter(|_| has_marks).unwrap_or(left_or_right);
        let shown = &divided.sides[side];
        let happenings: Vec<Event> = session.happenings().iter().chain(&shown.heard).cloned().collect();
        let then = View {
            simulation: &shown.state,
            happenings: &happenings,
            ..*view
        };
        side_page(
            &then,
            divided,
            side,
            SideName {
                votes: counts(side),
                mark,
                wins: ahead == Some(side),
            },
        )
    });
    let parting = parting(view, divided, order, &sides);
    DividedPage {
        title: view.scenario.title.clone(),
        split: how_split(view, split),
        luck: view.get("what-if-luck"),
        goes_on: goes_on(view, split, order, ahead, &sides),
        sides,
        parting,
        alone: view.get("divided-alone"),
        alone_usually: view.get("divided-alone-usually"),
    }
}

/// How the room is split, as far as that may be told.
fn how_split(view: &View<'_>, split: RoomSplit) -> String {
    let [first, second] = split.votes;
    let (most, fewest) = (first.max(second), first.min(second));
    if split.room < FEW {
        return view.get("divided-split-few");
    }
    let key = if most == fewest {
        "divided-split-tie"
    } else {
        "divided-split"
    };
    // As text: a count of votes is read out and has no thousands.
    view.with(
        key,
        &[
            ("first", most.to_string().into()),
            ("second", fewest.to_string().into()),
        ],
    )
}

/// Where the room goes on.
fn goes_on(
    view: &View<'_>,
    split: RoomSplit,
    order: [usize; 2],
    ahead: Option<usize>,
    sides: &[DividedSidePage; 2],
) -> String {
    let on = split.goes_on.filter(|on| *on < 2);
    let place = |side: usize| order.iter().position(|at| *at == side).unwrap_or(0);
    match (on, ahead) {
        (None, None) => view.get("divided-goes-on-tie"),
        (None, Some(_)) => view.get("divided-goes-on-open"),
        (Some(on), ahead) => match &sides[place(on)].votes {
            Some(votes) if ahead == Some(on) => view.with("divided-goes-on", &[("votes", votes.as_str().into())]),
            _ => view.get(["divided-goes-on-left", "divided-goes-on-right"][place(on)]),
        },
    }
}

/// How a side is named.
struct SideName {
    votes: Option<String>,
    mark: String,
    wins: bool,
}

/// One side; `then` is the view of its future.
fn side_page(then: &View<'_>, divided: &Divided, side: usize, name: SideName) -> DividedSidePage {
    let shown = &divided.sides[side];
    let payer = |payment: &Payment| Payer {
        person: payment.person,
        look: then
            .scenario
            .people
            .get(payment.person)
            .map(|who| who.look.clone())
            .unwrap_or_default(),
        mood: burdened(mood_of(then, payment.person)),
    };
    let payer = shown.paid.as_ref().map(payer);
    let mut stage = team(then);
    for person in &mut stage.people {
        // Nobody smiles in the frame of who pays.
        if payer.as_ref().is_some_and(|payer| payer.person == person.id) {
            person.mood = burdened(person.mood);
        }
    }
    let (paid, cost, sure) = match &shown.paid {
        Some(payment) => {
            let values = [("count", payment.lucks.into()), ("all", divided.lucks.into())];
            let is_luck = 2 * payment.lucks < divided.lucks;
            let key = if is_luck { "divided-paid-luck" } else { "divided-paid" };
            (
                then.with(key, &[("name", then.name(payment.person).into())]),
                toll::cost(then, payment),
                if divided.lucks > 0 {
                    then.with("divided-sure", &values)
                } else {
                    String::new()
                },
            )
        }
        None => (then.get("divided-paid-nobody"), String::new(), String::new()),
    };
    DividedSidePage {
        votes: name.votes,
        mark: name.mark,
        answer: shorten(&answer(then, &divided.moment, &shown.answer), ANSWER),
        when: when(then, divided),
        wins: name.wins,
        description: describe_stage(then.words, &stage),
        stage,
        paid,
        cost,
        sure_label: if sure.is_empty() {
            String::new()
        } else {
            then.get("divided-luck")
        },
        sure,
        payer,
        level: level(then, shown.level),
        usual_level: level(then, shown.usual_level),
    }
}

fn level(view: &View<'_>, level: f64) -> (f64, String) {
    ((level / SCALE).clamp(0.0, 1.0), time::level(view.words, level))
}

/// When the stages are: a week, or after the one without the leader.
fn when(view: &View<'_>, divided: &Divided) -> String {
    if divided.until >= view.scenario.days() {
        return view.get("divided-end");
    }
    let week = divided.until / DAYS_PER_WEEK + 1;
    view.with("divided-week", &[("week", week.into())])
}

/// The team in this future as its leader would see it then: lights and threads are what was handled and brought in these two weeks. What is
/// true of people behind that is for the debrief.
fn team(then: &View<'_>) -> StageView {
    let mut shown = stage(then, None);
    shown.board.clear();
    // In the middle of the circle the leader would outshine what is compared, and stand before names.
    shown.leader = StageLeader::default();
    shown
}

fn mood_of(view: &View<'_>, person: PersonId) -> Expression {
    mood(&view.simulation.seen().person(person))
}

/// The face of somebody who pays.
const fn burdened(mood: Expression) -> Expression {
    match mood {
        Expression::Glad | Expression::Calm => Expression::Unsure,
        other => other,
    }
}

fn answer(view: &View<'_>, moment: &MomentInstance, answer: &Answer) -> String {
    let words = match answer {
        Answer::Choose(choice) => Some(moment_words::choice(view, moment, *choice)),
        Answer::Beat(action) => meeting_moves::ending(view, moment, *action),
        _ => None,
    };
    capital(&words.unwrap_or_default())
}

/// The strip: where they part, and what the frames do not say.
fn parting(view: &View<'_>, divided: &Divided, order: [usize; 2], sides: &[DividedSidePage; 2]) -> PartingPage {
    let says = if divided.parts.is_none() {
        view.get("divided-never")
    } else if let Some(person) = divided.pays_either_way() {
        view.with("divided-either-way", &[("name", view.name(person).into())])
    } else if divided.sides.iter().all(|side| side.paid.is_none()) {
        view.get("divided-nobody")
    } else {
        String::new()
    };
    let title = moment_words::title(view, &divided.moment);
    let moment = view.with(
        "divided-moment",
        &[
            ("time", time::clock(divided.moment.hour).into()),
            ("title", title.into()),
        ],
    );
    let told = |parts: &PartingPoint| {
        [0, 1].map(|place| parting_side(view, divided, parts, order[place], &sides[place].stage))
    };
    PartingPage {
        title: view.get("divided-parts"),
        when: capital(&view.day(divided.parts.as_ref().map_or(divided.day, |parts| parts.day))),
        moment,
        sides: divided.parts.as_ref().map(told),
        says,
    }
}

fn parting_side(
    view: &View<'_>,
    divided: &Divided,
    parts: &PartingPoint,
    side: usize,
    stage: &StageView,
) -> PartingSide {
    let shown = &divided.sides[side];
    let came = parts.came[side].as_ref();
    let led = parts.led[side]
        .as_ref()
        .and_then(|event| led_to(view, divided, shown, event));
    PartingSide {
        face: face(view, divided, came, stage),
        came: whole_sentences(
            &came.map(|event| came_to(view, divided, event)).unwrap_or_default(),
            CAME,
        ),
        led: led.unwrap_or_default(),
    }
}

/// What came of the decision.
fn came_to(view: &View<'_>, divided: &Divided, event: &Event) -> String {
    match &event.what {
        EventKind::Went {
            moment,
            choice,
            outcome,
            words,
            ..
        } => moment_words::outcome(view, moment, (*choice, *outcome), *words),
        EventKind::Decided { option, by_leader, .. } => {
            let key = if *by_leader { "met-by-you" } else { "met-by-them" };
            let option = moment_words::told(view, &divided.moment, *option).1;
            view.with(key, &[("option", option.into())])
        }
        _ => String::new(),
    }
}

/// Whose doing it was: the leader's where they stepped in or decided, else the person's whom it was about.
fn face(view: &View<'_>, divided: &Divided, came: Option<&Event>, stage: &StageView) -> PartingFace {
    let person = |id: PersonId| {
        let there = stage.people.iter().find(|person| person.id == id);
        there.map_or(PartingFace::Nobody, |person| {
            PartingFace::Person(id, person.look.clone(), person.mood)
        })
    };
    match came.map(|event| &event.what) {
        Some(EventKind::Decided { by_leader: true, .. }) => PartingFace::Leader,
        Some(EventKind::Decided { .. }) => PartingFace::Nobody,
        Some(EventKind::Went { moment, choice, .. }) => {
            let stance = moment_words::choices(view, moment)
                .get(*choice)
                .map(|choice| choice.stance);
            let control = stance.map_or(0.0, |stance| view.simulation.world().axes(stance).control);
            if control >= STEPS_IN {
                return PartingFace::Leader;
            }
            moment_words::decider(view, moment, *choice).map_or(PartingFace::Leader, person)
        }
        _ => divided.moment.owner.map_or(PartingFace::Nobody, person),
    }
}

/// What it led to, with its day; nothing of what cannot be told.
fn led_to(view: &View<'_>, divided: &Divided, side: &DividedSide, event: &Event) -> Option<String> {
    let text = match &event.what {
        EventKind::Asked { person, task } => about(view, "divided-led-asked", *person, None, *task),
        EventKind::Handled {
            person,
            task,
            with,
            outcome,
        } => {
            let key = match (outcome, with) {
                (Outcome::Well, Some(_)) => "divided-led-helped",
                (Outcome::Well, None) => "divided-led-handled",
                (Outcome::Badly, _) => "divided-led-failed",
            };
            about(view, key, *person, *with, *task)
        }
        EventKind::Went { moment, outcome, .. } => {
            let key = match outcome {
                Outcome::Well => "what-if-went-well",
                Outcome::Badly => "what-if-went-badly",
            };
            let title = moment_words::title(view, moment);
            format!("{}.", view.with(key, &[("title", title.into())]))
        }
        _ => {
            let then = View {
                simulation: &side.state,
                ..*view
            };
            let told = notices::away(&then, std::slice::from_ref(event), 1);
            told.into_iter().next()?.text
        }
    };
    let is_this_week = event.day / DAYS_PER_WEEK == divided.day / DAYS_PER_WEEK;
    let when = match event.day == divided.day {
        true => view.get("divided-led-today"),
        false if is_this_week => time::weekday(view.words, event.day),
        false => view.day(event.day),
    };
    let led = view.with("divided-led", &[("when", capital(&when).into()), ("text", text.into())]);
    Some(shorten(&led, LED))
}

fn about(view: &View<'_>, key: &str, person: PersonId, other: Option<PersonId>, task: usize) -> String {
    let values = [
        ("name", view.name(person).into()),
        ("other", other.map_or("", |other| view.name(other)).into()),
        ("task", view.task(task).into()),
    ];
    view.with(key, &values)
}
