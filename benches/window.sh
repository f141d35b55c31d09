#!/usr/bin/env bash
# What the window costs beside a bare Bevy window of the same features on the same machine, and what its frames take:
#
#   benches/window.sh [starts]
#
# Prints, as the table in docs/performance.md: the time to the first usable frame and the memory of both (the median of
# `starts` starts each, taken in turn; 7 unless said), the processor at rest while a card is read, and the busiest scene at
# two sizes. Needs a display (Xvfb will do: xvfb-run -a -s '-screen 0 1920x1080x24 -noreset' benches/window.sh) and a
# machine that does nothing else.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
starts=${1:-7}
cargo build --quiet --release --bin stepback --example bare_window
target=${CARGO_TARGET_DIR:-target}/release
game=$target/stepback
bare=$target/examples/bare_window
data=$(mktemp -d)
process=
trap '[ -z "$process" ] || kill "$process" 2>/dev/null || true; rm -rf "$data"' EXIT

# Starts a program that prints a line as soon as it can be used; leaves milliseconds in `took`, the process in `process`.
start() {
    local begun=$EPOCHREALTIME
    exec {lines}< <(exec "$@" 2>/dev/null)
    process=$!
    read -r -u "$lines" _ || { echo "$1 printed nothing: is there a display?" >&2; exit 1; }
    took=$(((${EPOCHREALTIME/[.,]/} - ${begun/[.,]/}) / 1000))
}

stop() {
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
    exec {lines}<&-
    process=
}

memory() { awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$process/status"; }

# Clock ticks of the processor that a process has used, all its threads.
ticks() { awk '{ print $14 + $15 }' "/proc/$process/stat"; }

median() { printf '%s\n' "$@" | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

# A play-through that comes to its first moment, for the card that is read, and one in its third week, for the busiest stage: a day on
# which everybody works, over which lights, threads, requests, cards and the leader are made to glide without a rest.
played() {
    mkdir "$data/$1"
    printf '1\n%.0s' $(seq "$2") | "$game" --data "$data/$1" play --text the_launch --seed 7 >"$data/told" 2>&1 || true
    find "$data/$1/plays" -name '*.journal'
}
id=$(basename "$(played card 1)" .journal)
busy=$(played busy 40)

game_ms=() bare_ms=() game_mb=() bare_mb=()
for ((n = 0; n < starts; n++)); do
    start "$bare"
    sleep 2
    bare_ms+=("$took") bare_mb+=("$(memory)")
    stop
    start "$game" --data "$data" --size 1280x720 --print-targets
    sleep 2
    game_ms+=("$took") game_mb+=("$(memory)")
    stop
done

# The days run until the moment comes; then there is nothing to do but read.
start "$game" --data "$data/card" --size 1280x720 --print-targets resume "$id"
while read -r -t 60 -u "$lines" shown && [[ $shown != *'"screen":"moment"'* ]]; do :; done
[[ $shown == *'"screen":"moment"'* ]] || { echo "no card came within a minute" >&2; exit 1; }
# By then nothing glides any more, and the caption is gone.
sleep 10
before=$(ticks)
sleep 10
used=$(($(ticks) - before))
stop
rest=$(awk -v used="$used" -v each="$(getconf CLK_TCK)" 'BEGIN { printf "%.1f", used * 10 / each }')

row() { awk -v name="$1" -v a="$2" -v b="$3" -v unit="$4" 'BEGIN { printf "| %s | %s %s | %s %s | %.2f |\n", name, a, unit, b, unit, a / b }'; }
echo "| | game | bare window | ratio |"
echo "|---|---|---|---|"
row "first usable frame" "$(median "${game_ms[@]}")" "$(median "${bare_ms[@]}")" ms
row "memory after 2 s" "$(median "${game_mb[@]}")" "$(median "${bare_mb[@]}")" MB
echo
echo "processor while a card is read, 10 s: $rest % of a core"
for size in 1280x720 1920x1080; do
    echo "busiest scene, $size: $("$game" --data "$data" --size "$size" shot --screen day --journal "$busy" --out "$data/none.png" --frame-times 200)"
done
