"""The kakehashi command as a person types it, in a process of its own."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desk_api.cli.build import secrets_file
from desk_api.cli.processes import environment
from desk_api.migrate import migrate
from desk_api.settings import ROOT, Settings
from tests.desk_api.live import settings_in


def kakehashi(settings: Settings, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desk_api.cli", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment(settings), "COLUMNS": "160", **more},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.fixture
def settings(tmp_path: Path, index: Path) -> Settings:
    (tmp_path / "index").symlink_to(index)
    made = settings_in(tmp_path)
    migrate(made.database_url)
    return made


def test_ask_answers_in_the_residents_language_as_json(settings: Settings) -> None:
    asked = kakehashi(
        settings, "ask", "--municipality", "sakurano", "--language", "vi", "bỏ nệm futon cũ", "--json"
    )
    assert asked.returncode == 0, asked.stderr
    answer = json.loads(asked.stdout)
    assert (answer["outcome"], answer["topic"]) == ("answer", "garbage-oversized")
    assert answer["card"]["language"] == "vi"
    assert "0000-53-5374" in answer["card"]["text"]


@pytest.mark.parametrize(("option", "value"), [("--municipality", "atlantis"), ("--language", "tlh")])
def test_an_unknown_place_or_language_ends_with_one_sentence(
    settings: Settings, option: str, value: str
) -> None:
    asked = kakehashi(settings, "ask", option, value, "ごみ")
    assert asked.returncode == 2
    assert value in asked.stderr
    assert "Traceback" not in asked.stderr


def test_evaluate_writes_the_agreed_figures(settings: Settings, tmp_path: Path) -> None:
    questions = tmp_path / "questions.jsonl"
    rows = [
        {
            "id": "1",
            "lang": "en",
            "kind": "topic",
            "topic": "garbage-oversized",
            "text": "booking for an old sofa",
        },
        {
            "id": "2",
            "lang": "en",
            "kind": "emergency",
            "topic": "emergency-fire-ambulance",
            "text": "my house is on fire",
        },
        {"id": "3", "lang": "en", "kind": "human", "topic": None, "text": "I want to talk to a real person"},
        {
            "id": "4",
            "lang": "en",
            "kind": "topic",
            "topic": "space-travel",
            "text": "how do I get to the moon",
        },
        {"id": "5", "lang": "xx", "kind": "topic", "topic": "garbage-oversized", "text": "소파 버리기"},
    ]
    questions.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    result = kakehashi(
        settings, "evaluate", "knowledge", str(questions), "--json", str(tmp_path / "figures.json")
    )
    assert result.returncode == 0, result.stderr
    figures = json.loads((tmp_path / "figures.json").read_text())
    assert figures["overall"]["n"] == 3
    assert figures["overall"]["r_at_1"] == 1.0
    assert figures["overall"]["emergency_recall"] == 1.0
    assert figures["overall"]["human_recall"] == 1.0
    assert set(figures["languages"]) == {"en"}
    assert figures["skipped"] == {"topics": 1, "languages": 1}


def test_a_person_is_added_and_a_second_of_the_name_is_refused(settings: Settings) -> None:
    words = ("users", "add", "mai", "--name", "マイ", "--role", "agent", "--municipality", "sakurano")
    first = kakehashi(settings, *words, KAKEHASHI_NEW_PASSWORD="correct horse battery")
    assert first.returncode == 0, first.stderr
    again = kakehashi(settings, *words, KAKEHASHI_NEW_PASSWORD="correct horse battery")
    assert again.returncode == 1
    assert "already" in again.stderr
    short = kakehashi(settings, *words[:2], "kim", *words[3:], KAKEHASHI_NEW_PASSWORD="short")
    assert "at least 12" in short.stderr


def test_the_report_is_written_as_a_file(settings: Settings, tmp_path: Path) -> None:
    output = tmp_path / "report.csv"
    done = kakehashi(settings, "report", "--year", "2026", "--output", str(output))
    assert done.returncode == 0, done.stderr
    assert "相談受付件数" in output.read_text(encoding="utf-8-sig")


def test_a_port_in_use_is_said_in_one_sentence(settings: Settings) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", settings.port))
        taken.listen()
        started = kakehashi(settings, "up")
    assert started.returncode == 1
    assert f"Port {settings.port} (desk_api) is in use" in started.stdout
    assert "KAKEHASHI_PORT" in started.stdout


def test_missing_secrets_are_named(tmp_path: Path) -> None:
    empty = {"KAKEHASHI_INTERNAL_TOKEN", "KAKEHASHI_RASA_TOKEN"}
    bare = {key: value for key, value in os.environ.items() if key not in empty}
    code = (
        "from desk_api.settings import Settings; Settings.model_config['env_file'] = None; "
        "from desk_api.cli import app; app()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "prepare"],
        cwd=ROOT,
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "KAKEHASHI_INTERNAL_TOKEN" in done.stderr


def test_secrets_are_written_once_and_for_the_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "var" / "secrets.env"
    assert secrets_file(file)
    first = file.read_text()
    assert not secrets_file(file)
    assert file.read_text() == first
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
