//! Sounds in words, and what a key that does nothing says: a line as near to the foot as there is a place that no control has, for as long
//! as it takes to read.
//!
//! In: [`PlayedSound`] and the settings, whether anything is played does not matter; [`KeyRemark`]. Out: the line, and the same words as
//! [`Announcement`]. Where things glide the line fades; where nothing moves it goes at once.

use std::time::Duration;

use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::window::PrimaryWindow;
use bevy::winit::{UpdateMode, WinitSettings};

use super::caption_place::{self, OccupiedArea};
use super::clock;
use super::heard::{self, PlayedSound, SoundSource};
use super::sitting::CurrentSitting;
use super::stage::StillStage;
use crate::art::palette::ColorToken;
use crate::narration::Localizer;
use crate::sound::Sound;
use crate::ui::access::Announcement;
use crate::ui::targets::Focusable;
use crate::ui::theme::{Theme, Weight, radius, space, type_size};

/// Seconds that a caption stays.
const STAYS: f32 = 4.5;
/// The last of them, in which it fades.
const FADES: f32 = 0.6;
/// Seconds between two frames of fading.
const FRAME: f32 = 0.04;
/// The longest that the window sleeps while a caption stays, in seconds.
const NAP: f32 = 2.0;
/// Frames that may take long without costing a caption its time: those that first draw it and the screen it comes with.
const FIRST: u8 = 2;

/// The caption that is shown.
#[derive(Resource, Debug, Clone, Default, PartialEq)]
struct Caption {
    words: String,
    /// Seconds until it is gone.
    left: f32,
    /// Frames since it was said, up to [`FIRST`].
    drawn: u8,
    /// It is no sound: it stays although captions are off.
    remark: bool,
}

/// A sentence about what was just done, for example that a key does nothing here.
#[derive(Message, Debug, Clone, PartialEq)]
pub(super) struct KeyRemark {
    pub(super) words: String,
    /// It is seen for so many seconds, and not said aloud; otherwise as long as a caption.
    pub(super) brief: Option<f32>,
}

impl KeyRemark {
    /// A sentence that stays as long as a caption and is said aloud.
    pub(super) const fn new(words: String) -> Self {
        Self { words, brief: None }
    }
}

impl Caption {
    /// How long the window may sleep before the caption looks different; none while there is no caption.
    fn wakes(&self, still: bool) -> Option<Duration> {
        let next = match self.left {
            left if left <= 0.0 => return None,
            _ if self.drawn < FIRST => FRAME,
            left if still => nap(left),
            left if left > FADES => nap(left - FADES),
            _ => FRAME,
        };
        Some(Duration::from_secs_f32(next.max(FRAME)))
    }

    /// How much of it is seen, 0..=1.
    fn strength(&self, still: bool) -> f32 {
        if self.left <= 0.0 {
            0.0
        } else if still {
            1.0
        } else {
            (self.left / FADES).min(1.0)
        }
    }

    /// Time goes by.
    fn pass(&mut self, seconds: f32) {
        let counted = if self.drawn < FIRST {
            seconds.min(FRAME)
        } else {
            seconds
        };
        self.drawn = self.drawn.saturating_add(1).min(FIRST);
        self.left = (self.left - counted).max(0.0);
    }

    /// Says these sounds; returns whether the words are new.
    fn say(&mut self, words: &Localizer, sounds: &[Sound]) -> bool {
        let each = sounds.iter().map(|sound| {
            let said = words.get(&sound.caption());
            words.with("sound-caption", &[("sound", said.into())])
        });
        self.show(each.collect::<Vec<_>>().join(" "), false)
    }

    /// Shows words; returns whether they are new.
    fn show(&mut self, said: String, remark: bool) -> bool {
        let new = self.left <= 0.0 || said != self.words;
        *self = Self {
            words: said,
            left: STAYS,
            drawn: 0,
            remark,
        };
        new
    }
}

/// How long to sleep when so many seconds are left: the time is halved and not counted out, because every other length that the window
/// is told makes it draw at once.
fn nap(left: f32) -> f32 {
    let mut seconds = NAP;
    while seconds > left && seconds > FRAME {
        seconds /= 2.0;
    }
    seconds
}

/// Listens, plays where that is built, and says it in words.
pub(super) struct CaptionsPlugin;

impl Plugin for CaptionsPlugin {
    fn build(&self, app: &mut App) {
        app.add_message::<PlayedSound>()
            .add_message::<KeyRemark>()
            .init_resource::<SoundSource>()
            .init_resource::<Caption>()
            .init_resource::<Announcement>()
            .add_systems(Startup, lay)
            .add_systems(Update, (heard::listen, say, wake).chain().after(clock::run))
            .add_systems(
                PostUpdate,
                (
                    show.before(bevy::ui::UiSystems::Prepare),
                    put.after(bevy::ui::UiSystems::PostLayout),
                ),
            );
        #[cfg(feature = "sound")]
        app.init_resource::<super::sound::Loudspeaker>()
            .add_systems(Update, super::sound::play.after(heard::listen));
    }
}

/// Wakes the window when the caption is to look different.
fn wake(caption: Res<Caption>, still: Res<StillStage>, mut winit: ResMut<WinitSettings>) {
    let UpdateMode::Reactive { wait, .. } = winit.focused_mode else {
        return;
    };
    if let Some(sooner) = caption.wakes(still.0).filter(|sooner| *sooner < wait) {
        let mode = UpdateMode::reactive_low_power(sooner);
        winit.focused_mode = mode;
        winit.unfocused_mode = mode;
    }
}

/// The node of the line: the words that a place has been found for.
#[derive(Component, Default)]
struct CaptionLine(String);

/// What lies on the screen, and whether it can be used.
type Laid<'w, 's> = Query<
    'w,
    's,
    (
        Entity,
        &'static ComputedNode,
        &'static UiGlobalTransform,
        &'static InheritedVisibility,
        Has<Focusable>,
    ),
    Or<(With<Focusable>, With<Text>)>,
>;

/// Finds a place for new words once their size and what else is on the screen are known; until then they are not seen.
fn put(
    caption: Res<Caption>,
    theme: Res<Theme>,
    line: Single<(Entity, &mut Node, &ComputedNode, &mut CaptionLine)>,
    window: Option<Single<&Window, With<PrimaryWindow>>>,
    others: Laid,
    parents: Query<&ChildOf>,
) {
    let (itself, mut node, computed, mut placed) = line.into_inner();
    let Some(window) = window.filter(|_| caption.left > 0.0 && computed.size().x > 0.0) else {
        return;
    };
    if caption.drawn == 0 {
        return;
    }
    let scale = computed.inverse_scale_factor;
    let own = |entity| entity == itself || parents.get(entity).is_ok_and(|parent| parent.parent() == itself);
    let taken = others
        .iter()
        .filter(|(entity, node, _, seen, _)| seen.get() && node.size().min_element() > 0.0 && !own(*entity));
    let taken: Vec<OccupiedArea> = taken
        .map(|(_, node, at, _, control)| {
            let rect = Rect::from_center_size(at.translation * scale, node.size() * scale);
            if control {
                OccupiedArea::Control(rect)
            } else {
                OccupiedArea::Words(rect)
            }
        })
        .collect();
    let edge = theme.length(space::EDGE);
    let room = Rect::new(edge, edge, window.width() - edge, window.height() - edge);
    let at = caption_place::place(computed.size() * scale, room, &taken);
    let (left, top) = (px(at.x), px(at.y));
    if node.left != left || node.top != top {
        (node.left, node.top) = (left, top);
    }
    if placed.0 != caption.words {
        placed.0.clone_from(&caption.words);
    }
}

/// The line, hidden.
fn lay(mut commands: Commands) {
    let node = Node {
        position_type: PositionType::Absolute,
        display: Display::None,
        max_width: percent(60),
        ..default()
    };
    let line = (
        node,
        CaptionLine::default(),
        GlobalZIndex(20),
        BackgroundColor::default(),
        Pickable::IGNORE,
    );
    commands.spawn((line, children![(Text::default(), Pickable::IGNORE)]));
}

/// Says what is heard, and lets what was said go by.
fn say(
    mut heard: MessageReader<PlayedSound>,
    mut remarks: MessageReader<KeyRemark>,
    mut caption: ResMut<Caption>,
    mut announcement: ResMut<Announcement>,
    sitting: Res<CurrentSitting>,
    time: Res<Time<Real>>,
) {
    let sounds: Vec<Sound> = heard.read().map(|heard| heard.0).collect();
    if caption.left > 0.0 {
        if sitting.settings().captions || caption.remark {
            caption.pass(time.delta_secs());
        } else {
            caption.left = 0.0;
        }
        // What is gone can be said again.
        if caption.left <= 0.0 {
            announcement.set_if_neq(Announcement::default());
        }
    }
    if let Some(KeyRemark { words, brief }) = remarks.read().last() {
        caption.show(words.clone(), true);
        if let Some(seconds) = brief {
            caption.left = *seconds;
        } else {
            announcement.set_if_neq(Announcement(words.clone()));
        }
        return;
    }
    if !sounds.is_empty() && sitting.settings().captions && caption.say(sitting.words(), &sounds) {
        announcement.set_if_neq(Announcement(caption.words.clone()));
    }
}

/// Shows the line as it is now.
fn show(
    caption: Res<Caption>,
    theme: Res<Theme>,
    still: Res<StillStage>,
    line: Single<(&mut Node, &mut BackgroundColor, &Children, &CaptionLine)>,
    mut texts: Query<(&mut Text, &mut TextColor, &mut TextFont)>,
) {
    if !(caption.is_changed() || theme.is_changed()) {
        return;
    }
    let (mut node, mut ground, children, placed) = line.into_inner();
    let strength = caption.strength(still.0);
    node.display = if strength > 0.0 { Display::Flex } else { Display::None };
    let strength = if placed.0 == caption.words { strength } else { 0.0 };
    node.padding = UiRect::axes(theme.px(14.0), theme.px(space::SMALL));
    node.border_radius = BorderRadius::all(theme.px(radius::ROW));
    ground.0 = theme.veiled(ColorToken::Bar, 0.92 * strength);
    let mut text = texts.iter_many_mut(children);
    while let Some((mut text, mut ink, mut font)) = text.fetch_next() {
        if text.0 != caption.words {
            text.0.clone_from(&caption.words);
        }
        ink.0 = theme.veiled(ColorToken::Ink, strength);
        let wanted = theme.font(Weight::Medium, type_size::SMALL);
        if *font != wanted {
            *font = wanted;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Kind;

    #[test]
    fn a_caption_is_said_once_stays_and_goes() {
        let words = Localizer::english().unwrap();
        let mut caption = Caption::default();
        assert_eq!(caption.wakes(false), None);
        assert!(caption.say(&words, &[Sound::Moment(Kind::Request)]));
        assert_eq!(caption.words, "[two knocks at a door]");
        let slow = |caption: &mut Caption| (0..FIRST).for_each(|_| caption.pass(60.0));
        slow(&mut caption);
        assert!(caption.strength(true) > 0.0, "frames that draw it do not use it up");
        caption.pass(STAYS - 1.0);
        assert!(!caption.say(&words, &[Sound::Moment(Kind::Request)]), "still there");
        slow(&mut caption);
        caption.pass(STAYS - 2.0 * FRAME - FADES / 2.0);
        assert!((0.4..0.6).contains(&caption.strength(false)), "it fades");
        assert_eq!(caption.strength(true), 1.0, "with nothing moving it stays whole");
        assert_eq!(caption.wakes(false), Some(Duration::from_secs_f32(FRAME)));
        caption.pass(FADES);
        assert_eq!((caption.strength(false), caption.wakes(true)), (0.0, None));
        assert!(caption.say(&words, &[Sound::Moment(Kind::Request)]), "new again");
    }

    #[test]
    fn the_window_sleeps_while_a_caption_stays() {
        let mut caption = Caption {
            left: STAYS,
            drawn: FIRST,
            ..Caption::default()
        };
        let mut told = Vec::new();
        while caption.left > FADES {
            told.push(caption.wakes(false).unwrap());
            caption.left -= 0.001;
        }
        told.dedup();
        assert!(told.len() <= 8, "each other length makes the window draw: {told:?}");
    }
}
