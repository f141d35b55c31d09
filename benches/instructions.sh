#!/bin/sh
# Counts the instructions of a play-through, which a busy machine cannot blur: for CI, and for comparing two commits.
#
#   benches/instructions.sh [most]
#
# Counts the profile that is shipped, `dist`: in `release` the core is compiled in sixteen units, and what is inlined differs.
# Plays `examples/plays.rs` under callgrind: reading alone, then reading and eighty play-throughs of The Launch (ten
# seeds, eight leaders), and prints the difference divided by eighty. Fails when it is above `most`. Needs valgrind.
set -eu
cd "$(dirname "$0")/.."
cargo build --quiet --profile dist --no-default-features --example plays
plays="${CARGO_TARGET_DIR:-target}/dist/examples/plays"

counted() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$plays" "$@" 2>&1 |
        awk '/refs:/ { gsub(",", "", $NF); print $NF }'
}

for grid in "" "7 8" "50 8" "200 8"; do
    # Words of the grid are two arguments.
    # shellcheck disable=SC2086
    none=$(counted 0 $grid)
    # shellcheck disable=SC2086
    all=$(counted 10 $grid)
    each=$(((all - none) / 80))
    echo "${grid:-The Launch}: $each instructions a play-through"
    if [ -z "$grid" ] && [ "${1:-0}" -gt 0 ] && [ "$each" -gt "$1" ]; then
        echo "more than $1" >&2
        exit 1
    fi
done
