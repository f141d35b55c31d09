//! A play-through as xAPI 1.0.3 statements of the Serious Games profile.
//!
//! In: the states of a play-through, who did it. Out: [`Statement`]s in order, whose ids are the
//! same whenever they are made: sending them twice leaves one of each. What was written down freely is never in them.
//!
//! The scenario is a level: initialized, progressed each Friday, completed. A moment or a meeting is a dialog tree in
//! which something was selected, a plan a menu, an act of the day an interaction with whom it concerns.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::about::ReportSubject;
use super::csv::answer;
use super::decided::DecisionRow;
use super::play_states::{NamedPerson, PlayStates};
use super::xapi_words::{Actor, Vocabulary};
use crate::insight::PlayFigures;
use crate::scenario::DAYS_PER_WEEK;
use crate::session::Record;
use crate::simulation::{Act, Answer, PlanLine};

/// One statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// Its id, the same whenever it is made.
    pub id: String,
    /// All of it.
    pub json: Value,
}

/// What stays the same from statement to statement.
struct Making<'a> {
    words: &'a Vocabulary,
    actor: Value,
    scenario: Value,
    registration: Uuid,
    language: &'a str,
    extensions: Value,
}

/// All statements of a play-through. `times` are those of the journal's lines; a statement whose line has none carries
/// no time.
#[must_use]
pub fn statements(
    vocabulary: &Vocabulary,
    actor: &Actor,
    about: &ReportSubject,
    states: &PlayStates,
    (record, times): (&Record, &BTreeMap<usize, String>),
    language: &str,
) -> Vec<Statement> {
    let scenario_iri = format!("{}/scenarios/{}", vocabulary.game, iri_part(&states.scenario));
    // Who, which scenario, which luck and since when: two people with the same answers are two play-throughs.
    let begun = about.played.as_ref().map_or("", |(from, _)| from.as_str());
    let identity = format!(
        "{}\n{}\n{}\n{}\n{}\n{begun}",
        actor.home, actor.name, about.id, states.digest, about.seed
    );
    let registration = named(
        Uuid::new_v5(&Uuid::NAMESPACE_URL, vocabulary.game.as_bytes()),
        &identity,
    );
    let mut extensions = Map::new();
    extensions.insert(vocabulary.extension("seed").to_owned(), json!(about.seed.to_string()));
    if let Some(cut) = &about.cut {
        extensions.insert(vocabulary.extension("cut").to_owned(), json!(cut));
    }
    let making = Making {
        words: vocabulary,
        actor: json!({ "objectType": "Agent", "account": { "homePage": actor.home, "name": actor.name } }),
        scenario: activity(&scenario_iri, vocabulary.activity("scenario"), &states.title, language),
        registration,
        language,
        extensions: Value::Object(extensions),
    };
    let lines: BTreeMap<u32, usize> = record
        .written()
        .map(|(line, decision)| (decision.number, line))
        .collect();
    let time = |number: u32| lines.get(&number).and_then(|line| times.get(line));
    let mut made = vec![making.statement(
        named(registration, "initialized"),
        "initialized",
        making.scenario.clone(),
        None,
        times.get(&1),
    )];
    let mut levels = states.levels.iter().copied().peekable();
    // Each id follows from the one before it, so that another answer gives other ids from there on. The answer stands in it
    // as the journal has it: that text has to stay as it is anyway.
    let mut chain = registration;
    let mut last = times.get(&1);
    for decision in &states.decisions {
        while let Some((day, level)) = levels.next_if(|(day, _)| *day < decision.day) {
            made.push(making.week(chain, (day, level), states.weeks, last));
        }
        let kept = serde_json::to_string(&decision.answer).unwrap_or_default();
        chain = named(chain, &format!("{} {}", decision.number, kept));
        last = time(decision.number).or(last);
        if let Some(statement) = making.decision(chain, &scenario_iri, &states.people, decision, time(decision.number))
        {
            made.push(statement);
        }
    }
    for friday in levels {
        made.push(making.week(chain, friday, states.weeks, last));
    }
    if states.standing.ending.is_some() {
        let time = record.done_in_line().and_then(|line| times.get(&line));
        let result = making.ending(&states.standing);
        let id = named(chain, "completed");
        made.push(making.statement(id, "completed", making.scenario.clone(), Some(result), time));
    }
    made
}

fn named(namespace: Uuid, name: &str) -> Uuid {
    Uuid::new_v5(&namespace, name.as_bytes())
}

fn activity(id: &str, kind: &str, name: &str, language: &str) -> Value {
    json!({
        "objectType": "Activity",
        "id": id,
        "definition": { "type": kind, "name": { language: name } },
    })
}

/// A name as a part of an IRI: what is no letter, digit, `-`, `_` or `~` of ASCII is percent-encoded (RFC 3987), so that no two
/// names meet.
fn iri_part(name: &str) -> String {
    let mut part = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_~".contains(&byte) {
            part.push(char::from(byte));
        } else {
            let _ = write!(part, "%{byte:02X}");
        }
    }
    part
}

/// To six places: what a reader of JSON elsewhere gives back unchanged.
fn rounded(number: f64) -> Value {
    json!(libm::round(number * 1e6) / 1e6)
}

impl Making<'_> {
    fn statement(
        &self,
        id: Uuid,
        verb: &str,
        object: Value,
        result: Option<Value>,
        time: Option<&String>,
    ) -> Statement {
        let (iri, word) = self.words.verb(verb);
        let is_scenario = object.get("id") == self.scenario.get("id");
        let mut grouping = json!({
            "category": [{ "objectType": "Activity", "id": self.words.profile }],
            "grouping": [{ "objectType": "Activity", "id": self.words.game, "definition": { "type": self.words.activity("game") } }],
        });
        if !is_scenario {
            grouping["parent"] = json!([{ "objectType": "Activity", "id": self.scenario["id"] }]);
        }
        let mut json = json!({
            "id": id.to_string(),
            "actor": self.actor,
            "verb": { "id": iri, "display": { "en": word } },
            "object": object,
            "context": {
                "registration": self.registration.to_string(),
                "platform": concat!("Stepback ", env!("CARGO_PKG_VERSION")),
                "language": self.language,
                "contextActivities": grouping,
                "extensions": self.extensions,
            },
            "version": "1.0.3",
        });
        if let Some(result) = result {
            json["result"] = result;
        }
        if let Some(time) = time {
            json["timestamp"] = json!(time);
        }
        Statement {
            id: id.to_string(),
            json,
        }
    }

    fn extensions(&self, values: impl IntoIterator<Item = (&'static str, Option<Value>)>) -> Value {
        let named = values
            .into_iter()
            .filter_map(|(name, value)| Some((self.words.extension(name).to_owned(), value?)));
        Value::Object(named.collect())
    }

    /// A Friday: how far it has come, and where the team stands.
    fn week(&self, chain: Uuid, (day, level): (u32, f64), weeks: u32, time: Option<&String>) -> Statement {
        let week = day / DAYS_PER_WEEK + 1;
        let progress = (f64::from(week) / f64::from(weeks + 1)).min(1.0);
        let result = json!({ "extensions": self.extensions([
            ("progress", Some(rounded(progress))),
            ("week", Some(json!(week))),
            ("level", Some(rounded(level))),
        ])});
        let id = named(chain, &format!("week {week}"));
        self.statement(id, "progressed", self.scenario.clone(), Some(result), time)
    }

    fn decision(
        &self,
        id: Uuid,
        scenario: &str,
        people: &[NamedPerson],
        decided: &DecisionRow,
        time: Option<&String>,
    ) -> Option<Statement> {
        let (verb, object, response) = match (&decided.answer, decided.kind) {
            (Answer::Choose(_) | Answer::Listen | Answer::Beat(_), Some(kind)) => {
                let kind = kind.name();
                let name = decided.moment_id.clone().unwrap_or_else(|| format!("{kind}-emergent"));
                let (folder, sort) = match decided.answer {
                    Answer::Beat(_) => ("meetings", "meeting"),
                    _ => ("moments", "moment"),
                };
                let iri = format!("{scenario}/{folder}/{}", iri_part(&name));
                let object = activity(&iri, self.words.activity(sort), &decided.about, self.language);
                let said = match decided.answer {
                    Answer::Listen => "listen".to_owned(),
                    _ => decided.said.clone(),
                };
                ("selected", object, said)
            }
            (Answer::Plan(_), _) => {
                let iri = format!("{scenario}/plans/{}", decided.week);
                let object = activity(
                    &iri,
                    self.words.activity("plan"),
                    &format!("Plan {}", decided.week),
                    self.language,
                );
                ("selected", object, answer(&decided.answer))
            }
            (Answer::Act(act), _) => {
                let object = self.whom(scenario, people, *act);
                ("interacted", object, act.name().to_owned())
            }
            // Reading on is no decision.
            _ => return None,
        };
        let plan = match &decided.answer {
            Answer::Plan(plan) => {
                let hours = |line: PlanLine| (line.name().to_owned(), rounded(plan.on(line)));
                Some(Value::Object(PlanLine::ALL.into_iter().map(hours).collect()))
            }
            _ => None,
        };
        let offer = decided.offer;
        let result = json!({ "response": response, "extensions": self.extensions([
            ("decision", Some(json!(decided.number))),
            ("week", Some(json!(decided.week))),
            ("day", Some(json!(decided.day + 1))),
            ("kind", decided.kind.map(|kind| json!(kind.name()))),
            ("stance", offer.map(|offer| json!(offer.stance.name()))),
            ("tone", offer.map(|offer| json!(offer.tone.name()))),
            ("control", offer.map(|offer| rounded(offer.control))),
            ("support", offer.map(|offer| rounded(offer.support))),
            ("guidance", offer.map(|offer| rounded(offer.guidance))),
            ("hours", offer.map(|offer| rounded(offer.hours))),
            ("plan", plan),
            ("went_well", decided.well.map(|well| json!(well))),
            ("odds", decided.odds.map(rounded)),
            ("level", Some(rounded(decided.level))),
            ("delivered", Some(rounded(decided.delivered))),
        ])});
        Some(self.statement(id, verb, object, Some(result), time))
    }

    /// Whom an act concerns: somebody of the team, or the act itself.
    fn whom(&self, scenario: &str, people: &[NamedPerson], act: Act) -> Value {
        let person = act.spec().person.and_then(|person| people.get(person));
        if let Some(person) = person {
            let iri = format!("{scenario}/people/{}", iri_part(&person.id));
            activity(&iri, self.words.activity("person"), &person.name, self.language)
        } else {
            let iri = format!("{scenario}/acts/{}", act.name());
            activity(&iri, self.words.activity("act"), act.name(), self.language)
        }
    }

    /// There is no passing and no failing: the score is the team's level without its leader.
    fn ending(&self, standing: &PlayFigures) -> Value {
        let alone = standing.alone.unwrap_or(standing.last);
        json!({
            "completion": true,
            "score": { "scaled": rounded((alone / 10.0).clamp(0.0, 1.0)), "raw": rounded(alone), "min": 0, "max": 10 },
            "response": standing.ending,
            "extensions": self.extensions([
                ("progress", Some(json!(1))),
                ("ending", standing.ending.as_ref().map(|ending| json!(ending))),
                ("level_first", Some(rounded(standing.first))),
                ("level_last", Some(rounded(standing.last))),
                ("level_alone", standing.alone.map(rounded)),
                ("delivered", Some(rounded(standing.delivered))),
                ("autonomy", Some(json!([rounded(standing.autonomy.0), rounded(standing.autonomy.1)]))),
                ("reliance", Some(json!([rounded(standing.reliance.0), rounded(standing.reliance.1)]))),
                ("stepped_in", standing.in_share().map(rounded)),
            ]),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::iri_part;

    #[test]
    fn names_of_any_script_stay_apart_in_an_iri() {
        assert_eq!(iri_part("the_launch-2"), "the_launch-2");
        let names = ["Пуск", "Старт", "a b", "a-b", "a%20b", "日本", "日記", "..", "."].map(iri_part);
        for (at, name) in names.iter().enumerate() {
            assert!(name.is_ascii() && !name.contains(['/', '.', ' ']), "{name}");
            assert!(!names[..at].contains(name), "{name}");
        }
    }
}
