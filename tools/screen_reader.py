"""Plays by AT-SPI alone, and holds what Orca would say against a kept transcript. Started by tools/check-screen-reader, inside a D-Bus
session."""

import collections
import difflib
import os
import pathlib
import re
import statistics
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

MOST_STEPS = 400
# Seconds until an action has to show: half of them, and each of them.
USUAL = float(os.environ.get("STEPBACK_LATENCY", "0.2"))
SLOWEST = 5 * USUAL
# Seconds in which nothing changes any more, once a screen is all there; and the longest that is waited for a screen.
STILL = 1.0
PATIENCE = 60.0
# What goes on, by the words on it.
ONWARDS = ("Go on", "Start the week", "Go in", "Go home", "Start on", "Next", "Run", "On to", "Continue")
# What is on every screen, or leads away.
ASIDE = ("More", "People", "Why", "Take back", "Undo", "Help", "Leave", "Back", "Hints", "What do you expect?", "Pause", "Settings", "Keep it")
# What is done on the title, before the tutorial begins: a number is set, as the tutorial itself asks for none.
NUMBER = "a number"
OPENING = ("Settings", NUMBER, "Back", "Learn")
# A button that only the debrief has.
LAST = "Play it again"
# What can be used, and how it is called.
USED = {
    Atspi.Role.PUSH_BUTTON: "button",
    Atspi.Role.TOGGLE_BUTTON: "toggle button",
    Atspi.Role.RADIO_BUTTON: "radio button",
    Atspi.Role.PAGE_TAB: "tab",
    Atspi.Role.SPIN_BUTTON: "spin button",
    Atspi.Role.ENTRY: "entry",
}
# What else Orca names by its role; anything else is its words alone.
NAMED = {
    Atspi.Role.FRAME: "window",
    Atspi.Role.HEADING: "heading",
    Atspi.Role.IMAGE: "picture",
    Atspi.Role.LEVEL_BAR: "bar",
    Atspi.Role.PANEL: "group",
    Atspi.Role.GROUPING: "group",
    Atspi.Role.PAGE_TAB_LIST: "tabs",
    Atspi.Role.SCROLL_PANE: "page",
    Atspi.Role.TABLE: "table",
    Atspi.Role.TABLE_ROW: "row",
    Atspi.Role.TABLE_CELL: "cell",
    Atspi.Role.TABLE_COLUMN_HEADER: "column",
    Atspi.Role.COLUMN_HEADER: "column",
    Atspi.Role.ROW_HEADER: "row heading",
}
# What is said by itself when its words change.
LIVE = (Atspi.Role.STATUS_BAR, Atspi.Role.NOTIFICATION)
STATES = ((Atspi.StateType.CHECKED, "checked"), (Atspi.StateType.PRESSED, "on"), (Atspi.StateType.SELECTED, "selected"))


def switch_on():
    """Says that a screen reader is there, before the program starts."""
    subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stderr=subprocess.DEVNULL)
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for _ in range(100):
        try:
            # The program waits for the second; some versions of the bus set it with the first, and some do not.
            for status in ("IsEnabled", "ScreenReaderEnabled"):
                args = GLib.Variant("(ssv)", ("org.a11y.Status", status, GLib.Variant("b", True)))
                bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", args, None, 0, 1000, None)
            return
        except GLib.Error:
            time.sleep(0.1)
    sys.exit("there is no accessibility bus")


class Node:
    """Something that is read, as it was when it was looked at."""

    def __init__(self, at, depth):
        self.at, self.depth = at, depth
        self.role = at.get_role()
        self.name = at.get_name()
        self.described = at.get_description()
        self.interfaces = at.get_interfaces()
        self.states = at.get_state_set()
        self.said = self.words()

    def has(self, state):
        return self.states.contains(state)

    def words(self):
        """As Orca says it: its name, what it is and how it stands, which of how many, then its description."""
        kind = USED.get(self.role) or NAMED.get(self.role, "")
        value = f"{self.at.get_current_value():g}" if "Value" in self.interfaces else ""
        if self.role == Atspi.Role.LEVEL_BAR:
            value += " percent"
        if "Text" in self.interfaces:
            value = Atspi.Text.get_text(self.at, 0, -1)
        stands = [word for state, word in STATES if self.has(state)]
        if self.has(Atspi.StateType.EXPANDABLE):
            stands.append("open" if self.has(Atspi.StateType.EXPANDED) else "closed")
        if self.role in USED and not self.has(Atspi.StateType.SENSITIVE):
            stands.append("cannot be used now")
        attributes = self.at.get_attributes() or {}
        if "posinset" in attributes:
            stands.append(f"{attributes['posinset']} of {attributes.get('setsize', '?')}")
        parts = [part for part in (value, kind, *stands) if part]
        text = ", ".join([self.name, *parts]) if self.name else ", ".join(parts)
        return f"{text} -- {self.described}" if self.described else text


class Screen:
    """All that is read on the screen, in reading order."""

    def __init__(self, nodes):
        self.nodes = nodes
        self.title = next((node.name for node in nodes if node.role == Atspi.Role.FRAME), "")

    def text(self):
        """What is said when the screen comes, then all of it as one walks through it."""
        lines = [f"## {self.title}"]
        lines += [f"focus: {node.said}" for node in self.nodes if node.has(Atspi.StateType.FOCUSED)]
        lines += [f"aloud: {node.name}" for node in self.nodes if node.role in LIVE and node.name]
        shown = [node for node in self.nodes if node.role not in (*LIVE, Atspi.Role.FRAME, Atspi.Role.APPLICATION)]
        # What has the focus has been told whole.
        heard = [node.said.split(" -- ")[0] if node.has(Atspi.StateType.FOCUSED) else node.said for node in shown]
        lines += ["  " * (node.depth - 1) + said for node, said in zip(shown, heard)]
        return "\n".join(line.rstrip() for line in lines)


CUSTOMIZATIONS = """
import orca.debug, orca.settings
orca.settings.speechServerFactory = None
orca.settings.speechFactoryModules = []
orca.debug.debugLevel = orca.debug.LEVEL_INFO
orca.debug.debugFile.reconfigure(line_buffering=True)
"""


class Orca:
    """Orca itself, beside the program: what it speaks, read from the log that it keeps. It is given no voice."""

    SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*?)' ?\{", re.DOTALL)
    # Seconds until it has spoken what a screen begins with.
    PATIENCE = 120.0

    def __init__(self, work):
        self.log = work / "orca.log"
        home = work / "orca"
        custom = home / ".local" / "share" / "orca" / "orca-customizations.py"
        custom.parent.mkdir(parents=True)
        # It would look for a voice for half a minute; it writes its log in blocks, the last of which would be waited for in vain; and it
        # would write down all of every event, which takes longer than speaking does.
        custom.write_text(CUSTOMIZATIONS)
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        # Without a window manager no window is ever called active, and Orca speaks for the active one alone.
        self.processes = [subprocess.Popen(["openbox"], **quiet)]
        surroundings = {**os.environ, "HOME": str(home), "GSETTINGS_BACKEND": "memory"}
        self.processes.append(subprocess.Popen(["orca", f"--debug-file={self.log}", "--replace"], env=surroundings, **quiet))
        self.after = 0
        self.until(("Screen reader on",))

    def end(self):
        # Asked to end, Orca takes its time.
        for process in self.processes:
            process.kill()
            process.wait()

    def until(self, wanted, listen=time.sleep):
        """Waits until all of this has been spoken since the last time; ends the run when it is not."""
        begun = time.monotonic()
        while True:
            text = self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""
            said = " ".join(self.SPOKEN.findall(text[self.after :]))
            missing = [words for words in wanted if words not in said]
            if not missing:
                self.after = len(text)
                return
            if time.monotonic() - begun > self.PATIENCE:
                sys.exit(f"Orca does not say {missing[0]!r}, but: {said}")
            listen(0.1)

    def hears(self, screen, listen):
        """What has the focus on a new screen, and the beginning of what describes it: the story."""
        focused = next((node for node in screen.nodes if node.has(Atspi.StateType.FOCUSED)), None)
        if focused:
            self.until([words for words in (focused.name, focused.described[:60]) if words], listen)


class Reader:
    """What is heard, and what can be done."""

    def __init__(self, process):
        self.process = process
        self.last = 0.0
        self.listener = Atspi.EventListener.new(self.hear)
        for event in ("object:", "window:"):
            self.listener.register(event)

    def hear(self, event):
        self.last = time.monotonic()

    def listen(self, seconds):
        context, until = GLib.MainContext.default(), time.monotonic() + seconds
        while time.monotonic() < until:
            if not context.iteration(False):
                time.sleep(0.002)

    def app(self):
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(at)
            if app and app.get_process_id() == self.process.pid:
                return app
        return None

    def look(self):
        """The screen as it is now."""
        app = self.app()
        if app is None:
            return Screen([])
        app.clear_cache()
        found, waiting = [], [(app, 0)]
        while waiting:
            at, depth = waiting.pop()
            found.append(Node(at, depth))
            children = [at.get_child_at_index(place) for place in range(at.get_child_count())]
            waiting.extend(reversed([(child, depth + 1) for child in children if child]))
        return Screen(found)

    def settled(self, kept):
        """The screen once it reads as is kept; where nothing is kept, once it has stood still and something goes on from it."""
        begun, before, since = time.monotonic(), None, time.monotonic()
        while True:
            try:
                screen = self.look()
                text = screen.text()
            except GLib.Error:
                # It changed while it was being looked at.
                screen, text = None, None
            if text != before:
                before, since = text, time.monotonic()
            goes_on = kept is None and screen and (is_last(screen) or onward(screen.nodes, ()))
            if screen and (text == kept or goes_on and time.monotonic() - since > STILL):
                return screen
            if self.process.poll() is not None:
                sys.exit("the program has ended")
            if screen and time.monotonic() - begun > PATIENCE:
                return screen
            self.listen(0.1)

    def took(self, do):
        """Does something and returns after how many seconds it showed."""
        self.listen(0.3)
        begun = time.monotonic()
        do()
        while self.last < begun:
            self.listen(0.004)
            if time.monotonic() - begun > 10.0:
                sys.exit("an action did not show within ten seconds")
        return self.last - begun


def begins(name, words):
    return name.lower().startswith(tuple(word.lower() for word in words))


def is_last(screen):
    return any(node.name == LAST for node in screen.nodes)


def onward(nodes, used):
    """The button that somebody would use next who listens to the screen: first what has not been used on it."""
    buttons = [node for node in nodes if "Action" in node.interfaces and node.role in (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON)]
    named = [node for node in buttons if begins(node.name, ONWARDS)]
    choices = [node for node in buttons if node.name.split(".")[0].isdigit()]
    choices = [node for node in choices if node.name not in used] or choices
    others = [node for node in buttons if node.name not in ASIDE]
    return next(iter(named or choices or others), None)


class Transcript:
    """What was said and done before, and what is said and done now."""

    def __init__(self, path):
        self.path, self.writes = path, bool(os.environ.get("STEPBACK_WRITE_GOLDEN"))
        self.said = []
        kept = path.read_text(encoding="utf-8") if path and path.exists() and not self.writes else ""
        self.kept = kept.rstrip("\n").split("\n\n") if kept else []

    def next(self):
        """How the next screen reads; None where nothing is kept."""
        if not self.kept:
            return None
        at = len(self.said)
        return self.kept[at].rsplit("\n> ", 1)[0] if at < len(self.kept) else ""

    def add(self, text):
        """A screen, and what was done on it. Ends the run when it is not what is kept."""
        at = len(self.said)
        self.said.append(text)
        if self.kept and (at >= len(self.kept) or self.kept[at] != text):
            before = self.kept[at].split("\n") if at < len(self.kept) else []
            sys.stdout.writelines(line + "\n" for line in difflib.unified_diff(before, text.split("\n"), "kept", "now", lineterm=""))
            sys.exit(f"screen {at + 1} does not read as in {self.path}; if it is meant to, STEPBACK_WRITE_GOLDEN=1 writes it anew")

        if self.writes and self.path:
            self.path.write_text("\n\n".join(self.said) + "\n", encoding="utf-8")

    def end(self):
        if self.kept and len(self.kept) != len(self.said):
            sys.exit(f"{self.path} has more screens than there were")


def wrong(screen):
    """What nobody could follow who cannot see the screen."""
    found = [f"a {USED[node.role]} without a name" for node in screen.nodes if node.role in USED and not node.name]
    said = [node.said for node in screen.nodes if node.role not in LIVE]
    found += [f"said twice: {one}" for one, other in zip(said, said[1:]) if one and one == other]
    return found


def named(nodes, word):
    """The button that begins with a word; the last one, as keys that can be changed are called like what they do."""
    return next((node for node in reversed(nodes) if node.role == Atspi.Role.PUSH_BUTTON and node.name.startswith(word)), None)


def main():
    switch_on()
    scenario = os.environ["SCENARIO"]
    of_title = scenario == "first_steps"
    which = [] if of_title else [scenario]
    orca = Orca(pathlib.Path(os.environ["WORK"])) if os.environ.get("STEPBACK_ORCA") else None
    command = [os.environ["PROGRAM"], "play", *which, "--seed", "7", "--still", "--data", os.environ["WORK"], "--language", "en"]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    try:
        play(process, collections.deque(OPENING if of_title else ()), orca)
    finally:
        process.terminate()
        process.wait()
        if orca:
            orca.end()


def play(process, opening, orca):
    """Does what the opening says, then plays to the debrief."""
    reader = Reader(process)
    for _ in range(600):
        reader.listen(0.1)
        if len(reader.look().nodes) > 4:
            break
    else:
        sys.exit("no window came to the accessibility bus")
    # Without a window manager nobody gives the window the keyboard, and without it nothing has the focus.
    window = ["xdotool", "search", "--sync", "--all", "--onlyvisible", "--pid", str(process.pid), "--name", ".", "windowfocus"]
    subprocess.run(window, check=False, stdout=subprocess.DEVNULL)
    path = os.environ.get("TRANSCRIPT")
    transcript = Transcript(pathlib.Path(path) if path else None)
    took, stepped, used, title = [], False, collections.defaultdict(set), None
    for step in range(MOST_STEPS):
        screen = reader.settled(transcript.next())
        if found := wrong(screen):
            print(screen.text())
            sys.exit(f"on {screen.title}: {found}")
        # Of the first, Orca may have come upon the window before the focus was in it. Until it has, it hears of no focus in there.
        if orca and title is None:
            orca.until(("frame",), reader.listen)
        elif orca and screen.title != title:
            orca.hears(screen, reader.listen)
        title = screen.title
        # The last one: text of another size would make every screen another one.
        spin = next((node for node in reversed(screen.nodes) if node.role == Atspi.Role.SPIN_BUTTON), None)
        first = opening.popleft() if opening else None
        button = named(screen.nodes, first) if first else onward(screen.nodes, used[screen.title])
        if is_last(screen):
            transcript.add(screen.text())
            break
        if spin and not stepped and first in (None, NUMBER):
            stepped = True
            lower = max(spin.at.get_current_value() - (spin.at.get_minimum_increment() or 1.0), 0.0)
            done, do = f"{spin.name}: {lower:g}", lambda: spin.at.set_current_value(lower)
        elif button:
            done, do = button.name, lambda: button.at.do_action(0)
        else:
            print(screen.text())
            sys.exit(f"nothing goes on from {screen.title}")
        used[screen.title].add(done)
        transcript.add(f"{screen.text()}\n> {done}")
        took.append(reader.took(do))
        print(f"{step:3} {took[-1]:5.3f} s  {screen.title}: {done[:90]}", flush=True)
    else:
        sys.exit("the debrief was not reached")
    transcript.end()
    usual, slowest = statistics.median(took), max(took)
    print(f"{len(took)} actions, each to be seen after {usual:.3f} s (median), {slowest:.3f} s at most; a number was set: {stepped}")
    if usual > USUAL or slowest > SLOWEST:
        sys.exit("that is too long")


main()
