//! What a command does: the one place where commands are carried out, for every face.

use super::Sitting;
use super::history_browser::HistoryBrowser;
use super::location::Location;
use super::navigation::DebriefPart;
use crate::narration::page::{Command, Screen};
use crate::narration::{self, WeekBoard};
use crate::platform::settings::SettingsChange;
use crate::simulation::{Answer, Plan, PlanLine, Question};

/// What a command asks of the face beside showing the sitting anew.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommandEffect {
    /// The program is left.
    pub quits: bool,
    /// What stands in the text field from now on.
    pub field: Option<String>,
    /// The control that the focus goes to.
    pub focus: Option<String>,
}

impl Sitting {
    /// Carries out a command. `written` is what stands in the text field.
    pub fn apply(&mut self, command: &Command, written: &str) -> CommandEffect {
        let listed = self.navigation.location == Location::History;
        let block = self.open_block();
        let mut effect = CommandEffect::default();
        if self.is_opening() && !Self::is_allowed_while_opening(command) {
            return effect;
        }
        match command {
            Command::Quit => effect.quits = true,
            Command::Answer(_) | Command::Note(_) => {
                self.carry_out(command, written);
                effect.field = Some(String::new());
            }
            _ => self.carry_out(command, written),
        }
        // What was looked for is not an answer to whatever is asked next, and stands in its field again when the list does.
        if listed != (self.navigation.location == Location::History) {
            effect.field = Some(self.sought());
        }
        // Whoever opens the picks wants to pick; arrows and Tab go on from there.
        if *command == Command::Expect(None) {
            effect.focus = self.pick_target();
        }
        // Whoever closes a block of the week is at that block again.
        if *command == Command::Back && self.open_block().is_none() {
            effect.focus = block.map(narration::block_target).or(effect.focus);
        }
        self.note_place();
        self.request_jobs();
        effect
    }

    fn carry_out(&mut self, command: &Command, written: &str) {
        match command {
            Command::Answer(answer) => self.answer(answer.clone(), written),
            Command::PlanHours(line, hours) => {
                if let Some(board) = self.week_board() {
                    self.set_draft(board.with_hours(*line, *hours));
                    // A line that is being changed stays in sight, even without hours.
                    self.navigation.block.open(Some(*line));
                }
            }
            Command::PlanOpen(line) => self.navigation.block.open(*line),
            Command::PlanFrom(line) => self.navigation.block.from = *line,
            Command::PlanTake(taken) => self.set_draft((**taken).clone()),
            Command::PlanStart => {
                if let Some(board) = self.week_board() {
                    self.navigation.pace.running = true;
                    self.navigation.block.open(None);
                    self.answer(Answer::Plan(board.plan), "");
                }
            }
            Command::Act(act) => self.act(*act),
            Command::Select(person) => {
                self.navigation.selected = *person;
                self.navigation.pace.running = false;
            }
            Command::Note(text) => {
                self.note(text);
            }
            Command::GoOn => self.advance(),
            Command::Run => self.navigation.pace.running = !self.navigation.pace.running,
            Command::Show(screen) => self.go_to(*screen),
            Command::Hints => self.hints.shown = !self.hints.shown,
            Command::Expect(forecast) => self.expect(*forecast),
            Command::Tab(tab) if self.navigation.overlay == Some(Screen::Settings) => self.navigation.settings = *tab,
            Command::Tab(tab) => self.navigation.debrief = DebriefPart::Table(*tab),
            Command::Turning => self.navigation.debrief = DebriefPart::Turning,
            Command::WhatIf(number) => {
                let first = self.debrief().map(|debrief| narration::first_stop(debrief, *number));
                self.navigation.debrief = DebriefPart::WhatIf(*number, first.unwrap_or(0));
            }
            Command::WhatIfStop(stop) => {
                if let DebriefPart::WhatIf(_, shown) = &mut self.navigation.debrief {
                    *shown = *stop;
                }
            }
            Command::Disclose(part) => self.navigation.disclose(part),
            Command::Scenario(name) => self.choose(name),
            Command::Start => self.start(),
            Command::Recall(command) => self.browse(command, written),
            Command::Continue => self.resume(None),
            Command::Resume(way) => self.resume_in(*way),
            Command::Reload => self.reload(),
            Command::Cut(cut) => {
                let open = self.navigation.disclosed.take();
                self.choose_version(*cut);
                self.navigation.disclosed = open;
            }
            Command::Vote(step) => self.count(step),
            Command::Host(command) => self.host(command),
            Command::Undo => self.undo(),
            Command::Fork(number) => self.fork(*number),
            Command::Back => self.back(),
            Command::Set(change) => {
                let alerts = self.preferences.set(change.clone());
                self.navigation.alerts.extend(alerts);
                if matches!(change, SettingsChange::Language(_)) {
                    self.retell();
                }
            }
            Command::Remap(action) => self.navigation.awaiting_key = Some(*action),
            Command::NoteField | Command::Quit => {}
        }
    }

    /// The week that is being made.
    pub(super) fn week_board(&self) -> Option<WeekBoard> {
        let active = self.active.as_ref()?;
        let Question::Plan(asked) = active.question()? else {
            return None;
        };
        let plan = active.draft.clone().unwrap_or(asked.last);
        let block = self.navigation.block;
        Some(WeekBoard {
            open: block.line,
            from: block.from,
            hours: asked.hours,
            plan,
        })
    }

    /// The block of the week that is open, while one is made.
    fn open_block(&self) -> Option<PlanLine> {
        self.week_board()?.open
    }

    fn set_draft(&mut self, plan: Plan) {
        if let Some(active) = &mut self.active {
            active.draft = Some(plan);
        }
    }

    fn go_to(&mut self, screen: Screen) {
        match screen {
            Screen::Title => self.go_to_title(),
            Screen::Choose => self.navigation.location = Location::Choose,
            Screen::History => self.look_through(),
            Screen::Votes => self.open_vote(),
            screen if screen.is_overlay() => self.navigation.lay_over(Some(screen)),
            _ => {}
        }
    }

    fn go_to_title(&mut self) {
        self.history = None;
        self.leave_session();
        self.navigation.location = Location::Title;
    }

    /// One step back; nothing is lost by it.
    fn back(&mut self) {
        let navigation = &mut self.navigation;
        if !navigation.alerts.is_empty() {
            navigation.alerts.clear();
            return;
        }
        let opens = self.is_opening();
        if !opens && self.offer.take().is_some() {
            return;
        }
        let navigation = &mut self.navigation;
        if navigation.overlay.is_some() {
            navigation.lay_over(None);
            // Whoever comes back to the title sees what is kept by now.
            self.forget_title();
            return;
        }
        if opens {
            self.give_up_opening();
            return;
        }
        let navigation = &mut self.navigation;
        if navigation.selected.take().is_some() {
            return;
        }
        if self.picks() {
            self.navigation.picking = None;
            return;
        }
        let location = self.navigation.location;
        if location == Location::History && self.history.as_mut().is_some_and(HistoryBrowser::back) {
            return;
        }
        match location {
            Location::Over if self.navigation.debrief != DebriefPart::Overview => {
                self.navigation.debrief = match self.navigation.debrief {
                    DebriefPart::WhatIf(..) => DebriefPart::Turning,
                    _ => DebriefPart::Overview,
                };
            }
            Location::Over if self.history.is_some() => self.look_through(),
            Location::Briefing if self.navigation.disclosed.take().is_some() => {}
            Location::Briefing => {
                self.history = None;
                self.navigation.location = Location::Choose;
            }
            Location::HostList if self.to_host.take().is_some() => {}
            Location::Wall => self.back_from_wall(),
            _ if self.open_block().is_some() => self.navigation.block.open(None),
            _ => self.go_to_title(),
        }
    }
}
