#!/usr/bin/python3
"""compare_alembic.py [--seed N] [--graphs N] [--requests N] [--tool build/bin/graph-answers] [--keep FILE]

Random revision graphs and requests, answered by the installed Alembic (in memory) and by graph-answers,
compared under the rules of tests/data/check_answers.py. For developers: needs Alembic; not part of the tests.

Two deviations of old releases are levelled, since the newest release counts: redundant rows after a downgrade
(fixed in 1.13.1) and the random order of several effective dependencies (ours: as written).
"""
import argparse, io, json, os, random, re, signal, subprocess, sys, tempfile, types, warnings

from alembic.runtime import migration
from alembic.script import base as script_base, revision as rv
from alembic.util import CommandError

warnings.simplefilter("ignore")
MESSAGES = [
    ("No such revision or branch", "no_such_revision"), ("Multiple revisions start with", "ambiguous_prefix"),
    ("No such branch", "no_such_branch"), ("is not a member of branch", "not_in_branch"),
    ("overlaps with", "overlap"), ("Ambiguous walk", "ambiguous_walk"), ("Walked too far", "walked_too_far"),
    ("Relative revision", "relative_not_produced"), ("Ambiguous upgrade", "ambiguous_upgrade"),
    ("Not a valid downgrade target", "not_downgrade_target"), ("not allowed in revision identifier", "illegal_character"),
    ("already used by revision", "duplicate_label"), ("Duplicate head", "duplicate_heads"),
    ("is not a head revision", "not_a_head"), ("Range revision", "range_not_allowed"),
    ("History range requires", "history_range"), ("requires <fromrev>", "range_required"),
]
CLASSES = [
    (rv.DependencyLoopDetected, "dependency_self_loop"), (rv.LoopDetected, "self_loop"),
    (rv.DependencyCycleDetected, "dependency_cycle"), (rv.CycleDetected, "cycle"),
    (rv.RangeNotAncestorError, "not_ancestor"), (rv.MultipleHeads, "multiple_heads"),
]


def code_of(error):
    cause = error.__cause__ if isinstance(error, CommandError) and error.__cause__ else error
    for kind, code in CLASSES:
        if isinstance(cause, kind):
            return code
    if isinstance(cause, (rv.RevisionError, CommandError)):
        for text, code in MESSAGES:
            if text in str(cause):
                return code
        return "revision_error"
    return "crash"


class Hang(Exception):
    pass


def on_alarm(*_):
    raise Hang()


class Scripts(script_base.ScriptDirectory):
    """A script directory whose files are dictionaries."""

    def __init__(self, revisions):
        self.revisions = revisions
        self.revision_map = rv.RevisionMap(self.load)

    def load(self):
        for r in self.revisions:
            def upgrade(): pass
            def downgrade(): pass
            module = types.SimpleNamespace(
                revision=r["id"], down_revision=tuple(r["down"]) or None, depends_on=tuple(r["deps"]) or None,
                branch_labels=tuple(r["labels"]) or None, upgrade=upgrade, downgrade=downgrade, __doc__="x")
            if len(r["down"]) == 1:
                module.down_revision = r["down"][0]
            yield script_base.Script(module, r["id"], r["id"])


def in_written_order(function):
    def wrapped(self, revisions, map_):
        function(self, revisions, map_)
        for r in revisions:
            order = list(r._resolved_dependencies)
            r._normalized_resolved_dependencies = tuple(sorted(r._normalized_resolved_dependencies, key=order.index))
    return wrapped


def without_redundant(function):
    def wrapped(self, heads):
        names = list(function(self, heads))
        if set(heads) - {self.revision.revision}:
            return tuple(names)
        below = set()
        for name in names:
            below |= {r.revision for r in self.revision_map._get_ancestor_nodes([self.revision_map.get_revision(name)])} - {name}
        return tuple(n for n in names if n not in below)
    return wrapped


rv.RevisionMap._normalize_depends_on = in_written_order(rv.RevisionMap._normalize_depends_on)
migration.RevisionStep._unmerge_to_revisions = without_redundant(migration.RevisionStep._unmerge_to_revisions)


class Context:
    as_sql = False
    version_table = "alembic_version"
    dialect = types.SimpleNamespace(supports_sane_rowcount=True)

    class Anything:
        def __getattr__(self, name): return self
        def __call__(self, *a, **k): return self
        def __eq__(self, other): return self
        __hash__ = object.__hash__

    _version = Anything()
    impl = types.SimpleNamespace(_exec=lambda *a, **k: types.SimpleNamespace(rowcount=1))


def play(steps, rows, describe):
    keeper = migration.HeadMaintainer(Context(), rows)
    out = []
    for step in steps:
        item = describe(step)
        item["before"] = sorted(keeper.heads)
        out.append(item)
        try:
            keeper.update_to_step(step)
        except Exception as error:
            item["error"] = {"code": "crash"}
            return {"error": item["error"], "steps": out, "final": None}
        item["after"] = sorted(keeper.heads)
    return {"steps": out, "final": sorted(keeper.heads)}


def revision_step(step):
    return {"rev": step.revision.revision, "dir": "up" if step.is_upgrade else "down"}


def do_load(s, q):
    m = s.revision_map
    m._revision_map
    revs = {}
    for r in m._revision_map.values():
        if r is None or r.revision in revs:
            continue
        revs[r.revision] = {
            "next": sorted(r.nextrev), "all_next": sorted(r._all_nextrev), "resolved_deps": sorted(r._resolved_dependencies),
            "effective_deps": sorted(r._normalized_resolved_dependencies), "labels": sorted(r.branch_labels),
            "head": r.is_head, "real_head": r._is_real_head, "base": r.is_base, "branch_point": r.is_branch_point,
            "merge_point": r.is_merge_point}
    return {"heads": list(m.heads), "real_heads": list(m._real_heads), "bases": list(m.bases),
            "branch_points": sorted(k for k, v in revs.items() if v["branch_point"]),
            "walk": [r.revision for r in s.walk_revisions()], "revisions": revs}


def do_upgrade(s, q):
    return play(s._upgrade_revs(q["target"], tuple(q["current"])), q["current"], revision_step)


def do_downgrade(s, q):
    return play(s._downgrade_revs(q["target"], tuple(q["current"])), q["current"], revision_step)


def do_stamp(s, q):
    rows = [] if q.get("purge") else q["current"]
    return play(s._stamp_revs(tuple(q["targets"]), tuple(rows)), rows,
                lambda st: {"from": list(st.from_), "to": list(st.to_)})


def do_resolve(s, q):
    out = {}
    name = lambda r: r if r is None or isinstance(r, str) else r.revision
    for key, call in (("many", s.revision_map.get_revisions), ("one", s.revision_map.get_revision)):
        try:
            got = call(q["id"])
            out[key] = [name(r) for r in got] if key == "many" else name(got)
        except Hang:
            raise
        except Exception as error:
            out[key + "_error"] = {"code": code_of(error)}
    return out


def do_history(s, q):
    base = head = None
    if q["range"] is not None:
        if ":" not in q["range"]:
            raise CommandError("History range requires")
        base, head = q["range"].strip().split(":")
    rows = tuple(q["current"])
    if head == "current":
        head = rows
    elif base == "current":
        base = rows
    return {"revisions": [r.revision for r in s.walk_revisions(base=base or "base", head=head or "heads")]}


def do_current(s, q):
    return {"current": sorted(r.revision for r in s.get_all_current(tuple(q["current"])))}


def do_new(s, q):
    script_base.Script.verify_rev_id(q["rev_id"]) if hasattr(script_base.Script, "verify_rev_id") else None
    rv.Revision.verify_rev_id(q["rev_id"])
    with s._catch_revision_errors():
        heads = s.revision_map.get_revisions(q["heads"])
    if len(set(heads)) != len(heads):
        raise CommandError("Duplicate head revisions specified")
    for h in heads:
        if not q["splice"] and h is not None and not h.is_head:
            raise CommandError("%s is not a head revision" % h.revision)
    deps = []
    with s._catch_revision_errors():
        for d in q.get("deps", []):
            r = s.revision_map.get_revision(d)
            deps.append(d if d in r.branch_labels else r.revision)
    return {"down_revision": [h.revision for h in heads], "depends_on": deps}


def do_offline(s, q):
    start, target = None, q["range"]
    if ":" in target:
        start, target = target.split(":", 2)
    elif q["direction"] == "down":
        raise CommandError("requires <fromrev>:<torev>")
    move = s._upgrade_revs if q["direction"] == "up" else s._downgrade_revs
    out = io.StringIO()
    context = migration.MigrationContext.configure(dialect_name="postgresql", opts={
        "as_sql": True, "output_buffer": out, "script": s, "starting_rev": start, "destination_rev": target,
        "transaction_per_migration": q["per_migration"], "fn": lambda rows, _: move(target, rows)})
    with context.begin_transaction():
        context.run_migrations()
    script = []
    for block in out.getvalue().split("\n\n"):
        line = block.strip()
        name = lambda before: re.search(before + " '([^']*)'", line).group(1)
        if line in ("BEGIN;", "COMMIT;"):
            script.append(line[:-1])
        elif line.startswith("CREATE TABLE"):
            script.append("CREATE TABLE alembic_version;")
        elif line.startswith("-- Running"):
            head, _, line = line.partition("\n")
            script.append({"comment": head.strip(), "removed": [], "added": []})
        if line.startswith("INSERT"):
            script[-1]["added"].append(re.search(r"VALUES \('([^']*)'", line).group(1))
        elif line.startswith("DELETE"):
            script[-1]["removed"].append(name("version_num ="))
        elif line.startswith("UPDATE"):
            script[-1]["added"].append(name("SET version_num="))
            script[-1]["removed"].append(name("version_num ="))
    for part in script:
        if isinstance(part, dict):
            part["added"].sort(), part["removed"].sort()
    return {"script": script}


DO = {"offline": do_offline, "load": do_load, "upgrade": do_upgrade, "downgrade": do_downgrade, "stamp": do_stamp, "resolve": do_resolve,
      "history": do_history, "current": do_current, "new_revision": do_new}


def has_cycle(revisions):
    labels = {l: r["id"] for r in revisions for l in r["labels"]}
    left = {r["id"]: {labels.get(d, d) for d in r["down"] + r["deps"]} for r in revisions}
    while True:
        free = [k for k, v in left.items() if not v & set(left)]
        if not free:
            return bool(left)
        for k in free:
            del left[k]


def alembics_answer(case):
    signal.alarm(4)
    try:
        scripts = Scripts(case["graph"]["revisions"])
        try:
            scripts.revision_map._revision_map
        except Hang:
            raise
        except Exception as error:
            return {"error": {"code": code_of(error), "class": type(error).__name__, "message": str(error), "at": "load"}}
        if has_cycle(case["graph"]["revisions"]):
            return {"error": {"code": "undetected_cycle"}}
        return DO[case["request"]["type"]](scripts, case["request"])
    except Hang:
        return {"error": {"code": "undetected_cycle"}}
    except Exception as error:
        return {"error": {"code": code_of(error), "class": type(error).__name__, "message": str(error)}}
    finally:
        signal.alarm(0)


def ids(r, n):
    style = r.choice(["hex12", "hex12", "seq", "dotted", "word", "shared", "short"])
    out = []
    words = ["add", "drop", "fix", "user", "Add", "index", "chunk", "tenant", "role"]
    while len(out) < n:
        k = len(out)
        x = {"hex12": lambda: "%012x" % r.getrandbits(48), "seq": lambda: "%04d" % (k + 1),
             "dotted": lambda: "%d.%d.%d" % (r.randint(0, 3), r.randint(0, 9), r.randint(0, 9)),
             "word": lambda: "_".join(r.choice(words) for _ in range(r.randint(1, 3))) + r.choice(["", "_%d" % k]),
             "shared": lambda: r.choice(["abcd", "ab", "f00d"]) + "%x" % r.getrandbits(r.choice([8, 16, 40])),
             "short": lambda: str(k + 1)}[style]()
        if x not in out:
            out.append(x)
    if r.random() < 0.5:
        r.shuffle(out)
    return out


def graph(r):
    n = r.choice([1, 2, 3, 4, 5, 6, 8, 8, 10, 12, 16, 20, 30])
    names = ids(r, n)
    p_base, p_merge, p_dep, p_label = (r.choice(c) for c in ([.02, .1, .3], [0, .1, .3], [0, .1, .3, .6], [0, .1, .3]))
    recent = r.choice([1, 2, 4, 1000])
    revs, labels = [], []
    pool = ["expand", "contract", "core", "user-label", "media.shard", "tag", "my-2x", "lib", "role", "abc", "x"]
    for i, name in enumerate(names):
        down = []
        if i and r.random() > p_base:
            down = [revs[max(0, i - 1 - r.randrange(min(recent, i)))]["id"]]
            while r.random() < p_merge:
                other = r.choice(revs)["id"]
                if other not in down or r.random() < .02:
                    down.append(other)
        deps = []
        while i and r.random() < p_dep and len(deps) < 3:
            other = r.choice(revs)
            deps.append(r.choice(other["labels"]) if other["labels"] and r.random() < .5 else other["id"])
        deps = [d for d in deps if d not in down or r.random() < .3]
        if r.random() < .9:
            deps = list(dict.fromkeys(deps))
        mine = []
        while r.random() < p_label and pool:
            mine.append(pool.pop(r.randrange(len(pool))))
        labels += mine
        revs.append({"id": name, "down": down, "deps": deps, "labels": mine})
    meta = {}
    if r.random() < .08:
        meta["corrupt"] = corrupt(r, revs)
    if r.random() < .5:
        r.shuffle(revs)
    return {"revisions": revs, "meta": meta}, labels


def corrupt(r, revs):
    kind = r.choice(["cycle", "dep_cycle", "self", "dep_self", "label", "illegal", "missing", "missing_dep", "twice"])
    a, b = r.choice(revs), r.choice(revs)
    if kind == "cycle": a["down"] = a["down"] + [b["id"]]
    if kind == "dep_cycle": a["deps"] = a["deps"] + [b["id"]]
    if kind == "self": a["down"] = [a["id"]]
    if kind == "dep_self": a["deps"] = [a["id"]]
    if kind == "label": a["labels"] = a["labels"] + [b["id"]]
    if kind == "illegal": a["id"] += r.choice("@-+")
    if kind == "missing": a["down"] = ["gone"]
    if kind == "missing_dep": a["deps"] = ["gone"]
    if kind == "twice" and a["labels"] and b is not a: b["labels"] = b["labels"] + [a["labels"][0]]
    return kind


def rows(r, revs, names):
    kind = r.random()
    if kind < .15:
        return "empty", []
    if kind < .75:
        try:
            s = Scripts(revs)
            start = r.choice([["heads"], [r.choice(names)], [r.choice(names)], r.sample(names, min(2, len(names)))])
            signal.alarm(4)
            state = []
            for t in start:
                done = play(s._upgrade_revs(t, tuple(state)), state, revision_step)
                state = done["final"] if done.get("final") is not None else state
            r.shuffle(state)
            return "closed", state
        except Exception:
            return "empty", []
        finally:
            signal.alarm(0)
    some = r.sample(names, min(len(names), r.choice([1, 2, 2, 3])))
    if r.random() < .1: some.append("0ddba11c0de5")
    if r.random() < .1: some[0] = some[0][:-1] or some[0]
    return "arbitrary", some


def identifier(r, names, labels):
    def symbol():
        x = r.choice(names)
        return r.choice([x, x, x, x[: r.randint(1, len(x))], "head", "heads", "base", "nosuch"] + labels)
    def label():
        pick = (labels or ["nolabel"]) * 3 + [r.choice(names), "nosuch", r.choice(names)[:5]]
        if r.random() < .1: pick = ["", "heads", "base", "head"]
        return r.choice(pick)
    s = symbol()
    if r.random() < .35: s = label() + "@" + s
    return s


def target(r, names, labels):
    s = identifier(r, names, labels)
    k = r.random()
    step = r.choice("+-") + str(r.choice([0, 1, 1, 1, 2, 2, 3, 4, 9]))
    if k < .15: return step
    if k < .30: return r.choice(labels + [r.choice(names)]) + "@" + step
    if k < .50: return s + step
    if k < .51: return r.choice(["", "@", " -1", "a@b@c", s + "x", "x@y@+1", s + "@" + s, "-1_0"])
    return s


def requests(r, g, labels, count):
    revs = g["revisions"]
    names = [x["id"] for x in revs]
    yield {"type": "load"}
    for _ in range(count):
        state, current = rows(r, revs, names)
        kind = r.choice(["upgrade"] * 4 + ["downgrade"] * 5 + ["stamp"] * 2 + ["resolve"] * 2 + ["history"] * 3 + ["current", "new_revision", "offline"])
        q = {"type": kind, "state": state, "current": current}
        if kind in ("upgrade", "downgrade"):
            q["target"] = target(r, names, labels)
        elif kind == "stamp":
            q["targets"] = [identifier(r, names, labels) for _ in range(r.choice([1, 1, 1, 2, 3]))]
            if r.random() < .05: q["targets"][0] = r.choice(["-1", "-2"] + [l + "@-1" for l in labels])
            if r.random() < .2: q["purge"] = True
        elif kind == "resolve":
            q["id"] = r.choice([identifier, target])(r, names, labels)
        elif kind == "history":
            end = lambda: r.choice(["", "", "current", target(r, names, labels), identifier(r, names, labels), r.choice(names)])
            q["range"] = r.choice([None, end() + ":" + end(), end() + ":" + end(), end() + ":" + end(), end()])
        elif kind == "offline":
            q["direction"] = r.choice(["up", "down"])
            q["per_migration"] = r.random() < .5
            start = r.choice(current or ["base"])
            q["range"] = r.choice([target(r, names, labels), start + ":" + target(r, names, labels), "base:" + r.choice(names),
                                   r.choice(names) + ":" + r.choice(names), start + ":base", ":" + r.choice(names), "a:b:c"])
        elif kind == "new_revision":
            q["heads"] = [identifier(r, names, labels) for _ in range(r.choice([1, 1, 2, 3]))]
            q["splice"] = r.random() < .5
            q["rev_id"] = r.choice(["%012x" % r.getrandbits(48)] * 9 + ["bad-id"])
            if r.random() < .4: q["deps"] = [identifier(r, names, labels)]
        yield q


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10 ** 6))
    p.add_argument("--graphs", type=int, default=300)
    p.add_argument("--requests", type=int, default=12)
    p.add_argument("--tool", default="build/bin/graph-answers")
    p.add_argument("--keep", default=os.path.join(tempfile.mkdtemp(), "cases.jsonl"))
    a = p.parse_args()
    print("seed", a.seed, "cases", a.keep)
    signal.signal(signal.SIGALRM, on_alarm)
    with open(a.keep, "w") as out:
        for i in range(a.graphs):
            r = random.Random("%d.%d" % (a.seed, i))
            g, labels = graph(r)
            for k, q in enumerate(requests(r, g, labels, a.requests)):
                case = {"id": "s%d.%d.%d" % (a.seed, i, k), "graph": g, "request": q}
                case["expect"] = alembics_answer(case)
                out.write(json.dumps(case) + "\n")
    answers = a.keep + ".answers"
    with open(a.keep) as cases, open(answers, "w") as out:
        subprocess.run([a.tool], stdin=cases, stdout=out, check=True)
    checker = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "check_answers.py")
    return subprocess.run([sys.executable, checker, a.keep, answers, "-v"]).returncode


if __name__ == "__main__":
    sys.exit(main())
