//! What is heard now: the difference between what the window showed and what it shows.
//!
//! In: [`GameState`] and [`ShownPage`]. Out: [`PlayedSound`] for captions and for the loudspeaker, and [`SoundSource`], the scene that was heard last. Compiled
//! whether or not anything can be played: captions need it.

use bevy::prelude::*;

use super::play::{GameState, Location};
use super::shown::ShownPage;
use crate::sound::{Ear, Progress, Scene, Sound};

/// A sound that is to be played, and said in words.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PlayedSound(pub(super) Sound);

/// What was heard last.
#[derive(Resource, Debug, Clone, Copy, Default)]
pub(super) struct SoundSource(pub(super) Ear);

/// Listens to every change of what is shown.
pub(super) fn listen(
    play: Res<GameState>,
    shown: Res<ShownPage>,
    mut ears: ResMut<SoundSource>,
    mut heard: MessageWriter<PlayedSound>,
) {
    if shown.is_changed() {
        heard.write_batch(ears.0.hear(scene(&play, &shown)).into_iter().map(PlayedSound));
    }
}

/// The scene of what is shown. Menus, and what is laid over a play-through, change nothing that can be heard.
fn scene(play: &GameState, shown: &ShownPage) -> Scene {
    let outside = matches!(play.place, Location::Title | Location::Choose | Location::Briefing);
    let session = play.session.as_ref().filter(|_| !outside);
    let progress = session.map(|session| Progress {
        day: session.simulation().day(),
        decisions: session.decisions().len(),
    });
    let question = play.question().filter(|_| play.place == Location::Asked && !outside);
    Scene::of(&shown.stage, progress, question.as_ref())
}
