"""Runs revisions of an Alembic project online, as `alembic upgrade` and `alembic downgrade` do.

Standard input: {"config": …, "section": …, "url": …, "options": {…}, "direction": "up" | "down", "target": …}.
"""
import json
import sys

from alembic import command
from alembic.config import Config

request = json.load(sys.stdin)
config = Config(request["config"] or None, ini_section=request["section"])
for key, value in request["options"].items():
    config.set_main_option(key, value)
if request["url"]:
    config.set_main_option("sqlalchemy.url", request["url"].replace("%", "%%"))
(command.upgrade if request["direction"] == "up" else command.downgrade)(config, request["target"])
