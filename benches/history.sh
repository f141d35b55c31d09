#!/usr/bin/env bash
# How long a list of many play-throughs takes: `history` and `history --fit` over 501 finished ones, with their figures
# kept and, for comparison, with the figures of one in ten lost.
# Usage: benches/history.sh PROGRAM   (for example target/debug/stepback)
set -euo pipefail
program=$(realpath "${1:?the program, for example target/debug/stepback}")
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
stepback() { "$program" "$@" --data "$data" --language en; }

{ yes 1 || true; } | head -600 | stepback play the_launch --text --seed 3 > /dev/null
cd "$data/plays"
for n in $(seq 2 501); do
    for ending in journal times figures; do cp "the_launch-3-1.$ending" "the_launch-3-$n.$ending"; done
done
measure() {
    local before after
    before=$(date +%s%N)
    stepback "$@" > /dev/null
    after=$(date +%s%N)
    echo "$(((after - before) / 1000000)) ms  stepback $*"
}
for _ in 1 2 3; do measure history; measure history --fit; done
echo "the figures of one in ten are lost:"
rm the_launch-3-*0.figures
measure history --fit
