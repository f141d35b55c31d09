//! Every screen of a play-through as data, without a window: for the audit of layouts and for pictures.
//!
//! In: a scenario, a leader that plays it. Out: one [`ScreenCase`] of each screen and of each of its variants (with hints, with a person
//! selected, each tab of the debrief); of all that the play-through showed, the one with the most to read.

mod decisions;
mod interim;

use super::app;
use super::keys;
use super::preferences;
use super::shown::ShownPage;
use crate::ensemble::Policy;
use crate::insight;
use crate::insight::{Forecast, Foresight, PlayFigures};
use crate::narration::page::{Command, Control, Item, Page, Role, Screen};
use crate::narration::{self, HistoryView, LeftOff, PAST_SHOWN, Past, PastState, TitleOffers, Voting};
use crate::platform::settings::Settings;
use crate::scenario::{Model, Scenario};
use crate::session::Session;
use crate::simulation::{Answer, PlanLine, Question};
use crate::sitting::{Location, Medium, Preferences, Sitting};
use crate::ui::widgets::WindowWords;
use crate::ui::widgets::key_caps::KeyCaps;

pub use decisions::decisions;

/// Stops that are made at most; no play-through has so many.
const STOPS: usize = 5000;

/// A screen and what it is called, for example `day, a person selected`.
#[derive(Debug, Clone, PartialEq)]
pub struct ScreenCase {
    /// Its name.
    pub name: String,
    /// What the window shows.
    pub shown: ShownPage,
}

/// The screens of a play-through, and the window's own words.
#[derive(Debug, Clone)]
pub struct Gallery {
    /// The screens, each once, in the order in which they first came.
    pub exhibits: Vec<ScreenCase>,
    /// The words that only the window needs.
    pub words: WindowWords,
    /// What is written on keys.
    pub caps: KeyCaps,
}

/// Plays a scenario to its end in a language and keeps what was shown. `futures` is how many futures a hint is worked out from.
///
/// # Errors
/// The words or the model cannot be read: a sentence with the place.
pub fn gallery(
    scenario: Scenario,
    language: &str,
    seed: u64,
    futures: u32,
    mut leader: impl Policy,
) -> Result<Gallery, String> {
    let preferences = || preferences_in(language);
    let model = current_model()?;
    let sitting = &mut Sitting::new(Medium::Graphical, preferences(), None, model.clone(), Some(seed));
    sitting.set_silent(app::SILENT_AT_FIRST);
    sitting.run_jobs();
    let mut walk = Walk::default();
    walk.menus(sitting);
    let cut = (!scenario.cuts.is_empty()).then(|| Session::start(scenario.clone(), seed));
    sitting.play(Session::start(scenario, seed));
    walk.see("", sitting);
    let whole = opened(sitting, &Command::Disclose(narration::WHOLE_BRIEFING.to_owned()));
    sitting.advance();
    walk.play_on(sitting, futures, &mut leader);
    walk.debrief(sitting);
    walk.compared(sitting);
    let over = cut.map(|cut| {
        sitting.play(cut.with_cut(Some(0)));
        sitting.advance();
        walk.play_on(sitting, futures, &mut leader);
        ("looking back", ShownPage::from(sitting.presentation()))
    });
    walk.overlays(sitting);
    sitting.apply(&Command::Show(Screen::Settings), "");
    let keys = opened(sitting, &Command::Tab(1));
    sitting.apply(&Command::Back, "");
    // New ones come after all others, whose reference pictures keep their settings so.
    let parts = [("the whole of it", whole), ("keys", keys)];
    for (variant, shown) in over
        .into_iter()
        .chain(interim::interim(&preferences, &model))
        .chain(parts)
        .chain(std::mem::take(&mut walk.blocks))
    {
        walk.keep(variant, shown);
    }
    Ok(Gallery {
        exhibits: walk.seen,
        words: preferences::window_words(sitting.words()),
        caps: keys::caps(sitting, false),
    })
}

/// What is shown once a part of a screen has been opened.
fn opened(sitting: &mut Sitting, command: &Command) -> ShownPage {
    sitting.apply(command, "");
    ShownPage::from(sitting.presentation())
}

fn preferences_in(language: &str) -> Preferences {
    Preferences::new(Settings::default(), None, narration::spoken(language, None).words)
}

fn current_model() -> Result<Model, String> {
    Model::current().map_err(|error| error.to_string())
}

#[derive(Default)]
struct Walk {
    seen: Vec<ScreenCase>,
    stops: usize,
    /// The first plan with blocks open, kept after all others.
    blocks: Vec<(&'static str, ShownPage)>,
}

impl Walk {
    /// Keeps what is shown if it is new or says more than what was kept.
    fn see(&mut self, variant: &str, sitting: &Sitting) {
        self.keep(variant, ShownPage::from(sitting.presentation()));
    }

    fn keep(&mut self, variant: &str, shown: ShownPage) {
        let screen = shown.page.screen.name();
        let name = if variant.is_empty() {
            screen.to_owned()
        } else {
            format!("{screen}, {variant}")
        };
        match self.seen.iter_mut().find(|exhibit| exhibit.name == name) {
            Some(exhibit) if length(&shown.page) > length(&exhibit.shown.page) => exhibit.shown = shown,
            Some(_) => {}
            None => self.seen.push(ScreenCase { name, shown }),
        }
    }

    fn menus(&mut self, sitting: &mut Sitting) {
        self.see("", sitting);
        let left = LeftOff {
            scenario: "The Launch".to_owned(),
            when: narration::day_words(sitting.words(), 12),
        };
        let both = TitleOffers {
            past: true,
            hosts: true,
        };
        let page = narration::title(sitting.words(), Some(&left), both);
        self.keep(
            "a play-through left",
            ShownPage {
                page,
                ..ShownPage::from(sitting.presentation())
            },
        );
        self.past(sitting);
        let mut use_control = |command: Command| {
            sitting.apply(&command, "");
            self.see("", sitting);
        };
        use_control(Command::Show(Screen::Choose));
        use_control(Command::Back);
        use_control(Command::Undo);
        use_control(Command::Back);
        for screen in [Screen::Settings, Screen::Help, Screen::Glossary] {
            use_control(Command::Show(screen));
            use_control(Command::Back);
        }
    }

    /// Every screen that can be laid over anything, and one with its first part open. A new one comes after all others, whose reference
    /// pictures keep their settings so.
    fn overlays(&mut self, sitting: &mut Sitting) {
        sitting.apply(&Command::Show(Screen::Title), "");
        for screen in Screen::overlays() {
            sitting.apply(&Command::Show(screen), "");
            self.see("", sitting);
            let page = sitting.page();
            let part = page.controls().find(|control| control.role == Role::Disclosure(false));
            if let Some(part) = part {
                sitting.apply(&part.command, "");
                self.see("a part open", sitting);
            }
            sitting.apply(&Command::Back, "");
        }
    }

    /// Play-throughs as if they were kept, none of them played: every state, one of them asked about, and several side by side.
    fn past(&mut self, sitting: &Sitting) {
        let shown = |page: Page| ShownPage {
            page,
            ..ShownPage::default()
        };
        let kept = made_up();
        let scenarios = [("the_launch", "The Launch"), ("night_shift", "Night Shift")];
        let scenarios = scenarios.map(|(name, title)| (name.to_owned(), title.to_owned()));
        let view = HistoryView {
            shown: &kept,
            all: 30,
            from: PAST_SHOWN,
            scenarios: &scenarios,
            of: None,
            sought: "Maria",
            marked: &kept[..2],
            asked: None,
        };
        self.keep("", shown(narration::history(sitting.words(), &view)));
        let asked = HistoryView {
            asked: Some(&kept[1].id),
            marked: &kept[..1],
            ..view
        };
        self.keep("one to be deleted", shown(narration::history(sitting.words(), &asked)));
        self.compared(sitting);
    }

    /// Several play-throughs side by side, each with the choices of the one that was played, if one was: then it says more, and stands
    /// where the other stood.
    fn compared(&mut self, sitting: &Sitting) {
        let profile = sitting.session().map(insight::profile);
        let kept = made_up();
        let compared = [0, 1, 0, 1].map(|place| Past {
            profile: profile.clone(),
            ..kept[place].clone()
        });
        let page = narration::side_by_side(sitting.words(), &compared);
        let shown = ShownPage {
            page,
            ..ShownPage::default()
        };
        self.keep("side by side", shown);
    }

    fn play_on(&mut self, sitting: &mut Sitting, futures: u32, leader: &mut impl Policy) {
        for _ in 0..STOPS {
            if sitting.location() == Location::Over {
                break;
            }
            self.stop(sitting, futures, leader);
        }
    }

    /// Looks at wherever the play-through stands, and goes on.
    fn stop(&mut self, sitting: &mut Sitting, futures: u32, leader: &mut impl Policy) {
        self.stops += 1;
        match sitting.location() {
            Location::Asked => {
                let Some(question) = sitting.question() else {
                    return sitting.advance();
                };
                let variant = variant(&question);
                self.see(variant, sitting);
                self.with_hints(variant, sitting, futures);
                self.with_expectation(variant, sitting);
                self.with_room(sitting);
                let answer = match &question {
                    Question::Moment(moment) if moment.can_listen && self.stops.is_multiple_of(2) => Answer::Listen,
                    _ => answer(sitting, &question, leader),
                };
                sitting.apply(&Command::Answer(answer), "");
                if sitting.location() == Location::Followed {
                    self.see("", sitting);
                    sitting.advance();
                }
            }
            Location::Morning => self.morning(sitting),
            Location::BeforeAway => {
                self.see("before the week away", sitting);
                sitting.advance();
            }
            Location::Away | Location::Between => {
                self.see("", sitting);
                sitting.advance();
            }
            _ => sitting.advance(),
        }
    }

    /// The hints of the first plan and of the first moment.
    fn with_hints(&mut self, variant: &str, sitting: &mut Sitting, futures: u32) {
        let hinted = format!("{variant}{}hints", if variant.is_empty() { "" } else { ", " });
        let screen = ShownPage::from(sitting.presentation()).page.screen;
        let known = format!("{}, {hinted}", screen.name());
        let compared = matches!(screen, Screen::Plan | Screen::Moment);
        if !compared || self.seen.iter().any(|exhibit| exhibit.name == known) {
            return;
        }
        let foresight = sitting.session().and_then(Foresight::begin);
        if let Some(foresight) = foresight {
            sitting.show_hints(foresight.over(futures).finish());
            self.see(&hinted, sitting);
            sitting.hide_hints();
        }
    }

    /// The picks of what is expected of a moment, and the line that one of them folds into.
    fn with_expectation(&mut self, variant: &str, sitting: &mut Sitting) {
        if !matches!(sitting.question(), Some(Question::Moment(_))) {
            return;
        }
        let named = |state: &str| format!("{variant}{}{state}", if variant.is_empty() { "" } else { ", " });
        sitting.apply(&Command::Expect(None), "");
        self.see(&named("what is expected"), sitting);
        let forecast = Forecast::ALL[self.stops % Forecast::ALL.len()];
        sitting.apply(&Command::Expect(Some(forecast)), "");
        self.see(&named("an expectation noted"), sitting);
        sitting.apply(&Command::Expect(None), "");
        self.see(&named("an expectation to be changed"), sitting);
        sitting.apply(&Command::Expect(None), "");
    }

    /// What a room without phones sees of a question: counted hands, and what a facilitator may say.
    fn with_room(&mut self, sitting: &mut Sitting) {
        if matches!(sitting.question(), Some(Question::Plan(_))) {
            sitting.apply(&Command::Show(Screen::Details), "");
            self.see("", sitting);
            sitting.apply(&Command::Back, "");
            if self.blocks.is_empty() {
                let block = opened(sitting, &Command::PlanOpen(Some(PlanLine::Answers)));
                let parts = opened(sitting, &Command::PlanOpen(Some(PlanLine::Path)));
                self.blocks = vec![("a block open", block), ("the parts of a block", parts)];
                sitting.apply(&Command::PlanOpen(None), "");
            }
        }
        sitting.apply(&Command::Show(Screen::Votes), "");
        if sitting.overlay() == Some(Screen::Votes) {
            self.see("", sitting);
            sitting.apply(&Command::Vote(Voting::Hands(vec![12, 7, 3, 1])), "");
            sitting.apply(&Command::Vote(Voting::Show), "");
            self.see("shown", sitting);
        }
        sitting.apply(&Command::Show(Screen::Notes), "");
        self.see("", sitting);
        sitting.apply(&Command::Back, "");
    }

    fn morning(&mut self, sitting: &mut Sitting) {
        self.see("", sitting);
        let people = sitting.session().map_or(1, |session| session.scenario().people.len());
        sitting.select(Some(self.stops % people.max(1)));
        self.see("a person selected", sitting);
        let acts: Vec<_> = ShownPage::from(sitting.presentation())
            .page
            .controls()
            .filter_map(|control| match control.command {
                Command::Act(act) => Some(act),
                _ => None,
            })
            .collect();
        if let Some(act) = acts.get(self.stops % acts.len().max(1)) {
            sitting.apply(&Command::Act(*act), "");
            sitting.take_alerts();
            self.see("acted", sitting);
        }
        sitting.select(None);
        if self.stops.is_multiple_of(5) {
            for screen in [Screen::People, Screen::Why] {
                sitting.apply(&Command::Show(screen), "");
                self.see("", sitting);
            }
            sitting.apply(&Command::Back, "");
        }
        sitting.advance();
    }

    fn debrief(&mut self, sitting: &mut Sitting) {
        sitting.run_jobs();
        self.see("", sitting);
        sitting.apply(&Command::Turning, "");
        self.see("the turning points", sitting);
        let page = sitting.page();
        let both = page
            .controls()
            .find(|control| matches!(control.command, Command::WhatIf(_)));
        if let Some(both) = both {
            sitting.apply(&both.command, "");
            self.see("", sitting);
        }
        sitting.apply(&Command::Tab(0), "");
        let is_tab = |control: &&Control| matches!(control.role, Role::Tab(_));
        let tabs = ShownPage::from(sitting.presentation())
            .page
            .controls()
            .filter(is_tab)
            .count();
        for tab in 0..u32::try_from(tabs.max(1)).unwrap_or(1) {
            sitting.apply(&Command::Tab(tab), "");
            self.see(&format!("tab {}", tab + 1), sitting);
        }
    }
}

/// A play-through of every state.
fn made_up() -> Vec<Past> {
    let standing = PlayFigures {
        ending: Some("What the date was for".to_owned()),
        first: 4.2,
        last: 5.6,
        alone: Some(4.9),
        delivered: 0.87,
        choices: 12,
        stepped_in: 5,
        left: 1,
        autonomy: (0.4, 0.55),
        reliance: (0.5, 0.35),
    };
    let unfinished = PlayFigures {
        ending: None,
        alone: None,
        ..standing.clone()
    };
    let states = [
        (PastState::Finished, Some(standing)),
        (PastState::Until(12), Some(unfinished)),
        (PastState::Changed, None),
        (PastState::Unreadable, None),
    ];
    let past = |(place, (state, standing)): (usize, (PastState, Option<PlayFigures>))| Past {
        id: format!("the_launch-7-{place}"),
        scenario: "The Launch".to_owned(),
        name: "the_launch".to_owned(),
        aim: "the_launch".to_owned(),
        place: if place < 2 { "office" } else { "" }.to_owned(),
        player: (place < 2).then(|| "Maria Wintergreen".to_owned()),
        when: 1_795_293_693,
        decisions: 10 * place + 1,
        seed: place as u64,
        state,
        standing,
        team: Vec::new(),
        profile: None,
    };
    states.into_iter().enumerate().map(past).collect()
}

/// What sets one question of a screen apart from others.
fn variant(question: &Question) -> &'static str {
    match question {
        Question::Moment(moment) if !moment.can_listen => "listened",
        _ => "",
    }
}

fn answer(sitting: &Sitting, question: &Question, leader: &mut impl Policy) -> Answer {
    let Some(session) = sitting.session() else {
        return Answer::Continue;
    };
    let wanted = leader.answer(question, session.simulation().seen());
    if session.simulation().accepts(&wanted).is_ok() {
        return wanted;
    }
    first_answer(question)
}

fn first_answer(question: &Question) -> Answer {
    question.numbered().into_iter().next().unwrap_or(Answer::Continue)
}

/// How much there is to read on a page, in bytes.
fn length(page: &Page) -> usize {
    let item = |item: &Item| match item {
        Item::Heading(words) | Item::Text(_, words) => words.len(),
        Item::Meter { label, reads, .. } => label.len() + reads.len(),
        Item::Chart(chart) => chart.reads.len(),
        Item::Table(table) => table.rows.iter().flatten().map(String::len).sum::<usize>(),
        Item::Person { name, lines, .. } => name.len() + lines.iter().map(String::len).sum::<usize>(),
        Item::Summary(person) => person.name.len() + person.remarks().iter().map(|words| words.len()).sum::<usize>(),
        Item::Postcard(_) => 0,
        Item::CurtainCall(call) => call.people.iter().map(|person| person.words.len()).sum::<usize>(),
        Item::Stage(scene) => scene.reads.len(),
        Item::Qr(code) => code.reads.len(),
        Item::Control(control) => control.label.len() + control.note.len(),
    };
    page.title.len() + page.items.iter().map(item).sum::<usize>()
}
