//! What is played: the marks that are heard, and the tone of the room under them.
//!
//! In: [`PlayedSound`], [`SoundSource`], the volume of the settings. Out: sound; at volume 0 nothing is opened, without a loudspeaker it stays silent
//! and the settings say so. Sounds are made on the threads for such work, each when it is due.

use std::num::NonZero;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use bevy::prelude::*;
use bevy::tasks::AsyncComputeTaskPool;
use rodio::mixer::Mixer;
use rodio::source::Source;

use super::heard::{PlayedSound, SoundSource};
use super::shown::ShownPage;
use super::sitting::{CurrentSitting, show};
use super::speaker::{CHANNELS, RATE, Speaker};
use crate::narration::page::Screen;
use crate::sound::clip::Clip;
use crate::sound::{mark, room};

/// How much of the way to its new strength a layer goes in one sample: most of it within two seconds.
const GLIDE: f32 = 2.5e-5;

/// Where sound goes.
#[derive(Resource, Default)]
pub(super) enum Loudspeaker {
    /// Nothing has been opened, or it has been closed.
    #[default]
    Closed,
    /// There is none.
    Missing,
    /// There was one.
    Lost,
    /// Ready.
    Open(Output),
}

/// A loudspeaker that is open, and how strong each layer of the room shall be.
pub(super) struct Output {
    speaker: Speaker,
    wanted: Arc<Strengths>,
}

type Strengths = [AtomicU32; room::LAYERS];

impl Output {
    /// Opens the system's loudspeaker and begins the tone of the room at nothing.
    fn open() -> Option<Self> {
        let speaker = Speaker::open()?;
        let wanted = Arc::new(Strengths::default());
        let (mixer, strengths) = (speaker.mixer(), wanted.clone());
        in_background(move || mixer.add(Tone::new(strengths)));
        Some(Self { speaker, wanted })
    }

    fn mixer(&self) -> Mixer {
        self.speaker.mixer()
    }
}

/// Plays what is heard.
pub(super) fn play(
    mut heard: MessageReader<PlayedSound>,
    mut loudspeaker: ResMut<Loudspeaker>,
    ears: Res<SoundSource>,
    mut sitting: ResMut<CurrentSitting>,
    mut shown: ResMut<ShownPage>,
) {
    let volume = sitting.settings().sound as f32 / 100.0;
    if volume <= 0.0 {
        heard.clear();
        // Turned up again it is looked for anew: somebody may have plugged one in.
        if !matches!(*loudspeaker, Loudspeaker::Closed) {
            *loudspeaker = Loudspeaker::Closed;
            sitting.set_silent(None);
            show(&sitting, &mut shown);
        }
        return;
    }
    if let Loudspeaker::Open(output) = &*loudspeaker
        && output.speaker.is_gone()
    {
        // The next sound looks for it anew: a sound server comes back after it has died.
        *loudspeaker = Loudspeaker::Lost;
        sitting.set_silent(Some("sound-none"));
        show(&sitting, &mut shown);
        heard.clear();
        return;
    }
    let due = !heard.is_empty() || sitting.overlay() == Some(Screen::Settings);
    if due && matches!(*loudspeaker, Loudspeaker::Closed | Loudspeaker::Lost) {
        let lost = matches!(*loudspeaker, Loudspeaker::Lost);
        *loudspeaker = Output::open().map_or(Loudspeaker::Missing, Loudspeaker::Open);
        let missing = matches!(*loudspeaker, Loudspeaker::Missing);
        if missing || lost {
            sitting.set_silent(missing.then_some("sound-none"));
            show(&sitting, &mut shown);
        }
    }
    let Loudspeaker::Open(output) = &*loudspeaker else {
        heard.clear();
        return;
    };
    for heard in heard.read() {
        let (mixer, sound) = (output.mixer(), heard.0);
        in_background(move || {
            if let Some(clip) = mark(sound) {
                mixer.add(Once::new(&clip, volume));
            }
        });
    }
    let scene = ears.0.scene();
    let mix = if scene.play.is_some() {
        room::mix(scene.light)
    } else {
        [0.0; room::LAYERS]
    };
    for (wanted, share) in output.wanted.iter().zip(mix) {
        wanted.store((share as f32 * volume).to_bits(), Ordering::Relaxed);
    }
}

fn in_background(work: impl FnOnce() + Send + 'static) {
    AsyncComputeTaskPool::get().spawn(async move { work() }).detach();
}

/// A mark, once.
struct Once(std::vec::IntoIter<f32>);

impl Once {
    fn new(clip: &Clip, volume: f32) -> Self {
        let samples: Vec<f32> = clip.interleaved().map(|sample| sample * volume).collect();
        Self(samples.into_iter())
    }
}

impl Iterator for Once {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        self.0.next()
    }
}

impl Source for Once {
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> NonZero<u16> {
        CHANNELS
    }

    fn sample_rate(&self) -> NonZero<u32> {
        RATE
    }

    fn total_duration(&self) -> Option<Duration> {
        None
    }
}

/// The tone of the room, round and round, each layer gliding to the strength that is wanted.
struct Tone {
    layers: Vec<Vec<f32>>,
    strengths: [f32; room::LAYERS],
    wanted: Arc<Strengths>,
    at: usize,
}

impl Tone {
    fn new(wanted: Arc<Strengths>) -> Self {
        Self {
            layers: room::layers()
                .iter()
                .map(|layer| layer.interleaved().collect())
                .collect(),
            strengths: [0.0; room::LAYERS],
            wanted,
            at: 0,
        }
    }
}

impl Iterator for Tone {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        let mut sum = 0.0;
        for ((layer, strength), wanted) in self.layers.iter().zip(&mut self.strengths).zip(self.wanted.iter()) {
            let wanted = f32::from_bits(wanted.load(Ordering::Relaxed));
            *strength += (wanted - *strength) * GLIDE;
            sum += layer.get(self.at).copied().unwrap_or_default() * *strength;
        }
        let round = self.layers.first().map_or(1, Vec::len).max(1);
        self.at = (self.at + 1) % round;
        Some(sum)
    }
}

impl Source for Tone {
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> NonZero<u16> {
        CHANNELS
    }

    fn sample_rate(&self) -> NonZero<u32> {
        RATE
    }

    fn total_duration(&self) -> Option<Duration> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tone_of_the_room_goes_round_and_follows_the_light() {
        let wanted = Arc::new(Strengths::default());
        let mut tone = Tone::new(wanted.clone());
        assert!(
            tone.by_ref().take(1000).all(|sample| sample == 0.0),
            "silent until a play begins"
        );
        for strength in wanted.iter() {
            strength.store(0.5_f32.to_bits(), Ordering::Relaxed);
        }
        let second = 2 * Clip::RATE as usize;
        let loudest = |tone: &mut Tone| tone.take(second).map(f32::abs).fold(0.0, f32::max);
        let first = loudest(&mut tone);
        let later = (0..9).map(|_| loudest(&mut tone)).last().unwrap();
        assert!(first > 0.0 && later > first, "{first} then {later}");
    }

    #[test]
    fn a_mark_is_played_once_at_its_volume() {
        let clip = Clip {
            left: vec![0.5, 0.25],
            right: vec![-0.5, 0.0],
        };
        assert_eq!(Once::new(&clip, 0.5).collect::<Vec<_>>(), [0.25, -0.25, 0.125, 0.0]);
        assert_eq!((CHANNELS.get(), RATE.get()), (2, 44_100));
    }
}
