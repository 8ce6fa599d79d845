"""`kakehashi evaluate`: labelled questions through the knowledge base alone, or through the whole running bot."""

from __future__ import annotations

import tempfile
from pathlib import Path

from rich.console import Console

from desk_api.cli.ask import open_knowledge
from desk_api.cli.resident import Resident
from desk_api.cli.stack import Stack, settings_for
from desk_api.conversations.answers import today
from desk_api.settings import Settings
from knowledge.evaluation import Outcome, evaluate, evaluate_knowledge, read_questions


def knowledge(
    settings: Settings, files: list[Path], json_path: Path | None, municipality: str, console: Console
) -> None:
    """Measure the knowledge base and print the table."""
    report = evaluate_knowledge(open_knowledge(settings), read_questions(files), municipality, today=today())
    console.print(report.table())
    if json_path is not None:
        report.write(json_path)


def bot(
    settings: Settings, files: list[Path], json_path: Path | None, municipality: str, console: Console
) -> None:
    """Measure a whole stack of its own, each question in a conversation of its own; print the table."""
    with tempfile.TemporaryDirectory() as folder:
        own = settings_for(Path(folder), settings.index_dir, bot_python=settings.bot_python)
        with console.status("starting desk, Rasa and actions …"), Stack(own, only=("desk_api", "actions", "rasa")):
            base = open_knowledge(settings)

            def asked(text: str, language: str) -> Outcome:
                with Resident(own.desk_api_base, municipality, language) as resident:
                    return resident.outcome_of(text)

            report = evaluate(asked, read_questions(files), base, municipality)
    console.print(report.table())
    if json_path is not None:
        report.write(json_path)
