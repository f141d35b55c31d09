//! A meeting, beat by beat: what was just said, what is on the table, who has spoken, and what the leader may do.

use crate::narration::i18n::interpolate;
use crate::narration::page::{Item, Page, Screen, Sentiment, Style};
use crate::narration::phrases::meeting_moves::{self, option, spoken};
use crate::narration::phrases::moment_words;
use crate::narration::phrases::own_words::{self, About};
use crate::narration::phrases::time;
use crate::narration::view::View;
use crate::scenario::{Meeting, PersonId};
use crate::simulation::{Event, EventKind, LastMeetingAction, MeetingQuestion};

/// Breaths of silence that fill the ring.
const FULL: f64 = 4.0;
/// So many who have not spoken are named; more are counted.
const MOST_NAMED: usize = 4;
/// Silences in a row that the program has words for.
const MOST_SILENCES: u32 = 4;

/// The screen of a beat.
#[must_use]
pub fn meeting(view: &View<'_>, question: &MeetingQuestion) -> Page {
    let title = moment_words::title(view, &question.moment);
    let mut page = Page::new(Screen::Meeting, title, subtitle(view, question));
    let Some(matter) = view.scenario.moments[question.written].meeting.as_ref() else {
        return page;
    };
    page.items.push(time_left(view, question));
    if question.beat == 0 {
        let words = moment_words::parts(view, &question.moment);
        page.text(Style::Body, interpolate::moment(view, words.text, &question.moment));
        if !words.see.is_empty() {
            page.heading(view.get("moment-see"));
        }
        for line in words.see {
            let seen = interpolate::moment(view, line, &question.moment);
            page.text(Style::Signal(Sentiment::Neutral), seen);
        }
    }
    last(view, &mut page, question, matter);
    let ring = match question.last {
        LastMeetingAction::Opening => view.get("meeting-ring-opening"),
        _ => view.with("meeting-ring-reads", &[("beats", question.silence.into())]),
    };
    page.items.push(Item::Meter {
        label: view.get("meeting-ring"),
        value: (f64::from(question.silence) / FULL).min(1.0),
        mark: None,
        reads: ring,
        tone: Sentiment::Trouble,
    });
    known(view, &mut page, question, matter);
    page.heading(view.get("meeting-around"));
    for (person, times) in question.people.iter().zip(&question.spoken) {
        let who = &view.scenario.people[*person];
        let spoken = spoken(view, *times);
        page.items.push(Item::Person {
            id: *person,
            look: who.look.clone(),
            name: who.name.clone(),
            lines: vec![spoken],
            badge: None,
        });
    }
    page.heading(view.get("meeting-you-do"));
    turn(view, &mut page, question);
    meeting_moves::put(view, &mut page, question, matter);
    page
}

/// Who has not spoken yet, and what may come of saying nothing; once time is up, that only deciding is left.
fn turn(view: &View<'_>, page: &mut Page, question: &MeetingQuestion) {
    if question.beat >= question.beats {
        page.text(Style::Strong, view.get("meeting-over"));
        return;
    }
    let around = question.people.iter().zip(&question.spoken);
    let quiet: Vec<String> = around
        .filter(|(_, times)| **times == 0)
        .map(|(person, _)| view.name(*person).to_owned())
        .collect();
    let (count, all) = (quiet.len(), question.people.len());
    let words = match count {
        0 => view.get("meeting-turn-all"),
        _ if count == all => view.get("meeting-turn-none"),
        1..=MOST_NAMED => {
            let names = view.words.list(&quiet);
            view.with("meeting-turn-some", &[("count", count.into()), ("names", names.into())])
        }
        _ => view.with("meeting-turn-many", &[("count", count.into()), ("all", all.into())]),
    };
    page.text(Style::Strong, words);
    let key = match (count, question.silence) {
        (0, _) => return,
        (_, 1..) => "meeting-turn-quiet",
        _ if count == all => "meeting-turn-wait",
        _ => "meeting-turn-more",
    };
    page.text(Style::Quiet, view.get(key));
}

fn subtitle(view: &View<'_>, question: &MeetingQuestion) -> String {
    let day = view.simulation.day();
    let values = [
        ("weekday", time::weekday(view.words, day).into()),
        ("time", time::clock(question.moment.hour).into()),
        ("week", time::week(day).into()),
    ];
    view.with("meeting-when", &values)
}

/// How much of its time the meeting still has.
fn time_left(view: &View<'_>, question: &MeetingQuestion) -> Item {
    let left = question.beats.saturating_sub(question.beat);
    Item::Meter {
        label: view.get("meeting-time"),
        value: f64::from(left) / f64::from(question.beats.max(1)),
        mark: None,
        reads: view.with("meeting-time-reads", &[("left", left.into())]),
        tone: Sentiment::Leader,
    }
}

/// What a fact says.
pub(in crate::narration) fn fact(view: &View<'_>, matter: &Meeting, index: usize) -> String {
    matter
        .facts
        .get(index)
        .map_or_else(String::new, |fact| interpolate::text(view, &fact.text))
}

fn last(view: &View<'_>, page: &mut Page, question: &MeetingQuestion, matter: &Meeting) {
    let name = |p: PersonId| ("name", view.name(p).into());
    match question.last {
        LastMeetingAction::Opening => page.text(Style::Quiet, view.get("meeting-opens")),
        LastMeetingAction::Fact(p, f) => {
            page.text(
                Style::Speech,
                view.with("said", &[name(p), ("text", fact(view, matter, f).into())]),
            );
        }
        LastMeetingAction::Repeated(p, f) => {
            page.text(
                Style::Speech,
                view.with("meeting-repeats", &[name(p), ("text", fact(view, matter, f).into())]),
            );
        }
        LastMeetingAction::Agreed(p) => {
            page.text(
                Style::Signal(Sentiment::Neutral),
                view.with("meeting-agrees", &[name(p)]),
            );
        }
        LastMeetingAction::Silence => {
            page.text(Style::Quiet, silence(view, question.silence));
        }
        LastMeetingAction::LeaderSpoke(option) => {
            page.text(
                Style::Speech,
                view.with(
                    "meeting-you-said",
                    &[("text", self::option(view, matter, option).into())],
                ),
            );
        }
    }
}

/// From the second silence in a row what is heard in this world, while it is something new in this meeting.
fn silence(view: &View<'_>, in_a_row: u32) -> String {
    let own = &view.scenario.own_words.silence;
    let is_silence = |event: &&Event| matches!(event.what, EventKind::Silence);
    let beats: Vec<&Event> = view.happenings.iter().filter(|event| is_beat(event)).collect();
    let row = beats.iter().rev().take_while(|event| is_silence(event)).count();
    if row > 1 && row - 1 <= own.len() {
        let heard = beats.windows(2).filter(|two| two.iter().all(is_silence)).count();
        if let Some(line) = own_words::line(view, "silence", own, heard, About::default()) {
            return line;
        }
    }
    view.get(&format!("meeting-silence-{}", in_a_row.clamp(1, MOST_SILENCES)))
}

/// What breaks a silence, or goes on with it.
const fn is_beat(event: &Event) -> bool {
    matches!(
        event.what,
        EventKind::Silence
            | EventKind::FactSaid(..)
            | EventKind::Agreed(_)
            | EventKind::Decided { .. }
            | EventKind::MomentCame(_)
    )
}

/// What has been said, what was said last first: by whom, and who came back to it.
fn known(view: &View<'_>, page: &mut Page, question: &MeetingQuestion, matter: &Meeting) {
    page.heading(view.get("meeting-known"));
    if question.said.is_empty() {
        page.text(Style::Quiet, view.get("meeting-known-none"));
    }
    for index in newest_first(question) {
        let text = fact(view, matter, index);
        let Some(who) = who_said(view, index) else {
            let values = [("text", text.into()), ("name", view.get("you").into())];
            page.text(Style::Signal(Sentiment::Neutral), view.with("meeting-fact", &values));
            continue;
        };
        page.items.push(Item::Person {
            id: who,
            look: view.scenario.people[who].look.clone(),
            name: view.name(who).to_owned(),
            lines: vec![text],
            badge: just_now(view, question, index, who),
        });
    }
    if let Some(option) = question.leaders_view
        && !matches!(question.last, LastMeetingAction::LeaderSpoke(_))
    {
        let words = [("text", self::option(view, matter, option).into())];
        page.text(
            Style::Signal(Sentiment::Leader),
            view.with("meeting-you-spoke-for", &words),
        );
    }
}

/// The facts on the table; one that was repeated in the last beat counts as said last.
fn newest_first(question: &MeetingQuestion) -> Vec<usize> {
    let mut said = question.said.clone();
    if let LastMeetingAction::Repeated(_, again) = question.last {
        said.retain(|fact| *fact != again);
        said.push(again);
    }
    said.reverse();
    said
}

/// Of a fact that came up in the last beat, that it did, and who came back to it.
fn just_now(view: &View<'_>, question: &MeetingQuestion, index: usize, who: PersonId) -> Option<(Sentiment, String)> {
    let words = match question.last {
        LastMeetingAction::Fact(_, fact) if fact == index => view.get("meeting-now"),
        LastMeetingAction::Repeated(other, fact) if fact == index && other == who => view.get("meeting-again"),
        LastMeetingAction::Repeated(other, fact) if fact == index => {
            view.with("meeting-again-by", &[("name", view.name(other).into())])
        }
        _ => return None,
    };
    Some((Sentiment::Good, words))
}

/// Who said a fact in the meeting that is going on.
fn who_said(view: &View<'_>, index: usize) -> Option<PersonId> {
    view.happenings.iter().rev().find_map(|h| match h.what {
        EventKind::FactSaid(who, fact) if fact == index => Some(who),
        _ => None,
    })?
}
