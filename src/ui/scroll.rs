//! Areas that scroll, and the cue that there is more below.
//!
//! In: a parent to fill. Out: the node to put content into. What does not fit scrolls by wheel, keys, Bevy's scroll bar, or a button while
//! there is more. The button has a strip of its own below the content, which is there only where the content does not fit without it.

use bevy::ecs::system::SystemParam;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::ui_widgets::{Activate, Button, ControlOrientation, ScrollArea, Scrollbar, ScrollbarThumb};

use super::access::Reads;
use super::button_colors::ButtonColors;
use super::targets::Focusable;
use super::theme::{self, Theme};
use super::view::{Constant, NodeId};
use super::widgets::UiBuilder;
use super::widgets::marks;
use crate::art::palette::ColorToken;

/// Height of the fade at the lower edge of the content, in design pixels.
const FADE: f32 = 26.0;
/// Where a strip would leave less than this of the content, in logical pixels, it lies over it.
const LEAST_SEEN: f32 = 116.0;
/// The least length of a thumb, in logical pixels.
const LEAST_THUMB: f32 = 16.0;

/// A node whose children are an area that scrolls, its bar and its cue.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
struct ScrollFrame;

/// The strip below the content with what shows that there is more.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
struct Cue;

/// The button that shows the next part.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
struct ShowsMore;

/// Scrolls so far that a target can be seen whole, clear of the cue, which Bevy's `ScrollIntoView` knows nothing of.
#[derive(Event, Debug, Clone, Copy)]
pub struct Reveal(pub Entity);

/// The areas that nodes stand in.
#[derive(SystemParam)]
pub struct ScrollAreas<'w, 's> {
    parents: Query<'w, 's, &'static ChildOf>,
    areas: Query<'w, 's, (), With<ScrollArea>>,
}

impl ScrollAreas<'_, '_> {
    /// The area that a node stands in.
    #[must_use]
    pub fn of(&self, entity: Entity) -> Option<Entity> {
        self.parents
            .iter_ancestors(entity)
            .find(|above| self.areas.contains(*above))
    }
}

/// Scrolling and its cues.
pub struct ScrollPlugin;

impl Plugin for ScrollPlugin {
    fn build(&self, app: &mut App) {
        app.add_observer(show_more)
            .add_observer(reveal)
            .add_systems(PostUpdate, show_cues.after(bevy::ui::UiSystems::PostLayout));
    }
}

/// Fills the rest of a column with an area that scrolls; `ground` is the colour behind it, `more` the words of its button.
/// Returns the node to put content into. Inside an area that scrolls as a whole it is a mere column.
pub fn scrolled(ui: &mut UiBuilder, parent: NodeId, name: &'static str, ground: ColorToken, gap: f32) -> NodeId {
    if ui.outer.is_some() {
        return ui.column(parent, gap);
    }
    let node = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        min_height: px(0),
        width: percent(100),
        flex_direction: FlexDirection::Column,
        overflow: Overflow::clip(),
        ..default()
    };
    let frame = ui.node(parent, node);
    ui.view.key(frame, format!("scroll {name}"));
    ui.insert(frame, ScrollFrame);
    let edge = ui.theme.px(8.0);
    let node = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        flex_grow: 1.0,
        flex_basis: px(0),
        min_height: px(0),
        overflow: Overflow::scroll_y(),
        padding: UiRect {
            left: edge,
            right: ui.theme.px(20.0),
            top: edge,
            bottom: ui.theme.px(20.0),
        },
        row_gap: ui.theme.px(gap),
        ..default()
    };
    let area = ui.view.add(frame, "area", node);
    ui.insert(area, Constant(ScrollArea));
    bar(ui, frame, area);
    cue(ui, frame, name, ground);
    area
}

fn bar(ui: &mut UiBuilder, frame: NodeId, area: NodeId) {
    let node = Node {
        position_type: PositionType::Absolute,
        right: px(0),
        top: px(0),
        width: ui.theme.px(6.0),
        height: percent(100),
        ..default()
    };
    let bar = ui.view.add(frame, "bar", node);
    ui.view.insert_once(bar, Visibility::Hidden);
    ui.view.link(bar, area, |entity, area| {
        entity.insert(Scrollbar::new(area, ControlOrientation::Vertical, LEAST_THUMB));
    });
    let thumb = ui.view.add_bare(bar, "thumb");
    ui.view.insert_once(
        thumb,
        ScrollbarThumb {
            border_radius: BorderRadius::all(ui.theme.px(3.0)),
            border: UiRect::default(),
        },
    );
    ui.insert(thumb, BackgroundColor(ui.theme.colour(ColorToken::Outline)));
}

fn cue(ui: &mut UiBuilder, frame: NodeId, name: &'static str, ground: ColorToken) {
    let strip = ui.view.add_bare(frame, "cue");
    ui.insert(strip, Pickable::IGNORE);
    // What is read is read whole, and the focus scrolls by itself.
    ui.reads(strip, Reads::hidden());
    let folded = Node {
        display: Display::None,
        width: percent(100),
        bottom: px(0),
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    ui.view.insert_once(strip, (folded, Visibility::Hidden, Cue));
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(0),
        right: ui.theme.px(12.0),
        bottom: percent(100),
        height: ui.theme.px(FADE),
        ..default()
    };
    let stops = vec![
        ColorStop::percent(ui.theme.veiled(ground, 0.0), 0),
        ColorStop::percent(ui.theme.colour(ground), 100),
    ];
    let fade = ui.node(strip, node);
    ui.insert(fade, BackgroundGradient::from(LinearGradient::to_bottom(stops)));
    let node = Node {
        min_height: ui.target_side(),
        padding: UiRect::horizontal(ui.theme.px(22.0)),
        margin: UiRect::right(ui.theme.px(12.0)),
        align_items: AlignItems::Center,
        column_gap: ui.theme.px(10.0),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(theme::radius::PILL)),
        ..default()
    };
    let id = format!("scroll.{name}");
    let label = ui.words.get("more");
    let button = ui.focusable(strip, node, &id, &label, ButtonColors::raised());
    // The Tab key leads to what it shows instead.
    ui.insert(button, TabIndex(-1));
    ui.insert(button, Constant(Button));
    ui.insert(button, ShowsMore);
    ui.label(button, &label, ColorToken::Ink);
    let arrow = ui.picture_of(&marks::down(ui.theme.palette), 18.0);
    ui.picture(button, arrow, 18.0, 18.0);
}

/// How far an area can be scrolled and how high it is, in logical pixels.
#[must_use]
pub fn scroll_range(node: &ComputedNode) -> (f32, f32) {
    let scale = node.inverse_scale_factor;
    let (shown, whole) = (node.size().y * scale, node.content_size().y * scale);
    ((whole - shown).max(0.0), shown)
}

fn show_more(
    activated: On<Activate>,
    buttons: Query<(), With<ShowsMore>>,
    parents: Query<&ChildOf>,
    frames: Query<&Children, With<ScrollFrame>>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
) {
    if !buttons.contains(activated.entity) {
        return;
    }
    let frame = parents
        .iter_ancestors(activated.entity)
        .find_map(|above| frames.get(above).ok());
    for part in frame.into_iter().flatten() {
        if let Ok((node, mut position)) = areas.get_mut(*part) {
            let (most, shown) = scroll_range(node);
            position.y = (position.y + shown * 0.7).clamp(0.0, most);
        }
    }
}

fn reveal(
    wanted: On<Reveal>,
    targets: Query<(&ComputedNode, &UiGlobalTransform), With<Focusable>>,
    within: ScrollAreas,
    mut areas: Query<(&ComputedNode, &UiGlobalTransform, &mut ScrollPosition), With<ScrollArea>>,
    theme: Res<Theme>,
) {
    let Ok((node, transform)) = targets.get(wanted.0) else {
        return;
    };
    let area = within.of(wanted.0).and_then(|area| areas.get_mut(area).ok());
    let (Some((area, at, mut position)), true) = (area, node.size().min_element() > 0.0) else {
        return;
    };
    let scale = area.inverse_scale_factor;
    let target = Rect::from_center_size(transform.translation * scale, node.size() * scale);
    let seen = Rect::from_center_size(at.translation * scale, area.size() * scale);
    let (last, _) = scroll_range(area);
    let below = target.max.y - (seen.max.y - theme.length(FADE));
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

type BarOrCue = Or<(With<Cue>, With<Scrollbar>)>;

fn show_cues(
    frames: Query<(&Children, &ComputedNode), With<ScrollFrame>>,
    areas: Query<(&ComputedNode, &ScrollPosition), With<ScrollArea>>,
    mut parts: Query<(&mut Visibility, &mut Node, &Children, Has<Cue>), BarOrCue>,
    buttons: Query<&ComputedNode, With<ShowsMore>>,
) {
    for (children, frame) in &frames {
        let Some((node, position)) = children.into_iter().find_map(|part| areas.get(*part).ok()) else {
            continue;
        };
        let (most, shown) = scroll_range(node);
        if shown <= 0.0 {
            continue;
        }
        let scale = node.inverse_scale_factor;
        let least = 3.0 * scale;
        // Asked of the whole frame: with the strip, less fits than without it, and it would come and go.
        let high = frame.size().y * scale;
        let overflows = node.content_size().y * scale - high > least;
        for part in children {
            let Ok((mut visibility, mut style, within, cue)) = parts.get_mut(*part) else {
                continue;
            };
            let left = if cue { most - position.y } else { most };
            visibility.set_if_neq(if left > least {
                Visibility::Inherited
            } else {
                Visibility::Hidden
            });
            if !cue {
                continue;
            }
            let strip = within.into_iter().find_map(|part| buttons.get(*part).ok());
            let strip = strip.map_or(0.0, |button| button.size().y * scale);
            let display = if overflows { Display::Flex } else { Display::None };
            let place = if high - strip < LEAST_SEEN {
                PositionType::Absolute
            } else {
                PositionType::Relative
            };
            if (style.display, style.position_type) != (display, place) {
                style.display = display;
                style.position_type = place;
            }
        }
    }
}
