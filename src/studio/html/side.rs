//! Beside the form: the moment as players see it, and its rehearsal.
//!
//! In: a scenario that can be played, and a rehearsal. Out: a card, and figures in words.

use maud::{Markup, PreEscaped, html};

use crate::art::palette::Palette;
use crate::art::person::portrait_element;
use crate::insight::Judgement;
use crate::narration::authoring::{self, hundredths};
use crate::narration::page::plain::PlainLine;
use crate::narration::stage::Expression;
use crate::platform::settings::Scheme;
use crate::scenario::placeholders::{TextPart, parts};
use crate::scenario::{Moment, Scenario};

/// A moment as players see it.
pub(in crate::studio) fn card(scenario: &Scenario, moment: &Moment) -> Markup {
    let text = |text: &str| filled(scenario, moment, text);
    let owner = moment.owner.map(|owner| &scenario.people[owner]);
    html! {
        h2 { "As players see it" }
        div.card {
            @if let Some(owner) = owner {
                (PreEscaped(portrait_element(Palette::of(Scheme::Dark), &owner.look, Expression::Calm, "card-owner")))
            }
            p.kind { (format!("{:?}", moment.kind)) }
            h3 { (text(&moment.title)) }
            p { (text(&moment.text)) }
            @if !moment.see.is_empty() { ul { @for line in &moment.see { li { (text(line)) } } } }
            ol { @for choice in &moment.choices { li { (text(&choice.text)) } } }
        }
    }
}

/// A text with names in the place of its placeholders.
fn filled(scenario: &Scenario, moment: &Moment, text: &str) -> String {
    let person = |who: &str| {
        if who == "owner" {
            return moment.owner.map(|owner| scenario.people[owner].name.as_str());
        }
        scenario
            .people
            .iter()
            .find(|person| person.id == who)
            .map(|person| person.name.as_str())
    };
    parts(text)
        .map(|part| match part {
            TextPart::Plain(words) | TextPart::Open(words) => words,
            TextPart::Slot {
                who,
                form: None,
                written,
            } => person(who).unwrap_or(written),
            TextPart::Slot { written, .. } => written,
        })
        .collect()
}

/// A rehearsal in words.
pub(in crate::studio) fn rehearsal(judged: &Judgement) -> Markup {
    let lines = authoring::judgement(judged);
    let (head, rest) = lines.split_at(
        lines
            .iter()
            .position(|line| *line == PlainLine::Blank)
            .unwrap_or(lines.len()),
    );
    let told = |line: &PlainLine| match line {
        PlainLine::Text { lead, text } => Some((lead.trim().parse::<usize>().ok(), text.clone())),
        PlainLine::Blank => None,
    };
    // The first line is the moment's title, which stands above the form; the first of the rest says how its choices were followed.
    let head = head.iter().skip(1).filter_map(told);
    let (choices, rest): (Vec<_>, Vec<_>) = rest.iter().filter_map(told).partition(|(number, _)| number.is_some());
    html! {
        h2 { "Rehearsal" }
        @if judged.times > 0 { (needs(judged)) }
        @for (_, line) in head { p { (line) } }
        @if !judged.choices.is_empty() {
            h3 { "If they choose" span.about { " goes well" } }
            ol.odds {
                @for (choice, (_, said)) in judged.choices.iter().zip(choices) {
                    li {
                        meter min="0" max="100" value=(hundredths(choice.odds)) aria-label=(choice.text) { (hundredths(choice.odds)) " %" }
                        span.figure { (hundredths(choice.odds)) " %" }
                        p.about { (said) }
                    }
                }
            }
        }
        @for (_, line) in rest { p.about { (line) } }
    }
}

fn needs(judged: &Judgement) -> Markup {
    let [needed, able, either] = judged.needs;
    let most = judged.needs.into_iter().fold(0.0, f64::max);
    html! {
        p { "Does it need the leader?" }
        ul.needs {
            @for (word, share) in [("needed", needed), ("either", either), ("able", able)] {
                li.chosen[share >= most] { (word) " " span.about { (hundredths(share)) " %" } }
            }
        }
    }
}
