#!/bin/sh
# One sweep in three shards, side by side, and merged: the same bytes as the whole. It is what docs/scaling.md shows, small.
#
# In: the program, a scenario and a new folder: tests/scaling.sh target/release/stepback the_launch /tmp/scaling
# Out: 0 and a sentence when every file of the merged sweep is that of the whole. With GNU parallel where it is
# installed, with a plain loop where it is not.
set -eu
stepback=$1
scenario=$2
folder=$3
shards=3
sweep="$stepback sweep $scenario --leaders direct,empower,random --runs 300 --seed 1"

mkdir -p "$folder"
if command -v parallel >/dev/null 2>&1; then
    with="GNU parallel"
    seq "$shards" | parallel --will-cite --halt now,fail=1 \
        "$sweep --shard {}/$shards --threads 1 --out '$folder/shard-{}' >'$folder/shard-{}.txt'"
else
    with="a plain loop"
    for shard in $(seq "$shards"); do
        $sweep --shard "$shard/$shards" --threads 1 --out "$folder/shard-$shard" >"$folder/shard-$shard.txt" &
    done
    wait
fi
"$stepback" merge "$folder"/shard-[0-9] --out "$folder/merged" >"$folder/merged.txt"
$sweep --out "$folder/whole" >"$folder/whole.txt"
for file in manifest.json runs.csv runs.jsonl summary.csv summary.json; do
    cmp "$folder/whole/$file" "$folder/merged/$file"
done
echo "$shards shards by $with and merged: the bytes of the whole."
