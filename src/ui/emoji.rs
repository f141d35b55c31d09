//! Emoji: a font that is read once the first emoji is to be set, so that no start pays for it.
//!
//! In: words in the world, what is typed into fields. Out: [`FontCx`] with a family for emoji, which the text engine asks where Inter has
//! no picture of a letter.

use bevy::prelude::*;
use bevy::text::{EditableText, FontCx};
use bevy::ui::UiSystems;

use super::reconcile::ReconcileSystems;
use crate::platform::embedded;
use crate::scenario::is_emoji;

const FONT: &str = "fonts/NotoEmoji-Medium.ttf";
/// The names that the font gives its family.
const FAMILIES: [&str; 2] = ["Noto Emoji", "Noto Emoji Medium"];

/// Whether emoji can be drawn already.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EmojiFont(bool);

/// Reads the font for emoji when it is needed.
pub struct EmojiPlugin;

impl Plugin for EmojiPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<EmojiFont>().add_systems(
            PostUpdate,
            read_font
                .after(ReconcileSystems)
                .before(UiSystems::Content)
                .run_if(|font: Res<EmojiFont>| !font.0),
        );
    }
}

fn read_font(
    mut font: ResMut<EmojiFont>,
    mut fonts: ResMut<FontCx>,
    words: Query<&Text, Changed<Text>>,
    fields: Query<&EditableText, Changed<EditableText>>,
    mut styled: Query<&mut TextFont>,
) {
    let has_emoji = |text: &str| !text.is_ascii() && text.chars().any(is_emoji);
    let written = || fields.iter().any(|field| has_emoji(&field.value().to_string()));
    if !words.iter().any(|text| has_emoji(&text.0)) && !written() {
        return;
    }
    font.0 = true;
    let Some(bytes) = embedded::shipped(FONT) else { return };
    fonts.collection.register_fonts(bytes.to_vec().into(), None);
    if !FAMILIES.iter().any(|family| fonts.set_emoji_family(family).is_ok()) {
        warn!("the font for emoji has no family of its name");
    }
    // What has been set without it is set again.
    for mut font in &mut styled {
        font.set_changed();
    }
}

#[cfg(test)]
mod tests {
    use bevy::text::FontSource;

    use super::*;

    fn app_with(words: impl Bundle) -> App {
        let mut app = App::new();
        app.add_plugins(EmojiPlugin).init_resource::<FontCx>();
        app.world_mut().spawn(words);
        app.update();
        app
    }

    fn family(app: &mut App) -> Option<String> {
        let mut fonts = app.world_mut().resource_mut::<FontCx>();
        fonts.get_family(&FontSource::Emoji).map(str::to_owned)
    }

    #[test]
    fn the_font_is_read_with_the_first_emoji_and_not_before() {
        let mut plain = app_with(Text::new("Half an hour, für Émile"));
        assert_eq!(family(&mut plain), None);
        plain.world_mut().spawn(Text::new("Half an hour ☕"));
        plain.update();
        assert!(family(&mut plain).is_some_and(|name| name.starts_with("Noto Emoji")));
    }

    #[test]
    fn an_emoji_in_a_field_is_drawn_too() {
        let mut written = app_with(EditableText::new("Tea and 😀"));
        assert!(family(&mut written).is_some());
        let mut plain = app_with(EditableText::new("Tea and milk"));
        assert_eq!(family(&mut plain), None);
    }
}
