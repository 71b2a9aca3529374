"""A DBA's whole journey in the real window: connect, plan, run, kill -9, open again, resume, swap, roll
back. Writes go on meanwhile, and none of them may be lost.

usage: there_and_back.py STOPOVER STOPOVERCTL PICTURE_ON_FAILURE
"""

import json
import os
import secrets
import subprocess
import sys
import tempfile


from console import Console

ROWS = 60_000


class Server:
    """The private server of this test, with the demo in it."""

    def __init__(self, ctl):
        self.ctl = ctl
        # Not a directory of ours alone: as root the server runs as an ordinary user.
        self.directory = os.path.join(tempfile.gettempdir(), "stopover-journey-" + secrets.token_hex(4))
        started = self._run("sandbox", "start", "--dir", self.directory, "--json")
        self.uri = json.loads(started)["uri"]
        self._run("demo", "load", "--rows", str(ROWS), "--db", self.uri)

    def _run(self, *arguments):
        return subprocess.run([self.ctl, *arguments], check=True, capture_output=True, text=True).stdout

    def sql(self, statement):
        done = subprocess.run(["psql", "-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-d", self.uri, "-c", statement],
                              check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def remove(self):
        self._run("sandbox", "stop", "--dir", self.directory)
        subprocess.run(["rm", "-rf", self.directory], check=True)


def plan(window):
    window.click(("list item",), "Partitions")
    window.press("Partition a table…")
    window.click(("table cell",), "public.chunks")
    window.press("Next >")
    window.type("Column or expression", "id")
    window.says("partitions; the largest")
    window.press("Next >")
    window.press("Next >")
    window.says("No findings block the run")
    window.press("Make plan")


def kind_of_table(server):
    return server.sql("SELECT relkind FROM pg_class WHERE oid = 'public.chunks'::regclass")


def journey(stopover, server):
    window = Console(stopover, "--page", "connections")
    window.type("Address", server.uri)
    window.press("Connect")
    window.says("Open: ")
    plan(window)
    window.press("Run…")
    window.press("Start")
    window.press("Pause after batch")
    window.find(("push button",), "Continue")
    window.kill()

    server.sql("UPDATE public.chunks SET content = 'while nobody drove' WHERE id = 5; DELETE FROM public.chunks WHERE id = 6")
    window = Console(stopover, "--db", server.uri, "--page", "run")
    window.says("Stopover closed during this run")
    window.press("Resume")
    window.find(("push button",), "Swap now")
    assert kind_of_table(server) == "r", "nothing may be swapped before it was confirmed"
    window.press("Swap now")
    window.says("Rollback: ready")
    assert kind_of_table(server) == "p"
    assert server.sql("SELECT count(*), max(content) FILTER (WHERE id = 5) FROM public.chunks") == f"{ROWS - 1}|while nobody drove"

    server.sql("UPDATE public.chunks SET content = 'after the swap' WHERE id = 7; DELETE FROM public.chunks WHERE id = 8")
    window.press("Roll back…")
    window.press("Roll back")
    window.says("Reapply: ready")
    assert kind_of_table(server) == "r"
    kept = server.sql("SELECT count(*), max(content) FILTER (WHERE id = 5), max(content) FILTER (WHERE id = 7) FROM public.chunks")
    assert kept == f"{ROWS - 2}|while nobody drove|after the swap", kept
    window.close()


def main():
    stopover, ctl, picture = sys.argv[1:]
    server = Server(ctl)
    try:
        journey(stopover, server)
    except BaseException:
        subprocess.run(["import", "-window", "root", picture], check=False)
        raise
    finally:
        subprocess.run(["pkill", "-x", "-P", str(os.getpid()), "stopover"], check=False)
        server.remove()
    print("there and back: nothing lost")


if __name__ == "__main__":
    main()
