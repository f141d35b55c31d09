//! The loudspeaker of this system: a mixer, and one stream that plays what is mixed for as long as it is held.
//!
//! In: sources added to [`Speaker::mixer`]. Out: sound. On Linux the `PulseAudio` protocol is spoken, which `PipeWire` answers too, so that no
//! library of the system is needed; elsewhere, and on Linux where built with `alsa`, the system's own sound.

use std::num::NonZero;

use rodio::mixer::Mixer;
#[cfg(any(not(target_os = "linux"), feature = "alsa"))]
use rodio::{DeviceSinkBuilder, MixerDeviceSink};

#[cfg(target_os = "linux")]
use super::pulse::PulseStream;
use crate::sound::clip::Clip;

/// Two channels, at the rate at which sounds are made.
pub(super) const CHANNELS: NonZero<u16> = NonZero::<u16>::MIN.saturating_add(1);
pub(super) const RATE: NonZero<u32> = NonZero::<u32>::MIN.saturating_add(Clip::RATE - 1);

/// A loudspeaker that is open.
pub(super) struct Speaker {
    mixer: Mixer,
    stream: Stream,
}

enum Stream {
    #[cfg(target_os = "linux")]
    Pulse(PulseStream),
    #[cfg(any(not(target_os = "linux"), feature = "alsa"))]
    #[expect(dead_code, reason = "held while it shall play")]
    System(MixerDeviceSink),
}

impl Speaker {
    /// Opens the system's loudspeaker; none where there is none. Does not wait for it.
    pub(super) fn open() -> Option<Self> {
        #[cfg(target_os = "linux")]
        if let Some(speaker) = Self::pulse() {
            return Some(speaker);
        }
        Self::system()
    }

    /// Where sound is added.
    pub(super) fn mixer(&self) -> Mixer {
        self.mixer.clone()
    }

    /// Whether nothing comes out of it any more: the sound server has gone, or never answered.
    pub(super) fn is_gone(&self) -> bool {
        match &self.stream {
            #[cfg(target_os = "linux")]
            Stream::Pulse(stream) => stream.is_gone(),
            #[cfg(any(not(target_os = "linux"), feature = "alsa"))]
            Stream::System(_) => false,
        }
    }

    #[cfg(target_os = "linux")]
    fn pulse() -> Option<Self> {
        let (mixer, source) = rodio::mixer::mixer(CHANNELS, RATE);
        let stream = PulseStream::open(source)?;
        Some(Self {
            mixer,
            stream: Stream::Pulse(stream),
        })
    }

    #[cfg(any(not(target_os = "linux"), feature = "alsa"))]
    fn system() -> Option<Self> {
        let mut sink = DeviceSinkBuilder::open_default_sink().ok()?;
        sink.log_on_drop(false);
        Some(Self {
            mixer: sink.mixer().clone(),
            stream: Stream::System(sink),
        })
    }

    #[cfg(all(target_os = "linux", not(feature = "alsa")))]
    const fn system() -> Option<Self> {
        None
    }
}
