"""`kakehashi build`: database, retrieval index, bot training data, Rasa model, demo accounts — only what is stale."""

from __future__ import annotations

import asyncio
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from desk_api.bot_training import export_training_data
from desk_api.cli.demo import SAMPLE, add_demo_users
from desk_api.cli.fingerprint import Stamp, fingerprint
from desk_api.cli.processes import BOT, environment
from desk_api.migrate import migrate
from desk_api.settings import Settings
from knowledge import IndexSettings, build_index

BOT_INPUTS = (
    "config.yml",
    "domain.yml",
    "domain",
    "data",
    "components",
    "nlg.py",
    "launcher.py",
    "requirements.txt",
)


def build(settings: Settings, console: Console) -> None:
    """Bring everything up to date; raises SystemExit with one sentence when a step fails."""
    prepare(settings, console)
    _step(console, "Rasa model", lambda: _train(settings))


def prepare(settings: Settings, console: Console) -> None:
    """Database, retrieval index and, where the sample city is installed, its demo accounts."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    _step(console, "database", lambda: _migrate(settings))
    _step(console, "retrieval index", lambda: _index(settings, console))
    if (settings.municipalities_dir / SAMPLE).is_dir():
        _step(console, "demo accounts of the sample city", lambda: _demo(settings))


def _step(console: Console, name: str, work: Callable[[], str]) -> None:
    started = time.monotonic()
    with console.status(f"{name} …"):
        result = work()
    console.print(f"  [green]✓[/green] {name}: {result} ({time.monotonic() - started:.0f} s)")


def _migrate(settings: Settings) -> str:
    migrate(settings.database_url)
    return "up to date"


def _index(settings: Settings, console: Console) -> str:
    report = build_index(
        settings.content_dir,
        settings.municipalities_dir,
        settings.index_dir,
        settings=IndexSettings(
            model=settings.embedding_model, model_languages=tuple(settings.embedding_languages.split())
        ),
        progress=lambda line: console.print(f"    {line}"),
    )
    return "built" if report.built else "up to date"


def _train(settings: Settings) -> str:
    generated = BOT / "data" / "generated"
    export_training_data(settings.content_dir, generated)
    models = BOT / "models"
    stamp = Stamp(models / "stamp")
    current = fingerprint(BOT / name for name in BOT_INPUTS)
    if stamp.holds(current) and list(models.glob("*.tar.gz")):
        return "up to date"
    for old in models.glob("*.tar.gz"):
        old.unlink()
    log = settings.data_dir / "log" / "rasa-train.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w") as output:
        done = subprocess.run(
            [str(settings.bot_python), "launcher.py", "train", "--fixed-model-name", "kakehashi"],
            cwd=BOT,
            env={**os.environ, **environment(settings)},
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode != 0:
        raise SystemExit(f"Rasa could not train its model. The log says why: {log}")
    stamp.write(current)
    return "trained"


def _demo(settings: Settings) -> str:
    added = asyncio.run(add_demo_users(settings.database_url))
    return f"{added} added" if added else "there already"


def secrets_file(path: Path) -> bool:
    """Write fresh secrets readable by the owner alone, unless the file exists; return whether it was written."""
    import secrets

    if path.exists():
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        for name in ("INTERNAL_TOKEN", "RASA_TOKEN"):
            file.write(f"KAKEHASHI_{name}={secrets.token_urlsafe(32)}\n")
    return True
