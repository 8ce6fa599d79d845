"""`kakehashi up`: serves, starts again what dies, and leaves nothing behind after Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from desk_api.cli.processes import environment
from desk_api.cli.stack import settings_for
from desk_api.migrate import migrate
from desk_api.settings import ROOT, Settings
from tests.desk_api.live import until

pytestmark = pytest.mark.e2e


@pytest.fixture
def settings(tmp_path: Path, index: Path) -> Settings:
    made = settings_for(tmp_path, index)
    migrate(made.database_url)
    return made


@pytest.fixture
def up(settings: Settings) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-m", "desk_api.cli", "up"],
        cwd=ROOT,
        env={**os.environ, **environment(settings)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as running:
        yield running
        if running.poll() is None:
            os.killpg(running.pid, signal.SIGKILL)


def descendants(parent: int) -> set[int]:
    """All processes that come from `parent`, by /proc."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(stat.parent.name)] = int(fields[1])
    found = {parent}
    while more := {child for child, of in parents.items() if of in found} - found:
        found |= more
    return found - {parent}


def healthy(settings: Settings) -> bool:
    try:
        return httpx.get(f"{settings.desk_api_base}/healthz", timeout=2, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


def desk_process(pids: set[int]) -> int | None:
    for pid in pids:
        command = Path(f"/proc/{pid}/cmdline")
        if command.exists() and command.read_bytes().rstrip(b"\0").endswith(b"desk_api.cli\0serve"):
            return pid
    return None


def test_it_serves_restarts_what_dies_and_leaves_nothing(
    up: subprocess.Popen[str], settings: Settings
) -> None:
    assert up.stdout is not None
    lines = iter(up.stdout.readline, "")
    shown = next(line for line in lines if "City website" in line)
    assert f":{settings.city_port}/" in shown

    victim = desk_process(descendants(up.pid))
    assert victim is not None
    os.kill(victim, signal.SIGKILL)
    until(lambda: desk_process(descendants(up.pid)) not in (None, victim), 20)
    until(lambda: healthy(settings), 40)

    children = descendants(up.pid)
    assert len(children) >= 5
    os.kill(up.pid, signal.SIGINT)
    up.wait(timeout=30)
    until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in children), 10)
