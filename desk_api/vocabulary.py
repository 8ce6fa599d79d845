"""The closed lists that a case is filed under, read from vocabulary.yaml; the reports count by them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from desk_api.errors import unprocessable
from knowledge import read_yaml

FILE = Path(__file__).with_name("vocabulary.yaml")


@cache
def vocabulary() -> dict[str, list[dict[str, Any]]]:
    """All lists by name: plan, isa, fiscal, outcomes, methods, language_support, sections."""
    data: dict[str, list[dict[str, Any]]] = read_yaml(FILE.read_text(encoding="utf-8"))
    return data


def keys(name: str) -> set[str]:
    """The keys (or codes) of one list."""
    return {str(entry.get("key", entry.get("code"))) for entry in vocabulary()[name]}


def label(name: str, key: str | None) -> str:
    """The Japanese name of a key; the key itself when the list does not know it (any more)."""
    for entry in vocabulary()[name]:
        if entry.get("key", entry.get("code")) == key:
            return str(entry["ja"])
    return key or ""


def check(name: str, key: str | None) -> None:
    """Raise 422 when `key` is given and is not in the list."""
    if key is not None and key not in keys(name):
        raise unprocessable("validation_failed", f"{name}: {key} is not one of {sorted(keys(name))}")
