//! Shards put together: bit for bit what one sweep of all runs gives.
//!
//! In: the folders of all shards, in any order. Out: a folder like that of the whole; or what is missing, double, or of
//! another sweep. The shards are only read.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::folder::{self, Writer};
use super::manifest::{Manifest, Shard};
use super::{SweepError, Swept};

/// Merges shards into a new folder, or one in which the same was begun; what is merged already is only read.
///
/// # Errors
/// A folder that holds no complete sweep, shards that are missing, double or of different sweeps, rows that are not what
/// was written, or an `out` that cannot be written or holds something else. Nothing is written then but what was half-done.
pub fn merge(folders: &[PathBuf], out: &Path) -> Result<Swept, SweepError> {
    let mut shards = Vec::new();
    for folder in folders {
        shards.push((folder, manifest_of(folder)?));
    }
    let Some((first, manifest)) = shards.first() else {
        return Err(SweepError::NothingToMerge);
    };
    for (folder, other) in &shards[1..] {
        let differs = manifest.differs(other).or_else(|| {
            (manifest.shard.of != other.shard.of).then(|| super::Differs {
                what: "number of shards",
                first: manifest.shard.of.to_string(),
                second: other.shard.of.to_string(),
            })
        });
        if let Some(differs) = differs {
            return Err(SweepError::Apart {
                folders: ((*first).clone(), (*folder).clone()),
                what: differs.what,
                first: differs.first,
                second: differs.second,
            });
        }
    }
    let manifest = Manifest {
        shard: Shard::WHOLE,
        rows_digest: None,
        ..manifest.clone()
    };
    shards.sort_by_key(|(_, manifest)| manifest.shard.part);
    complete(&shards)?;
    if let Some(merged) = folder::found(out, &manifest)? {
        return Ok(merged);
    }
    let lock = folder::begin(out, &manifest)?;
    let stamp = manifest.stamp();
    let mut writer = Writer::begin(out, &manifest)?;
    let mut json = String::new();
    for (folder, shard) in &shards {
        folder::read_rows(folder, shard, |csv, rows| {
            json.clear();
            for row in rows {
                row.write_json(&manifest.book, &stamp, &mut json);
            }
            writer.add(csv, &json, rows)
        })?;
    }
    let tally = writer.put()?;
    folder::tidy(out, lock)?;
    Ok(Swept {
        manifest,
        tally,
        found: 0,
    })
}

fn manifest_of(folder: &Path) -> Result<Manifest, SweepError> {
    match folder::finished(folder)? {
        Some(manifest) => Ok(manifest),
        None if folder::is_broken_off(folder) => Err(SweepError::Unfinished(folder.to_path_buf())),
        None => Err(SweepError::NoSweep(folder.to_path_buf())),
    }
}

/// Whether every shard is there once; they are in the order of their numbers.
fn complete(shards: &[(&PathBuf, Manifest)]) -> Result<(), SweepError> {
    for pair in shards.windows(2) {
        if pair[0].1.shard.part == pair[1].1.shard.part {
            return Err(SweepError::Twice {
                shard: pair[0].1.shard.to_string(),
                folders: (pair[0].0.clone(), pair[1].0.clone()),
            });
        }
    }
    let of = shards.first().map_or(1, |(_, manifest)| manifest.shard.of);
    let there: BTreeSet<u64> = shards.iter().map(|(_, manifest)| manifest.shard.part).collect();
    let missing: Vec<String> = (1..=of)
        .filter(|part| !there.contains(part))
        .map(|part| Shard { part, of }.to_string())
        .collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(SweepError::Missing(missing))
    }
}
