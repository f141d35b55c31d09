//! Targets: what can be used on the screen, by the mouse, the keyboard, a screen reader, a test.
//!
//! In: widgets put [`Focusable`] on their nodes, and what using them gives. Out: [`CommandIssued`] when one is used, and, when asked for, one
//! JSON line on standard output each time the layout has settled and the window has begun to show it, with every target's place in
//! window pixels.

use std::io::Write as _;

use bevy::input_focus::FocusGained;
use bevy::prelude::*;
use bevy::ui::{CalculatedClip, InteractionDisabled, UiGlobalTransform};
use bevy::ui_widgets::Activate;
use serde::Serialize;

use super::first_frame::FirstFrame;
use crate::narration::page::Command;

/// Something that can be used or holds the focus.
#[derive(Component, Debug, Clone, PartialEq)]
pub struct Focusable {
    /// Stable name, for example `choice.2`.
    pub id: String,
    /// Its words.
    pub label: String,
    /// Its place in the reading order.
    pub order: u32,
}

/// What using a target gives.
#[derive(Component, Debug, Clone, PartialEq)]
pub struct OnActivate(pub Command);

/// What a target gives when the focus comes to it.
#[derive(Component, Debug, Clone, PartialEq)]
pub struct OnFocus(pub Command);

/// What `+` and `-` give while a target has the focus.
#[derive(Component, Debug, Clone, PartialEq)]
pub struct StepCommands {
    /// For `+`.
    pub more: Command,
    /// For `-`.
    pub less: Command,
}

/// A target was used; one place carries it out.
#[derive(Message, Debug, Clone, PartialEq)]
pub struct CommandIssued(pub Command);

/// The name of the screen that is shown; printed with the targets.
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub struct ScreenName(pub &'static str);

/// Whether and what was printed last.
#[derive(Resource, Debug, Default)]
pub struct PrintTargets {
    /// Whether targets are printed at all.
    pub on: bool,
    before: String,
    printed: String,
}

#[derive(Serialize)]
struct Listed<'a> {
    screen: &'a str,
    targets: Vec<Place<'a>>,
}

#[derive(Serialize)]
struct Place<'a> {
    id: &'a str,
    label: &'a str,
    x: i32,
    y: i32,
    w: i32,
    h: i32,
    enabled: bool,
    /// Whether its middle can be seen and clicked without scrolling.
    shown: bool,
}

/// Turns the use of widgets into [`CommandIssued`] and prints targets.
pub struct TargetsPlugin;

impl Plugin for TargetsPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<PrintTargets>()
            .init_resource::<ScreenName>()
            .add_message::<CommandIssued>()
            .add_observer(use_target)
            .add_observer(use_focused)
            .add_systems(PostUpdate, print.after(bevy::ui::UiSystems::PostLayout));
    }
}

fn use_target(
    activated: On<Activate>,
    targets: Query<&OnActivate, Without<InteractionDisabled>>,
    mut used: MessageWriter<CommandIssued>,
) {
    if let Ok(OnActivate(command)) = targets.get(activated.entity) {
        used.write(CommandIssued(command.clone()));
    }
}

fn use_focused(gained: On<FocusGained>, targets: Query<&OnFocus>, mut used: MessageWriter<CommandIssued>) {
    if let Ok(OnFocus(command)) = targets.get(gained.entity) {
        used.write(CommandIssued(command.clone()));
    }
}

type Placed<'w, 's> = Query<
    'w,
    's,
    (
        &'static Focusable,
        &'static ComputedNode,
        &'static UiGlobalTransform,
        Option<&'static CalculatedClip>,
        &'static InheritedVisibility,
    ),
>;

fn print(mut state: ResMut<PrintTargets>, screen: Res<ScreenName>, whole: Option<Res<FirstFrame>>, targets: Placed) {
    if !state.on {
        return;
    }
    let mut here: Vec<_> = targets
        .iter()
        .filter(|(_, node, _, _, seen)| node.size().min_element() > 0.0 && seen.get())
        .collect();
    here.sort_by_key(|(target, ..)| target.order);
    let places = here.iter().map(|(target, node, transform, clip, _)| {
        let rect = Rect::from_center_size(transform.translation, node.size());
        let seen = clip.map_or(rect, |clip| clip.clip.intersect(rect));
        let shown = seen.contains(rect.center()) && !seen.is_empty();
        let at = if shown { seen } else { rect };
        Place {
            id: &target.id,
            label: &target.label,
            x: at.min.x.round() as i32,
            y: at.min.y.round() as i32,
            w: at.width().round() as i32,
            h: at.height().round() as i32,
            enabled: true,
            shown,
        }
    });
    let listed = Listed {
        screen: screen.0,
        targets: places.collect(),
    };
    let Ok(line) = serde_json::to_string(&listed) else {
        return;
    };
    if line == state.printed || screen.0.is_empty() {
        state.before = line;
        return;
    }
    if line == state.before {
        // Laid out, but not yet to be seen.
        if whole.is_some_and(|whole| !whole.is()) {
            return;
        }
        let mut out = std::io::stdout().lock();
        let written = writeln!(out, "{line}").and_then(|()| out.flush());
        if written.is_err() {
            state.on = false;
        }
        state.printed = line;
    } else {
        state.before = line;
    }
}
