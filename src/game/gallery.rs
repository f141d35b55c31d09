//! Every screen of a play-through as data, without a window: for the audit of layouts and for pictures.
//!
//! In: a scenario, a leader that plays it. Out: one [`ScreenCase`] of each screen and of each of its variants (with hints, with a person
//! selected, each tab of the debrief); of all that the play-through showed, the one with the most to read.

use super::app;
use super::keys;
use super::pages;
use super::play::{GameState, Location};
use super::shown::{ShownPage, name};
use crate::ensemble::Policy;
use crate::insight;
use crate::insight::{Forecast, Foresight, PlayFigures};
use crate::narration::page::{Command, Control, Item, Page, Role, Screen};
use crate::narration::{self, HistoryView, LeftOff, PAST_SHOWN, Past, PastState, Voting};
use crate::scenario::Scenario;
use crate::session::Session;
use crate::simulation::{Answer, Question};
use crate::ui::widgets::WindowWords;
use crate::ui::widgets::keys::KeyCaps;

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
    let mut play = GameState::new(None, Some(seed))?;
    play.keep_nothing();
    play.words = narration::spoken(language, None).words;
    let mut walk = Walk::default();
    walk.menus(&mut play);
    let cut = (!scenario.cuts.is_empty()).then(|| Session::start(scenario.clone(), seed));
    play.show(Session::start(scenario, seed));
    play.place = Location::Briefing;
    walk.see("", &play);
    play.next();
    walk.play_on(&mut play, futures, &mut leader);
    walk.debrief(&mut play);
    walk.compared(&play);
    if let Some(cut) = cut {
        play.show(cut.with_cut(Some(0)));
        play.next();
        walk.play_on(&mut play, futures, &mut leader);
    }
    Ok(Gallery {
        exhibits: walk.seen,
        words: app::window_words(&play.words),
        caps: keys::caps(&play, false),
    })
}

#[derive(Default)]
struct Walk {
    seen: Vec<ScreenCase>,
    stops: usize,
}

impl Walk {
    /// Keeps what is shown if it is new or says more than what was kept.
    fn see(&mut self, variant: &str, play: &GameState) {
        self.keep(variant, pages::shown(play));
    }

    fn keep(&mut self, variant: &str, shown: ShownPage) {
        let screen = name(shown.page.screen);
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

    fn menus(&mut self, play: &mut GameState) {
        self.see("", play);
        let left = LeftOff {
            scenario: "The Launch".to_owned(),
            when: narration::day_words(&play.words, 12),
        };
        let page = narration::title(&play.words, Some(&left), true);
        self.keep(
            "a play-through left",
            ShownPage {
                page,
                ..pages::shown(play)
            },
        );
        self.past(play);
        play.place = Location::Choose;
        self.see("", play);
        play.place = Location::Title;
        play.notice = Some(play.words.get("window-nothing-to-take-back"));
        self.see("", play);
        play.notice = None;
        for screen in [Screen::Settings, Screen::Help, Screen::Glossary] {
            play.over = Some(screen);
            self.see("", play);
        }
        play.over = None;
    }

    /// Play-throughs as if they were kept, none of them played: every state, one of them asked about, and several side by side.
    fn past(&mut self, play: &GameState) {
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
        self.keep("", shown(narration::history(&play.words, &view)));
        let asked = HistoryView {
            asked: Some(&kept[1].id),
            marked: &kept[..1],
            ..view
        };
        self.keep("one to be deleted", shown(narration::history(&play.words, &asked)));
        self.compared(play);
    }

    /// Several play-throughs side by side, each with the choices of the one that was played, if one was: then it says more, and stands
    /// where the other stood.
    fn compared(&mut self, play: &GameState) {
        let profile = play.session.as_ref().map(insight::profile);
        let kept = made_up();
        let compared = [0, 1, 0, 1].map(|place| Past {
            profile: profile.clone(),
            ..kept[place].clone()
        });
        let page = narration::side_by_side(&play.words, &compared);
        let shown = ShownPage {
            page,
            ..ShownPage::default()
        };
        self.keep("side by side", shown);
    }

    fn play_on(&mut self, play: &mut GameState, futures: u32, leader: &mut impl Policy) {
        for _ in 0..STOPS {
            if play.place == Location::Over {
                break;
            }
            self.stop(play, futures, leader);
        }
    }

    /// Looks at wherever the play-through stands, and goes on.
    fn stop(&mut self, play: &mut GameState, futures: u32, leader: &mut impl Policy) {
        self.stops += 1;
        match &play.place {
            Location::Asked => {
                let Some(question) = play.question() else {
                    return play.next();
                };
                let variant = variant(&question);
                self.see(variant, play);
                self.with_hints(variant, play, futures);
                self.with_expectation(variant, play);
                self.with_room(play);
                let answer = match &question {
                    Question::Moment(moment) if moment.can_listen && self.stops.is_multiple_of(2) => Answer::Listen,
                    _ => answer(play, &question, leader),
                };
                play.answer(answer, "");
                if matches!(play.place, Location::Followed(_)) {
                    self.see("", play);
                    play.next();
                }
            }
            Location::Morning => self.morning(play),
            Location::Away | Location::Between(..) => {
                self.see("", play);
                play.next();
            }
            _ => play.next(),
        }
    }

    /// The hints of the first plan and of the first moment.
    fn with_hints(&mut self, variant: &str, play: &mut GameState, futures: u32) {
        let hinted = format!("{variant}{}hints", if variant.is_empty() { "" } else { ", " });
        let screen = pages::shown(play).page.screen;
        let known = format!("{}, {hinted}", name(screen));
        let compared = matches!(screen, Screen::Plan | Screen::Moment);
        if !compared || self.seen.iter().any(|exhibit| exhibit.name == known) {
            return;
        }
        let foresight = play.session.as_ref().and_then(Foresight::begin);
        if let Some(foresight) = foresight {
            play.hint(foresight.over(futures).finish());
            self.see(&hinted, play);
            play.hints = false;
        }
    }

    /// The picks of what is expected of a moment, and the line that one of them folds into.
    fn with_expectation(&mut self, variant: &str, play: &mut GameState) {
        if !matches!(play.question(), Some(Question::Moment(_))) {
            return;
        }
        let named = |state: &str| format!("{variant}{}{state}", if variant.is_empty() { "" } else { ", " });
        play.expect(None);
        self.see(&named("what is expected"), play);
        play.expect(Some(Forecast::ALL[self.stops % Forecast::ALL.len()]));
        self.see(&named("an expectation noted"), play);
        play.expect(None);
        self.see(&named("an expectation to be changed"), play);
        play.expect(None);
    }

    /// What a room without phones sees of a question: counted hands, and what a facilitator may say.
    fn with_room(&mut self, play: &mut GameState) {
        play.vote();
        if play.over == Some(Screen::Votes) {
            self.see("", play);
            play.count(&Voting::Hands(vec![12, 7, 3, 1]));
            play.count(&Voting::Show);
            self.see("shown", play);
        }
        play.over = Some(Screen::Notes);
        self.see("", play);
        play.over = None;
    }

    fn morning(&mut self, play: &mut GameState) {
        self.see("", play);
        let people = play
            .session
            .as_ref()
            .map_or(1, |session| session.scenario().people.len());
        play.selected = Some(self.stops % people.max(1));
        self.see("a person selected", play);
        let acts: Vec<_> = pages::shown(play)
            .page
            .controls()
            .filter_map(|control| match control.command {
                Command::Act(act) => Some(act),
                _ => None,
            })
            .collect();
        if let Some(act) = acts.get(self.stops % acts.len().max(1)) {
            play.act(*act);
            play.notice = None;
            self.see("acted", play);
        }
        play.selected = None;
        if self.stops.is_multiple_of(5) {
            for screen in [Screen::People, Screen::Why] {
                play.over = Some(screen);
                self.see("", play);
            }
            play.over = None;
        }
        play.next();
    }

    fn debrief(&mut self, play: &mut GameState) {
        play.look_back();
        let is_tab = |control: &&Control| matches!(control.role, Role::Tab(_));
        let tabs = pages::shown(play).page.controls().filter(is_tab).count();
        for tab in 0..u32::try_from(tabs.max(1)).unwrap_or(1) {
            play.tab = tab;
            self.see(&format!("tab {}", tab + 1), play);
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
        aim: "the_launch".to_owned(),
        player: (place < 2).then(|| "Maria Wintergreen".to_owned()),
        when: 1_795_293_693,
        decisions: 10 * place + 1,
        seed: place as u64,
        state,
        standing,
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

fn answer(play: &GameState, question: &Question, leader: &mut impl Policy) -> Answer {
    let Some(session) = &play.session else {
        return Answer::Continue;
    };
    let wanted = leader.answer(question, session.simulation().seen());
    if session.simulation().accepts(&wanted).is_ok() {
        return wanted;
    }
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
        Item::Control(control) => control.label.len() + control.note.len(),
    };
    page.title.len() + page.items.iter().map(item).sum::<usize>()
}
