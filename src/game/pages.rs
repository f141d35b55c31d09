//! What the window shows of where the player stands.
//!
//! In: [`Play`]. Out: [`ShownPage`]. Pages come from narration; the window adds what only a window needs: ways to the people, to the
//! reasons, one decision back, one step back.

use super::play::{GameState, Location};
use super::shown::ShownPage;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Style};
use crate::narration::stage::StageView;
use crate::narration::{self, LeftOff, Localizer, ScenarioCard, SettingsView, View, stage};
use crate::scenario::{self, Scenario};
use crate::session::StoredPlay as Kept;
use crate::simulation::{Answer, Question};

/// Lines of news on a day.
const NEWS: usize = 4;

/// Everything the window shows now.
pub(super) fn shown(play: &GameState) -> ShownPage {
    if let Some(text) = &play.notice {
        return ShownPage {
            page: narration::notice(&play.words, text),
            stage: backdrop(play),
            ..ShownPage::default()
        };
    }
    if let Some(mut page) = over(play) {
        if play.settings.voice && page.screen == Screen::Settings {
            super::voice::remark(&mut page, &play.words);
        }
        return ShownPage {
            page,
            stage: backdrop(play),
            ..ShownPage::default()
        };
    }
    match &play.place {
        Location::Title => title(play),
        Location::History => ShownPage {
            page: play.history.as_ref().map_or_else(
                || Page::new(Screen::History, "", ""),
                |history| history.page(&play.words),
            ),
            ..ShownPage::default()
        },
        Location::Choose => ShownPage {
            page: narration::choose(&play.words, &cards(play)),
            ..ShownPage::default()
        },
        _ => play.view().map_or_else(|| title(play), |view| in_play(play, &view)),
    }
}

/// What is laid over where the player stands, if anything.
fn over(play: &GameState) -> Option<Page> {
    let words = &play.words;
    match play.over? {
        Screen::People => play.view().map(|view| narration::people(&view)),
        Screen::Why => play.view().map(|view| narration::why(&view)),
        Screen::Notes => play
            .view()
            .map(|view| narration::notes(&view, play.question().as_ref())),
        Screen::Votes => {
            let (votes, asked) = play.votes.as_ref().zip(play.asked_page())?;
            Some(narration::votes(words, &asked, votes))
        }
        Screen::Help => Some(narration::help(words, Some(&play.settings.keys))),
        Screen::Glossary => Some(narration::glossary(words)),
        Screen::Settings => Some(settings(play)),
        _ => None,
    }
}

/// The settings; where nothing can be heard, the volume says why.
fn settings(play: &GameState) -> Page {
    let words = &play.words;
    let mut page = narration::settings(&SettingsView {
        words,
        settings: &play.settings,
        languages: &play.languages,
        monitors: play.monitors,
        waiting: play.waiting,
        in_text: false,
    });
    let volume = |item: &Item| matches!(item, Item::Control(control) if control.id == "settings.sound");
    if let (Some(quiet), Some(place)) = (play.quiet, page.items.iter().position(volume)) {
        let why = Item::Text(Style::Quiet, words.get(quiet.key()));
        page.items.insert(place + 1, why);
    }
    page
}

fn in_play(play: &GameState, view: &View<'_>) -> ShownPage {
    let question = play.question();
    let since = play
        .session
        .as_ref()
        .map(|session| session.since(play.heard))
        .unwrap_or_default();
    let mut page = match (&play.place, &question) {
        (Location::Briefing, _) => narration::briefing(view),
        (Location::Followed(page) | Location::Between(page, _), _) => (**page).clone(),
        (Location::Away, _) => narration::last_week(view, since),
        (Location::Over, _) => match &play.debrief {
            Some(debrief) => narration::debrief(view, debrief, Some(play.tab)),
            None => looking_back(&play.words),
        },
        (_, Some(question)) => narration::question(view, question, play.draft.as_ref()),
        _ => day(play, view, since),
    };
    narration::tips(view, &mut page, question.as_ref(), play.settings.tips);
    if let (Location::Asked, Some(Question::Moment(asked))) = (&play.place, &question) {
        narration::expecting(view, &mut page, asked, play.picks());
    }
    let compared = matches!(page.screen, Screen::Moment | Screen::Plan);
    if compared && play.place == Location::Asked {
        narration::hints(view, &mut page, play.ahead());
    }
    complete(&play.words, &mut page);
    let week = match &question {
        Some(Question::Plan(asked)) => Some((play.draft.clone().unwrap_or_else(|| asked.last.clone()), asked.hours)),
        _ => None,
    };
    let paced = matches!(page.screen, Screen::Day | Screen::LastWeek);
    let asked = if matches!(play.place, Location::Asked) {
        question.as_ref()
    } else {
        None
    };
    let seen = if matches!(play.place, Location::Followed(_)) {
        stage::followed(view, since)
    } else {
        stage::stage(view, asked)
    };
    ShownPage {
        stage: if play.truth { stage::truthful(view, seen) } else { seen },
        plan: week.filter(|_| page.screen == Screen::Plan),
        pace: paced.then_some(play.pace),
        selected: play.selected,
        page,
    }
}

/// A running day: what came of today's acts before what else is noticed.
fn day(play: &GameState, view: &View<'_>, since: &[crate::simulation::Event]) -> Page {
    let mut noticed = narration::notices(view, since, NEWS);
    noticed.extend(narration::waiting(view));
    let mut page = narration::day(view, &noticed, play.selected);
    for text in play.done.iter().rev() {
        page.items.insert(0, Item::Text(Style::Speech, text.clone()));
    }
    page
}

/// Adds the ways that every screen of a play-through has, and lets ready-made plans be seen before they are taken.
fn complete(words: &Localizer, page: &mut Page) {
    if matches!(page.screen, Screen::Briefing | Screen::Debrief | Screen::Notice) {
        return;
    }
    for item in &mut page.items {
        if let Item::Control(control) = item
            && page.screen == Screen::Plan
            && control.number.is_some_and(|number| number > 1)
            && let Command::Answer(Answer::Plan(plan)) = &control.command
        {
            control.command = Command::PlanTake(Box::new(plan.clone()));
        }
    }
    let ways = [
        ("window.people", "window-people", Command::Show(Screen::People)),
        ("window.why", "window-why", Command::Show(Screen::Why)),
        ("window.undo", "window-undo", Command::Undo),
        ("window.help", "window-help", Command::Show(Screen::Help)),
        ("window.back", "window-to-title", Command::Back),
    ];
    for (id, key, command) in ways {
        if page.controls().all(|control| control.command != command) {
            page.control(button(id, words.get(key), command));
        }
    }
}

fn button(id: &str, label: String, command: Command) -> Control {
    Control {
        id: id.to_owned(),
        number: None,
        label,
        note: String::new(),
        role: Role::Button,
        command,
        hints: None,
    }
}

fn looking_back(words: &Localizer) -> Page {
    let mut page = Page::new(Screen::Notice, words.get("window-looking-back"), "");
    page.text(Style::Body, words.get("window-looking-back-note"));
    page
}

/// The title with the team of the play-through that was left, or of the default scenario, on their lights.
fn title(play: &GameState) -> ShownPage {
    let kept = play.store().and_then(|store| store.plays().ok()).unwrap_or_default();
    let left = left_off(play, &kept);
    let page = narration::title(&play.words, left.as_ref(), !kept.is_empty());
    ShownPage {
        page,
        stage: backdrop(play),
        ..ShownPage::default()
    }
}

fn left_off(play: &GameState, kept: &[Kept]) -> Option<LeftOff> {
    let latest = kept.iter().find(|play| play.head.is_some() && !play.done)?;
    let session = play.replayed(&latest.path).ok()?;
    let scenario = session.scenario().title.clone();
    Some(LeftOff {
        scenario,
        when: narration::day_words(&play.words, session.simulation().day()),
    })
}

/// The stage behind menus and notices: the team as it stands, or everybody of the default scenario on a light of their own.
fn backdrop(play: &GameState) -> StageView {
    if let (Some(view), false) = (play.view(), play.place == Location::Title) {
        return stage::stage(&view, None);
    }
    let Ok(scenario) = Scenario::shipped(scenario::catalog().default_name()) else {
        return StageView::default();
    };
    let session = crate::session::Session::start(scenario, 1);
    let mut view = stage::stage(&View::of(&session, &play.words), None);
    for (place, person) in view.people.iter_mut().enumerate() {
        person.light = 0.62 + 0.09 * f64::from(u32::try_from(place * 5 % 4).unwrap_or(0));
        person.thread = 0.0;
        person.waiting = 0;
        person.mood = if place % 3 == 1 {
            crate::narration::stage::Expression::Calm
        } else {
            crate::narration::stage::Expression::Glad
        };
        person.posture = if place % 4 == 2 {
            crate::narration::stage::Posture::Waving
        } else {
            crate::narration::stage::Posture::Upright
        };
    }
    view.leader.inside = 0.0;
    view.board.clear();
    view
}

fn cards(play: &GameState) -> Vec<ScenarioCard> {
    let plays = play.store().and_then(|store| store.plays().ok()).unwrap_or_default();
    ScenarioCard::shelf(|name| {
        let of = |play: &&Kept| play.head.as_ref().is_some_and(|head| head.scenario == name);
        plays.iter().filter(of).count()
    })
}
