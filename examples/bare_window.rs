//! A Bevy window with one button without words and nothing else: what `benches/window.sh` holds the game's window against.
//!
//! It has the same features of Bevy and prints its one target as the game prints its own, once a frame was drawn with nothing missing,
//! so that both are ready by the same measure.

use bevy::prelude::*;
use bevy::winit::WinitSettings;
use stepback::ui::first_frame::FirstFramePlugin;
use stepback::ui::targets::{Focusable, PrintTargets, ScreenName, TargetsPlugin};

fn main() -> AppExit {
    App::new()
        .add_plugins((DefaultPlugins, TargetsPlugin, FirstFramePlugin))
        .insert_resource(WinitSettings::desktop_app())
        .insert_resource(ScreenName("bare"))
        .add_systems(Startup, lay)
        .run()
}

fn lay(mut commands: Commands, mut print: ResMut<PrintTargets>) {
    print.on = true;
    commands.spawn((Camera2d, Msaa::Off));
    let target = Focusable {
        id: "bare".to_owned(),
        label: "A bare window".to_owned(),
        order: 0,
    };
    // A size of its own: it can be used as soon as it is laid out, as the game's buttons can.
    let node = Node {
        width: px(240),
        height: px(48),
        ..default()
    };
    commands.spawn((node, BackgroundColor(Color::WHITE), target));
}
