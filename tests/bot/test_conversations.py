"""The trained bot: its conversation tests (bot/tests) and talks with the running processes (bot/tests_live)."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from desk_api.bot_training import export_training_data
from tests.bot.bot_process import BOT, ROOT, launch

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of the present content, trained for these tests."""
    folder = tmp_path_factory.mktemp("bot")
    export_training_data(ROOT / "knowledge" / "content", folder / "generated")
    own = [BOT / "data" / name for name in ("nlu", "rules.yml", "stories.yml")]
    data = [str(path) for path in (*own, folder / "generated")]
    done = launch("train", "--data", *data, "--out", str(folder / "models"), "--fixed-model-name", "tested")
    assert done.returncode == 0, done.stdout[-4000:]
    return folder / "models"


def test_every_conversation_goes_as_written(model: Path, tmp_path: Path) -> None:
    done = launch(
        "test", "core", "--model", str(model), "--stories", "tests", "--out", str(tmp_path), "--no-plot",
        "--fail-on-prediction-errors",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-4000:]
    counted = re.search(r"Correct:\s+(\d+) / (\d+)", done.stdout)
    assert counted and counted[1] == counted[2] and int(counted[1]) >= 16


def test_the_running_bot_keeps_its_promises(model: Path) -> None:
    done = launch("unittest", "-b", "tests_live.test_conversation", KAKEHASHI_RASA_MODEL=str(model))
    assert done.returncode == 0, done.stdout[-6000:]
    assert "Ran 17 tests" in done.stdout


def test_every_rule_has_a_conversation_that_goes_through_it() -> None:
    rules = yaml.safe_load((BOT / "data" / "rules.yml").read_text(encoding="utf-8"))["rules"]
    tested = {pair for path in (BOT / "tests").glob("test_*.yml") for pair in _reactions(path)}
    for rule in rules:
        wanted = _pairs(rule["steps"])
        assert wanted <= tested, f"no conversation test for: {rule['rule']}"


def test_rasa_finds_nothing_wrong_with_domain_and_data() -> None:
    done = launch("data", "validate")
    assert done.returncode == 0, done.stdout[-4000:]
    assert "No story structure conflicts found" in done.stdout


def _reactions(path: Path) -> set[tuple[str, str]]:
    stories = yaml.safe_load(path.read_text(encoding="utf-8"))["stories"]
    return {pair for story in stories for pair in _pairs(story["steps"])}


def _pairs(steps: list[dict[str, object]]) -> set[tuple[str, str]]:
    """What is done after what: (intent or action, the action that follows it)."""
    names = [
        str(step.get("intent") or step["action"]) for step in steps if "intent" in step or "action" in step
    ]
    actions = {str(step["action"]) for step in steps if "action" in step}
    return {
        (first, second) for first, second in pairwise(names) if second in actions and first != "action_listen"
    }
