"""Renders revisions of an Alembic project as SQL, with the project's own env.py, one JSON line each.

Standard input: {"config": …, "section": …, "url": …, "steps": [[revision, "up" | "down"], …]}.
"""
import io
import json
import os
import sys
import traceback

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import HeadMaintainer, MigrationStep
from alembic.script import ScriptDirectory

request = json.load(sys.stdin)
# env.py and the migrations may print: that must not get between our lines.
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
# The rows of the version table are changed by whoever runs the SQL, with a check of what they are.
HeadMaintainer.update_to_step = lambda self, step: None


def render(revision, up):
    buffer = io.StringIO()
    config = Config(request["config"] or None, ini_section=request["section"], output_buffer=buffer)
    for key, value in request["options"].items():
        config.set_main_option(key, value)
    if request["url"]:
        config.set_main_option("sqlalchemy.url", request["url"].replace("%", "%%"))
    scripts = ScriptDirectory.from_config(config)
    script = scripts.get_revision(revision)
    make = MigrationStep.upgrade_from_script if up else MigrationStep.downgrade_from_script
    # Any starting revision will do: the step is ours, and without one a version table would be made.
    with EnvironmentContext(config, scripts, fn=lambda rev, context: [make(scripts.revision_map, script)], as_sql=True,
                            starting_rev=revision, destination_rev=revision, dont_mutate=True):
        scripts.run_env()
    return buffer.getvalue()


for revision, direction in request["steps"]:
    try:
        answer = {"revision": revision, "sql": render(revision, direction == "up")}
    except BaseException as error:  # a migration may raise, or exit
        answer = {"revision": revision, "error": "".join(traceback.format_exception_only(type(error), error)).strip()}
    answers.write(json.dumps(answer) + "\n")
    answers.flush()
