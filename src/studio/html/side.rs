//! Beside the form: the moment as players see it, and its rehearsal.
//!
//! In: a scenario that can be played, and a rehearsal. Out: a card, and figures in words.

use maud::{Markup, PreEscaped, html};

use crate::art::palette::Palette;
use crate::art::person::portrait_element;
use crate::insight::{MomentVariant, Need, Rehearsal};
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
pub(in crate::studio) fn rehearsal(rehearsal: &Rehearsal) -> Markup {
    let now = rehearsal.variants.first();
    html! {
        h2 { "Rehearsal" }
        (came(rehearsal))
        @if let Some(now) = now { (needs(now)) (changes(now, &rehearsal.variants)) }
        @if let Some(figures) = &rehearsal.figures {
            h3 { "If they choose" span.about { " goes well" } }
            ol.odds {
                @for choice in &figures.choices {
                    li {
                        span { code { (choice.id) } }
                        meter min="0" max="100" value=(percent(choice.odds)) { (percent(choice.odds)) " %" }
                        span.figure { (percent(choice.odds)) " %" }
                        @let (good, bad) = (choice.good_for(), choice.bad_for());
                        @if !good.is_empty() || !bad.is_empty() {
                            p.about {
                                @if !good.is_empty() { "good for " (good.join(", ")) }
                                @if !good.is_empty() && !bad.is_empty() { "; " }
                                @if !bad.is_empty() { "bad for " (bad.join(", ")) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn came(rehearsal: &Rehearsal) -> Markup {
    let best = rehearsal.came.iter().map(|(_, share)| *share).fold(0.0, f64::max);
    let least = rehearsal.came.iter().map(|(_, share)| *share).fold(1.0, f64::min);
    html! {
        @if rehearsal.days.is_none() {
            p.bad { "It never came up, in any run." }
        } @else if percent(least) == percent(best) {
            p { strong { (percent(best)) " %" } " of runs come to this moment." }
        } @else {
            p { strong { (percent(least)) " to " (percent(best)) " %" } " of runs come to this moment, by how one leads." }
        }
    }
}

fn percent(share: f64) -> String {
    format!("{:.0}", share * 100.0)
}

const fn said(need: Need) -> &'static str {
    match need {
        Need::Needed => "needed",
        Need::Able => "able",
        Need::Either => "either",
    }
}

fn needs(now: &MomentVariant) -> Markup {
    let [needed, able, either] = now.needs;
    html! {
        h3 { "Does it need the leader?" }
        ul.needs {
            @for (need, share) in [(Need::Needed, needed), (Need::Either, either), (Need::Able, able)] {
                li.chosen[now.mostly() == need] { (said(need)) " " span.about { (percent(share)) " %" } }
            }
        }
        p.about { "Best chance stepping in " (percent(now.best_in)) " %, stepping back " (percent(now.best_back)) " %." }
    }
}

/// What would make it something else.
fn changes(now: &MomentVariant, variants: &[MomentVariant]) -> Markup {
    let other = variants.iter().filter(|variant| variant.mostly() != now.mostly());
    let told: Vec<String> = other
        .filter_map(|variant| {
            let (measure, to) = variant.changed?;
            let value = if measure.name() == "authority" {
                format!("needs_authority: {}", to > 0.5)
            } else {
                format!("{}: {}", measure.name(), percent(to))
            };
            Some(format!("{}, with {value}", said(variant.mostly())))
        })
        .collect();
    html! {
        @if !told.is_empty() {
            p.about { "It would be:" }
            ul { @for one in told { li.about { (one) } } }
        }
    }
}
