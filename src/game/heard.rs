//! What is heard now: the difference between what the window showed and what it shows.
//!
//! In: [`CurrentSitting`] and [`ShownPage`]. Out: [`PlayedSound`] for captions and for the loudspeaker, and [`SoundSource`], the scene that was heard last. Compiled
//! whether or not anything can be played: captions need it.

use bevy::prelude::*;

use super::shown::ShownPage;
use super::sitting::CurrentSitting;
use crate::sitting::{Location, Sitting};
use crate::sound::{Ear, Progress, Scene, Sound};

/// A sound that is to be played, and said in words.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PlayedSound(pub(super) Sound);

/// What was heard last.
#[derive(Resource, Debug, Clone, Copy, Default)]
pub(super) struct SoundSource(pub(super) Ear);

/// Listens to every change of what is shown.
pub(super) fn listen(
    sitting: Res<CurrentSitting>,
    shown: Res<ShownPage>,
    mut ears: ResMut<SoundSource>,
    mut heard: MessageWriter<PlayedSound>,
) {
    if shown.is_changed() {
        heard.write_batch(ears.0.hear(scene(&sitting, &shown)).into_iter().map(PlayedSound));
    }
}

/// The scene of what is shown. Menus, and what is laid over a play-through, change nothing that can be heard.
fn scene(sitting: &Sitting, shown: &ShownPage) -> Scene {
    let outside = matches!(
        sitting.location(),
        Location::Title | Location::Choose | Location::Briefing
    );
    let session = sitting.session().filter(|_| !outside);
    let progress = session.map(|session| Progress {
        day: session.simulation().day(),
        decisions: session.decisions().len(),
    });
    let question = sitting.question().filter(|_| sitting.location() == Location::Asked);
    Scene::of(&shown.stage, progress, question.as_ref())
}
