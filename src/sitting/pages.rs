//! The page that is shown: narration's page of where the player stands, with the ways that a face of pressed controls needs.

use super::Sitting;
use super::active_session::{ActiveSession, DebriefState};
use super::alert::Alert;
use super::jobs::JobKind;
use super::location::Location;
use super::navigation::DebriefPart;
use super::sitting::Medium;
use crate::insight::Debrief;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Sentiment, Style};
use crate::narration::{self, DebriefStep, Localizer, OverlayContext, SettingsView, TitleOffers, View};
use crate::report::KeptRecord;
use crate::session::DecisionEntry;
use crate::simulation::Question;

/// Lines of news on a day.
const NEWS: usize = 4;
/// Steps in which progress is shown, so that a page changes at most so often.
const STEPS: f64 = 20.0;

impl Sitting {
    /// The page: a notice before everything else, then ways of going on that are offered, then what is laid over, then that a play-through is
    /// being opened, then where the player stands.
    #[must_use]
    pub fn page(&self) -> Page {
        if self.has_alert() {
            let told: Vec<String> = self
                .navigation
                .alerts
                .iter()
                .map(|alert| alert.text(self.words()))
                .collect();
            return narration::notice(self.words(), &told.join(" "));
        }
        if let Some(page) = self.offer_page().filter(|_| !self.opening.shown) {
            return page;
        }
        if let Some(page) = self.navigation.overlay.and_then(|overlay| self.overlay_page(overlay)) {
            return page;
        }
        if self.opening.shown {
            return self.waiting(Screen::Notice, &self.words().get("window-opening"), JobKind::Opening);
        }
        self.location_page()
    }

    /// The page of a screen that is laid over others; `None` when there is nothing to show in it.
    #[must_use]
    pub fn overlay_page(&self, screen: Screen) -> Option<Page> {
        match screen {
            Screen::Votes => {
                let votes = self.active.as_ref()?.votes.as_ref()?;
                Some(narration::votes(self.words(), &self.asked_page()?, votes))
            }
            Screen::Settings => Some(self.settings_page()),
            Screen::Details => Some(narration::plan_details(&self.view()?, &self.week_board()?.plan)),
            screen => {
                let (view, question) = (self.view(), self.question());
                let context = OverlayContext {
                    words: self.words(),
                    settings: self.settings(),
                    in_text: self.medium == Medium::PlainText,
                    view: view.as_ref(),
                    question: question.as_ref(),
                    disclosed: self.navigation.disclosed.as_deref(),
                };
                narration::overlay(screen, &context)
            }
        }
    }

    /// The settings; what the machine cannot do is said beside them.
    fn settings_page(&self) -> Page {
        let words = self.words();
        let mut page = narration::settings(&SettingsView {
            words,
            settings: self.settings(),
            languages: &self.preferences.languages,
            monitors: self.devices.monitors,
            waiting: self.navigation.awaiting_key,
            in_text: self.medium == Medium::PlainText,
            tab: self.navigation.settings,
        });
        let volume = |item: &Item| matches!(item, Item::Control(control) if control.id == "settings.sound");
        if let (Some(why), Some(place)) = (self.devices.silent, page.items.iter().position(volume)) {
            page.items.insert(place + 1, Item::Text(Style::Quiet, words.get(why)));
        }
        if self.settings().voice && !self.devices.speaks {
            for control in page.controls_mut().filter(|control| control.id == "settings.voice") {
                control.note = words.get("window-no-voice");
            }
        }
        page
    }

    fn location_page(&self) -> Page {
        let words = self.words();
        match self.navigation.location {
            Location::Title => self.title_page(),
            Location::Choose => match self.scenario_cards() {
                Some(cards) => narration::choose(words, &cards),
                None => self.waiting(Screen::Choose, &words.get("choose-title"), JobKind::Scenarios),
            },
            Location::HostList => match (self.host_length_page(), self.scenario_cards()) {
                (Some(page), _) => page,
                (None, Some(cards)) => narration::host_list(words, &cards),
                (None, None) => self.waiting(Screen::Choose, &words.get("host-title"), JobKind::Scenarios),
            },
            Location::Wall => self.wall_page().unwrap_or_else(|| self.title_page()),
            Location::History => {
                let page = self.history.as_ref().and_then(|history| history.page(words));
                page.unwrap_or_else(|| self.waiting(Screen::History, &words.get("history-title"), JobKind::History))
            }
            location => match (self.view(), &self.active, &self.kept) {
                (Some(view), Some(active), _) => self.play_page(&view, active, location),
                (_, _, Some(kept)) => self.kept_page(kept),
                _ => self.title_page(),
            },
        }
    }

    fn title_page(&self) -> Page {
        let offers = TitleOffers {
            past: self.medium == Medium::Graphical && self.has_past(),
            hosts: self.host.is_some(),
        };
        narration::title(self.words(), self.left_off().as_ref(), offers)
    }

    /// A page of a play-through.
    fn play_page(&self, view: &View<'_>, active: &ActiveSession, location: Location) -> Page {
        let question = active.question();
        let asked = question.as_ref().filter(|_| location == Location::Asked);
        let mut page = match (location, &question) {
            (Location::Briefing, _) if self.medium == Medium::Graphical => {
                narration::briefing_front(view, self.navigation.opens(narration::WHOLE_BRIEFING))
            }
            (Location::Briefing, _) => narration::briefing(view),
            (Location::Followed, _) => narration::consequence(view, active.session.since(active.answered_at))
                .unwrap_or_else(|| {
                    day(
                        view,
                        active,
                        self.navigation.selected,
                        self.navigation.opens(narration::MORE_ACTS),
                    )
                }),
            (Location::Between, _) => match &active.skipped {
                Some(skipped) => narration::between(view, &skipped.span, skipped.until),
                None => day(
                    view,
                    active,
                    self.navigation.selected,
                    self.navigation.opens(narration::MORE_ACTS),
                ),
            },
            (Location::BeforeAway, _) => narration::before_away(view),
            (Location::Away, _) => narration::last_week(view, active.news()),
            (Location::Over, _) => self.debrief_page(view, active),
            (_, Some(question)) => narration::question(view, question, active.draft.as_ref()),
            _ => day(
                view,
                active,
                self.navigation.selected,
                self.navigation.opens(narration::MORE_ACTS),
            ),
        };
        narration::tips(view, &mut page, question.as_ref(), self.settings().tips);
        if let (Some(Question::Moment(moment)), Medium::Graphical) = (asked, self.medium) {
            narration::expecting(view, &mut page, moment, self.picks());
        }
        if asked.is_some() && matches!(page.screen, Screen::Moment | Screen::Plan) && self.hints_are_offered() {
            narration::hints(view, &mut page, self.hints_ahead());
        }
        if let (Some(Question::Plan(monday)), Some(board), Medium::Graphical) = (asked, self.week_board(), self.medium)
        {
            narration::week_board(view, &mut page, monday, &board);
            narration::week_people(view, &mut page, &board);
        }
        if self.medium == Medium::Graphical {
            let chosen = active.session.decisions().iter().any(DecisionEntry::is_choice);
            add_ways(self.words(), &mut page, chosen);
        }
        page.mark = narration::fork_mark(view);
        page
    }

    /// In plain text hints are asked for by a word, and nothing stands on the page before.
    fn hints_are_offered(&self) -> bool {
        self.medium == Medium::Graphical || self.hints.shown
    }

    fn debrief_page(&self, view: &View<'_>, active: &ActiveSession) -> Page {
        let words = self.words();
        match &active.debrief {
            DebriefState::Ready(debrief) => self.debrief_part(view, debrief),
            DebriefState::Failed => narration::notice(words, &Alert::JobFailed(JobKind::Debrief).text(words)),
            DebriefState::Missing => {
                let mut page = self.waiting(Screen::Notice, &words.get("window-looking-back"), JobKind::Debrief);
                page.items
                    .insert(0, Item::Text(Style::Body, words.get("window-looking-back-note")));
                page
            }
        }
    }

    /// A page with the part of it that is open; in plain text all are.
    fn opened(&self, mut page: Page) -> Page {
        if self.medium == Medium::Graphical {
            page.close_parts(self.navigation.disclosed.as_deref());
        }
        page
    }

    /// The part of the debrief that is shown; in plain text all of it.
    fn debrief_part(&self, view: &View<'_>, debrief: &Debrief) -> Page {
        if self.medium == Medium::PlainText {
            let mut page = narration::debrief(view, debrief, None);
            for both in &debrief.what_if {
                if let Some(rows) = narration::what_if_rows(view, debrief, both.number) {
                    page.heading(rows.title);
                    page.items.extend(rows.items);
                }
            }
            return page;
        }
        let overview = |part| narration::debrief_step(self.words(), narration::debrief_overview(view, debrief), part);
        match self.navigation.debrief {
            DebriefPart::Table(tab) => self.table(narration::debrief(view, debrief, Some(tab))),
            DebriefPart::WhatIf(number, stop) => {
                narration::what_if(view, debrief, number, stop).unwrap_or_else(|| overview(DebriefStep::Turning))
            }
            DebriefPart::Turning => overview(DebriefStep::Turning),
            DebriefPart::Overview => overview(DebriefStep::People),
        }
    }

    /// The same of a debrief that was kept.
    fn kept_page(&self, kept: &KeptRecord) -> Page {
        let words = self.words();
        match (self.medium, self.navigation.debrief) {
            (Medium::PlainText, _) => kept.debrief_page(words, None),
            (_, DebriefPart::Table(tab)) => self.table(kept.debrief_page(words, Some(tab))),
            (_, DebriefPart::Overview) => kept.debrief_overview(words, DebriefStep::People),
            _ => kept.debrief_overview(words, DebriefStep::Turning),
        }
    }

    /// A tab of the tables, with the way back to the first page.
    fn table(&self, page: Page) -> Page {
        let mut page = self.opened(page);
        page.control(way(
            "debrief.overview",
            self.words().get("overview-front"),
            Command::Back,
        ));
        page
    }

    /// A page that waits for a job, with how far it is and a way back.
    fn waiting(&self, screen: Screen, title: &str, kind: JobKind) -> Page {
        let words = self.words();
        let mut page = Page::new(screen, title, "");
        let share = self.progress(kind).unwrap_or(0.0);
        let share = libm::floor(share * STEPS) / STEPS;
        let percent = libm::round(share * 100.0) as u32;
        page.items.push(Item::Meter {
            label: words.get("window-working"),
            value: share,
            mark: None,
            reads: words.with("percent", &[("n", percent.into())]),
            tone: Sentiment::Neutral,
        });
        page.control(way("window.back", words.get("window-back"), Command::Back));
        page
    }
}

/// A running day: what came of today's acts before what else is noticed.
fn day(view: &View<'_>, active: &ActiveSession, selected: Option<usize>, more: bool) -> Page {
    let mut noticed = narration::notices(view, active.news(), NEWS);
    noticed.extend(narration::waiting(view));
    let mut page = narration::day(view, &noticed, selected, more);
    for text in active.act_results(view).into_iter().rev() {
        page.items.insert(0, Item::Text(Style::Speech, text));
    }
    page
}

/// Adds the ways that every page of a play-through has; before anything was chosen, nothing is to be explained or taken back.
fn add_ways(words: &Localizer, page: &mut Page, chosen: bool) {
    if matches!(
        page.screen,
        Screen::Briefing | Screen::Debrief | Screen::WhatIf | Screen::Notice
    ) {
        return;
    }
    let ways = [
        ("window.people", "window-people", Command::Show(Screen::People)),
        ("window.why", "window-why", Command::Show(Screen::Why)),
        ("window.undo", "window-undo", Command::Undo),
        ("window.help", "window-help", Command::Show(Screen::Help)),
        ("window.back", "window-to-title", Command::Back),
    ];
    for (id, key, command) in ways {
        let looks_back = matches!(command, Command::Show(Screen::Why) | Command::Undo);
        if looks_back && !chosen && page.screen == Screen::Plan {
            continue;
        }
        if page.controls().all(|control| control.command != command) {
            page.control(way(id, words.get(key), command));
        }
    }
}

fn way(id: &str, label: String, command: Command) -> Control {
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
