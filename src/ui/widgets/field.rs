//! A field for a line of text.
//!
//! In: a control whose role is a field, and what was written so far. Out: a field; what stands in it is kept in [`TextInputValue`] across
//! drawings of the screen, and nothing has to be written. A press beside it leaves it.

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::{EditableText, LineHeight, TextCursorStyle, TextEdit};
use bevy::ui::{InteractionDisabled, UiGlobalTransform, UiSystems};
use bevy::window::PrimaryWindow;

use super::{TextAppearance, UiBuilder};
use crate::art::palette::ColorToken;
use crate::narration::page::Control;
use crate::ui::access::Reads;
use crate::ui::button_colors::ButtonColors;
use crate::ui::reconcile::ReconcileSystems;
use crate::ui::theme::{Theme, Weight, radius, type_size};
use crate::ui::view::NodeId;

/// What stands in the field of this screen.
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub struct TextInputValue(pub String);

/// A button that leads on once something is written, and cannot be used before.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeadsOnceWritten;

/// The words of a button that [`LeadsOnceWritten`].
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeadingWords;

/// Something that is there until something is written.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntilWritten;

/// Keeps [`TextInputValue`] in step with the field.
pub struct FieldPlugin;

impl Plugin for FieldPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<TextInputValue>()
            .add_systems(PreUpdate, (keep, lead, make_way).chain())
            .add_systems(Update, leave)
            .add_systems(PostUpdate, fill.after(ReconcileSystems).before(UiSystems::Content));
    }
}

/// A field for sentences: label above, three lines of room.
pub fn field(ui: &mut UiBuilder, parent: NodeId, control: &Control, written: &str) {
    lines(ui, parent, control, written, 3.0);
}

/// A field for a few words: label above, one line of room.
pub fn line(ui: &mut UiBuilder, parent: NodeId, control: &Control, written: &str) {
    lines(ui, parent, control, written, 1.0);
}

fn lines(ui: &mut UiBuilder, parent: NodeId, control: &Control, written: &str, lines: f32) {
    let column = ui.column(parent, 8.0);
    if !control.label.is_empty() {
        let above = ui.text(column, &control.label, TextAppearance::LABEL);
        // The field is called so.
        ui.reads(above, Reads::hidden());
    }
    let node = Node {
        width: percent(100),
        padding: UiRect::axes(ui.theme.px(16.0), ui.theme.px(14.0)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let mut text = EditableText::new(written);
    text.visible_lines = Some(lines);
    text.allow_newlines = false;
    text.max_characters = Some(600);
    let font = ui.theme.font(Weight::Regular, type_size::LABEL);
    let field = ui.focusable(column, node, &control.id, &control.label, ButtonColors::field());
    let breaks = TextLayout::linebreak(LineBreak::WordOrCharacter);
    ui.view.insert_once(field, (text, breaks, TextCursorStyle::default()));
    ui.insert(field, font);
    ui.insert(field, TextColor(ui.theme.colour(ColorToken::Ink)));
    ui.insert(field, LineHeight::RelativeToFont(1.3));
    ui.insert(field, Reads::control(control));
    if !control.note.is_empty() {
        ui.text(column, &control.note, TextAppearance::NOTE);
    }
}

/// What leads on is light, with dark words; what cannot be used yet has an outline alone.
fn lead(
    mut buttons: Query<(Entity, &mut ButtonColors, Has<InteractionDisabled>), With<LeadsOnceWritten>>,
    mut labels: Query<&mut TextColor, With<LeadingWords>>,
    written: Res<TextInputValue>,
    theme: Res<Theme>,
    mut commands: Commands,
) {
    let empty = written.0.trim().is_empty();
    let (colors, ink) = if empty {
        (ButtonColors::bare().edged(ColorToken::Outline), ColorToken::InkSoft)
    } else {
        (ButtonColors::primary(), ColorToken::OnAccent)
    };
    for (entity, mut button, disabled) in &mut buttons {
        button.set_if_neq(colors);
        match (empty, disabled) {
            (true, false) => {
                commands.entity(entity).insert(InteractionDisabled);
            }
            (false, true) => {
                commands.entity(entity).remove::<InteractionDisabled>();
            }
            _ => {}
        }
    }
    for mut label in &mut labels {
        label.set_if_neq(TextColor(theme.colour(ink)));
    }
}

fn make_way(mut nodes: Query<&mut Visibility, With<UntilWritten>>, written: Res<TextInputValue>) {
    let wanted = if written.0.trim().is_empty() {
        Visibility::Inherited
    } else {
        Visibility::Hidden
    };
    for mut node in &mut nodes {
        node.set_if_neq(wanted);
    }
}

fn keep(fields: Query<&EditableText, Changed<EditableText>>, mut written: ResMut<TextInputValue>) {
    for field in &fields {
        let value = field.value().to_string();
        if written.0 != value {
            written.0 = value;
        }
    }
}

/// A press of the mouse beside the field that is being written in leaves it; keys mean then what they mean elsewhere.
fn leave(
    mouse: Option<Res<ButtonInput<MouseButton>>>,
    window: Option<Single<&Window, With<PrimaryWindow>>>,
    fields: Query<(&ComputedNode, &UiGlobalTransform), With<EditableText>>,
    mut focus: ResMut<InputFocus>,
) {
    if mouse.is_none_or(|mouse| mouse.get_just_pressed().next().is_none()) {
        return;
    }
    let field = focus.get().and_then(|entity| fields.get(entity).ok());
    let pointer = window.and_then(|window| window.physical_cursor_position());
    if let (Some((node, at)), Some(pointer)) = (field, pointer)
        && !Rect::from_center_size(at.translation, node.size()).contains(pointer)
    {
        focus.clear();
    }
}

/// Puts into the field what was set by something else than typing, for example nothing once an answer was given.
fn fill(mut fields: Query<&mut EditableText>, written: Res<TextInputValue>) {
    if !written.is_changed() {
        return;
    }
    for mut field in &mut fields {
        if field.value().to_string() != written.0 {
            field.editor_mut().set_text(&written.0);
            field.queue_edit(TextEdit::TextEnd(false));
        }
    }
}
