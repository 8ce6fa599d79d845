"""`kakehashi evaluate`: labelled questions through the knowledge base alone, or through the whole running bot."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress

from desk_api.cli.ask import open_knowledge
from desk_api.cli.resident import Resident
from desk_api.cli.stack import Stack, settings_for
from desk_api.conversations.answers import today
from desk_api.settings import Settings
from knowledge import KnowledgeBase
from knowledge.evaluation import (
    Question,
    Reaction,
    Subject,
    as_table,
    evaluate,
    evaluate_faq,
    knowledge_scope,
    knowledge_subject,
    read_judged,
    read_questions,
)


def knowledge(
    settings: Settings, files: list[Path], json_path: Path | None, municipality: str, console: Console
) -> None:
    """Measure the knowledge base and print the table."""
    base = open_knowledge(settings)
    subject = knowledge_subject(base, municipality=municipality, today=today())
    _measure(base, subject, files, json_path, municipality, console)


def faq(
    settings: Settings,
    queries: Path,
    grades: Path,
    json_path: Path | None,
    municipality: str,
    console: Console,
) -> None:
    """Measure a municipality's own FAQ on graded queries and print the shares."""
    base = open_knowledge(settings)
    right = read_judged(queries, grades)
    found = {text: base.faq_ranking(text, municipality=municipality, language="ja") for text in right}
    report = evaluate_faq(found, right)
    console.print(
        f"{report.queries} queries with a right row: Hit@1 {report.hit_at_1:.3f}, Hit@3 {report.hit_at_3:.3f}"
    )
    if json_path is not None:
        json_path.write_text(json.dumps(report.as_json(), indent=1) + "\n", encoding="utf-8")


def bot(
    settings: Settings, files: list[Path], json_path: Path | None, municipality: str, console: Console
) -> None:
    """Measure a whole stack of its own, each question in a conversation of its own; print the table."""
    base = open_knowledge(settings)
    with tempfile.TemporaryDirectory() as folder:
        own = settings_for(
            Path(folder), settings.index_dir, bot_python=settings.bot_python, log_level="ERROR"
        )
        with console.status("starting desk, Rasa and actions …"):
            stack = Stack(own, only=("desk_api", "actions", "rasa"))
            stack.__enter__()
        try:
            _measure(base, _bot_subject(own, municipality, base), files, json_path, municipality, console)
        finally:
            stack.stop()


def _measure(
    base: KnowledgeBase,
    subject: Subject,
    files: list[Path],
    json_path: Path | None,
    municipality: str,
    console: Console,
) -> None:
    questions = read_questions(files)
    scope = knowledge_scope(
        base, municipality=municipality, languages=base.municipality(municipality).languages
    )
    with Progress(console=console, transient=True) as bar:
        task = bar.add_task("asking", total=len(questions))
        report = evaluate(questions, subject, scope, progress=lambda asked: bar.update(task, completed=asked))
    Console(width=max(console.width, 132)).print(as_table(report))
    if json_path is not None:
        json_path.write_text(json.dumps(report.as_json(), indent=1) + "\n", encoding="utf-8")


def _bot_subject(settings: Settings, municipality: str, base: KnowledgeBase) -> Subject:
    def react(question: Question) -> Reaction:
        with Resident(settings.desk_api_base, municipality, question.language) as resident:
            event, _ = resident.ask(question.text)
        item = None
        if question.kind == "item":
            item = base.item_name(question.text, municipality=municipality, language=question.language)
        return reaction_to(event, item)

    return react


def reaction_to(event: dict[str, Any], item: str | None = None) -> Reaction:
    """What became of a message, by the first event that answered it.

    A bot message that asks for consent is the beginning of a handoff; one that offers areas, of a collection day.
    """
    kind, body = event["kind"], event["body"]
    if kind == "answer":
        shown = item if body["type"] == "item" or body["topic"] is not None else None
        return Reaction("answer", body["topic"], (body["topic"],) if body["topic"] else (), shown)
    if kind == "ask_back":
        topics = tuple(choice["payload"].partition(":")[2] for choice in body["choices"])
        return Reaction("ask_back", topics[0] if topics else None, topics, item)
    if kind == "emergency":
        return Reaction("emergency", body["topic"], (body["topic"],) if body["topic"] else ())
    if kind == "bot_message":
        payloads = {button["payload"].partition(":")[0] for button in body["buttons"]}
        if "yes" in payloads:
            return Reaction("person")
        if "area" in payloads:
            return Reaction("answer", "garbage-collection-day", ("garbage-collection-day",), item)
        return Reaction("smalltalk")
    return Reaction("hand_over", item=item)
