//! What a room without phones needs of the window: a black screen, the true state, a big timer, votes and notes by key.
//!
//! In: what `keys` asks for, time. Out: [`Facilitator`], drawn over whatever is shown; votes and notes are pages like any others. The
//! timer wakes the window once a second and at no other time; when it is over it says so and stands still.

use std::time::Duration;

use bevy::prelude::*;

use super::shown::ShownPage;
use super::sitting::CurrentSitting;
use crate::art::palette::ColorToken;
use crate::narration::page::Screen;
use crate::sitting::Sitting;
use crate::ui::theme::{Theme, Weight, radius, space, type_size};

/// What the timer can be set to, in minutes.
const MINUTES: [u64; 3] = [3, 5, 10];
/// What it is set to at first: index into [`MINUTES`].
const FIVE: usize = 1;
/// Over everything else.
const ABOVE: i32 = 900;

/// What is laid over the window.
#[derive(Resource, Debug)]
pub(super) struct Facilitator {
    /// The screen is black.
    pub(super) black: bool,
    minutes: usize,
    /// When the timer is over, on the clock of the window; `None` while it is hidden.
    ends: Option<Duration>,
    /// What it shows, in seconds.
    left: Option<u64>,
}

impl Default for Facilitator {
    fn default() -> Self {
        Self {
            black: false,
            minutes: FIVE,
            ends: None,
            left: None,
        }
    }
}

impl Facilitator {
    /// How long the window may sleep for the timer's sake, when the clock says `now`; `None`: as long as it likes.
    pub(super) fn wakes(&self, now: Duration) -> Option<Duration> {
        let left = self.ends?.checked_sub(now).filter(|left| !left.is_zero())?;
        let part = Duration::from_nanos(u64::from(left.subsec_nanos()));
        Some(part.max(Duration::from_millis(10)))
    }

    fn begin(&mut self, now: Duration) {
        self.ends = Some(now + Duration::from_mins(MINUTES[self.minutes]));
    }

    /// Shown and running, or hidden.
    pub(super) fn toggle_timer(&mut self, now: Duration) {
        if self.ends.take().is_none() {
            self.begin(now);
        }
    }

    /// Longer or shorter while it is shown, from the beginning.
    pub(super) fn change_timer(&mut self, longer: bool, now: Duration) {
        if self.ends.is_some() {
            self.set_timer(longer, now);
        }
    }

    fn set_timer(&mut self, longer: bool, now: Duration) {
        self.minutes = if longer {
            (self.minutes + 1).min(MINUTES.len() - 1)
        } else {
            self.minutes.saturating_sub(1)
        };
        self.begin(now);
    }

    /// Whole seconds that are left, rounded up.
    fn seconds(&self, now: Duration) -> Option<u64> {
        let left = self.ends?.saturating_sub(now);
        Some(left.as_secs() + u64::from(left.subsec_nanos() > 0))
    }
}

/// The layers.
#[derive(Component, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layer {
    Black,
    Timer,
    Legend,
}

/// The words of a layer.
#[derive(Component, Clone, Copy, PartialEq, Eq)]
pub(super) struct Says(Layer);

/// Puts the layers there, hidden.
pub(super) fn lay(mut commands: Commands) {
    let whole = Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        height: percent(100),
        ..default()
    };
    commands.spawn((
        whole,
        Layer::Black,
        BackgroundColor(Color::BLACK),
        GlobalZIndex(ABOVE + 1),
        Visibility::Hidden,
    ));
    for layer in [Layer::Timer, Layer::Legend] {
        let text = (
            Says(layer),
            Text::default(),
            TextLayout::new(Justify::Center, bevy::text::LineBreak::NoWrap),
            Pickable::IGNORE,
        );
        commands.spawn((
            Node::default(),
            layer,
            BackgroundColor(Color::NONE),
            GlobalZIndex(ABOVE),
            Visibility::Hidden,
            Pickable::IGNORE,
            children![text],
        ));
    }
}

/// Whether a play-through is on the screen, for what is shown only then.
pub(super) fn in_play(sitting: &Sitting) -> bool {
    sitting.session().is_some() && !sitting.has_alert() && sitting.location().is_playing()
}

/// Draws the layers when they change, the timer once a second.
pub(super) fn draw(
    mut facilitator: ResMut<Facilitator>,
    sitting: Res<CurrentSitting>,
    shown: Res<ShownPage>,
    theme: Res<Theme>,
    time: Res<Time<Real>>,
    mut layers: Query<(&Layer, &mut Visibility, &mut Node, &mut BackgroundColor)>,
    mut says: Query<(&Says, &mut Text, &mut TextFont, &mut TextColor)>,
) {
    if !sitting.settings().timer && facilitator.ends.is_some() {
        facilitator.ends = None;
    }
    let left = facilitator.seconds(time.elapsed());
    let ticked = left != facilitator.left;
    if !(ticked || facilitator.is_changed() || shown.is_changed() || theme.is_changed()) {
        return;
    }
    if ticked {
        facilitator.left = left;
    }
    // On a stage the dashed outlines have a legend of their own.
    let legend = sitting.reveals_truth() && in_play(&sitting) && !shows_stage(shown.page.screen);
    for (layer, mut visibility, mut node, mut ground) in &mut layers {
        let seen = match layer {
            Layer::Black => facilitator.black,
            Layer::Timer => left.is_some(),
            Layer::Legend => legend,
        };
        visibility.set_if_neq(if seen {
            Visibility::Inherited
        } else {
            Visibility::Hidden
        });
        if *layer != Layer::Black {
            node.set_if_neq(place(*layer, &theme));
            ground.set_if_neq(BackgroundColor(theme.veiled(ColorToken::Bar, 0.92)));
        }
    }
    for (of, mut text, mut font, mut colour) in &mut says {
        let words = match of.0 {
            Layer::Timer => clock(&sitting, left.unwrap_or(0)),
            _ => sitting.words().get("truth-elsewhere"),
        };
        if text.0 != words {
            text.0 = words;
        }
        let size = if of.0 == Layer::Timer { 52.0 } else { type_size::LABEL };
        let weight = if of.0 == Layer::Timer {
            Weight::Bold
        } else {
            Weight::Medium
        };
        let wanted = theme.font(weight, size);
        font.set_if_neq(wanted);
        let over = of.0 == Layer::Timer && left == Some(0);
        let tone = if over { ColorToken::InkSoft } else { ColorToken::Ink };
        colour.set_if_neq(TextColor(theme.colour(tone)));
    }
}

/// The screens on which lights and threads can be seen.
const fn shows_stage(screen: Screen) -> bool {
    matches!(
        screen,
        Screen::Day | Screen::LastWeek | Screen::Consequence | Screen::Between
    )
}

/// "4:07", and in words once it is over.
fn clock(sitting: &Sitting, left: u64) -> String {
    if left == 0 {
        return sitting.words().get("timer-over");
    }
    format!("{}:{:02}", left / 60, left % 60)
}

fn place(layer: Layer, theme: &Theme) -> Node {
    let padding = UiRect::axes(theme.px(20.0), theme.px(6.0));
    let common = Node {
        position_type: PositionType::Absolute,
        padding,
        border_radius: BorderRadius::all(theme.px(radius::PANEL)),
        ..default()
    };
    match layer {
        // In the head, between the title and what stands at the right: nothing that is read lies under it.
        Layer::Timer => Node {
            right: percent(26),
            top: theme.px(space::HAIR),
            padding: UiRect::horizontal(theme.px(20.0)),
            ..common
        },
        // In the foot, before what leads elsewhere.
        _ => Node {
            left: theme.px(space::EDGE),
            bottom: theme.px(space::MEDIUM),
            ..common
        },
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Facilitator;

    #[test]
    fn the_timer_wakes_the_window_at_whole_seconds_and_never_once_it_is_over() {
        let mut facilitator = Facilitator::default();
        let at = |ms| Duration::from_millis(ms);
        assert_eq!(facilitator.wakes(at(0)), None);
        facilitator.toggle_timer(at(500));
        assert_eq!(facilitator.seconds(at(500)), Some(300));
        assert_eq!(facilitator.seconds(at(501)), Some(300));
        assert_eq!(facilitator.wakes(at(700)), Some(at(800)));
        assert_eq!(facilitator.seconds(at(300_500)), Some(0));
        assert_eq!(facilitator.wakes(at(300_500)), None);
        facilitator.set_timer(true, at(400_000));
        facilitator.set_timer(true, at(400_000));
        assert_eq!(facilitator.seconds(at(400_000)), Some(600));
        facilitator.toggle_timer(at(400_000));
        assert_eq!(facilitator.seconds(at(400_000)), None);
    }
}
