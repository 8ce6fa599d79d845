"""What people type in each situation, read from `content/situations/<lang>.yaml`."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from knowledge.yaml_text import read_yaml

EMERGENCY_KINDS = ("fire", "medical", "crime", "violence", "suicide", "tsunami", "trapped", "sea")
OUTSIDE = "other:outside"
SMALLTALK_KINDS = ("greet", "thank", "goodbye", "identity")


class BadSituations(ValueError):
    """A situations file has another shape than it should."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language's phrases: pairs of a label (`emergency:fire`, `person`, …) and a text, and the strong words."""

    language: str
    texts: tuple[tuple[str, str], ...]
    strong_words: Mapping[str, tuple[str, ...]]


def _texts(given: Any, where: str) -> list[str]:
    if not isinstance(given, list):
        raise BadSituations(f"{where}: a list of texts is expected")
    return [str(text) for text in given if text is not None and str(text).strip()]


def _by_kind(given: Any, kinds: tuple[str, ...], where: str) -> Iterator[tuple[str, list[str]]]:
    if not isinstance(given, dict):
        raise BadSituations(f"{where}: kinds with lists of texts are expected")
    for kind, texts in given.items():
        if kind not in kinds:
            raise BadSituations(f"{where}: unknown kind {kind!r}")
        yield str(kind), _texts(texts, f"{where}.{kind}")


def read_phrases(path: Path) -> Phrases:
    """Return the phrases of one file, whose name is the language. Raises BadSituations."""
    try:
        given = read_yaml(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise BadSituations(f"{path.name}: {error}") from error
    if not isinstance(given, dict):
        raise BadSituations(f"{path.name}: a mapping is expected")
    texts: list[tuple[str, str]] = []
    for kind, found in _by_kind(given.get("emergency", {}), EMERGENCY_KINDS, f"{path.name} emergency"):
        texts += [(f"emergency:{kind}", text) for text in found]
    for kind, found in _by_kind(given.get("smalltalk", {}), SMALLTALK_KINDS, f"{path.name} smalltalk"):
        texts += [(f"smalltalk:{kind}", text) for text in found]
    for label in ("person", "other"):
        texts += [(label, text) for text in _texts(given.get(label, []), f"{path.name} {label}")]
    strong = {
        kind: tuple(found)
        for kind, found in _by_kind(given.get("emergency_words", {}), EMERGENCY_KINDS, f"{path.name} words")
    }
    return Phrases(path.stem, tuple(texts), strong)


def read_all_phrases(folder: Path) -> tuple[Phrases, ...]:
    """Return every language's phrases in `folder`, sorted by language; none where there is no such folder."""
    return tuple(read_phrases(path) for path in sorted(folder.glob("*.yaml")))


def read_outside(folder: Path, *, answered: Container[str]) -> tuple[Phrases, ...]:
    """Return questions on topics without an article, `folder/<lang>.yaml`, for the label `other:outside`.

    Topics in `answered` are left out. Raises BadSituations.
    """
    found: list[Phrases] = []
    for path in sorted(folder.glob("*.yaml")):
        given = read_yaml(path.read_text(encoding="utf-8")) or {}
        if not isinstance(given, dict):
            raise BadSituations(f"{path.name}: topics with lists of questions are expected")
        texts = [
            (OUTSIDE, text)
            for topic, questions in given.items()
            if topic not in answered
            for text in _texts(questions, f"{path.name} {topic}")
        ]
        found.append(Phrases(path.stem, tuple(texts), {}))
    return tuple(found)
