#!/usr/bin/env bash
# What the README's two commands cost where nothing is built yet, in processor minutes, and how large a shipped program is:
#
#   benches/build.sh [dist]
#
# Builds into folders that vanish. Prints processor minutes (user and system) of `cargo run`'s build and then of `cargo test`'s, which
# waits for no other work on the machine but is slowed by it, through caches and shared cores: stop that first. With `dist` it goes on to
# build the program that is shipped, which takes several times as long, and prints its size.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
cargo fetch --locked --quiet
CARGO_TARGET_DIR=$(mktemp -d)
export CARGO_TARGET_DIR CARGO_TERM_PROGRESS_WHEN=never
trap 'rm -rf "$CARGO_TARGET_DIR"' EXIT

# Prints the processor minutes of a command, and how many crates it compiled.
cost() {
    local before after compiled
    before=$(ticks)
    "$@" >"$CARGO_TARGET_DIR/said" 2>&1 || { cat "$CARGO_TARGET_DIR/said"; return 1; }
    after=$(ticks)
    compiled=$(grep -c '^ *Compiling' "$CARGO_TARGET_DIR/said" || true)
    awk -v name="$*" -v ticks="$((after - before))" -v each="$(getconf CLK_TCK)" -v compiled="$compiled" \
        'BEGIN { printf "%s: %.1f processor minutes, %d crates compiled\n", name, ticks / each / 60, compiled }'
}

# Clock ticks that ended children of this shell, and theirs, have used.
ticks() { awk '{ print $16 + $17 }' "/proc/$$/stat"; }

cost cargo build --locked
cost cargo test --locked --no-run
if [ "${1:-}" = dist ]; then
    cost cargo build --locked --profile dist
    echo "shipped program: $(($(stat --format=%s "$CARGO_TARGET_DIR/dist/stepback") / 1000000)) MB"
fi
