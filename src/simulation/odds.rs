//! The odds of a moment, and what moved them.
//!
//! Leader control is worth speed, plus the leader's advantage in craft where it exists, minus the information that only
//! the others hold. Under high urgency speed dominates; in unfamiliar trouble the others' information does.

use super::event::Reason;
use super::math::{sigmoid, unit};
use super::stance::Axes;
use super::state::State;
use super::world::World;
use crate::scenario::{DomainId, Kind, PersonId, Quantity, Tone};

/// The measures of a moment, from the scenario or the kind.
#[derive(Debug, Clone, Copy)]
pub(super) struct MomentAttributes {
    pub urgency: f64,
    pub severity: f64,
    pub familiarity: f64,
    pub stakes: f64,
    pub visibility: f64,
    pub difficulty: f64,
    pub authority: bool,
    pub domain: Option<DomainId>,
}

/// How a choice leads.
#[derive(Debug, Clone, Copy)]
pub(super) struct ChoiceStyle {
    pub axes: Axes,
    /// The share of it that is questions, 0..1.
    pub asks: f64,
    pub tone: Tone,
}

/// How many parts a logit has at most.
const PARTS: usize = 16;

/// The parts of a logit by reason, in the order they were found.
#[derive(Debug, Clone, Copy)]
pub(super) struct LogitParts {
    list: [(Reason, f64); PARTS],
    count: usize,
}

impl LogitParts {
    const fn new() -> Self {
        Self {
            list: [(Reason::Skill, 0.0); PARTS],
            count: 0,
        }
    }

    fn push(&mut self, part: (Reason, f64)) {
        self.list[self.count] = part;
        self.count += 1;
    }

    fn sum(&self) -> f64 {
        self.list[..self.count].iter().map(|(_, x)| x).sum()
    }

    /// Largest first.
    pub(super) fn sorted(&self) -> Vec<(Reason, f64)> {
        let mut parts = self.list[..self.count].to_vec();
        parts.sort_by(|a, b| libm::fabs(b.1).total_cmp(&libm::fabs(a.1)).then(a.0.cmp(&b.0)));
        parts
    }
}

/// The probability of going well, and the parts of the logit.
pub(super) fn odds(
    world: &World,
    state: &State,
    kind: Kind,
    f: &MomentAttributes,
    decider: Option<PersonId>,
    style: ChoiceStyle,
) -> (f64, LogitParts) {
    let ChoiceStyle { axes, tone, .. } = style;
    let Some(p) = decider else {
        return (0.5, LogitParts::new());
    };
    let mut parts = LogitParts::new();
    let base = match kind {
        Kind::Crisis | Kind::MissedDeadline | Kind::Mistake | Kind::Stuck | Kind::Request | Kind::Meeting => {
            trouble(world, state, f, p, style, &mut parts)
        }
        Kind::Opportunity | Kind::Hesitation => venture(world, state, f, p, axes, &mut parts),
        Kind::Conflict | Kind::Disagreement | Kind::OneToOne | Kind::Success | Kind::OwnMistake | Kind::Resignation => {
            between(world, state, kind, f, p, axes, tone, &mut parts)
        }
    };
    let m = &world.model.moment;
    if f.authority {
        parts.push((Reason::Authority, m.authority * (axes.control - m.authority_control)));
    }
    if state.listened {
        parts.push((Reason::Listening, m.listening * (m.listening_base - f.familiarity)));
    }
    let tired = (0.5 - state.leader.energy).max(0.0);
    if tired > 0.0 {
        parts.push((
            Reason::LeadersEnergy,
            -m.energy * tired * (m.energy_base + m.energy_control * axes.control),
        ));
    }
    (sigmoid(base + parts.sum()), parts)
}

/// Trouble in the work.
fn trouble(
    world: &World,
    state: &State,
    f: &MomentAttributes,
    p: PersonId,
    style: ChoiceStyle,
    parts: &mut LogitParts,
) -> f64 {
    use Quantity as Q;
    let m = &world.model.moment;
    let Axes {
        control,
        support,
        guidance,
    } = style.axes;
    let own = 1.0 - control;
    let (skill, craft) = f
        .domain
        .map_or((0.5, 0.5), |d| (state.skill(p, d), state.leader.craft[d]));
    let craft = craft * (1.0 - m.craft_unfamiliar * (1.0 - f.familiarity));
    // What is severe forgives less: the same lack costs more of it, and what a leader adds counts for more.
    let grave = m.skill * (1.0 + m.severe * f.severity);
    let above = skill - f.difficulty;
    parts.push((Reason::Skill, if above < 0.0 { grave } else { m.skill } * above));
    // Whoever decides without knowing the work still hears the owner: the lack weighs half of what the lead would.
    let lead = (m.craft_control * control + m.craft_guidance * guidance * own)
        * if craft >= skill {
            craft - skill
        } else {
            m.craft_lacking * (craft - skill)
        };
    let name = if lead >= 0.0 {
        Reason::LeadersCraft
    } else {
        Reason::LeaderLacksCraft
    };
    parts.push((name, grave * lead));
    // A question takes the time it takes, and gets nothing from somebody who cannot know.
    let knows = unit(0.5 + m.knows * above);
    let lasts = m.hours * (1.0 - m.speed * control) + m.ask_hours * style.asks * (1.0 - knows);
    let grown = f.severity + m.urgency_growth * f.urgency * lasts;
    parts.push((Reason::Speed, -m.severity * grown * f.urgency));
    let information =
        (1.0 - f.familiarity) * own * (m.information_base + m.information_safety * state.of(p, Q::Safety));
    parts.push((Reason::TheirInformation, m.information * information));
    parts.push((Reason::Efficacy, m.efficacy * (state.of(p, Q::Efficacy) - 0.5) * own));
    parts.push((Reason::Clarity, m.clarity * (state.of(p, Q::Clarity) - 0.5) * own));
    parts.push((Reason::Strain, -m.strain * state.of(p, Q::Strain) * own));
    // Backing is worth most to whoever is not sure of it.
    let needs = 1.0 - m.support_able * unit(knows);
    parts.push((Reason::Support, m.support * (support - m.support_usual) * own * needs));
    // Whoever has been given every answer does not decide well from one day to the next.
    let used = (state.of(p, Q::Reliance) - m.habit_usual).max(0.0);
    parts.push((Reason::Habit, -m.habit * used * own));
    m.base
}

/// Something to try: present, lead, begin.
fn venture(world: &World, state: &State, f: &MomentAttributes, p: PersonId, axes: Axes, parts: &mut LogitParts) -> f64 {
    use Quantity as Q;
    let m = &world.model.moment;
    let own = 1.0 - axes.control;
    let skill = f.domain.map_or_else(|| state.of(p, Q::Leading), |d| state.skill(p, d));
    let craft = f.domain.map_or(m.venture_craft, |d| state.leader.craft[d]);
    parts.push((Reason::Skill, m.skill * (skill - f.difficulty) * own));
    parts.push((Reason::LeadersCraft, m.skill * (craft - f.difficulty) * axes.control));
    parts.push((
        Reason::Efficacy,
        m.venture_efficacy * m.efficacy * (state.of(p, Q::Efficacy) - 0.5) * own,
    ));
    parts.push((Reason::Support, m.support * (axes.support - m.support_usual) * own));
    parts.push((Reason::Strain, -m.strain * state.of(p, Q::Strain) * own));
    parts.push((Reason::Speed, m.venture_control * axes.control));
    m.base * m.venture_base
}

/// Something between people.
fn between(
    world: &World,
    state: &State,
    kind: Kind,
    f: &MomentAttributes,
    p: PersonId,
    axes: Axes,
    tone: Tone,
    parts: &mut LogitParts,
) -> f64 {
    use Quantity as Q;
    let m = &world.model.moment;
    parts.push((Reason::Support, m.human_support * (axes.support - m.support_usual)));
    parts.push((Reason::Trust, m.trust * (state.of(p, Q::Trust) - 0.5)));
    let tone = match tone {
        Tone::Curious => m.tone,
        Tone::Plain => 0.0,
        Tone::Critical => -m.tone_critical * m.tone,
        Tone::Covering => -m.tone_covering * m.tone,
    };
    parts.push((Reason::Tone, tone));
    if kind == Kind::Conflict {
        let frame = axes.guidance + axes.control * (2.0 * f.severity - 1.0);
        parts.push((Reason::Frame, m.conflict * (frame - m.conflict_frame)));
    } else {
        parts.push((Reason::Efficacy, -m.human_control * m.human_support * axes.control));
    }
    if kind == Kind::Resignation {
        parts.push((
            Reason::Rapport,
            m.resignation * (state.of(p, Q::Commitment) - m.resignation_usual),
        ));
    }
    m.human_base - m.human_stakes * f.stakes
}
