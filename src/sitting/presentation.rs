//! The presentation: everything that a face shows now, as plain data.

use super::Sitting;
use super::changes::Changes;
use super::location::Location;
use super::navigation::Pace;
use crate::narration::WeekBoard;
use crate::narration::page::{Page, Screen};
use crate::narration::stage::{self, StageView};
use crate::scenario::PersonId;

/// What is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Presentation {
    /// The page.
    pub page: Page,
    /// The stage behind the page or beside it.
    pub stage: StageView,
    /// The week that is being made.
    pub plan: Option<WeekBoard>,
    /// How the days run, on screens on which they do.
    pub pace: Option<Pace>,
    /// The person whose acts are shown.
    pub selected: Option<PersonId>,
}

impl Default for Presentation {
    fn default() -> Self {
        Self::of_page(Page::new(Screen::Title, "", ""))
    }
}

impl Presentation {
    /// A page with nothing beside it.
    #[must_use]
    pub fn of_page(page: Page) -> Self {
        Self {
            page,
            stage: StageView::default(),
            plan: None,
            pace: None,
            selected: None,
        }
    }
}

impl Changes {
    /// The parts in which two presentations differ.
    #[must_use]
    pub fn between(before: &Presentation, now: &Presentation) -> Self {
        let (old, new) = (&before.page, &now.page);
        let parts = [
            (old.screen != new.screen, Self::SCREEN),
            (old.title != new.title || old.subtitle != new.subtitle, Self::HEADING),
            (old.items != new.items, Self::ITEMS),
            (before.stage != now.stage, Self::STAGE),
            (before.plan != now.plan, Self::PLAN),
            (before.pace != now.pace, Self::PACE),
            (before.selected != now.selected, Self::SELECTION),
        ];
        let changed = parts.into_iter().filter(|(changed, _)| *changed);
        changed.fold(Self::NONE, |all, (_, part)| all | part)
    }
}

impl Sitting {
    /// Brings a presentation in step, and says what changed in it.
    pub fn refresh(&self, presentation: &mut Presentation) -> Changes {
        let now = self.presentation();
        let changes = Changes::between(presentation, &now);
        if !changes.is_empty() {
            *presentation = now;
        }
        changes
    }

    /// Everything that is shown now.
    #[must_use]
    pub fn presentation(&self) -> Presentation {
        let page = self.page();
        let covered = self.offers_ways() || self.navigation.overlay.is_some() || self.opening.shown;
        if self.has_alert() || covered {
            return Presentation {
                stage: self.backdrop(),
                ..Presentation::of_page(page)
            };
        }
        match self.navigation.location {
            Location::Title => Presentation {
                stage: self.backdrop(),
                ..Presentation::of_page(page)
            },
            Location::Wall => Presentation {
                stage: self.wall_stage(),
                ..Presentation::of_page(page)
            },
            Location::Choose | Location::HostList | Location::History => Presentation::of_page(page),
            location => {
                let paced = page.screen == Screen::Day;
                let plan = self.week_board().filter(|_| page.screen == Screen::Plan);
                let stage = self.stage(location);
                Presentation {
                    stage: if page.screen == Screen::Reflection {
                        stage::after_work(stage)
                    } else {
                        stage
                    },
                    plan,
                    pace: paced.then_some(self.navigation.pace),
                    selected: self.navigation.selected,
                    page,
                }
            }
        }
    }

    /// The stage of a play-through.
    fn stage(&self, location: Location) -> StageView {
        let (Some(view), Some(active)) = (self.view(), self.active.as_ref()) else {
            return self.backdrop();
        };
        let question = active.question().filter(|_| location == Location::Asked);
        let seen = if location == Location::Followed {
            stage::followed(&view, active.session.since(active.answered_at))
        } else {
            stage::stage(&view, question.as_ref())
        };
        let seen = if location == Location::Away {
            stage::evening(&view, seen)
        } else {
            seen
        };
        if self.navigation.reveals_truth {
            stage::truthful(&view, seen)
        } else {
            seen
        }
    }

    /// The stage behind menus and alerts: the team as it stands, or everybody of the default scenario on a light of their own.
    fn backdrop(&self) -> StageView {
        match self.view() {
            Some(view) if self.navigation.location != Location::Title => stage::stage(&view, None),
            _ => self.title.backdrop.clone(),
        }
    }
}
