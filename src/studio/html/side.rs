//! Beside the form: the moment as players see it, and its rehearsal.
//!
//! In: a moment as it is told in a language, and a rehearsal. Out: a card, and figures in words.

use maud::{Markup, PreEscaped, html};

use crate::art::palette::Palette;
use crate::art::person::portrait_element;
use crate::insight::Judgement;
use crate::narration::authoring::{self, hundredths};
use crate::narration::languages;
use crate::narration::page::plain::PlainLine;
use crate::narration::stage::Expression;
use crate::platform::settings::Scheme;
use crate::scenario::placeholders::{TextPart, parts};
use crate::scenario::{Moment, Scenario};
use crate::studio::told_moment::{TextState, ToldMoment};

/// A moment as players see it, in one of the languages that stand beside the scenario.
pub(in crate::studio) fn card(shown: &ToldMoment) -> Markup {
    let moment_of = |scenario: &'_ Scenario| scenario.moments.get(shown.moment).cloned();
    let (Some(written), Some(told)) = (moment_of(&shown.written), moment_of(&shown.told)) else {
        return html! {};
    };
    let text = |written: &str, words: &str| {
        let state = shown.state(written);
        html! {
            span.open[state != TextState::Translated] lang=(if state == TextState::Missing { &shown.written.language } else { &shown.language }) {
                (filled(&shown.told, &told, words))
            }
            @match state {
                TextState::Translated => {}
                TextState::Stale => { " " span.mark-open { "older than the original" } }
                TextState::Missing => { " " span.mark-open { "not translated" } }
            }
        }
    };
    let owner = told.owner.and_then(|owner| shown.told.people.get(owner));
    html! {
        h2 { "As players see it" }
        (tongues(shown))
        div.card {
            @if let Some(owner) = owner {
                (PreEscaped(portrait_element(Palette::of(Scheme::Dark), &owner.look, Expression::Calm, "card-owner")))
            }
            p.kind { (format!("{:?}", told.kind)) }
            h3 { (text(&written.title, &told.title)) }
            p { (text(&written.text, &told.text)) }
            @if !told.see.is_empty() { ul { @for (line, words) in written.see.iter().zip(&told.see) { li { (text(line, words)) } } } }
            ol { @for (choice, words) in written.choices.iter().zip(&told.choices) { li { (text(&choice.text, &words.text)) } } }
        }
    }
}

/// The languages, and how far the open one is.
fn tongues(shown: &ToldMoment) -> Markup {
    let known = languages();
    let name = |code: &str| {
        let found = known.iter().find(|language| language.tag == code);
        found.map_or_else(|| code.to_owned(), |language| language.name.clone())
    };
    let (open, all) = shown.counts();
    let is_own = shown.language == shown.written.language;
    html! {
        @if shown.languages.len() > 1 {
            div.tongues role="group" aria-label="Language of the card" {
                @for code in &shown.languages {
                    button.small type="button" data-do="language" data-value=(code) lang=(code) aria-pressed=(if *code == shown.language { "true" } else { "false" }) { (name(code)) }
                }
            }
        }
        @if let Some(why) = &shown.unread {
            p.bad { "The translation cannot be read: " (why) }
        } @else if !is_own && open > 0 {
            p.warn { (open) " of " (all) " texts " (if open == 1 { "is" } else { "are" }) " missing or older than the original; players read the original then. "
                code { "stepback translate " (shown.written.name) ".ron " (shown.language) } " brings the file up to date." }
        } @else if !is_own {
            p.good { "All " (all) " texts are translated." }
        }
    }
}

/// A text with names in the place of its placeholders.
fn filled(scenario: &Scenario, moment: &Moment, text: &str) -> String {
    let person = |who: &str| {
        if who == "owner" {
            return moment
                .owner
                .and_then(|owner| Some(scenario.people.get(owner)?.name.as_str()));
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
