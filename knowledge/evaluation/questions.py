"""Labelled questions from JSON-lines files."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

KINDS = ("topic", "item", "emergency", "human", "out_of_scope", "chitchat", "pii")


class BadQuestions(ValueError):
    """A file of questions has another shape than it should; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Question:
    """One labelled text: what a resident typed, and what it should be taken for."""

    id: str
    language: str
    kind: str
    text: str
    topic: str | None = None
    item_ja: str | None = None
    item_en: str | None = None


def _question(row: Any, where: str) -> Question:
    try:
        kind = str(row["kind"])
        question = Question(
            id=str(row.get("id", where)),
            language=str(row["lang"]),
            kind=kind,
            text=str(row["text"]),
            topic=row.get("topic"),
            item_ja=row.get("item_ja"),
            item_en=row.get("item_en"),
        )
    except (TypeError, KeyError, AttributeError) as error:
        raise BadQuestions(f"{where}: lang, kind and text are expected ({error})") from error
    if kind not in KINDS:
        raise BadQuestions(f"{where}: unknown kind {kind!r}")
    return question


def read_questions(paths: Iterable[Path]) -> list[Question]:
    """Return the questions of files, or of all `*.jsonl` files of folders, in order. Raises BadQuestions."""
    questions: list[Question] = []
    for given in paths:
        for path in sorted(given.glob("*.jsonl")) if given.is_dir() else [given]:
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if not line.strip():
                    continue
                where = f"{path.name}:{number}"
                try:
                    row = json.loads(line)
                except json.JSONDecodeError as error:
                    raise BadQuestions(f"{where}: {error}") from error
                questions.append(_question(row, where))
    return questions
