//! Week by week, what comes up: moments with all choices and what may follow, meetings with what is known.

use super::block::ScriptBlock::{self, Choice, Labelled, Part, Piece, Section, Text};
use super::conditions::{condition, effect};
use crate::narration::ScriptWords;
use crate::scenario::{
    self, DAYS_PER_WEEK, EmergentText, Kind, Meeting, Moment, MomentId, Outcome, PersonId, Scenario, Trigger,
};

/// All weeks, then what waits for something, then what comes by itself.
pub fn blocks(scenario: &Scenario, words: &ScriptWords<'_>) -> Vec<ScriptBlock> {
    let mut all = vec![Part("Week by week".to_owned())];
    for week in 0..scenario.weeks {
        all.push(Section(format!("Week {}", week + 1)));
        let mut of_week: Vec<(u32, MomentId)> = Vec::new();
        for (id, moment) in scenario.moments.iter().enumerate() {
            if let Trigger::On(day) = moment.trigger
                && day / DAYS_PER_WEEK == week
            {
                of_week.push((day, id));
            }
        }
        let hour = |id: MomentId| scenario.moments.get(id).map_or(0.0, |moment| moment.hour);
        of_week.sort_by(|(day, one), (other, two)| day.cmp(other).then(hour(*one).total_cmp(&hour(*two))));
        if of_week.is_empty() {
            all.push(Text(
                "Nothing is written for this week; what comes up comes by itself.".to_owned(),
            ));
        }
        all.extend(of_week.into_iter().flat_map(|(_, id)| told(scenario, words, id)));
    }
    let waits = |moment: &Moment| !matches!(moment.trigger, Trigger::On(_));
    if scenario.moments.iter().any(waits) {
        all.push(Section("Whenever it comes to it".to_owned()));
        let waiting = scenario.moments.iter().enumerate().filter(|(_, moment)| waits(moment));
        all.extend(waiting.flat_map(|(id, _)| told(scenario, words, id)));
    }
    all.extend(by_itself(scenario, words));
    all
}

fn name(scenario: &Scenario, id: PersonId) -> String {
    scenario
        .people
        .get(id)
        .map_or_else(String::new, |person| person.name.clone())
}

/// A moment from its title to the last thing that may follow.
fn told(scenario: &Scenario, words: &ScriptWords<'_>, id: MomentId) -> Vec<ScriptBlock> {
    let Some(moment) = scenario.moments.get(id) else {
        return Vec::new();
    };
    let text = |text: &str| words.of_moment(id, text);
    let when = match &moment.trigger {
        Trigger::On(day) => words.weekday_and_hour(*day, moment.hour),
        Trigger::When(of) => format!("when {}", words.text(&condition(scenario, of))),
        Trigger::Then => follows_what(scenario, words, id),
    };
    let owner = moment.owner.map(|owner| name(scenario, owner));
    let others: Vec<String> = moment
        .people
        .iter()
        .filter(|p| Some(**p) != moment.owner)
        .map(|p| name(scenario, *p))
        .collect();
    let mut line = vec![words.kind(moment.kind), when];
    line.extend(owner.into_iter().chain(others));
    let mut all = vec![Piece(text(&moment.title), line.join(" · ")), Text(text(&moment.text))];
    all.extend(
        moment
            .see
            .iter()
            .map(|see| Labelled("You can see".to_owned(), text(see))),
    );
    all.extend(
        moment
            .listen
            .iter()
            .map(|heard| Labelled("If you listen".to_owned(), text(heard))),
    );
    if let Some(meeting) = &moment.meeting {
        all.extend(meeting_told(scenario, meeting, &text));
    }
    all.extend(choices(scenario, words, &moment.choices, &text));
    all.extend(afterwards(scenario, words, id));
    all
}

/// After which choices it comes.
fn follows_what(scenario: &Scenario, words: &ScriptWords<'_>, id: MomentId) -> String {
    let mut after = Vec::new();
    for (before, moment) in scenario.moments.iter().enumerate() {
        let title = words.of_moment(before, &moment.title);
        for (index, choice) in moment.choices.iter().enumerate() {
            if choice.then == Some(id) {
                after.push(format!("choice {} of \"{title}\"", index + 1));
            }
        }
    }
    format!("two working days after {}", after.join(" or "))
}

fn choices(
    scenario: &Scenario,
    words: &ScriptWords<'_>,
    choices: &[scenario::Choice],
    text: &dyn Fn(&str) -> String,
) -> Vec<ScriptBlock> {
    let told = |(index, choice): (usize, &scenario::Choice)| {
        let mut follows = Vec::new();
        for (label, told) in [("If it goes well", &choice.well), ("If it goes badly", &choice.badly)] {
            if !told.is_empty() {
                follows.push((label.to_owned(), text(told)));
            }
        }
        if let Some(lead) = choice.lead {
            follows.push(("Takes the lead".to_owned(), name(scenario, lead)));
        }
        if let Some(promise) = &choice.promise {
            let to = name(scenario, promise.to);
            let days = promise.in_days;
            follows.push((
                format!("You promise {to}, within {days} working days"),
                text(&promise.text),
            ));
        }
        if let Some(next) = choice.then.and_then(|next| Some((next, scenario.moments.get(next)?))) {
            follows.push(("Two days later".to_owned(), words.of_moment(next.0, &next.1.title)));
        }
        for one in &choice.effects {
            follows.push(("Besides".to_owned(), words.text(&effect(scenario, one))));
        }
        Choice {
            number: index + 1,
            text: text(&choice.text),
            stance: words.stance(choice.stance),
            follows,
        }
    };
    choices.iter().enumerate().map(told).collect()
}

fn meeting_told(scenario: &Scenario, meeting: &Meeting, text: &dyn Fn(&str) -> String) -> Vec<ScriptBlock> {
    let options = meeting.options.iter().enumerate();
    let mut all: Vec<ScriptBlock> = options
        .map(|(index, option)| Labelled(format!("Option {}", index + 1), text(option)))
        .collect();
    for fact in &meeting.facts {
        let mut who: Vec<String> = fact.known_by.iter().map(|p| name(scenario, *p)).collect();
        if fact.leader_knows {
            who.push("you".to_owned());
        }
        let for_option = fact.points_to + 1;
        all.push(Labelled(
            format!(
                "{} know{} (for option {for_option})",
                who.join(", "),
                if who.len() == 1 && !fact.leader_knows { "s" } else { "" }
            ),
            text(&fact.text),
        ));
    }
    all
}

/// What is asked and noted at a moment.
fn afterwards(scenario: &Scenario, words: &ScriptWords<'_>, id: MomentId) -> Vec<ScriptBlock> {
    let mut all = Vec::new();
    for asked in scenario.reflections.iter().filter(|asked| asked.after == id) {
        all.push(Labelled("Asked on the Friday".to_owned(), words.text(&asked.ask)));
    }
    for note in scenario.facilitator.iter().filter(|note| note.at == id) {
        all.push(Labelled("For the facilitator".to_owned(), words.text(&note.note)));
        all.extend(
            note.discuss
                .iter()
                .map(|ask| Labelled("Ask the room".to_owned(), words.text(ask))),
        );
    }
    all
}

/// What a world tells of its own when something comes by itself, and what never does.
fn by_itself(scenario: &Scenario, words: &ScriptWords<'_>) -> Vec<ScriptBlock> {
    let mut all = vec![Section("What comes by itself".to_owned())];
    let can = |kind: &&Kind| **kind != Kind::Meeting && !scenario.words(**kind).off;
    let kinds: Vec<String> = Kind::ALL.iter().filter(can).map(|kind| words.kind(*kind)).collect();
    all.push(Text(if kinds.is_empty() {
        "Nothing comes by itself.".to_owned()
    } else {
        format!(
            "Between what is written, up to a few times a week, something comes from how people and work stand: {}. The program tells it in words of its own, but where this scenario has some:",
            kinds.join(", ")
        )
    }));
    for kind in Kind::ALL {
        let of = scenario.words(kind);
        if of.off {
            continue;
        }
        for own in of.texts.iter().take(of.own) {
            all.extend(own_text(scenario, words, kind, own));
        }
    }
    all
}

fn own_text(scenario: &Scenario, words: &ScriptWords<'_>, kind: Kind, own: &EmergentText) -> Vec<ScriptBlock> {
    let text = |text: &str| words.text(text);
    let mut all = vec![Piece(text(&own.title), words.kind(kind)), Text(text(&own.text))];
    all.extend(own.see.iter().map(|see| Labelled("You can see".to_owned(), text(see))));
    all.extend(
        own.listen
            .iter()
            .map(|heard| Labelled("If you listen".to_owned(), text(heard))),
    );
    all.extend(choices(scenario, words, &own.choices, &text));
    for (label, outcome) in [("If it goes well", Outcome::Well), ("If it goes badly", Outcome::Badly)] {
        let told = match outcome {
            Outcome::Well => &own.well,
            Outcome::Badly => &own.badly,
        };
        all.extend(told.iter().map(|told| Labelled(label.to_owned(), text(told))));
    }
    all
}
