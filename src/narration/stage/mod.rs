//! What the stage shows, as plain data: lights, threads, postures, and where the leader stands.
//!
//! In: signals during play, the truth in the debrief. Out: what [`crate::narration`]'s faces draw. All shares are 0..1.

pub(in crate::narration) mod stage_words;
pub mod work;

use serde::{Deserialize, Serialize};

use self::work::WorkCard;
use crate::narration::phrases::{evenings, meeting_moves, moment_words, moved};
use crate::narration::view::View;
use crate::scenario::{Appearance, Kind, Outcome, PersonId, Quantity};
use crate::simulation::{
    Act, Event, EventKind, LastMeetingAction, MeetingAction, MeetingQuestion, PersonSignal, Question, Signals,
};

/// How far in the leader stands while somebody needs them, so that a step in and a step back are seen alike; 0..1.
const CALLED: f64 = 0.75;
/// From so much control on the leader goes to whom it is about; 0..1.
const STEPS_IN: f64 = 0.6;

/// From this pull on a thread is taut and coral: its owner waits for the leader.
pub const TAUT: f64 = 0.35;

/// One picture of the team and its leader.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageView {
    /// The team, in the order of their places.
    pub people: Vec<StagePerson>,
    /// The leader.
    pub leader: StageLeader,
    /// Who speaks ([`StagePerson::id`]), and what they say.
    pub speech: Option<(usize, String)>,
    /// What the leader says aloud, without quotation marks.
    pub said: Option<String>,
    /// How full the ring of silence is, 0..=1; only drawn at the table.
    pub silence: Option<f64>,
    /// Whether they sit around the meeting table.
    pub table: bool,
    /// True light and thread of each of [`StageView::people`], drawn as a second outline.
    pub truth: Option<Vec<(f64, f64)>>,
    /// The set they are in, for example `ward`; empty for a bare stage.
    #[serde(default)]
    pub set: String,
    /// The tasks on the board on the back wall; nothing at a meeting.
    pub board: Vec<WorkCard>,
    /// Whom the scene is about ([`StagePerson::id`]): everybody else stands in the dark. Empty: nobody in particular.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub focus: Vec<usize>,
}

/// One person on the stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StagePerson {
    /// Position of the person in the scenario.
    pub id: usize,
    /// Shown below them.
    pub name: String,
    /// How they look.
    pub look: Appearance,
    /// How wide their own light is, 0..=1.
    pub light: f64,
    /// How tightly they hang on the leader, 0..=1.
    pub thread: f64,
    /// Requests that wait on their thread.
    pub waiting: u32,
    /// How they hold themselves.
    pub posture: Posture,
    /// What their face shows.
    pub mood: Expression,
    /// Whether they have left the team.
    pub gone: bool,
    /// At the table: they have not spoken yet.
    pub quiet: bool,
    /// This scene is about them: they look up at the leader.
    pub acting: bool,
    /// What has just happened did them good, or harm; `None` while nothing has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved: Option<bool>,
    /// At the table: the number of the move that asks them; `None` where nobody can be asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
}

/// Where the leader is.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageLeader {
    /// 0 = at the edge of the stage, 1 = in the circle.
    pub inside: f64,
    /// Whom they sit beside ([`StagePerson::id`]).
    pub beside: Option<usize>,
    /// Not there at all.
    pub away: bool,
}

/// How somebody holds themselves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Posture {
    /// At ease.
    #[default]
    Upright,
    /// Leaning toward the leader.
    Leaning,
    /// Turned away, arms folded.
    Turned,
    /// Bent over something.
    Hunched,
    /// Head on a hand.
    Tired,
    /// A raised hand.
    Waving,
}

/// What a face shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expression {
    /// Glad.
    Glad,
    /// At ease.
    #[default]
    Calm,
    /// Not sure.
    Unsure,
    /// Worried.
    Worried,
    /// Cross.
    Cross,
    /// Tired out.
    Spent,
}

/// The stage now. `question` is what is open, if anything.
#[must_use]
pub fn stage(view: &View<'_>, question: Option<&Question>) -> StageView {
    let mut stage = at_rest(view, question);
    if let Some(Question::Moment(open)) = question {
        let signals = view.signals();
        let raised = &open.moment;
        for id in raised.owner.into_iter().chain(raised.other) {
            let person = stage.people.iter_mut().find(|person| person.id == id && !person.gone);
            if let (Some(person), Some(seen)) = (person, signals.people.get(id)) {
                person.mood = mood_in(seen, raised.kind);
                // Who is in trouble bends toward the leader; nobody who folds their arms does.
                if person.posture == Posture::Upright && person.mood == Expression::Worried {
                    person.posture = Posture::Leaning;
                }
            }
        }
    }
    stage
}

/// The stage without what a moment does to faces.
fn at_rest(view: &View<'_>, question: Option<&Question>) -> StageView {
    let signals = view.signals();
    let table = match question {
        Some(Question::Beat(beat)) => Some(beat),
        _ => None,
    };
    let away = view.simulation.away();
    let called = matches!(question, Some(Question::Moment(_)));
    StageView {
        people: table
            .map_or_else(
                || (0..view.scenario.people.len()).collect(),
                |beat| beat.people.to_vec(),
            )
            .into_iter()
            .map(|p: PersonId| StagePerson {
                quiet: table.is_some_and(|beat| silent(beat, p)),
                number: table.and_then(|beat| meeting_moves::number_of(beat, MeetingAction::Invite(p))),
                ..person(view, &signals, p)
            })
            .collect(),
        leader: if away {
            StageLeader {
                away,
                ..StageLeader::default()
            }
        } else if called {
            StageLeader {
                inside: CALLED,
                ..StageLeader::default()
            }
        } else {
            leader(view)
        },
        speech: table.and_then(|beat| speech(view, beat)),
        said: None,
        silence: table.map(|beat| (f64::from(beat.silence) / 4.0).min(1.0)),
        table: table.is_some(),
        truth: None,
        set: view.scenario.set.clone().unwrap_or_default(),
        board: if table.is_some() {
            Vec::new()
        } else {
            work::board(view, &signals)
        },
        focus: Vec::new(),
    }
}

/// The stage once work is over: nobody looks at the board any more.
#[must_use]
pub fn after_work(stage: StageView) -> StageView {
    StageView {
        board: Vec::new(),
        ..stage
    }
}

/// The stage of an evening of the week without the leader: whom it is told of stands in the light, and no board hangs before it.
#[must_use]
pub fn evening(view: &View<'_>, mut stage: StageView) -> StageView {
    let gone = |id: &PersonId| stage.people.iter().any(|person| person.id == *id && person.gone);
    let mut told = evenings::told_of(view);
    told.retain(|id| !gone(id));
    stage.focus = told;
    stage.board.clear();
    stage
}

/// The stage of what followed from a choice: the leader says what they chose, and the person it was about looks up.
#[must_use]
pub fn followed(view: &View<'_>, since: &[Event]) -> StageView {
    let mut stage = stage(view, None);
    for moved in moved::people(view, since, 1) {
        let person = stage.people.iter_mut().find(|person| person.id == moved.person);
        if let Some(person) = person.filter(|person| !person.gone) {
            person.moved = Some(moved.good);
            // Nobody smiles at what did them harm.
            if !moved.good && matches!(person.mood, Expression::Glad | Expression::Calm) {
                person.mood = Expression::Unsure;
            }
        }
    }
    let went = since.iter().find_map(|happening| match &happening.what {
        EventKind::Went {
            moment,
            choice,
            outcome,
            ..
        } => Some((moment, *choice, *outcome)),
        _ => None,
    });
    let Some((moment, choice, outcome)) = went else {
        return stage;
    };
    let chosen = moment_words::choice(view, moment, choice);
    stage.said = spoken(&chosen);
    let about = moment_words::decider(view, moment, choice);
    let there = about.filter(|id| stage.people.iter().any(|person| person.id == *id && !person.gone));
    if stage.leader.inside >= STEPS_IN {
        stage.leader.beside = there;
    }
    for person in stage.people.iter_mut().filter(|person| Some(person.id) == about) {
        person.acting = !person.gone;
        person.mood = match (outcome, person.moved) {
            (Outcome::Well, Some(false)) => Expression::Unsure,
            (Outcome::Well, _) => Expression::Glad,
            (Outcome::Badly, _) => Expression::Worried,
        };
    }
    stage
}

/// The words between the first pair of quotation marks, if there are any.
fn spoken(words: &str) -> Option<String> {
    let quote = |letter: char| matches!(letter, '"' | '“' | '”' | '„' | '«' | '»');
    let mut parts = words.split(quote);
    let (_, said) = (parts.next()?, parts.next()?);
    (parts.next().is_some() && !said.trim().is_empty()).then(|| said.trim().to_owned())
}

/// Whether somebody at the table has not spoken yet.
fn silent(beat: &MeetingQuestion, id: PersonId) -> bool {
    let place = beat.people.iter().position(|p| *p == id);
    place
        .and_then(|place| beat.spoken.get(place))
        .is_some_and(|times| *times == 0)
}

/// The stage of the debrief: the signals as they are, with the truth beside them.
#[must_use]
pub fn stage_with_truth(view: &View<'_>) -> StageView {
    with_truth(view, None)
}

/// As [`stage`], with the truth beside the signals.
#[must_use]
pub fn with_truth(view: &View<'_>, question: Option<&Question>) -> StageView {
    truthful(view, stage(view, question))
}

/// A stage with the truth beside its signals.
#[must_use]
pub fn truthful(view: &View<'_>, mut stage: StageView) -> StageView {
    let truth = |p: PersonId, quantity| view.simulation.truth(p, quantity);
    let people = stage.people.iter();
    stage.truth = Some(
        people
            .map(|p| (truth(p.id, Quantity::Autonomy), truth(p.id, Quantity::Reliance)))
            .collect(),
    );
    stage
}

fn person(view: &View<'_>, signals: &Signals, id: PersonId) -> StagePerson {
    let who = &view.scenario.people[id];
    let seen = &signals.people[id];
    StagePerson {
        id,
        name: who.name.clone(),
        look: who.look.clone(),
        light: seen.light,
        thread: seen.thread,
        waiting: u32::from(seen.waiting.is_some()),
        posture: posture(seen),
        mood: mood(seen),
        gone: seen.gone,
        quiet: false,
        acting: false,
        moved: None,
        number: None,
    }
}

fn posture(seen: &PersonSignal) -> Posture {
    if seen.waiting.is_some_and(|days| days > 0) {
        Posture::Waving
    } else if seen.closed >= 0.5 {
        Posture::Hunched
    } else if seen.tired >= 0.62 {
        Posture::Tired
    } else if seen.mood < 0.4 {
        Posture::Turned
    } else if seen.waiting.is_some() || seen.thread >= 0.55 {
        Posture::Leaning
    } else {
        Posture::Upright
    }
}

/// What a face shows of what can be seen.
pub(in crate::narration) fn mood(seen: &PersonSignal) -> Expression {
    if seen.tired >= 0.62 {
        Expression::Spent
    } else if seen.notice || seen.mood < 0.35 {
        Expression::Cross
    } else if seen.closed >= 0.5 {
        Expression::Worried
    } else if seen.mood > 0.75 {
        Expression::Glad
    } else if seen.mood < 0.5 || seen.waiting.is_some() {
        Expression::Unsure
    } else {
        Expression::Calm
    }
}

/// What a face shows as a moment of a kind begins: nobody smiles in a crisis, and who is tired or cross stays so.
pub(in crate::narration) fn mood_in(seen: &PersonSignal, kind: Kind) -> Expression {
    let usual = mood(seen);
    if !matches!(usual, Expression::Glad | Expression::Calm | Expression::Unsure) {
        return usual;
    }
    match kind {
        Kind::Crisis | Kind::MissedDeadline | Kind::Mistake | Kind::Conflict | Kind::Resignation => Expression::Worried,
        Kind::Stuck | Kind::Request | Kind::Disagreement | Kind::Hesitation | Kind::OwnMistake => Expression::Unsure,
        Kind::Opportunity | Kind::Success => Expression::Glad,
        Kind::Meeting | Kind::OneToOne => usual,
    }
}

/// The leader stands as far in as the last stance was; a day after it, half of that; beside the person they joined today.
fn leader(view: &View<'_>) -> StageLeader {
    let today = view.simulation.day();
    let lately = || view.happenings.iter().rev().take_while(|h| h.day + 5 > today);
    let beside = lately().take_while(|h| h.day == today).find_map(|h| match h.what {
        EventKind::Acted(Act::SitBeside(p)) => Some(p),
        _ => None,
    });
    let world = view.simulation.world();
    let chosen = lately().find_map(|h| match h.what {
        EventKind::Chose { stance, .. } => Some((h.day, world.axes(stance).control)),
        _ => None,
    });
    let habit = world.axes(view.simulation.habit()).control;
    let inside = match chosen {
        Some((day, control)) if day == today => control,
        Some((day, control)) => {
            let fades = 0.5 / f64::from(today - day);
            control * fades + 0.5 * habit * (1.0 - fades)
        }
        None => 0.5 * habit,
    };
    StageLeader {
        inside,
        beside,
        away: false,
    }
}

fn speech(view: &View<'_>, beat: &MeetingQuestion) -> Option<(usize, String)> {
    let matter = view.scenario.moments.get(beat.written)?.meeting.as_ref()?;
    match beat.last {
        LastMeetingAction::Fact(p, fact) | LastMeetingAction::Repeated(p, fact) => {
            Some((p, crate::narration::screens::meeting::fact(view, matter, fact)))
        }
        LastMeetingAction::Agreed(p) => Some((p, view.get("meeting-agrees-aloud"))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::spoken;

    #[test]
    fn what_is_said_stands_between_quotation_marks() {
        assert_eq!(
            spoken("Pull up a chair: \"Talk me through it.\"").as_deref(),
            Some("Talk me through it.")
        );
        assert_eq!(
            spoken("\u{201c}You have this.\u{201d}").as_deref(),
            Some("You have this.")
        );
        assert_eq!(spoken("Take the keyboard."), None);
        assert_eq!(spoken("Half a \"quotation"), None);
    }
}
