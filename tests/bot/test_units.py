"""The bot's unit tests (bot/tests_unit), shown here."""

from __future__ import annotations

import re

from tests.bot.bot_process import launch


def test_the_unit_tests_of_the_bot_pass_in_its_own_environment() -> None:
    done = launch("unittest", "discover", "-b", "-s", "tests_unit", "-t", ".")
    assert done.returncode == 0, done.stdout
    ran = re.search(r"Ran (\d+) tests", done.stdout)
    assert ran and int(ran[1]) >= 60, f"fewer tests than there are: {done.stdout}"
