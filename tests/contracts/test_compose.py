"""docker-compose.yml: one service per process, with commands, settings and files that exist."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from desk_api.cli.main import app
from desk_api.cli.processes import processes
from desk_api.settings import ROOT, Settings
from tests.desk_api.live import settings_in

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
OWN = {name: service for name, service in COMPOSE["services"].items() if "build" in service}


def commands() -> set[str]:
    return {
        (command.name or command.callback.__name__) for command in app.registered_commands if command.callback
    }


def test_there_is_one_service_for_each_process(tmp_path: Any) -> None:
    wanted = {process.name for process in processes(settings_in(tmp_path))}
    assert wanted <= set(COMPOSE["services"])
    assert {"postgres", "redis"} <= set(COMPOSE["services"])


@pytest.mark.parametrize("name", sorted(OWN))
def test_a_command_is_one_that_runs_without_containers_too(name: str) -> None:
    command = OWN[name]["command"]
    if command[0] == "kakehashi":
        assert command[1] in commands()
    else:
        assert command[:2] == ["python", "serve.py"]
        assert (ROOT / "bot" / "serve.py").is_file()
        assert command[2] in {"rasa", "actions"}


@pytest.mark.parametrize("name", sorted(OWN))
def test_a_setting_is_one_that_is_read(name: str) -> None:
    explained = set(
        re.findall(r"KAKEHASHI_[A-Z_]+", (ROOT / "bot" / "README.md").read_text(encoding="utf-8"))
    )
    explained |= {
        f"KAKEHASHI_BOT_POSTGRES_{part}" for part in ("HOST", "PORT", "DATABASE", "USER", "PASSWORD")
    }
    explained |= {f"KAKEHASHI_BOT_REDIS_{part}" for part in ("HOST", "PORT")}
    known = explained | {f"KAKEHASHI_{name_of.upper()}" for name_of in Settings.model_fields}
    assert set(OWN[name]["environment"]) <= known


def test_rasa_and_the_databases_are_not_open_to_the_outside() -> None:
    for name in ("rasa", "actions", "postgres", "redis", "worker"):
        assert "ports" not in COMPOSE["services"][name]
        assert COMPOSE["services"][name]["networks"] == ["inside"]
    assert COMPOSE["networks"]["inside"] == {"internal": True}
    secrets = re.findall(
        r"(?:TOKEN|PASSWORD): (\S+)", (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    )
    assert secrets and all(secret.startswith("${") for secret in secrets)
