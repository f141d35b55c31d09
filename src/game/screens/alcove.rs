//! The corner in which somebody is met: it covers the stage at a moment, painted for this window and these colours.

use bevy::prelude::*;

use crate::art::set::StageSet;
use crate::art::stage;
use crate::game::shown::ShownPage;
use crate::platform::settings::Scheme;
use crate::ui::breakpoint::Breakpoint;
use crate::ui::opaque::WantedRoom;
use crate::ui::theme::Theme;

/// The node of the corner, and of which window, colours and set its picture is.
#[derive(Component, Default)]
pub struct Alcove(Option<(UVec2, Scheme, String)>);

/// Shows the corner where there is room for it.
pub fn paint(
    theme: Res<Theme>,
    shown: Res<ShownPage>,
    fold: Res<Breakpoint>,
    window: Option<Single<&Window>>,
    corner: Single<(Entity, &mut Alcove, &mut Visibility)>,
    mut commands: Commands,
) {
    let (node, mut alcove, mut seen) = corner.into_inner();
    let here = *fold == Breakpoint::Wide;
    seen.set_if_neq(if here {
        Visibility::Inherited
    } else {
        Visibility::Hidden
    });
    let Some(window) = window.filter(|_| here) else { return };
    let (size, scheme) = (window.physical_size(), theme.palette.scheme);
    let wanted = (size, scheme, shown.stage.set.clone());
    if alcove.0.as_ref() != Some(&wanted) {
        let width = f64::from(size.x) / f64::from(size.y.max(1)) * stage::HEIGHT;
        let over = stage::alcove(theme.palette, StageSet::named(&wanted.2), width);
        alcove.0 = Some(wanted);
        commands.entity(node).insert(WantedRoom { scheme, over, size });
    }
}

/// The moment is over, and the stage is seen again.
pub fn leave(mut corner: Single<&mut Visibility, With<Alcove>>) {
    corner.set_if_neq(Visibility::Hidden);
}
