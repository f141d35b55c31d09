//! Writes every sound of the program into a folder as WAV files, and prints what each one measures.
//!
//! `cargo run --no-default-features --example sounds -- FOLDER`. The tone of the room is written at five shares of light,
//! twice round, so that its seam can be listened to.
#![expect(clippy::disallowed_methods, reason = "a program of its own beside the house")]

use std::error::Error;
use std::path::PathBuf;

use stepback::narration::Localizer;
use stepback::sound::clip::Clip;
use stepback::sound::{Sound, mark, room};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder shall the sounds go to?")?);
    std::fs::create_dir_all(&folder)?;
    let words = Localizer::english()?;
    for sound in Sound::all() {
        if let Some(clip) = mark(sound) {
            write(&folder, &sound.name(), &clip, &words.get(&sound.caption()))?;
        }
    }
    let layers = room::layers();
    for percent in [0_u32, 25, 50, 75, 100] {
        let clip = room_at(&layers, f64::from(percent) / 100.0);
        write(&folder, &format!("room-{percent:03}"), &clip, "the tone of the room")?;
    }
    Ok(())
}

fn room_at(layers: &[Clip], light: f64) -> Clip {
    let mut sum = Clip::default();
    for (layer, share) in layers.iter().zip(room::mix(light)) {
        sum.left.resize(layer.len(), 0.0);
        sum.right.resize(layer.len(), 0.0);
        let add = |to: &mut [f32], from: &[f32]| {
            for (to, from) in to.iter_mut().zip(from) {
                *to += from * share as f32;
            }
        };
        add(&mut sum.left, &layer.left);
        add(&mut sum.right, &layer.right);
    }
    sum.left.extend_from_within(..);
    sum.right.extend_from_within(..);
    sum
}

fn write(folder: &std::path::Path, name: &str, clip: &Clip, words: &str) -> Result<(), Box<dyn Error>> {
    let seconds = clip.len() as f64 / f64::from(Clip::RATE);
    println!(
        "{name:16} {seconds:4.1} s  peak {:6.1} dB  loudness {:6.1} dB  {words}",
        clip.peak(),
        clip.loudness()
    );
    std::fs::write(folder.join(format!("{name}.wav")), clip.wav())?;
    Ok(())
}
