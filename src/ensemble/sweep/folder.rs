//! A sweep on the disk: parts while it is played, then whole files, of which `manifest.json` is the last.
//!
//! In: a sweep, a folder. Out: files that are there whole or not at all. A folder with `parts/` in it was broken off and
//! can be gone on with; a folder with `manifest.json` is complete. One program at a time writes into it.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::manifest::{FORMAT, Manifest};
use super::row::RunRow;
use super::summary::SweepSummary;
use super::tally::SweepTally;
use super::{Sweep, SweepError, Swept};
use crate::platform::files::{self, AtomicFile, Lines};
use crate::platform::{AppendFile, FileError, threads};

/// Runs in a part.
const PART: u64 = 256;
/// The most bytes of a manifest, and of a part.
const MOST_BYTES: u64 = 1 << 30;

const PARTS: &str = "parts";
const MANIFEST: &str = "manifest.json";
const CSV: &str = "runs.csv";
const JSON: &str = "runs.jsonl";

/// Plays a sweep into a folder.
pub(super) fn keep(sweep: &Sweep, folder: &Path, mut tell: impl FnMut(u64, u64)) -> Result<Swept, SweepError> {
    let manifest = sweep.manifest();
    let (from, to) = manifest.range();
    if let Some(found) = found(folder, &manifest)? {
        return Ok(found);
    }
    let lock = begin(folder, &manifest)?;
    let parts = (to - from).div_ceil(PART);
    let done = (0..parts)
        .take_while(|part| files::is_there(&part_path(folder, *part)))
        .count() as u64;
    let found = (done * PART).min(to - from);
    tell(found, to - from);
    play_parts(sweep, &manifest, folder, done, &mut tell)?;
    let tally = assemble(sweep, &manifest, folder, parts)?;
    tidy(folder, lock)?;
    Ok(Swept { manifest, tally, found })
}

/// The sweep that a complete folder holds, if it is this one.
pub(super) fn found(folder: &Path, manifest: &Manifest) -> Result<Option<Swept>, SweepError> {
    let Some(there) = finished(folder)? else {
        return Ok(None);
    };
    fits(folder, &there, manifest)?;
    // Broken off just before it was tidied.
    files::remove_folder(&folder.join(PARTS))?;
    let mut tally = SweepTally::new(&manifest.leaders, &manifest.book);
    read_rows(folder, &there, |_, rows| {
        tally.add_run(rows);
        Ok(())
    })?;
    let (from, to) = manifest.range();
    Ok(Some(Swept {
        manifest: manifest.clone(),
        tally,
        found: to - from,
    }))
}

/// Removes what was only needed on the way, and gives the folder free.
pub(super) fn tidy(folder: &Path, lock: AppendFile) -> Result<(), SweepError> {
    drop(lock);
    Ok(files::remove_folder(&folder.join(PARTS))?)
}

fn part_path(folder: &Path, part: u64) -> PathBuf {
    folder.join(PARTS).join(format!("part-{part:07}.csv"))
}

/// The manifest of a folder whose sweep is complete.
pub(super) fn finished(folder: &Path) -> Result<Option<Manifest>, SweepError> {
    let path = folder.join(MANIFEST);
    if files::is_there(&path) {
        read_manifest(&path).map(Some)
    } else {
        Ok(None)
    }
}

/// Whether a folder holds a sweep that was broken off.
pub(super) fn is_broken_off(folder: &Path) -> bool {
    files::is_there(&folder.join(PARTS).join(MANIFEST))
}

fn read_manifest(path: &Path) -> Result<Manifest, SweepError> {
    let bytes = files::read(path, MOST_BYTES)?;
    let unread = |why: String| SweepError::Manifest {
        file: path.to_path_buf(),
        why,
    };
    let any: serde_json::Value = serde_json::from_slice(&bytes).map_err(|error| unread(error.to_string()))?;
    let Some(found) = any.get("stepback_sweep").and_then(serde_json::Value::as_u64) else {
        return Err(unread("it is not the manifest of a sweep".to_owned()));
    };
    if found != u64::from(FORMAT) {
        return Err(SweepError::Format {
            file: path.to_path_buf(),
            found,
            known: FORMAT,
        });
    }
    serde_json::from_value(any).map_err(|error| unread(error.to_string()))
}

/// Refuses a folder that holds another sweep.
fn fits(folder: &Path, there: &Manifest, ours: &Manifest) -> Result<(), SweepError> {
    let another = |what, then, now| SweepError::Another {
        folder: folder.to_path_buf(),
        what,
        then,
        now,
    };
    if let Some(differs) = there.differs(ours) {
        return Err(another(differs.what, differs.first, differs.second));
    }
    if there.shard != ours.shard {
        return Err(another("shard", there.shard.to_string(), ours.shard.to_string()));
    }
    Ok(())
}

/// Makes the folder, or finds it as this sweep left it; the lock is held until the file is dropped.
pub(super) fn begin(folder: &Path, manifest: &Manifest) -> Result<AppendFile, SweepError> {
    let path = folder.join(PARTS).join(MANIFEST);
    if !files::is_there(&path) {
        empty(folder)?;
        files::make_folder(&folder.join(PARTS))?;
        match files::write_new(&path, manifest.to_json().as_bytes()) {
            Ok(()) | Err(FileError::Exists(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    fits(folder, &read_manifest(&path)?, manifest)?;
    AppendFile::open(&path).map_err(|error| match error {
        FileError::InUse(_) => SweepError::InUse(folder.to_path_buf()),
        error => error.into(),
    })
}

/// Refuses a folder in which there is anything but what this program left half-done.
fn empty(folder: &Path) -> Result<(), SweepError> {
    let entries = match files::list(folder) {
        Ok(entries) => entries,
        Err(FileError::NotFound(_)) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let ours = |name: &str| name == PARTS || name.starts_with(".stepback-");
    match entries.into_iter().find(|entry| !ours(&entry.name)) {
        None => Ok(()),
        Some(entry) => Err(SweepError::NotOurs {
            folder: folder.to_path_buf(),
            found: entry.name,
        }),
    }
}

/// Plays what is missing; a part is written once it is whole.
fn play_parts(
    sweep: &Sweep,
    manifest: &Manifest,
    folder: &Path,
    done: u64,
    tell: &mut impl FnMut(u64, u64),
) -> Result<(), SweepError> {
    let (from, to) = manifest.range();
    let start = (from + done * PART).min(to);
    let stamp = manifest.stamp();
    let (mut part, mut played, mut text) = (done, start, String::new());
    sweep.each_unit(start, to, &mut |rows| {
        for row in &rows {
            row.write_csv(&manifest.book, &stamp, &mut text);
        }
        played += (rows.len() / sweep.leaders.len()) as u64;
        if (played - from).is_multiple_of(PART) || played == to {
            files::replace(&part_path(folder, part), text.as_bytes())?;
            text.clear();
            part += 1;
        }
        tell(played - from, to - from);
        Ok(())
    })
}

/// Whole files out of the parts.
fn assemble(sweep: &Sweep, manifest: &Manifest, folder: &Path, parts: u64) -> Result<SweepTally, SweepError> {
    let (from, to) = manifest.range();
    let mut writer = Writer::begin(folder, manifest)?;
    let stamp = manifest.stamp();
    let read = |part: u64| -> Result<(String, String, Vec<RunRow>), SweepError> {
        let path = part_path(folder, part);
        let csv = String::from_utf8_lossy(&files::read(&path, MOST_BYTES)?).into_owned();
        let first = from + part * PART;
        let rows = rows_of(&csv, manifest, first, (first + PART).min(to)).map_err(|row| SweepError::Damaged {
            file: path,
            row: row + 1,
        })?;
        let mut json = String::with_capacity(2 * csv.len());
        for row in &rows {
            row.write_json(&manifest.book, &stamp, &mut json);
        }
        Ok((csv, json, rows))
    };
    threads::in_order(sweep.threads, parts, read, |_, part| {
        let (csv, json, rows) = part?;
        writer.add(&csv, &json, &rows)
    })?;
    writer.put()
}

/// The rows of runs `first..last`, each where it belongs; else the number (from 0) of the row that is not.
fn rows_of(csv: &str, manifest: &Manifest, first: u64, last: u64) -> Result<Vec<RunRow>, u64> {
    let leaders = &manifest.leaders;
    let stamp = manifest.stamp();
    let mut rows = Vec::with_capacity(leaders.len() * (last - first) as usize);
    let mut lines = csv.lines();
    for run in first..last {
        for leader in leaders {
            let at = rows.len() as u64;
            let row = lines
                .next()
                .and_then(|line| RunRow::read_csv(line, &manifest.book, &stamp))
                .filter(|row| belongs(row, manifest, run, leader));
            rows.push(row.ok_or(at)?);
        }
    }
    if lines.next().is_some() {
        return Err(rows.len() as u64);
    }
    Ok(rows)
}

fn belongs(row: &RunRow, manifest: &Manifest, run: u64, leader: &str) -> bool {
    row.run == run && &*row.leader == leader && row.seed == manifest.seed.wrapping_add(run)
}

/// A digest in hex.
fn hex(hash: Sha256) -> String {
    let bytes = hash.finalize();
    bytes
        .iter()
        .fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

/// Reads a complete sweep's rows, run by run, with the text they were read from.
pub(super) fn read_rows(
    folder: &Path,
    manifest: &Manifest,
    mut take: impl FnMut(&str, &[RunRow]) -> Result<(), SweepError>,
) -> Result<(), SweepError> {
    let path = folder.join(CSV);
    let damaged = |row: u64| SweepError::Damaged {
        file: path.clone(),
        row,
    };
    let mut lines = Lines::of(&path)?;
    let mut text = String::new();
    lines.next(&mut text)?;
    if text != RunRow::header() {
        return Err(damaged(0));
    }
    let mut seal = Sha256::new().chain_update(&text);
    let each = manifest.leaders.len() as u64;
    let (from, to) = manifest.range();
    for run in from..to {
        text.clear();
        for _ in 0..each {
            lines.next(&mut text)?;
        }
        let rows = rows_of(&text, manifest, run, run + 1).map_err(|row| damaged((run - from) * each + row + 1))?;
        seal.update(&text);
        take(&text, &rows)?;
    }
    if lines.next(&mut text)? {
        return Err(damaged((to - from) * each + 1));
    }
    // A row can be changed into another that could have been written.
    match &manifest.rows_digest {
        Some(digest) if *digest != hex(seal) => Err(SweepError::Edited(path)),
        _ => Ok(()),
    }
}

/// Writes the whole files, `manifest.json` last.
pub(super) struct Writer<'a> {
    folder: &'a Path,
    manifest: &'a Manifest,
    csv: AtomicFile,
    json: AtomicFile,
    tally: SweepTally,
    seal: Sha256,
}

impl<'a> Writer<'a> {
    /// Begins in a folder that has room for parts.
    pub fn begin(folder: &'a Path, manifest: &'a Manifest) -> Result<Self, SweepError> {
        let parts = folder.join(PARTS);
        files::make_folder(&parts)?;
        let mut csv = AtomicFile::begin(&folder.join(CSV), &parts)?;
        csv.add(RunRow::header().as_bytes())?;
        Ok(Self {
            folder,
            manifest,
            csv,
            json: AtomicFile::begin(&folder.join(JSON), &parts)?,
            tally: SweepTally::new(&manifest.leaders, &manifest.book),
            seal: Sha256::new().chain_update(RunRow::header()),
        })
    }

    /// Adds rows of whole runs, with their lines.
    pub fn add(&mut self, csv: &str, json: &str, rows: &[RunRow]) -> Result<(), SweepError> {
        self.seal.update(csv);
        self.csv.add(csv.as_bytes())?;
        self.json.add(json.as_bytes())?;
        for run in rows.chunks(self.manifest.leaders.len().max(1)) {
            self.tally.add_run(run);
        }
        Ok(())
    }

    /// Puts everything in its place.
    pub fn put(self) -> Result<SweepTally, SweepError> {
        self.csv.put()?;
        self.json.put()?;
        let summary = SweepSummary::of(self.manifest, &self.tally);
        let manifest = Manifest {
            rows_digest: Some(hex(self.seal)),
            ..self.manifest.clone()
        };
        let parts = self.folder.join(PARTS);
        for (name, text) in [
            ("summary.json", summary.to_json()),
            ("summary.csv", summary.to_csv()),
            (MANIFEST, manifest.to_json()),
        ] {
            let mut file = AtomicFile::begin(&self.folder.join(name), &parts)?;
            file.add(text.as_bytes())?;
            file.put()?;
        }
        Ok(self.tally)
    }
}
