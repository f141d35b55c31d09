//! Which parameters are moved, and to what.

use serde::{Deserialize, Serialize};

use crate::scenario::Model;

/// How far a parameter is moved, as a share of its value.
const SHARE: f64 = 0.2;
/// What the simulated world does not use for its outcomes: what leaders take for true of what they cannot see. Players who
/// look ahead use it, and no experiment has one.
const BELIEFS: &str = "belief";

/// One parameter moved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shift {
    /// Its name, `group.name`.
    pub parameter: String,
    /// By so many per cent; less where its range ends before that.
    pub percent: i8,
    /// To this.
    pub value: f64,
}

/// A parameter with its value and both values to try; one that stands at the end of its range, or at 0, is not moved that way.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Bounds {
    name: String,
    value: f64,
    low: f64,
    high: f64,
}

/// Parameters of one group of the model.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ParameterGroup {
    pub name: String,
    pub parameters: Vec<Bounds>,
}

/// Every parameter that can be moved, by group, in the order of their names.
pub(super) fn groups(model: &Model) -> Vec<ParameterGroup> {
    let mut groups: Vec<ParameterGroup> = Vec::new();
    for (name, parameter) in model.iter() {
        let group = name.split_once('.').map_or(name, |(group, _)| group);
        let (one, other) = (parameter.value * (1.0 - SHARE), parameter.value * (1.0 + SHARE));
        let bounds = Bounds {
            name: name.to_owned(),
            value: parameter.value,
            low: one.min(other).clamp(parameter.low, parameter.high),
            high: one.max(other).clamp(parameter.low, parameter.high),
        };
        if group.starts_with(BELIEFS) || bounds.low >= bounds.high {
            continue;
        }
        match groups.last_mut().filter(|last| last.name == group) {
            Some(last) => last.parameters.push(bounds),
            None => groups.push(ParameterGroup {
                name: group.to_owned(),
                parameters: vec![bounds],
            }),
        }
    }
    groups
}

/// One parameter lower, and higher.
pub(super) fn both_ways(bounds: &Bounds) -> impl Iterator<Item = Shift> {
    [-1, 1].map(|way| shift(bounds, way)).into_iter().flatten()
}

/// All of these at once: every second one lower and the others higher, or the other way round.
pub(super) fn together(parameters: &[Bounds], turn: usize) -> Vec<Shift> {
    let way = |i: usize| if (i + turn).is_multiple_of(2) { -1 } else { 1 };
    let shifts = parameters.iter().enumerate().map(|(i, bounds)| shift(bounds, way(i)));
    shifts.flatten().collect()
}

fn shift(bounds: &Bounds, way: i8) -> Option<Shift> {
    // A negative value grows downwards: lower is always the lower number.
    let value = if way < 0 { bounds.low } else { bounds.high };
    let moved = if way < 0 {
        value < bounds.value
    } else {
        value > bounds.value
    };
    moved.then(|| Shift {
        parameter: bounds.name.clone(),
        percent: way * 20,
        value,
    })
}
