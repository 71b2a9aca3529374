"""Runs revision files and says what they declare, one JSON line each.

Standard input: {"files": [path, …]}.
"""
import importlib.util
import json
import os
import sys
import traceback

request = json.load(sys.stdin)
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)


def texts(value):
    if value is None:
        return []
    return [value] if isinstance(value, str) else [str(one) for one in value]


for path in request["files"]:
    try:
        spec = importlib.util.spec_from_file_location("revision_file", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        answer = {"path": path, "revision": module.revision, "parents": texts(module.down_revision),
                  "labels": texts(getattr(module, "branch_labels", None)), "dependencies": texts(getattr(module, "depends_on", None))}
    except BaseException as error:  # a file may raise, or exit
        answer = {"path": path, "error": "".join(traceback.format_exception_only(type(error), error)).strip()}
    answers.write(json.dumps(answer) + "\n")
    answers.flush()
