#!/usr/bin/env bash
# The Slurm array of docs/scaling.md, run by Slurm: the scripts are taken from that page as they are printed there, submitted to a
# cluster of this one machine, merged, and compared byte for byte with a sweep by a single process.
#
#   tests/slurm.sh target/release/stepback [RUNS]
#
# Only the number of runs is another (2000 unless given): the page's million takes days on one machine. Where Slurm or munge is
# missing, root gets them as Debian's packages; others are told what to install, and that is no failure. Everything else (keys,
# configuration, state, logs, results) is in a folder that goes away, and no service of the machine is touched. Not a step of
# .ci/run: it installs a scheduler.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
stepback=$(realpath "${1:?the program to run, as target/release/stepback}")
runs=${2:-2000}

packages=(slurm-wlm munge)
if ! command -v slurmctld munged >/dev/null; then
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        echo "skipped: to run it, install ${packages[*]}"
        exit 0
    fi
    # The packages' own services are not wanted: no service is started while they are installed.
    policy=/usr/sbin/policy-rc.d
    [ -e "$policy" ] && policy= || { printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod +x "$policy"; }
    export DEBIAN_FRONTEND=noninteractive
    apt-get update --quiet >/dev/null
    apt-get install --quiet --yes --no-install-recommends "${packages[@]}" >/dev/null
    [ -z "$policy" ] || rm "$policy"
fi

work=$(mktemp -d)
daemons=()
at_the_end() {
    local status=$?
    for daemon in "${daemons[@]}"; do
        kill "$daemon" 2>/dev/null && wait "$daemon" 2>/dev/null || true
    done
    [ "$status" -eq 0 ] || tail -n 20 "$work"/*.log
    rm -rf "$work"
}
trap at_the_end EXIT

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("", 0)); print(s.getsockname()[1])'; }

# A cluster of one: this machine is controller and node. It has as many processors as a task of the page asks for, so that the
# page's numbers stand; the tasks share those there are.
chmod 755 "$work"
mkdir -m 755 "$work/munge" "$work/state" "$work/spool" "$work/jobs"
head -c 1024 /dev/urandom >"$work/munge/key"
chmod 600 "$work/munge/key"
host=$(hostname -s)
cat >"$work/slurm.conf" <<CONF
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$(free_port)
SlurmdPort=$(free_port)
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CryptoType=crypto/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SchedulerParameters=sched_min_interval=0,sched_interval=1,batch_sched_delay=0
DependencyParameters=kill_invalid_depend
NodeName=$host NodeAddr=127.0.0.1 CPUs=8 State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$work/slurm.conf
munged --foreground --force --key-file="$work/munge/key" --socket="$work/munge/socket" --pid-file="$work/munge/pid" \
    --seed-file="$work/munge/seed" >"$work/munged.log" 2>&1 &
daemons+=($!)
slurmctld -D >"$work/slurmctld.out.log" 2>&1 &
daemons+=($!)
slurmd -D >"$work/slurmd.out.log" 2>&1 &
daemons+=($!)

# The scripts of the page: the array, and the commands that submit it and its merge.
page=$root/docs/scaling.md
block() {
    awk -v wanted="$1" '/^## A Slurm array/ { here = 1; next } /^## / { here = 0 }
        here && /^```/ { inside = !inside; count += inside; next } here && inside && count == wanted' "$page"
}
cd "$work/jobs"
export PATH=$work/bin:$PATH
mkdir "$work/bin"
ln -s "$stepback" "$work/bin/stepback"
block 1 | sed "s/--runs 1000000 /--runs $runs /" >sweep.sbatch
block 2 | sed 's/^sbatch --dependency/sbatch --wait --dependency/' >submit
grep -q -- "--runs $runs " sweep.sbatch
grep -q -- '^sbatch --wait' submit

start=$SECONDS
for ((tries = 0; tries < 60; tries++)); do
    # Waits for a job of nothing: the cluster is up when the scheduler has run one.
    sbatch --quiet --wait --output=/dev/null --wrap true >"$work/up.log" 2>&1 && break
    kill -0 "${daemons[@]}"
    sleep 0.5
done
sbatch --version
echo "cluster up after $((SECONDS - start)) s; load $(cut -d' ' -f1 /proc/loadavg)"
start=$SECONDS
# `--wait` ends with the merge's status, and the merge waits for every task of the array.
bash -euo pipefail submit
took=$((SECONDS - start))
stepback sweep the_launch --runs "$runs" --out whole >whole.txt
for file in manifest.json runs.csv runs.jsonl summary.csv summary.json; do
    cmp "whole/$file" "million/$file"
done
echo "$(ls -d shard-* | wc -l) tasks of $runs runs by $(sbatch --version), submitted to merged in $took s: the bytes of the whole."
