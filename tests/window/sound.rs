//! The program plays to a real sound server: what comes out of it is recorded and measured, and the server may die.
#![cfg(all(feature = "sound", target_os = "linux"))]
#![expect(
    clippy::disallowed_methods,
    reason = "starts a sound server and a recorder, and reads what it records"
)]

use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::{env, thread};

use crate::display::{Display, eventually};
use crate::hand::Game;

/// The loudest sample of a recording that is plainly heard, and the loudest that nothing has clipped: full scale is 1.
const HEARD: f32 = 0.01;
const WHOLE: f32 = 0.99;

/// A process that ends with its test.
struct Held(Child);

impl Held {
    fn start(command: &mut Command) -> io::Result<Self> {
        command.stdin(Stdio::null()).stderr(Stdio::null()).spawn().map(Self)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A sound server with one room that nobody hears.
fn server(folder: &Path) -> io::Result<Held> {
    let protocol = format!(
        "module-native-protocol-unix auth-anonymous=1 socket={}",
        folder.join("native").display()
    );
    let room = "module-null-sink sink_name=room rate=44100 channels=2";
    Held::start(
        Command::new("pulseaudio")
            .args([
                "-n",
                "--daemonize=no",
                "--use-pid-file=no",
                "--exit-idle-time=-1",
                "--system=no",
            ])
            .args(["-L", &protocol, "-L", room])
            .env("HOME", folder)
            .env("XDG_RUNTIME_DIR", folder)
            .stdout(Stdio::null()),
    )
}

/// Records the room, and keeps the loudest sample so far.
fn recorder(address: &str) -> (Held, Arc<Mutex<f32>>) {
    let mut command = Command::new("parec");
    command.args(["--server", address, "--device=room.monitor", "--format=float32le"]);
    command.args(["--rate=44100", "--channels=2", "--raw", "--latency-msec=50"]);
    let mut recorder = Held::start(command.stdout(Stdio::piped())).unwrap();
    let mut samples = recorder.0.stdout.take().unwrap();
    let loudest = Arc::new(Mutex::new(0.0_f32));
    let kept = Arc::clone(&loudest);
    thread::spawn(move || {
        let mut bytes = [0; 4096];
        let mut left = Vec::new();
        while let Ok(read @ 1..) = samples.read(&mut bytes) {
            left.extend_from_slice(&bytes[..read]);
            let whole = left.len() / 4 * 4;
            let peak = left[..whole]
                .as_chunks()
                .0
                .iter()
                .map(|sample| f32::from_le_bytes(*sample).abs())
                .fold(0.0, f32::max);
            left.drain(..whole);
            let mut loudest = kept.lock().unwrap();
            *loudest = loudest.max(peak);
        }
    });
    (recorder, loudest)
}

#[test]
fn what_is_played_is_heard_and_does_not_clip_and_a_server_that_dies_takes_nothing_with_it() {
    let Some(display) = Display::claim("sound") else { return };
    let folder = tempfile::tempdir().unwrap();
    let sounds = match server(folder.path()) {
        Ok(sounds) => sounds,
        Err(error) => {
            let required = env::var_os("STEPBACK_WINDOW_TESTS").is_some_and(|is| is == "required");
            assert!(!required, "a sound server is needed: {error}");
            let _ = writeln!(io::stderr().lock(), "left out: sound needs PulseAudio ({error})");
            return;
        }
    };
    let socket = folder.path().join("native");
    let address = format!("unix:{}", socket.display());
    eventually("the sound server", || socket.exists().then_some(()));
    let (_recorder, loudest) = recorder(&address);
    let game = Game::start_in(&display, folder.path(), &[], &[("PULSE_SERVER", &address)]);
    let go_on = |key: &str| {
        let before = game.seen();
        display.press(key);
        game.settles_after(&before);
    };
    // Into the tutorial; every screen of a play-through that asks for something has its mark.
    for _ in 0..3 {
        go_on("1");
    }
    eventually("a sound", || (*loudest.lock().unwrap() > HEARD).then_some(()));
    assert!(*loudest.lock().unwrap() < WHOLE, "it clips");
    drop(sounds);
    for _ in 0..3 {
        go_on("1");
    }
    assert!(display.is_shown(game.window), "the window is still there");
}
