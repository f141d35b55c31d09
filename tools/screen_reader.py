"""Plays by AT-SPI alone, and writes down what Orca would say. Started by tools/check-screen-reader, inside a D-Bus session."""

import os
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
# What goes on, by the words on it.
ONWARDS = ("Go on", "Start the week", "Go in", "Go home", "Start on", "Next", "Run", "On to", "Keep")
# What is on every screen, or leads away.
ASIDE = ("More", "People", "Why", "Take back", "Undo", "Help", "Leave", "Back", "Hints", "What do you expect", "Pause", "Speed", "You", "Settings")
USED = ("push button", "button", "toggle button", "radio button", "page tab", "spin button", "entry", "check box")


def switch_on():
    """Says that a screen reader is there, before the program starts."""
    subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stderr=subprocess.DEVNULL)
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for _ in range(100):
        try:
            args = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
            bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", args, None, 0, 1000, None)
            return
        except GLib.Error:
            time.sleep(0.1)
    sys.exit("there is no accessibility bus")


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
        try:
            if event.type == "object:state-changed:focused" and event.detail1:
                print("   focus  ", said(event.source), flush=True)
            elif event.type == "object:property-change:accessible-value":
                print("   value  ", said(event.source), flush=True)
            elif event.type == "object:announcement":
                print("   aloud  ", event.any_data, flush=True)
        except GLib.Error:
            pass

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

    def nodes(self):
        """Everything on the screen, in reading order."""
        found, app = [], self.app()
        waiting = [app] if app else []
        while waiting:
            node = waiting.pop()
            found.append(node)
            children = [node.get_child_at_index(at) for at in range(node.get_child_count())]
            waiting.extend(reversed([child for child in children if child]))
        return found

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


def said(node):
    """As Orca says what has the focus."""
    value = ""
    if "Value" in node.get_interfaces():
        value = f" {node.get_current_value():g}"
    described = node.get_description()
    return f"{node.get_name()}{value} {node.get_role_name()}. {described}".strip()


def begins(name, words):
    return name.lower().startswith(tuple(word.lower() for word in words))


def onward(nodes):
    """The button that somebody would use next who listens to the screen."""
    buttons = [node for node in nodes if "Action" in node.get_interfaces() and node.get_role_name() in USED]
    pushed = [node for node in buttons if node.get_role_name() in USED[:2]]
    named = [node for node in pushed if begins(node.get_name(), ONWARDS)]
    choices = [node for node in pushed if node.get_name()[:2].rstrip(".").isdigit()]
    others = [node for node in pushed if not begins(node.get_name(), ASIDE)]
    return next(iter(named or choices or others), None)


def main():
    switch_on()
    command = [os.environ["PROGRAM"], "play", os.environ["SCENARIO"], "--seed", "7", "--data", os.environ["WORK"], "--language", "en"]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    reader = Reader(process)
    for _ in range(600):
        reader.listen(0.1)
        if len(reader.nodes()) > 4:
            break
    else:
        sys.exit("no window came to the accessibility bus")
    # Without a window manager nobody gives the window the keyboard, and without it nothing has the focus.
    window = ["xdotool", "search", "--sync", "--pid", str(process.pid), "windowfocus"]
    subprocess.run(window, check=False, stdout=subprocess.DEVNULL)
    took, stepped = [], False
    for step in range(MOST_STEPS):
        try:
            nodes = reader.nodes()
            title = next((node.get_name() for node in nodes if node.get_role_name() == "frame"), "")
            nameless = [node.get_role_name() for node in nodes if node.get_role_name() in USED and not node.get_name()]
            if nameless:
                sys.exit(f"without a name on {title}: {nameless}")
            if any(node.get_role_name() == "page tab list" for node in nodes):
                break
            spin = next((node for node in nodes if node.get_role_name() == "spin button"), None)
            if spin and not stepped:
                stepped = True
                before = spin.get_current_value()
                took.append(reader.took(lambda: spin.set_current_value(max(before - 1.0, 0.0))))
                print(f"{step:3} {title}: {spin.get_name()} from {before:g} to {spin.get_current_value():g}", flush=True)
                continue
            button = onward(nodes)
            if button is None:
                reader.listen(0.5)
                continue
            name = button.get_name()
            print(f"{step:3} {title}: {name[:90]}", flush=True)
            took.append(reader.took(lambda: button.do_action(0)))
        except GLib.Error:
            # The screen changed while it was being looked at.
            reader.listen(0.2)
    else:
        sys.exit("the debrief was not reached")
    process.terminate()
    usual, slowest = statistics.median(took), max(took)
    print(f"{len(took)} actions, each to be seen after {usual:.2f} s (median), {slowest:.2f} s at most; a number was set: {stepped}")
    if usual > USUAL or slowest > SLOWEST:
        sys.exit("that is too long")


main()
