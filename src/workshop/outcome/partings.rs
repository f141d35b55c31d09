//! Where tables parted: they lead the same team on the same luck, so what became of it differs by these decisions alone.
//!
//! In: the decisions of each table. Out: each decision at which tables that had led alike until then went different ways.

use std::collections::BTreeMap;

use super::votes::VotedDecision;
use crate::scenario::Day;

/// One way that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartingWay {
    /// What was done, in words.
    pub did: String,
    /// The tables that went it, by their numbers from 0.
    pub tables: Vec<usize>,
}

/// A decision at which tables parted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableParting {
    /// The day, 0 = the first Monday.
    pub day: Day,
    /// What was asked.
    pub title: String,
    /// The ways, the one of the first table first; at least two.
    pub ways: Vec<PartingWay>,
}

/// The partings of tables, in the order of their days. A table that has not come so far belongs to none.
#[must_use]
pub fn partings(tables: &[Vec<VotedDecision>]) -> Vec<TableParting> {
    let mut found = Vec::new();
    let mut together: Vec<(Vec<usize>, usize)> = vec![((0..tables.len()).collect(), 0)];
    while let Some((group, at)) = together.pop() {
        if group.len() < 2 {
            continue;
        }
        let at_it = |table: &usize| Some((*table, tables.get(*table)?.get(at)?));
        let decided: Vec<(usize, &VotedDecision)> = group.iter().filter_map(at_it).collect();
        let mut ways: BTreeMap<_, Vec<(usize, &VotedDecision)>> = BTreeMap::new();
        for (table, one) in decided {
            // Tables that looked or passed by before it may be asked something else; that parts them, too.
            let way = (one.day, one.title.as_str(), one.choice, one.chosen());
            ways.entry(way).or_default().push((table, one));
        }
        let mut ways: Vec<Vec<(usize, &VotedDecision)>> = ways.into_values().collect();
        ways.sort_by_key(|way| way.first().map(|(table, _)| *table));
        let numbers = |way: &[(usize, &VotedDecision)]| way.iter().map(|(table, _)| *table).collect::<Vec<_>>();
        if let (Some((_, first)), 2..) = (ways.first().and_then(|way| way.first()), ways.len()) {
            let told = |way: &Vec<(usize, &VotedDecision)>| PartingWay {
                did: way.first().map_or_else(String::new, |(_, one)| did(first, one)),
                tables: numbers(way),
            };
            found.push(TableParting {
                day: first.day,
                title: first.title.clone(),
                ways: ways.iter().map(told).collect(),
            });
        }
        together.extend(ways.iter().map(|way| (numbers(way), at + 1)));
    }
    found.sort_by_key(|parting| (parting.day, first_table(parting)));
    found
}

fn first_table(parting: &TableParting) -> Option<usize> {
    parting.ways.first()?.tables.first().copied()
}

/// What was done; with what was asked, where that was something else.
fn did(first: &VotedDecision, one: &VotedDecision) -> String {
    if one.title == first.title {
        one.chosen().to_owned()
    } else {
        format!("{}: {}", one.title, one.chosen())
    }
}
