//! What the window knows of a screen: a row of layouts for each, and the screen that is shown as Bevy's state.
//!
//! In: [`AddScreen::add_screen`], which the plugin of a screen calls; [`ShownPage`]. Out: [`ScreenLayouts`], and [`ShownScreen`] in step with
//! the page before it is drawn: systems that belong to a screen are run by `OnEnter`, `OnExit` and `in_state`.

use std::collections::BTreeMap;

use bevy::prelude::*;

use crate::game::shown::ShownPage;
use crate::game::stage::StageFrame;
use crate::narration::page::{Control, Page, Screen};
use crate::ui::view::NodeId;
use crate::ui::widgets::{UiBuilder, items};

/// The screen that is shown. The sitting says which; nothing else sets this state.
#[derive(States, Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ShownScreen(pub Screen);

/// Describes a page below a node; what stands in the field comes with it.
pub type DescribePage = fn(&mut UiBuilder, NodeId, &ShownPage, &str);

/// How the window shows a screen.
#[derive(Debug, Clone, Copy)]
pub struct ScreenLayout {
    /// Describes its page.
    pub describe: DescribePage,
    /// The control that has the focus when the screen comes up.
    pub opens_with: fn(&Page) -> Option<&Control>,
    /// The stage beside it or behind it, in a wide window.
    pub stage: Option<StageSetting>,
}

/// How much of the stage is seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StageSetting {
    /// What covers it.
    pub frame: StageFrame,
    /// How strong the veil over it is, 0..=1.
    pub veil: f32,
}

impl ScreenLayout {
    /// Without a stage; the focus begins on what goes on, or on the way back.
    pub fn new(describe: DescribePage) -> Self {
        Self {
            describe,
            opens_with: goes_on,
            stage: None,
        }
    }

    /// The same, with another control to begin on.
    pub fn opening_with(self, opens_with: fn(&Page) -> Option<&Control>) -> Self {
        Self { opens_with, ..self }
    }

    /// The same beside the stage, which is covered like this.
    pub fn beside_stage(self, frame: StageFrame) -> Self {
        let stage = Some(StageSetting { frame, veil: 0.0 });
        Self { stage, ..self }
    }

    /// The same with the stage in dim light.
    pub fn dimmed(self, veil: f32) -> Self {
        let stage = self.stage.map(|stage| StageSetting { veil, ..stage });
        Self { stage, ..self }
    }

    /// The same over the veiled stage.
    pub fn over_stage(self, veil: f32) -> Self {
        let frame = StageFrame::default();
        let stage = Some(StageSetting { frame, veil });
        Self { stage, ..self }
    }
}

fn goes_on(page: &Page) -> Option<&Control> {
    items::primaries(page)
        .first()
        .copied()
        .or_else(|| page.controls().last())
}

/// How each screen is shown.
#[derive(Resource, Debug, Default)]
pub struct ScreenLayouts(BTreeMap<Screen, ScreenLayout>);

impl ScreenLayouts {
    /// The layout that the plugin of a screen said.
    pub fn of(&self, screen: Screen) -> Option<ScreenLayout> {
        self.0.get(&screen).copied()
    }
}

/// What a screen's plugin says about it.
pub trait AddScreen {
    /// The window shows a screen like this.
    fn add_screen(&mut self, screen: Screen, layout: ScreenLayout) -> &mut Self;
}

impl AddScreen for App {
    fn add_screen(&mut self, screen: Screen, layout: ScreenLayout) -> &mut Self {
        let mut layouts = self.world_mut().get_resource_or_init::<ScreenLayouts>();
        layouts.0.insert(screen, layout);
        self
    }
}

/// Brings the state in step with the page, and runs what belongs to the change before the page is drawn.
pub(super) fn enter_screen(world: &mut World) {
    let screen = ShownScreen(world.resource::<ShownPage>().page.screen);
    if *world.resource::<State<ShownScreen>>() != screen {
        world.resource_mut::<NextState<ShownScreen>>().set(screen);
        // Bevy itself would do so in the next frame only.
        world.run_schedule(StateTransition);
    }
}

#[cfg(test)]
mod tests {
    use bevy::prelude::*;
    use bevy::state::app::StatesPlugin;

    use super::{ScreenLayouts, ShownScreen, enter_screen};
    use crate::game::screens::ScreenPlugins;
    use crate::game::shown::ShownPage;
    use crate::narration::page::Screen;

    #[derive(Resource, Default)]
    struct Seen(Vec<&'static str>);

    fn app() -> App {
        let mut app = App::new();
        app.add_plugins((StatesPlugin, ScreenPlugins))
            .init_state::<ShownScreen>()
            .init_resource::<ShownPage>()
            .add_systems(PostUpdate, enter_screen);
        app
    }

    #[test]
    fn every_screen_has_a_plugin_that_says_how_it_is_shown() {
        let app = app();
        let layouts = &app.world().resource::<ScreenLayouts>().0;
        let missing: Vec<_> = Screen::ALL
            .iter()
            .filter(|screen| !layouts.contains_key(screen))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn a_screen_is_entered_and_left_in_the_frame_in_which_its_page_comes() {
        let mut app = app();
        app.init_resource::<Seen>()
            .add_systems(OnExit(ShownScreen(Screen::Title)), |mut seen: ResMut<Seen>| {
                seen.0.push("title left");
            })
            .add_systems(OnEnter(ShownScreen(Screen::Day)), |mut seen: ResMut<Seen>| {
                seen.0.push("day");
            })
            .add_systems(
                PostUpdate,
                (|mut seen: ResMut<Seen>| seen.0.push("drawn"))
                    .run_if(in_state(ShownScreen(Screen::Day)))
                    .after(enter_screen),
            );
        app.update();
        app.world_mut().resource_mut::<ShownPage>().page.screen = Screen::Day;
        app.update();
        assert_eq!(app.world().resource::<Seen>().0, ["title left", "day", "drawn"]);
    }
}
