//! The player's own way of leading so far, as a policy: what a future is rolled out with after a choice.

use crate::ensemble::{Dials, Room};
use crate::scenario::Stance;
use crate::simulation::{Answer, Axes, Beat, Plan, Simulation};

/// The mean axes of all stances taken, mixed with a moderate leader who counts as ten decisions; the last plan; and how
/// the meetings were played.
#[must_use]
pub fn habit_of<'a>(simulation: &Simulation, answers: impl Iterator<Item = &'a Answer>) -> Dials {
    let world = simulation.world();
    let moderate = world.axes(Stance::Guide);
    let mut sum = [
        moderate.control * 10.0,
        moderate.support * 10.0,
        moderate.guidance * 10.0,
        10.0,
    ];
    for (stance, count) in Stance::ALL.iter().zip(simulation.stances()) {
        let axes = world.axes(*stance);
        let n = f64::from(count);
        sum[0] += axes.control * n;
        sum[1] += axes.support * n;
        sum[2] += axes.guidance * n;
        sum[3] += n;
    }
    let axes = Axes {
        control: sum[0] / sum[3],
        support: sum[1] / sum[3],
        guidance: sum[2] / sum[3],
    };
    let mut plan: Option<Plan> = None;
    let (mut decided, mut let_go, mut drew) = (0_u32, 0_u32, 0_u32);
    for answer in answers {
        match answer {
            Answer::Plan(p) => plan = Some(p.clone()),
            Answer::Beat(Beat::Decide(_) | Beat::State(_)) => decided += 1,
            Answer::Beat(Beat::LetThemDecide) => let_go += 1,
            Answer::Beat(Beat::Invite(_) | Beat::Ask) => drew += 1,
            _ => {}
        }
    }
    let room = if decided > let_go {
        Room::Decides
    } else if drew > 0 || let_go == 0 {
        Room::DrawsOut
    } else {
        Room::StaysOut
    };
    let manner = plan.as_ref().map_or(Stance::Guide, |p| p.manner);
    Dials {
        name: "habit",
        axes,
        tone: None,
        manner,
        week: None,
        room,
        delegates: false,
        hands_back: false,
        plan,
    }
}
