//! Areas that scroll, and the cue that there is more below.
//!
//! In: a parent to fill. Out: the node to put content into. What does not fit scrolls by wheel, keys, or the button that appears at
//! the lower edge while there is more; a thin bar shows how much. Positions are kept while a screen is drawn anew.

use std::collections::BTreeMap;

use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::ui_widgets::{Activate, Button, ScrollArea};
use bevy::window::RequestRedraw;

use super::palette::ColorToken;
use super::targets::{Focusable, ScreenName};
use super::theme::{self, Theme};
use super::widgets::UiBuilder;
use super::widgets::marks;

/// Height of the cue's fade, in design pixels, without the words of its button.
const CUE: f32 = 44.0;

/// Height of the cue, in logical pixels.
fn cue_height(theme: &Theme) -> f32 {
    theme.length(CUE) + theme.type_length(super::theme::type_size::LABEL) * 1.32
}

/// A node that scrolls; its name keeps its position.
#[derive(Component, Debug)]
pub struct Scrolls {
    name: &'static str,
    bar: Entity,
    cue: Entity,
}

/// The button that shows the next part.
#[derive(Component, Debug)]
struct ShowsMore(Entity);

/// Scrolls so far that a target can be seen whole, clear of the cue.
#[derive(Event, Debug, Clone, Copy)]
pub struct Reveal(pub Entity);

/// Where each area stood, so that drawing a screen anew does not jump.
#[derive(Resource, Debug, Default)]
struct Kept {
    screen: &'static str,
    places: BTreeMap<&'static str, f32>,
}

/// Scrolling and its cues.
pub struct ScrollPlugin;

impl Plugin for ScrollPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Kept>()
            .add_observer(show_more)
            .add_observer(reveal)
            .add_systems(PreUpdate, restore)
            .add_systems(PostUpdate, show_cues.after(bevy::ui::UiSystems::PostLayout));
    }
}

/// Fills the rest of a column with an area that scrolls; `ground` is the colour behind it, `more` the words of its button.
/// Returns the node to put content into. Inside an area that scrolls as a whole it is a mere column.
pub fn scrolled(brush: &mut UiBuilder, parent: Entity, name: &'static str, ground: ColorToken, gap: f32) -> Entity {
    if brush.outer.is_some() {
        return brush.column(parent, gap);
    }
    let frame = brush.node(
        parent,
        Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            min_height: px(0),
            width: percent(100),
            overflow: Overflow::clip(),
            ..default()
        },
    );
    let edge = brush.theme.px(8.0);
    let area = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        height: percent(100),
        overflow: Overflow::scroll_y(),
        padding: UiRect {
            left: edge,
            right: brush.theme.px(20.0),
            top: edge,
            bottom: brush.theme.px(20.0),
        },
        row_gap: brush.theme.px(gap),
        ..default()
    };
    let area = brush.commands.spawn((area, ScrollArea, ChildOf(frame))).id();
    let bar = Node {
        position_type: PositionType::Absolute,
        right: px(0),
        top: px(0),
        width: brush.theme.px(6.0),
        height: percent(30),
        border_radius: BorderRadius::all(brush.theme.px(3.0)),
        ..default()
    };
    let bar = brush
        .commands
        .spawn((
            bar,
            BackgroundColor(brush.theme.colour(ColorToken::Outline)),
            Visibility::Hidden,
            Pickable::IGNORE,
            ChildOf(frame),
        ))
        .id();
    let cue = cue(brush, frame, area, name, ground);
    brush.commands.entity(area).insert(Scrolls { name, bar, cue });
    brush.area = Some(area);
    area
}

fn cue(brush: &mut UiBuilder, frame: Entity, area: Entity, name: &'static str, ground: ColorToken) -> Entity {
    let fade = Node {
        position_type: PositionType::Absolute,
        left: px(0),
        right: brush.theme.px(12.0),
        bottom: px(0),
        height: px(cue_height(brush.theme)),
        justify_content: JustifyContent::Center,
        align_items: AlignItems::FlexEnd,
        ..default()
    };
    let stops = vec![
        ColorStop::percent(brush.theme.veiled(ground, 0.0), 0),
        ColorStop::percent(brush.theme.colour(ground), 78),
    ];
    let gradient = BackgroundGradient::from(LinearGradient::to_bottom(stops));
    let fade = brush
        .commands
        .spawn((fade, gradient, Visibility::Hidden, Pickable::IGNORE, ChildOf(frame)))
        .id();
    let side = brush.target_side();
    let button = Node {
        min_height: side,
        padding: UiRect::horizontal(brush.theme.px(22.0)),
        align_items: AlignItems::Center,
        column_gap: brush.theme.px(10.0),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(brush.theme.px(theme::radius::PILL)),
        ..default()
    };
    let skin = super::button_colors::ButtonColors::raised();
    let label = brush.words.get("more");
    let order = brush.next_order();
    let target = Focusable {
        id: format!("scroll.{name}"),
        label: label.clone(),
        order,
        stop: false,
        area: None,
    };
    let button = brush
        .commands
        .spawn((
            button,
            Button,
            ShowsMore(area),
            target,
            skin.bundle(brush.theme),
            ChildOf(fade),
        ))
        .id();
    brush.label(button, &label, ColorToken::Ink);
    let arrow = brush.picture_of(&marks::down(brush.theme.palette), 18.0);
    brush.picture(button, arrow, 18.0, 18.0);
    fade
}

fn show_more(
    activated: On<Activate>,
    buttons: Query<&ShowsMore>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition)>,
) {
    let Ok(ShowsMore(area)) = buttons.get(activated.entity) else {
        return;
    };
    if let Ok((node, mut position)) = areas.get_mut(*area) {
        let (shown, whole) = (
            node.size().y * node.inverse_scale_factor,
            node.content_size().y * node.inverse_scale_factor,
        );
        position.y = (position.y + shown * 0.7).clamp(0.0, (whole - shown).max(0.0));
    }
}

fn reveal(
    wanted: On<Reveal>,
    targets: Query<(&Focusable, &ComputedNode, &UiGlobalTransform)>,
    mut areas: Query<(&ComputedNode, &UiGlobalTransform, &mut ScrollPosition), With<Scrolls>>,
    theme: Res<Theme>,
) {
    let Ok((target, node, transform)) = targets.get(wanted.0) else {
        return;
    };
    let Some((area, at, mut position)) = target.area.and_then(|area| areas.get_mut(area).ok()) else {
        return;
    };
    let scale = area.inverse_scale_factor;
    let target = Rect::from_center_size(transform.translation * scale, node.size() * scale);
    let seen = Rect::from_center_size(at.translation * scale, area.size() * scale);
    let last = (area.content_size().y - area.size().y).max(0.0) * scale;
    let below = target.max.y - (seen.max.y - cue_height(&theme));
    let above = seen.min.y + theme.length(12.0) - target.min.y;
    let step = if above > 0.0 {
        -above
    } else {
        below.max(0.0).min(target.min.y - seen.min.y)
    };
    let wanted = (position.y + step).clamp(0.0, last);
    if (position.y - wanted).abs() > 0.5 {
        position.y = wanted;
    }
}

fn show_cues(
    areas: Query<(&Scrolls, &ComputedNode, &ScrollPosition, &UiGlobalTransform)>,
    mut parts: Query<(&mut Visibility, &mut Node), Without<Scrolls>>,
    mut kept: ResMut<Kept>,
    screen: Res<ScreenName>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (scrolls, node, position, _) in &areas {
        let (shown, whole) = (node.size().y, node.content_size().y);
        if shown <= 0.0 || kept.screen != screen.0 {
            continue;
        }
        let at = position.y / node.inverse_scale_factor;
        let (more, scrollable) = (whole - shown - at > 3.0, whole - shown > 3.0);
        if kept.places.get(scrolls.name) != Some(&position.y) {
            kept.places.insert(scrolls.name, position.y);
        }
        for (entity, wanted) in [(scrolls.cue, more), (scrolls.bar, scrollable)] {
            let Ok((mut visibility, mut part)) = parts.get_mut(entity) else {
                continue;
            };
            let wanted = if wanted {
                Visibility::Inherited
            } else {
                Visibility::Hidden
            };
            if *visibility != wanted {
                *visibility = wanted;
                redraw.write(RequestRedraw);
            }
            if entity == scrolls.bar && scrollable {
                let (top, height) = (percent(100.0 * at / whole), percent(100.0 * shown / whole));
                if part.top != top || part.height != height {
                    part.top = top;
                    part.height = height;
                    redraw.write(RequestRedraw);
                }
            }
        }
    }
}

fn restore(
    mut areas: Query<(&Scrolls, &mut ScrollPosition), Added<Scrolls>>,
    mut kept: ResMut<Kept>,
    screen: Res<ScreenName>,
) {
    if kept.screen != screen.0 {
        kept.screen = screen.0;
        kept.places.clear();
    }
    for (scrolls, mut position) in &mut areas {
        if let Some(place) = kept.places.get(scrolls.name) {
            position.y = *place;
        }
    }
}
