//! A piece of sound as samples, its measures, and its bytes as a WAV file.
//!
//! In: two channels of samples, -1..1. Out: what plays and what can be listened to and measured.

use super::tone::RATE;

/// Seconds over which loudness is measured.
const MOMENT: f64 = 0.4;

/// A piece of sound in two channels of equal length, 44,100 samples a second.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Clip {
    /// The left channel, -1..1.
    pub left: Vec<f32>,
    /// The right channel, -1..1.
    pub right: Vec<f32>,
}

impl Clip {
    /// Samples a second.
    pub const RATE: u32 = RATE;

    /// Length in samples.
    #[must_use]
    pub fn len(&self) -> usize {
        self.left.len().min(self.right.len())
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Left, right, left, right...
    pub fn interleaved(&self) -> impl Iterator<Item = f32> + '_ {
        self.left
            .iter()
            .zip(&self.right)
            .flat_map(|(left, right)| [*left, *right])
    }

    /// The largest sample in decibels of full scale; 0 at most.
    #[must_use]
    pub fn peak(&self) -> f64 {
        decibels(
            self.interleaved()
                .map(|sample| f64::from(sample.abs()))
                .fold(0.0, f64::max),
        )
    }

    /// How loud the loudest 0.4 seconds are, in decibels of full scale: the mean square of both channels, with what lies
    /// below 150 Hz turned down as an ear does.
    #[must_use]
    pub fn loudness(&self) -> f64 {
        let squares: Vec<f64> = [&self.left, &self.right]
            .iter()
            .fold(vec![0.0; self.len()], |mut sum, channel| {
                for (sum, heard) in sum.iter_mut().zip(heard(channel)) {
                    *sum += heard * heard / 2.0;
                }
                sum
            });
        let window = ((MOMENT * f64::from(RATE)) as usize).min(squares.len()).max(1);
        let mut running: f64 = squares.iter().take(window).sum();
        let mut most = running;
        for (gone, come) in squares.iter().zip(squares.iter().skip(window)) {
            running += come - gone;
            most = most.max(running);
        }
        decibels(libm::sqrt(most / window as f64))
    }

    /// The file that players understand: RIFF, 16 bits, two channels.
    #[must_use]
    pub fn wav(&self) -> Vec<u8> {
        let bytes = u32::try_from(self.len() * 4).unwrap_or(u32::MAX - 36);
        let mut file = Vec::with_capacity(bytes as usize + 44);
        file.extend_from_slice(b"RIFF");
        file.extend_from_slice(&(bytes + 36).to_le_bytes());
        file.extend_from_slice(b"WAVEfmt ");
        file.extend_from_slice(&16_u32.to_le_bytes());
        file.extend_from_slice(&1_u16.to_le_bytes());
        file.extend_from_slice(&2_u16.to_le_bytes());
        file.extend_from_slice(&RATE.to_le_bytes());
        file.extend_from_slice(&(RATE * 4).to_le_bytes());
        file.extend_from_slice(&4_u16.to_le_bytes());
        file.extend_from_slice(&16_u16.to_le_bytes());
        file.extend_from_slice(b"data");
        file.extend_from_slice(&bytes.to_le_bytes());
        for sample in self.interleaved() {
            let level = (f64::from(sample.clamp(-1.0, 1.0)) * 32767.0).round() as i16;
            file.extend_from_slice(&level.to_le_bytes());
        }
        file
    }
}

/// A share of full scale in decibels; silence is -120.
#[must_use]
pub fn decibels(share: f64) -> f64 {
    20.0 * libm::log10(share.max(1e-6))
}

/// Decibels as a share of full scale.
#[must_use]
pub fn share(decibels: f64) -> f64 {
    libm::pow(10.0, decibels / 20.0)
}

/// A channel with its lowest notes turned down.
fn heard(channel: &[f32]) -> impl Iterator<Item = f64> + '_ {
    let pass = libm::exp(-core::f64::consts::TAU * 150.0 / f64::from(RATE));
    let mut low = 0.0;
    channel.iter().map(move |sample| {
        let sample = f64::from(*sample);
        low = sample + (low - sample) * pass;
        sample - low
    })
}
