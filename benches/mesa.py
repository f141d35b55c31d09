#!/usr/bin/env python3
"""The common model of `benches/wealth/mod.rs` in Mesa: nanoseconds an agent and step.

    benches/mesa.py

Installs Mesa into a folder of its own, which goes away with the run, and needs pip and a network for that. Prints what
`cargo bench --no-default-features --bench core -- one_` is held against: the same model with as many agents and steps.
"""

import os
import subprocess
import sys
import tempfile
import time
import venv

MESA = "mesa==3.1.5"
AGENTS = 100
STEPS = 100
SAMPLES = 30


def in_mesas_environment() -> None:
    """Runs this file again with a Python that has Mesa."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = os.path.join(folder, "bin", "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", MESA], check=True)
        # -P: this file, which bears the library's name, does not stand in its way.
        subprocess.run([python, "-P", __file__, "--measure"], check=True)


def measure() -> None:
    """Runs the model and prints what an agent's step takes."""
    import mesa

    class Giver(mesa.Agent):
        """Has coins, and gives one away in each step."""

        def __init__(self, model):
            super().__init__(model)
            self.wealth = 1

        def give(self):
            """Gives a coin to somebody drawn at random."""
            if self.wealth > 0:
                other = self.random.choice(self.model.everybody)
                self.wealth -= 1
                other.wealth += 1
                self.model.given += 1

    class Economy(mesa.Model):
        """As many agents as in Rust."""

        def __init__(self, seed):
            super().__init__(seed=seed)
            self.given = 0
            Giver.create_agents(model=self, n=AGENTS)
            self.everybody = list(self.agents)

        def step(self):
            """Everybody once, in an order drawn anew."""
            self.agents.shuffle_do("give")

    times, given = [], 0
    for seed in range(SAMPLES):
        start = time.perf_counter_ns()
        economy = Economy(seed)
        for _ in range(STEPS):
            economy.step()
        times.append((time.perf_counter_ns() - start) / (AGENTS * STEPS))
        given += economy.given
        assert sum(giver.wealth for giver in economy.everybody) == AGENTS
    times.sort()
    print(f"Mesa {mesa.__version__}, Python {sys.version.split()[0]}: {AGENTS} agents, {STEPS} steps, {SAMPLES} runs")
    print(f"coins given in a run: {given / SAMPLES:.0f}")
    print(f"nanoseconds an agent and step: fastest {times[0]:.0f}, median {times[SAMPLES // 2]:.0f}")


if __name__ == "__main__":
    if "--measure" in sys.argv:
        measure()
    else:
        in_mesas_environment()
