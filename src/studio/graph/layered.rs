//! A layered drawing, after Sugiyama, Tagawa and Toda (1981): rows from top to bottom, few crossings, short ways.
//!
//! In: boxes in bands, and which leads to which. Out: the row of each box, then places from left to right for boxes and for the ways
//! between them, which pass the rows between two boxes beside the boxes there.

/// Where boxes stand, and which way arrows go.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct LayeredDrawing {
    /// The middle of each box, from the left edge.
    pub boxes: Vec<f64>,
    /// For each pair: the rows it passes and where, from the first box to the second.
    pub ways: Vec<Vec<(usize, f64)>>,
    /// From the left edge to the right one.
    pub width: f64,
}

/// Sweeps over the rows until the order is left as it is.
const SWEEPS: usize = 12;
/// The room for a way that passes a row, in units.
const WAY: f64 = 16.0;

/// The row of each box. Boxes of one band stand in rows of their own, at most `most` beside each other, below what leads to them.
pub(super) fn rows<T: PartialEq>(bands: &[T], pairs: &[(usize, usize)], most: usize) -> Vec<usize> {
    let mut rows: Vec<usize> = Vec::with_capacity(bands.len());
    let mut first = 0;
    let mut counts: Vec<usize> = Vec::new();
    for (index, band) in bands.iter().enumerate() {
        if index > 0 && bands.get(index - 1) != Some(band) {
            first = counts.len();
        }
        let above = pairs.iter().filter(|(from, to)| *to == index && *from < index);
        let above = above.filter_map(|(from, _)| rows.get(*from));
        let mut row = above.map(|row| row + 1).fold(first, usize::max);
        while counts.get(row).is_some_and(|count| *count >= most) {
            row += 1;
        }
        // A row is begun before the one below it.
        row = row.min(counts.len());
        if row == counts.len() {
            counts.push(0);
        }
        if let Some(count) = counts.get_mut(row) {
            *count += 1;
        }
        rows.push(row);
    }
    rows
}

/// A box, or a way that passes a row.
struct Spot {
    width: f64,
    x: f64,
    /// The spots that it is joined with in the row above, and in the row below.
    beside: [Vec<usize>; 2],
}

/// Places the boxes of rows, `width` wide with `gap` between them, and the ways of the pairs.
pub(super) fn placed(rows: &[usize], pairs: &[(usize, usize)], width: f64, gap: f64) -> LayeredDrawing {
    let mut spots: Vec<Spot> = rows.iter().map(|_| Spot::new(width)).collect();
    let mut layers: Vec<Vec<usize>> = vec![Vec::new(); rows.iter().max().map_or(0, |last| last + 1)];
    for (spot, row) in rows.iter().enumerate() {
        if let Some(layer) = layers.get_mut(*row) {
            layer.push(spot);
        }
    }
    let ways: Vec<Vec<(usize, usize)>> = pairs
        .iter()
        .map(|pair| way(*pair, rows, &mut spots, &mut layers))
        .collect();
    for sweep in 0..SWEEPS {
        let side = sweep % 2;
        for row in in_turn(layers.len(), side) {
            if let Some(layer) = layers.get_mut(row) {
                order(layer, &mut spots, side, gap);
            }
        }
    }
    let widest = layers
        .iter()
        .map(|layer| packed(layer, &spots, gap))
        .fold(0.0, f64::max);
    for sweep in 0..SWEEPS {
        let side = sweep % 2;
        for row in in_turn(layers.len(), side) {
            if let Some(layer) = layers.get(row) {
                straighten(layer, &mut spots, gap, widest);
            }
        }
    }
    let left = |spot: &Spot| spot.x - spot.width / 2.0;
    let least = spots.iter().map(left).fold(f64::INFINITY, f64::min);
    let least = if least.is_finite() { least - gap } else { 0.0 };
    let most = spots.iter().map(|spot| spot.x + spot.width / 2.0).fold(least, f64::max);
    let x = |spot: &usize| spots.get(*spot).map_or(0.0, |spot| spot.x - least);
    LayeredDrawing {
        boxes: (0..rows.len()).map(|spot| x(&spot)).collect(),
        ways: ways
            .iter()
            .map(|way| way.iter().map(|(row, spot)| (*row, x(spot))).collect())
            .collect(),
        width: most - least + gap,
    }
}

impl Spot {
    const fn new(width: f64) -> Self {
        Self {
            width,
            x: 0.0,
            beside: [Vec::new(), Vec::new()],
        }
    }
}

/// The rows and spots from one box to another, with a spot in each row between them.
fn way(
    (from, to): (usize, usize),
    rows: &[usize],
    spots: &mut Vec<Spot>,
    layers: &mut [Vec<usize>],
) -> Vec<(usize, usize)> {
    let (Some(first), Some(last)) = (rows.get(from).copied(), rows.get(to).copied()) else {
        return Vec::new();
    };
    let mut between: Vec<usize> = (first.min(last) + 1..first.max(last)).collect();
    if first > last {
        between.reverse();
    }
    let mut way = vec![(first, from)];
    for row in between {
        spots.push(Spot::new(WAY));
        if let Some(layer) = layers.get_mut(row) {
            layer.push(spots.len() - 1);
        }
        way.push((row, spots.len() - 1));
    }
    way.push((last, to));
    for pair in way.windows(2) {
        let &[(row, spot), (next_row, next)] = pair else {
            continue;
        };
        let [upper, lower] = if row < next_row { [spot, next] } else { [next, spot] };
        if row != next_row {
            for (one, side, other) in [(lower, 0, upper), (upper, 1, lower)] {
                if let Some(list) = spots.get_mut(one).and_then(|spot| spot.beside.get_mut(side)) {
                    list.push(other);
                }
            }
        }
    }
    way
}

/// The rows from top to bottom, or from bottom to top.
fn in_turn(rows: usize, side: usize) -> Vec<usize> {
    if side == 0 {
        (0..rows).collect()
    } else {
        (0..rows).rev().collect()
    }
}

/// Orders a row by the middle of what its spots are joined with on one side; what is joined with nothing keeps its place.
fn order(layer: &mut [usize], spots: &mut [Spot], side: usize, gap: f64) {
    let middle = |spot: usize| {
        let spot = spots.get(spot)?;
        mean(spot.beside.get(side)?, spots).or(Some(spot.x))
    };
    let mut wanted: Vec<(f64, usize)> = layer
        .iter()
        .map(|spot| (middle(*spot).unwrap_or_default(), *spot))
        .collect();
    wanted.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (place, (_, spot)) in layer.iter_mut().zip(wanted) {
        *place = spot;
    }
    // Side by side around the middle.
    let mut x = -packed(layer, spots, gap) / 2.0;
    for index in layer.iter() {
        if let Some(spot) = spots.get_mut(*index) {
            spot.x = x + f64::midpoint(spot.width, gap);
            x += spot.width + gap;
        }
    }
}

/// How wide a row is at least, with half a gap on either side.
fn packed(layer: &[usize], spots: &[Spot], gap: f64) -> f64 {
    let spots = layer.iter().filter_map(|spot| spots.get(*spot));
    spots.map(|spot| spot.width + gap).sum()
}

fn mean(of: &[usize], spots: &[Spot]) -> Option<f64> {
    let all = of.iter().filter_map(|spot| spots.get(*spot));
    (!of.is_empty()).then(|| all.map(|spot| spot.x).sum::<f64>() / of.len() as f64)
}

/// Moves the spots of a row as near as can be (in squares) to the middle of what they are joined with, in their order and without overlap:
/// pool-adjacent-violators, after the distances that they keep are taken out. No row goes beyond the widest one.
fn straighten(layer: &[usize], spots: &mut [Spot], gap: f64, widest: f64) {
    let mut offset = 0.0;
    let mut offsets = Vec::with_capacity(layer.len());
    // Blocks that move as one: the sum of where their spots want to be, and how many there are.
    let mut blocks: Vec<(f64, usize)> = Vec::with_capacity(layer.len());
    let mut before = 0.0;
    for (index, number) in layer.iter().enumerate() {
        let Some(spot) = spots.get(*number) else { return };
        if index > 0 {
            offset += before + gap + spot.width / 2.0;
        }
        before = spot.width / 2.0;
        offsets.push(offset);
        let joined: Vec<usize> = spot.beside.iter().flatten().copied().collect();
        let wanted = mean(&joined, spots).unwrap_or(spot.x) - offset;
        blocks.push((wanted, 1));
        while let [.., (first, few), (second, more)] = *blocks.as_slice() {
            if first / few as f64 <= second / more as f64 {
                break;
            }
            blocks.truncate(blocks.len() - 2);
            blocks.push((first + second, few + more));
        }
    }
    let first = layer.first().and_then(|spot| spots.get(*spot));
    let least = f64::midpoint(gap - widest, first.map_or(0.0, |spot| spot.width));
    let most = (widest - gap) / 2.0 - offset - before;
    let starts = blocks.iter().flat_map(|(sum, count)| {
        let start = (sum / *count as f64).min(most).max(least);
        std::iter::repeat_n(start, *count)
    });
    for ((number, start), offset) in layer.iter().zip(starts).zip(offsets) {
        if let Some(spot) = spots.get_mut(*number) {
            spot.x = start + offset;
        }
    }
}
