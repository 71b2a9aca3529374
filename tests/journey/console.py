"""The real console in a real window, driven through its accessible names, as a screen reader would."""

import os
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 240  # of a busy machine; what comes is not waited for any longer


class Stuck(Exception):
    """Something that should be in the window is not there."""


def until(what, condition, seconds=None):
    seconds = seconds or PATIENCE
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = condition()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise Stuck(f"{what} did not come within {seconds} s")


def walk(node):
    yield node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from walk(child)


def screen():
    """Whether the X server answers: xvfb-run starts us after some seconds, whether it is up or not."""
    return subprocess.run(["xdotool", "getdisplaygeometry"], capture_output=True, check=False).returncode == 0


class Console:
    """One process of the console."""

    def __init__(self, program, *arguments):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        until("the screen", screen)
        self.process = subprocess.Popen([program, *arguments], env=environment)
        self.application = until("the window", self._find_application)

    def _find_application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_process_id() == self.process.pid and application.get_child_count() > 0:
                return application
        return None

    def _showing(self, roles):
        for node in walk(self.application):
            if node.get_role_name() in roles and node.get_state_set().contains(Atspi.StateType.SHOWING):
                yield node

    def find(self, roles, name, enabled=True, seconds=None):
        def look():
            for node in self._showing(roles):
                if node.get_name() == name and (not enabled or node.get_state_set().contains(Atspi.StateType.ENABLED)):
                    return node
            return None

        return until(f"{'/'.join(roles)} \"{name}\"", look, seconds)

    def press(self, name, seconds=None):
        button = self.find(("push button", "check box", "radio button"), name, seconds=seconds)
        Atspi.Action.do_action(button, 0)

    def type(self, name, text):
        self.click(("text", "password text", "combo box"), name)
        self.key("ctrl+a")
        subprocess.run(["xdotool", "type", "--delay", "2", text], check=True)

    def key(self, *keys):
        """Keys go to the window that has the focus; without a window manager that is set by hand."""
        windows = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                                 capture_output=True, text=True, check=False).stdout.split()
        if windows:
            subprocess.run(["xdotool", "windowfocus", "--sync", windows[-1]], check=False)
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def click(self, roles, name):
        """A click with the mouse in the middle of it."""
        box = Atspi.Component.get_extents(self.find(roles, name), Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"], check=True)

    def says(self, text, seconds=None):
        """Waits until some label in the window contains the text."""
        return until(f"the words \"{text}\"", lambda: next(
            (node for node in self._showing(("label", "static")) if text in (node.get_name() or "")), None), seconds)

    def names(self):
        return sorted({f"{node.get_role_name()}: {node.get_name()}" for node in walk(self.application)
                       if node.get_state_set().contains(Atspi.StateType.SHOWING)})

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        self.process.terminate()
        self.process.wait(20)
