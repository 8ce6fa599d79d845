"""A whole Kakehashi of its own on free ports and in a folder of its own: for evaluation, benchmarks and tests."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from pathlib import Path
from types import TracebackType

import httpx
from pydantic import SecretStr

from desk_api import tokens
from desk_api.cli.processes import Process, environment, processes
from desk_api.migrate import migrate
from desk_api.settings import Settings


def free_port() -> int:
    """A port that nothing listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def settings_for(folder: Path, index: Path, **overrides: object) -> Settings:
    """Settings for a stack in `folder` that uses the index built at `index` and an SQLite file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "index").exists():
        (folder / "index").symlink_to(index)
    values: dict[str, object] = {
        "internal_token": SecretStr(tokens.new_token()),
        "rasa_token": SecretStr(tokens.new_token()),
        "data_dir": folder,
        "database_url": f"sqlite+aiosqlite:///{folder / 'kakehashi.db'}",
        "port": free_port(),
        "rasa_port": free_port(),
        "actions_port": free_port(),
        "city_port": free_port(),
        "messages_per_minute": 100_000,
        **overrides,
    }
    return Settings.model_validate(values)


class Stack:
    """Starts the processes, waits until they answer, kills and restarts single ones, stops all at the end."""

    def __init__(self, settings: Settings, *, only: tuple[str, ...] | None = None) -> None:
        self.settings = settings
        self._wanted = {each.name: each for each in processes(settings) if only is None or each.name in only}
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> Stack:
        migrate(self.settings.database_url)
        try:
            for name in self._wanted:
                self._spawn(name)
            self.wait()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def log(self, name: str) -> Path:
        """Where a process writes what it says."""
        return self.settings.data_dir / "log" / f"{name}.log"

    def start(self, name: str) -> None:
        """Start one process again and wait until it answers."""
        self._spawn(name)
        self._wait_for(self._wanted[name])

    def kill(self, name: str) -> None:
        """End one process with SIGKILL, in the middle of whatever it does."""
        process = self._running.pop(name)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def wait(self) -> None:
        """Wait until every process answers; raises RuntimeError with the end of the log of the one that does not."""
        for process in self._wanted.values():
            self._wait_for(process)

    def stop(self) -> None:
        """Stop all: politely, and after eight seconds for good."""
        for process in self._running.values():
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
        for process in self._running.values():
            try:
                process.wait(timeout=8)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        self._running.clear()

    def _spawn(self, name: str) -> None:
        wanted = self._wanted[name]
        self.log(name).parent.mkdir(parents=True, exist_ok=True)
        with self.log(name).open("ab") as output:
            self._running[name] = subprocess.Popen(
                wanted.command,
                cwd=wanted.folder,
                env={**os.environ, **environment(self.settings)},
                stdout=output,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )

    def _wait_for(self, process: Process, seconds: float = 120.0) -> None:
        deadline = time.monotonic() + seconds
        while process.ready_url is not None:
            try:
                if httpx.get(process.ready_url, timeout=2.0, trust_env=False).status_code < 500:
                    return
            except httpx.HTTPError:
                pass
            if self._running[process.name].poll() is not None or time.monotonic() > deadline:
                tail = self.log(process.name).read_text(errors="replace")[-3000:]
                raise RuntimeError(f"{process.name} does not answer:\n{tail}")
            time.sleep(0.2)
