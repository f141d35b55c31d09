//! A stream to a `PulseAudio` server, or to `PipeWire`, which speaks the same protocol.
//!
//! In: samples, two channels. Out: sound, from a thread of its own: a server that does not answer keeps nobody waiting, and one that dies
//! only ends the stream.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bevy::tasks::block_on;
use pulseaudio::protocol::{
    ChannelMap, ChannelVolume, DEFAULT_SINK, PlaybackStreamParams, SampleFormat, SampleSpec,
    stream::{BufferAttr, StreamFlags},
};
use pulseaudio::{AsPlaybackSource, Client, ClientError};

use crate::platform::threads::begin;
use crate::sound::clip::Clip;

/// Bytes of a sample.
const SAMPLE: usize = size_of::<f32>();
/// What is sent ahead, in thousandths of a second: short enough that a mark is heard with what it marks.
const AHEAD: u32 = 90;

/// A stream that is open, or is being opened.
pub(super) struct PulseStream {
    /// The next samples asked for end it.
    closed: Arc<AtomicBool>,
    /// It has ended.
    gone: Arc<AtomicBool>,
}

impl PulseStream {
    /// Begins to play these samples; none where no server is to be found.
    pub(super) fn open(samples: impl Iterator<Item = f32> + Send + 'static) -> Option<Self> {
        pulseaudio::socket_path_from_env()?;
        let stream = Self {
            closed: Arc::default(),
            gone: Arc::default(),
        };
        let (closed, gone) = (stream.closed.clone(), stream.gone.clone());
        begin(move || {
            let _ = block_on(play(samples, closed));
            gone.store(true, Ordering::Release);
        })?;
        Some(stream)
    }

    /// Whether it has ended.
    pub(super) fn is_gone(&self) -> bool {
        self.gone.load(Ordering::Acquire)
    }
}

impl Drop for PulseStream {
    fn drop(&mut self) {
        self.closed.store(true, Ordering::Release);
    }
}

async fn play(
    mut samples: impl Iterator<Item = f32> + Send + 'static,
    closed: Arc<AtomicBool>,
) -> Result<(), ClientError> {
    let client = Client::from_env(c"Stepback")?;
    let fill = move |buffer: &mut [u8]| {
        if closed.load(Ordering::Acquire) {
            return 0;
        }
        let (whole, _) = buffer.as_chunks_mut::<SAMPLE>();
        for bytes in &mut *whole {
            *bytes = samples.next().unwrap_or_default().to_le_bytes();
        }
        whole.len() * SAMPLE
    };
    let stream = client
        .create_playback_stream(format(), fill.as_playback_source())
        .await?;
    stream.play_all().await
}

fn format() -> PlaybackStreamParams {
    let channels = 2_u8;
    let ahead = Clip::RATE / 1000 * AHEAD * u32::from(channels) * SAMPLE as u32;
    PlaybackStreamParams {
        sample_spec: SampleSpec {
            format: SampleFormat::Float32Le,
            channels,
            sample_rate: Clip::RATE,
        },
        channel_map: ChannelMap::stereo(),
        cvolume: Some(ChannelVolume::norm(channels)),
        sink_name: Some(DEFAULT_SINK.to_owned()),
        buffer_attr: BufferAttr {
            target_length: ahead,
            ..BufferAttr::default()
        },
        flags: StreamFlags {
            adjust_latency: true,
            ..StreamFlags::default()
        },
        ..PlaybackStreamParams::default()
    }
}
