//! Digests of what a scenario means: not of its bytes, so that comments, white space, line ends and the place of a file
//! change nothing.
//!
//! In: a resolved scenario. Out: two digests of the scenario and two of the kinds it is played with. *Rules* are what
//! decides what happens; *texts* are what is only said and drawn. A mended sentence changes the second and leaves every
//! play-through playable. Of a scenario that is told in another language they are those of what its author wrote. Every structure is taken apart by name, so that a new field cannot be forgotten here.

mod contracts;
mod epilogue;
mod moments;
mod world_words;

use contracts::contract;
use moments::{choice, ending, moment, occasion};

use super::encoder::Encoder;
use super::resolved::{Appearance, DeskTask, LeaderProfile, Party, Person, Project, Scenario, Task};
use super::story::{EmergentText, FacilitatorNote, KindWords, Reflection, ShortVersion};
use super::tip::Tip;

/// The version of the order in which fields are written below. Raised when that order changes: journals of other
/// versions are then compared by replaying them.
const VERSION: u64 = 1;

/// Rules and texts, written side by side.
struct Meaning {
    rules: Encoder,
    texts: Encoder,
}

impl Scenario {
    /// Digest of everything in the scenario that decides what happens, in hex.
    #[must_use]
    pub fn rules_digest(&self) -> String {
        of_scenario(self.as_written()).rules.hex()
    }

    /// Digest of everything in the scenario that is only said or drawn, in hex.
    #[must_use]
    pub fn texts_digest(&self) -> String {
        of_scenario(self.as_written()).texts.hex()
    }

    /// Digest of what decides in the kinds that it is played with, in hex.
    #[must_use]
    pub fn kinds_rules_digest(&self) -> String {
        of_kinds(&self.as_written().kinds).rules.hex()
    }

    /// Digest of what is said in the kinds that it is played with, in hex.
    #[must_use]
    pub fn kinds_texts_digest(&self) -> String {
        of_kinds(&self.as_written().kinds).texts.hex()
    }

    /// Digest of the words and standard choices of the kinds that it is played with, in hex.
    #[must_use]
    pub fn kinds_digest(&self) -> String {
        let mut both = Encoder::new("kinds", VERSION);
        both.str(&self.kinds_rules_digest()).str(&self.kinds_texts_digest());
        both.hex()
    }
}

/// Digest of all that a scenario means, its promises about balance included, in hex.
pub(super) fn of_all(scenario: &Scenario) -> String {
    let meaning = of_scenario(scenario);
    let mut all = Encoder::new("scenario", VERSION);
    all.str(&meaning.rules.hex()).str(&meaning.texts.hex());
    all.list(&scenario.contracts, contract);
    all.hex()
}

/// Whether two scenarios, whatever they say, decide the same.
pub(super) fn decides_the_same(one: &Scenario, other: &Scenario) -> bool {
    let rules = |scenario: &Scenario| [of_scenario(scenario).rules.hex(), of_kinds(&scenario.kinds).rules.hex()];
    rules(one) == rules(other)
}

impl Meaning {
    fn new(what: &str) -> Self {
        Self {
            rules: Encoder::new(&format!("rules of {what}"), VERSION),
            texts: Encoder::new(&format!("texts of {what}"), VERSION),
        }
    }

    /// What is only said.
    fn said(&mut self, words: &str) -> &mut Self {
        text(&mut self.texts, words);
        self
    }

    /// Lines of which only how many there are decides anything.
    fn lines(&mut self, lines: &[String]) -> &mut Self {
        self.rules.len(lines.len());
        texts(&mut self.texts, lines);
        self
    }
}

/// A text of a file with the line ends of whatever system it was written on.
fn text(encoder: &mut Encoder, words: &str) {
    if words.contains('\r') {
        encoder.str(&words.replace("\r\n", "\n"));
    } else {
        encoder.str(words);
    }
}

fn texts(encoder: &mut Encoder, lines: &[String]) {
    encoder.list(lines, |e, line| text(e, line));
}

fn index(encoder: &mut Encoder, index: usize) {
    encoder.len(index);
}

fn number(encoder: &mut Encoder, number: f64) {
    encoder.f64(number);
}

fn of_scenario(scenario: &Scenario) -> Meaning {
    let Scenario {
        name: _,
        digest: _,
        origin: _,
        translated_from: _,
        kinds_language: _,
        title,
        parallel_to,
        language,
        // Only drawn.
        set: _,
        teaches,
        minutes,
        weeks,
        about,
        brief,
        leader: led_by,
        outside,
        people,
        rapport,
        domains,
        projects,
        tasks,
        moments,
        endings,
        epilogue: told,
        away,
        voices,
        own_words,
        reflections,
        tips,
        facilitator,
        cuts,
        contracts: _,
        contract_lines: _,
        kinds,
    } = scenario;
    let mut m = Meaning::new("a scenario");
    m.said(title).said(language).said(about);
    m.texts.option(parallel_to.as_deref(), text);
    texts(&mut m.texts, teaches);
    texts(&mut m.texts, brief);
    m.texts.u32(*minutes);
    m.rules.u32(*weeks);
    leader(&mut m, led_by);
    each(&mut m, outside, party);
    each(&mut m, people, person);
    m.rules.list(rapport, |e, (one, other, level)| {
        e.len(*one).len(*other).f64(*level);
    });
    m.rules.list(domains, |e, name| {
        e.str(name);
    });
    each(&mut m, projects, project);
    each(&mut m, tasks, task);
    each(&mut m, moments, moment);
    each(&mut m, endings, ending);
    each(&mut m, reflections, |m, Reflection { after, ask }| {
        m.rules.len(*after);
        m.said(ask);
    });
    m.texts.list(tips, |e, tip| {
        // Where a tip points is no text, and moves nothing.
        let Tip {
            on,
            text: words,
            points_at: _,
        } = tip;
        occasion(e, *on);
        text(e, words);
    });
    m.texts.list(facilitator, |e, note| {
        let FacilitatorNote { at, note, discuss } = note;
        e.len(*at);
        text(e, note);
        texts(e, discuss);
    });
    each(&mut m, cuts, |m, ShortVersion { id, minutes, stop_at }| {
        m.rules.str(id).list(stop_at.iter().copied(), index);
        m.texts.u32(*minutes);
    });
    epilogue::of(&mut m.texts, endings, told.as_ref(), away.as_ref());
    world_words::voices(&mut m.texts, voices);
    world_words::words(&mut m.texts, own_words);
    world_words::emergent(&mut m, kinds);
    m
}

fn of_kinds(kinds: &[KindWords]) -> Meaning {
    let mut m = Meaning::new("the kinds");
    each(&mut m, kinds, |m, words| {
        let KindWords {
            kind,
            urgency,
            severity,
            familiarity,
            stakes,
            visibility,
            hour,
            comes_at: _,
            off: _,
            choices,
            well,
            badly,
            texts,
            own,
        } = words;
        m.rules.word(kind);
        m.rules.f64(*urgency).f64(*severity).f64(*familiarity);
        m.rules.f64(*stakes).f64(*visibility).f64(*hour);
        each(m, choices, choice);
        m.lines(well).lines(badly);
        // A world's own stand in the scenario.
        each(m, &texts[*own..], emergent_text);
    });
    m
}

fn emergent_text(m: &mut Meaning, told: &EmergentText) {
    let EmergentText {
        id,
        hour: _,
        title,
        text,
        see,
        listen,
        choices: _,
        well: _,
        badly: _,
    } = told;
    m.rules.str(id);
    m.said(title).said(text).lines(see).lines(listen);
}

fn each<T>(m: &mut Meaning, all: &[T], mut encode: impl FnMut(&mut Meaning, &T)) {
    m.rules.len(all.len());
    m.texts.len(all.len());
    for one in all {
        encode(m, one);
    }
}

fn leader(m: &mut Meaning, leader: &LeaderProfile) {
    let LeaderProfile {
        role,
        hours_per_day,
        energy,
        craft,
        tasks,
        plans,
    } = leader;
    m.said(role);
    m.rules
        .f64(*hours_per_day)
        .f64(*energy)
        .list(craft.iter().copied(), number);
    each(m, tasks, |m, on_desk| {
        let DeskTask {
            id,
            title,
            hours,
            only_you,
            strategic,
            domain,
        } = on_desk;
        m.said(title);
        m.rules.str(id).f64(*hours).bool(*only_you).bool(*strategic);
        m.rules.option(*domain, index);
    });
    // Scenarios from before this could be said keep their meaning.
    if !plans {
        m.rules.str("plans").bool(false);
    }
}

fn party(m: &mut Meaning, party: &Party) {
    let Party {
        id,
        name,
        patience,
        standing,
        stake,
    } = party;
    m.said(name).said(stake);
    m.rules.str(id).f64(*patience).f64(*standing);
}

fn person(m: &mut Meaning, person: &Person) {
    let Person {
        id,
        name,
        pronouns,
        role,
        says,
        about,
        look,
        skill,
        initiative,
        voice,
        resilience,
        quickness,
        propensity,
        efficacy,
        reliance,
        trust,
        safety,
        clarity,
        ownership,
        commitment,
        strain,
        ambition,
        leading,
        seniority,
        visibility,
        wants,
    } = person;
    let Appearance {
        skin,
        hair,
        shade,
        top,
        aids,
    } = look;
    m.said(name).said(role).said(says).said(about);
    m.texts.word(pronouns).u32(u32::from(*skin)).word(hair).word(shade);
    m.texts.u32(u32::from(*top)).list(aids, |e, aid| {
        e.word(aid);
    });
    m.rules
        .str(id)
        .list(skill.iter().copied(), number)
        .list(wants.iter().copied(), index);
    for level in [
        initiative, voice, resilience, quickness, propensity, efficacy, reliance, trust, safety, clarity, ownership,
        commitment, strain, ambition, leading, seniority, visibility,
    ] {
        m.rules.f64(*level);
    }
}

fn project(m: &mut Meaning, project: &Project) {
    let Project {
        id,
        title,
        due,
        weight,
        client,
        tasks,
    } = project;
    m.said(title);
    m.rules.str(id).u32(*due).f64(*weight);
    m.rules.option(*client, index).list(tasks.iter().copied(), index);
}

fn task(m: &mut Meaning, task: &Task) {
    let Task {
        id,
        title,
        project,
        owner,
        domain,
        effort,
        difficulty,
        due,
        after,
    } = task;
    m.said(title);
    m.rules.str(id).len(*project).len(*owner).len(*domain);
    m.rules
        .f64(*effort)
        .f64(*difficulty)
        .u32(*due)
        .list(after.iter().copied(), index);
}
